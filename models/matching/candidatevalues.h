#pragma once

#include "models/domain/postingcontent.h"
#include "models/domain/seeker.h"
#include "models/matching/candidate.h"

#include <functional>

/// Where a municipality (JIS X 0402) or, without one that is known, a prefecture lies. The office of the prefecture by default.
using PlaceOf = std::function<GeoPoint(const QString &municipalityCode, std::optional<Prefecture> prefecture)>;
GeoPoint officeOf(const QString &municipalityCode, std::optional<Prefecture> prefecture);

/// What matching needs of a seeker. `booked`: days of seats already taken; `today` begins an open availability.
CandidateSeeker candidateOf(const Seeker &seeker, std::vector<DayRange> booked, QDate today, const PlaceOf &placeOf = officeOf);

/// … of a posting with so many seats left. None where its profession is missing.
std::optional<CandidatePosting> candidateOf(const PostingContent &posting, int seatsLeft, int urgency, QDate today,
                                            const PlaceOf &placeOf = officeOf);

/// How urgent a posting is by the day on which it is needed: 5 when that is past or within a week, 4 within two, 3 within a
/// month, 2 later, 1 where no day is named.
int urgencyOf(QDate neededBy, QDate today);
