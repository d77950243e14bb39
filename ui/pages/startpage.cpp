#include "ui/pages/startpage.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/statistics/figures.h"
#include "ui/charts/trendview.h"
#include "ui/pages/startcards.h"
#include "ui/pages/taskrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int trendWeeks = 15;
static const QString connectionTopic = u"connection"_s, loadTopic = u"load"_s;

static const QList<TodayKind> todayKinds{TodayKind::PostingsToReview,
                                         TodayKind::RedPostings,
                                         TodayKind::StartsWithoutTraining,
                                         TodayKind::InterviewsToday,
                                         TodayKind::InterviewsWithoutResult,
                                         TodayKind::OverdueApplications,
                                         TodayKind::OpenInquiries,
                                         TodayKind::ExemptionsToApprove,
                                         TodayKind::StartExemptionsToApprove,
                                         TodayKind::FailedDeliveries,
                                         TodayKind::FailedChannels,
                                         TodayKind::Conflicts};
static const QList<TodayKind> weekKinds{TodayKind::ExpiringPostings, TodayKind::ExpiringSeekers, TodayKind::OpenOrders};

namespace {

struct Look
{
    Icon icon;
    Tone tone;
};

Look lookOf(TodayKind kind)
{
    switch (kind) {
    case TodayKind::PostingsToReview:
        return {Icon::Review, Tone::Info};
    case TodayKind::RedPostings:
        return {Icon::Stop, Tone::Danger};
    case TodayKind::StartsWithoutTraining:
        return {Icon::Training, Tone::Warn};
    case TodayKind::InterviewsToday:
        return {Icon::Calendar, Tone::Info};
    case TodayKind::InterviewsWithoutResult:
        return {Icon::Calendar, Tone::Warn};
    case TodayKind::OverdueApplications:
        return {Icon::Clock, Tone::Danger};
    case TodayKind::OpenInquiries:
        return {Icon::Help, Tone::Warn};
    case TodayKind::ExemptionsToApprove:
    case TodayKind::StartExemptionsToApprove:
        return {Icon::Check, Tone::Info};
    case TodayKind::FailedDeliveries:
    case TodayKind::FailedChannels:
        return {Icon::Warning, Tone::Danger};
    case TodayKind::Conflicts:
        return {Icon::Merge, Tone::Warn};
    case TodayKind::ExpiringPostings:
    case TodayKind::ExpiringSeekers:
        return {Icon::Clock, Tone::Warn};
    case TodayKind::OpenOrders:
        break;
    }
    return {Icon::User, Tone::Neutral};
}

ListRequest requestOf(TodayKind kind)
{
    switch (kind) {
    case TodayKind::StartsWithoutTraining:
        return {u"training"_s, ListKind::StartingSoon};
    case TodayKind::InterviewsToday:
        return {u"interviews"_s, ListKind::Today};
    case TodayKind::InterviewsWithoutResult:
        return {u"interviews"_s, ListKind::WithoutResult};
    case TodayKind::OverdueApplications:
        return {u"applications"_s, ListKind::Overdue};
    case TodayKind::OpenInquiries:
        return {u"applications"_s, ListKind::OpenInquiries};
    case TodayKind::ExemptionsToApprove:
        return {u"training"_s, ListKind::ToApprove};
    case TodayKind::StartExemptionsToApprove:
        return {u"hires"_s, ListKind::ToApprove};
    case TodayKind::FailedDeliveries:
        return {u"outbox"_s, ListKind::Failed};
    case TodayKind::FailedChannels:
        return {u"channels"_s, ListKind::Failed};
    case TodayKind::Conflicts:
        return {u"conflicts"_s, ListKind::Open};
    case TodayKind::ExpiringSeekers:
        return {u"seekers"_s, ListKind::ExpiringSoon};
    case TodayKind::OpenOrders:
        return {u"orders"_s, ListKind::Open};
    case TodayKind::PostingsToReview:
    case TodayKind::RedPostings:
    case TodayKind::ExpiringPostings:
        break;
    }
    return {};
}

} // namespace

