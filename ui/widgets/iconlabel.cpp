#include "ui/widgets/iconlabel.h"

#include <QPainter>

IconLabel::IconLabel(Icon icon, Ink ink, int side, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_icon(icon), m_ink(ink), m_side(side)
{
    setFixedSize(side, side);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::setIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(m_icon, m_themes.theme().ink(m_ink), m_side, devicePixelRatioF()));
}
