#pragma once

#include "models/domain/gmismapping.h"

/// The systems of the plan at the other end of the wire.
enum class RemoteSystem { Gmis, KeyNet };
std::span<const Term> termsOf(RemoteSystem);

enum class SignIn { Token, Password };
std::span<const Term> termsOf(SignIn);

/// How another system is reached. Belongs to the office and is kept in the database; secrets never are (ConnectionSecrets).
struct Connection
{
    RemoteSystem system = RemoteSystem::Gmis;
    QString url;        // https://sub.cybozu.com or https://sub.s.cybozu.com; of Key-Net the address before /v1
    int app = 0;        // G-MIS: the app's number
    int guestSpace = 0; // G-MIS: 0 where the app is in none
    SignIn signIn = SignIn::Token;
    QString login;             // of a password
    QString basicLogin;        // of Basic authentication on top of it, or empty
    QString certificateFile;   // of the client, PKCS#12 or PEM with its key, or empty
    QString authorityFile;     // PEM of a private certificate authority, or empty
    QString proxyLogin;        // where the system's proxy asks for one
    int pullMinutes = 5;       // 0: only on demand
    GmisMapping mapping;       // G-MIS
    QString formRevision = {}; // of the form that the mapping was tested with

    bool operator==(const Connection &) const = default;
};

/// What is never written anywhere but into the keychain or the encrypted file.
struct ConnectionSecrets
{
    QString token; // several separated by commas
    QString password;
    QString basicPassword;
    QString certificatePassword;
    QString proxyPassword;

    /// These, and where one is empty the kept one.
    ConnectionSecrets over(const ConnectionSecrets &kept) const;
    bool operator==(const ConnectionSecrets &) const = default;
};

/// Refused without an address, with a plain http address that is not this computer, without an app.
Result<> checked(const Connection &connection);

/// Whether the host is this computer.
bool isLoopback(const QString &host);

QJsonObject toJson(const Connection &connection);
Result<Connection> connectionFromJson(const QJsonObject &object);

QJsonObject toJson(const ConnectionSecrets &secrets);
ConnectionSecrets secretsFromJson(const QJsonObject &object);
/// A file or standard input of secrets: one line with the token, or lines of "token=…", "password=…", "basic-password=…",
/// "certificate-password=…", "proxy-password=…".
Result<ConnectionSecrets> secretsFromText(const QString &text);
