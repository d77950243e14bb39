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
    qint64 remaining = 0; // Σ over postings of max(0, headcount − taken): a posting that is over hides no other's shortage

    bool operator==(const ShortageCell &) const = default;
};

/// Only cells with a posting; at the end of `day` (the state of this moment for today).
struct Shortage
{
    QDate day;
    QList<ShortageCell> cells;
};
