#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/exchangeclock.h"
#include "app/options.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

struct TodayCommandText
{
    Q_DECLARE_TR_FUNCTIONS(TodayCommandText)
};

namespace {

struct Morning
{
    Today today;
    QList<ConnectionState> connections;
};

constexpr qsizetype shownStarts = 20; // a country's would fill the console

Result<Morning> morningOf(const QSqlDatabase &db, QDate day, qsizetype mostStarts)
{
    auto today = CaseStore(db).today(day, mostStarts);
    if (!today)
        return today.error();
    Morning morning{today.take(), {}};
    for (const RemoteSystem system : allOf<RemoteSystem>()) {
        auto state = connectionStateOf(db, system);
        if (!state)
            return state.error();
        morning.connections.append(state.take());
    }
    return morning;
}

Outcome shown(const Morning &morning)
{
    const Today &today = morning.today;
    QList<QStringList> lines;
    for (const TodayLine &line : today.lines)
        lines.append({label(line.kind), QString::number(line.count), line.first.join(u", "_s)});
    QString text = longDate(today.day) + u'\n' + textTable(lines, {1});
    for (const StartWarning &warning : today.starts)
        text += TodayCommandText::tr("%1 starts on %2 in %3; missing: %4")
                    .arg(warning.seeker, fieldDate(warning.startsOn), warning.posting, warning.missing) +
                u'\n';
    if (const qint64 more = today.countOf(TodayKind::StartsWithoutTraining) - today.starts.size(); more > 0)
        text +=
            TodayCommandText::tr("… and %n more start(s) with training missing; --json names all.", nullptr, int(more)) + u'\n';
    QJsonObject json = caseJson(today);
    QJsonArray connections;
    for (const ConnectionState &state : morning.connections) {
        if (!state.connection)
            continue;
        text += syncSentence(state) + u'\n';
        const QDateTime synced = state.position.succeededAt;
        connections.append(QJsonObject{{u"system"_s, japanese(state.system)},
                                       {u"synced_at"_s, synced.isValid() ? QJsonValue(storedMoment(synced)) : QJsonValue()},
                                       {u"problem"_s, state.position.problem}});
    }
    json.insert(u"connections"_s, connections);
    return done(json, text);
}

Outcome runToday(const Invocation &call, Console &)
{
    const auto day = dayOption(call, u"day"_s);
    if (!day)
        return wrongUsage(day.error().message);
    const QDate today = day.value().isValid() ? day.value() : officeDay(Office::actor().at);
    const auto work = [&](const QSqlDatabase &db) {
        return morningOf(db, today, call.json ? CaseStore::allStarts : shownStarts);
    };
    return reading(call, work, [&](const Morning &found) {
        Morning seen = found;
        if (!showsPersonal(call))
            for (StartWarning &warning : seen.today.starts)
                warning = masked(warning);
        return shown(seen);
    });
}

} // namespace

Command todayCommand()
{
    return {.name = u"today"_s,
            .summary = TodayCommandText::tr("Shows what needs attention today."),
            .options = {{u"day"_s, u"DAY"_s, TodayCommandText::tr("another day than today")}, personalOption()},
            .run = runToday};
}
