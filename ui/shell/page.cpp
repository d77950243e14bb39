#include "ui/shell/page.h"

#include "ui/widgets/messagestack.h"
#include "ui/widgets/pageheader.h"

#include <QShortcut>
#include <QVBoxLayout>

Page::Page(const QString &title, Icon icon, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_title(title), m_icon(icon), m_themes(themes), m_header(new PageHeader(title, themes)),
      m_messages(new MessageStack(themes)), m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::m);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Space::m);
    column->addLayout(m_body, 1);
}

QString Page::summary() const { return m_header->summary(); }

QList<QWidget *> Page::areas() const
{
    QWidget *first = focusProxy();
    return first ? QList<QWidget *>{first} : QList<QWidget *>{};
}

void Page::applyFilter(const PostingFilter &) { refresh(); }

bool Page::showList(const PostingFilter &) { return false; }

bool Page::showRequested(const ListRequest &) { return false; }

void Page::showMessage(const Message &message) { m_messages->show(message); }

void Page::withdraw(const QString &topic) { m_messages->withdraw(topic); }

void Page::showError(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        showMessage({.tone = Tone::Danger, .text = error.message});
}

void Page::setSummary(const QString &summary) { m_header->setSummary(summary); }

void Page::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    Q_EMIT badgeChanged(count);
}

void Page::bindKey(const QKeySequence &keys, const std::function<void()> &handler)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, handler);
}
