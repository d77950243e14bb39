#include "app/places.h"

#include <QDir>
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
