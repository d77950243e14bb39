#include "ui/pages/applicationdetail.h"

#include "models/domain/officedate.h"
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
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ApplicationDetail::ApplicationDetail(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setAccessibleName(tr("The application"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::s);
    column->addWidget(buildHead());
    column->addWidget(scrolled(buildBody(), tr("The application")), 1);
    column->addWidget(buildSteps());
}

QWidget *ApplicationDetail::buildHead()
{
    m_stage = new ChipLabel({}, m_themes);
    m_waiting = new ChipLabel({}, m_themes);
    m_close = styled(new QPushButton(deskIcon(Icon::Clear, m_themes), {}), ButtonKind::Quiet);
    m_close->setObjectName(u"closeDetail"_s);
    m_close->setAccessibleName(tr("Close the detail"));
    m_close->setToolTip(tr("Close the detail (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &ApplicationDetail::closeRequested);
    m_name = new TextLabel({}, Type::Heading, Ink::Text, m_themes);
    m_name->setObjectName(u"applicationSeeker"_s);
    m_name->setWordWrap(true);
    m_facts = new TextLabel({}, Type::Dense, Ink::Muted, m_themes);
    m_facts->setObjectName(u"applicationFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setFocusPolicy(Qt::NoFocus); // copied by its menu; no stop of the keyboard
    m_band = new ToneBand(Tone::Info, m_themes);
    m_warning = new TextLabel({}, Type::Dense, Ink::Info, m_themes);
    m_warning->setObjectName(u"applicationWarning"_s);
    m_warning->setWordWrap(true);
    auto *band = new QVBoxLayout(m_band);
    band->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    band->addWidget(m_warning);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Space::s);
    chips->addWidget(m_stage);
    chips->addWidget(m_waiting);
    chips->addStretch();
    chips->addWidget(m_close);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addLayout(chips);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_band);
    return head;
}

TextSheetModel *ApplicationDetail::addSheet(QVBoxLayout &column, const QString &title, const QStringList &headings, QWidget *&box)
{
    auto *model = new TextSheetModel(headings, this);
    box = new QWidget;
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Space::xs);
    inside->addWidget(new TextLabel(title, Type::Dense, Ink::Text, m_themes, true));
    inside->addWidget(new SheetView(*model, title, {0}));
    column.addWidget(box);
    return model;
}

QWidget *ApplicationDetail::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, Space::s, 0);
    column->setSpacing(Space::m);
    auto *seatsHead = new QHBoxLayout;
    m_seatsTitle = new TextLabel(tr("Seats of the posting"), Type::Dense, Ink::Text, m_themes, true);
    seatsHead->addWidget(m_seatsTitle);
    m_fill = new ChipLabel({}, m_themes);
    seatsHead->addWidget(m_fill);
    seatsHead->addStretch();
    m_seats = new SeatFigures(m_themes);
    column->addLayout(seatsHead);
    column->addWidget(m_seats);
    m_gateTitle = new TextLabel(tr("Conditions of the start"), Type::Dense, Ink::Text, m_themes, true);
    m_gate = new GateList(m_themes);
    column->addWidget(m_gateTitle);
    column->addWidget(m_gate);
    m_interviews = addSheet(*column, tr("Interviews"), {tr("When"), tr("How"), tr("Interviewer"), tr("Result")}, m_interviewBox);
    m_contacts =
        addSheet(*column, tr("Contacts with the seeker"), {tr("When"), tr("What"), tr("Number"), tr("Posting")}, m_contactBox);
    m_history = addSheet(*column, tr("History"), {tr("When"), tr("Stage"), tr("Who"), tr("Reason")}, m_historyBox);
    column->addStretch(1);
    return body;
}

