#pragma once

#include "models/domain/outbox.h"
#include "models/domain/syncconflict.h"
#include "models/exchange/gmis/gmisclient.h"
#include "models/exchange/gmis/gmisreader.h"
#include "models/jobs/gmisround.h"

/// Sends what waits for G-MIS, one after the other. A record is read before it is written, and written only if it is still what
/// was read: so a repetition after an unclear answer finds its own work done, and nobody's change is overwritten.
class GmisSender : public QObject
{
    Q_OBJECT

public:
    GmisSender(std::shared_ptr<Database> database, GmisClient &client, std::shared_ptr<GmisReader> reader, const GmisForm &form,
               const SyncRequest &request, SyncWatch watch, QObject *parent = nullptr);

    /// How many were sent, failed, and became conflicts.
    Task<SyncReport> run();

private:
    /// What came of one entry.
    enum class Fate { Sent, Failed, Conflict, Again, Later };
    struct Change
    {
        QJsonObject values;               // field code → value, as kintone wants it
        QMap<WrittenItem, QString> after; // what will stand there
        QList<ConflictField> conflicts;
        QString problem; // why it can never be written
    };

    Task<std::optional<OutboxEntry>> next();
    Task<Fate> send(OutboxEntry entry);
    Task<Fate> write(OutboxEntry entry, GmisDraft now, GmisRecord record, RemoteRecord known);
    Task<Fate> taken(OutboxEntry entry, GmisDraft now);
    Task<Fate> setAside(OutboxEntry entry, Error why);
    Task<Fate> done(OutboxEntry entry, RemoteRecord known);
    Change changeFor(const OutboxEntry &entry, const GmisRecord &record, const RemoteRecord &known) const;
    void addNote(Change &change, const OutboxEntry &entry, const GmisRecord &record) const;
    QString wanted(WrittenItem item, const OutboxEntry &entry) const;

    std::shared_ptr<Database> m_database;
    GmisClient &m_client;
    std::shared_ptr<GmisReader> m_reader;
    GmisForm m_form;
    SyncRequest m_request;
    SyncWatch m_watch;
    QString m_stopReason; // why nothing more is sent in this round
};
