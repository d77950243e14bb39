#include "ui/charts/regionheader.h"

#include "ui/charts/bandname.h"
#include "ui/charts/heatmodel.h"

#include <QPainter>

RegionHeader::RegionHeader(const ThemeSource &themes, QWidget *parent) : QHeaderView(Qt::Vertical, parent), m_themes(themes) {}

QSize RegionHeader::sizeHint() const
{
    const QFontMetrics metrics(fontFor(Type::Dense, true)); // the current one is bold
    int widest = 0;
    for (const Prefecture &prefecture : Prefecture::all())
        widest = qMax(widest, metrics.horizontalAdvance(prefecture.shortLabel()));
    return {bandWidth + widest + Space::s + Space::xs, 0};
}

bool RegionHeader::startsRegion(int row) const
{
    return model()->headerData(row, Qt::Vertical, HeatModel::StartsRegionRole).toBool();
}

void RegionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_themes.theme().surface);
    int bandStart = 0;
    for (int row = 0; row < count(); ++row) {
        paintName(painter, row);
        if (row + 1 == count() || startsRegion(row + 1)) {
            paintBand(painter, bandStart, row);
            bandStart = row + 1;
        }
    }
}

QRect RegionHeader::cell(int row) const
{
    const int gap = startsRegion(row) ? groupGap : 0;
    return {bandWidth, sectionViewportPosition(row) + gap, width() - bandWidth, sectionSize(row) - gap};
}

void RegionHeader::paintName(QPainter &painter, int row) const
{
    const Theme &theme = m_themes.theme();
    const bool current = selectionModel() && selectionModel()->currentIndex().row() == row;
    const bool there = model()->flags(model()->index(row, ShortageTable::Total)) & Qt::ItemIsEnabled;
    painter.setFont(fontFor(Type::Dense, current));
    painter.setPen(current ? theme.accent : (there ? theme.text : theme.muted));
    painter.drawText(cell(row).adjusted(Space::s, 0, 0, 0), Qt::AlignVCenter,
                     model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
}

void RegionHeader::paintBand(QPainter &painter, int first, int last) const
{
    const QRect band(0, cell(first).top() + 1, bandWidth - 2, cell(last).bottom() - cell(first).top() - 1);
    const QRect seen = band.intersected(viewport()->rect());
    if (seen.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_themes.theme().tone(Tone::Neutral).fill);
    painter.drawRoundedRect(band, Extent::chipRadius, Extent::chipRadius);
    paintBandName(painter, seen, model()->headerData(first, Qt::Vertical, HeatModel::RegionRole).toString(),
                  m_themes.theme().tone(Tone::Neutral).text);
}
