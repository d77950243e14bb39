#include "app/casejson.h"

#include "app/postingjson.h"
#include "models/domain/officedate.h"
#include "models/domain/personaldata.h"
#include "models/domain/seekerfield.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonValue momentJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toOffsetFromUtc(9 * 3600).toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textJson(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

template <typename T>
QJsonValue optionalJson(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue nameOf(const std::optional<Prefecture> &prefecture)
{
    return prefecture ? QJsonValue(prefecture->name()) : QJsonValue();
}

template <Coded E>
QJsonValue nameOf(const std::optional<E> &value)
{
    return value ? QJsonValue(japanese(*value)) : QJsonValue();
}

template <Coded E>
QJsonArray namesOf(const QList<E> &values)
{
    QJsonArray names;
    for (const E value : values)
        names.append(japanese(value));
    return names;
}

} // namespace

QJsonObject caseJson(const SeekerRow &row)
{
    return {{u"number"_s, row.number},
            {u"name"_s, row.name},
            {u"kana"_s, textJson(row.kana)},
            {u"prefecture"_s, nameOf(row.prefecture)},
            {u"municipality"_s, textJson(row.municipality)},
            {u"profession"_s, nameOf(row.profession)},
            {u"licence_check"_s, japanese(row.check)},
            {u"years_experience"_s, optionalJson(row.yearsExperience)},
            {u"elsewhere"_s, row.elsewhere},
            {u"short_term"_s, row.shortTerm},
            {u"route"_s, japanese(row.route)},
            {u"state"_s, japanese(row.state)},
            {u"available_from"_s, dayJson(row.availableFrom)},
            {u"registered_on"_s, dayJson(row.registeredOn)},
            {u"valid_until"_s, dayJson(row.validUntil)},
            {u"active_on"_s, dayJson(row.activeOn)},
            {u"open_applications"_s, row.openApplications}};
}

QJsonObject caseJson(const Seeker &seeker)
{
    QJsonArray licences;
    for (const Licence &licence : seeker.licences)
        licences.append(QJsonObject{{u"kind"_s, japanese(licence.kind)},
                                    {u"number"_s, textJson(licence.number)},
                                    {u"date"_s, dayJson(licence.date)},
                                    {u"granted_by"_s, textJson(licence.grantedBy)},
                                    {u"check"_s, japanese(licence.check)},
                                    {u"seen_by"_s, textJson(licence.seenBy)},
                                    {u"seen_on"_s, dayJson(licence.seenOn)}});
    QJsonArray prefectures;
    for (const Prefecture prefecture : seeker.wishPrefectures)
        prefectures.append(prefecture.name());
    return {{u"number"_s, seeker.number},
            {u"name"_s, seeker.name},
            {u"kana"_s, textJson(seeker.kana)},
            {u"birth_date"_s, dayJson(seeker.birthDate)},
            {u"phone"_s, textJson(seeker.phone)},
            {u"email"_s, textJson(seeker.email)},
            {u"prefecture"_s, nameOf(seeker.prefecture)},
            {u"municipality"_s, textJson(seeker.municipality)},
            {u"postal_code"_s, textJson(seeker.postalCode)},
            {u"address"_s, textJson(seeker.address)},
            {u"licences"_s, licences},
            {u"work_status"_s, nameOf(seeker.workStatus)},
            {u"years_experience"_s, optionalJson(seeker.yearsExperience)},
            {u"years_away"_s, optionalJson(seeker.yearsAway)},
            {u"fields"_s, textJson(seeker.fields)},
            {u"wishes"_s, namesOf(seeker.wishes)},
            {u"wish_kinds"_s, namesOf(seeker.wishKinds)},
            {u"wish_prefectures"_s, prefectures},
            {u"wish_employment"_s, namesOf(seeker.wishEmployment)},
            {u"nights"_s, optionalJson(seeker.nights)},
            {u"days_per_week"_s, optionalJson(seeker.daysPerWeek)},
            {u"wage_form"_s, nameOf(seeker.wageForm)},
            {u"wage_min"_s, optionalJson(seeker.wageMin)},
            {u"elsewhere"_s, seeker.elsewhere},
            {u"short_term"_s, seeker.shortTerm},
            {u"housing"_s, optionalJson(seeker.housing)},
            {u"available_from"_s, dayJson(seeker.availableFrom)},
            {u"available_to"_s, dayJson(seeker.availableTo)},
            {u"route"_s, japanese(seeker.route)},
            {u"consents"_s, namesOf(seeker.consents)},
            {u"remarks"_s, textJson(seeker.remarks)},
            {u"state"_s, japanese(seeker.state)},
            {u"registered_on"_s, dayJson(seeker.registeredOn)},
            {u"valid_until"_s, dayJson(seeker.validUntil)},
            {u"active_on"_s, dayJson(seeker.activeOn)}};
}

QJsonObject maskedJson(const Seeker &seeker)
{
    QJsonObject json = caseJson(masked(seeker));
    json.remove(u"birth_date"_s);
    json.insert(u"birth_year"_s, seeker.birthDate.isValid() ? QJsonValue(seeker.birthDate.year()) : QJsonValue());
    return json;
}

