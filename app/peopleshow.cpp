#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/options.h"
#include "app/peoplelist.h"
#include "app/peopleview.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/interviewfile.h"
#include "models/storage/orderdesk.h"
#include "models/storage/seekerstore.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct PeopleShowText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleShowText)
};

namespace {

QString lines(const QJsonObject &object)
{
    QList<QStringList> rows;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isNull() || it.value().isObject() || it.value().isArray())
            continue;
        rows.append({it.key(), it.value().toVariant().toString()});
    }
    return textTable(rows);
}

Result<QJsonObject> seekerShown(const QSqlDatabase &db, const QString &number, bool personal)
{
    const auto seeker = SeekerLoader(db).byNumber(number);
    if (!seeker)
        return seeker.error();
    QJsonObject json = personal ? caseJson(seeker.value()) : maskedJson(seeker.value());
    const auto alike = SeekerStore(db).duplicatesOf(seeker.value());
    if (!alike)
        return alike.error();
    QJsonArray numbers;
    for (const SeekerDuplicate &duplicate : alike.value())
        numbers.append(duplicate.seeker.number);
    json.insert(u"duplicates"_s, numbers);
    const auto contacts = SeekerStore(db).contacts(seeker.value().id);
    if (!contacts)
        return contacts.error();
    QJsonArray list;
    for (const SeekerContact &contact : contacts.value())
        list.append(QJsonObject{{u"at"_s, storedMoment(contact.at)},
                                {u"what"_s, contact.what},
                                {u"number"_s, contact.number},
                                {u"posting"_s, contact.posting}});
    json.insert(u"contacts"_s, list);
    return json;
}

Result<QJsonObject> applicationShown(const QSqlDatabase &db, const QString &number, bool personal)
{
    const auto application = ApplicationFile(db, Office::actor()).byNumber(number);
    if (!application)
        return application.error();
    const auto row = CaseStore(db).application(application.value().id);
    if (!row)
        return row.error();
    PostingRows postings(db, personal);
    const auto visible = postings.seen(row.value());
    if (!visible)
        return visible.error();
    QJsonObject json = caseJson(visible.value(), officeDay(Office::actor().at));
    QJsonArray events;
    for (ApplicationEvent event : application.value().events) {
        auto reason = postings.seenText(event.reason, row.value().postingNumber);
        if (!reason)
            return reason.error();
        event.reason = reason.take();
        events.append(caseJson(event));
    }
    json.insert(u"events"_s, events);
    return json;
}

Result<QJsonObject> hireShown(const QSqlDatabase &db, const QString &number, bool personal)
{
    const auto id = hireIdOf(number);
    if (!id)
        return id.error();
    const auto row = CaseStore(db).hire(id.value());
    const auto visible = row ? PostingRows(db, personal).seen(row.value()) : row;
    return visible ? Result<QJsonObject>(caseJson(visible.value())) : visible.error();
}

Result<QJsonObject> orderShown(const QSqlDatabase &db, const QString &number, bool)
{
    const auto order = OrderDesk(db, Office::actor()).byNumber(number);
    return order ? Result<QJsonObject>(caseJson(order.value())) : order.error();
}

Result<QJsonObject> interviewShown(const QSqlDatabase &db, const QString &number, bool personal)
{
    const auto interview = InterviewFile(db, Office::actor()).byNumber(number);
    if (!interview)
        return interview.error();
    const auto rows = CaseStore(db).interviewsOf(interview.value().application);
    if (!rows)
        return rows.error();
    for (const InterviewRow &row : rows.value())
        if (row.interview.id == interview.value().id) {
            const auto visible = PostingRows(db, personal).seen(row);
            return visible ? Result<QJsonObject>(caseJson(visible.value())) : visible.error();
        }
    return Error{Error::Kind::NotFound, PeopleShowText::tr("There is no interview %1. Check the number.").arg(number)};
}

Result<QJsonObject> courseShown(const QSqlDatabase &db, const QString &number, bool)
{
    const auto course = TrainingFile(db, Office::actor()).course(number);
    return course ? Result<QJsonObject>(caseJson(course.value())) : course.error();
}

Result<QJsonObject> trainingShown(const QSqlDatabase &db, const QString &number, bool personal)
{
    const auto record = TrainingFile(db, Office::actor()).byNumber(number);
    if (!record)
        return record.error();
    const auto row = CaseStore(db).training(record.value().id);
    return row ? Result<QJsonObject>(caseJson(seenBy(row.value(), personal))) : row.error();
}

} // namespace

Outcome showPeople(const Invocation &call)
{
    using Show = Result<QJsonObject> (*)(const QSqlDatabase &, const QString &, bool);
    static const QHash<QString, Show> shows{{u"seeker"_s, seekerShown},       {u"application"_s, applicationShown},
                                            {u"interview"_s, interviewShown}, {u"hire"_s, hireShown},
                                            {u"training"_s, trainingShown},   {u"order"_s, orderShown},
                                            {u"course"_s, courseShown}};
    const auto work = [&](const QSqlDatabase &db) {
        return shows[call.subject](db, call.arguments.first(), showsPersonal(call));
    };
    return reading(call, work, [](const QJsonObject &json) { return done(json, lines(json)); });
}
