#pragma once

#include "models/domain/result.h"

#include <QStringView>

/// A municipality by its JIS X 0402 code of five digits, and where its office lies, in degrees.
struct Municipality
{
    QString code;
    QString name;
    double latitude = 0, longitude = 0;

    bool operator==(const Municipality &) const = default;
};

/// The five digits of a code that came with or without its check digit; empty where it is no such code, or the check digit is
/// wrong (JIS X 0402: 11 less the remainder by 11 of the digits times 6, 5, 4, 3, 2; the last digit of that).
QString municipalityKey(QStringView code);
/// A code, a name, and a place in Japan.
Result<> checked(const Municipality &municipality);
