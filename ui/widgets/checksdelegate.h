#pragma once

#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// Paints how many checks are red and how many amber; the two roles hold the counts.
class ChecksDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChecksDelegate(int redRole, int amberRole, const ThemeSource &themes, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {72, Extent::tableRow}; }

private:
    int m_redRole, m_amberRole;
    const ThemeSource &m_themes;
};
