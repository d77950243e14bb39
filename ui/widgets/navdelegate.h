#pragma once

#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

enum NavRole { NavIconRole = Qt::UserRole, NavBadgeRole };

/// One row of the navigation: icon, word, badge.
class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NavDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {Extent::nav, Extent::decision}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintBadge(QPainter &painter, const QRect &row, int badge) const; // the width it took

    const ThemeSource &m_themes;
};
