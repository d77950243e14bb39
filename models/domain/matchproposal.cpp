#include "models/domain/matchproposal.h"

#include "models/domain/personaldata.h"

#include <algorithm>
#include <tuple>

void sort(QList<ProposedSeat> &seats)
{
    std::sort(seats.begin(), seats.end(), [](const ProposedSeat &a, const ProposedSeat &b) {
        return std::tie(b.urgency, a.pair.posting, a.pair.seeker) < std::tie(a.urgency, b.pair.posting, b.pair.seeker);
    });
}

CandidateList masked(CandidateList list)
{
    if (!list.ofPosting) {
        list.title = maskedName(list.title);
        return list;
    }
    for (QList<RankedCandidate> *ranked : {&list.candidates, &list.excluded})
        for (RankedCandidate &one : *ranked)
            one.name = maskedName(one.name);
    return list;
}
