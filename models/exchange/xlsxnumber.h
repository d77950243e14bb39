#pragma once

#include <QString>

/// What a cell's number format says about its number.
struct NumberFormat
{
    bool isDate = false;
    int zeros = 0;     // 000000: so many digits, filled up with zeros at the left
    int zerosTail = 0; // 000-0000: so many of them behind a hyphen
};

/// Reads a format by its built-in number or, where it has one, by its code.
NumberFormat numberFormat(int id, const QString &code);

/// The number of a cell as people read it: a day as 2020-06-01 (with its time, if any), whole numbers in digits.
/// A number that Excel shows and keeps with fewer digits than it once had stays as 1.23E+15.
QString shownNumber(const QString &stored, const NumberFormat &format, bool from1904);

/// The day and time of an Excel serial as ISO text; empty where there is no such day.
QString serialMoment(double serial, bool from1904);
