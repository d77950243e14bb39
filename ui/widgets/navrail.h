#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class NavDelegate;
class QListWidget;

/// The list of pages. A list widget, so that arrow keys and screen readers know it.
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(const ThemeSource &themes, QWidget *parent = nullptr);

    /// Pages in a row with the same heading are a group, and the heading stands once.
    void add(Icon icon, const QString &text, const QString &heading = {});
    /// How many things wait for the user there; 0 takes the badge away.
    void setBadge(int row, int count);
    void setCurrent(int row);
    int current() const;
    QWidget *list() const;

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    const ThemeSource &m_themes;
    QListWidget *m_list;
    NavDelegate *m_rows;
    QString m_heading; // of the page added last
    int m_headings = 0;
};
