#include "ui/widgets/themesource.h"

ThemeSource::ThemeSource(bool dark, QObject *parent) : QObject(parent), m_theme(dark ? Theme::darkMode() : Theme::light()) {}

void ThemeSource::setDark(bool dark)
{
    if (dark == m_theme.dark)
        return;
    m_theme = dark ? Theme::darkMode() : Theme::light();
    Q_EMIT changed();
}
