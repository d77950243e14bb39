#include "ui/pages/matchingpage.h"

#include "models/domain/whendone.h"
#include "models/items/namebook.h"
#include "ui/dialogs/candidatesdialog.h"
#include "ui/dialogs/limitsdialog.h"
#include "ui/dialogs/weightsdialog.h"
#include "ui/pages/matchingcolumns.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pairwords.h"
#include "ui/widgets/periodfield.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/segmentswitch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

template <typename E>
static QStringList labelsOf(const QList<E> &values)
{
    QStringList labels;
    for (const E &value : values)
        labels.append(label(value));
    return labels;
}

static QStringList prefectureLabels()
{
    QStringList labels;
    for (const Prefecture prefecture : Prefecture::all())
        labels.append(prefecture.label());
    return labels;
}

MatchingPage::MatchingPage(MatchWork work, std::function<QDate()> today, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Matching"), Icon::Merge, themes, parent), m_work(std::move(work)), m_today(std::move(today)),
      m_names(new NameBook(m_work.names, this)), m_seats(new ValueTableModel<ProposedSeat>(seatColumns(*m_names), this)),
      m_empty(new ValueTableModel<EmptySeats>(emptyColumns(*m_names), this)),
      m_unplaced(new ValueTableModel<UnplacedSeeker>(unplacedColumns(*m_names), this)),
      m_compare(new ValueTableModel<QStringList>(compareColumns(), this)),
      m_runs(new ValueTableModel<MatchRun>(runColumns(), this)), m_nothing(new EmptyState(Icon::Merge, themes))
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

QWidget *MatchingPage::buildControls()
{
    auto *card = new Card(themes());
    m_prefectures = new ChoiceButton(tr("Prefecture"), prefectureLabels());
    m_prefectures->setObjectName(u"matchPrefectures"_s);
    m_professions = new ChoiceButton(tr("Profession"), labelsOf(allOf<Profession>()));
    m_professions->setObjectName(u"matchProfessions"_s);
    m_kinds = new ChoiceButton(tr("Recruitment kind"), labelsOf(allOf<RecruitmentKind>()));
    m_kinds->setObjectName(u"matchKinds"_s);
    m_period = new PeriodField(m_today);
    m_period->setObjectName(u"matchPeriod"_s);
    auto *periodName = new TextLabel(tr("Period of work"), Type::Body, Ink::Text, themes());
    periodName->setBuddy(m_period);
    m_policy = new SegmentSwitch(tr("Policy"), {label(MatchPolicy::Optimal), label(MatchPolicy::Stable)});
    m_policy->setObjectName(u"matchPolicy"_s);
    m_limitsButton = styled(new QPushButton(tr("Limits…")), ButtonKind::Plain);
    m_limitsButton->setObjectName(u"matchLimits"_s);
    m_weights = styled(new QPushButton(tr("Weights…")), ButtonKind::Plain);
    m_weights->setObjectName(u"matchWeights"_s);
    m_number = new QLineEdit;
    m_number->setObjectName(u"matchNumber"_s);
    m_number->setPlaceholderText(tr("Posting or seeker number"));
    m_number->setAccessibleName(tr("Number of a posting or seeker whose candidates to show"));
    m_number->setMaximumWidth(220);
    auto *candidates = styled(new QPushButton(tr("Candidates…")), ButtonKind::Plain);
    candidates->setObjectName(u"matchCandidates"_s);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_prefectures, m_professions, m_kinds, periodName, m_period})
        first->addWidget(widget);
    first->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_policy, m_limitsButton, m_weights})
        second->addWidget(widget);
    second->addStretch(1);
    second->addWidget(m_number);
    second->addWidget(candidates);
    card->body()->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    card->body()->setSpacing(Space::s);
    card->body()->addLayout(first);
    card->body()->addLayout(second);
    connect(m_limitsButton, &QPushButton::clicked, this, &MatchingPage::askLimits);
    connect(m_weights, &QPushButton::clicked, this, &MatchingPage::askWeights);
    const auto open = [this] { openCandidates(m_number->text().trimmed()); };
    connect(candidates, &QPushButton::clicked, this, open);
    connect(m_number, &QLineEdit::returnPressed, this, open);
    return card;
}

QWidget *MatchingPage::buildFigures()
{
    auto *card = new Card(themes());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::s, Space::xs, Space::s, Space::xs);
    const auto add = [&](const QString &name, const QString &unit, const QString &objectName, Part part) {
        auto *figure = new FigureButton(name, unit, themes());
        figure->setObjectName(objectName);
        connect(figure, &QAbstractButton::clicked, this, [this, part] {
            m_parts->setCurrent(part);
            showPart();
        });
        row->addWidget(figure, 1);
        return figure;
    };
    const QString seats = tr("seats", "unit after a figure");
    m_filled = add(tr("Seats filled"), seats, u"figureFilled"_s, Seats);
    m_urgent = add(tr("Most urgent filled"), seats, u"figureUrgent"_s, Seats);
    m_suitability = add(tr("Mean suitability"), {}, u"figureSuitability"_s, Seats);
    m_left = add(tr("Seats empty"), seats, u"figureEmpty"_s, Empty);
    m_cost = add(tr("Stability costs"), seats, u"figureCost"_s, Compare);
    card->body()->addLayout(row);
    return card;
}

void MatchingPage::addPart(QTableView *table)
{
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchingPage::showCurrent);
    m_tables.append(table);
    m_stack->addWidget(table);
}

