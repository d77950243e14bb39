#pragma once

#include "models/domain/audit.h"
#include "models/storage/sql.h"

/// Small texts by key that belong to the office and not to one desk: column mappings, unsaved drafts, days on which
/// something was done. Keys: "mapping/…", "draft/…", "done/…".
class SettingStore
{
public:
    explicit SettingStore(const QSqlDatabase &db) : m_db(db) {}

    Result<std::optional<QString>> value(const QString &key) const;
    /// Keys below a prefix, in their order.
    Result<QStringList> keys(const QString &prefix) const;
    Result<> set(const QString &key, const QString &value);
    Result<> remove(const QString &key);

private:
    QSqlDatabase m_db;
};
