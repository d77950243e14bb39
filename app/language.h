#pragma once

#include <QString>
#include <QTranslator>

/// Our texts, whose counts are written as the locale groups them: 1,234.
class GroupingTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

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
    GroupingTranslator m_ours;
    QTranslator m_qt;
};
