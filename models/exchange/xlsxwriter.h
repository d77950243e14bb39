#pragma once

#include "models/exchange/tablefile.h"
#include "models/exchange/xlsxcharts.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// A workbook of typed cells through libxlsxwriter: bold headings that stay in sight, filters, widths, A4 landscape. Lines go
/// to a temporary file as they come, so memory stays flat. Texts are written as texts and never calculated; what follows from
/// other cells is a formula with its value beside it, for programs that do not calculate.
class XlsxWriter
{
public:
    /// `note`: stands at the top of every printed page, such as what the figures count.
    explicit XlsxWriter(const QString &title, const QString &note = {});
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    Result<> beginSheet(const Sheet &sheet);
    /// Continues on a further sheet of the same name where Excel's 1,048,576 lines are used up.
    Result<> writeRow(const Sheet &sheet, const SheetRow &row);
    /// Ends the workbook and copies it to `target`.
    Result<> finish(QIODevice &target);

private:
    struct Formats;

    Result<> openSheet(const Sheet &sheet);
    void setUpPaper();
    Result<> writeHeadings(const Sheet &sheet);
    Result<> placeCharts();
    Result<> writeCell(int column, const QVariant &cell, CellKind kind, const QString &title);
    Result<> writeFormula(int column, const QVariant &cell, const SheetColumn &own);
    Result<> writeChanges(const Sheet &sheet, const SheetRow &row, const SheetChange &change);
    Result<> writeText(int column, const QString &text, lxw_format *format, const QString &title);
    void closeSheet();
    QString freeName(const QString &wanted);

    QTemporaryDir m_folder;
    QByteArray m_path; // libxlsxwriter keeps the pointer
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::unique_ptr<Formats> m_formats;
    XlsxCharts m_charts;
    QByteArray m_pageHeader;
    QStringList m_names;
    quint32 m_row = 0;
    quint16 m_columns = 0;
};
