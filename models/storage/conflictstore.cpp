#include "models/storage/conflictstore.h"

#include "models/domain/officedate.h"
#include "models/storage/auditlog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct ConflictStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictStoreText)
};

namespace {

QString compact(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QJsonObject objectOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QString fieldsText(const QList<ConflictField> &fields)
{
    QJsonArray array;
    for (const ConflictField &field : fields)
        array.append(
            QJsonObject{{u"key"_s, field.key}, {u"base"_s, field.base}, {u"mine"_s, field.mine}, {u"theirs"_s, field.theirs}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ConflictField> fieldsFrom(const QString &text)
{
    QList<ConflictField> fields;
    for (const QJsonValue entry : QJsonDocument::fromJson(text.toUtf8()).array())
        fields.append(
            {entry[u"key"].toString(), entry[u"base"].toString(), entry[u"mine"].toString(), entry[u"theirs"].toString()});
    return fields;
}

} // namespace

Result<> ConflictStore::add(const SyncConflict &conflict)
{
    if (const auto done = withdraw(conflict.system, conflict.record); !done)
        return done;
    Statement insert(m_db,
                     u"INSERT INTO sync_conflict (system, record, posting_id, kind, revision, fields, theirs, written, note,"
                     " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return insert.run({codeOf(conflict.system), conflict.record, qToUnderlying(conflict.posting), codeOf(conflict.kind),
                       conflict.revision, fieldsText(conflict.fields), compact(conflict.theirs), compact(conflict.written),
                       bound(conflict.note), storedMoment(conflict.madeAt)});
}

Result<> ConflictStore::withdraw(RemoteSystem system, const QString &record)
{
    return Statement(m_db, u"DELETE FROM sync_conflict WHERE system = ? AND record = ? AND resolved_at IS NULL"_s)
        .run({codeOf(system), record});
}

Result<QList<SyncConflict>> ConflictStore::conflicts(const QString &condition, const QVariantList &values) const
{
    Statement select(m_db,
                     u"SELECT c.id, c.system, c.record, c.posting_id, p.number, p.facility_name, c.kind, c.revision, c.fields,"
                     " c.theirs, c.written, c.note, c.made_at, c.resolved_at, c.resolved_by, c.resolution"
                     " FROM sync_conflict c JOIN posting p ON p.id = c.posting_id "_s +
                         condition);
    if (const auto done = select.run(values); !done)
        return done.error();
    QList<SyncConflict> found;
    while (select.next()) {
        SyncConflict conflict;
        conflict.id = select.number(0);
        conflict.system = fromCode<RemoteSystem>(select.text(1)).value_or(RemoteSystem::Gmis);
        conflict.record = select.text(2);
        conflict.posting = PostingId{select.number(3)};
        conflict.number = select.text(4);
        conflict.facility = select.text(5);
        conflict.kind = fromCode<ConflictKind>(select.text(6)).value_or(ConflictKind::Content);
        conflict.revision = select.number(7);
        conflict.fields = fieldsFrom(select.text(8));
        conflict.theirs = objectOf(select.text(9));
        conflict.written = objectOf(select.text(10));
        conflict.note = select.text(11);
        conflict.madeAt = momentFromStored(select.text(12));
        conflict.resolvedAt = momentFromStored(select.text(13));
        conflict.resolvedBy = select.text(14);
        conflict.resolution = select.text(15);
        found.append(conflict);
    }
    return found;
}

Result<ConflictSlice> ConflictStore::page(bool onlyOpen, qint64 before, int limit) const
{
    auto found = conflicts(u"WHERE c.id IN (SELECT e.id FROM sync_conflict e WHERE e.id < ?%1 ORDER BY e.id DESC LIMIT ?)"
                           " ORDER BY c.id DESC"_s.arg(onlyOpen ? u" AND e.resolved_at IS NULL"_s : QString()),
                           {before > 0 ? before : std::numeric_limits<qint64>::max(), limit + 1}); // one more tells the end
    if (!found)
        return found.error();
    ConflictSlice slice{found.take()};
    slice.last = slice.rows.size() <= limit;
    if (!slice.last)
        slice.rows.removeLast();
    if (!slice.rows.isEmpty())
        slice.next = slice.rows.last().id;
    return slice;
}

Result<SyncConflict> ConflictStore::byId(qint64 id) const
{
    const auto found = conflicts(u"WHERE c.id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, ConflictStoreText::tr("There is no conflict %1. Check the number.").arg(id)};
    return found.value().first();
}

Result<std::optional<SyncConflict>> ConflictStore::openOf(PostingId posting) const
{
    const auto found = conflicts(u"WHERE c.posting_id = ? AND c.resolved_at IS NULL"_s, {qToUnderlying(posting)});
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::optional<SyncConflict>() : std::optional(found.value().first());
}

Result<qint64> ConflictStore::openCount() const
{
    Statement select(m_db, u"SELECT COUNT(*) FROM sync_conflict WHERE resolved_at IS NULL"_s);
    if (const auto done = select.run({}); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<> ConflictStore::markResolved(const SyncConflict &conflict, const QString &resolution, const Actor &actor)
{
    Statement update(m_db, u"UPDATE sync_conflict SET resolved_at = ?, resolved_by = ?, resolution = ?"
                           " WHERE id = ? AND resolved_at IS NULL"_s);
    if (const auto done = update.run({storedMoment(actor.at), bound(actor.name), bound(resolution), conflict.id}); !done)
        return done;
    if (update.query().numRowsAffected() != 1)
        return Error{Error::Kind::Conflict,
                     ConflictStoreText::tr("Somebody else decided this conflict in the meantime. Load the list again.")};
    return AuditLog(m_db, actor)
        .added(u"conflict.resolve"_s, conflict.number, {{u"conflict"_s, conflict.id}, {u"resolution"_s, resolution}});
}
