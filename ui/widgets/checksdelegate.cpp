#include "ui/widgets/checksdelegate.h"

#include "ui/widgets/chipdelegate.h"

#include <QPainter>

ChecksDelegate::ChecksDelegate(int redRole, int amberRole, const ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_redRole(redRole), m_amberRole(amberRole), m_themes(themes)
{
}

void ChecksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCellGround(*painter, cell);
    const int red = index.data(m_redRole).toInt(), amber = index.data(m_amberRole).toInt();
    const QPoint place(option.rect.left() + Space::s, option.rect.center().y() - chipHeight / 2 + 1);
    if (red > 0)
        paintChip(*painter, place, redChip(red), m_themes.theme());
    if (amber > 0)
        paintChip(*painter, place + QPoint(32, 0), amberChip(amber), m_themes.theme());
}
