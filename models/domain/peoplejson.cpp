#include "models/domain/peoplejson.h"

#include "models/domain/officedate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// An object that leaves out what is empty.
class Writer
{
public:
    void put(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(key, text);
    }
    void put(const QString &key, QDate day) { put(key, day.toString(Qt::ISODate)); }
    void put(const QString &key, const QDateTime &at) { put(key, at.isValid() ? storedMoment(at) : QString()); }
    void put(const QString &key, qint64 number)
    {
        if (number != 0)
            m_object.insert(key, number);
    }
    void put(const QString &key, bool flag)
    {
        if (flag)
            m_object.insert(key, flag);
    }
    void put(const QString &key, const std::optional<double> &number)
    {
        if (number)
            m_object.insert(key, *number);
    }
    void put(const QString &key, const std::optional<Prefecture> &prefecture)
    {
        if (prefecture)
            m_object.insert(key, prefecture->number());
    }
    template <typename Id>
    requires std::is_enum_v<Id> &&(!Coded<Id>)void put(const QString &key, Id id) { put(key, static_cast<qint64>(id)); }
    template <Coded E>
    void put(const QString &key, E value)
    {
        m_object.insert(key, codeOf(value));
    }
    void put(const QString &key, const QList<TrainingModule> &modules)
    {
        QJsonArray codes;
        for (const TrainingModule module : modules)
            codes.append(codeOf(module));
        m_object.insert(key, codes);
    }
    void put(const QString &key, const QJsonValue &value) { m_object.insert(key, value); }
    QJsonObject taken() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

} // namespace

QJsonObject toJson(const Application &application)
{
    Writer object;
    object.put(u"seeker"_s, application.seeker);
    object.put(u"posting"_s, application.posting);
    object.put(u"route"_s, application.route);
    object.put(u"referred_by"_s, application.referredBy);
    object.put(u"applied_on"_s, application.appliedOn);
    object.put(u"stage"_s, application.stage);
    object.put(u"stage_since"_s, application.stageSince);
    object.put(u"hire"_s, application.hire);
    object.put(u"events"_s, qint64(application.events.size()));
    if (!application.events.isEmpty())
        object.put(u"reason"_s, application.events.last().reason);
    return object.taken();
}

QJsonObject toJson(const Inquiry &inquiry)
{
    Writer object;
    object.put(u"seeker"_s, inquiry.seeker);
    object.put(u"posting"_s, inquiry.posting);
    object.put(u"route"_s, inquiry.route);
    object.put(u"asked_at"_s, inquiry.askedAt);
    object.put(u"question"_s, inquiry.question);
    object.put(u"answer"_s, inquiry.answer);
    object.put(u"answered_by"_s, inquiry.answeredBy);
    object.put(u"answered_at"_s, inquiry.answeredAt);
    return object.taken();
}

QJsonObject toJson(const Interview &interview)
{
    Writer object;
    object.put(u"application"_s, interview.application);
    object.put(u"seeker"_s, interview.seeker);
    object.put(u"from"_s, interview.from);
    object.put(u"minutes"_s, qint64(interview.minutes));
    object.put(u"mode"_s, interview.mode);
    object.put(u"place"_s, interview.place);
    object.put(u"url"_s, interview.url);
    object.put(u"phone"_s, interview.phone);
    object.put(u"interviewer"_s, interview.interviewer);
    object.put(u"result"_s, interview.result);
    object.put(u"note"_s, interview.note);
    object.put(u"uid"_s, interview.uid);
    object.put(u"sequence"_s, qint64(interview.sequence));
    return object.taken();
}

QJsonObject toJson(const TrainingRecord &record)
{
    Writer object;
    object.put(u"seeker"_s, record.seeker);
    object.put(u"course"_s, record.course);
    object.put(u"modules"_s, record.modules);
    object.put(u"provider"_s, record.provider);
    object.put(u"mode"_s, record.mode);
    object.put(u"hours"_s, record.hours);
    object.put(u"stage"_s, record.stage);
    object.put(u"day"_s, record.day);
    object.put(u"evidence_sha256"_s, record.evidence ? record.evidence->sha256 : QString());
    object.put(u"evidence_file"_s, record.evidence ? record.evidence->fileName : QString());
    object.put(u"reason"_s, record.reason);
    object.put(u"asked_by"_s, record.askedBy);
    object.put(u"approved_by"_s, record.approvedBy);
    return object.taken();
}

QJsonObject toJson(const Course &course)
{
    Writer object;
    object.put(u"title"_s, course.title);
    object.put(u"provider"_s, course.provider);
    object.put(u"provider_name"_s, course.providerName);
    object.put(u"mode"_s, course.mode);
    object.put(u"modules"_s, course.modules);
    object.put(u"hours"_s, course.hours);
    object.put(u"prefecture"_s, course.prefecture);
    object.put(u"from"_s, course.from);
    object.put(u"to"_s, course.to);
    object.put(u"places"_s, qint64(course.places.value_or(0)));
    return object.taken();
}

QJsonObject toJson(const SupportOrder &order)
{
    Writer object;
    object.put(u"requesting"_s, order.requesting);
    object.put(u"profession"_s, order.profession);
    object.put(u"people"_s, qint64(order.people));
    object.put(u"from"_s, order.from);
    object.put(u"to"_s, order.to);
    object.put(u"least_days"_s, qint64(order.leastDays));
    object.put(u"place"_s, order.place);
    object.put(u"duties"_s, order.duties);
    object.put(u"payer"_s, order.payer);
    object.put(u"state"_s, order.state);
    object.put(u"reason"_s, order.reason);
    QJsonArray members;
    for (const OrderMember &member : order.members)
        members.append(member.seekerNumber);
    object.put(u"members"_s, QJsonValue(members));
    return object.taken();
}

QJsonObject toJson(const FundedActivity &activity)
{
    Writer object;
    object.put(u"kind"_s, activity.kind);
    object.put(u"prefecture"_s, activity.prefecture);
    object.put(u"contractor"_s, activity.contractor);
    object.put(u"from"_s, activity.from);
    object.put(u"to"_s, activity.to);
    object.put(u"yen"_s, activity.yen);
    object.put(u"fund"_s, activity.fund);
    object.put(u"remarks"_s, activity.remarks);
    return object.taken();
}

QJsonObject toJson(const Hire &hire)
{
    Writer object;
    object.put(u"posting"_s, hire.posting);
    object.put(u"seeker"_s, hire.seeker);
    object.put(u"application"_s, hire.application);
    object.put(u"stage"_s, hire.stage);
    object.put(u"offered_on"_s, hire.offeredOn);
    object.put(u"starts_on"_s, hire.startsOn);
    object.put(u"ends_on"_s, hire.endsOn);
    object.put(u"started_on"_s, hire.startedOn);
    object.put(u"ended_on"_s, hire.endedOn);
    object.put(u"full_time"_s, hire.fullTime);
    object.put(u"other_terms"_s, hire.otherTerms);
    object.put(u"reason"_s, hire.reason);
    object.put(u"over_reason"_s, hire.overReason);
    object.put(u"exemption"_s, hire.exemption);
    object.put(u"exemption_asked_by"_s, hire.exemptionAskedBy);
    object.put(u"exemption_approved_by"_s, hire.exemptionApprovedBy);
    return object.taken();
}

QJsonObject changedValues(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!after.contains(it.key()))
            changes.insert(it.key(), QJsonValue());
    return changes;
}

QJsonObject replayed(QJsonObject state, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            state.remove(it.key());
        else
            state.insert(it.key(), it.value());
    }
    return state;
}
