#pragma once

#include "models/storage/connection.h"

#include <QDate>
#include <QFileInfo>

/// Of the days with a backup, those that are no longer needed: kept are the last 14 days, the first backup of each of the last 12
/// months, and whatever a wrong clock put into the future.
QList<QDate> outlived(const QList<QDate> &days, QDate today);

/// The folder beside the database file in which the daily backups are.
QString dailyBackupFolder(const DatabaseAddress &database);

/// The daily backups that are there, newest day first.
QList<QFileInfo> dailyBackups(const DatabaseAddress &database);

/// The day of the newest daily backup, or an invalid one.
QDate lastDailyBackup(const DatabaseAddress &database);

/// Backs up once a day and removes what outlived its use; for a thread of its own, at the program's start. Gives the file, or
/// nothing where none was due (made today already, no database yet, PostgreSQL).
Result<QString> backUpDaily(const DatabaseAddress &database, QDate today);
