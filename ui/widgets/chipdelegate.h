#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// Which axis of a posting or a seeker a column shows.
enum class ChipAxis { Review, Publication, Fill, Seeker, Licence };

/// Paints a state as its chip. The model gives the state as an int under `role` and its word as Qt::DisplayRole.
class ChipDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChipDelegate(ChipAxis axis, int role, const ThemeSource &themes, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Chip chipAt(const QModelIndex &index) const;

    ChipAxis m_axis;
    int m_role;
    const ThemeSource &m_themes;
};

/// The ground of a cell (selection, rule) without its text; for delegates that draw the rest themselves.
void paintCellGround(QPainter &painter, QStyleOptionViewItem option);
