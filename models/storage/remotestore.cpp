#include "models/storage/remotestore.h"

#include "models/domain/officedate.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QString momentOrEmpty(const QDateTime &moment) { return moment.isValid() ? storedMoment(moment) : u""_s; }
QString dayOrEmpty(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u""_s; }

} // namespace

Result<SyncPosition> RemoteStore::position() const
{
    Statement select(m_db, u"SELECT watermark, started_at, whole, last_record, cursors, form_revision, swept_on, succeeded_at,"
                           " problem, problem_at, calls_on, calls FROM sync_position WHERE system = ?"_s);
    if (const auto done = select.run({m_system}); !done)
        return done.error();
    SyncPosition position;
    if (!select.next())
        return position;
    position.watermark = momentFromStored(select.text(0));
    position.startedAt = momentFromStored(select.text(1));
    position.isWhole = select.number(2) != 0;
    position.lastRecord = select.number(3);
    position.cursors = select.text(4);
    position.formRevision = select.text(5);
    position.sweptOn = QDate::fromString(select.text(6), Qt::ISODate);
    position.succeededAt = momentFromStored(select.text(7));
    position.problem = select.text(8);
    position.problemAt = momentFromStored(select.text(9));
    position.callsOn = QDate::fromString(select.text(10), Qt::ISODate);
    position.calls = select.number(11);
    return position;
}

Result<> RemoteStore::setPosition(const SyncPosition &position)
{
    Statement upsert(m_db,
                     u"INSERT INTO sync_position (system, watermark, started_at, whole, last_record, cursors, form_revision,"
                     " swept_on, succeeded_at, problem, problem_at, calls_on, calls)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (system) DO UPDATE SET"
                     " watermark = excluded.watermark, started_at = excluded.started_at, whole = excluded.whole,"
                     " last_record = excluded.last_record, cursors = excluded.cursors,"
                     " form_revision = excluded.form_revision, swept_on = excluded.swept_on,"
                     " succeeded_at = excluded.succeeded_at, problem = excluded.problem,"
                     " problem_at = excluded.problem_at, calls_on = excluded.calls_on, calls = excluded.calls"_s);
    return upsert.run({m_system, momentOrEmpty(position.watermark), momentOrEmpty(position.startedAt), position.isWhole ? 1 : 0,
                       position.lastRecord, bound(position.cursors), bound(position.formRevision), dayOrEmpty(position.sweptOn),
                       momentOrEmpty(position.succeededAt), bound(position.problem), momentOrEmpty(position.problemAt),
                       dayOrEmpty(position.callsOn), position.calls});
}

Result<QList<RemoteRecord>> RemoteStore::records(const QString &condition, const QVariantList &values) const
{
    Statement select(
        m_db, u"SELECT system, record, revision, etag, posting_id, state, base, written, note FROM remote_record "_s + condition);
    if (const auto done = select.run(values); !done)
        return done.error();
    QList<RemoteRecord> found;
    while (select.next())
        found.append({fromCode<RemoteSystem>(select.text(0)).value_or(RemoteSystem::Gmis), select.text(1), select.number(2),
                      select.text(3), PostingId{select.number(4)}, select.text(5), objectOf(select.text(6)),
                      objectOf(select.text(7)), select.text(8)});
    return found;
}

static Result<std::optional<RemoteRecord>> firstOf(const Result<QList<RemoteRecord>> &found)
{
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::optional<RemoteRecord>() : std::optional(found.value().first());
}

Result<std::optional<RemoteRecord>> RemoteStore::find(const QString &record) const
{
    return firstOf(records(u"WHERE system = ? AND record = ?"_s, {m_system, record}));
}

Result<std::optional<RemoteRecord>> RemoteStore::ofPosting(PostingId posting) const
{
    return firstOf(records(u"WHERE posting_id = ? AND system = ?"_s, {qToUnderlying(posting), m_system}));
}

