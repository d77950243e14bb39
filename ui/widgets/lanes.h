#pragma once

#include "models/domain/interview.h"

/// Where an interview stands in its day: beside how many others, and at which place from the left.
struct Lane
{
    int lane = 0;
    int lanes = 1; // of the group that shares time with it
    int group = 0; // groups are numbered in the order of time
};

/// The lanes of interviews that are sorted by their beginning, so that none covers another. Linear in their number times lanes.
QList<Lane> lanesOf(const QList<Interview> &sorted);
