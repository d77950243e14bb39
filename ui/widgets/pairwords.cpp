#include "ui/widgets/pairwords.h"

#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

PairWords::PairWords(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::xs);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void PairWords::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PairWords::add(const QString &left, const QString &right, bool bold, Ink ink)
{
    const int line = m_grid->rowCount();
    auto *name = new TextLabel(left, Type::Dense, Ink::Muted, m_themes);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *text = new TextLabel(right, Type::Dense, ink, m_themes, bold);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(text, line, 1);
}

void PairWords::show(const RankedCandidate &candidate)
{
    clear();
    for (const QString &failed : candidate.failed)
        add(tr("Excluded"), u"✕ "_s + failed, false, Ink::Danger);
    if (candidate.failed.isEmpty())
        add(tr("Suitability"), tr("%1 of 1000").arg(candidate.score), true, Ink::Text);
    for (const ScoreLine &line : candidate.parts)
        add(tr("%1 %2/%3", "part of a score, points, most points").arg(line.part).arg(line.points).arg(line.most), line.words,
            false, Ink::Text);
}

void PairWords::say(const QString &sentence)
{
    clear();
    auto *text = new TextLabel(sentence, Type::Dense, Ink::Muted, m_themes);
    text->setWordWrap(true);
    m_grid->addWidget(text, 0, 0, 1, 2);
}
