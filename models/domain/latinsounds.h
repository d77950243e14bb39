#pragma once

#include "models/domain/tracedtext.h"

/// Japanese names in Latin letters, for telling that two spellings are one name.
namespace latinsounds {

/// What hiragana sound like, in the plainest system (si, tu, hu); other letters are left out.
QString ofKana(QStringView kana);

/// One way to write each sound: the systems differ (shi and si), long vowels are written or not (ou, oo, oh, ō), n before b is m,
/// and a doubled consonant may be single.
Traced plain(const Traced &from);
/// Whether a text as traced() has any Latin letter: else there is no Latin letter in plain() either.
bool anyIn(QStringView text);

} // namespace latinsounds
