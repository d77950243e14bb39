#include "ui/dialogs/matchrundialog.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/statistics/figures.h"
#include "ui/pages/matchingcolumns.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString keptLimits(const QList<PrefectureLimit> &limits)
{
    QStringList said;
    for (const PrefectureLimit &limit : limits)
        said.append(MatchRunDialog::tr("%1: at most %2, at least %3")
                        .arg(limit.prefecture.label(), limit.cap ? grouped(*limit.cap) : u"－"_s, grouped(limit.floor)));
    return said.join(MatchRunDialog::tr(" · ", "between facts"));
}

QString keptWeights(const CandidateRules &rules)
{
    return MatchRunDialog::tr("Version %1: licence %2, experience %3, distance %4, availability %5, wishes %6, urgency %7")
        .arg(rules.version)
        .arg(rules.licence)
        .arg(rules.experience)
        .arg(rules.distance)
        .arg(rules.availability)
        .arg(rules.wishes)
        .arg(rules.urgency);
}

QString keptLevels(const MatchTotals &totals)
{
    QStringList levels;
    for (const MatchLevel &level : totals.levels)
        levels.append(
            MatchRunDialog::tr("urgency %1: %2 of %3").arg(level.urgency).arg(grouped(level.filled), grouped(level.seats)));
    return levels.join(MatchRunDialog::tr(", ", "between levels"));
}

QString keptProofLine(const MatchRun &run)
{
    if (run.partial)
        return MatchRunDialog::tr("Partial: it was stopped before all seats had been tried.");
    return run.parameters.policy == MatchPolicy::Optimal
               ? MatchRunDialog::tr("The certificate was checked, gap %1.").arg(run.gap)
               : MatchRunDialog::tr("Checked for every pair: %1 would rather have each other.").arg(run.blockingPairs);
}

/// Names and what they come to, in the order of the dialog.
QList<std::pair<QString, QString>> keptFacts(const MatchRun &run)
{
    QList<std::pair<QString, QString>> facts{
        {MatchRunDialog::tr("Made"), MatchRunDialog::tr("%1 by %2", "moment, person").arg(fieldMoment(run.at), run.actor)},
        {MatchRunDialog::tr("For the day"), fieldDate(run.parameters.day)}};
    if (!run.basedOn.isEmpty())
        facts.append(
            {MatchRunDialog::tr("Goes on from"),
             MatchRunDialog::tr("%1, with %n decision(s)", nullptr, int(run.parameters.decided.size())).arg(run.basedOn)});
    facts.append({MatchRunDialog::tr("Scope"), scopeWords(run.parameters.scope)});
    if (!run.parameters.limits.isEmpty())
        facts.append({MatchRunDialog::tr("Limits"), keptLimits(run.parameters.limits)});
    facts.append({MatchRunDialog::tr("Weights"), keptWeights(run.parameters.rules)});
    facts.append({MatchRunDialog::tr("Result"),
                  MatchRunDialog::tr("%1 of %2 seats filled, sum of suitability %3")
                      .arg(grouped(run.totals.filled), grouped(run.totals.seats), grouped(run.totals.score))});
    facts.append({MatchRunDialog::tr("By urgency"), keptLevels(run.totals)});
    facts.append({MatchRunDialog::tr("Data"),
                  MatchRunDialog::tr("%1 seekers, %2 postings, %3 pairs, as of audit entry %4")
                      .arg(grouped(run.seekers), grouped(run.postings), grouped(run.pairs), grouped(run.state.auditPosition))});
    facts.append({MatchRunDialog::tr("SHA-256 of the data"), run.state.hash});
    facts.append({MatchRunDialog::tr("SHA-256 of the result"), run.resultHash});
    return facts;
}

} // namespace

MatchRunDialog::MatchRunDialog(const MatchRun &run, const MatchWork &work, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_work(work), m_number(run.number), m_verdict(new TextLabel({}, Type::Body, Ink::Text, themes, true)),
      m_job(new JobBar(JobBar::Form::Full, themes)), m_reproduce(new QPushButton(tr("Reproduce")))
{
    setObjectName(u"matchRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record of the run"));
    setMinimumWidth(780);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    auto *title = new TextLabel(u"%1　%2　%3"_s.arg(run.number, label(run.parameters.policy), keptProofLine(run)), Type::Heading,
                                Ink::Text, themes, true);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(Space::l);
    facts->setVerticalSpacing(Space::s);
    for (const auto &[name, value] : keptFacts(run)) {
        auto *said = new TextLabel(value, Type::Body, Ink::Text, themes);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *named = new TextLabel(name, Type::Body, Ink::Muted, themes);
        named->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        facts->addRow(named, said);
    }
    m_verdict->setObjectName(u"runVerdict"_s);
    m_verdict->hide();
    m_reproduce->setObjectName(u"runReproduce"_s);
    m_reproduce->setAutoDefault(false);
    m_reproduce->setEnabled(!run.partial);
    m_reproduce->setToolTip(run.partial ? tr("How far a stopped run came depends on the clock, so it cannot be made again.")
                                        : tr("Solves it again on the data of today and compares byte by byte. Nothing is kept."));
    for (TextLabel *text : {title, m_verdict})
        text->setWordWrap(true);
    column->addWidget(title);
    column->addLayout(facts);
    column->addWidget(m_job);
    column->addWidget(m_verdict);
    column->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reproduce);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reproduce, &QPushButton::clicked, this, &MatchRunDialog::reproduce);
}

void MatchRunDialog::reproduce()
{
    const auto task = m_work.reproduce(m_number);
    m_progress = task.progress;
    m_reproduce->setEnabled(false);
    m_verdict->hide();
    m_job->watch(tr("Reproducing %1").arg(m_number), task.progress);
    whenDone(task.answer, this, [this](const auto &future) {
        m_reproduce->setEnabled(true);
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

void MatchRunDialog::reject()
{
    m_progress.cancel();
    QDialog::reject();
}
