#include "ui/print/reportpainter.h"

#include "ui/print/paper.h"
#include "ui/print/picturepainter.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

static constexpr qreal pt = Paper::pt;
static constexpr qreal leastHeaderPoints = 5.5;

ReportPainter::ReportPainter(ReportDocument document)
    : m_document(std::make_unique<const ReportDocument>(std::move(document))), m_paginator(*m_document)
{
}

void ReportPainter::paintPage(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    paintHeader(painter);
    for (const ReportPiece &piece : m_paginator.pages().at(page))
        paintPiece(painter, piece);
    paintFooter(painter, page);
    painter.restore();
}

void ReportPainter::paintHeader(QPainter &painter) const
{
    const Theme theme = Theme::light();
    const QRectF area(Paper::printed().topLeft(), QSizeF(Paper::printed().width(), Paper::header));
    const QRectF first(area.left(), area.top(), area.width(), 19 * pt);
    painter.setPen(theme.text);
    painter.setFont(paperFont(14, true));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, m_document->title);
    painter.setFont(paperFont(9));
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, m_document->when);
    QFont small = paperFont(8);
    for (qreal points = 8; points > leastHeaderPoints && QFontMetricsF(small).horizontalAdvance(m_document->basis) > area.width();
         points -= 0.25)
        small = paperFont(points); // the basis is never cut where it can be read
    painter.setFont(small);
    painter.setPen(theme.muted);
    qreal y = first.bottom() + 1 * pt;
    for (const QString &line : {m_document->basis, m_document->scope}) {
        painter.drawText(QRectF(area.left(), y, area.width(), 12 * pt), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(small).elidedText(line, Qt::ElideRight, area.width()));
        y += 12 * pt;
    }
    painter.setPen(QPen(theme.accent, 1 * pt));
    painter.drawLine(QPointF(area.left(), y + 1 * pt), QPointF(area.right(), y + 1 * pt));
}

void ReportPainter::paintFooter(QPainter &painter, int page) const
{
    const Theme theme = Theme::light();
    const QRectF area(Paper::printed().left(), Paper::printed().bottom() - 12 * pt, Paper::printed().width(), 12 * pt);
    painter.setFont(paperFont(8));
    painter.setPen(theme.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, reportDisclaimer());
    painter.setPen(theme.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, u"%1 / %2"_s.arg(page + 1).arg(pageCount()));
}

void ReportPainter::paintPiece(QPainter &painter, const ReportPiece &piece) const
{
    const Theme theme = Theme::light();
    const ReportSection &section = m_document->sections.at(piece.section);
    switch (piece.kind) {
    case ReportPiece::Kind::Heading:
        painter.setFont(paperFont(11, true));
        painter.setPen(theme.text);
        painter.drawText(piece.area, Qt::AlignLeft | Qt::AlignTop, std::get<ReportHeading>(section).text);
        break;
    case ReportPiece::Kind::Paragraph:
        painter.setFont(paperFont(9));
        painter.setPen(theme.text);
        drawWrapped(painter, piece.area, Qt::AlignLeft | Qt::AlignTop, std::get<ReportParagraph>(section).text);
        break;
    case ReportPiece::Kind::Table:
        m_paginator.table(piece.section).paint(painter, piece.area.topLeft(), piece.firstRow, piece.rowCount);
        break;
    case ReportPiece::Kind::Picture: {
        const auto &picture = std::get<ReportBeside>(section).picture;
        if (const auto *bars = std::get_if<ReportBars>(&picture))
            paintBars(painter, piece.area, *bars);
        else
            paintLine(painter, piece.area, std::get<ReportLine>(picture));
        break;
    }
    }
}

QList<Bookmark> ReportPainter::bookmarks() const
{
    QList<Bookmark> found;
    for (int page = 0; page < pageCount(); ++page)
        for (const ReportPiece &piece : m_paginator.pages().at(page))
            if (piece.kind == ReportPiece::Kind::Heading)
                found.append({std::get<ReportHeading>(m_document->sections.at(piece.section)).text, page,
                              (Paper::height - piece.area.top()) / pt});
    return found;
}

static QString tableText(const ReportTable &table, int first, int count)
{
    QStringList lines, titles;
    for (const SheetColumn &column : table.columns)
        titles.append(column.title);
    lines.append(titles.join(u'\t'));
    for (int row = first; row < first + count; ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns.size(); ++column)
            cells.append(printedCell(table.rows.at(row).value(column), table.columns.at(column).kind));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString ReportPainter::pageText(int page) const
{
    QStringList parts{m_document->title, m_document->when, m_document->basis, m_document->scope};
    for (const ReportPiece &piece : m_paginator.pages().value(page)) {
        const ReportSection &section = m_document->sections.at(piece.section);
        if (const auto *heading = std::get_if<ReportHeading>(&section))
            parts.append(heading->text);
        else if (const auto *paragraph = std::get_if<ReportParagraph>(&section))
            parts.append(paragraph->text);
        else if (piece.kind == ReportPiece::Kind::Table)
            parts.append(tableText(std::holds_alternative<ReportTable>(section) ? std::get<ReportTable>(section)
                                                                                : std::get<ReportBeside>(section).table,
                                   piece.firstRow, piece.rowCount));
    }
    parts.append(reportDisclaimer());
    return parts.join(u'\n');
}
