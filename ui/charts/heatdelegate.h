#pragma once

#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// One cell of the heat map: its class as colour, its number in an ink that can be read on it.
class HeatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HeatDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};
