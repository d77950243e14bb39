#pragma once

#include <QString>

/// The lines that this office leaves in the institution's record, each telling one decision. They are known by their beginning,
/// so that they can stand in a text of the institution's own without ever being taken for its words.
namespace gmisnote {

/// One line; breaks in what it says become spaces.
QString line(const QString &says);
/// The text without our lines.
QString without(const QString &text);
bool contains(const QString &text, const QString &line);
/// The text with the line at its end, once. Beyond `longest` characters (0: no limit) our oldest lines go, never the
/// institution's words; null where even that does not make room.
QString with(const QString &text, const QString &line, int longest);

} // namespace gmisnote