StartPage::StartPage(StartWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Start"), Icon::Home, themes, parent), m_work(std::move(work))
{
    auto *again = new QPushButton(deskIcon(Icon::Sync, themes), tr("Update"));
    again->setObjectName(u"startUpdate"_s);
    connect(again, &QPushButton::clicked, this, &StartPage::refresh);
    header()->addAction(again);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(buildTasks(), 2);
    row->addWidget(buildSide(), 1);
    body()->addLayout(row, 1);
    setFocusProxy(again);
}

StartPage::~StartPage() = default;

QWidget *StartPage::buildTasks()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    m_todayCard = addCard(*column, tr("Today"), todayKinds);
    m_starting = new StartingCard(themes());
    m_starting->hide();
    column->addWidget(m_starting);
    connect(m_starting, &StartingCard::opened, this, [this](const QString &seeker) {
        Q_EMIT rowsRequested({u"training"_s, ListKind::StartingSoon, seeker});
    });
    m_weekCard = addCard(*column, tr("This week"), weekKinds);
    m_left = new ContinueCard(themes());
    m_left->hide();
    column->addWidget(m_left);
    connect(m_left, &ContinueCard::opened, this, [this](const QString &posting) { Q_EMIT listRequested({.text = posting}); });
    m_calmCard = new Card(themes());
    m_calm = new EmptyState(Icon::Check, themes());
    m_calmCard->body()->addWidget(m_calm);
    m_calmCard->hide();
    column->addWidget(m_calmCard);
    column->addStretch(1);
    m_tasks = scrolled(content, tr("What needs me today"));
    m_tasks->setObjectName(u"startTasks"_s);
    return m_tasks;
}

Card *StartPage::addCard(QVBoxLayout &column, const QString &title, const QList<TodayKind> &kinds)
{
    auto *card = new Card(themes(), title);
    card->body()->setContentsMargins(Space::l, 0, Space::l, Space::s);
    for (const TodayKind kind : kinds) {
        const Look look = lookOf(kind);
        auto *row = new TaskRow(look.icon, look.tone, wordsOf(kind), themes());
        row->setObjectName(codeOf(kind));
        row->hide();
        connect(row, &TaskRow::opened, this, [this, kind] { open(kind); });
        m_rows.insert(kind, row);
        card->body()->addWidget(row);
    }
    card->hide();
    column.addWidget(card);
    return card;
}

QWidget *StartPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    m_nation = new NationCard(themes());
    m_week = new WeekCard(themes());
    m_system = new SystemCard(themes());
    column->addWidget(m_nation, 1);
    column->addWidget(m_week);
    column->addWidget(m_system);
    connect(m_nation, &NationCard::shortagesRequested, this, [this] { Q_EMIT rowsRequested({u"shortages"_s}); });
    connect(m_nation, &NationCard::listRequested, this,
            [this] { Q_EMIT listRequested({.professions = {Profession::Nurse}, .publication = {PublicationState::Published}}); });
    return side;
}

TaskRow::Words StartPage::wordsOf(TodayKind kind)
{
    const QString cases = tr("items", "unit after a count of applications, interviews, …");
    switch (kind) {
    case TodayKind::PostingsToReview:
        return {postingsUnit(), label(kind), tr("Start the review")};
    case TodayKind::RedPostings:
        return {postingsUnit(), label(kind), tr("See the checks")};
    case TodayKind::StartsWithoutTraining:
        return {peopleUnit(), label(kind), tr("Check the training")};
    case TodayKind::InterviewsToday:
        return {cases, label(kind), tr("See the interviews")};
    case TodayKind::InterviewsWithoutResult:
        return {cases, label(kind), tr("Enter results")};
    case TodayKind::OverdueApplications:
        return {cases, label(kind), tr("See the applications")};
    case TodayKind::OpenInquiries:
        return {cases, label(kind), tr("Answer")};
    case TodayKind::ExemptionsToApprove:
    case TodayKind::StartExemptionsToApprove:
        return {cases, label(kind), tr("Approve")};
    case TodayKind::FailedDeliveries:
    case TodayKind::FailedChannels:
        return {cases, label(kind), tr("Send again")};
    case TodayKind::Conflicts:
        return {cases, label(kind), tr("Compare")};
    case TodayKind::ExpiringPostings:
        return {postingsUnit(), label(kind), tr("Open those expiring")};
    case TodayKind::ExpiringSeekers:
        return {peopleUnit(), label(kind), tr("See the seekers")};
    case TodayKind::OpenOrders:
        break;
    }
    return {cases, label(kind), tr("Find candidates")};
}

