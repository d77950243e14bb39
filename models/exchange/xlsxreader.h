#pragma once

#include "models/exchange/tablereader.h"
#include "models/exchange/xlsxmerges.h"
#include "models/exchange/xlsxworkbook.h"

#include <QXmlStreamReader>

/// Reads one sheet of an Excel workbook, row by row: shared and inline texts, days by their number format, the kept values of
/// formulas, error values as #REF!, cells merged downwards filled.
class XlsxReader final : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const ReadOptions &options);
    static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const ReadOptions &options);

    Result<bool> next(TableRow &row) override;
    const SourceFormat &format() const override { return m_format; }
    qint64 bytesDone() const override { return m_sheet->bytesRead(); }
    qint64 bytesTotal() const override { return m_total; }

private:
    XlsxReader() = default;
    bool readRow(TableRow &row);
    bool readCell(TableRow &row, int &column);
    QString cellText(QStringView type, int style);
    Error sheetError() const;

    QString m_name;
    SourceFormat m_format;
    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<XlsxWorkbook> m_book;
    XlsxMerges m_merges;
    std::unique_ptr<ZipEntry> m_sheet;
    QXmlStreamReader m_xml;
    qint64 m_total = 0;
    qint64 m_row = 0;
    bool m_tooWide = false;
    bool m_over = false;
};
