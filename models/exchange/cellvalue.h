#pragma once

#include <QString>

#include <optional>

/// What a cell says. Neither value nor error: the cell is empty.
/// A warning says what was understood with doubt; an error, why nothing can be understood without guessing.
template <typename T>
struct Parsed
{
    std::optional<T> value = {};
    QString warning = {};
    QString error = {};
};

/// The text of a cell as it is stored: without the outer spaces, Excel's ="…" and a leading apostrophe; null for the marks
/// that offices write into empty cells (－, ―, N/A …).
QString cleanedCell(const QString &cell);

/// Why a cell cannot hold any value: an error of the spreadsheet (#REF!), a formula without a result, destroyed characters,
/// 同上. Empty where it can.
QString damageOf(const QString &cell);

/// The text in half-width digits and letters, without spaces, for reading numbers and dates; never stored.
QString plainText(const QString &cell);

/// A key of another system. Refused where Excel has rounded it (1.23E+15); doubted where it may have (16 digits with a zero).
Parsed<QString> parsedId(const QString &cell);

/// A whole number of people, years, beds …: 2, ２, 2名, 1,000, 二名. 1～2 is read as 1 and 10人程度 as 10, with a warning;
/// 若干名 is no number: nothing, with a warning.
Parsed<int> parsedCount(const QString &cell, int least = 0, int most = 99'999);

Parsed<double> parsedDecimal(const QString &cell);

/// あり/なし, 有/無, ○/×, 可/不可, はい/いいえ, TRUE/FALSE, 1/0; 要相談 is neither: nothing, with a warning.
Parsed<bool> parsedFlag(const QString &cell);

/// 0601234 or 〒060-1234 as 060-1234; doubted and left as it is otherwise.
Parsed<QString> parsedPostalCode(const QString &cell);

/// Six digits with check digit; the check digit of five is added. Doubted, and left out, otherwise.
Parsed<QString> parsedMunicipalityCode(const QString &cell);
