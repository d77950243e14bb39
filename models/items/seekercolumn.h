#pragma once

#include "models/domain/seekerquery.h"

/// What a list of seekers can show of a row, in the order of a fresh installation.
enum class SeekerColumn {
    Name,
    State,
    Check,
    Profession,
    Prefecture,
    ValidUntil,
    Number,
    Municipality,
    Experience,
    AvailableFrom,
    Elsewhere,
    ShortTerm,
    Route,
    RegisteredOn,
    ActiveOn,
    Kana
};
inline constexpr int seekerColumnCount = static_cast<int>(SeekerColumn::Kana) + 1;

QString keyOf(SeekerColumn column); // for settings and files
QString titleOf(SeekerColumn column);
bool isNumber(SeekerColumn column);
SeekerSort sortOf(SeekerColumn column);

/// int, bool, QDate or QString; the number of the value for states and code tables; null where the row has none.
QVariant valueOf(const SeekerRow &row, SeekerColumn column);
/// For people: terms, and days near `today` without their year.
QString shownText(const SeekerRow &row, SeekerColumn column, QDate today);
/// For copying: terms, and days as 2020/07/27.
QString plainText(const SeekerRow &row, SeekerColumn column);
