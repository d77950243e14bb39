#include "models/storage/remotecasestore.h"

using namespace Qt::StringLiterals;

QString RemoteCase::subject() const { return u"%1/%2"_s.arg(codeOf(kind)).arg(record); }

Result<std::optional<RemoteCase>> RemoteCaseStore::found(const QString &condition, const QVariantList &values) const
{
    Statement select(m_db, u"SELECT kind, record, local_id, posting_id, etag FROM remote_case WHERE "_s + condition);
    if (const auto done = select.run(values); !done)
        return done.error();
    if (!select.next())
        return std::optional<RemoteCase>();
    return std::optional<RemoteCase>({fromCode<CaseKind>(select.text(0)).value_or(CaseKind::Application), select.number(1),
                                      select.number(2), PostingId{select.number(3)}, select.text(4)});
}

Result<std::optional<RemoteCase>> RemoteCaseStore::find(CaseKind kind, qint64 record) const
{
    return found(u"system = ? AND kind = ? AND record = ?"_s, {m_system, codeOf(kind), record});
}

Result<std::optional<RemoteCase>> RemoteCaseStore::find(const QString &subject) const
{
    const auto kind = fromCode<CaseKind>(subject.section(u'/', 0, 0));
    return kind ? find(*kind, subject.section(u'/', 1).toLongLong()) : std::optional<RemoteCase>();
}

Result<std::optional<RemoteCase>> RemoteCaseStore::ofLocal(CaseKind kind, qint64 local) const
{
    return found(u"kind = ? AND local_id = ? AND system = ?"_s, {codeOf(kind), local, m_system});
}

Result<> RemoteCaseStore::put(const RemoteCase &known)
{
    Statement upsert(m_db, u"INSERT INTO remote_case (system, kind, record, local_id, posting_id, etag) VALUES (?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (system, kind, record) DO UPDATE SET local_id = excluded.local_id,"
                           " posting_id = excluded.posting_id, etag = excluded.etag"_s);
    const auto orNull = [](qint64 id) { return id > 0 ? QVariant(id) : QVariant(QMetaType(QMetaType::LongLong)); };
    return upsert.run({m_system, codeOf(known.kind), known.record, orNull(known.local), orNull(qToUnderlying(known.posting)),
                       bound(known.etag)});
}
