#pragma once

#include "models/domain/audit.h"
#include "models/storage/dialect.h"
#include "models/storage/statementgroup.h"

/// Writes audit entries inside the caller's transaction, each sealed. `before` holds what a change changed, as
/// it was, and `after` as it is (peoplejson.h, changedValues()); of a new record there is no before and all of it after.
class AuditLog
{
public:
    AuditLog(const QSqlDatabase &db, Actor actor);

    Result<> added(const QString &action, const QString &subject, const QJsonObject &state);
    /// Writes nothing where nothing changed.
    Result<> changed(const QString &action, const QString &subject, const QJsonObject &before, const QJsonObject &after);
    /// That something happened; no values.
    Result<> noted(const QString &action, const QString &subject);
    /// Whose the entries from now on are: a log is made once for many.
    void actFor(const Actor &actor) { m_actor = actor; }
    /// From now on what a server is to write is gathered there; the caller runs it.
    void gatherInto(GatheredChanges *gathered) { m_gathered = gathered; }

    /// An entry with its values as texts (null: none).
    Result<> written(const QString &action, const QString &subject, const QString &before, const QString &after);

    /// Takes the values out of an entry for the erasure of that seeker; its seal stays whole.
    static Result<> reduce(const QSqlDatabase &db, qint64 id, const QVariant &before, const QVariant &after,
                           const QString &erasedFor);

private:
    Actor m_actor;
    Engine m_engine;
    Statement m_insert, m_head, m_seal;
    GatheredChanges *m_gathered = nullptr;
};

/// SQL: whether an entry of `audit` says how a posting stood after a change (postingwriter.cpp). Others name the posting, too: a
/// conflict that was resolved, a message that was dropped.
QString saysPosting();

/// Runs the work in one transaction; commits where it succeeded.
template <typename Work>
auto inTransaction(const QSqlDatabase &db, Work work) -> std::invoke_result_t<Work>
{
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    auto result = work();
    if (!result)
        return result;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return result;
}

/// A Conflict: somebody else changed the record since it was read.
Error changedMeanwhile(const QString &number);
/// Why an UPDATE of that version of a record found no row: a Conflict, or, where it is still that version, that this login may
/// see the record but not change it.
Error notChanged(const QSqlDatabase &db, const QString &table, qint64 id, int version, const QString &number);
