#include "ui/pages/matchingpage.h"

#include "models/domain/whendone.h"
#include "models/items/namebook.h"
#include "ui/dialogs/candidatesdialog.h"
#include "ui/dialogs/limitsdialog.h"
#include "ui/dialogs/matchrundialog.h"
#include "ui/dialogs/weightsdialog.h"
#include "ui/pages/matchingcolumns.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pairwords.h"
#include "ui/widgets/periodfield.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

MatchingPage::MatchingPage(MatchWork work, std::function<QDate()> today, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Matching"), Icon::Match, themes, parent), m_work(std::move(work)), m_today(std::move(today)),
      m_names(new NameBook(m_work.names, this)), m_seats(new ValueTableModel<ProposedSeat>(seatColumns(*m_names), this)),
      m_empty(new ValueTableModel<EmptySeats>(emptyColumns(*m_names), this)),
      m_unplaced(new ValueTableModel<UnplacedSeeker>(unplacedColumns(*m_names), this)),
      m_compare(new ValueTableModel<QStringList>(compareColumns(), this)),
      m_runs(new ValueTableModel<MatchRun>(runColumns(), this)), m_nothing(new EmptyState(Icon::Match, themes))
{
    m_run = styled(new QPushButton(tr("Run the matching")), ButtonKind::Primary);
    m_run->setObjectName(u"matchRun"_s);
    header()->addAction(m_run);
    body()->addWidget(buildControls());
    m_job = new JobBar(JobBar::Form::Full, themes);
    body()->addWidget(m_job);
    m_figures = buildFigures();
    body()->addWidget(m_figures);
    m_verdict = new TextLabel({}, Type::Dense, Ink::Muted, themes);
    m_verdict->setObjectName(u"matchVerdict"_s);
    m_verdict->setWordWrap(true);
    body()->addWidget(m_verdict);
    body()->addWidget(buildParts(), 1);
    connect(m_run, &QPushButton::clicked, this, &MatchingPage::start);
    connect(m_nothing, &EmptyState::actionRequested, this, &MatchingPage::start);
    connect(m_names, &NameBook::arrived, this, [this] {
        m_seats->columnArrived(SeatPlace);
        m_seats->columnArrived(SeatName);
        m_empty->columnArrived(2);
        m_unplaced->columnArrived(1);
    });
    m_figures->hide();
    showVerdict();
    showPart();
    setFocusProxy(m_run);
}

QString MatchingPage::helpText() const
{
    return tr(
        "Choose which postings it is about, a policy and, for the stable one, limits; then run. The proposal is only a proposal: "
        "accept a pair and it becomes a referral among the applications; reject, pin or forbid pairs and solve again. The "
        "optimum is one of the candidate pairs: who is on nobody's list cannot be placed. Every run is kept with its data, "
        "weights and result: open one of the past runs to go on with it, and see its record to defend it.");
}

QList<KeyHint> MatchingPage::keyHints() const
{
    return {{u"Enter"_s, tr("On an empty seat or unplaced seeker: the candidates")},
            {u"Enter"_s, tr("On a past run: opens its proposal")}};
}

QList<QWidget *> MatchingPage::areas() const { return {m_prefectures, m_parts, m_stack->currentWidget(), m_accept}; }

void MatchingPage::refresh() { showRuns(); }

MatchScope MatchingPage::scope() const
{
    MatchScope scope;
    for (const int at : m_prefectures->chosen())
        scope.prefectures.append(Prefecture::all().at(at));
    for (const int at : m_professions->chosen())
        scope.professions.append(allOf<Profession>().at(at));
    for (const int at : m_kinds->chosen())
        scope.kinds.append(allOf<RecruitmentKind>().at(at));
    scope.period = m_period->period();
    return scope;
}

void MatchingPage::start()
{
    MatchParameters parameters;
    parameters.scope = scope();
    parameters.policy = MatchPolicy(m_policy->current());
    if (parameters.policy == MatchPolicy::Stable)
        parameters.limits = m_limits;
    follow(m_work.run(parameters), tr("Matching"));
}

void MatchingPage::solveAgain()
{
    if (!m_proposal)
        return;
    const auto policy = MatchPolicy(m_policy->current());
    follow(m_work.again(m_proposal->run.number, policy, policy == MatchPolicy::Stable ? m_limits : QList<PrefectureLimit>{}),
           tr("Solving again"));
}

void MatchingPage::follow(const MatchTask &task, const QString &name)
{
    m_running = true;
    m_opening.forget(); // what is being made is wanted more
    enableActions();
    m_job->watch(name, task.progress);
    Q_EMIT jobStarted(name, task.progress);
    whenDone(task.answer, this, [this](const auto &future) {
        m_running = false;
        enableActions();
        if (future.resultCount() == 0)
            return;
        const auto proposal = future.result();
        if (!proposal)
            return showError(proposal.error());
        present(proposal.value());
        showRuns();
    });
}

void MatchingPage::askLimits()
{
    auto *dialog = new LimitsDialog(m_limits, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setLimits(dialog->limits());
        if (!m_limits.isEmpty())
            m_policy->setCurrent(int(MatchPolicy::Stable)); // the only one they hold for
    });
    dialog->open();
}

