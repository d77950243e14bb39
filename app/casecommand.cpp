#include "app/casecommand.h"

#include "app/casejson.h"
#include "app/termoptions.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct CaseCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CaseCommandText)
};

CommandOption personalOption()
{
    return {u"personal"_s, {}, CaseCommandText::tr("show names and contacts in full; without it they are masked")};
}

bool showsPersonal(const Invocation &call) { return call.isSet(u"personal"_s); }

Result<HireId> hireIdOf(const QString &text)
{
    bool isNumber = false;
    const qint64 id = (text.startsWith(u'H') ? text.mid(1) : text).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return Error{Error::Kind::Input,
                     CaseCommandText::tr("“%1” names no hire. Write H and its number, as “list hires” shows it.").arg(text)};
    return HireId{id};
}

Result<QList<QDateTime>> momentsOption(const Invocation &call, const QString &option)
{
    QList<QDateTime> moments;
    for (const QString &value : call.values(option)) {
        const QString text = QString(value).replace(u' ', u'T');
        QDateTime local = QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm"_s);
        if (!local.isValid())
            local = QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm:ss"_s);
        if (!local.isValid())
            return impossible(option, value, CaseCommandText::tr("a day and time in Japan such as 2020-07-27T10:30"));
        moments.append(QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, 9 * 3600).toUTC());
    }
    return moments;
}

Result<QDateTime> momentOption(const Invocation &call, const QString &option)
{
    const auto moments = momentsOption(call, option);
    if (!moments)
        return moments.error();
    return moments.value().isEmpty() ? QDateTime() : moments.value().last();
}

/// An answer tells what became of a step; where, `show` tells, which knows what the posting hides.
static QJsonObject withoutPlace(QJsonObject json)
{
    json.remove(u"facility"_s);
    json.remove(u"place"_s);
    return json;
}

Outcome answered(const ApplicationRow &row)
{
    const QDate today = officeDay(Office::actor().at);
    return done(withoutPlace(caseJson(masked(row), today)),
                u"%1  %2 → %3  %4"_s.arg(row.number, row.seekerNumber, row.postingNumber, label(row.stage)));
}

Outcome answered(const InterviewRow &row)
{
    return done(withoutPlace(caseJson(masked(row))),
                u"%1  %2  %3  %4"_s.arg(row.interview.number, row.applicationNumber, fieldMoment(row.interview.from),
                                        label(row.interview.result)));
}

Outcome answered(const HireRow &row, const Seats &seats, FillState fill)
{
    QJsonObject json = withoutPlace(caseJson(masked(row)));
    json.insert(u"seats"_s, QJsonObject{{u"headcount"_s, seats.headcount},
                                        {u"offered"_s, seats.offered},
                                        {u"awaiting"_s, seats.awaiting},
                                        {u"started"_s, seats.started},
                                        {u"remaining"_s, seats.remaining()}});
    json.insert(u"fill"_s, japanese(fill));
    const QString text = u"%1  %2  %3"_s.arg(numberOf(row.hire.id), row.postingNumber, label(row.hire.stage)) + u'\n' +
                         CaseCommandText::tr("Headcount %1, offered %2, awaiting start %3, started %4, remaining %5: %6")
                             .arg(seats.headcount)
                             .arg(seats.offered)
                             .arg(seats.awaiting)
                             .arg(seats.started)
                             .arg(seats.remaining())
                             .arg(label(fill));
    return done(json, text);
}

Outcome answered(const TrainingRow &row)
{
    return done(caseJson(masked(row)), u"%1  %2  %3  %4"_s.arg(row.record.number, row.seekerNumber, listed(row.record.modules),
                                                               label(row.record.stage)));
}

Outcome answered(const SupportOrder &order)
{
    return done(caseJson(order),
                u"%1  %2  %3  %4/%5  %6"_s
                    .arg(order.number, order.requesting ? order.requesting->label() : QString(), label(order.profession))
                    .arg(order.members.size())
                    .arg(order.people)
                    .arg(label(order.state)));
}
