#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

/// A chip outside of tables.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    ChipLabel(const Chip &chip, const ThemeSource &themes, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    const Chip &chip() const { return m_chip; }
    QSize sizeHint() const override { return chipSize(m_chip); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Chip m_chip;
    const ThemeSource &m_themes;
};
