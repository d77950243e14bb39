#include "ui/charts/nationheader.h"

#include "ui/charts/heatlabels.h"
#include "ui/charts/heatmodel.h"

#include <QMouseEvent>
#include <QPainter>

static constexpr int namesHeight = 56, nationHeight = 30, textLine = 16;

NationHeader::NationHeader(const ThemeSource &themes, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_themes(themes)
{
    setSectionsClickable(true);
}

QSize NationHeader::sizeHint() const { return {0, namesHeight + nationHeight}; }

void NationHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (section >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT nationActivated(section);
}

void NationHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_themes.theme();
    const bool current = selectionModel() && selectionModel()->currentIndex().column() == section;
    const QRect top = rect.adjusted(0, 0, 0, -nationHeight);
    const QRect bottom(rect.left(), rect.bottom() - nationHeight + 1, rect.width(), nationHeight);
    painter->save();
    painter->fillRect(rect, theme.surface);
    if (current)
        painter->fillRect(top.left() + 1, top.bottom() - 4, top.width() - 3, 3, theme.accent);
    painter->fillRect(bottom.adjusted(0, 0, 0, -2), theme.raised);
    painter->setPen(current ? theme.accent : theme.text);
    painter->setFont(fontFor(Type::Caption, current));
    const QStringList lines = columnLines(section, rect.width());
    int y = top.bottom() - 7 - int(lines.size()) * textLine;
    for (const QString &line : lines) {
        painter->drawText(QRect(rect.left() - 4, y, rect.width() + 8, textLine), Qt::AlignCenter, line);
        y += textLine;
    }
    painter->setPen(theme.text);
    painter->fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, theme.lineStrong); // sums above, parts below
    painter->setFont(fontFor(Type::Dense));
    painter->drawText(bottom.adjusted(-8, 0, -4, -2), Qt::AlignRight | Qt::AlignVCenter,
                      model()->headerData(section, orientation(), HeatModel::NationRole).toString());
    painter->restore();
}
