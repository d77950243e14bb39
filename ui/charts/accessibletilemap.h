#pragma once

#include <QAccessibleWidget>

#include <vector>

class TileMap;

/// The tile map for assistive technology: a list of 47 items, each with its prefecture and number.
class AccessibleTileMap final : public QAccessibleWidget
{
public:
    explicit AccessibleTileMap(TileMap *map);
    ~AccessibleTileMap() override;

    static void install(); // once for the program; further calls do nothing
    /// Says that the current tile has changed.
    static void announce(TileMap &map);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    TileMap &map() const;

    std::vector<QAccessible::Id> m_tiles;
};
