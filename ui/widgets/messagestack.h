#pragma once

#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class MessageBar;
class QVBoxLayout;

/// The messages of a page, newest below; never two on one topic.
class MessageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStack(const ThemeSource &themes, QWidget *parent = nullptr);

    MessageBar *show(const Message &message);
    /// Takes away what was said on a topic, because it no longer holds.
    void withdraw(const QString &topic);
    QList<MessageBar *> bars() const { return m_bars; }
    using QWidget::show;

private:
    void remove(MessageBar *bar);

    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QList<MessageBar *> m_bars;
};
