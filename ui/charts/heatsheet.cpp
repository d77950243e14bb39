#include "ui/charts/heatsheet.h"

#include "ui/charts/bandname.h"
#include "ui/charts/heatlabels.h"
#include "ui/charts/heatmodel.h"
#include "ui/charts/regionheader.h"

#include <QCoreApplication>
#include <QPainter>

namespace {

struct HeatSheet
{
    Q_DECLARE_TR_FUNCTIONS(HeatSheet)
};

/// Lays the sheet out once, then paints row by row.
class HeatSheetPainter
{
public:
    HeatSheetPainter(QPainter &painter, const QRectF &area, const MapContent &content, const Theme &theme)
        : m_painter(painter), m_area(area), m_content(content), m_theme(theme)
    {
        m_left = area.left() + RegionHeader::bandWidth + 84;
        m_top = area.top() + headings;
        m_row = (area.height() - headings - legend - gap * 6) / (prefectureCount + 1.3);
        double share = 0;
        for (int column = 0; column < ShortageTable::ColumnCount; ++column)
            share += weight(column);
        m_unit = (area.right() - m_left) / share;
    }

    void paint()
    {
        m_painter.setFont(fontFor(Type::Caption));
        for (int column = 0; column < ShortageTable::ColumnCount; ++column)
            paintHeading(column);
        paintNation();
        double y = m_top + m_row * 1.3, bandTop = y;
        for (const Prefecture &prefecture : Prefecture::all()) {
            paintRow(prefecture, y);
            y += m_row;
            const auto next = Prefecture::fromNumber(prefecture.number() + 1);
            if (next && next->region() == prefecture.region())
                continue;
            paintBand(prefecture.region(), bandTop, y);
            y += gap;
            bandTop = y;
        }
        paintLegend(m_painter, {m_left, m_area.bottom() - 18}, m_content.measure, m_theme, heatClassCount);
    }

private:
    static constexpr double headings = 56, legend = 34, gap = 4;

    /// By the digits that a column must hold.
    static double weight(int column)
    {
        return column == ShortageTable::LicensedTotal || column == ShortageTable::Total ? 1.3 : 1;
    }

    QRectF cell(int column, double y, double height) const
    {
        double left = m_left;
        for (int before = 0; before < column; ++before)
            left += weight(before) * m_unit;
        return {left, y, weight(column) * m_unit - 1, height - 1};
    }

    void paintHeading(int column)
    {
        const QStringList lines = columnLines(column, m_unit);
        m_painter.setPen(m_theme.text);
        double y = m_top - 6 - 16 * double(lines.size());
        for (const QString &line : lines) {
            m_painter.drawText(cell(column, y, 17).adjusted(-6, 0, 6, 0), Qt::AlignCenter, line);
            y += 16;
        }
    }

    void paintNumber(const QRectF &box, const QString &number, const QColor &ink, bool bold)
    {
        m_painter.setFont(fontFor(Type::Caption, bold));
        m_painter.setPen(ink);
        m_painter.drawText(box.adjusted(-8, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, number);
    }

    void paintNation()
    {
        const double height = m_row * 1.3;
        m_painter.fillRect(QRectF(m_left, m_top, m_area.right() - m_left, height - 2), m_theme.raised);
        m_painter.fillRect(QRectF(m_left, m_top + height - 3, m_area.right() - m_left, 2), m_theme.lineStrong);
        m_painter.setPen(m_theme.text);
        m_painter.setFont(fontFor(Type::Caption, true));
        m_painter.drawText(QRectF(m_area.left() + RegionHeader::bandWidth + Space::s, m_top, 84, height - 2), Qt::AlignVCenter,
                           HeatSheet::tr("Country", "the whole nation, above a column of prefectures"));
        for (int column = 0; column < ShortageTable::ColumnCount; ++column) {
            if (m_content.table.has(column))
                paintNumber(cell(column, m_top, height - 2), HeatModel::figure(m_content.table.nation(column), m_content.measure),
                            m_theme.text, true);
        }
    }

    void paintRow(Prefecture prefecture, double y)
    {
        m_painter.setPen(m_theme.text);
        m_painter.setFont(fontFor(Type::Caption));
        m_painter.drawText(QRectF(m_area.left() + RegionHeader::bandWidth + Space::s, y, 80, m_row), Qt::AlignVCenter,
                           prefecture.shortLabel());
        for (int column = 0; column < ShortageTable::ColumnCount; ++column) {
            if (!m_content.table.has(prefecture) || !m_content.table.has(column))
                continue;
            const bool isSum = column == ShortageTable::LicensedTotal || column == ShortageTable::Total;
            const ShortageSum &sum = m_content.table.at(prefecture, column);
            const QColor fill = isSum ? QColor() : m_theme.heatColour(HeatModel::classOf(sum, m_content.measure));
            const QRectF box = cell(column, y, m_row);
            m_painter.fillRect(box, fill.isValid() ? fill : m_theme.raised);
            paintNumber(box, HeatModel::figure(sum, m_content.measure), isSum ? m_theme.text : m_theme.inkOn(fill), isSum);
        }
    }

    void paintBand(Region region, double top, double bottom)
    {
        const QRectF band(m_area.left(), top, RegionHeader::bandWidth - 2, bottom - top - 1);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.tone(Tone::Neutral).fill);
        m_painter.drawRoundedRect(band, Extent::chipRadius, Extent::chipRadius);
        paintBandName(m_painter, band, label(region), m_theme.tone(Tone::Neutral).text);
    }

    QPainter &m_painter;
    QRectF m_area;
    const MapContent &m_content;
    const Theme &m_theme;
    double m_left, m_top, m_row, m_unit;
};

} // namespace

void paintHeatSheet(QPainter &painter, const QRectF &area, const MapContent &content, const Theme &theme)
{
    painter.save();
    HeatSheetPainter(painter, area, content, theme).paint();
    painter.restore();
}
