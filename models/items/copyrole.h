#pragma once

#include <Qt>

/// What a cell puts on the clipboard, where that is not what it shows: what is copied may be pasted anywhere, so a row of a
/// non-public posting goes without what the posting hides. Invalid: as shown.
inline constexpr int CopyRole = Qt::UserRole + 100;
