#pragma once

#include <QDate>

#include <optional>

/// The periods that every list and figure can be limited to. Custom is whatever two days the user names.
enum class PeriodChoice { All, ThisMonth, LastMonth, FiscalYear, Custom };

/// Days from–to, both included; an absent one is open.
struct Period
{
    std::optional<QDate> from, to;

    bool operator==(const Period &) const = default;
};

/// The days of a choice, seen from a day. The fiscal year runs from 1 April to 31 March. Custom and All have no days.
Period periodOf(PeriodChoice choice, QDate today);

/// Which choice has these days; Custom when none has.
PeriodChoice choiceOf(const Period &period, QDate today);
