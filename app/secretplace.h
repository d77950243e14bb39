#pragma once

#include "models/exchange/secrets/secretstore.h"

/// Where this account keeps its secrets: the keychain, or a file sealed with a passphrase. That stands in the file that
/// KEYNET_PASSPHRASE_FILE names, or else is the one that somebody `entered`; there is no other.
Result<SecretPlace> secretPlace(const QString &entered);
