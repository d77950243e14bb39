#pragma once

#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// A history of a posting: what happened as the chip of the state it led to, where there is one.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};
