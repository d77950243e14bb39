#include "app/commands/commands.h"
#include "app/console.h"
#include "app/options.h"
#include "app/texttable.h"
#include "models/matching/assignmentsolver.h"
#include "models/matching/certificate.h"
#include "models/matching/matchingfolder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>

#include <ctime>

using namespace Qt::StringLiterals;

struct MatchText
{
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

namespace {

/// CPU time of all threads between two moments.
class CpuTime
{
public:
    double seconds() const { return double(std::clock() - m_begin) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begin = std::clock();
};

struct Solved
{
    CertificateCheck check;
    qint64 multiplier = 0;
    bool partial = false;
    double readSeconds = 0, solveSeconds = 0;
};

MatchingControl controlOf(const Invocation &call, Console &console, qint64 threads, qint64 seconds)
{
    const QDeadlineTimer deadline =
        call.isSet(u"time-limit"_s) ? QDeadlineTimer(seconds * 1000) : QDeadlineTimer(QDeadlineTimer::Forever);
    return {.threads = int(threads),
            .stopRequested = [deadline, &console] { return console.stopRequested() || deadline.hasExpired(); },
            .progress = [&console](qint64 done, qint64 seats) { console.progress(done, seats); }};
}

QJsonObject jsonOf(const Solved &solved)
{
    const AssignmentTotals &totals = solved.check.totals;
    QJsonArray levels;
    qint64 seats = 0;
    for (const AssignmentTotals::Level &level : totals.levels) {
        levels.append(QJsonObject{{u"urgency"_s, level.urgency}, {u"seats"_s, level.seats}, {u"filled"_s, level.filled}});
        seats += level.seats;
    }
    const WideSum gap = solved.check.gap();
    return {{u"policy"_s, u"optimal"_s},
            {u"partial"_s, solved.partial},
            {u"filled"_s, totals.filled},
            {u"seats"_s, seats},
            {u"urgency"_s, totals.urgency},
            {u"score"_s, totals.score},
            {u"levels"_s, levels},
            {u"multiplier"_s, solved.multiplier},
            {u"gap"_s, gap == WideSum(qint64(gap)) ? QJsonValue(qint64(gap)) : QJsonValue(decimal(gap))},
            {u"proven"_s, solved.check.isProof() && !solved.partial},
            {u"cpu_seconds"_s, solved.solveSeconds},
            {u"read_cpu_seconds"_s, solved.readSeconds}};
}

QString textOf(const Solved &solved)
{
    const AssignmentTotals &totals = solved.check.totals;
    QList<QStringList> rows{{MatchText::tr("Urgency"), MatchText::tr("Seats"), MatchText::tr("Filled")}};
    for (const AssignmentTotals::Level &level : totals.levels)
        rows.append({QString::number(level.urgency), QString::number(level.seats), QString::number(level.filled)});
    QStringList lines{textTable(rows, {0, 1, 2}).trimmed(), MatchText::tr("Filled: %1").arg(totals.filled),
                      MatchText::tr("Sum of urgency: %1").arg(totals.urgency),
                      MatchText::tr("Sum of scores: %1").arg(totals.score),
                      MatchText::tr("Gap: %1").arg(decimal(solved.check.gap()))};
    lines.append(solved.partial ? MatchText::tr("Stopped: a partial result, the best for the seats tried so far.")
                                : MatchText::tr("Proven: the prices in duals.csv leave no better assignment."));
    lines.append(
        MatchText::tr("CPU: %1 s solving, %2 s reading").arg(solved.solveSeconds, 0, 'f', 3).arg(solved.readSeconds, 0, 'f', 3));
    return lines.join(u'\n');
}

Error notProven(const CertificateCheck &check)
{
    return {Error::Kind::Conflict,
            MatchText::tr("The check of the result failed (rule %1); nothing was written. Please report this with the files.")
                .arg(int(check.fault))};
}

Outcome solveOptimal(const MatchingFolder &folder, MatchingInstance instance, const MatchingControl &control, Solved &solved)
{
    const auto multiplier = urgencyMultiplier(instance);
    if (!multiplier)
        return failed(
            {Error::Kind::Input, MatchText::tr("Urgencies and scores are too large for exact sums of 64 bits; nothing was "
                                               "written. Use smaller urgencies or scores.")});
    const CpuTime time;
    AssignmentSolver solver(std::move(instance), *multiplier);
    solved.partial = !solver.solve(control);
    const Assignment assignment = solver.assignment();
    const MatchingPrices prices = solver.prices();
    solved.multiplier = *multiplier;
    solved.check = checkCertificate(solver.instance(), assignment, prices, solved.partial);
    solved.solveSeconds = time.seconds();
    if (!solved.check.isProof())
        return failed(notProven(solved.check));
    if (const auto written = folder.write(assignment, &prices); !written)
        return failed(written.error());
    Outcome outcome = done(jsonOf(solved), textOf(solved));
    if (solved.partial)
        outcome.code = ExitCode::Partly;
    return outcome;
}

Outcome run(const Invocation &call, Console &console)
{
    const QString policy = call.isSet(u"policy"_s) ? call.value(u"policy"_s) : u"optimal"_s;
    if (policy != u"optimal"_s)
        return wrongUsage(MatchText::tr("The policy “%1” is not there. Choose optimal.").arg(policy));
    const auto threads = numberOption(call, u"threads"_s, 1, 1, 64);
    const auto seconds = numberOption(call, u"time-limit"_s, 0, 0, 1'000'000);
    for (const auto *number : {&threads, &seconds})
        if (!*number)
            return wrongUsage(number->error().message);

    Solved solved;
    const CpuTime time;
    MatchingFolder folder(call.arguments.first());
    if (const auto read = folder.readNames(); !read)
        return failed(read.error());
    auto instance = folder.readInstance();
    if (!instance)
        return failed(instance.error());
    solved.readSeconds = time.seconds();
    return solveOptimal(folder, instance.take(), controlOf(call, console, threads.value(), seconds.value()), solved);
}

} // namespace

Command matchCommand()
{
    return {.name = u"match"_s,
            .subjects = {u"solve"_s},
            .argumentName = MatchText::tr("FOLDER"),
            .least = 1,
            .most = 1,
            .summary = MatchText::tr(
                "Matches the seekers.csv, postings.csv and edges.csv of a folder and writes assignment.csv and duals.csv beside "
                "them. "
                "The prices of duals.csv (B: multiplier, P: posting, S: seeker) prove the result: none is negative, P + S ≥ B · "
                "urgency "
                "+ score for every pair, and Σ capacity · P + Σ S = Σ (B · urgency + score) of the assigned pairs."),
            .options = {{u"policy"_s, u"optimal"_s, MatchText::tr("what counts as the best assignment")},
                        {u"threads"_s, u"N"_s, MatchText::tr("how many threads may solve; the result is the same")},
                        {u"time-limit"_s, u"SECONDS"_s, MatchText::tr("stop solving after this time with a partial result")}},
            .run = run};
}
