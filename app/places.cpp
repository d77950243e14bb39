#include "app/places.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString defaultDatabase()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"keynet.db"_s);
}

QString settingsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"keynet-desk.ini"_s);
}

static const QString userKey = u"user"_s;

static QString accountName()
{
    for (const char *variable : {"USERNAME", "USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return u"keynet"_s;
}

QString userName(const QSettings &settings) { return settings.value(userKey, accountName()).toString(); }

void rememberUserName(QSettings &settings, const QString &name) { settings.setValue(userKey, name); }
