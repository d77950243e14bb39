#pragma once

#include "models/storage/connection.h"
#include "models/storage/sql.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QPromise>
#include <QSemaphore>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

class QEventLoop;
class QObject;

/// What a connection stands before: the server that takes changes, a standby that only lets read, or nobody.
enum class ServerState { There, ReadOnly, Away };

/// How a connection behaves when its server goes, and what it tells of the server. Functions are called on the thread.
struct ServerManners
{
    /// How long a connection that once stood is tried again; what waits for it waits as long.
    std::chrono::milliseconds patience = std::chrono::seconds(30);
    /// Work that only reads is done again from its beginning when the connection broke in the middle, and goes on at once on a
    /// standby where the address names several servers and none takes changes. What writes is not: its first transactions may be
    /// there already, and it waits for a server that takes changes first.
    bool repeats = false;
    std::function<void(ServerState state)> reached = {};
    /// What others change: a kind of record (resources/sql/0027, 0032).
    std::function<void(const QString &kind)> changed = {};
};

/// One thread that talks to the database, and the one connection it owns. Work runs in the order in which it was handed over.
/// Work that a server broke off because of another desk (a deadlock, a serialisation failure) is done again from its beginning,
/// where nothing of it stands.
class StorageThread
{
public:
    explicit StorageThread(DatabaseAddress address, ServerManners manners = {});
    /// Finishes the work that was handed over, then closes the connection; nobody waits for a server that is gone.
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
        QMetaObject::invokeMethod(m_desk, [this, work = std::move(work), promise]() mutable {
            if (!promise->isCanceled())
                promise->addResult(answered<Answer>(work, *promise));
            promise->finish();
        });
        return promise->future();
    }

    /// From now on this desk does not hear of what others change. Each change wakes each connection that hears; where desks are
    /// many, they ask instead (see ChangePace).
    void stopHearing();

private:
    template <typename Answer, typename Work>
    Answer answered(Work &work, QPromise<Answer> &promise)
    {
        for (int tries = 0;; ++tries) {
            const auto db = database();
            if (!db)
                return Answer(db.error());
            workTrace() = {};
            Answer answer = work(db.value(), promise);
            if (answer && workTrace().cut)
                answer = Answer(*workTrace().cut);
            if (answer)
                return answer;
            if (!hasBroken()) {
                if (!mayGoAgain(tries))
                    return answer;
                continue;
            }
            if (!m_manners.repeats)
                return Answer(brokenError());
        }
    }

    Result<QSqlDatabase> database();
    Result<QSqlDatabase> opened();
    Result<QSqlDatabase> openedAgain(const Error &first);
    Result<QSqlDatabase> openedOnStandby(const Error &first);
    bool stands();
    static bool mayGoAgain(int tries);
    void listen(const QSqlDatabase &db);
    void close();
    bool hasBroken(); // closes what is left of it
    void report(ServerState state);
    static Error brokenError();

    DatabaseAddress m_address;
    ServerManners m_manners;
    QString m_connection;
    bool m_hears = true; // used on m_thread
    bool m_stood = false;
    ServerState m_state = ServerState::There;
    QDeadlineTimer m_fresh;   // until then the connection is taken to stand
    QDeadlineTimer m_standby; // until then nobody looks for a server that takes changes
    QSemaphore m_closing;
    QObject *m_desk = nullptr;    // receives the work; lives on m_thread, as long as it
    QEventLoop *m_work = nullptr; // the same
    // Not a QThread, which is waited for until it says that it is done and not to its very end: what it then still gave back of
    // its memory, while the program itself was ending, broke one command in some hundreds on a busy machine.
    std::thread m_thread;
};
