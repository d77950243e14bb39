#include "models/storage/presencestore.h"

#include "models/storage/dialect.h"
#include "models/storage/statementgroup.h"

using namespace Qt::StringLiterals;

// The lock of a posting whose holder is being found out: two desks that come at once come one after the other.
static constexpr int presenceLock = 0x4b4e4c;

static const QString &lasting()
{
    static const QString text = u"interval '%1 seconds'"_s.arg(presenceLasts.count());
    return text;
}

PresenceStore::PresenceStore(const QSqlDatabase &db, QString user, QString desk)
    : m_db(db), m_user(std::move(user)), m_desk(std::move(desk)), m_isShared(dialect::engineOf(m_db) == Engine::Postgres)
{
}

// Who decides and came before this desk, if it decides as well, holds the posting.
static const QString &othersQuery()
{
    static const QString text =
        u"SELECT p.login, EXTRACT(EPOCH FROM p.since)::BIGINT, p.decides AND NOT EXISTS ("
        " SELECT 1 FROM desk_presence e WHERE e.posting_id = p.posting_id AND e.decides"
        " AND e.seen_at >= clock_timestamp() - %1 AND (e.since, e.login, e.desk) < (p.since, p.login, p.desk))"
        " AS holds FROM desk_presence p WHERE p.posting_id = ? AND (p.login <> ? OR p.desk <> ?::UUID)"
        " AND p.seen_at >= clock_timestamp() - %1 ORDER BY holds DESC, p.since, p.login"_s.arg(lasting());
    return text;
}

template <typename Rows>
static QList<Presence> presencesFrom(Rows &rows)
{
    QList<Presence> found;
    while (rows.next())
        found.append({rows.text(0), QDateTime::fromSecsSinceEpoch(rows.number(1), Qt::UTC), rows.value(2).toBool()});
    return found;
}

Result<QList<Presence>> PresenceStore::open(PostingId posting, bool decides)
{
    if (!m_isShared)
        return QList<Presence>();
    const qint64 id = qToUnderlying(posting);
    // Nothing is lost where a server that falls forgets who had what open: nobody waits for the disk.
    StatementGroup group(
        m_db, {u"SELECT set_config('synchronous_commit', 'off', TRUE), pg_advisory_xact_lock(%1, ?::BIGINT::INTEGER)"_s.arg(
                   presenceLock),
               u"WITH me AS (SELECT ?::BIGINT AS posting, ?::TEXT AS login, ?::UUID AS desk), elsewhere AS (DELETE"
               " FROM desk_presence d USING me WHERE d.login = me.login AND (d.desk = me.desk AND d.posting_id <>"
               " me.posting OR d.seen_at < clock_timestamp() - %1 AND (d.desk, d.posting_id) <> (me.desk, me.posting)))"
               " INSERT INTO desk_presence (posting_id, login, desk, decides, since, seen_at) SELECT posting, login,"
               " desk, ?, clock_timestamp(), clock_timestamp() FROM me ON CONFLICT (posting_id, login, desk)"
               " DO UPDATE SET decides = excluded.decides, since = CASE WHEN desk_presence.seen_at <"
               " clock_timestamp() - %1 THEN excluded.since ELSE desk_presence.since END,"
               " seen_at = excluded.seen_at"_s.arg(lasting()),
               othersQuery()});
    if (const auto done = group.run({{int(id & 0x7fffffff)}, {id, m_user, m_desk, decides}, {id, m_user, m_desk}}); !done)
        return done.error();
    for (int at = 0; at < 2; ++at)
        if (const auto done = group.forward(); !done)
            return done.error();
    return presencesFrom(group);
}

Result<QList<Presence>> PresenceStore::others(PostingId posting) const
{
    Statement statement(m_db, othersQuery());
    if (const auto done = statement.run({qToUnderlying(posting), m_user, m_desk}); !done)
        return done.error();
    return presencesFrom(statement);
}

Result<> PresenceStore::leave()
{
    if (!m_isShared)
        return {};
    // Without waiting for the disk, too: of a statement alone, where there is something to delete.
    return Statement(m_db, u"DELETE FROM desk_presence WHERE login = ? AND desk = ?::UUID"
                           " AND set_config('synchronous_commit', 'off', TRUE) IS NOT NULL"_s)
        .run({m_user, m_desk});
}

Result<std::optional<Presence>> PresenceStore::holder(PostingId posting) const
{
    if (!m_isShared)
        return std::optional<Presence>();
    const auto found = others(posting);
    if (!found)
        return found.error();
    for (const Presence &other : found.value())
        if (other.holds)
            return std::optional(other);
    return std::optional<Presence>();
}

Result<int> PresenceStore::desks() const
{
    if (!m_isShared)
        return 1;
    Statement statement(m_db, u"SELECT numbackends FROM pg_stat_database WHERE datname = current_database()"_s);
    if (const auto done = statement.run({}); !done)
        return done.error();
    return statement.next() ? std::max(1, int(statement.number(0) / 2)) : 1;
}

Result<QString> PresenceStore::written() const
{
    if (!m_isShared)
        return QString();
    // Which transactions are done and which are not. One that ends is missing among the latter, whenever it began.
    Statement statement(m_db, u"SELECT pg_current_snapshot()::TEXT"_s);
    if (const auto done = statement.run({}); !done)
        return done.error();
    return statement.next() ? statement.text(0) : QString();
}
