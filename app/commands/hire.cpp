#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/options.h"
#include "app/postingjson.h"
#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerloader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct HireCommandText
{
    Q_DECLARE_TR_FUNCTIONS(HireCommandText)
};

namespace {

struct Seated
{
    HireRow row;
    Seats seats;
};

Result<Seated> seated(const QSqlDatabase &db, const Result<Posting> &posting, HireId hire)
{
    if (!posting)
        return posting.error();
    const auto row = CaseStore(db).hire(hire == HireId{} ? posting.value().hires.last().id : hire);
    if (!row)
        return row.error();
    return Seated{row.value(), posting.value().seats()};
}

Outcome shown(const Seated &seated) { return answered(seated.row, seated.seats, fillState(seated.seats)); }

struct Days
{
    QDate day, from, to;
};

Result<Days> daysOf(const Invocation &call)
{
    Days days;
    for (const auto &[option, target] :
         {std::pair(u"day"_s, &days.day), std::pair(u"starts-on"_s, &days.from), std::pair(u"ends-on"_s, &days.to)}) {
        const auto day = dayOption(call, option);
        if (!day)
            return day.error();
        *target = day.value();
    }
    return days;
}

/// "hire offer A0000001" or "hire offer S0000001 13-0000001"
Outcome offer(const Invocation &call, const Days &days)
{
    const auto work = [&](const QSqlDatabase &db) -> Result<Seated> {
        const Actor actor = Office::actor();
        Hire wanted{.startsOn = days.from,
                    .overReason = call.value(u"over-reason"_s),
                    .endsOn = days.to,
                    .otherTerms = call.value(u"terms"_s)};
        SeenPosting ref;
        if (call.arguments.size() == 1) {
            const auto application = ApplicationFile(db, actor).byNumber(call.arguments[0]);
            if (!application)
                return application.error();
            wanted.application = application.value().id;
            ref.id = application.value().posting;
        } else {
            const auto seeker = SeekerLoader(db).byNumber(call.arguments[0]);
            if (!seeker)
                return seeker.error();
            const auto posting = PostingLoader(db).byNumber(call.arguments[1]);
            if (!posting)
                return posting.error();
            wanted.seeker = seeker.value().id;
            ref.id = posting.value().id;
        }
        return seated(db, CaseDesk(db, actor).offer(ref, wanted, call.value(u"reason"_s)), {});
    };
    return writing(call, work, shown);
}

Outcome gate(const Invocation &call, HireId id, QDate day)
{
    const auto work = [&](const QSqlDatabase &db) -> Result<QList<GateItem>> {
        const auto row = CaseStore(db).hire(id);
        if (!row)
            return row.error();
        const QDate start = day.isValid() ? day : row.value().hire.startsOn;
        return CaseDesk(db, Office::actor()).gate(row.value().hire.posting, id, start);
    };
    return reading(call, work, [](const QList<GateItem> &items) {
        QJsonArray list;
        QStringList lines;
        bool open = true;
        for (const GateItem &item : items) {
            list.append(QJsonObject{{u"met"_s, item.met}, {u"sentence"_s, item.sentence}});
            lines.append((item.met ? u"✓ "_s : u"✕ "_s) + item.sentence);
            open = open && item.met;
        }
        return done({{u"open"_s, open}, {u"conditions"_s, list}}, lines.join(u'\n'));
    });
}

Result<Posting> step(CaseDesk &desk, const Invocation &call, const HireRow &row, const Days &days)
{
    const SeenPosting ref{row.hire.posting, 0};
    const HireId id = row.hire.id;
    const QDate day = days.day.isValid() ? days.day : officeDay(Office::actor().at);
    const QString reason = call.value(u"reason"_s);
    if (call.subject == u"accept"_s)
        return desk.advanceHire(ref, id, HireStage::Awaiting, day, reason);
    if (call.subject == u"start"_s)
        return desk.advanceHire(ref, id, HireStage::Started, day, reason);
    if (call.subject == u"end"_s)
        return desk.advanceHire(ref, id, reason.isEmpty() ? HireStage::Completed : HireStage::EndedEarly, day, reason);
    if (call.subject == u"decline"_s)
        return desk.advanceHire(ref, id, HireStage::Declined, day, reason);
    if (call.subject == u"withdraw"_s)
        return desk.advanceHire(ref, id, HireStage::Withdrawn, day, reason);
    if (call.subject == u"exempt"_s)
        return desk.askExemption(ref, id, reason);
    if (call.subject == u"approve"_s)
        return desk.approveExemption(ref, id);
    return desk.changeTerms(ref, id, days.from.isValid() ? days.from : row.hire.startsOn,
                            days.to.isValid() ? days.to : row.hire.endsOn,
                            call.isSet(u"terms"_s) ? call.value(u"terms"_s) : row.hire.otherTerms);
}

Outcome runHire(const Invocation &call, Console &)
{
    const auto days = daysOf(call);
    if (!days)
        return wrongUsage(days.error().message);
    if (call.subject == u"offer"_s)
        return offer(call, days.value());
    if (call.arguments.size() > 1)
        return wrongUsage(HireCommandText::tr("“hire %1” takes one hire.").arg(call.subject));
    const auto id = hireIdOf(call.arguments.first());
    if (!id)
        return wrongUsage(id.error().message);
    if (call.subject == u"gate"_s)
        return gate(call, id.value(), days.value().day);
    const auto work = [&](const QSqlDatabase &db) -> Result<Seated> {
        const auto row = CaseStore(db).hire(id.value());
        if (!row)
            return row.error();
        CaseDesk desk(db, Office::actor());
        return seated(db, step(desk, call, row.value(), days.value()), id.value());
    };
    return writing(call, work, shown);
}

} // namespace

Command hireCommand()
{
    return {.name = u"hire"_s,
            .subjects = {u"offer"_s, u"accept"_s, u"start"_s, u"end"_s, u"decline"_s, u"withdraw"_s, u"terms"_s, u"gate"_s,
                         u"exempt"_s, u"approve"_s},
            .argumentName = u"APPLICATION|SEEKER POSTING|HIRE"_s,
            .least = 1,
            .most = 2,
            .summary =
                HireCommandText::tr("Offers a seat to an application or a seeker, and moves a hire on: H and its number. A "
                                    "start needs the original licence seen and the training complete, or an exemption that "
                                    "a second person approved."),
            .options = {{u"day"_s, u"DAY"_s, HireCommandText::tr("when it happened (today)")},
                        {u"starts-on"_s, u"DAY"_s, HireCommandText::tr("offer, terms: planned start")},
                        {u"ends-on"_s, u"DAY"_s, HireCommandText::tr("offer, terms: planned end")},
                        {u"terms"_s, u"TEXT"_s, HireCommandText::tr("offer, terms: what differs from the posting")},
                        {u"over-reason"_s, u"TEXT"_s, HireCommandText::tr("offer: why a seat beyond the headcount is given")},
                        {u"reason"_s, u"TEXT"_s,
                         HireCommandText::tr("why it ends early, is declined or exempted, or why the interview was left out")}},
            .area = OfficeArea::Changes,
            .run = runHire};
}
