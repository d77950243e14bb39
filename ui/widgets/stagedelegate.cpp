#include "ui/widgets/stagedelegate.h"

#include "models/items/applicationtablemodel.h"
#include "ui/widgets/casechip.h"
#include "ui/widgets/chipdelegate.h"

#include <QPainter>

StageDelegate::StageDelegate(const ThemeSource &themes, QObject *parent)
    : StageDelegate(
          [](const QModelIndex &index) {
              return chipFor(static_cast<ApplicationStage>(index.data(ApplicationTableModel::StageRole).toInt()));
          },
          themes, parent)
{
}

StageDelegate::StageDelegate(std::function<Chip(const QModelIndex &)> chip, const ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_chip(std::move(chip)), m_themes(themes)
{
}

void StageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Chip chip = m_chip(index);
    if (chip.text.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCellGround(*painter, cell);
    const QPoint place(option.rect.left() + Space::s, option.rect.center().y() - chipHeight / 2 + 1);
    paintChip(*painter, place, chip, m_themes.theme(), option.rect.width() - Space::s - Space::xs);
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {chipSize(m_chip(index)).width() + 2 * Space::s, Extent::tableRow};
}
