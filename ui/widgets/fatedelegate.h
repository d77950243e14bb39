#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// Paints what becomes of a row as a chip: the role gives a RowFate as an int, `doubtRole` whether something was doubtful.
class FateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FateDelegate(int fateRole, int doubtRole, const ThemeSource &themes, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Chip chipAt(const QModelIndex &index) const;

    int m_fateRole, m_doubtRole;
    const ThemeSource &m_themes;
};
