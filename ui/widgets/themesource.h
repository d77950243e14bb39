#pragma once

#include "ui/widgets/theme.h"

#include <QObject>

/// The theme that holds now. Widgets keep a reference to it, never a copy of a colour, and so follow a switch at once.
/// It outlives the style and every widget.
class ThemeSource final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSource(bool dark = false, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    bool isDark() const { return m_theme.dark; }

public Q_SLOTS:
    void setDark(bool dark);

Q_SIGNALS:
    void changed();

private:
    Theme m_theme;
};
