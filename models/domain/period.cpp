#include "models/domain/period.h"

static Period monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

Period periodOf(PeriodChoice choice, QDate today)
{
    switch (choice) {
    case PeriodChoice::ThisMonth:
        return monthOf(today);
    case PeriodChoice::LastMonth:
        return monthOf(today.addMonths(-1));
    case PeriodChoice::FiscalYear: {
        const int year = today.month() >= 4 ? today.year() : today.year() - 1;
        return {QDate(year, 4, 1), QDate(year + 1, 3, 31)};
    }
    case PeriodChoice::All:
    case PeriodChoice::Custom:
        break;
    }
    return {};
}

PeriodChoice choiceOf(const Period &period, QDate today)
{
    for (const auto choice : {PeriodChoice::All, PeriodChoice::ThisMonth, PeriodChoice::LastMonth, PeriodChoice::FiscalYear}) {
        if (period == periodOf(choice, today))
            return choice;
    }
    return PeriodChoice::Custom;
}
