#pragma once

#include <QDate>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>

struct sqlite3;

/// The day on which every database for measuring was filled.
inline constexpr QDate benchmarkDay = QDate::fromJulianDay(2461189); // 28 May 2026

/// CPU time that this process has used, all threads together, in milliseconds.
double cpuMilliseconds();

/// The most memory that this process has held so far, in megabytes; 0 where the system does not say.
double peakMegabytes();

/// The median CPU time of `rounds` calls, after one that warms the caches.
double medianOf(int rounds, const std::function<void()> &work);
/// The same of the time that passes, which is less where threads share the work; for quiet machines.
double medianPassed(int rounds, const std::function<void()> &work);

/// Prints "what: ours ms, C ms, ratio (goal …) ok|MISSED". A goal of 0 only reports.
void report(const QString &what, double ours, double raw, double goal);
/// Prints "what: ours unit (goal …)".
void reportAbsolute(const QString &what, double ours, const QString &unit, double goal);
/// How many goals were missed so far: the exit code.
int missed();

/// Ends the program with a sentence.
[[noreturn]] void giveUp(const QString &why);

/// A filled database, brought up to date where an earlier version filled it; ends the program where it cannot be opened.
QSqlDatabase openedDatabase(const QString &file);

/// The C handle of a connection. Qt's plugin is linked with the same library as the benchmarks.
sqlite3 *handleOf(const QSqlDatabase &db);

/// The file opened by the C library, with the cache that the program gives itself; ends the program where it cannot be.
sqlite3 *openedInC(const QString &file);

/// The statements that a call sent to SQLite, with their values.
QStringList statementsOf(const QSqlDatabase &db, const std::function<void()> &call);

/// Runs one statement by the C library as its fastest user would: prepared, stepped, every column read. Gives the rows.
int rowsInC(sqlite3 *db, const QString &sql);
/// Whether it takes the library no more than so many million steps of its machine: a statement that is not worth waiting for.
bool isQuickInC(sqlite3 *db, const QString &sql, int millions);
/// Lines of EXPLAIN QUERY PLAN.
QStringList planOf(sqlite3 *db, const QString &sql);
/// The line by which one of these tables is walked itself instead of an index; empty where none is. A page of few rows, which is
/// a subquery, may bear the table's name too.
QString scanIn(const QStringList &plan, const QStringList &tables);
