#pragma once

#include "models/domain/supportorder.h"
#include "models/statistics/reportdocument.h"

/// How many each prefecture sends, in the order of the prefectures; those that send nobody are left out.
QList<std::pair<Prefecture, int>> sentBy(const SupportOrder &order);

/// The list of a support order as it is printed and saved: its terms, how many each prefecture sends, and one row for each of its
/// members in the order in which they were chosen. `people`: the members, masked where the reader has no right to their names;
/// there is a column for the phone where any of them still has one.
ReportDocument orderList(const SupportOrder &order, const QList<Seeker> &people);
