#pragma once

#include "models/domain/columnmapping.h"

/// The field that a column's name speaks of, as offices and other systems call it in Japanese or English; the lower the rank,
/// the surer. An empty key where nothing fits.
struct ColumnGuess
{
    QString field;
    int rank = 0;
};
QList<ColumnGuess> guessesFor(ImportTarget target, const QString &column);

/// The likeliest mapping: the surest name first, each field once (or joined where it may be), the rest unmapped.
ColumnMapping guessedMapping(ImportTarget target, const QStringList &columns);
