#pragma once

#include "models/domain/postingquery.h"
#include "models/domain/result.h"

#include <QFuture>

#include <functional>

/// How a list of postings asks: functions that answer from anywhere, late, in any order, or with an error.
struct PostingSource
{
    std::function<QFuture<Result<PostingPage>>(PostingFilter, PostingOrder, PostingCursor after, int limit)> page;
    /// The cursor after which the row of that number (from 0) comes.
    std::function<QFuture<Result<PostingCursor>>(PostingFilter, PostingOrder, qint64 row)> cursor;
    std::function<QFuture<Result<PostingCount>>(PostingFilter)> count;
};
