#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

/// A drawing beside a text that says the same; screen readers skip it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(Icon icon, Ink ink, int side, const ThemeSource &themes, QWidget *parent = nullptr);

    void setIcon(Icon icon, Ink ink);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const ThemeSource &m_themes;
    Icon m_icon;
    Ink m_ink;
    int m_side;
};
