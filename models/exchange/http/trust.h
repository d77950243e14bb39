#pragma once

#include "models/domain/connection.h"

#include <QSslConfiguration>

/// TLS as the connection wants it: verified, also against a private authority, with the client's certificate where there is one.
Result<QSslConfiguration> tlsFor(const Connection &connection, const ConnectionSecrets &secrets);