QWidget *ApplicationDetail::buildSteps()
{
    m_missing = new TextLabel({}, Type::Dense, Ink::Muted, m_themes);
    m_missing->setObjectName(u"stepMissing"_s);
    m_missing->setWordWrap(true);
    m_next = styled(new QPushButton, ButtonKind::Primary);
    m_next->setObjectName(u"nextStep"_s);
    m_leave = styled(new QPushButton(tr("Leave…")), ButtonKind::Danger);
    m_leave->setObjectName(u"leaveApplication"_s);
    m_others = new QPushButton(tr("Others"));
    m_others->setObjectName(u"otherSteps"_s);
    auto *menu = new QMenu(m_others);
    const QList<std::pair<CaseAction, QString>> others{
        {CaseAction::Arrange, tr("To “%1” without an appointment").arg(label(ApplicationStage::Arranging))},
        {CaseAction::Schedule, tr("Schedule an interview…")},
        {CaseAction::Offer, tr("Offer a seat…")}};
    for (const auto &[action, text] : others)
        m_otherActions.append(menu->addAction(text, this, [this, action = action] { Q_EMIT actionRequested(action); }));
    m_others->setMenu(menu);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(CaseAction::Next); });
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(CaseAction::Leave); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_next, 1);
    buttons->addWidget(m_others);
    buttons->addWidget(m_leave);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, Space::xs, 0, 0);
    column->setSpacing(Space::xs);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    return box;
}

QWidget *ApplicationDetail::firstControl() const { return m_next->isEnabled() ? m_next : m_close; }

static QString factsOf(const ApplicationCase &one)
{
    const ApplicationRow &row = one.row;
    QStringList facts{row.number, row.postingNumber + u" "_s + row.facility};
    if (row.prefecture)
        facts.append(row.prefecture->label());
    if (row.profession)
        facts.append(label(*row.profession));
    facts.append(ApplicationDetail::tr("applied on %1").arg(fieldDate(row.appliedOn)));
    facts.append(one.application.referredBy.isEmpty()
                     ? label(row.route)
                     : ApplicationDetail::tr("%1, referred by %2").arg(label(row.route), one.application.referredBy));
    return facts.join(u" · "_s);
}

void ApplicationDetail::show(const ApplicationCase &one, QDate today)
{
    m_case = one;
    m_today = today;
    const ApplicationRow &row = one.row;
    m_stage->setChip(chipFor(row.stage));
    m_waiting->setChip(waitingChip(daysInStage(row.stageSince, today), isOverdue(row.stage, row.stageSince, today)));
    m_waiting->setVisible(isOpen(row.stage));
    m_name->setText(row.seekerNumber + u"　"_s + row.seekerName);
    m_facts->setText(factsOf(one));
    m_seats->show(one.seats);
    m_fill->setChip(chipFor(one.fill));
    for (QWidget *seats : std::initializer_list<QWidget *>{m_seatsTitle, m_fill, m_seats})
        seats->setVisible(one.postingSeen);
    const bool hired = one.hire && isOpen(row.stage) && row.stage < ApplicationStage::Started;
    m_gateTitle->setVisible(hired);
    m_gate->setVisible(hired);
    if (hired)
        m_gate->show(one.gate, !one.hire->hire.exemptionApprovedBy.isEmpty());
    showContacts();
    showPast();
    judge();
}

static QString contactWord(const QString &what)
{
    if (what == u"inquiry"_s)
        return ApplicationDetail::tr("Inquiry");
    return what == u"interview"_s ? ApplicationDetail::tr("Interview") : ApplicationDetail::tr("Application");
}

void ApplicationDetail::showContacts()
{
    QList<QStringList> rows;
    QStringList here;
    for (const SeekerContact &contact : m_case->contacts) {
        rows.append({fieldMoment(contact.at), contactWord(contact.what), contact.number, contact.posting});
        if (isAbout(contact, m_case->row.postingNumber))
            here.append(contactWord(contact.what) + u" "_s + contact.number);
    }
    m_contacts->show(rows);
    m_contactBox->setVisible(!rows.isEmpty());
    m_band->setVisible(!rows.isEmpty());
    QStringList sentences;
    if (!here.isEmpty())
        sentences.append(tr("Was here before for the same posting: %1.").arg(here.join(u", "_s)));
    if (!rows.isEmpty())
        sentences.append(tr("Already contacted; last on %1 (%2).")
                             .arg(fieldMoment(m_case->contacts.first().at), contactWord(m_case->contacts.first().what)));
    m_warning->setText(sentences.join(u' '));
}

