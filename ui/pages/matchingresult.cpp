#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/statistics/figures.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/matchingcolumns.h"
#include "ui/pages/matchingpage.h"
#include "ui/pages/pairfates.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/pairwords.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

// What the page of matching shows of a result, and what is decided about its pairs.

using namespace Qt::StringLiterals;

void MatchingPage::present(const SharedProposal &proposal)
{
    m_proposal = proposal;
    if (m_parts->current() == Runs)
        m_parts->setCurrent(Seats);
    m_seats->show(proposal->seats);
    m_empty->show(proposal->empty);
    m_unplaced->show(proposal->unplaced);
    m_compare->show(comparison(*proposal));
    for (const Part part : {Seats, Empty, Unplaced})
        m_tables[part]->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    showFigures();
    showVerdict();
    showPart();
    if (m_seats->rowCount() > 0)
        m_tables[Seats]->setCurrentIndex(m_seats->index(0, 0));
    showCurrent();
}

void MatchingPage::showFigures()
{
    const MatchTotals &totals = m_proposal->run.totals;
    const auto of = [](qint64 count) { return tr("of %1", "figure of how many").arg(grouped(count)); };
    m_filled->setFigure(grouped(totals.filled), of(totals.seats), grouped(totals.filled));
    const MatchLevel top = totals.levels.isEmpty() ? MatchLevel{} : totals.levels.first();
    m_urgent->setFigure(grouped(top.filled), tr("of %1, urgency %2").arg(grouped(top.seats)).arg(top.urgency),
                        grouped(top.filled));
    const qint64 mean = totals.filled > 0 ? totals.score / totals.filled : 0;
    m_suitability->setFigure(totals.filled > 0 ? grouped(mean) : u"－"_s, tr("of 1000"), grouped(mean));
    const qint64 left = totals.seats - totals.filled;
    m_left->setFigure(grouped(left),
                      m_proposal->reasonsKept ? tr("%n posting(s)", nullptr, int(m_proposal->empty.size())) : QString(),
                      grouped(left));
    if (const auto &other = m_proposal->other) {
        const bool isOptimal = m_proposal->run.parameters.policy == MatchPolicy::Optimal;
        const qint64 cost = (isOptimal ? 1 : -1) * (totals.filled - other->totals.filled);
        m_cost->setFigure(grouped(cost), tr("against optimal"), grouped(cost));
    } else {
        m_cost->setFigure(u"－"_s, tr("not compared"), tr("not compared"));
    }
    m_figures->show();
}

void MatchingPage::showVerdict()
{
    const QString relative =
        tr("The optimum is relative to the candidate pairs: the best few of each seeker and of each posting.");
    if (!m_proposal) {
        m_verdict->setText(relative);
        return;
    }
    const MatchRun &run = m_proposal->run;
    QStringList said;
    if (run.partial)
        said.append(tr("PARTIAL: stopped before all seats had been tried."));
    else if (run.parameters.policy == MatchPolicy::Optimal)
        said.append(run.proven ? tr("Proven: the certificate was checked, gap %1.").arg(run.gap)
                               : tr("Not proven: gap %1.").arg(run.gap));
    else
        said.append(tr("Stable: no seeker and posting would rather have each other (checked for every pair)."));
    for (const LimitOutcome &limit : m_proposal->limits)
        if (limit.filled < limit.limit.floor)
            said.append(tr("The floor of %1 cannot be reached: %2 of %3.")
                            .arg(limit.limit.prefecture.label())
                            .arg(limit.filled)
                            .arg(limit.limit.floor));
    said.append(relative);
    m_verdict->setText(said.join(u' '));
    m_verdict->setInk(run.partial ? Ink::Warn : Ink::Muted);
    setSummary(
        tr("%1 (%2, %3): %4 seekers, %5 postings, %6 pairs, weights version %7")
            .arg(run.number, fieldMoment(run.at), run.actor, grouped(run.seekers), grouped(run.postings), grouped(run.pairs))
            .arg(run.parameters.rules.version));
}

void MatchingPage::showPart()
{
    const auto part = Part(m_parts->current());
    const bool has = part == Runs ? m_runs->rowCount() > 0 : m_proposal && m_tables[part]->model()->rowCount() > 0;
    if (!has)
        sayWhyEmpty(part);
    m_stack->setCurrentWidget(has ? static_cast<QWidget *>(m_tables[part]) : m_nothing);
    m_detail->setVisible(has && part == Seats);
    m_open->setVisible(part == Runs);
    for (QPushButton *button : {m_record, m_again})
        button->setVisible(part != Runs);
    enableActions();
}

void MatchingPage::sayWhyEmpty(Part part)
{
    if (part == Runs)
        m_nothing->say(tr("No matching has been kept yet."), tr("Every run is kept with its data, weights and result."));
    else if (!m_proposal)
        m_nothing->say(tr("Nothing has been matched yet."),
                       tr("Choose which postings it is about, or leave everything as it is for the whole country."),
                       tr("Run the matching"));
    else if (!m_proposal->reasonsKept)
        m_nothing->say(tr("This run has no reasons to show."),
                       tr("An earlier version kept none, or they are not for you to see. “Solve again” finds them anew."));
    else if (part == Seats)
        m_nothing->say(tr("No seat can be filled."), tr("“Empty seats” says why for each posting."));
    else if (part == Empty)
        m_nothing->say(tr("No seat stays empty."), {});
    else
        m_nothing->say(tr("There is nothing to show here."), {});
}

