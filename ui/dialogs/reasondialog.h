#pragma once

#include "models/domain/codes.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

/// Asks why: a reason from a list, where there is one, and a comment. The button names the thing and its count.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;       // what is going to happen
        QString subject;     // to what
        QString action;      // text of the button
        QStringList reasons; // shown; empty: only a comment
        QString note;        // a sentence about the reasons
        bool dangerous = false;
        bool commentRequired = false;
        int reason = -1; // chosen before, kept after a conflict
        QString comment;
    };

    ReasonDialog(const Question &question, const ThemeSource &themes, QWidget *parent);

    int reason() const; // index in Question::reasons, -1 for none
    QString comment() const;

private:
    void tryAccept();

    Question m_question;
    QComboBox *m_reason = nullptr;
    QPlainTextEdit *m_comment;
    TextLabel *m_error;
};
