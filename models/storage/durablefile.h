#pragma once

#include "models/domain/result.h"

/// Steps with files that leave either the old or the new state, also after a power cut.

/// Writes what the system still holds in memory of the file to the disk.
Result<> flushed(const QString &file);

/// A copy that is on the disk; refused where `to` exists.
Result<> copied(const QString &from, const QString &to);

/// Puts `from` in the place of `to` in one step, over what was there. Both in one folder.
Result<> replaced(const QString &to, const QString &from);
