#pragma once

#include "models/exchange/keynet/keynetclient.h"
#include "models/jobs/outboxsender.h"
#include "models/storage/remotecasestore.h"

/// Sends what waits for Key-Net: what is shown of postings, messages about applications and inquiries, and acknowledgements. The
/// key makes repetitions harmless; where it is forgotten, or another version is there, reading tells.
class KeyNetSender : public OutboxSender
{
    Q_OBJECT

public:
    KeyNetSender(std::shared_ptr<Database> database, KeyNetClient &client, const SyncRequest &request, SyncWatch watch,
                 QObject *parent = nullptr);

private:
    Task<Fate> send(OutboxEntry entry) override;

    Task<Fate> sendPosting(OutboxEntry entry);
    Task<Fate> put(OutboxEntry entry, RemoteRecord known);
    Task<Fate> withdraw(OutboxEntry entry, RemoteRecord known);
    Task<Fate> compareAfterConflict(OutboxEntry entry, RemoteRecord known);
    Task<Fate> arrived(OutboxEntry entry, RemoteRecord known);

    Task<Fate> putPart(OutboxEntry entry, RemoteCase known);
    Task<Fate> comparePart(OutboxEntry entry, RemoteCase known);
    Task<Fate> missing(OutboxEntry entry, Error why);
    Task<Fate> arrivedPart(OutboxEntry entry, RemoteCase known);

    KeyNetClient &m_client;
};
