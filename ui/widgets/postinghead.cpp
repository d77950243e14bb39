#include "ui/widgets/postinghead.h"

#include "models/domain/leaks.h"
#include "models/domain/officedate.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PostingHead::PostingHead(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_top(new QBoxLayout(QBoxLayout::LeftToRight)), m_review(new ChipLabel({}, themes)),
      m_publication(new ChipLabel({}, themes)), m_fill(new ChipLabel({}, themes)),
      m_number(new TextLabel({}, Type::Caption, Ink::Muted, themes)),
      m_name(new TextLabel({}, Type::Heading, Ink::Text, themes, true)),
      m_facts(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_institution(new TextLabel({}, Type::Caption, Ink::Muted, themes))
{
    m_number->setObjectName(u"postingNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(u"postingName"_s);
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_institution->setWordWrap(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Space::s);
    for (ChipLabel *chip : {m_review, m_publication, m_fill})
        chips->addWidget(chip);
    chips->addStretch();
    m_top->setSpacing(Space::xs);
    m_top->addLayout(chips, 1);
    m_top->addWidget(m_number);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addLayout(m_top);
    column->addSpacing(Space::xs);
    column->addWidget(m_name);
    column->addWidget(m_institution);
    column->addWidget(m_facts);
}

static QString institutionOf(const Posting &posting)
{
    return seenName(posting.facility.name, posting.newest().content.disclosure);
}

QString PostingHead::nameOf(const Posting &posting)
{
    const QString &place = posting.newest().content.placeName;
    return place.isEmpty() ? institutionOf(posting) : place;
}

QString PostingHead::factsOf(const PostingContent &content)
{
    QStringList facts;
    if (content.profession)
        facts.append(label(*content.profession));
    if (content.employment)
        facts.append(label(*content.employment));
    QString where = content.prefecture ? content.prefecture->label() : QString();
    if (!content.municipality.startsWith(where))
        where += (QLocale().language() == QLocale::Japanese || where.isEmpty() ? u""_s : u" "_s) + content.municipality;
    else
        where = content.municipality;
    if (!where.isEmpty())
        facts.append(where);
    if (content.headcount)
        facts.append(tr("%n people", nullptr, *content.headcount));
    const QString from = fieldDate(content.periodFrom), to = fieldDate(content.periodTo);
    if (!from.isEmpty() && !to.isEmpty())
        facts.append(tr("%1–%2", "period").arg(from, to));
    else if (!from.isEmpty() || !to.isEmpty())
        facts.append(to.isEmpty() ? tr("from %1", "period").arg(from) : tr("to %1", "period").arg(to));
    return facts.join(u" ・ "_s);
}

void PostingHead::show(const Posting &posting)
{
    m_review->setChip(chipFor(posting.newest().review));
    m_publication->setChip(chipFor(posting.publication.state));
    m_fill->setChip(chipFor(fillState(posting.seats())));
    m_number->setText(tr("%1  revision %2").arg(posting.number).arg(posting.newest().number));
    m_name->setText(nameOf(posting));
    m_institution->setText(tr("Recruited by %1").arg(institutionOf(posting)));
    m_institution->setVisible(nameOf(posting) != institutionOf(posting));
    m_facts->setText(factsOf(posting.newest().content));
    placeNumber();
}

void PostingHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNumber();
}

void PostingHead::placeNumber()
{
    int needed = m_number->sizeHint().width() + Space::s;
    for (const ChipLabel *chip : {m_review, m_publication, m_fill})
        needed += chip->sizeHint().width() + Space::s;
    m_top->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
