#pragma once

#include "models/domain/syncconflict.h"

#include <QMap>

/// Somebody's decision about a conflict: one side for every field, and where wanted another for single ones.
struct ConflictDecision
{
    Side all = Side::Mine;
    QMap<QString, Side> fields; // by key

    Side sideOf(const QString &key) const { return fields.value(key, all); }
};
