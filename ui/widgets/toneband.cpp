#include "ui/widgets/toneband.h"

#include <QPainter>

ToneBand::ToneBand(Tone tone, const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_tone(tone), m_themes(themes)
{
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ToneBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_themes.theme().tone(m_tone).fill);
    painter.drawRoundedRect(rect(), Extent::chipRadius, Extent::chipRadius);
}
