#include "ui/widgets/chipdelegate.h"

#include <QApplication>
#include <QPainter>

ChipDelegate::ChipDelegate(ChipAxis axis, int role, const ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_axis(axis), m_role(role), m_themes(themes)
{
}

Chip ChipDelegate::chipAt(const QModelIndex &index) const
{
    bool known = false;
    const int state = index.data(m_role).toInt(&known);
    if (!known || state < 0)
        return {}; // a row that is still being fetched
    switch (m_axis) {
    case ChipAxis::Review:
        return chipFor(static_cast<ReviewState>(state));
    case ChipAxis::Publication:
        return chipFor(static_cast<PublicationState>(state));
    case ChipAxis::Fill:
        return chipFor(static_cast<FillState>(state));
    case ChipAxis::Seeker:
        return chipFor(static_cast<SeekerState>(state));
    case ChipAxis::Licence:
        return chipFor(static_cast<LicenceCheck>(state));
    }
    return {};
}

void paintCellGround(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCellGround(*painter, cell);
    const Chip chip = chipAt(index);
    if (chip.text.isEmpty())
        return;
    const QPoint place(option.rect.left() + Space::s, option.rect.center().y() - chipHeight / 2 + 1);
    paintChip(*painter, place, chip, m_themes.theme(), option.rect.width() - Space::s - Space::xs);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {chipSize(chipAt(index)).width() + 2 * Space::s, Extent::tableRow};
}
