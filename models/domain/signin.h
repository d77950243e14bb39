#pragma once

#include "models/domain/result.h"

#include <QString>

/// How the way to the server is protected.
enum class ServerTrust {
    Verified, // the server's certificate is checked, with its name (verify-full)
    ThisDesk  // no TLS: only for a server on this computer
};

/// What somebody signs in to a shared office with.
struct OfficeSignIn
{
    QString host, database = QStringLiteral("keynet"), user, password;
    QString ports = QStringLiteral("5432");
    ServerTrust trust = ServerTrust::Verified;
    QString authorityFile, certificateFile, keyFile; // of the server's authority; of a client certificate
    bool keepsPassword = false;                      // in the system's keychain

    bool operator==(const OfficeSignIn &) const = default;
};

/// A server, a database and a user are named; without TLS only this computer. Several servers, of which one takes changes at a
/// time, are separated by commas.
Result<> checked(const OfficeSignIn &signIn);
