#include "ui/print/tablepainter.h"

#include "models/domain/officedate.h"
#include "models/statistics/figures.h"
#include "models/statistics/heatclass.h"
#include "ui/print/paper.h"

#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

static constexpr qreal pad = 4 * Paper::pt, rowPad = 1.2 * Paper::pt;
static constexpr qreal largest = 8.5, smallest = 6; // points
static constexpr qreal stretch = 1.7;               // a table that needs little room is not pulled over the whole page
static constexpr int regionReach = 9;               // rows that a part may be shorter so that a region stays whole

/// What is already rounded to one decimal, as the quotient that it was.
static Quotient oneDecimal(const QVariant &cell) { return {qRound64(cell.toDouble() * 10), 1}; }

QString printedCell(const QVariant &cell, CellKind kind)
{
    if (cell.isNull())
        return {};
    switch (cell.typeId()) {
    case QMetaType::QDate:
        return fieldDate(cell.toDate());
    case QMetaType::QDateTime:
        return fieldMoment(cell.toDateTime());
    case QMetaType::Double:
        if (kind == CellKind::Ratio)
            return plain({qRound64(cell.toDouble() * 100), 2});
        return kind == CellKind::Decimal ? plain(oneDecimal(cell)) : QLocale(QLocale::English).toString(cell.toDouble());
    case QMetaType::Int:
    case QMetaType::LongLong:
        return grouped(cell.toLongLong());
    default:
        return cell.toString();
    }
}

static bool isNumber(const SheetColumn &column)
{
    return column.kind == CellKind::Count || column.kind == CellKind::Decimal || column.kind == CellKind::Ratio;
}

/// A long Japanese heading on two lines, parted where a reader would: 診療放射線 | 技師, 審査日数 | （中央値）.
static QString broken(QString title)
{
    static const QRegularExpression ends(u"(?<=\\S{3})(技師|技士|（[^）]*）)$"_s);
    return title.replace(ends, u"\n\\1"_s);
}

/// Room that a column asks for at a size: its widest cell, its heading between words, and what it declares.
static qreal wish(const ReportTable &table, int column, qreal points)
{
    const QFont plain = paperFont(points, true);
    const SheetColumn &own = table.columns.at(column);
    qreal width = 0;
    for (const QString &part : broken(own.title).split(QRegularExpression(u"[ \n]"_s)))
        width = std::max(width, textWidth(part, plain));
    for (const SheetRow &row : table.rows)
        width = std::max(width, std::min(textWidth(printedCell(row.value(column), own.kind), plain), points * Paper::pt * 26));
    return std::max(width, own.width * points * Paper::pt * 0.42) + 2 * pad;
}

TablePainter::TablePainter(const ReportTable &table, qreal room, qreal highest) : m_table(table), m_points(largest)
{
    for (;; m_points -= 0.5) {
        m_widths.clear();
        for (int column = 0; column < table.columns.size(); ++column)
            m_widths.append(wish(table, column, m_points));
        if (width() <= room || m_points <= smallest)
            break;
    }
    const qreal factor = width() > 0 ? std::min(room / width(), stretch) : 1;
    for (qreal &each : m_widths)
        each *= factor;

    for (int column = 0; column < table.columns.size(); ++column)
        m_headingHeight = std::max(
            m_headingHeight, wrappedHeight(broken(table.columns.at(column).title), font(true), m_widths.at(column) - 2 * pad));
    m_headingHeight = std::min(m_headingHeight + 2 * rowPad, highest / 2);
    const qreal oneLine = lineHeight(font(false));
    for (int row = 0; row < table.rows.size(); ++row) {
        qreal height = oneLine;
        for (int column = 0; column < table.columns.size(); ++column) {
            const QString text = printedCell(table.rows.at(row).value(column), table.columns.at(column).kind);
            if (textWidth(text, font(true)) > m_widths.at(column) - 2 * pad)
                height = std::max(height, wrappedHeight(text, font(table.sums.contains(row)), m_widths.at(column) - 2 * pad));
        }
        m_rowHeights.append(std::min(height + 2 * rowPad, highest - m_headingHeight));
    }
}

