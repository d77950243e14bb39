#pragma once

#include "models/statistics/reportdocument.h"
#include "ui/print/tablepainter.h"

#include <QRectF>

#include <map>

/// A piece of a section on a page.
struct ReportPiece
{
    enum class Kind { Heading, Paragraph, Table, Picture };

    Kind kind = Kind::Heading;
    int section = 0;
    QRectF area; // in units of Paper
    int firstRow = 0, rowCount = 0;
};

using ReportPage = QList<ReportPiece>;

/// Divides a report into pages: a heading stays with what follows it, a row is never split, and every part of a table has its
/// headings. Preview, printer and PDF show the same pages.
class ReportPaginator
{
public:
    explicit ReportPaginator(const ReportDocument &document); // which must outlive it

    const QList<ReportPage> &pages() const { return m_pages; }
    const TablePainter &table(int section) const { return m_tables.at(section); }

private:
    void place(int section, const ReportHeading &heading);
    void place(int section, const ReportParagraph &paragraph);
    void place(int section, const ReportTable &table);
    void place(int section, const ReportBeside &beside);
    void placeRows(int section, const TablePainter &table);
    /// Height that must stay free below a heading so that it does not end a page.
    qreal leastHeight(int section) const;
    void newPage();
    void put(const ReportPiece &piece, qreal gap);
    qreal left() const; // height that is left

    const ReportDocument &m_document;
    std::map<int, TablePainter> m_tables; // by section
    QList<ReportPage> m_pages;
    qreal m_y = 0;
};
