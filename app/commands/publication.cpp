#include "app/commands/commands.h"
#include "app/eachposting.h"
#include "app/options.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PublicationCommandText
{
    Q_DECLARE_TR_FUNCTIONS(PublicationCommandText)
};

static Command publicationCommand(const QString &name, const QString &summary, const QList<CommandOption> &options,
                                  const std::function<Outcome(const Invocation &, Console &)> &run)
{
    return {.name = name,
            .argumentName = u"NUMBER…"_s,
            .least = 1,
            .most = -1,
            .summary = summary,
            .options = options,
            .area = OfficeArea::Changes,
            .run = run};
}

static Outcome publish(const Invocation &call, Console &)
{
    const auto day = dayOption(call, u"on"_s);
    if (!day)
        return wrongUsage(day.error().message);
    return toEachPosting(call, [day = day.value()](PostingDesk &desk, SeenPosting ref) {
        return day.isValid() && day != officeDay(QDateTime::currentDateTimeUtc()) ? desk.schedule(ref, day) : desk.publish(ref);
    });
}

Command publishCommand()
{
    return publicationCommand(
        u"publish"_s, PublicationCommandText::tr("Publishes approved postings."),
        {{u"on"_s, u"DATE"_s, PublicationCommandText::tr("not now, but by itself on this day, such as 2020-08-01")}}, publish);
}

Command stopCommand()
{
    return publicationCommand(
        u"stop"_s, PublicationCommandText::tr("Stops the publication of postings; they can be published again."),
        {{u"reason"_s, u"TEXT"_s, PublicationCommandText::tr("why, for the history")}}, [](const Invocation &call, Console &) {
            return toEachPosting(call,
                                 [&](PostingDesk &desk, SeenPosting ref) { return desk.stop(ref, call.value(u"reason"_s)); });
        });
}

static Outcome end(const Invocation &call, Console &)
{
    const auto reason = call.isSet(u"reason"_s) ? fromTerm<EndReason>(call.value(u"reason"_s)) : EndReason::ByOffice;
    if (!reason) {
        QStringList codes;
        for (const EndReason one : allOf<EndReason>())
            codes.append(u"%1 (%2)"_s.arg(codeOf(one), label(one)));
        return wrongUsage(PublicationCommandText::tr("“--reason %1” is not possible. Choose from: %2.")
                              .arg(call.value(u"reason"_s), codes.join(u", "_s)));
    }
    return toEachPosting(call,
                         [&](PostingDesk &desk, SeenPosting ref) { return desk.end(ref, *reason, call.value(u"comment"_s)); });
}

Command endCommand()
{
    return publicationCommand(
        u"end"_s, PublicationCommandText::tr("Ends the publication of postings for good."),
        {{u"reason"_s, u"CODE"_s,
          PublicationCommandText::tr("filled, cancelled, expired, reregistered, by_office (as it is without this option)")},
         {u"comment"_s, u"TEXT"_s, PublicationCommandText::tr("more about it, for the history")}},
        end);
}

Command extendCommand()
{
    return publicationCommand(u"extend"_s, PublicationCommandText::tr("Extends the validity of postings by one month, once."), {},
                              [](const Invocation &call, Console &) {
                                  return toEachPosting(call, [](PostingDesk &desk, SeenPosting ref) { return desk.extend(ref); });
                              });
}
