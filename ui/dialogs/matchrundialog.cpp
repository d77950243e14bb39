#include "ui/dialogs/matchrundialog.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/items/namebook.h"
#include "models/statistics/figures.h"
#include "ui/dialogs/pairfates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<ValueTableModel<ProposedSeat>::Column> keptSeatColumns(NameBook &names)
{
    using Row = ProposedSeat;
    return {{MatchRunDialog::tr("Seeker"), [](const Row &row) { return row.pair.seeker; }},
            {MatchRunDialog::tr("Name"), [&names](const Row &row) { return names.seeker(row.pair.seeker); }, false,
             [](const Row &row) { return row.pair.seeker; }},
            {MatchRunDialog::tr("Posting"), [](const Row &row) { return row.pair.posting; }},
            {MatchRunDialog::tr("Place of work"), [&names](const Row &row) { return names.posting(row.pair.posting); }, false,
             [](const Row &row) { return row.pair.posting; }},
            {MatchRunDialog::tr("Suitability"), [](const Row &row) { return row.score; }, true},
            {MatchRunDialog::tr("Decision"), [](const Row &row) { return row.decision ? label(*row.decision) : QString(); }}};
}

template <typename T>
QString keptNames(const QList<T> &values, const QString &whenEmpty)
{
    QStringList labels;
    for (const T &value : values)
        if constexpr (std::is_same_v<T, Prefecture>)
            labels.append(value.label());
        else
            labels.append(label(value));
    return labels.isEmpty() ? whenEmpty : labels.join(MatchRunDialog::tr(", ", "between names"));
}

QString keptScopeLine(const MatchScope &scope)
{
    QStringList parts{keptNames(scope.prefectures, MatchRunDialog::tr("whole country")),
                      keptNames(scope.professions, MatchRunDialog::tr("all professions")),
                      keptNames(scope.kinds, MatchRunDialog::tr("all recruitment kinds"))};
    if (scope.period.from || scope.period.to)
        parts.append(MatchRunDialog::tr("%1 to %2", "period")
                         .arg(scope.period.from ? fieldDate(*scope.period.from) : QString(),
                              scope.period.to ? fieldDate(*scope.period.to) : QString()));
    return MatchRunDialog::tr("Scope: %1").arg(parts.join(MatchRunDialog::tr(" · ", "between facts")));
}

QString keptLimitsLine(const QList<PrefectureLimit> &limits)
{
    QStringList said;
    for (const PrefectureLimit &limit : limits)
        said.append(MatchRunDialog::tr("%1: at most %2, at least %3")
                        .arg(limit.prefecture.label(), limit.cap ? grouped(*limit.cap) : u"－"_s, grouped(limit.floor)));
    return MatchRunDialog::tr("Limits: %1").arg(said.join(MatchRunDialog::tr(" · ", "between facts")));
}

QString keptWeightsLine(const CandidateRules &rules)
{
    return MatchRunDialog::tr(
               "Weights version %1: licence %2, experience %3, distance %4, availability %5, wishes %6, urgency %7")
        .arg(rules.version)
        .arg(rules.licence)
        .arg(rules.experience)
        .arg(rules.distance)
        .arg(rules.availability)
        .arg(rules.wishes)
        .arg(rules.urgency);
}

QString keptResultLine(const MatchRun &run)
{
    QStringList levels;
    for (const MatchLevel &level : run.totals.levels)
        levels.append(
            MatchRunDialog::tr("urgency %1: %2 of %3").arg(level.urgency).arg(grouped(level.filled), grouped(level.seats)));
    return MatchRunDialog::tr("Result: %1 of %2 seats filled (%3), sum of suitability %4")
        .arg(grouped(run.totals.filled), grouped(run.totals.seats), levels.join(MatchRunDialog::tr(", ", "between levels")),
             grouped(run.totals.score));
}

QString keptProofLine(const MatchRun &run)
{
    if (run.partial)
        return MatchRunDialog::tr("Partial: it was stopped before all seats had been tried.");
    return run.parameters.policy == MatchPolicy::Optimal
               ? MatchRunDialog::tr("The certificate was checked, gap %1.").arg(run.gap)
               : MatchRunDialog::tr("Checked for every pair: %1 would rather have each other.").arg(run.blockingPairs);
}

} // namespace

MatchRunDialog::MatchRunDialog(const QString &number, const MatchWork &work, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_work(work), m_number(number), m_names(new NameBook(work.names, this)),
      m_seats(new ValueTableModel<ProposedSeat>(keptSeatColumns(*m_names), this)),
      m_title(new TextLabel(number, Type::Heading, Ink::Text, themes, true)),
      m_facts(new TextLabel(tr("Reading…"), Type::Body, Ink::Text, themes)),
      m_verdict(new TextLabel({}, Type::Body, Ink::Text, themes, true)), m_job(new JobBar(JobBar::Form::Full, themes)),
      m_table(plainTable(*m_seats, u"runSeats"_s, tr("Pairs of the run"))),
      m_accept(styled(new QPushButton(PairFates::actionFor(1)), ButtonKind::Primary)),
      m_reproduce(new QPushButton(tr("Reproduce")))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchRunDialog::enableActions);
    connect(m_accept, &QPushButton::clicked, this, &MatchRunDialog::acceptChosen);
    connect(m_reproduce, &QPushButton::clicked, this, &MatchRunDialog::reproduce);
    connect(m_names, &NameBook::arrived, this, [this] {
        m_seats->columnArrived(1);
        m_seats->columnArrived(3);
    });
    whenDone(m_work.open(number), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return reject();
        const auto kept = future.result();
        if (kept)
            return fill(kept.value());
        Q_EMIT failed(kept.error());
        reject();
    });
}