QJsonObject caseJson(const ApplicationRow &row, QDate today)
{
    return {{u"number"_s, row.number},
            {u"seeker"_s, row.seekerNumber},
            {u"seeker_name"_s, row.seekerName},
            {u"posting"_s, row.postingNumber},
            {u"facility"_s, row.facility},
            {u"prefecture"_s, nameOf(row.prefecture)},
            {u"profession"_s, nameOf(row.profession)},
            {u"route"_s, japanese(row.route)},
            {u"applied_on"_s, dayJson(row.appliedOn)},
            {u"stage"_s, japanese(row.stage)},
            {u"stage_since"_s, momentJson(row.stageSince)},
            {u"days_in_stage"_s, daysInStage(row.stageSince, today)},
            {u"overdue"_s, isOverdue(row.stage, row.stageSince, today)},
            {u"reason"_s, textJson(row.reason)},
            {u"hire"_s, textJson(numberOf(row.hire))}};
}

QJsonObject caseJson(const ApplicationEvent &event)
{
    return {{u"at"_s, momentJson(event.at)},
            {u"actor"_s, event.actor},
            {u"stage"_s, japanese(event.stage)},
            {u"reason"_s, textJson(event.reason)}};
}

QJsonObject caseJson(const InquiryRow &row, QDate today)
{
    const Inquiry &inquiry = row.inquiry;
    return {{u"number"_s, inquiry.number},
            {u"seeker"_s, textJson(row.seekerNumber)},
            {u"seeker_name"_s, textJson(row.seekerName)},
            {u"posting"_s, textJson(row.postingNumber)},
            {u"route"_s, japanese(inquiry.route)},
            {u"asked_at"_s, momentJson(inquiry.askedAt)},
            {u"answered"_s, inquiry.isAnswered()},
            {u"overdue"_s, isOverdue(inquiry, today)},
            {u"answered_by"_s, textJson(inquiry.answeredBy)},
            {u"answered_at"_s, momentJson(inquiry.answeredAt)},
            {u"question"_s, textJson(inquiry.question)},
            {u"answer"_s, textJson(inquiry.answer)}};
}

QJsonObject caseJson(const InterviewRow &row)
{
    const Interview &interview = row.interview;
    return {{u"number"_s, interview.number},           {u"application"_s, row.applicationNumber},
            {u"seeker"_s, row.seekerNumber},           {u"seeker_name"_s, row.seekerName},
            {u"posting"_s, row.postingNumber},         {u"facility"_s, row.facility},
            {u"from"_s, momentJson(interview.from)},   {u"minutes"_s, interview.minutes},
            {u"mode"_s, japanese(interview.mode)},     {u"place"_s, textJson(interview.place)},
            {u"url"_s, textJson(interview.url)},       {u"phone"_s, textJson(interview.phone)},
            {u"interviewer"_s, interview.interviewer}, {u"result"_s, japanese(interview.result)},
            {u"note"_s, textJson(interview.note)},     {u"sequence"_s, interview.sequence}};
}

QJsonObject caseJson(const HireRow &row)
{
    const Hire &hire = row.hire;
    return {{u"number"_s, numberOf(hire.id)},
            {u"posting"_s, row.postingNumber},
            {u"facility"_s, row.facility},
            {u"prefecture"_s, nameOf(row.prefecture)},
            {u"profession"_s, nameOf(row.profession)},
            {u"seeker"_s, textJson(row.seekerNumber)},
            {u"person"_s, row.seekerName},
            {u"application"_s, textJson(row.applicationNumber)},
            {u"stage"_s, japanese(hire.stage)},
            {u"offered_on"_s, dayJson(hire.offeredOn)},
            {u"starts_on"_s, dayJson(hire.startsOn)},
            {u"ends_on"_s, dayJson(hire.endsOn)},
            {u"started_on"_s, dayJson(hire.startedOn)},
            {u"ended_on"_s, dayJson(hire.endedOn)},
            {u"full_time"_s, hire.fullTime},
            {u"other_terms"_s, textJson(hire.otherTerms)},
            {u"reason"_s, textJson(hire.reason)},
            {u"over_reason"_s, textJson(hire.overReason)},
            {u"exemption"_s, textJson(hire.exemption)},
            {u"exemption_asked_by"_s, textJson(hire.exemptionAskedBy)},
            {u"exemption_approved_by"_s, textJson(hire.exemptionApprovedBy)}};
}

QJsonObject caseJson(const TrainingRow &row)
{
    const TrainingRecord &record = row.record;
    return {{u"number"_s, record.number},
            {u"seeker"_s, row.seekerNumber},
            {u"seeker_name"_s, row.seekerName},
            {u"course"_s, textJson(row.course)},
            {u"modules"_s, namesOf(record.modules)},
            {u"provider"_s, japanese(record.provider)},
            {u"mode"_s, japanese(record.mode)},
            {u"hours"_s, optionalJson(record.hours)},
            {u"stage"_s, japanese(record.stage)},
            {u"day"_s, dayJson(record.day)},
            {u"evidence"_s, textJson(record.evidence ? record.evidence->fileName : QString())},
            {u"evidence_sha256"_s, textJson(record.evidence ? record.evidence->sha256 : QString())},
            {u"reason"_s, textJson(record.reason)},
            {u"asked_by"_s, textJson(record.askedBy)},
            {u"approved_by"_s, textJson(record.approvedBy)}};
}