QWidget *MatchingPage::buildParts()
{
    auto *card = new Card(themes());
    card->body()->setContentsMargins(Space::m, Space::s, Space::m, 0);
    card->body()->setSpacing(Space::s);
    m_parts = new SegmentSwitch(tr("Part of the result"),
                                {tr("Proposal"), tr("Empty seats"), tr("Unplaced"), tr("Side by side"), tr("Past runs")});
    m_parts->setObjectName(u"matchParts"_s);
    m_again = styled(new QPushButton(tr("Solve again")), ButtonKind::Plain);
    m_again->setObjectName(u"matchAgain"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_parts);
    top->addStretch(1);
    top->addWidget(m_again);
    card->body()->addLayout(top);
    m_stack = new QStackedWidget;
    addPart(plainTable(*m_seats, u"matchSeats"_s, tr("Proposed seats")));
    addPart(plainTable(*m_empty, u"matchEmpty"_s, tr("Postings with empty seats")));
    addPart(plainTable(*m_unplaced, u"matchUnplaced"_s, tr("Seekers without a seat")));
    addPart(plainTable(*m_compare, u"matchCompare"_s, tr("Both policies side by side")));
    addPart(plainTable(*m_runs, u"matchRuns"_s, tr("Past runs")));
    m_tables[Seats]->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const QList<QList<int>> widths{{64, 104, 190, 90, 90, 90, 150, 84},
                                   {64, 110, 220, 120, 100, 70},
                                   {100, 110, 200, 100, 60},
                                   {360, 120, 120},
                                   {90, 130, 100, 80, 110, 80, 100}};
    for (int part = 0; part < PartCount; ++part)
        for (int column = 0; column < widths[part].size(); ++column)
            m_tables[part]->setColumnWidth(column, widths[part][column]);
    m_tables[Compare]->setSortingEnabled(false);
    m_stack->addWidget(m_nothing);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(m_stack, 1);
    m_detail = buildDetail();
    row->addWidget(m_detail);
    card->body()->addLayout(row, 1);
    connect(m_parts, &SegmentSwitch::chosen, this, &MatchingPage::showPart);
    connect(m_again, &QPushButton::clicked, this, &MatchingPage::solveAgain);
    for (const Part part : {Empty, Unplaced})
        connect(m_tables[part], &QTableView::activated, this, [this, part](const QModelIndex &index) {
            openCandidates(part == Empty ? m_empty->row(index.row()).posting : m_unplaced->row(index.row()).seeker);
        });
    return card;
}

QWidget *MatchingPage::buildDetail()
{
    auto *box = new QWidget;
    box->setFixedWidth(300);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, Space::m);
    column->setSpacing(Space::s);
    m_detailTitle = new TextLabel({}, Type::Body, Ink::Text, themes(), true);
    m_detailTitle->setObjectName(u"matchPair"_s);
    m_detailTitle->setWordWrap(true);
    m_words = new PairWords(themes());
    column->addWidget(m_detailTitle);
    column->addWidget(scrolled(m_words, tr("The score in words")), 1);
    const auto add = [&](const QString &name, const QString &objectName, ButtonKind kind) {
        auto *button = styled(new QPushButton(name), kind);
        button->setObjectName(objectName);
        return button;
    };
    m_accept = add(tr("Accept and refer"), u"matchAccept"_s, ButtonKind::Plain);
    m_accept->setMinimumHeight(Extent::decision);
    m_pin = add(tr("Pin"), u"matchPin"_s, ButtonKind::Plain);
    m_reject = add(tr("Reject…"), u"matchReject"_s, ButtonKind::Plain);
    m_forbid = add(tr("Forbid"), u"matchForbid"_s, ButtonKind::Plain);
    m_takeBack = add(tr("Take back"), u"matchTakeBack"_s, ButtonKind::Plain);
    column->addWidget(m_accept);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    first->addWidget(m_pin);
    first->addWidget(m_reject);
    second->addWidget(m_forbid);
    second->addWidget(m_takeBack);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_accept, &QPushButton::clicked, this, &MatchingPage::accept);
    connect(m_pin, &QPushButton::clicked, this, [this] { decide(PairDecision::Pinned); });
    connect(m_reject, &QPushButton::clicked, this, &MatchingPage::askReject);
    connect(m_forbid, &QPushButton::clicked, this, [this] { decide(PairDecision::Forbidden); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    return box;
}

QString MatchingPage::helpText() const
{
    return tr(
        "Choose which postings it is about, a policy and, for the stable one, limits; then run. The proposal is only a proposal: "
        "accept a pair and it becomes a referral among the applications; reject, pin or forbid pairs and solve again. The "
        "optimum is one of the candidate pairs: who is on nobody's list cannot be placed. Every run is kept with its data, "
        "weights and result.");
}

QList<KeyHint> MatchingPage::keyHints() const
{
    return {{u"Enter"_s, tr("On an empty seat or unplaced seeker: the candidates")}};
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
        m_limits = dialog->limits();
        m_limitsButton->setText(m_limits.isEmpty() ? tr("Limits…")
                                                   : tr("Limits: %n prefecture(s)…", nullptr, int(m_limits.size())));
        setFieldActive(m_limitsButton, !m_limits.isEmpty());
        if (!m_limits.isEmpty())
            m_policy->setCurrent(int(MatchPolicy::Stable)); // the only one they hold for
    });
    dialog->open();
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

void MatchingPage::showRuns()
{
    whenDone(m_work.runs(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        m_runs->show(future.result().value());
        showPart();
    });
}
