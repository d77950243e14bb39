#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <functional>

/// A column that is known by one of its headings, however they are written.
struct NamedColumn
{
    QStringList headings;
    bool optional = false; // then its cell may be missing, and is empty
};

/// Reads a table whose first row names its columns (CSV, TSV or XLSX) and hands over the cells wanted, tidied, row by row; blank
/// rows are passed over. The first error ends it and is told with file and row.
Result<> readNamedTable(const QString &path, const QList<NamedColumn> &columns,
                        const std::function<Result<>(const QStringList &cells)> &use);
