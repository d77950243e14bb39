#include "app/secretplace.h"

#include "app/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

Result<SecretPlace> secretPlace(const QString &entered)
{
    SecretPlace place;
    place.file = QFileInfo(settingsFile()).dir().filePath(u"keynet-desk.secrets"_s);
    place.usesKeychain = qEnvironmentVariable("KEYNET_KEYCHAIN") != u"off"_s;
    const QString named = qEnvironmentVariable("KEYNET_PASSPHRASE_FILE");
    auto passphrase = named.isEmpty() ? Result<QString>(entered) : firstLine(named);
    if (!passphrase)
        return passphrase.error();
    place.passphrase = passphrase.take();
    return place;
}
