#pragma once

#include "app/command.h"
#include "models/domain/connection.h"

/// Secrets from --secret-file, or from standard input where something is piped into it; nothing where there are none.
Result<std::optional<ConnectionSecrets>> secretsOption(const Invocation &call);
/// A password from the first line of --secret-file or of standard input; never from the command line, which others can read.
Result<QString> passwordOption(const Invocation &call);
