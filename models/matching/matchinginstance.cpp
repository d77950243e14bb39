#include "models/matching/matchinginstance.h"

#include <algorithm>

qint32 MatchingInstance::seatsToTry(qint32 posting) const
{
    return qint32(std::min<qint64>(postings[size_t(posting)].capacity, qint64(degree(posting)) + 1));
}

qint64 MatchingInstance::seats() const
{
    qint64 sum = 0;
    for (const MatchingPosting &posting : postings)
        sum += posting.capacity;
    return sum;
}

std::optional<qint64> urgencyMultiplier(const MatchingInstance &instance, qint64 room)
{
    qint64 usable = 0, urgency = 1;
    for (qint32 p = 0; p < instance.postingCount(); ++p) {
        usable += instance.seatsToTry(p);
        urgency = std::max<qint64>(urgency, instance.postings[size_t(p)].urgency);
    }
    const qint64 range = std::max<qint64>(qint64(instance.highest) - instance.lowest, 1);
    for (const qint64 most : {qint64(instance.seekers), std::min<qint64>(instance.seekers, usable)}) {
        if (most + room <= (matchingWeightLimit / urgency - 1) / range)
            return (most + room) * range + 1;
    }
    return std::nullopt;
}
