#include "app/secretplace.h"

#include "app/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

struct SecretPlaceText
{
    Q_DECLARE_TR_FUNCTIONS(SecretPlaceText)
};

static Result<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, SecretPlaceText::tr("The passphrase in %1 cannot be read. Check the path.").arg(path),
                     file.errorString()};
    constexpr qint64 limit = 4096;
    return QString::fromUtf8(file.read(limit)).section(u'\n', 0, 0).trimmed();
}

static Result<QString> accountKey()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString path = folder.filePath(u"account.key"_s);
    if (QFile::exists(path))
        return firstLine(path);
    folder.mkpath(u"."_s);
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray key = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(key) != key.size() || !file.commit())
        return Error{
            Error::Kind::Storage,
            SecretPlaceText::tr("A key for the secrets cannot be written to %1. Check the rights of its folder.").arg(path),
            file.errorString()};
    return QString::fromLatin1(key);
}

Result<SecretPlace> secretPlace()
{
    SecretPlace place;
    place.file = QFileInfo(settingsFile()).dir().filePath(u"keynet-desk.secrets"_s);
    place.usesKeychain = qEnvironmentVariable("KEYNET_KEYCHAIN") != u"off"_s;
    const QString named = qEnvironmentVariable("KEYNET_PASSPHRASE_FILE");
    auto passphrase = named.isEmpty() ? accountKey() : firstLine(named);
    if (!passphrase)
        return passphrase.error();
    place.passphrase = passphrase.take();
    return place;
}
