#pragma once

#include "models/domain/connection.h"
#include "models/domain/inboxslice.h"
#include "models/domain/posting.h"
#include "models/domain/syncreport.h"
#include "models/storage/sql.h"

#include <QJsonObject>

/// A record of another system that is known here.
struct RemoteRecord
{
    RemoteSystem system = RemoteSystem::Gmis;
    QString record;
    qint64 revision = 0;
    QString etag;
    PostingId posting{};                      // 0: none, it could not be taken
    QString state = QStringLiteral("linked"); // linked, rejected, gone
    QJsonObject base;                         // its content as it last came
    QJsonObject written;                      // what last stood where we write, by WrittenItem
    QString note;                             // why it was rejected
};

/// A line of the inbox: came, and is not applied yet.
struct InboxItem
{
    QString kind; // "record", "application", "inquiry"
    qint64 record = 0;
    qint64 revision = 0;
    QByteArray body;
    QDateTime arrivedAt = {};
    QString problem = {}; // why it could not be applied; it waits for somebody then
};

/// What is known of the other systems' records, what came from them, and how far the reading is; inside the caller's
/// transaction where it writes.
class RemoteStore
{
public:
    RemoteStore(const QSqlDatabase &db, RemoteSystem system) : m_db(db), m_system(codeOf(system)) {}

    Result<SyncPosition> position() const;
    Result<> setPosition(const SyncPosition &position);

    Result<std::optional<RemoteRecord>> find(const QString &record) const;
    Result<std::optional<RemoteRecord>> ofPosting(PostingId posting) const;
    Result<> put(const RemoteRecord &record);
    Result<QList<RemoteRecord>> inState(const QString &state, int limit) const;
    /// Records that are linked, with their revisions, after a record, in the order of their ids.
    Result<QHash<QString, qint64>> linked() const;

    Result<> stage(const QList<InboxItem> &items);
    /// What is to be applied: without those that have a problem.
    Result<QList<InboxItem>> staged(const QString &kind, int limit) const;
    Result<qint64> stagedCount() const;
    Result<> unstage(const InboxItem &item);

    /// Those that somebody has to look at, newest first, after a line of the list; at any depth by an index.
    Result<QList<InboxItem>> refused(const InboxCursor &after, int limit) const;
    Result<qint64> refusedCount() const;
    Result<std::optional<InboxItem>> stagedItem(const QString &kind, qint64 record) const;
    /// Empty: it is tried again with the next round.
    Result<> setProblem(const InboxItem &item, const QString &problem);

private:
    Result<QList<RemoteRecord>> records(const QString &condition, const QVariantList &values) const;
    Result<QList<InboxItem>> items(const QString &condition, const QVariantList &values) const;

    QSqlDatabase m_db;
    QString m_system;
};
