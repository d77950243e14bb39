#pragma once

#include "ui/widgets/themesource.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;

/// Values in which two records differ, one beside the other; of each, one is taken.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key, label;
        QString before; // shown where the question has a column for it
        QString left, right;
    };

    struct Question
    {
        QString title, sentence, note;
        QString action, cancel;
        QString left, right; // headings
        bool hasBefore = false;
        QList<Choice> choices;
        bool isPossible = true; // else it can only be looked at
    };

    ChoiceDialog(const Question &question, const ThemeSource &themes, QWidget *parent);

    /// Keys of the choices for which the right value was taken.
    QStringList takenRight() const;

private:
    QWidget *buildChoices(const ThemeSource &themes);
    void addChoice(QGridLayout &grid, const Choice &choice, const ThemeSource &themes);

    const Question m_question;
    QList<QButtonGroup *> m_choices; // in the order of the question; 0 left, 1 right
};
