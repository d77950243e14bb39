#include "ui/pages/licencepanel.h"

#include "models/domain/officedate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LicencePanel::LicencePanel(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void LicencePanel::show(const Seeker &seeker)
{
    if (m_rows)
        m_rows->deleteLater(); // one of its buttons may be at work
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    const bool mayCheck = seeker.state != SeekerState::Withdrawn;
    for (const Licence &licence : seeker.licences)
        column->addWidget(row(licence, mayCheck));
    if (seeker.licences.isEmpty())
        column->addWidget(new TextLabel(tr("No licence"), Type::Dense, Ink::Muted, m_themes));
    m_column->addWidget(m_rows);
}

static QString factsOf(const Licence &licence)
{
    QStringList facts;
    if (!licence.number.isEmpty())
        facts.append(LicencePanel::tr("No. %1").arg(licence.number));
    if (licence.date.isValid())
        facts.append(fieldDate(licence.date));
    if (!licence.grantedBy.isEmpty())
        facts.append(licence.grantedBy);
    if (licence.seenOn.isValid())
        facts.append(LicencePanel::tr("looked at by %1 on %2").arg(licence.seenBy, fieldDate(licence.seenOn)));
    return facts.join(u" ・ "_s);
}

QWidget *LicencePanel::row(const Licence &licence, bool mayCheck)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::s);
    top->addWidget(new TextLabel(label(licence.kind), Type::Body, Ink::Text, m_themes, true));
    top->addWidget(new ChipLabel(chipFor(licence.check), m_themes));
    top->addStretch();
    column->addLayout(top);
    if (const QString facts = factsOf(licence); !facts.isEmpty()) {
        auto *text = new TextLabel(facts, Type::Dense, Ink::Muted, m_themes);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    if (!mayCheck)
        return box;
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Space::xs);
    const std::initializer_list<std::pair<LicenceCheck, QString>> choices{{LicenceCheck::OriginalSeen, tr("Original seen")},
                                                                          {LicenceCheck::LookedUp, tr("Looked up")},
                                                                          {LicenceCheck::Refuted, tr("Does not match")}};
    const bool originalSeen = licence.check == LicenceCheck::OriginalSeen || licence.check == LicenceCheck::Refuted;
    for (const auto &[check, text] : choices) {
        if (check == licence.check || (check == LicenceCheck::LookedUp && originalSeen))
            continue; // only another look at the original changes that
        auto *button = styled(new QPushButton(text), check == LicenceCheck::Refuted ? ButtonKind::Danger : ButtonKind::Plain);
        button->setObjectName(u"%1_%2"_s.arg(codeOf(check)).arg(numberOf(licence.kind)));
        button->setAccessibleName(tr("%1: %2", "licence, what was found").arg(label(licence.kind), text));
        connect(button, &QPushButton::clicked, this,
                [this, kind = licence.kind, found = check] { Q_EMIT checkRequested(kind, found); });
        actions->addWidget(button);
    }
    actions->addStretch();
    column->addLayout(actions);
    return box;
}
