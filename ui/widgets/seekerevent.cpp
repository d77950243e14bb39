#include "ui/widgets/seekerevent.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

struct SeekerEventText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerEventText)
};

static QString actionText(const QString &action)
{
    static const QHash<QString, const char *> texts{
        {u"seeker.add"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Registered")},
        {u"seeker.change"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Changed")},
        {u"seeker.active"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Prolonged")},
        {u"seeker.licence"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Licence looked at")},
        {u"seeker.merge"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Merged with another record")},
        {u"seeker.expire"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Validity ran out")},
        {u"seeker.withdraw"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Withdrawn, personal data erased")},
        {u"seeker.employed"_s, QT_TRANSLATE_NOOP("SeekerEventText", "Started work")}};
    const char *text = texts.value(action);
    return text ? SeekerEventText::tr(text) : action;
}

QString shownText(const SeekerEvent &event)
{
    if (event.fields.isEmpty() || event.action == u"seeker.add"_s || event.action == u"seeker.withdraw"_s)
        return actionText(event.action);
    return SeekerEventText::tr("%1: %2", "what was done, which fields")
        .arg(actionText(event.action), event.fields.join(QLocale().language() == QLocale::Japanese ? u"、"_s : u", "_s));
}
