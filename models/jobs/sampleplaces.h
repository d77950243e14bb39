#pragma once

#include "models/domain/prefecture.h"

#include <QString>

/// A municipality in which sample facilities stand.
struct SamplePlace
{
    QString code; // six digits, with check digit
    QString name;
};

inline constexpr int samplePlaceCount = 4;

/// One of four larger municipalities of a prefecture.
SamplePlace samplePlace(Prefecture prefecture, int index);
