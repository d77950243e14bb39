#pragma once

#include "models/domain/codes.h"

#include <QStringList>

enum class TableKind { Delimited, Workbook };
std::span<const Term> termsOf(TableKind);

enum class SourceEncoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Cp932 };
std::span<const Term> termsOf(SourceEncoding);

enum class Separator { Comma, Tab, Semicolon };
std::span<const Term> termsOf(Separator);
QChar characterOf(Separator separator);

enum class Quoting { Double, Single, None };
std::span<const Term> termsOf(Quoting);
/// A null character where nothing is quoted.
QChar characterOf(Quoting quoting);

/// How a table file is written: found by reading its beginning, shown, and changeable through ReadOptions.
struct SourceFormat
{
    TableKind kind = TableKind::Delimited;
    SourceEncoding encoding = SourceEncoding::Utf8;
    Separator separator = Separator::Comma;
    Quoting quoting = Quoting::Double;
    QString sheet;      // of a workbook: the one that is read
    QStringList sheets; // of a workbook: all visible ones, in its order

    bool operator==(const SourceFormat &) const = default;
};

/// What the user has set; whatever is not set is found by itself.
struct ReadOptions
{
    std::optional<SourceEncoding> encoding;
    std::optional<Separator> separator;
    std::optional<Quoting> quoting;
    QString sheet;
    std::optional<int> headerRow; // number of the (last) header row as a spreadsheet counts; 0: there is none

    bool operator==(const ReadOptions &) const = default;
};
