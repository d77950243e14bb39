#include "models/storage/backup.h"
#include "app/commands/commands.h"
#include "app/office.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

static QJsonObject fileJson(const DatabaseFile &file)
{
    return {{u"file"_s, QDir::toNativeSeparators(file.path)},
            {u"bytes"_s, file.bytes},
            {u"schema"_s, file.version},
            {u"postings"_s, file.postings}};
}

static Outcome backUpTo(const Invocation &call, Console &)
{
    const auto address = DatabaseAddress::fromText(call.database);
    if (!address)
        return failed(address.error());
    if (const auto open = Office::open(call); !open) // tells what is wrong with the database before anything is written
        return failed(open.error());
    const auto file = backUp(address.value(), call.arguments.first());
    if (!file)
        return failed(file.error());
    return done(fileJson(file.value()), BackupText::tr("Backed up %1 with %n posting(s).", nullptr, int(file.value().postings))
                                            .arg(QDir::toNativeSeparators(file.value().path)));
}

Command backupCommand()
{
    return {.name = u"backup"_s,
            .argumentName = u"FILE"_s,
            .least = 1,
            .most = 1,
            .summary = BackupText::tr("Writes a checked copy of the whole database, while others go on working."),
            .area = OfficeArea::Everyone,
            .run = backUpTo};
}

static Outcome restoreFrom(const Invocation &call, Console &)
{
    const auto address = DatabaseAddress::fromText(call.database);
    if (!address)
        return failed(address.error());
    const auto restored = restore(call.arguments.first(), address.value(), QDateTime::currentDateTimeUtc());
    if (!restored)
        return failed(restored.error());
    const RestoredFile &result = restored.value();
    QJsonObject json = fileJson(result.restored);
    json.insert(u"kept_copy"_s, result.keptCopy.isEmpty() ? QJsonValue() : QJsonValue(result.keptCopy));
    QString text =
        BackupText::tr("Restored %1 with %n posting(s).", nullptr, int(result.restored.postings)).arg(result.restored.path);
    if (!result.keptCopy.isEmpty())
        text += u'\n' + BackupText::tr("What was there before is kept as %1.").arg(result.keptCopy);
    return done(json, text);
}

Command restoreCommand()
{
    return {.name = u"restore"_s,
            .argumentName = u"FILE"_s,
            .least = 1,
            .most = 1,
            .summary = BackupText::tr("Puts a backup in the place of the database, after a copy of what was there."),
            .area = OfficeArea::Everyone,
            .run = restoreFrom};
}
