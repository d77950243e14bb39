#include "models/matching/assignmenttotals.h"

#include <functional>
#include <map>

AssignmentTotals totalled(const std::vector<MatchingPosting> &postings, const std::vector<qint32> &filled, qint64 score)
{
    AssignmentTotals totals;
    totals.score = score;
    std::map<qint32, AssignmentTotals::Level, std::greater<>> levels;
    for (size_t p = 0; p < postings.size(); ++p) {
        AssignmentTotals::Level &level = levels[postings[p].urgency];
        level.urgency = postings[p].urgency;
        level.seats += postings[p].capacity;
        level.filled += filled[p];
        totals.urgency += qint64(filled[p]) * postings[p].urgency;
    }
    for (const auto &[urgency, level] : levels) {
        totals.levels.push_back(level);
        totals.seats += level.seats;
        totals.filled += level.filled;
    }
    return totals;
}
