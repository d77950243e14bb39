#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// Paints a cell as the chip that `chip` makes of its index; where that has no text, as text.
class StageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The stage of an application, from ApplicationTableModel::StageRole.
    StageDelegate(const ThemeSource &themes, QObject *parent);
    StageDelegate(std::function<Chip(const QModelIndex &)> chip, const ThemeSource &themes, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Chip(const QModelIndex &)> m_chip;
    const ThemeSource &m_themes;
};