QList<int> MatchingPage::chosenSeats() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_tables[Seats]->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void MatchingPage::enableActions()
{
    const QList<int> rows = m_proposal ? chosenSeats() : QList<int>{};
    bool open = !rows.isEmpty(), decided = false;
    for (const int row : rows) {
        const auto &decision = m_seats->row(row).decision;
        open = open && decision != PairDecision::Accepted;
        decided = decided || decision.has_value();
    }
    const bool may = open && !m_busy && !m_running;
    for (QPushButton *button : {m_accept, m_pin, m_reject, m_forbid})
        button->setEnabled(may);
    m_takeBack->setEnabled(may && decided);
    m_run->setEnabled(!m_running && !m_busy);
    m_again->setEnabled(m_proposal && !m_running && !m_busy);
    m_open->setEnabled(m_tables[Runs]->selectionModel()->hasSelection() && !m_running && !m_busy);
    m_record->setEnabled(m_proposal != nullptr);
    m_accept->setText(PairFates::actionFor(rows.size()));
}

// A past run is explained by the data of today.
static QString changedSince(int score, const RankedCandidate &today)
{
    return today.failed.isEmpty()
               ? MatchingPage::tr("The data have changed since the run: %1 then, %2 today.").arg(score).arg(today.score)
               : MatchingPage::tr("The data have changed since the run: %1 then, no pair today.").arg(score);
}

void MatchingPage::showCurrent()
{
    enableActions();
    const QList<int> rows = m_proposal ? chosenSeats() : QList<int>{};
    m_explanation.forget();
    if (rows.size() != 1) {
        m_detailTitle->setText(rows.isEmpty() ? QString() : tr("%n pair(s) chosen", nullptr, int(rows.size())));
        return m_words->say(tr("Choose one pair to see its score in words."));
    }
    const ProposedSeat &seat = m_seats->row(rows.first());
    const QString title = u"%1 → %2"_s.arg(seat.pair.seeker, seat.pair.posting);
    m_detailTitle->setText(title);
    m_explanation.ask(m_work.explain(m_proposal->run.number, seat.pair), this,
                      [this, title, score = seat.score](const auto &words) {
                          if (!words)
                              return m_words->say(words.error().message);
                          if (words.value().score != score)
                              m_detailTitle->setText(title + u'\n' + changedSince(score, words.value()));
                          m_words->show(words.value());
                      });
}

void MatchingPage::mark(const PairKey &pair, std::optional<PairDecision> decision)
{
    for (int row = 0; row < m_seats->rowCount(); ++row) {
        if (m_seats->row(row).pair != pair)
            continue;
        ProposedSeat seat = m_seats->row(row);
        seat.decision = decision;
        m_seats->replace(row, seat);
    }
}

void MatchingPage::decide(std::optional<PairDecision> decision, const QString &reason)
{
    const QString run = m_proposal->run.number;
    for (const int row : chosenSeats()) {
        const PairKey pair = m_seats->row(row).pair;
        whenDone(m_work.decide(run, pair, decision, reason), this, [this, run, pair, decision](const auto &future) {
            if (future.resultCount() == 0)
                return;
            if (!future.result())
                return showError(future.result().error());
            if (!shows(run))
                return;
            mark(pair, decision);
            showCurrent();
            showMessage({.tone = Tone::Info,
                         .text = tr("Decisions hold when you solve again."),
                         .answers = {tr("Solve again")},
                         .answered = [this](int) { solveAgain(); },
                         .topic = u"decisions"_s});
        });
    }
}

void MatchingPage::askReject()
{
    ReasonDialog::Question question;
    question.title = tr("Reject the proposal");
    question.subject = m_detailTitle->text();
    question.action = tr("Reject %n pair(s)", nullptr, int(chosenSeats().size()));
    question.note = tr("The pair is not proposed again in this run. The reason is kept with the run.");
    auto *dialog = new ReasonDialog(question, themes(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { decide(PairDecision::Rejected, dialog->comment()); });
    dialog->open();
}

void MatchingPage::accept()
{
    QList<PairKey> pairs;
    for (const int row : chosenSeats())
        pairs.append(m_seats->row(row).pair);
    m_busy = true;
    enableActions();
    const QString run = m_proposal->run.number;
    whenDone(m_work.accept(run, pairs), this, [this, run](const auto &future) {
        m_busy = false;
        enableActions();
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        told(run, future.result().value());
    });
}

void MatchingPage::told(const QString &run, const QList<PairFate> &fates)
{
    const PairFates what(fates);
    if (shows(run))
        what.markIn(*m_seats);
    if (const QString done = what.done(); !done.isEmpty())
        showMessage({.tone = Tone::Ok, .text = done, .topic = u"accepted"_s});
    if (const QString refused = what.refused(); !refused.isEmpty())
        showMessage({.tone = Tone::Warn, .text = refused, .topic = u"refused"_s});
    showCurrent();
    Q_EMIT dataChanged();
}