QJsonObject caseJson(const SupportOrder &order)
{
    QJsonArray members;
    for (const OrderMember &member : order.members)
        members.append(QJsonObject{{u"seeker"_s, member.seekerNumber},
                                   {u"from"_s, nameOf(member.from)},
                                   {u"why"_s, member.why},
                                   {u"by"_s, member.fixedBy}});
    return {{u"number"_s, order.number},
            {u"requesting"_s, nameOf(order.requesting)},
            {u"profession"_s, japanese(order.profession)},
            {u"people"_s, order.people},
            {u"open"_s, order.open()},
            {u"from"_s, dayJson(order.from)},
            {u"to"_s, dayJson(order.to)},
            {u"least_days"_s, order.daysNeeded()},
            {u"place"_s, textJson(order.place)},
            {u"duties"_s, textJson(order.duties)},
            {u"payer"_s, japanese(order.payer)},
            {u"state"_s, japanese(order.state)},
            {u"reason"_s, textJson(order.reason)},
            {u"members"_s, members}};
}

QJsonObject caseJson(const Candidate &candidate)
{
    QJsonObject object{{u"seeker"_s, candidate.number},
                       {u"name"_s, candidate.name},
                       {u"prefecture"_s, nameOf(candidate.prefecture)},
                       {u"free_days"_s, candidate.freeDays}};
    if (candidate.exclusion) {
        object.insert(u"excluded_by"_s, japanese(*candidate.exclusion));
        object.insert(u"sentence"_s, candidate.excludedBy);
    } else {
        object.insert(u"reasons"_s, QJsonArray::fromStringList(candidate.reasons));
    }
    return object;
}

QJsonObject caseJson(const Today &today)
{
    QJsonObject lines;
    for (const TodayLine &line : today.lines)
        lines.insert(codeOf(line.kind), QJsonObject{{u"name"_s, japanese(line.kind)},
                                                    {u"count"_s, line.count},
                                                    {u"first"_s, QJsonArray::fromStringList(line.first)}});
    QJsonArray starts;
    for (const StartWarning &warning : today.starts)
        starts.append(QJsonObject{{u"seeker"_s, warning.seeker},
                                  {u"name"_s, warning.name},
                                  {u"posting"_s, warning.posting},
                                  {u"hire"_s, numberOf(HireId{warning.hire})},
                                  {u"starts_on"_s, dayJson(warning.startsOn)},
                                  {u"missing"_s, warning.missing},
                                  {u"licence_seen"_s, warning.licenceSeen},
                                  {u"urgent"_s, isUrgent(warning, today.day)}});
    QJsonArray week;
    for (const DayPlan &plan : today.week)
        week.append(QJsonObject{{u"day"_s, dayJson(plan.day)},
                                {u"starts"_s, plan.starts},
                                {u"interviews"_s, plan.interviews},
                                {u"trainings"_s, plan.trainings},
                                {u"expiring_postings"_s, plan.expiring}});
    return {{u"day"_s, dayJson(today.day)},
            {u"warning_days"_s, today.warningDays},
            {u"lines"_s, lines},
            {u"starts_without_training"_s, starts},
            {u"week"_s, week}};
}

QJsonObject caseJson(const FundedActivity &activity)
{
    return {{u"number"_s, activity.number},
            {u"kind"_s, japanese(activity.kind)},
            {u"prefecture"_s, activity.prefecture ? QJsonValue(activity.prefecture->name()) : QJsonValue()},
            {u"contractor"_s, activity.contractor},
            {u"from"_s, dayJson(activity.from)},
            {u"to"_s, dayJson(activity.to)},
            {u"yen"_s, activity.yen},
            {u"fund"_s, japanese(activity.fund)},
            {u"remarks"_s, activity.remarks}};
}

QJsonObject caseJson(const Course &course)
{
    QJsonArray modules;
    for (const TrainingModule module : course.modules)
        modules.append(japanese(module));
    return {{u"number"_s, course.number},
            {u"title"_s, course.title},
            {u"provider"_s, japanese(course.provider)},
            {u"provider_name"_s, course.providerName},
            {u"mode"_s, japanese(course.mode)},
            {u"modules"_s, modules},
            {u"hours"_s, course.hours ? QJsonValue(*course.hours) : QJsonValue()},
            {u"prefecture"_s, course.prefecture ? QJsonValue(course.prefecture->name()) : QJsonValue()},
            {u"from"_s, dayJson(course.from)},
            {u"to"_s, dayJson(course.to)},
            {u"places"_s, course.places ? QJsonValue(*course.places) : QJsonValue()}};
}
