#pragma once

#include "models/domain/terms.h"
#include "models/exchange/cellvalue.h"

/// What a text says of a wage, yen.
struct Wage
{
    std::optional<WageForm> form;
    std::optional<int> least, most;
};

/// 2000, ２，０００円, 時給2000～2500, 月給25万円～30万円, 1,800円以上, 応相談. A text without any number or form is no wage:
/// nothing, with a warning.
Parsed<Wage> parsedWage(const QString &cell);
