#include "ui/widgets/chiplabel.h"

#include <QPainter>

ChipLabel::ChipLabel(const Chip &chip, const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, {0, 0}, m_chip, m_themes.theme(), width());
}