QString StartPage::helpText() const
{
    return tr("What needs somebody today, and what has some days yet. Every line tells how many there are and the numbers of the "
              "most urgent; its button opens exactly the rows that were counted. The page always counts the whole office; the "
              "filter does not limit it. Names are masked unless you have the right to personal data.");
}

QList<QWidget *> StartPage::areas() const { return {focusProxy(), m_nation->trend()}; }

void StartPage::refresh()
{
    m_answer.ask(m_work.state(), this, [this](const auto &state) {
        if (state)
            showState(state.value());
        else
            showMessage({.tone = Tone::Danger, .text = state.error().message, .topic = loadTopic});
    });
    askForNurses();
}

void StartPage::askForNurses()
{
    m_answer.askAlso(m_work.nurses(trendWeeks), this, [this](const auto &points) {
        if (points)
            m_nation->show(points.value());
        else
            showMessage({.tone = Tone::Danger, .text = points.error().message, .topic = loadTopic});
    });
}

void StartPage::showState(const StartState &state)
{
    messages()->withdraw(loadTopic);
    m_state = state;
    const Today &today = state.today;
    setSummary(longDate(today.day));
    bool anyToday = false, anyWeek = false;
    for (const TodayLine &line : today.lines) {
        m_rows[line.kind]->show(line.count, line.first.join(tr(", ", "between numbers")));
        (hasSomeDays(line.kind) ? anyWeek : anyToday) |= line.count > 0;
    }
    const bool urgent = std::any_of(today.starts.begin(), today.starts.end(),
                                    [&](const StartWarning &warning) { return isUrgent(warning, today.day); });
    m_rows[TodayKind::StartsWithoutTraining]->setTone(urgent ? Tone::Danger : Tone::Warn);
    m_todayCard->setVisible(anyToday);
    m_weekCard->setVisible(anyWeek);
    m_calmCard->setVisible(!anyToday && !anyWeek);
    m_calm->say(tr("Nothing needs you today"), tr("New postings, applications and warnings appear here as they come."));
    m_starting->show(today);
    m_week->show(today);
    m_left->show(state.leftOff);
    m_system->show(state);
    placePrimary();
    showConnections(state);
}

/// The first line that there is carries the one primary button of the page.
void StartPage::placePrimary()
{
    bool placed = false;
    for (const TodayKind kind : todayKinds + weekKinds) {
        TaskRow *row = m_rows[kind];
        const bool primary = !placed && row->count() > 0;
        row->setPrimary(primary);
        placed = placed || primary;
        if (primary)
            setFocusProxy(row->button());
    }
}

void StartPage::showConnections(const StartState &state)
{
    messages()->withdraw(connectionTopic);
    for (const ConnectionState &one : state.connections) {
        if (!one.connection || one.position.problem.isEmpty())
            continue;
        QString text = syncSentence(one);
        if (const qint64 waiting = one.outbox.waiting + one.outbox.failed; waiting > 0)
            text += u' ' + tr("%n message(s) wait and are sent by themselves once it works.", nullptr, int(waiting));
        showMessage({.tone = Tone::Warn,
                     .text = text,
                     .answers = {tr("See what waits"), tr("Try again")},
                     .answered =
                         [this, system = one.system](int answer) {
                             if (answer == 0)
                                 Q_EMIT rowsRequested({u"outbox"_s, ListKind::Open});
                             else
                                 trySync(system);
                         },
                     .topic = connectionTopic});
        return; // one bar; the card names every system
    }
}

void StartPage::trySync(RemoteSystem system)
{
    const auto round = m_work.sync(system);
    Q_EMIT jobStarted(tr("Synchronising with %1").arg(japanese(system)), QFuture<void>(round));
    whenDone(round, this, [this](const QFuture<Result<SyncReport>> &future) {
        if (future.resultCount() > 0 && future.result())
            Q_EMIT dataChanged();
        refresh(); // why it does not work stands in the state
    });
}

void StartPage::open(TodayKind kind)
{
    const ListRequest request = requestOf(kind);
    if (request.page.isEmpty())
        Q_EMIT listRequested(postingsOf(kind, m_state.today.day));
    else
        Q_EMIT rowsRequested(request);
}
