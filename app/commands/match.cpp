#include "app/commands/commands.h"
#include "app/matchsolve.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct MatchText
{
    Q_DECLARE_TR_FUNCTIONS(MatchText)
};

Command matchCommand()
{
    return {
        .name = u"match"_s,
        .subjects = {u"solve"_s},
        .argumentName = MatchText::tr("FOLDER"),
        .least = 1,
        .most = 1,
        .summary =
            MatchText::tr("Matches the seekers.csv, postings.csv and edges.csv of a folder and writes assignment.csv and "
                          "duals.csv beside them. "
                          "The prices of duals.csv (B: multiplier, P: posting, S: seeker) prove the result: none is negative, P "
                          "+ S ≥ B · urgency "
                          "+ score for every pair, and Σ capacity · P + Σ S = Σ (B · urgency + score) of the assigned pairs."),
        .options = {{u"policy"_s, u"optimal|stable"_s,
                     MatchText::tr("the most urgency, then the best scores; or nobody who would rather have another (pref: 1 is "
                                   "wished for most)")},
                    {u"caps"_s, u"FILE"_s, MatchText::tr("stable only: region, cap and floor of the regions in postings.csv")},
                    {u"threads"_s, u"N"_s, MatchText::tr("how many threads may solve; the result is the same")},
                    {u"time-limit"_s, u"SECONDS"_s, MatchText::tr("stop solving after this time with a partial result")}},
        .run = solveFolder};
}
