#pragma once

#include "models/exchange/sharedstrings.h"
#include "models/exchange/xlsxnumber.h"
#include "models/exchange/ziparchive.h"

#include <QStringList>

class QXmlStreamReader;

/// The parts of a workbook that its sheets lean on: their names and places, the number formats, the shared texts.
struct XlsxWorkbook
{
    QStringList sheetNames; // visible ones
    QStringList sheetPaths;
    bool from1904 = false;
    QList<NumberFormat> styles; // by the number in a cell's s attribute
    SharedStrings strings;

    static Result<std::unique_ptr<XlsxWorkbook>> load(const ZipArchive &archive, const QString &name);
};

/// The text of an <si> or <is> element, without the reading aids of <rPh>; the reader stands on the element, then on its end.
QString xlsxText(QXmlStreamReader &xml);
