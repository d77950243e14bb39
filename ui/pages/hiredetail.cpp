#include "ui/pages/hiredetail.h"

#include "models/domain/officedate.h"
#include "models/domain/postingfield.h"
#include "models/items/textsheetmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/casechip.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/gatelist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/seatfigures.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toneband.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HireDetail::HireDetail(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setAccessibleName(tr("The hire"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::s);
    column->addWidget(buildHead());
    column->addWidget(scrolled(buildBody(), tr("The hire")), 1);
    column->addWidget(buildSteps());
}

QWidget *HireDetail::buildHead()
{
    m_stage = new ChipLabel({}, m_themes);
    m_close = styled(new QPushButton(deskIcon(Icon::Clear, m_themes), {}), ButtonKind::Quiet);
    m_close->setObjectName(u"closeDetail"_s);
    m_close->setAccessibleName(tr("Close the detail"));
    m_close->setToolTip(tr("Close the detail (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &HireDetail::closeRequested);
    m_name = new TextLabel({}, Type::Heading, Ink::Text, m_themes);
    m_name->setObjectName(u"hirePerson"_s);
    m_facts = new TextLabel({}, Type::Dense, Ink::Muted, m_themes);
    m_facts->setObjectName(u"hireFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setFocusPolicy(Qt::NoFocus); // copied by its menu; no stop of the keyboard
    for (TextLabel *text : {m_name, m_facts})
        text->setWordWrap(true);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_stage);
    chips->addStretch();
    chips->addWidget(m_close);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addLayout(chips);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    return head;
}

/// A band of a tone with a sentence in it.
static TextLabel *bandText(ToneBand &band, Tone tone, const QString &objectName, const ThemeSource &themes)
{
    auto *text = new TextLabel({}, Type::Dense, inkOf(tone), themes);
    text->setObjectName(objectName);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(&band);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    column->addWidget(text);
    return text;
}

QWidget *HireDetail::buildBody()
{
    m_gateTitle = new TextLabel({}, Type::Dense, Ink::Text, m_themes, true);
    m_gateTitle->setObjectName(u"gateTitle"_s);
    m_gate = new GateList(m_themes);
    m_exemptionBand = new ToneBand(Tone::Warn, m_themes);
    m_exemption = bandText(*m_exemptionBand, Tone::Warn, u"exemption"_s, m_themes);
    m_otherBand = new ToneBand(Tone::Info, m_themes);
    m_other = bandText(*m_otherBand, Tone::Info, u"otherTermsShown"_s, m_themes);
    m_terms = new TextSheetModel({tr("Term"), tr("As in the posting")}, this);
    m_seats = new SeatFigures(m_themes);
    m_fill = new ChipLabel({}, m_themes);
    auto *seatsHead = new QHBoxLayout;
    seatsHead->addWidget(new TextLabel(tr("Seats of the posting"), Type::Dense, Ink::Text, m_themes, true));
    seatsHead->addWidget(m_fill);
    seatsHead->addStretch();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, Space::s, 0);
    column->setSpacing(Space::s);
    column->addWidget(m_gateTitle);
    column->addWidget(m_gate);
    column->addWidget(m_exemptionBand);
    column->addSpacing(Space::xs);
    column->addLayout(seatsHead);
    column->addWidget(m_seats);
    column->addSpacing(Space::xs);
    column->addWidget(new TextLabel(tr("Terms"), Type::Dense, Ink::Text, m_themes, true));
    column->addWidget(m_otherBand);
    column->addWidget(new SheetView(*m_terms, tr("Terms"), {0}));
    column->addStretch(1);
    return body;
}

QWidget *HireDetail::buildSteps()
{
    m_why = new TextLabel({}, Type::Dense, Ink::Danger, m_themes);
    m_why->setObjectName(u"whyNot"_s);
    m_why->setWordWrap(true);
    m_next = styled(new QPushButton, ButtonKind::Primary);
    m_next->setObjectName(u"nextHireStep"_s);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_nextAction); });
    m_others = new QPushButton(tr("Others"));
    m_others->setObjectName(u"otherHireSteps"_s);
    auto *menu = new QMenu(m_others);
    const QList<std::pair<HireAction, QString>> entries{{HireAction::Terms, tr("Days and terms…")},
                                                        {HireAction::AskExemption, tr("Ask for an exemption…")},
                                                        {HireAction::ApproveExemption, tr("Approve the exemption…")},
                                                        {HireAction::EndEarly, tr("Ended early…")},
                                                        {HireAction::Decline, tr("Declined…")},
                                                        {HireAction::Withdraw, tr("Offer withdrawn…")}};
    for (const auto &[action, text] : entries)
        m_actions.append({action, menu->addAction(text, this, [this, action = action] { Q_EMIT actionRequested(action); })});
    m_others->setMenu(menu);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_next, 1);
    buttons->addWidget(m_others);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, Space::xs, 0, 0);
    column->setSpacing(Space::xs);
    column->addWidget(m_why);
    column->addLayout(buttons);
    return box;
}

QWidget *HireDetail::firstControl() const { return m_next->isEnabled() ? m_next : m_close; }

static QString daysOf(const Hire &hire)
{
    QStringList parts;
    if (hire.startedOn.isValid())
        parts.append(HireDetail::tr("started on %1").arg(fieldDate(hire.startedOn)));
    else if (hire.startsOn.isValid())
        parts.append(HireDetail::tr("to start on %1").arg(fieldDate(hire.startsOn)));
    else
        parts.append(HireDetail::tr("no start planned"));
    if (hire.endedOn.isValid())
        parts.append(HireDetail::tr("ended on %1").arg(fieldDate(hire.endedOn)));
    else if (hire.endsOn.isValid())
        parts.append(HireDetail::tr("to end on %1").arg(fieldDate(hire.endsOn)));
    return parts.join(u" · "_s);
}