void ApplicationDetail::showPast()
{
    QList<QStringList> rows;
    for (const InterviewRow &row : m_case->interviews) {
        const Interview &interview = row.interview;
        rows.append({fieldMoment(interview.from), label(interview.mode), interview.interviewer,
                     interview.note.isEmpty() ? label(interview.result) : label(interview.result) + u"　"_s + interview.note});
    }
    m_interviews->show(rows);
    m_interviewBox->setVisible(!rows.isEmpty());
    rows.clear();
    const QList<ApplicationEvent> &events = m_case->application.events;
    for (auto event = events.crbegin(); event != events.crend(); ++event)
        rows.append({fieldMoment(event->at), label(event->stage), event->actor, event->reason});
    m_history->show(rows);
}

static QString wordFor(const NextStep &next)
{
    switch (next.input) {
    case StepInput::Consent:
        return ApplicationDetail::tr("Record the consent and refer…");
    case StepInput::Appointment:
        return ApplicationDetail::tr("Schedule an interview…");
    case StepInput::Result:
        return ApplicationDetail::tr("Enter the interview's result…");
    case StepInput::Offer:
        return ApplicationDetail::tr("Offer a seat…");
    case StepInput::Acceptance:
        return ApplicationDetail::tr("Record the acceptance…");
    case StepInput::Licence:
        return ApplicationDetail::tr("Record that the original was seen…");
    case StepInput::Start:
        return ApplicationDetail::tr("Record the start…");
    case StepInput::End:
        return ApplicationDetail::tr("Record the end…");
    case StepInput::Over:
    case StepInput::Leaving:
        return ApplicationDetail::tr("No further step");
    case StepInput::None:
    case StepInput::Training:
        break;
    }
    return ApplicationDetail::tr("To “%1”").arg(label(next.to));
}

void ApplicationDetail::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

/// What is impossible is disabled, and the sentence above says what is missing.
void ApplicationDetail::judge()
{
    if (!m_case)
        return;
    const NextStep &next = m_case->next;
    const ApplicationStage stage = m_case->row.stage;
    const bool blocked = next.input == StepInput::Over || next.input == StepInput::Leaving || next.input == StepInput::Training;
    m_next->setText(wordFor(next));
    m_next->setEnabled(!m_busy && !blocked);
    m_missing->setText(
        !m_case->postingSeen
            ? tr("The posting is another prefecture's and is published no more. That prefecture goes on with this.")
        : next.input == StepInput::Over ? tr("The application is “%1”.").arg(label(stage))
                                        : next.missing);
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_missing->setInk(next.input == StepInput::Training || next.input == StepInput::Leaving ? Ink::Danger : Ink::Muted);
    m_next->setAccessibleDescription(m_missing->text());
    const bool early = m_case->postingSeen && isOpen(stage) && stage < ApplicationStage::Offered;
    m_otherActions[0]->setVisible(early && next.to == ApplicationStage::Arranging);
    m_otherActions[1]->setVisible(early && next.input != StepInput::Appointment);
    m_otherActions[2]->setVisible(early && next.input != StepInput::Offer && next.input != StepInput::Leaving);
    m_others->setVisible(early);
    m_others->setEnabled(!m_busy);
    const bool mayLeave = m_case->postingSeen && isOpen(stage) && stage < ApplicationStage::Started;
    m_leave->setVisible(mayLeave);
    m_leave->setEnabled(!m_busy);
}
