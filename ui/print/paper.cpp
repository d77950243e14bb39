#include "ui/print/paper.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

QFont paperFont(qreal points, bool bold)
{
    QFont font = fontFor(Type::Body);
    font.setPixelSize(qRound(points * Paper::pt));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting); // one layout for every resolution
    font.setStyleStrategy(QFont::PreferNoShaping);     // else ligatures and alternate figures cannot be read from a PDF
    return font;
}

void drawWrapped(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.drawText(area, text, option);
}

qreal wrappedHeight(const QString &text, const QFont &font, qreal width)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

qreal lineHeight(const QFont &font) { return QFontMetricsF(font).height(); }

qreal textWidth(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }
