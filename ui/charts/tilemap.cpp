#include "ui/charts/tilemap.h"

#include "models/statistics/figures.h"
#include "ui/charts/accessibletilemap.h"
#include "ui/charts/heatmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/strokes.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

TileMap::TileMap(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    AccessibleTileMap::install();
    setObjectName(u"tileMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setOwnRing(this);
    describe();
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void TileMap::setContent(const MapContent &content)
{
    m_content = content;
    describe();
    update();
}

void TileMap::describe()
{
    setAccessibleName(tr("Map of the prefectures. %1", "what it shows").arg(m_content.title()));
    setAccessibleDescription(textOf(m_current));
}

QString TileMap::textOf(Prefecture prefecture) const
{
    if (!m_content.table.has(prefecture))
        return tr("%1: hidden by the filter", "prefecture").arg(prefecture.label());
    const ShortageSum &sum = m_content.table.at(prefecture, m_content.column);
    return tr("%1: %2", "prefecture, people or rate")
        .arg(prefecture.label(), m_content.measure == HeatMeasure::People ? people(sum.remaining()) : percent(sum.rate()));
}

QRect TileMap::rectOf(Prefecture prefecture) const { return tileLayout().tile(prefecture).toAlignedRect(); }

void TileMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const TileLayout layout = tileLayout();
    QPainter painter(this);
    paintTiles(painter, layout, m_content, theme);
    paintRing(painter, layout.tile(m_current).adjusted(-2, -2, 2, 2), 5, theme, hasFocus());

    const QRectF sea = layout.legendArea();
    painter.setPen(theme.text);
    painter.setFont(fontFor(Type::Body, true));
    const QRectF line(sea.left(), sea.top(), layout.tile(*Prefecture::fromNumber(1)).left() - sea.left() - Space::s, 22);
    painter.drawText(line, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_content.title(), Qt::ElideRight, int(line.width())));
    paintLegend(painter, sea.topLeft() + QPointF(0, 28), m_content.measure, theme, 2);
}

void TileMap::setCurrent(Prefecture prefecture)
{
    m_current = prefecture;
    describe();
    update();
    AccessibleTileMap::announce(*this);
}

void TileMap::choose(Prefecture prefecture)
{
    setCurrent(prefecture);
    Q_EMIT chosen(prefecture);
}

void TileMap::activate(Prefecture prefecture)
{
    if (m_content.table.has(prefecture))
        Q_EMIT activated(prefecture);
}

void TileMap::mousePressEvent(QMouseEvent *event)
{
    if (const auto found = tileLayout().at(event->position()))
        choose(*found);
}

void TileMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto found = tileLayout().at(event->position()))
        activate(*found);
}

void TileMap::keyPressEvent(QKeyEvent *event)
{
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = {-1, 0};
        break;
    case Qt::Key_Right:
        step = {1, 0};
        break;
    case Qt::Key_Up:
        step = {0, -1};
        break;
    case Qt::Key_Down:
        step = {0, 1};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(m_current);
    default:
        return QWidget::keyPressEvent(event);
    }
    if (const auto found = tileLayout().next(m_current, step))
        choose(*found);
}

void TileMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    AccessibleTileMap::announce(*this);
}

bool TileMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto found = tileLayout().at(help->pos());
    if (!found || !m_content.table.has(*found)) {
        QToolTip::showText(help->globalPos(), found ? textOf(*found) : QString(), this);
        return true;
    }
    QToolTip::showText(help->globalPos(),
                       tr("%1 · %2\n%3\nEnter opens the list of postings.", "prefecture, profession, figures")
                           .arg(found->label(), ShortageTable::columnLabel(m_content.column),
                                HeatModel::explanation(m_content.table.at(*found, m_content.column))),
                       this);
    return true;
}
