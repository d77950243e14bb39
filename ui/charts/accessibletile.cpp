#include "ui/charts/accessibletile.h"

#include "ui/charts/tilemap.h"

QAccessibleInterface *AccessibleTile::parent() const { return QAccessible::queryAccessibleInterface(m_map); }

QString AccessibleTile::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && m_map ? m_map->textOf(m_prefecture) : QString();
}

QRect AccessibleTile::rect() const
{
    if (!m_map)
        return {};
    const QRect tile = m_map->rectOf(m_prefecture);
    return {m_map->mapToGlobal(tile.topLeft()), tile.size()};
}

QAccessible::State AccessibleTile::state() const
{
    QAccessible::State state;
    if (!m_map)
        return state;
    const bool current = m_map->current() == m_prefecture;
    state.focusable = state.selectable = true;
    state.selected = current;
    state.focused = current && m_map->hasFocus();
    state.disabled = !m_map->content().table.has(m_prefecture);
    state.invisible = !m_map->isVisible();
    return state;
}

void *AccessibleTile::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleTile::actionNames() const { return {setFocusAction(), pressAction()}; }

void AccessibleTile::doAction(const QString &name)
{
    if (!m_map)
        return;
    m_map->choose(m_prefecture);
    if (name == pressAction())
        m_map->activate(m_prefecture);
    else
        m_map->setFocus();
}
