#pragma once

#include "ui/widgets/themesource.h"

#include <QDialog>

/// Before something that cannot be undone: names the thing, says what happens and what stays, and asks for a tick first.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;         // what is going to happen
        QString subject;       // to whom or what
        QStringList sentences; // what goes, what stays
        QString tick;          // what the user says by ticking
        QString action;        // text of the button
    };

    ConfirmDialog(const Question &question, const ThemeSource &themes, QWidget *parent);
};
