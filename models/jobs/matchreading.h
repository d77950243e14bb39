#pragma once

#include "models/matching/candidatevalues.h"
#include "models/storage/matchreader.h"

/// Where municipalities lie by the table that was imported, else the office of the prefecture. Kept as a value: the function may
/// outlive the connection.
Result<PlaceOf> placesIn(const QSqlDatabase &db);

/// What a seeker or posting is for matching on a day.
CandidateSeeker poolCandidate(const PoolSeeker &seeker, QDate day, const PlaceOf &placeOf);
std::optional<CandidatePosting> poolCandidate(const PoolPosting &posting, QDate day, const PlaceOf &placeOf);
