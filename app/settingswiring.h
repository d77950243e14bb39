#pragma once

#include "models/domain/result.h"
#include "ui/pages/settingspage.h"

#include <QFuture>

class DeskWindow;
class QSettings;
class Session;

/// 設定, of the desk and its database; file dialogs open above its window.
Page *makeSettingsPage(DeskWindow &desk);

/// The look that was chosen in the settings, or the system's.
Appearance chosenAppearance(const QSettings &settings);
bool isDark(Appearance appearance);

/// Closes the session's database, puts the backup in its place, and gives the copy of what was there.
/// Nothing may be asked of the session until it has been reopened.
QFuture<Result<QString>> restoredSession(Session &session, const QString &file);
