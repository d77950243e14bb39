#pragma once

#include "ui/pages/privacycard.h"
#include "ui/shell/lockscreen.h"

class Session;

// What the user of a desk may, on the session's database. The session outlives the answers.

QFuture<Result<DeskUser>> deskUser(Session &session);
/// One attempt, kept in the audit; one that comes too early is refused without looking at the password.
QFuture<Result<UnlockAnswer>> unlocked(Session &session, const QString &password, const QString &code);
QFuture<Result<std::monostate>> passwordChanged(Session &session, const QString &current, const QString &next);
QFuture<Result<std::monostate>> personalChanged(Session &session, bool sees);
/// A key for an authenticator app, by chance.
QString newSecondFactor();
/// Keeps a second factor once a code of it was entered; with an empty secret it is taken away by a code of the one that was kept.
QFuture<Result<std::monostate>> secondFactorChanged(Session &session, const QString &secret, const QString &code);
/// Notes that the window was locked.
void noteLocked(Session &session);

int idleMinutes(Session &session);
