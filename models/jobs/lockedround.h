#pragma once

#include "models/domain/audit.h"
#include "models/domain/syncreport.h"
#include "models/exchange/http/httpclient.h"
#include "models/storage/database.h"
#include "models/storage/remotestore.h"
#include "models/storage/senderlock.h"

#include <atomic>
#include <functional>

/// Asked and told while a round is under way, on the thread that it runs on.
struct SyncWatch
{
    std::function<void(const SyncProgress &)> progress;
    std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);

    bool isStopped() const { return stop->load(); }
    void tell(SyncProgress::Step step, qint64 done, qint64 total = 0) const
    {
        if (progress)
            progress({step, done, total});
    }
};

struct SyncRequest
{
    Connection connection;
    ConnectionSecrets secrets;
    SyncMode mode = SyncMode::Usual;
    bool isOnDemand = true;  // somebody asked: what was put off is sent now
    bool sweepsMany = false; // mark as gone even when it is more than is plausible
    QString user;
    Patience patience;
};

/// What rounds with any system have in common: of all desks on a database one at a time, from where the last round ended, and
/// what became of it is remembered for the status line.
class LockedRound : public QObject
{
    Q_OBJECT

public:
    /// An error: nothing is other than before. What was broken off after something was done is a report with `brokenOff`.
    Task<SyncReport> run();

protected:
    LockedRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent);

    /// The round itself, with the lock and the position of the last one.
    virtual Task<SyncReport> work() = 0;

    RemoteSystem system() const { return m_request.connection.system; }
    Actor actor() const;
    void countCalls();
    Task<std::monostate> savePosition();
    static Error stoppedError();

    std::shared_ptr<Database> m_database;
    SyncRequest m_request;
    SyncWatch m_watch;
    HttpClient m_http;
    SyncPosition m_position;
    SyncReport m_report;

private:
    Task<SyncReport> fromPosition();
    Task<std::monostate> lock();
    Task<std::monostate> release();
    Task<std::monostate> remember(Result<> outcome);

    std::shared_ptr<SenderLock> m_lock;
    qint64 m_counted = 0; // calls that the position knows of
};
