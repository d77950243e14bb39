#include "ui/widgets/iconbadge.h"

#include <QPainter>

static constexpr int drawing = 20; // px

IconBadge::IconBadge(Icon icon, Tone tone, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_icon(icon), m_tone(tone)
{
    setFixedSize(Extent::control, Extent::control);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void IconBadge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void IconBadge::paintEvent(QPaintEvent *)
{
    const ToneColours &colours = m_themes.theme().tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect(), Extent::radius, Extent::radius);
    const int margin = (Extent::control - drawing) / 2;
    painter.drawPixmap(margin, margin, iconPixmap(m_icon, colours.text, drawing, devicePixelRatioF()));
}
