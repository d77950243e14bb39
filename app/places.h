#pragma once

#include <QString>

class QSettings;

/// The database that is opened when none is named, below the user's local data; its folder is made if need be.
QString defaultDatabase();

/// The file that keeps the settings of this user.
QString settingsFile();

/// The name in history and audit: the one in the settings, or that of the account.
QString userName(const QSettings &settings);
void rememberUserName(QSettings &settings, const QString &name);
