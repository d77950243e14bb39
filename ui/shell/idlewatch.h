#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Says when nobody has touched keyboard, mouse or screen for a while. The clock is the wall's, so that a computer that slept
/// counts as idle; one that is set back starts anew.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // milliseconds since any fixed moment

    explicit IdleWatch(Clock clock = {}, QObject *parent = nullptr);

    /// Zero: never.
    void setLimit(std::chrono::milliseconds limit);
    /// As if somebody touched something now.
    void touch();
    /// Looks at the clock; the watch does so every second by itself.
    void look();

Q_SIGNALS:
    /// Once for each time of rest.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clock m_clock;
    std::chrono::milliseconds m_limit{0};
    qint64 m_touched;
    bool m_said = false;
    QTimer m_second;
};
