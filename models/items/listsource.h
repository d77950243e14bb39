#pragma once

#include "models/domain/listcount.h"
#include "models/domain/result.h"

#include <QFuture>

#include <functional>

/// How a list asks: functions that answer from anywhere, late, in any order, or with an error.
/// `L` names the list's types: Row, Id, Filter, Order, Cursor and Page.
template <typename L>
struct ListSource
{
    using Filter = typename L::Filter;
    using Order = typename L::Order;
    using Cursor = typename L::Cursor;
    using Page = typename L::Page;

    std::function<QFuture<Result<Page>>(Filter, Order, Cursor after, int limit)> page;
    /// The cursor after which the row of that number (from 0) comes.
    std::function<QFuture<Result<Cursor>>(Filter, Order, qint64 row)> cursor;
    std::function<QFuture<Result<ListCount>>(Filter)> count;
};
