#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QPromise>

/// A future that is done already.
template <typename T = std::monostate>
QFuture<Result<T>> answered(const Result<T> &result = {})
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}
