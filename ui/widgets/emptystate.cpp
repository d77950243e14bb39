#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(Icon icon, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_what(new TextLabel({}, Type::Heading, Ink::Text, themes)),
      m_why(new TextLabel({}, Type::Dense, Ink::Muted, themes)), m_action(new QPushButton)
{
    m_what->setObjectName(u"emptyWhat"_s);
    m_why->setObjectName(u"emptyWhy"_s);
    m_action->setObjectName(u"emptyAction"_s);
    for (TextLabel *text : {m_what, m_why}) {
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::s);
    column->addStretch();
    column->addWidget(new IconLabel(icon, Ink::Muted, 32, themes), 0, Qt::AlignHCenter);
    column->addWidget(m_what);
    column->addWidget(m_why);
    column->addSpacing(Space::s); // the ring of focus keeps off the text
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    m_action->hide();
    setFocusProxy(m_action);
}

void EmptyState::say(const QString &what, const QString &why, const QString &action)
{
    m_what->setText(what);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(why);
}

void EmptyState::sayUnread() { say(tr("The list could not be read."), tr("The message above says why. Read it again with F5.")); }
