#pragma once

#include "models/domain/task.h"

#include <QThread>

/// One thread with an event loop for everything that talks to other systems, so that neither a window nor a database waits.
class ExchangeThread
{
public:
    ExchangeThread();
    /// Ends what is under way; nothing half done is lost, see the outbox.
    ~ExchangeThread();
    Q_DISABLE_COPY_MOVE(ExchangeThread)

    /// work: (QObject *context) -> Task<T>, called on the thread; the context lives as long as the thread.
    template <typename T, typename Work>
    QFuture<Result<T>> run(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(m_desk, [this, work = std::move(work), promise]() mutable {
            const QFuture<Result<T>> answer = work(m_desk);
            whenDone(answer, m_desk, [promise](const QFuture<Result<T>> &done) {
                promise->addResult(done.resultCount() > 0 ? done.result() : Result<T>(stoppedError()));
                promise->finish();
            });
        });
        return promise->future();
    }

private:
    static Error stoppedError();

    QThread m_thread;
    QObject *m_desk; // lives on m_thread
};
