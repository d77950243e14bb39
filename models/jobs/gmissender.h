#pragma once

#include "models/domain/syncconflict.h"
#include "models/exchange/gmis/gmisclient.h"
#include "models/exchange/gmis/gmisreader.h"
#include "models/jobs/outboxsender.h"

/// Sends what waits for G-MIS, one after the other. A record is read before it is written, and written only if it is still what
/// was read: so a repetition after an unclear answer finds its own work done, and nobody's change is overwritten.
class GmisSender : public OutboxSender
{
    Q_OBJECT

public:
    GmisSender(std::shared_ptr<Database> database, GmisClient &client, std::shared_ptr<GmisReader> reader, const GmisForm &form,
               const SyncRequest &request, SyncWatch watch, QObject *parent = nullptr);

private:
    struct Change
    {
        QJsonObject values;               // field code → value, as kintone wants it
        QMap<WrittenItem, QString> after; // what will stand there
        QList<ConflictField> conflicts;
        QString problem; // why it can never be written
    };

    Task<Fate> send(OutboxEntry entry) override;
    Task<Fate> write(OutboxEntry entry, GmisDraft now, GmisRecord record, RemoteRecord known);
    Task<Fate> taken(OutboxEntry entry, GmisDraft now);
    Change changeFor(const OutboxEntry &entry, const GmisRecord &record, const RemoteRecord &known) const;
    void addNote(Change &change, const OutboxEntry &entry, const GmisRecord &record) const;
    QString wanted(WrittenItem item, const OutboxEntry &entry) const;

    GmisClient &m_client;
    std::shared_ptr<GmisReader> m_reader;
    GmisForm m_form;
};
