#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

/// A small JSON object in a file that only a passphrase opens (argon2id, XSalsa20-Poly1305; libsodium). Written whole or not at
/// all, readable by its owner alone.
namespace sealedfile {

/// An empty object where there is no file. Refused with a sentence where the passphrase is wrong or the file damaged.
Result<QJsonObject> read(const QString &path, const QString &passphrase);
Result<> write(const QString &path, const QString &passphrase, const QJsonObject &content);

} // namespace sealedfile
