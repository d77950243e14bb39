#pragma once

#include "models/exchange/tablefile.h"
#include "models/items/postingcolumn.h"

/// A page of a list after a cursor, wherever it comes from; called in the thread that writes the file.
using FetchPostings = std::function<Result<PostingPage>(const PostingFilter &filter, const PostingOrder &order,
                                                        const PostingCursor &after, int limit)>;

/// Every column, as files have them where nobody chose.
QList<PostingColumn> exportColumns();

/// Writes the list of a filter to a file, page by page, so that memory stays flat. What leaves the office is masked here:
/// non-public postings without names, code and municipality, and in no order that tells them.
Result<TableFile> exportPostings(const QString &path, const PostingFilter &filter, const PostingOrder &order,
                                 const QList<PostingColumn> &columns, const FetchPostings &fetch,
                                 const TableFileOptions &options);
