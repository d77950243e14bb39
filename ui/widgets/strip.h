#pragma once

#include "ui/widgets/themesource.h"

#include <QWidget>

/// A band across the window with a hairline towards the page.
class Strip : public QWidget
{
    Q_OBJECT

public:
    Strip(Qt::Edge ruled, const ThemeSource &themes, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

    const ThemeSource &themes() const { return m_themes; }

private:
    Qt::Edge m_ruled;
    const ThemeSource &m_themes;
};
