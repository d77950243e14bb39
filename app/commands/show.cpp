#include "app/casecommand.h"
#include "app/commands/commands.h"
#include "app/office.h"
#include "app/options.h"
#include "app/peoplelist.h"
#include "app/postingjson.h"
#include "app/texttable.h"
#include "models/domain/masking.h"
#include "models/domain/officedate.h"
#include "models/domain/postingfield.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingpast.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ShowText
{
    Q_DECLARE_TR_FUNCTIONS(ShowText)
};

namespace {

QString shown(const Posting &posting, const QList<Check> &findings)
{
    const Seats seats = posting.seats();
    QString text =
        u"%1  %2\n"_s.arg(posting.number, posting.facility.name) +
        u"%1 · %2 · %3\n"_s.arg(label(posting.newest().review), label(posting.publication.state), label(fillState(seats)));
    text += ShowText::tr("Headcount %1, offered %2, awaiting start %3, started %4, remaining %5")
                .arg(seats.headcount)
                .arg(seats.offered)
                .arg(seats.awaiting)
                .arg(seats.started)
                .arg(seats.remaining()) +
            u"\n\n"_s;

    QList<QStringList> fields;
    for (const PostingField &field : postingFields())
        if (const QString value = field.shown(posting.shown().content); !value.isEmpty())
            fields.append({field.label(), value});
    text += textTable(fields);

    QList<QStringList> checks;
    for (const Check &check : findings)
        checks.append({check.severity == Severity::Red ? ShowText::tr("Required") : ShowText::tr("To confirm"), check.message});
    if (!checks.isEmpty())
        text += u'\n' + ShowText::tr("Checks of revision %1").arg(posting.newest().number) + u'\n' + textTable(checks);

    QList<QStringList> history;
    for (const HistoryEntry &entry : posting.history)
        history.append({fieldMoment(entry.at), entry.actor, QString::number(entry.revision), happening(entry),
                        entry.reason ? label(*entry.reason) : QString(), entry.comment});
    return text + u'\n' + ShowText::tr("History") + u'\n' + textTable(history);
}

Outcome runShow(const Invocation &call, Console &)
{
    if (call.subject != u"posting"_s)
        return showPeople(call);
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const QString number = call.arguments.first();
    const auto day = pastDayOption(call);
    if (!day)
        return wrongUsage(day.error().message);
    const auto posting = office.value()->read([&](const QSqlDatabase &db) {
        const auto now = PostingLoader(db).byNumber(number);
        return now && day.value().isValid() ? PostingPast(db, day.value()).posting(now.value()) : now;
    });
    if (!posting)
        return failed(posting.error());
    const QDate today = day.value().isValid() ? day.value() : officeDay(Office::actor().at);
    const bool personal = showsPersonal(call);
    const Posting &whole = posting.value();
    const Posting seen = personal ? whole : outgoing(whole);
    QList<Check> checks = checksOf(whole.newest().content, checkContext(whole, today));
    if (!personal)
        for (Check &check : checks)
            for (QString *text : {&check.message, &check.excerpt})
                *text = redactedText(*text, whole.newest().content, whole.facility);
    return done(postingJson(seen, checks), call.json ? QString() : shown(seen, checks));
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .subjects = {u"posting"_s, u"seeker"_s, u"application"_s, u"interview"_s, u"hire"_s, u"training"_s, u"order"_s,
                         u"course"_s},
            .argumentName = u"NUMBER"_s,
            .least = 1,
            .most = 1,
            .summary = ShowText::tr(
                "Shows everything about one posting, seeker, application, interview, hire, training, order or course."),
            .options = {personalOption(), pastDayOption()},
            .run = runShow};
}
