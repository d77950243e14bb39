#include "ui/widgets/focusring.h"

#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QFocusFrame>

FocusRing::FocusRing(QWidget *window) : QObject(window), m_window(window), m_frame(new QFocusFrame(window))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    const bool wanted = now && now != m_window && now->window() == m_window && !hasOwnRing(now);
    m_frame->setWidget(wanted ? now : nullptr);
}
