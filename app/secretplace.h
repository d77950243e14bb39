#pragma once

#include "models/exchange/secrets/secretstore.h"

/// Where this account keeps its secrets. The passphrase of the sealed file comes from the file that KEYNET_PASSPHRASE_FILE
/// names; where nobody has chosen one, from a key of this account in another folder, made when it is first needed.
Result<SecretPlace> secretPlace();
