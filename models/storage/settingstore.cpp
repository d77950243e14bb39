#include "models/storage/settingstore.h"

using namespace Qt::StringLiterals;

Result<std::optional<QString>> SettingStore::value(const QString &key) const
{
    Statement statement(m_db, u"SELECT value FROM setting WHERE key = ?"_s);
    if (const auto done = statement.run({key}); !done)
        return done.error();
    return statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

Result<QStringList> SettingStore::keys(const QString &prefix) const
{
    Statement statement(m_db, u"SELECT key FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key"_s);
    if (const auto done = statement.run({prefix.size(), prefix}); !done)
        return done.error();
    QStringList found;
    while (statement.next())
        found.append(statement.text(0));
    return found;
}

Result<> SettingStore::set(const QString &key, const QString &value)
{
    Statement statement(
        m_db, u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    return statement.run({key, bound(value)});
}

Result<> SettingStore::remove(const QString &key) { return Statement(m_db, u"DELETE FROM setting WHERE key = ?"_s).run({key}); }
