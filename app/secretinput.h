#pragma once

#include "app/command.h"
#include "models/domain/connection.h"

/// Secrets from --secret-file, or from standard input where something is piped into it; nothing where there are none.
Result<std::optional<ConnectionSecrets>> secretsOption(const Invocation &call);
