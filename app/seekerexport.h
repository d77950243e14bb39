#pragma once

#include "models/exchange/tablefile.h"
#include "models/items/seekertablemodel.h"

/// A page of a list after a cursor, wherever it comes from; called in the thread that writes the file.
using FetchSeekers =
    std::function<Result<SeekerPage>(const SeekerFilter &filter, const SeekerOrder &order, const SeekerCursor &after, int limit)>;

/// Writes the list of a filter to a file, page by page. What leaves the office is masked unless `personal`.
Result<TableFile> exportSeekers(const QString &path, const SeekerFilter &filter, const SeekerOrder &order,
                                const QList<SeekerColumn> &columns, bool personal, const FetchSeekers &fetch,
                                const TableFileOptions &options);
