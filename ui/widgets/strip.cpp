#include "ui/widgets/strip.h"

#include <QPainter>

Strip::Strip(Qt::Edge ruled, const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_ruled(ruled), m_themes(themes)
{
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.theme().surface);
    painter.fillRect(0, m_ruled == Qt::TopEdge ? 0 : height() - 1, width(), 1, m_themes.theme().line);
}
