#pragma once

#include "models/domain/sheet.h"

enum class TableFormat { Csv, Xlsx };
enum class TextEncoding { Utf8WithMark, Cp932 }; // "with mark": Excel takes a file without one for CP932

/// A character that the encoding of a file lacks, and where it stands.
struct LackingCharacter
{
    QString sheet;
    qint64 row = 0; // as people count in the file; the headings are row 1 of a file with one table
    QString column;
    QString character; // one, which may be two UTF-16 units
};

/// How a table file is written.
struct TableFileOptions
{
    TableFormat format = TableFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8WithMark; // of CSV
    QString substitute = {}; // written for characters that the encoding lacks; where it is empty, they stop the file
    QString title = {};      // document property of XLSX; nothing about a person is ever put there
    QString note = {};       // below the title at the top of every page that is printed from XLSX
    std::function<bool(qint64 rows)> goOn = {}; // asked about every thousand lines; false stops
};

struct TableFile
{
    QString path;
    qint64 rows = 0;                 // without headings
    QList<LackingCharacter> lacking; // the first of them, listedLacking at most
    qint64 lackingCount = 0;
    bool saved = false; // not while there are characters that the encoding lacks and no substitute is given
};
inline constexpr int listedLacking = 500;

/// Writes all sheets to one file: in CSV one after another, each below its name where there are several. The file appears
/// under its name when it is complete; until then, and on error or stop, what was there stays untouched.
Result<TableFile> writeTableFile(const QString &path, const QList<Sheet> &sheets, const TableFileOptions &options);

/// "U+2603 ☃", as a list of lacking characters names one.
QString shownCharacter(const QString &character);
