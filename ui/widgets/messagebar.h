#pragma once

#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

#include <QTimer>
#include <QWidget>

/// One sentence inside the page, with at most two answers. It replaces message boxes.
/// A good message goes after ten seconds, unless it is being read; all others stay until answered or closed.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    MessageBar(const Message &message, const ThemeSource &themes, QWidget *parent = nullptr);

    const Message &message() const { return m_message; }
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime.setInterval(lifetime); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *) override;
    void leaveEvent(QEvent *) override;
    void showEvent(QShowEvent *) override;

private:
    void answer(int index);

    Message m_message;
    const ThemeSource &m_themes;
    QTimer m_lifetime;
};
