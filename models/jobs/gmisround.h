#pragma once

#include "models/exchange/gmis/gmisclient.h"
#include "models/exchange/gmis/gmisreader.h"
#include "models/jobs/lockedround.h"

/// One round with G-MIS: everything that changed is read, staged and applied; then what waits in the outbox is sent; once a day
/// records that are gone are looked for. May be stopped and broken off anywhere: the next round goes on from there.
class GmisRound : public LockedRound
{
    Q_OBJECT

public:
    GmisRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent = nullptr);

private:
    Task<SyncReport> work() override;
    Task<std::monostate> prepare();
    Task<std::monostate> readAll();
    Task<std::monostate> applyAll();
    Task<std::monostate> sweep();
    Task<std::monostate> fetch(QStringList records);
    Task<std::monostate> stage(QList<GmisRecord> records);
    QStringList wantedFields() const;

    GmisClient m_client;
    GmisForm m_form;
    std::shared_ptr<GmisReader> m_reader;
    bool m_mayWrite = false;
};
