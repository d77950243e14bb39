#pragma once

#include "models/domain/result.h"

#include <QFuture>

/// A future that is done already.
template <typename T = std::monostate>
QFuture<Result<T>> answered(const Result<T> &result = {})
{
    return QtFuture::makeReadyFuture(result);
}
