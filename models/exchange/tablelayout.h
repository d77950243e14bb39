#pragma once

#include "models/domain/importfield.h"
#include "models/exchange/tablereader.h"

#include <QSet>

/// Rows of a table that hold no record.
enum class RowKind { Data, Blank, Title, Header, Subtotal, Footnote };

struct SkippedRow
{
    qint64 number = 0;
    RowKind kind = RowKind::Blank;
    QString text; // its first words
};

/// Where the header of a table is, and what its columns are called.
struct TableLayout
{
    QStringList columns;       // a name for each; of several header rows the names from above come first
    QList<TableRow> head;      // all rows above the first record, as they stood
    qint64 headerRow = 0;      // number of the last header row; 0 where there is none
    int headerRows = 0;        // how many rows the header has
    QList<SkippedRow> skipped; // titles above the header
    qsizetype headCount = 0;   // of the sample: rows that are not records

    /// What a row below the header is; a header that is repeated on each printed page is known again.
    RowKind kindOf(const TableRow &row) const;

    QSet<QString> repeated; // folded header rows

private:
    bool repeatsHeader(const TableRow &row, const QString &firstFilled) const;
};

inline constexpr qsizetype layoutSample = 100; // rows that layoutOf() wants to see

/// Finds the header in the first rows of a table: by names that are known for the target, or else by where numbers begin.
/// `headerRow` is the user's word: number of the last header row, 0 for none.
TableLayout layoutOf(const QList<TableRow> &sample, ImportTarget target, std::optional<int> headerRow = {});
