#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

enum class Engine { Sqlite, Postgres };

/// Everything in which the two engines differ, apart from the files in resources/sql that carry the engine's name.
namespace dialect {

/// This program's locks among those of a server (pg_advisory_xact_lock).
inline constexpr int migrationLock = 0x4b4e44, totalsLock = 0x4b4e45, sealLock = 0x4b4e53 /* 0019_audit_seal */,
                     senderLock = 0x4b4e50;

Engine engineOf(const QSqlDatabase &db);
QString fileTag(Engine engine);               // "sqlite", "psql": middle part of a migration's file name
QString filledIn(QString sql, Engine engine); // $ID$, $TEXT$, … of a migration
/// A condition under which the text index of a table (posting, seeker) is asked: `?` is bound to searchMatch(); used as
/// `id IN (…)`.
QString idsMatching(Engine engine, const QString &table = QStringLiteral("posting"));
QString searchMatch(Engine engine, const QStringList &pieces);
/// Whether the folded text of the table's row with that id contains `?`.
QString textContains(Engine engine, const QString &table = QStringLiteral("posting"));
QString textContains(Engine engine, const QString &table, const QString &id);
/// About how many rows a table has, as a scalar: enough for a plan, and found without reading the table.
QString aboutRows(Engine engine, const QString &table);
/// Hides a column from the planner's choice of an order index: SQLite's unary plus; PostgreSQL decides by its statistics.
QString unindexed(Engine engine, const QString &column);

/// A parameter of day type where the statement does not tell its type.
QString asDay(const QSqlDatabase &db);
QString trueLiteral(const QSqlDatabase &db);
/// The end of an INSERT for Statement::runForId(): nothing on SQLite, where RETURNING makes a journal for each statement.
QString returningId(const QSqlDatabase &db);

/// A query of table, name and making statement of every index that a migration made.
QString indexDefinitions(const QSqlDatabase &db);

} // namespace dialect
