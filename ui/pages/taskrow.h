#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class IconBadge;
class QPushButton;
class TextLabel;

/// One line of the start page: how many of what, which ones first, and the button that opens exactly these.
class TaskRow final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString unit; // 件, 人
        QString title;
        QString action; // a verb
    };

    TaskRow(Icon icon, Tone tone, const Words &words, const ThemeSource &themes, QWidget *parent = nullptr);

    void show(qint64 count, const QString &note);
    void setTone(Tone tone);
    void setPrimary(bool primary);
    qint64 count() const { return m_count; }
    QPushButton *button() const { return m_button; }
    using QWidget::show;

Q_SIGNALS:
    void opened();

private:
    QString m_unit, m_title, m_action;
    qint64 m_count = 0;
    IconBadge *m_badge;
    TextLabel *m_figure, *m_note;
    QPushButton *m_button;
};
