#pragma once

#include "ui/widgets/themesource.h"

#include <QStyledItemDelegate>

/// Fields that differ: the old value muted, the new one bold on a tinted ground, side by side.
class ChangeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChangeDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};
