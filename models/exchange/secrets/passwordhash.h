#pragma once

#include "models/domain/result.h"

#include <QString>

/// A password as it is stored: argon2id with its salt and its costs (libsodium, crypto_pwhash_str), so that nobody reads it back.
/// Takes some tenths of a second and 64 MB, by intention.
Result<QString> passwordHash(const QString &password);
/// Whether this is the password that was hashed.
bool isPassword(const QString &password, const QString &hash);
