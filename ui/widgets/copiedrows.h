#pragma once

#include "models/items/postingcolumn.h"

/// Rows of a list of postings as they go to the clipboard: tabs between the cells, headings first, non-public ones without what
/// they hide, since what is copied may be pasted anywhere.
QString copiedRows(const QList<PostingRow> &rows, const QList<PostingColumn> &columns);
