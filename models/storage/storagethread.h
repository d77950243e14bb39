#pragma once

#include "models/storage/connection.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>

/// One thread that talks to the database, and the one connection it owns. Work runs in the order in which it was handed over.
class StorageThread
{
public:
    explicit StorageThread(DatabaseAddress address);
    /// Finishes the work that was handed over, then closes the connection.
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// work: (QSqlDatabase) -> Result<T>. A future that was cancelled before its turn ends without a result.
    template <typename Work>
    auto run(Work work)
    {
        return start<std::invoke_result_t<Work, QSqlDatabase>>(
            [work = std::move(work)](QSqlDatabase db, auto &) mutable { return work(std::move(db)); });
    }

    /// work: (QSqlDatabase, QPromise<Result<T>> &) -> Result<T>, for long work that reports progress and asks isCanceled().
    template <typename Answer, typename Work>
    QFuture<Answer> start(Work work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(&m_desk, [this, work = std::move(work), promise]() mutable {
            if (!promise->isCanceled()) {
                const auto db = database();
                promise->addResult(db ? work(db.value(), *promise) : Answer(db.error()));
            }
            promise->finish();
        });
        return promise->future();
    }

private:
    Result<QSqlDatabase> database();

    DatabaseAddress m_address;
    QString m_connection;
    QThread m_thread;
    QObject m_desk; // receives the work, lives on m_thread
};
