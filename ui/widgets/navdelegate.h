#pragma once

#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

enum NavRole { NavIconRole = Qt::UserRole, NavBadgeRole, NavHeadingRole };

/// One row of the navigation: icon, word, badge; the first of a group carries the heading of the group above it.
class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NavDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    /// Rows and headings as tall as fit into `height`; what is lowest of all may have to be scrolled.
    void fitInto(int height, int rows, int headings);

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &area, const QString &heading) const;
    int paintBadge(QPainter &painter, const QRect &row, int badge) const; // the width it took

    const ThemeSource &m_themes;
    int m_row = Extent::decision;
    int m_heading = 0;
};