void MatchRunDialog::build()
{
    setObjectName(u"matchRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Past run"));
    resize(900, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    m_facts->setObjectName(u"runFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setObjectName(u"runVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    m_accept->setObjectName(u"runAccept"_s);
    m_reproduce->setObjectName(u"runReproduce"_s);
    for (QPushButton *button : {m_accept, m_reproduce})
        button->setAutoDefault(false); // Enter in the list does neither
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const QList<int> widths{110, 140, 120, 280, 90};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_job, m_verdict})
        column->addWidget(widget);
    column->addWidget(m_table, 1);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reproduce);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    enableActions();
}

void MatchRunDialog::fill(const KeptRun &kept)
{
    const MatchRun &run = kept.run;
    m_title->setText(u"%1　%2　%3"_s.arg(run.number, label(run.parameters.policy), keptProofLine(run)));
    QStringList facts{tr("%1, by %2, for the day %3").arg(fieldMoment(run.at), run.actor, fieldDate(run.parameters.day))};
    if (!run.basedOn.isEmpty())
        facts.append(tr("The pairs of %1 were solved again, with %n decision(s).", nullptr, int(run.parameters.decided.size()))
                         .arg(run.basedOn));
    facts.append(keptScopeLine(run.parameters.scope));
    if (!run.parameters.limits.isEmpty())
        facts.append(keptLimitsLine(run.parameters.limits));
    facts.append(keptWeightsLine(run.parameters.rules));
    facts.append(tr("Data: %1 seekers, %2 postings, %3 pairs, as of audit entry %4, SHA-256 %5")
                     .arg(grouped(run.seekers), grouped(run.postings), grouped(run.pairs), grouped(run.state.auditPosition),
                          run.state.hash.left(16)));
    facts.append(keptResultLine(run));
    facts.append(tr("SHA-256 of the result: %1").arg(run.resultHash.left(16)));
    m_facts->setText(facts.join(u'\n'));
    m_seats->show(kept.seats);
    m_reproducible = !run.partial;
    enableActions();
    m_reproduce->setToolTip(run.partial ? tr("How far a stopped run came depends on the clock, so it cannot be made again.")
                                        : tr("Solves it again on the data of today and compares byte by byte. Nothing is kept."));
}

void MatchRunDialog::reproduce()
{
    const auto task = m_work.reproduce(m_number);
    m_progress = task.progress;
    m_busy = true;
    enableActions();
    m_verdict->hide();
    m_job->watch(tr("Reproducing %1").arg(m_number), task.progress);
    whenDone(task.answer, this, [this](const auto &future) {
        m_busy = false;
        enableActions();
        if (future.resultCount() > 0)
            tell(future.result());
    });
}

void MatchRunDialog::tell(const Result<Reproduction> &made)
{
    m_verdict->show();
    if (!made) {
        m_verdict->setInk(Ink::Warn);
        return m_verdict->setText(made.error().message);
    }
    QStringList said = verdictOf(made.value());
    if (made.value().changes > 0)
        said.append(tr("Recorded since then: %n line(s) of the audit.", nullptr, int(made.value().changes)));
    m_verdict->setInk(made.value().sameResult ? Ink::Ok : Ink::Warn);
    m_verdict->setText(said.join(u' '));
}

QList<int> MatchRunDialog::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void MatchRunDialog::enableActions()
{
    const QList<int> rows = chosen();
    const bool isOpen = !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [this](int row) {
        return m_seats->row(row).decision != PairDecision::Accepted;
    });
    m_accept->setEnabled(isOpen && !m_busy);
    m_accept->setText(PairFates::actionFor(rows.size()));
    m_reproduce->setEnabled(m_reproducible && !m_busy);
}

void MatchRunDialog::acceptChosen()
{
    QList<PairKey> pairs;
    for (const int row : chosen())
        pairs.append(m_seats->row(row).pair);
    m_busy = m_accepting = true;
    enableActions();
    whenDone(m_work.accept(m_number, pairs), this, [this](const auto &future) {
        m_busy = m_accepting = false;
        enableActions();
        if (future.resultCount() > 0) {
            const auto fates = future.result();
            if (fates)
                told(fates.value());
            else
                refused(fates.error());
        }
        if (m_closed)
            reject();
    });
}

void MatchRunDialog::refused(const Error &error)
{
    if (m_closed) {
        Q_EMIT failed(error);
        return;
    }
    m_verdict->show();
    m_verdict->setInk(Ink::Warn);
    m_verdict->setText(error.message);
}

void MatchRunDialog::told(const QList<PairFate> &fates)
{
    const PairFates what(fates);
    what.markIn(*m_seats);
    m_verdict->show();
    m_verdict->setInk(what.refused().isEmpty() ? Ink::Ok : Ink::Warn);
    m_verdict->setText(QStringList{what.done(), what.refused()}.join(u' ').trimmed());
    enableActions();
    Q_EMIT pairsAccepted(fates);
}

void MatchRunDialog::reject()
{
    m_progress.cancel();
    m_closed = m_accepting; // the page is still told what became of the pairs
    if (m_closed)
        hide();
    else
        QDialog::reject();
}
