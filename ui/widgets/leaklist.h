#pragma once

#include "models/domain/leaks.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;
class TextLabel;

/// Where the texts of a non-public posting tell who it is from: each place with the words around it, highlighted, and one button
/// that puts a 伏字 in all of them. Hidden while there is nothing.
class LeakList final : public QWidget
{
    Q_OBJECT

public:
    explicit LeakList(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const PostingContent &content, const Facility &facility);

Q_SIGNALS:
    void redactRequested();

private:
    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    QPushButton *m_redact;
    QWidget *m_lines = nullptr;
};
