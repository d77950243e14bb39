#include "models/storage/dailybackup.h"

#include "models/storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

struct DailyBackupText
{
    Q_DECLARE_TR_FUNCTIONS(DailyBackupText)
};

static constexpr int daysKept = 14, monthsKept = 12;

QList<QDate> outlived(const QList<QDate> &days, QDate today)
{
    const QDate firstDay = today.addDays(1 - daysKept);
    const QDate firstMonth = QDate(today.year(), today.month(), 1).addMonths(-monthsKept);
    QMap<QDate, QDate> firstOf; // month → its first backup
    for (const QDate day : days) {
        const QDate month(day.year(), day.month(), 1);
        if (!firstOf.contains(month) || day < firstOf[month])
            firstOf[month] = day;
    }
    QList<QDate> result;
    for (const QDate day : days) {
        const QDate month(day.year(), day.month(), 1);
        if (day < firstDay && (month < firstMonth || firstOf[month] != day))
            result.append(day);
    }
    return result;
}

QString dailyBackupFolder(const DatabaseAddress &database) { return database.file + u"-backups"_s; }

static QString nameOf(QDate day) { return day.toString(u"yyyy-MM-dd"_s) + u".keynet"_s; }

static QList<QDate> daysIn(const QDir &folder)
{
    QList<QDate> days;
    for (const QString &name : folder.entryList({u"*.keynet"_s}, QDir::Files))
        if (const QDate day = QDate::fromString(name.chopped(7), u"yyyy-MM-dd"_s); day.isValid())
            days.append(day);
    return days;
}

QList<QFileInfo> dailyBackups(const DatabaseAddress &database)
{
    const QDir folder(dailyBackupFolder(database));
    QList<QDate> days = daysIn(folder);
    std::sort(days.begin(), days.end(), std::greater<>());
    QList<QFileInfo> files;
    for (const QDate day : std::as_const(days))
        files.append(QFileInfo(folder.filePath(nameOf(day))));
    return files;
}

QDate lastDailyBackup(const DatabaseAddress &database)
{
    const QList<QDate> days = daysIn(QDir(dailyBackupFolder(database)));
    return days.isEmpty() ? QDate() : *std::max_element(days.begin(), days.end());
}

static void tidyUp(const QDir &folder, QDate today)
{
    for (const QDate day : outlived(daysIn(folder), today))
        QFile::remove(folder.filePath(nameOf(day)));
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &left :
         folder.entryInfoList({u"*.part"_s, u"*.part-journal"_s}, QDir::Files)) // of a program that was killed
        if (left.lastModified() < yesterday)
            QFile::remove(left.filePath());
}

Result<QString> backUpDaily(const DatabaseAddress &database, QDate today)
{
    if (database.engine == Engine::Postgres || QFileInfo(database.file).size() == 0)
        return QString();
    const QDir folder(dailyBackupFolder(database));
    const QString file = folder.filePath(nameOf(today));
    if (QFileInfo::exists(file))
        return QString();
    if (!QDir().mkpath(folder.path()))
        return Error{
            Error::Kind::Storage,
            DailyBackupText::tr("The folder %1 for the daily backup cannot be made. Check the rights of the folder above it.")
                .arg(folder.path())};
    if (const auto done = backUp(database, file, Inspection::Quick); !done)
        return done.error();
    tidyUp(folder, today);
    return file;
}
