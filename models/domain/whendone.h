#pragma once

#include <QFutureWatcher>

/// Calls handler(future) in the receiver's thread; never after the receiver died.
template <typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *receiver, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, handler] {
        watcher->deleteLater();
        handler(watcher->future());
    });
    watcher->setFuture(future);
}
