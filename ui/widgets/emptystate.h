#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QPushButton;
class TextLabel;

/// What is missing, which filter caused it, and one button that changes it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Without `action` there is no button.
    void say(const QString &what, const QString &why, const QString &action = {});

    /// That the list could not be read, which is no emptiness; the error itself stands in a message.
    void sayUnread();

Q_SIGNALS:
    void actionRequested();

private:
    TextLabel *m_what, *m_why;
    QPushButton *m_action;
};
