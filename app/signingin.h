#pragma once

#include "models/domain/signin.h"
#include "models/storage/connection.h"

#include <QDateTime>
#include <QFuture>
#include <QSettings>

// Signing in to a shared office: what a desk remembers of it, and how it reaches the server. No password stands in the settings.

/// What was signed in with last, without the password; no host where that was never.
OfficeSignIn rememberedSignIn(const QSettings &settings);
void rememberSignIn(QSettings &settings, const OfficeSignIn &signIn);
/// What an address on the command line says of it.
OfficeSignIn signInFrom(const DatabaseAddress &address);
DatabaseAddress addressOf(const OfficeSignIn &signIn);

/// The keychain's password for that server and user; empty where there is none.
QFuture<Result<QString>> keptPassword(const OfficeSignIn &signIn);
QFuture<Result<std::monostate>> keepPassword(const OfficeSignIn &signIn);

/// Attempts that failed since the last good one, at this desk; each makes the next one wait longer (models/domain/deskuser.h).
int failedSignIns(const QSettings &settings);
/// Counts one, and gives the seconds until the next may be made.
int noteFailedSignIn(QSettings &settings, const QDateTime &now);
/// Seconds until another attempt may be made.
int secondsToWait(const QSettings &settings, const QDateTime &now);
void forgetFailedSignIns(QSettings &settings);

/// Why it failed, for the person who tries.
QString signInRefusal(const Error &error);