QFont TablePainter::font(bool bold) const { return paperFont(m_points, bold); }

qreal TablePainter::width() const { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); }

qreal TablePainter::heightOf(int first, int count) const
{
    return std::accumulate(m_rowHeights.begin() + first, m_rowHeights.begin() + first + count, m_headingHeight);
}

int TablePainter::rowsThatFit(int first, qreal height) const
{
    qreal used = m_headingHeight;
    int row = first;
    while (row < rowCount() && used + rowHeight(row) <= height + 0.5)
        used += rowHeight(row++);
    if (row == rowCount())
        return row - first;
    for (int earlier = row; earlier > std::max(first, row - regionReach); --earlier)
        if (m_table.groups.contains(earlier))
            return earlier - first;
    return row - first;
}

void TablePainter::paint(QPainter &painter, QPointF at, int first, int count) const
{
    painter.save();
    paintHeadings(painter, at);
    qreal y = at.y() + m_headingHeight;
    for (int row = first; row < first + count; ++row) {
        paintRow(painter, {at.x(), y}, row, row == first);
        y += rowHeight(row);
    }
    painter.setPen(QPen(m_theme.lineStrong, 0.75 * Paper::pt));
    painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width(), y));
    painter.restore();
}

void TablePainter::paintHeadings(QPainter &painter, QPointF at) const
{
    const QRectF band(at.x(), at.y(), width(), m_headingHeight);
    painter.fillRect(band, m_theme.tone(Tone::Neutral).fill);
    painter.setFont(font(true));
    painter.setPen(m_theme.text);
    qreal x = at.x();
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const SheetColumn &own = m_table.columns.at(column);
        const QRectF cell(x + pad, at.y() + rowPad, m_widths.at(column) - 2 * pad, m_headingHeight - 2 * rowPad);
        const Qt::Alignment side = isNumber(own) ? Qt::AlignRight : Qt::AlignLeft;
        drawWrapped(painter, cell, side | Qt::AlignBottom, broken(own.title));
        x += m_widths.at(column);
    }
    painter.setPen(QPen(m_theme.lineStrong, 0.75 * Paper::pt));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
}

QColor TablePainter::shade(int row, int column) const
{
    if (!m_table.shaded.contains(column) || m_table.sums.contains(row))
        return {};
    const QVariant cell = m_table.rows.at(row).value(column);
    if (cell.typeId() == QMetaType::QString)
        return {};
    const int which = m_table.shading == Shading::Percent ? heatClass(oneDecimal(cell)) : heatClass(cell.toLongLong());
    return m_theme.heatColour(which);
}

void TablePainter::paintRow(QPainter &painter, QPointF at, int row, bool firstOfPart) const
{
    const bool sum = m_table.sums.contains(row);
    const qreal height = rowHeight(row);
    if (sum)
        painter.fillRect(QRectF(at.x(), at.y(), width(), height), m_theme.raised);
    painter.setFont(font(sum));
    qreal x = at.x();
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const SheetColumn &own = m_table.columns.at(column);
        const QRectF whole(x, at.y(), m_widths.at(column), height);
        const QColor fill = shade(row, column);
        if (fill.isValid())
            painter.fillRect(whole.adjusted(0.4 * Paper::pt, 0.4 * Paper::pt, -0.4 * Paper::pt, -0.4 * Paper::pt), fill);
        painter.setPen(fill.isValid() ? m_theme.inkOn(fill) : m_theme.text);
        const Qt::Alignment side = isNumber(own) ? Qt::AlignRight : Qt::AlignLeft;
        drawWrapped(painter, whole.adjusted(pad, 0, -pad, 0), side | Qt::AlignVCenter,
                    printedCell(m_table.rows.at(row).value(column), own.kind));
        x += m_widths.at(column);
    }
    if (firstOfPart)
        return;
    const bool region = m_table.groups.contains(row);
    painter.setPen(QPen(region ? m_theme.lineStrong : m_theme.line, (region ? 0.75 : 0.4) * Paper::pt));
    painter.drawLine(at, QPointF(at.x() + width(), at.y()));
}
