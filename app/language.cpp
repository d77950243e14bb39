#include "app/language.h"

#include "app/places.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

static const QString languageKey = u"language"_s;

QString GroupingTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = QTranslator::translate(context, source, disambiguation, n);
    return n < 0 || text.isNull() ? text : text.replace(u"%n"_s, u"%Ln"_s); // which Qt fills in afterwards
}

void Language::use(bool english)
{
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(QLocale::Japanese, QLocale::Japan));
    const QString code = english ? u"en"_s : u"ja"_s;
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    // Qt's own texts (file dialogs, print dialog) come with Qt and may be missing; English needs none.
    if (!english && m_qt.load(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/keynet_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_ours);
}

bool Language::englishInSettings()
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(languageKey).toString() == u"en"_s;
}

void Language::rememberEnglish(bool english)
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(languageKey, english ? u"en"_s : u"ja"_s);
}
