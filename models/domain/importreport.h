#pragma once

#include "models/domain/columnmapping.h"
#include "models/domain/importrun.h"
#include "models/domain/sourceformat.h"

enum class RowFate { Added, Updated, Unchanged, Rejected, Skipped };
std::span<const Term> termsOf(RowFate);

/// What became, or would become, of one row of a file.
struct RowVerdict
{
    qint64 row = 0; // as a spreadsheet counts
    RowFate fate = RowFate::Skipped;
    QStringList cells;
    QStringList problems; // sentences: why it is rejected or skipped
    QStringList warnings; // sentences: what was doubtful
};

/// A file before it is taken in: how it is written, what its columns hold, and what would become of its first rows.
struct ImportPreview
{
    SourceFormat format;
    ColumnMapping mapping;
    bool isRemembered = false; // the mapping was used before for a header of this shape
    qint64 headerRow = 0;      // 0: the file has no header
    int headerRows = 0;
    QStringList titles; // rows above the header, as "row: text"
    QList<RowVerdict> rows;
    QString problem; // why it cannot be taken in with this mapping; empty where it can
};
inline constexpr int rowsPreviewed = 200;

struct ImportProgress
{
    qint64 rows = 0;
    qint64 bytesDone = 0, bytesTotal = 0;
    double rowsPerSecond = 0;
    std::optional<qint64> secondsLeft; // unknown in the first moments
};

/// What an import did, or, as a trial, would do.
struct ImportReport
{
    ImportCounts counts;
    bool isTrial = false;
    qint64 titles = 0, subtotals = 0, footnotes = 0, headers = 0; // rows that hold no record
    QList<RowVerdict> rejected;                                   // the first of them
    QString rejectsPath;                                          // where rejected rows were written; empty where there were none
};
inline constexpr int listedRejections = 200;
