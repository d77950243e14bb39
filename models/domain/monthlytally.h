#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/terms.h"

#include <QDate>
#include <QList>

// What the monthly report is counted from (domain.md §5). People, not postings; days are days in Japan.
//   newOpenings      headcount of the postings that were accepted in the month
//   carriedOpenings  seats without a confirmed start at the end of the month before, of postings that had been accepted by
//                    then, had not ended, and were valid beyond it
//   newSeekers       seekers who registered in the month, under the profession of their first licence, and those who registered
//                    again in it after their validity had run out, counted by Returning
//   carriedSeekers   seekers who had registered before the month, were valid beyond the end of the one before, had not
//                    withdrawn and were in no seat at that end
//   placed           starts in the month, under the seeker's home and profession where the seeker is known, else the posting's
//   filled           the same starts under the posting's prefecture and profession

/// How often somebody counts in a month who registers again in it: as one person, which leaves out whoever is carried over or
/// has registered in the month already, or by every registration (延べ).
enum class Returning { Once, EachTime };
std::span<const Term> termsOf(Returning);

struct MonthlyTally
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    qint64 newOpenings = 0, carriedOpenings = 0, newSeekers = 0, carriedSeekers = 0, placed = 0, filled = 0;

    bool operator==(const MonthlyTally &) const = default;
};

/// Counts of one month by prefecture and profession; only those with a count need be there.
struct MonthlyCounts
{
    QDate month; // its first day
    QList<MonthlyTally> tallies;
    Returning returning = Returning::Once;
};
