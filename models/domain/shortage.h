#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/seats.h"

#include <QDate>
#include <QList>

/// Seats of the published postings of one prefecture and profession: what every shortage figure is summed from.
struct ShortageCell
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    qint64 postings = 0;
    qint64 headcount = 0, offered = 0, awaiting = 0, started = 0;

    /// Σ remaining seats = Σ headcount − offered − awaiting − started (domain.md §4, §5); an 超過 counts against it.
    qint64 remaining() const { return headcount - offered - awaiting - started; }

    bool operator==(const ShortageCell &) const = default;
};

/// Only cells with a posting; at the end of `day` (the state of this moment for today).
struct Shortage
{
    QDate day;
    QList<ShortageCell> cells;
};

/// Remaining seats of the published postings at the end of a day.
struct TrendPoint
{
    QDate day;
    qint64 remaining = 0;

    bool operator==(const TrendPoint &) const = default;
};
