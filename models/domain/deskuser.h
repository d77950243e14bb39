#pragma once

#include "models/domain/result.h"

#include <QDateTime>

/// Who sits at a desk, by the name that stands in the audit.
struct DeskUser
{
    QString name;
    QString password; // as passwordhash.h stores it; empty: none was set
    int failures = 0; // attempts to unlock since the last good one
    QDateTime failedAt;
    bool seesPersonal = false; // personal data whole instead of masked
    QString totpSecret;        // base32, of the second factor; empty: there is none
    qint64 totpTaken = 0;      // the time step of the last code that opened

    bool hasSecondFactor() const { return !totpSecret.isEmpty(); }
    bool hasPassword() const { return !password.isEmpty(); }
    bool operator==(const DeskUser &) const = default;
};

inline constexpr int shortestPassword = 8;
inline constexpr int freeFailures = 3; // attempts that nobody has to wait after

/// What a new password must be: eight characters or more, not only spaces, and not the user's name.
Result<> checkedPassword(const QString &password, const QString &userName);

/// From when on the user may try again: at once after the first three failures, then after 2, 4, 8, … seconds, at most 5 minutes.
/// Invalid: at once.
QDateTime mayTryAgainAt(const DeskUser &user);
