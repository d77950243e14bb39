#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/options.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct TodayCommandText
{
    Q_DECLARE_TR_FUNCTIONS(TodayCommandText)
};

static Outcome run(const Invocation &call, Console &)
{
    const auto day = dayOption(call, u"day"_s);
    if (!day)
        return wrongUsage(day.error().message);
    const QDate today = day.value().isValid() ? day.value() : officeDay(Office::actor().at);
    const auto work = [&](const QSqlDatabase &db) { return CaseStore(db).today(today); };
    return reading(call, work, [](const Today &found) {
        QList<QStringList> lines;
        for (const TodayLine &line : found.lines)
            lines.append({label(line.kind), QString::number(line.count), line.first.join(u", "_s)});
        QString text = longDate(found.day) + u'\n' + textTable(lines, {1});
        for (const StartWarning &warning : found.starts)
            text += TodayCommandText::tr("%1 starts on %2 in %3; missing: %4")
                        .arg(warning.seeker, fieldDate(warning.startsOn), warning.posting, warning.missing) +
                    u'\n';
        return done(caseJson(found), text);
    });
}

Command todayCommand()
{
    return {.name = u"today"_s,
            .summary = TodayCommandText::tr("Shows what needs attention today."),
            .options = {{u"day"_s, u"DAY"_s, TodayCommandText::tr("another day than today")}},
            .run = run};
}
