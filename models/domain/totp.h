#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QString>

#include <optional>

// One-time codes by time (RFC 6238) over HMAC (RFC 4226), as authenticator apps make them.

inline constexpr int totpDigits = 6, totpSeconds = 30;

/// The code of a time step for a shared secret; `digits` from 6 to 8.
QString totpCode(const QByteArray &secret, qint64 step, int digits = totpDigits,
                 QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha1);
qint64 totpStep(const QDateTime &moment);

/// The step whose code was entered, one before and one after the moment included for clocks that differ; only a step after
/// `lastTaken`, so that no code opens twice. Spaces in the code do not matter.
std::optional<qint64> totpStepOf(const QString &entered, const QByteArray &secret, const QDateTime &moment, qint64 lastTaken);

/// RFC 4648; no padding is written, and none, spaces and small letters are read.
QString base32(const QByteArray &bytes);
std::optional<QByteArray> fromBase32(const QString &text);

/// What an authenticator app reads: otpauth://totp/…
QString totpAddress(const QString &secret, const QString &user, const QString &office);
