#include "ui/widgets/messagestack.h"

#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

MessageStack::MessageStack(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide(); // no gap where nothing is said
}

static bool sameTopic(const Message &a, const Message &b)
{
    return a.topic == b.topic && (!a.topic.isEmpty() || a.tone == b.tone);
}

MessageBar *MessageStack::show(const Message &message)
{
    for (MessageBar *bar : QList(m_bars)) {
        if (sameTopic(bar->message(), message))
            remove(bar);
    }
    auto *bar = new MessageBar(message, m_themes, this);
    connect(bar, &MessageBar::closed, this, [this, bar] { remove(bar); });
    m_bars.append(bar);
    m_column->addWidget(bar);
    setVisible(true);
    return bar;
}

void MessageStack::withdraw(const QString &topic)
{
    for (MessageBar *bar : QList(m_bars)) {
        if (bar->message().topic == topic)
            remove(bar);
    }
}

void MessageStack::remove(MessageBar *bar)
{
    if (!m_bars.removeOne(bar))
        return;
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}
