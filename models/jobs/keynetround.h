#pragma once

#include "models/domain/arrivedcase.h"
#include "models/exchange/keynet/keynetclient.h"
#include "models/jobs/lockedround.h"

/// One round with Key-Net: what waits in the outbox is sent; inquiries and applications are read from where the last round ended,
/// staged, handed to the people stores, and acknowledged. May be broken off anywhere: the next round goes on from there.
class KeyNetRound : public LockedRound
{
    Q_OBJECT

public:
    KeyNetRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent = nullptr);

private:
    Task<SyncReport> work() override;

    /// Postings that should be there and were never sent, or the other way round: for the first round and for --full.
    Task<std::monostate> compareAll();
    Task<std::monostate> sendAll();
    Task<std::monostate> readAll(CaseKind kind);
    Task<std::monostate> applyAll(CaseKind kind);

    KeyNetClient m_client;
};
