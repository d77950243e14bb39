#include "models/storage/statementpool.h"

#include <QHash>
#include <QSqlError>

#include <list>

namespace statementpool {

namespace {

constexpr size_t most = 48; // a plan takes the server some hundred kilobytes

/// Statements by their text, the last used first.
template <typename T>
class Idle
{
public:
    std::unique_ptr<T> take(const QString &sql)
    {
        for (auto it = m_kept.begin(); it != m_kept.end(); ++it) {
            if (it->first == sql) {
                auto statement = std::move(it->second);
                m_kept.erase(it);
                return statement;
            }
        }
        return nullptr;
    }
    void put(const QString &sql, std::unique_ptr<T> statement)
    {
        m_kept.emplace_front(sql, std::move(statement));
        if (m_kept.size() > most)
            m_kept.pop_back();
    }

private:
    std::list<std::pair<QString, std::unique_ptr<T>>> m_kept;
};

struct Pool
{
    Idle<QSqlQuery> queries;
    Idle<SqliteStatement> direct;
};

QHash<QString, std::shared_ptr<Pool>> &pools()
{
    static thread_local QHash<QString, std::shared_ptr<Pool>> all;
    return all;
}

std::unique_ptr<QSqlQuery> unprepared(const QSqlDatabase &db)
{
    auto query = std::make_unique<QSqlQuery>(db);
    query->setForwardOnly(true);
    return query;
}

} // namespace

void keep(const QSqlDatabase &db) { pools().insert(db.connectionName(), std::make_shared<Pool>()); }

void forget(const QString &connection) { pools().remove(connection); }

Taken taken(const QSqlDatabase &db, const QString &sql)
{
    const auto pool = pools().value(db.connectionName());
    if (!pool)
        return {unprepared(db), false};
    std::unique_ptr<QSqlQuery> query = pool->queries.take(sql);
    const bool isPrepared = query != nullptr;
    if (!isPrepared)
        query = unprepared(db);
    const auto giveBack = [home = std::weak_ptr(pool), sql](QSqlQuery *used) {
        std::unique_ptr<QSqlQuery> idle(used);
        const auto where = home.lock(); // none: its connection was closed meanwhile
        if (!where || idle->lastError().isValid())
            return;
        idle->finish();
        where->queries.put(sql, std::move(idle));
    };
    return {std::shared_ptr<QSqlQuery>(query.release(), giveBack), isPrepared};
}

std::shared_ptr<SqliteStatement> takenDirect(const QSqlDatabase &db, const QString &sql)
{
    const auto pool = pools().value(db.connectionName());
    if (!pool)
        return SqliteStatement::prepared(db, sql);
    std::unique_ptr<SqliteStatement> statement = pool->direct.take(sql);
    if (!statement)
        statement = SqliteStatement::prepared(db, sql);
    if (!statement)
        return nullptr;
    const auto giveBack = [home = std::weak_ptr(pool), sql](SqliteStatement *used) {
        std::unique_ptr<SqliteStatement> idle(used);
        const auto where = home.lock();
        if (where && idle->release())
            where->direct.put(sql, std::move(idle));
    };
    return {statement.release(), giveBack};
}

} // namespace statementpool
