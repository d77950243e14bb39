#pragma once

#include "models/domain/audit.h"
#include "models/domain/distribution.h"
#include "models/storage/sql.h"

class QIODevice;

/// What was delivered: kept with its bytes, so that it can be made again.
class DeliveryStore
{
public:
    explicit DeliveryStore(const QSqlDatabase &db) : m_db(db) {}

    /// The newest of a channel's part, or none.
    Result<std::optional<Delivery>> newest(const QString &channel, int part) const;
    /// Keeps a delivery that was made, its bytes and what it told of each posting, in one transaction. Gives it its id.
    /// Conflict where another desk made one meanwhile. A full set replaces those that never arrived.
    Result<Delivery> add(const Delivery &delivery, const QList<ItemStamp> &stamps, QIODevice &file, const Actor &actor);

    Result<Delivery> byId(qint64 id) const;
    /// Newest first, before an id (0: from the newest); of one channel or of all, all or only those that wait or failed.
    Result<QList<Delivery>> list(const QString &channel, bool onlyOpen, qint64 before, int limit) const;
    /// Those of every channel that failed, newest first; at most `limit`.
    Result<QList<Delivery>> failed(int limit) const;
    /// Those that wait or failed, oldest first.
    Result<QList<Delivery>> open(const QString &channel) const;
    /// When the channel was served last, whole.
    Result<QDateTime> lastMadeAt(const QString &channel) const;

    Result<> markSent(const Delivery &delivery, const Actor &actor);
    /// Tried again by itself after a pause that grows.
    Result<> markFailed(const Delivery &delivery, const Error &why, const QDateTime &now);
    /// Refused where the channel confirms another file than the one that was sent.
    Result<Delivery> confirm(const Receipt &receipt, const Actor &actor);

    /// Writes the bytes of a delivery, checked against their hash before the last of them is written.
    Result<> copyTo(const Delivery &delivery, QIODevice &target) const;

private:
    Result<QList<Delivery>> deliveries(const QString &condition, const QVariantList &values) const;
    Result<Delivery> addHere(Delivery delivery, const QList<ItemStamp> &stamps, QIODevice &file, const Actor &actor);
    Result<> keepFile(const QString &sha256, QIODevice &file);
    Result<> stamp(const Delivery &delivery, const QList<ItemStamp> &stamps);
    Result<> replaceOpen(const Delivery &by);

    QSqlDatabase m_db;
};
