#include "models/domain/matchproposal.h"

#include "models/domain/personaldata.h"

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
