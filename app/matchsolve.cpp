#include "app/matchsolve.h"

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

struct MatchSolveText
{
    Q_DECLARE_TR_FUNCTIONS(MatchSolveText)
};

namespace {

/// CPU time of all threads since the program began.
double processSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

/// … since this was made.
class CpuTime
{
public:
    double seconds() const { return processSeconds() - m_begin; }

private:
    double m_begin = processSeconds();
};

/// What both policies report.
struct Solved
{
    AssignmentTotals totals;
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

QJsonObject jsonOf(const QString &policy, const Solved &solved)
{
    QJsonArray levels;
    for (const AssignmentTotals::Level &level : solved.totals.levels)
        levels.append(QJsonObject{{u"urgency"_s, level.urgency}, {u"seats"_s, level.seats}, {u"filled"_s, level.filled}});
    return {{u"policy"_s, policy},
            {u"partial"_s, solved.partial},
            {u"filled"_s, solved.totals.filled},
            {u"seats"_s, solved.totals.seats},
            {u"urgency"_s, solved.totals.urgency},
            {u"score"_s, solved.totals.score},
            {u"levels"_s, levels},
            {u"cpu_seconds"_s, solved.solveSeconds},
            {u"read_cpu_seconds"_s, solved.readSeconds}};
}

QStringList linesOf(const Solved &solved)
{
    const AssignmentTotals &totals = solved.totals;
    QList<QStringList> rows{{MatchSolveText::tr("Urgency"), MatchSolveText::tr("Seats"), MatchSolveText::tr("Filled")}};
    for (const AssignmentTotals::Level &level : totals.levels)
        rows.append({QString::number(level.urgency), QString::number(level.seats), QString::number(level.filled)});
    return {textTable(rows, {0, 1, 2}).chopped(1), MatchSolveText::tr("Filled: %1").arg(totals.filled),
            MatchSolveText::tr("Sum of urgency: %1").arg(totals.urgency),
            MatchSolveText::tr("Sum of scores: %1").arg(totals.score),
            MatchSolveText::tr("CPU: %1 s solving, %2 s reading")
                .arg(solved.solveSeconds, 0, 'f', 3)
                .arg(solved.readSeconds, 0, 'f', 3)};
}

Outcome outcomeOf(const Solved &solved, const QJsonObject &json, const QStringList &lines)
{
    Outcome outcome = done(json, lines.join(u'\n'));
    if (solved.partial)
        outcome.code = ExitCode::Partly;
    return outcome;
}

Outcome checkFailed()
{
    return failed({Error::Kind::Conflict, MatchSolveText::tr("The check of the result failed; nothing was written. Please report "
                                                             "this with the files.")});
}

Outcome solveOptimal(const MatchingFolder &folder, const MatchingControl &control)
{
    Solved solved;
    auto instance = folder.readInstance();
    if (!instance)
        return failed(instance.error());
    const auto multiplier = urgencyMultiplier(instance.value());
    if (!multiplier)
        return failed(
            {Error::Kind::Input, MatchSolveText::tr("Urgencies and scores are too large for exact sums of 64 bits; nothing "
                                                    "was written. Use smaller urgencies or scores.")});
    solved.readSeconds = processSeconds();
    const CpuTime time;
    AssignmentSolver solver(instance.take(), *multiplier);
    solved.partial = !solver.solve(control);
    const Assignment assignment = solver.assignment();
    const MatchingPrices prices = solver.prices();
    const CertificateCheck check = checkCertificate(solver.instance(), assignment, prices, solved.partial);
    solved.solveSeconds = time.seconds();
    solved.totals = check.totals;
    if (!check.isProof())
        return checkFailed();
    if (const auto written = folder.write(assignment, &prices); !written)
        return failed(written.error());

    QJsonObject json = jsonOf(u"optimal"_s, solved);
    const WideSum gap = check.gap();
    json.insert(u"multiplier"_s, *multiplier);
    json.insert(u"gap"_s, gap == WideSum(qint64(gap)) ? QJsonValue(qint64(gap)) : QJsonValue(decimal(gap)));
    json.insert(u"proven"_s, !solved.partial);
    QStringList lines = linesOf(solved);
    lines.append(MatchSolveText::tr("Gap: %1").arg(decimal(gap)));
    lines.append(solved.partial ? MatchSolveText::tr("Stopped: a partial result, the best for the seats tried so far.")
                                : MatchSolveText::tr("Proven: the prices in duals.csv leave no better assignment."));
    return outcomeOf(solved, json, lines);
}

QJsonArray regionsOf(const MatchingFolder &folder, const StableResult &result, const StableCheck &check,
                     const std::vector<RegionLimit> &asked)
{
    QJsonArray regions;
    for (size_t r = 0; r < asked.size(); ++r) {
        const std::string_view id = folder.ids().regions.at(qint32(r));
        QJsonObject region{{u"region"_s, QString::fromUtf8(id.data(), qsizetype(id.size()))},
                           {u"filled"_s, check.regionFilled[r]},
                           {u"floor"_s, asked[r].floor}};
        if (result.limits[r].cap != RegionLimit::none)
            region.insert(u"cap"_s, result.limits[r].cap);
        regions.append(region);
    }
    return regions;
}

Outcome solveStably(const MatchingFolder &folder, const QString &limitsFile, const MatchingControl &control)
{
    Solved solved;
    const auto limits = limitsFile.isEmpty() ? Result(std::vector<RegionLimit>()) : folder.readLimits(limitsFile);
    if (!limits)
        return failed(limits.error());
    const auto choices = folder.readChoices();
    if (!choices)
        return failed(choices.error());
    solved.readSeconds = processSeconds();
    const CpuTime time;
    const StableResult result = solveStable(choices.value(), limits.value(), control);
    const StableCheck check = checkStable(choices.value(), result.limits, result.assignment);
    solved.partial = result.partial;
    solved.solveSeconds = time.seconds();
    solved.totals = check.totals;
    if (!check.feasible || (!solved.partial && !check.isStable()))
        return checkFailed();
    if (const auto written = folder.write(result.assignment, nullptr); !written)
        return failed(written.error());

    QJsonObject json = jsonOf(u"stable"_s, solved);
    json.insert(u"blocking_pairs"_s, check.blockingPairs);
    if (!limits.value().empty())
        json.insert(u"regions"_s, regionsOf(folder, result, check, limits.value()));
    QStringList lines = linesOf(solved);
    lines.append(MatchSolveText::tr("Blocking pairs: %1").arg(check.blockingPairs));
    for (size_t r = 0; r < limits.value().size(); ++r)
        if (check.regionFilled[r] < limits.value()[r].floor)
            lines.append(MatchSolveText::tr("The floor of the region “%1” can't be reached: %2 of %3.")
                             .arg(QString::fromUtf8(std::string(folder.ids().regions.at(qint32(r)))))
                             .arg(check.regionFilled[r])
                             .arg(limits.value()[r].floor));
    if (solved.partial)
        lines.append(MatchSolveText::tr("Stopped: a partial result, stable among the seekers who had their turn."));
    return outcomeOf(solved, json, lines);
}

} // namespace

Outcome solveFolder(const Invocation &call, Console &console)
{
    const QString policy = call.isSet(u"policy"_s) ? call.value(u"policy"_s) : u"optimal"_s;
    if (policy != u"optimal"_s && policy != u"stable"_s)
        return wrongUsage(MatchSolveText::tr("The policy “%1” is not there. Choose optimal or stable.").arg(policy));
    if (call.isSet(u"caps"_s) && policy != u"stable"_s)
        return wrongUsage(MatchSolveText::tr("“--caps” belongs to the stable policy. Add “--policy stable”."));
    const auto threads = numberOption(call, u"threads"_s, 1, 1, 64);
    const auto seconds = numberOption(call, u"time-limit"_s, 0, 0, 1'000'000);
    for (const auto *number : {&threads, &seconds})
        if (!*number)
            return wrongUsage(number->error().message);

    MatchingFolder folder(call.arguments.first());
    if (const auto read = folder.readNames(); !read)
        return failed(read.error());
    const MatchingControl control = controlOf(call, console, threads.value(), seconds.value());
    return policy == u"stable"_s ? solveStably(folder, call.value(u"caps"_s), control) : solveOptimal(folder, control);
}
