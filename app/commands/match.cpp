#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/matchcommands.h"
#include "app/matchsolve.h"
#include "app/outfile.h"
#include "app/termoptions.h"
#include "models/domain/matchrun.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct MatchText
{
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

namespace {

/// How many arguments each subject takes.
struct Subject
{
    QString name;
    int least, most;
};

const QList<Subject> &subjects()
{
    static const QList<Subject> all{{u"run"_s, 0, 0},       {u"explain"_s, 1, 2}, {u"runs"_s, 0, 0},     {u"show"_s, 1, 1},
                                    {u"reproduce"_s, 1, 1}, {u"decide"_s, 3, 3},  {u"weights"_s, 0, -1}, {u"solve"_s, 1, 1}};
    return all;
}

Outcome runMatch(const Invocation &call, Console &console)
{
    for (const Subject &subject : subjects()) {
        if (call.subject != subject.name)
            continue;
        if (call.arguments.size() < subject.least || (subject.most >= 0 && call.arguments.size() > subject.most))
            return wrongUsage(
                MatchText::tr("“match %1” takes another number of words. See keynet-desk help match.").arg(call.subject));
    }
    if (call.subject == u"run"_s)
        return runMatching(call, console);
    if (call.subject == u"explain"_s)
        return explainMatching(call);
    if (call.subject == u"runs"_s)
        return listRuns(call);
    if (call.subject == u"show"_s)
        return showRun(call);
    if (call.subject == u"reproduce"_s)
        return reproduceRun(call, console);
    if (call.subject == u"decide"_s)
        return decidePair(call);
    if (call.subject == u"weights"_s)
        return matchingWeights(call);
    return solveFolder(call, console);
}

} // namespace

Command matchCommand()
{
    QStringList names;
    for (const Subject &subject : subjects())
        names.append(subject.name);
    return {.name = u"match"_s,
            .subjects = names,
            .argumentName = u"FOLDER|RUN|POSTING|SEEKER…"_s,
            .most = -1,
            .summary = MatchText::tr(
                "Matches seekers with postings. run: on the database, kept with data, weights and result; explain POSTING "
                "[SEEKER] or SEEKER: who suits, in words, and who does not; runs, show RUN, reproduce RUN: what was "
                "kept, and whether it comes out the same, byte for byte; decide RUN SEEKER POSTING; weights [KEY=N …]. "
                "solve FOLDER: matches seekers.csv, postings.csv and edges.csv and writes assignment.csv and duals.csv "
                "beside them. The prices of duals.csv (B: multiplier, P: posting, S: seeker) prove the result: none is "
                "negative, P + S ≥ B · urgency + score for every pair, and Σ capacity · P + Σ S = Σ (B · urgency + "
                "score) of the assigned pairs."),
            .options =
                QList<CommandOption>{
                    {u"policy"_s, u"optimal|stable"_s,
                     MatchText::tr(
                         "the most urgency, then the best scores; or nobody who would rather have another (solve: pref 1 is "
                         "wished for most)")},
                    {u"caps"_s, u"FILE"_s,
                     MatchText::tr("stable only: prefecture (run) or region (solve), cap and floor, with headings")},
                    {u"scope"_s, u"KEY=VALUE"_s,
                     MatchText::tr("run: prefecture=13,27, profession=04, kind=short_term_support, from=DAY, to=DAY; several are "
                                   "possible")},
                    {u"based-on"_s, u"RUN"_s, MatchText::tr("run: with the scope and the decisions of an earlier run")},
                    {u"compare"_s, {}, MatchText::tr("run: what the other policy comes to as well")},
                    {u"as"_s, u"DECISION"_s,
                     MatchText::tr("decide: accepted (becomes a referral), rejected, pinned, forbidden or none")},
                    {u"reason"_s, u"TEXT"_s, MatchText::tr("decide: why")},
                    {u"limit"_s, u"N"_s, MatchText::tr("runs, explain: how many at most (20)")},
                    personalOption(),
                    {u"threads"_s, u"N"_s, MatchText::tr("solve: how many threads may solve; the result is the same")},
                    {u"time-limit"_s, u"SECONDS"_s, MatchText::tr("stop solving after this time with a partial result")}} +
                outOptions(u"csv|xlsx"_s),
            .run = runMatch};
}
