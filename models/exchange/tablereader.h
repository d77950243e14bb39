#pragma once

#include "models/domain/result.h"
#include "models/domain/sourceformat.h"

#include <memory>

/// One row of a table file.
struct TableRow
{
    qint64 number = 0;   // as a spreadsheet shows it, from 1; blank rows count
    QStringList cells;   // as written; a workbook's dates as ISO text, its numbers as digits
    QString raw;         // of a text file: the record as it stood there, without its line end
    bool isTorn = false; // a quoted cell over several lines went on behind its closing quote: rows may have run together

    bool isBlank() const;
};

/// Limits of a table, beyond which reading ends with an error. Excel's own are 1,048,576 rows, 16,384 columns, 32,767 characters.
inline constexpr qsizetype columnLimit = 16'384;
inline constexpr qsizetype recordLimit = 4'000'000; // UTF-16 units of one row

/// Reads a table row by row; memory does not grow with the length of the file.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// Fills in the next row, or answers false at the end. After an error the table is over.
    virtual Result<bool> next(TableRow &row) = 0;
    virtual const SourceFormat &format() const = 0;
    virtual qint64 bytesDone() const = 0;
    virtual qint64 bytesTotal() const = 0;
};

/// Opens a CSV, TSV or XLSX file by what is in it, not by its name.
Result<std::unique_ptr<TableReader>> openTable(const QString &path, const ReadOptions &options = {});
