#pragma once

#include "models/domain/audit.h"
#include "models/domain/syncreport.h"
#include "models/exchange/gmis/gmisclient.h"
#include "models/exchange/gmis/gmisreader.h"
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

/// One round with G-MIS: everything that changed is read, staged and applied; then what waits in the outbox is sent; once a day
/// records that are gone are looked for. May be stopped and broken off anywhere: the next round goes on from there.
class GmisRound : public QObject
{
    Q_OBJECT

public:
    GmisRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent = nullptr);

    Task<SyncReport> run();

private:
    Task<SyncReport> runLocked();
    Task<std::monostate> lock();
    Task<std::monostate> prepare();
    Task<std::monostate> readAll();
    Task<std::monostate> applyAll();
    Task<std::monostate> sweep();
    Task<std::monostate> fetch(QStringList records);
    Task<std::monostate> stage(QList<GmisRecord> records);
    Task<std::monostate> savePosition();
    Task<std::monostate> countCalls();
    Task<std::monostate> remember(Result<> outcome);
    Actor actor() const;
    QStringList wantedFields() const;

    std::shared_ptr<Database> m_database;
    SyncRequest m_request;
    SyncWatch m_watch;
    HttpClient m_http;
    GmisClient m_client;
    std::shared_ptr<SenderLock> m_lock;
    GmisForm m_form;
    std::shared_ptr<GmisReader> m_reader;
    SyncPosition m_position;
    SyncReport m_report;
    bool m_mayWrite = false;
    qint64 m_counted = 0; // calls that the position knows of
};
