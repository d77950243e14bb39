#include "models/statistics/ratios.h"

#include <cmath>

static qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

double Quotient::value() const { return scaled ? double(*scaled) / double(powerOfTen(decimals)) : 0.0; }

Quotient quotient(qint64 numerator, qint64 denominator, int decimals, qint64 factor)
{
    if (denominator == 0)
        return {std::nullopt, decimals};
    const bool negative = (numerator < 0) != (denominator < 0);
    const qint64 scaled = std::abs(numerator) * factor * powerOfTen(decimals), below = std::abs(denominator);
    const qint64 whole = scaled / below;
    const bool up = scaled % below >= below - scaled % below;
    const qint64 rounded = whole + (up ? 1 : 0);
    return {negative ? -rounded : rounded, decimals};
}

static Quotient percentage(qint64 numerator, qint64 denominator) { return quotient(numerator, denominator, 1, 100); }

qint64 validCount(qint64 carriedOver, qint64 fresh) { return carriedOver + fresh; }

Quotient openingsPerSeeker(qint64 openings, qint64 seekers) { return quotient(openings, seekers, 2); }

Quotient placementRate(qint64 placed, qint64 seekers) { return percentage(placed, seekers); }

Quotient fillRate(qint64 filled, qint64 openings) { return percentage(filled, openings); }

Quotient changeRate(qint64 now, qint64 before) { return percentage(now - before, before); }

Quotient shortageRate(qint64 remaining, qint64 headcount) { return percentage(remaining, headcount); }

Quotient trainingRate(qint64 complete, qint64 hired) { return percentage(complete, hired); }
