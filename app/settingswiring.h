#pragma once

#include "ui/pages/settingspage.h"

class Session;

/// What the settings page can do with the session's database; file dialogs open above `window`.
SettingsWork settingsWork(Session &session, QWidget *window);

/// Closes the session's database, puts the backup in its place, and gives the copy of what was there.
/// Nothing may be asked of the session until it has been reopened.
QFuture<Result<QString>> restoredSession(Session &session, const QString &file);
