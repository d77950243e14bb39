#include "models/storage/statementpool.h"

#include <QHash>
#include <QSqlError>

#include <list>

namespace statementpool {

namespace {

constexpr size_t most = 48; // a plan takes the server some hundred kilobytes

struct Kept
{
    QString sql;
    std::unique_ptr<QSqlQuery> query;
};

struct Pool
{
    std::list<Kept> idle; // the last used first
};

QHash<QString, std::shared_ptr<Pool>> &pools()
{
    static thread_local QHash<QString, std::shared_ptr<Pool>> all;
    return all;
}

void giveBack(const std::weak_ptr<Pool> &home, const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    const auto pool = home.lock(); // none: its connection was closed meanwhile
    if (!pool || query->lastError().isValid())
        return;
    query->finish();
    pool->idle.push_front({sql, std::move(query)});
    if (pool->idle.size() > most)
        pool->idle.pop_back();
}

} // namespace

void keep(const QSqlDatabase &db) { pools().insert(db.connectionName(), std::make_shared<Pool>()); }

void forget(const QString &connection) { pools().remove(connection); }

Taken taken(const QSqlDatabase &db, const QString &sql)
{
    const auto pool = pools().value(db.connectionName());
    if (!pool) {
        auto query = std::make_shared<QSqlQuery>(db);
        query->setForwardOnly(true);
        return {std::move(query), false};
    }
    std::unique_ptr<QSqlQuery> query;
    for (auto it = pool->idle.begin(); it != pool->idle.end(); ++it) {
        if (it->sql == sql) {
            query = std::move(it->query);
            pool->idle.erase(it);
            break;
        }
    }
    const bool isPrepared = query != nullptr;
    if (!isPrepared) {
        query = std::make_unique<QSqlQuery>(db);
        query->setForwardOnly(true);
    }
    const auto home = std::weak_ptr<Pool>(pool);
    return {std::shared_ptr<QSqlQuery>(query.release(),
                                       [home, sql](QSqlQuery *used) { giveBack(home, sql, std::unique_ptr<QSqlQuery>(used)); }),
            isPrepared};
}

} // namespace statementpool
