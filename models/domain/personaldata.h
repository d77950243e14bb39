#pragma once

#include "models/domain/seeker.h"

/// What somebody without the right to personal data sees of it (supervisors, exports without --personal, pictures).

/// 佐○ ○○ for 佐久間 実咲: the first character of the family name; the rest as one ○ for each word.
QString maskedName(const QString &name);
/// Without name, kana, contact, address, licence numbers and free text; birth date as 1 January of its year.
Seeker masked(Seeker seeker);