Result<> RemoteStore::put(const RemoteRecord &record)
{
    Statement upsert(m_db, u"INSERT INTO remote_record (system, record, revision, etag, posting_id, state, base, written, note)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (system, record) DO UPDATE SET"
                           " revision = excluded.revision, etag = excluded.etag, posting_id = excluded.posting_id,"
                           " state = excluded.state, base = excluded.base, written = excluded.written, note = excluded.note"_s);
    const qint64 posting = qToUnderlying(record.posting);
    return upsert.run({m_system, record.record, record.revision, bound(record.etag),
                       posting > 0 ? QVariant(posting) : QVariant(QMetaType(QMetaType::LongLong)), record.state,
                       compact(record.base), compact(record.written), bound(record.note)});
}

Result<QList<RemoteRecord>> RemoteStore::inState(const QString &state, int limit) const
{
    return records(u"WHERE system = ? AND state = ? ORDER BY record LIMIT ?"_s, {m_system, state, limit});
}

Result<QHash<QString, qint64>> RemoteStore::linked() const
{
    Statement select(m_db, u"SELECT record, revision FROM remote_record WHERE system = ? AND state <> 'gone'"_s);
    if (const auto done = select.run({m_system}); !done)
        return done.error();
    QHash<QString, qint64> found;
    while (select.next())
        found.insert(select.text(0), select.number(1));
    return found;
}

Result<> RemoteStore::stage(const QList<InboxItem> &items)
{
    Statement upsert(m_db, u"INSERT INTO inbox (system, kind, record, revision, body, arrived_at) VALUES (?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (system, kind, record) DO UPDATE SET revision = excluded.revision, body = excluded.body,"
                           " problem = '' WHERE inbox.revision <= excluded.revision"_s);
    for (const InboxItem &item : items)
        if (const auto done = upsert.run(
                {m_system, item.kind, item.record, item.revision, QString::fromUtf8(item.body), momentOrEmpty(item.arrivedAt)});
            !done)
            return done;
    return {};
}

Result<QList<InboxItem>> RemoteStore::items(const QString &condition, const QVariantList &values) const
{
    Statement select(m_db,
                     u"SELECT kind, record, revision, body, arrived_at, problem FROM inbox WHERE system = ? AND "_s + condition);
    if (const auto done = select.run(QVariantList{m_system} + values); !done)
        return done.error();
    QList<InboxItem> found;
    while (select.next())
        found.append({select.text(0), select.number(1), select.number(2), select.text(3).toUtf8(),
                      momentFromStored(select.text(4)), select.text(5)});
    return found;
}

Result<QList<InboxItem>> RemoteStore::staged(const QString &kind, int limit) const
{
    return items(u"kind = ? AND problem = '' ORDER BY record LIMIT ?"_s, {kind, limit});
}

Result<QList<InboxItem>> RemoteStore::refused(const InboxCursor &after, int limit) const
{
    const QString order = u" ORDER BY arrived_at DESC, kind DESC, record DESC LIMIT ?"_s;
    if (after.kind.isEmpty())
        return items(u"problem <> ''"_s + order, {limit});
    return items(u"problem <> '' AND (arrived_at, kind, record) < (?, ?, ?)"_s + order,
                 {momentOrEmpty(after.arrivedAt), after.kind, after.record, limit});
}

Result<qint64> RemoteStore::refusedCount() const
{
    Statement select(m_db, u"SELECT COUNT(*) FROM inbox WHERE system = ? AND problem <> ''"_s);
    if (const auto done = select.run({m_system}); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<std::optional<InboxItem>> RemoteStore::stagedItem(const QString &kind, qint64 record) const
{
    const auto found = items(u"kind = ? AND record = ?"_s, {kind, record});
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::optional<InboxItem>() : std::optional(found.value().first());
}

Result<> RemoteStore::setProblem(const InboxItem &item, const QString &problem)
{
    return Statement(m_db, u"UPDATE inbox SET problem = ? WHERE system = ? AND kind = ? AND record = ?"_s)
        .run({bound(problem), m_system, item.kind, item.record});
}

Result<qint64> RemoteStore::stagedCount() const
{
    Statement select(m_db, u"SELECT COUNT(*) FROM inbox WHERE system = ?"_s);
    if (const auto done = select.run({m_system}); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<> RemoteStore::unstage(const InboxItem &item)
{
    return Statement(m_db, u"DELETE FROM inbox WHERE system = ? AND kind = ? AND record = ? AND revision <= ?"_s)
        .run({m_system, item.kind, item.record, item.revision});
}
