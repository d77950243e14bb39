#include "ui/widgets/lanes.h"

QList<Lane> lanesOf(const QList<Interview> &sorted)
{
    QList<Lane> lanes;
    QList<QDateTime> ends; // of the lanes of the group
    QDateTime groupEnd;
    qsizetype groupStart = 0;
    int group = -1;
    const auto close = [&](qsizetype to) {
        for (qsizetype i = groupStart; i < to; ++i)
            lanes[i].lanes = int(ends.size());
    };
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const Interview &interview = sorted[i];
        if (!groupEnd.isValid() || interview.from >= groupEnd) {
            close(i);
            ends.clear();
            groupStart = i;
            groupEnd = interview.until();
            ++group;
        }
        groupEnd = std::max(groupEnd, interview.until());
        qsizetype lane = 0;
        while (lane < ends.size() && ends[lane] > interview.from)
            ++lane;
        if (lane == ends.size())
            ends.append(interview.until());
        else
            ends[lane] = interview.until();
        lanes.append({int(lane), 1, group});
    }
    close(sorted.size());
    return lanes;
}
