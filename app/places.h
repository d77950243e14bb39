#pragma once

#include <QString>

/// The database that is opened when none is named, below the user's local data; its folder is made if need be.
QString defaultDatabase();

/// The file that keeps the settings of this user.
QString settingsFile();
