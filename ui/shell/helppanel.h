#pragma once

#include "ui/shell/page.h"

class QGridLayout;
class QScrollArea;

/// F1: what the page is for, its keys and those of the window; lies over the right side of the page.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    HelpPanel(const ThemeSource &themes, QWidget *parent);

    void explain(const Page &page);
    QString text() const; // all that is written there

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QWidget *written(const Page &page) const;
    int addKeys(QGridLayout &grid, int row, const QString &heading, const QList<KeyHint> &hints) const;

    const ThemeSource &m_themes;
    QScrollArea *m_area;
};
