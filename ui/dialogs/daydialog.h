#pragma once

#include "ui/widgets/themesource.h"

#include <QDate>
#include <QDialog>

class QDateEdit;

/// Asks for a day within bounds, for one decision about one thing.
class DayDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;   // what is going to happen
        QString subject; // to what
        QString name;    // of the day
        QString note;
        QString action;         // text of the button; %1 is the day
        QDate day, first, last; // last: unset where there is no limit
    };

    DayDialog(const Question &question, const ThemeSource &themes, QWidget *parent);

    QDate day() const;

private:
    QDateEdit *m_day;
};
