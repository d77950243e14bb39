#pragma once

#include "models/domain/outbox.h"
#include "models/exchange/keynet/keynetclient.h"
#include "models/jobs/gmisround.h"

/// One round with Key-Net: what waits in the outbox is sent, inquiries and applications are read from where the last round
/// ended, staged, and acknowledged. May be broken off anywhere: the next round goes on from there.
class KeyNetRound : public QObject
{
    Q_OBJECT

public:
    KeyNetRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent = nullptr);

    Task<SyncReport> run();

private:
    enum class Fate { Sent, Failed, Again, Later };

    Task<SyncReport> runLocked();
    Task<std::monostate> lock();
    /// Postings that should be there and were never sent, or the other way round: for the first round and for --full.
    Task<std::monostate> compareAll();
    Task<std::monostate> sendAll();
    Task<Fate> send(OutboxEntry entry);
    Task<Fate> put(OutboxEntry entry, RemoteRecord known);
    Task<Fate> withdraw(OutboxEntry entry, RemoteRecord known);
    Task<Fate> compareAfterConflict(OutboxEntry entry, RemoteRecord known);
    Task<Fate> done(OutboxEntry entry, RemoteRecord known);
    Task<Fate> setAside(OutboxEntry entry, Error why);
    Task<std::monostate> readAll(QString kind, QString inboxKind);
    Task<std::monostate> savePosition();

    std::shared_ptr<Database> m_database;
    SyncRequest m_request;
    SyncWatch m_watch;
    HttpClient m_http;
    KeyNetClient m_client;
    std::shared_ptr<SenderLock> m_lock;
    SyncPosition m_position;
    SyncReport m_report;
    QString m_stopReason;
};
