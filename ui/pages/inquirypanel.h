#pragma once

#include "ui/pages/casework.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class EmptyState;
class InquiryTableModel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTableView;
class TextLabel;

/// Questions of seekers, open ones first; beside them the question and its answer, or the form for it.
class InquiryPanel final : public QWidget
{
    Q_OBJECT

public:
    InquiryPanel(const CaseWork &work, const ThemeSource &themes, QWidget *parent = nullptr);

    void refresh();
    void takeIn();
    int openCount() const { return m_open; }
    QWidget *list() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const Error &error);
    void counted();

private:
    QWidget *buildDetail();
    void showFace();
    void showCurrent();
    void send();

    const CaseWork &m_work;
    const ThemeSource &m_themes;
    InquiryTableModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QStackedLayout *m_sides;
    TextLabel *m_title, *m_facts, *m_question, *m_answered, *m_error;
    QPlainTextEdit *m_answer;
    QPushButton *m_send;
    InquiryId m_shown{};
    int m_open = 0; // without an answer, of all
    bool m_asked = false;
};
