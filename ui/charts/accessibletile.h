#pragma once

#include "models/domain/prefecture.h"

#include <QAccessible>
#include <QPointer>

class TileMap;

/// One tile for assistive technology: named with its number; pressing it opens the list.
class AccessibleTile final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleTile(TileMap *map, Prefecture prefecture) : m_map(map), m_prefecture(prefecture) {}

    Prefecture prefecture() const { return m_prefecture; }

    bool isValid() const override { return m_map; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TileMap> m_map;
    Prefecture m_prefecture;
};
