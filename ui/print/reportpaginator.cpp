#include "ui/print/reportpaginator.h"

#include "ui/print/paper.h"

#include <algorithm>

static constexpr qreal pt = Paper::pt;
static constexpr QRectF paperBody = Paper::body();
static constexpr qreal headingHeight = 20 * pt, gapAfterTable = 14 * pt, gapAfterText = 6 * pt;
static constexpr qreal leastPicture = 150 * pt, besideGap = 24 * pt;
static constexpr qreal besideShare = 0.6; // of the width, for the table
static constexpr int rowsWithHeading = 3;

ReportPaginator::ReportPaginator(const ReportDocument &document) : m_document(document)
{
    for (int section = 0; section < document.sections.size(); ++section) {
        const ReportSection &own = document.sections.at(section);
        if (const auto *table = std::get_if<ReportTable>(&own); table && table->onPaper)
            m_tables.emplace(section, TablePainter(*table, paperBody.width(), paperBody.height()));
        else if (const auto *beside = std::get_if<ReportBeside>(&own))
            m_tables.emplace(section, TablePainter(beside->table, paperBody.width() * besideShare, paperBody.height()));
    }
    newPage();
    for (int section = 0; section < document.sections.size(); ++section)
        std::visit([&](const auto &own) { place(section, own); }, document.sections.at(section));
}

qreal ReportPaginator::left() const { return paperBody.bottom() - m_y; }

void ReportPaginator::newPage()
{
    m_pages.append(ReportPage());
    m_y = paperBody.top();
}

void ReportPaginator::put(const ReportPiece &piece, qreal gap)
{
    m_pages.last().append(piece);
    m_y = piece.area.bottom() + gap;
}

qreal ReportPaginator::leastHeight(int section) const
{
    if (section >= m_document.sections.size())
        return 0;
    if (const auto *beside = std::get_if<ReportBeside>(&m_document.sections.at(section)))
        return std::min(paperBody.height() - headingHeight,
                        std::max(leastPicture, table(section).heightOf(0, int(beside->table.rows.size()))));
    if (const auto found = m_tables.find(section); found != m_tables.end())
        return found->second.heightOf(0, std::min(rowsWithHeading, found->second.rowCount()));
    return headingHeight;
}

void ReportPaginator::place(int section, const ReportHeading &heading)
{
    if (m_y > paperBody.top() && (heading.newPage || left() < headingHeight + leastHeight(section + 1)))
        newPage();
    put({ReportPiece::Kind::Heading, section, QRectF(paperBody.left(), m_y, paperBody.width(), headingHeight)}, 0);
}

void ReportPaginator::place(int section, const ReportParagraph &paragraph)
{
    const qreal height = std::min(wrappedHeight(paragraph.text, paperFont(9), paperBody.width()), paperBody.height());
    if (height > left())
        newPage();
    put({ReportPiece::Kind::Paragraph, section, QRectF(paperBody.left(), m_y, paperBody.width(), height)}, gapAfterText);
}

void ReportPaginator::place(int section, const ReportTable &own)
{
    if (own.onPaper)
        placeRows(section, table(section));
}

void ReportPaginator::placeRows(int section, const TablePainter &table)
{
    int row = 0;
    do {
        int count = table.rowsThatFit(row, left());
        if (count == 0 && table.rowCount() > 0) {
            newPage();
            count = std::max(1, table.rowsThatFit(row, left()));
        }
        const QRectF area(paperBody.left(), m_y, table.width(), table.heightOf(row, count));
        put({ReportPiece::Kind::Table, section, area, row, count}, gapAfterTable);
        row += count;
        if (row < table.rowCount())
            newPage();
    } while (row < table.rowCount());
}

void ReportPaginator::place(int section, const ReportBeside &)
{
    const TablePainter &own = table(section);
    const qreal tableHeight = own.heightOf(0, own.rowCount());
    const qreal pictureLeft = paperBody.left() + own.width() + besideGap, pictureWidth = paperBody.right() - pictureLeft;
    if (tableHeight > paperBody.height() - headingHeight) { // too long for one page: the picture stands beside the first rows
        if (left() < leastPicture || own.rowsThatFit(0, left()) < rowsWithHeading)
            newPage();
        const qreal beside = std::max(leastPicture, own.heightOf(0, own.rowsThatFit(0, left())));
        m_pages.last().append({ReportPiece::Kind::Picture, section, QRectF(pictureLeft, m_y, pictureWidth, beside)});
        placeRows(section, own);
        return;
    }
    const qreal height = std::max(tableHeight, leastPicture);
    if (height > left())
        newPage();
    m_pages.last().append(
        {ReportPiece::Kind::Table, section, QRectF(paperBody.left(), m_y, own.width(), tableHeight), 0, own.rowCount()});
    put({ReportPiece::Kind::Picture, section, QRectF(pictureLeft, m_y, pictureWidth, height)}, gapAfterTable);
}
