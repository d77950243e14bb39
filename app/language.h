#pragma once

#include <QString>
#include <QTranslator>

/// The language of the window and of the command line: translator, locale and Qt's own texts.
class Language
{
public:
    /// From now on everything is said in that language. Needs the application object.
    void use(bool english);

    /// What was chosen in the settings, or Japanese.
    static bool englishInSettings();
    static void rememberEnglish(bool english);

private:
    QTranslator m_ours, m_qt;
};
