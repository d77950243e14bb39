#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

/// A drawing on a ground of its tone, before a line of a list; screen readers skip it.
class IconBadge final : public QWidget
{
    Q_OBJECT

public:
    IconBadge(Icon icon, Tone tone, const ThemeSource &themes, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const ThemeSource &m_themes;
    Icon m_icon;
    Tone m_tone;
};