void MatchingPage::setLimits(const QList<PrefectureLimit> &limits)
{
    m_limits = limits;
    m_limitsButton->setText(m_limits.isEmpty() ? tr("Limits…") : tr("Limits: %n prefecture(s)…", nullptr, int(m_limits.size())));
    setFieldActive(m_limitsButton, !m_limits.isEmpty());
}

void MatchingPage::askWeights()
{
    whenDone(m_work.rules(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        auto *dialog = new WeightsDialog(future.result().value(), themes(), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            whenDone(m_work.setRules(dialog->rules()), this, [this](const auto &saved) {
                if (saved.resultCount() == 0)
                    return;
                if (!saved.result())
                    return showError(saved.result().error());
                showMessage(
                    {.tone = Tone::Ok,
                     .text =
                         tr("The weights are version %1. They hold from the next run on.").arg(saved.result().value().version)});
            });
        });
        dialog->open();
    });
}

void MatchingPage::openCandidates(const QString &number)
{
    if (number.isEmpty()) {
        m_number->setFocus();
        return showError({Error::Kind::Input, tr("Enter the number of a posting or a seeker first.")});
    }
    auto *dialog = new CandidatesDialog(number, m_work.candidates(number), themes(), this);
    connect(dialog, &CandidatesDialog::failed, this, &MatchingPage::showError);
    dialog->open();
}

void MatchingPage::openRun()
{
    const QModelIndex run = m_tables[Runs]->currentIndex();
    if (!run.isValid() || m_busy || m_running)
        return;
    m_opening.ask(m_work.open(m_runs->row(run.row()).number), this, [this](const auto &proposal) {
        if (!proposal)
            return showError(proposal.error());
        adopt(proposal.value()->run.parameters);
        present(proposal.value());
    });
}

// So that running or solving again goes on from there.
void MatchingPage::adopt(const MatchParameters &parameters)
{
    const auto places = [](const auto &values, const auto &all) {
        QList<int> found;
        for (const auto &value : values)
            found.append(int(all.indexOf(value)));
        return found;
    };
    const MatchScope &scope = parameters.scope;
    m_prefectures->setChosen(places(scope.prefectures, Prefecture::all()));
    m_professions->setChosen(places(scope.professions, allOf<Profession>()));
    m_kinds->setChosen(places(scope.kinds, allOf<RecruitmentKind>()));
    m_period->setPeriod(scope.period);
    m_policy->setCurrent(int(parameters.policy));
    if (parameters.policy == MatchPolicy::Stable)
        setLimits(parameters.limits);
}

void MatchingPage::showRecord()
{
    auto *dialog = new MatchRunDialog(m_proposal->run, m_work, themes(), this);
    dialog->open();
}

void MatchingPage::showRuns()
{
    whenDone(m_work.runs(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        const QModelIndex chosen = m_tables[Runs]->currentIndex();
        const QString before = chosen.isValid() ? m_runs->row(chosen.row()).number : QString();
        m_runs->show(future.result().value());
        const QHeaderView *heading = m_tables[Runs]->horizontalHeader();
        m_runs->sort(heading->sortIndicatorSection(), heading->sortIndicatorOrder());
        for (int row = 0; row < m_runs->rowCount(); ++row) // it stays chosen while others are added
            if (m_runs->row(row).number == before)
                m_tables[Runs]->selectRow(row);
        if (!std::exchange(m_runsShown, true) && !m_proposal && m_runs->rowCount() > 0)
            m_parts->setCurrent(Runs); // where somebody may go on who left the window
        showPart();
    });
}
