#pragma once

#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// A row of the worst ten: name, bar, number. All rows share the space evenly, down to a height that can be read.
class BarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BarDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};
