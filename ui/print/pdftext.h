#pragma once

#include <QByteArray>

/// A PDF of Qt whose text is found and copied as it was written. Where a font draws several characters with one glyph, Qt lets a
/// reader know the one with the lowest code: the radical ⽉ instead of 月, ⻘ instead of 青, a tab instead of a space.
/// Only those codes are exchanged, so no offset in the file changes. Linear in the size.
QByteArray withCommonCharacters(QByteArray pdf);
