#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Takes personal data off the clipboard some time after this program put them there, if it still holds them.
class GuardedClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{30};

    /// `isPersonal` is asked when this program puts something on the clipboard.
    explicit GuardedClipboard(std::function<bool()> isPersonal, QObject *parent = nullptr);

    /// What the clipboard holds now leaves it after the lifetime.
    void guard();
    /// What is guarded leaves at once.
    void clear();
    void setLifetime(std::chrono::milliseconds time) { m_timer.setInterval(time); }
    bool isGuarding() const { return m_timer.isActive(); }

private:
    std::function<bool()> m_isPersonal;
    QByteArray m_held; // a hash: the text itself is kept nowhere
    QTimer m_timer;
};
