#pragma once

#include "models/domain/postingquery.h"

/// The value by which a list sorts the row, as stored; null where the row has none.
QVariant sortValue(const PostingRow &row, PostingSort sort);
