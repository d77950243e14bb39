#pragma once

#include "models/storage/auditlog.h"

/// The record as it is; a Conflict where it is no longer the version that somebody saw (0: whatever there is).
template <typename File, typename Id>
auto currentRecord(File &file, Id id, int seen) -> decltype(file.byId(id))
{
    auto record = file.byId(id);
    if (record && seen > 0 && seen != record.value().version)
        return changedMeanwhile(record.value().number);
    return record;
}

/// A step on one record as one transaction: it is read, changed by the rule, and written with its audit entry.
/// rule: (const Record &before) -> Result<Record>; followed: (const Record &after) -> Result<>, in the same transaction.
template <typename File, typename Id, typename Rule, typename Followed>
auto stepped(const QSqlDatabase &db, const Actor &actor, Id id, int seen, const QString &action, Rule rule, Followed followed)
    -> decltype(std::declval<File>().byId(id))
{
    using Answer = decltype(std::declval<File>().byId(id));
    return inTransaction(db, [&]() -> Answer {
        File file(db, actor);
        const auto before = currentRecord(file, id, seen);
        if (!before)
            return before;
        auto changed = rule(before.value());
        if (!changed)
            return changed;
        auto after = changed.take();
        if (const auto done = file.change(before.value(), after, action); !done)
            return done.error();
        if (const auto done = followed(after); !done)
            return done.error();
        return after;
    });
}

template <typename File, typename Id, typename Rule>
auto stepped(const QSqlDatabase &db, const Actor &actor, Id id, int seen, const QString &action, Rule rule)
{
    return stepped<File>(db, actor, id, seen, action, rule, [](const auto &) { return Result<>(); });
}

/// Writes a new record with its number, inside the caller's transaction.
template <typename File, typename Record>
Result<> recordAdded(const QSqlDatabase &db, const Actor &actor, Record &record)
{
    File file(db, actor);
    if (const auto done = file.add(record); !done)
        return done;
    return file.finish();
}
