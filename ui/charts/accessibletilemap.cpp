#include "ui/charts/accessibletilemap.h"

#include "ui/charts/accessibletile.h"
#include "ui/charts/tilemap.h"

static QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *map = qobject_cast<TileMap *>(object);
    return map ? new AccessibleTileMap(map) : nullptr;
}

void AccessibleTileMap::install() { QAccessible::installFactory(make); } // Qt keeps a function only once

AccessibleTileMap::AccessibleTileMap(TileMap *map) : QAccessibleWidget(map, QAccessible::List)
{
    for (const Prefecture &prefecture : Prefecture::all())
        m_tiles.push_back(QAccessible::registerAccessibleInterface(new AccessibleTile(map, prefecture)));
}

AccessibleTileMap::~AccessibleTileMap()
{
    for (const QAccessible::Id tile : m_tiles)
        QAccessible::deleteAccessibleInterface(tile);
}

TileMap &AccessibleTileMap::map() const { return *static_cast<TileMap *>(widget()); }

void AccessibleTileMap::announce(TileMap &map)
{
    if (!QAccessible::isActive() || !map.hasFocus())
        return;
    QAccessibleEvent event(&map, QAccessible::Focus);
    event.setChild(map.current().number() - 1);
    QAccessible::updateAccessibility(&event);
}

int AccessibleTileMap::childCount() const { return int(m_tiles.size()); }

QAccessibleInterface *AccessibleTileMap::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return QAccessible::accessibleInterface(m_tiles[std::size_t(index)]);
}

int AccessibleTileMap::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *AccessibleTileMap::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *AccessibleTileMap::focusChild() const
{
    return map().hasFocus() ? child(map().current().number() - 1) : nullptr;
}
