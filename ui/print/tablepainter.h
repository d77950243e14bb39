#pragma once

#include "models/statistics/reportdocument.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QList>

class QPainter;

/// A table on paper: columns as wide as their contents ask, the headings above every part of it, sums in bold, shaded cells by
/// the classes of the heat map. Rows are never split.
class TablePainter
{
public:
    /// `width` is the room there is; a table that needs less stays narrower. A row is at most `highest`, the rest is cut.
    TablePainter(const ReportTable &table, qreal width, qreal highest);

    qreal headingHeight() const { return m_headingHeight; }
    qreal rowHeight(int row) const { return m_rowHeights.at(row); }
    qreal width() const;
    int rowCount() const { return int(m_rowHeights.size()); }

    /// How many rows from `first` fit; where the table goes on, it is split before a region where one begins nearby.
    int rowsThatFit(int first, qreal height) const;
    qreal heightOf(int first, int count) const; // with headings

    void paint(QPainter &painter, QPointF at, int first, int count) const;

private:
    void paintHeadings(QPainter &painter, QPointF at) const;
    void paintRow(QPainter &painter, QPointF at, int row, bool firstOfPart) const;
    QColor shade(int row, int column) const;
    QFont font(bool bold) const;

    const ReportTable &m_table;
    Theme m_theme = Theme::light();
    qreal m_points;
    QList<qreal> m_widths;
    QList<qreal> m_rowHeights;
    qreal m_headingHeight = 0;
};

/// A cell as it is printed: 1,234, 46.1, 2020/07/27.
QString printedCell(const QVariant &cell, CellKind kind);
