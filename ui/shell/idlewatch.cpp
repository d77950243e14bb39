#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

IdleWatch::IdleWatch(Clock clock, QObject *parent)
    : QObject(parent), m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch)), m_touched(m_clock())
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    touch();
    if (limit.count() > 0)
        m_second.start();
    else
        m_second.stop();
}

void IdleWatch::touch()
{
    m_touched = m_clock();
    m_said = false;
}

void IdleWatch::look()
{
    const qint64 rested = m_clock() - m_touched;
    if (rested < 0)
        return touch();
    if (m_limit.count() == 0 || m_said || rested < m_limit.count())
        return;
    m_said = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        // A computer that slept tells its first key before its first second: look before believing it.
        if (event->spontaneous()) {
            look();
            touch();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
