#pragma once

#include "ui/widgets/themesource.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class TextLabel;

/// Title, one line of summary, and at most three actions of the page at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString &title, const ThemeSource &themes, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    QString summary() const;
    void addAction(QPushButton *button);
    using QWidget::addAction;

private:
    TextLabel *m_summary;
    QHBoxLayout *m_row;
};
