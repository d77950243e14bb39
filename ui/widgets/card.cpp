#include "ui/widgets/card.h"

#include <QPainter>
#include <QVBoxLayout>

Card::Card(const ThemeSource &themes, const QString &title, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    if (!title.isEmpty()) {
        m_head = new QHBoxLayout;
        m_head->setContentsMargins(Space::l, Space::xs, Space::s, Space::xs);
        m_head->setSpacing(Space::s);
        m_head->addStrut(Extent::control); // the same height with and without a button
        m_title = new TextLabel(title, Type::Body, Ink::Text, themes, true);
        m_title->setElided(true);
        m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_head->addWidget(m_title, 1);
        outer->addLayout(m_head);
    }
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString &title)
{
    if (m_title)
        m_title->setText(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_themes.theme().line);
    painter.setBrush(m_themes.theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), Extent::cardRadius, Extent::cardRadius);
}