void HireDetail::show(const HireCase &one, QDate today)
{
    m_case = one;
    m_today = today;
    const HireRow &row = one.row;
    m_stage->setChip(chipFor(row.hire.stage));
    m_name->setText(row.seekerNumber.isEmpty() ? row.seekerName : row.seekerNumber + u"　"_s + row.seekerName);
    QStringList facts{numberOf(row.hire.id), row.postingNumber + u" "_s + row.facility, daysOf(row.hire),
                      row.hire.fullTime ? tr("full time") : tr("part time")};
    if (!row.applicationNumber.isEmpty())
        facts.insert(1, row.applicationNumber);
    if (row.profession)
        facts.append(label(*row.profession));
    if (!row.hire.overReason.isEmpty())
        facts.append(tr("beyond the headcount: %1").arg(row.hire.overReason));
    if (!row.hire.reason.isEmpty())
        facts.append(tr("reason: %1").arg(row.hire.reason));
    m_facts->setText(facts.join(u" · "_s));
    m_seats->show(one.seats);
    m_fill->setChip(chipFor(one.fill));
    const bool exempt = !row.hire.exemptionApprovedBy.isEmpty();
    m_gate->show(one.gate, exempt);
    const auto unmet = std::count_if(one.gate.begin(), one.gate.end(), [](const GateItem &item) { return !item.met; });
    m_gateTitle->setText(unmet == 0 ? tr("Conditions of the start: all met")
                                    : tr("Conditions of the start: %n missing", nullptr, int(unmet)));
    showExemption();
    showTerms();
    judge();
}

void HireDetail::showExemption()
{
    const Hire &hire = m_case->row.hire;
    m_exemptionBand->setVisible(!hire.exemption.isEmpty());
    if (hire.exemptionApprovedBy.isEmpty())
        m_exemption->setText(
            tr("%1 asked for an exemption: %2. It waits for a second person.").arg(hire.exemptionAskedBy, hire.exemption));
    else
        m_exemption->setText(tr("Exempted: %1 (asked by %2, approved by %3)")
                                 .arg(hire.exemption, hire.exemptionAskedBy, hire.exemptionApprovedBy));
}

void HireDetail::showTerms()
{
    const QString &other = m_case->row.hire.otherTerms;
    m_otherBand->setVisible(!other.isEmpty());
    m_other->setText(tr("Differs from the posting: %1").arg(other));
    static const QStringList keys{u"employment"_s, u"wage_form"_s,     u"wage_min"_s,    u"wage_max"_s,  u"hours"_s,
                                  u"nights"_s,     u"days_per_week"_s, u"period_from"_s, u"period_to"_s, u"housing"_s};
    QList<QStringList> rows;
    for (const PostingField &field : postingFields())
        if (keys.contains(QLatin1StringView(field.key)) && !field.shown(m_case->terms).isEmpty())
            rows.append({field.label(), field.shown(m_case->terms)});
    m_terms->show(rows);
}

static HireStage stageOf(HireAction action)
{
    switch (action) {
    case HireAction::Accept:
        return HireStage::Awaiting;
    case HireAction::Start:
        return HireStage::Started;
    case HireAction::EndEarly:
        return HireStage::EndedEarly;
    case HireAction::Decline:
        return HireStage::Declined;
    case HireAction::Withdraw:
        return HireStage::Withdrawn;
    default:
        return HireStage::Completed;
    }
}

/// The rules of the domain say which step may come; the gate, why the start may not.
void HireDetail::judge()
{
    const Hire &hire = m_case->row.hire;
    const bool exempt = !hire.exemptionApprovedBy.isEmpty();
    QString why;
    for (const GateItem &item : m_case->gate)
        if (!item.met && (!exempt || item.what == GateItem::What::Overlap) && hire.stage == HireStage::Awaiting)
            why += (why.isEmpty() ? QString() : u" "_s) + item.sentence;
    for (const GateItem &item : m_case->gate)
        if (!item.met && item.what == GateItem::What::Overlap && hire.stage == HireStage::Offered)
            why = item.sentence; // who is booked elsewhere cannot even accept
    m_nextAction = hire.stage == HireStage::Offered    ? HireAction::Accept
                   : hire.stage == HireStage::Awaiting ? HireAction::Start
                                                       : HireAction::Complete;
    const bool mayStep = bool(advanced(hire, stageOf(m_nextAction), m_today, u"-"_s));
    m_next->setText(m_nextAction == HireAction::Accept  ? tr("Record the acceptance…")
                    : m_nextAction == HireAction::Start ? tr("Record the start…")
                                                        : tr("Record the end…"));
    m_next->setVisible(mayStep);
    m_next->setEnabled(why.isEmpty());
    m_next->setAccessibleDescription(why);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    bool any = false;
    for (const auto &[action, entry] : m_actions) {
        bool may = false;
        if (action == HireAction::Terms)
            may = bool(withTerms(hire, hire.startsOn, hire.endsOn, hire.otherTerms));
        else if (action == HireAction::AskExemption)
            may = !exempt && bool(exemptionAsked(hire, u"-"_s, u"-"_s));
        else if (action == HireAction::ApproveExemption)
            may = !hire.exemption.isEmpty() && !exempt;
        else
            may = bool(advanced(hire, stageOf(action), m_today, u"-"_s));
        entry->setVisible(may);
        any = any || may;
    }
    m_others->setVisible(any);
}
