#include "models/domain/officedate.h"
#include "models/domain/publication.h"
#include "models/domain/startgate.h"
#include "models/storage/casestore.h"
#include "models/storage/hirework.h"
#include "models/storage/postingloader.h"

using namespace Qt::StringLiterals;

// What needs attention: the part of CaseStore that looks across all lists.

namespace {

constexpr int shownOfEach = 5;

QString momentOf(QDate day) { return storedMoment(QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600)); }

struct Person
{
    StartFacts facts;
    QList<TrainingModule> missing;
};

Result<Person> personOf(const QSqlDatabase &db, PostingLoader &postings, const Hire &hire, QDate day)
{
    const auto posting = postings.byId(hire.posting);
    if (!posting)
        return posting.error();
    auto facts = startFacts(db, hire);
    if (!facts)
        return facts.error();
    Person person{facts.take(), {}};
    person.missing = missingModules(requiredModules(posting.value().shown().content), person.facts.trainings, day);
    return person;
}

} // namespace

Result<QList<StartWarning>> CaseStore::startWarnings(QDate today, int days) const
{
    const auto soon = hires({.stages = {HireStage::Offered, HireStage::Awaiting}, .startsTo = today.addDays(days)}, {}, 10'000);
    if (!soon)
        return soon.error();
    QList<StartWarning> warnings;
    PostingLoader postings(m_db);
    for (const HireRow &row : soon.value()) {
        if (row.hire.seeker == SeekerId{} || !row.hire.exemptionApprovedBy.isEmpty())
            continue; // nothing is known of whoever is not registered
        const auto person = personOf(m_db, postings, row.hire, row.hire.startsOn);
        if (!person)
            return person.error();
        if (person.value().missing.isEmpty())
            continue;
        const Licence *licence = licenceFor(*person.value().facts.seeker, row.profession.value_or(Profession::Clerk));
        warnings.append({row.seekerNumber, row.postingNumber, qToUnderlying(row.hire.id), row.hire.startsOn,
                         listed(person.value().missing), licence && licence->check == LicenceCheck::OriginalSeen});
    }
    return warnings;
}

Result<TrainingRate> CaseStore::trainingRate(const Period &period) const
{
    QVariantList values;
    QString condition = u"h.started_on IS NOT NULL AND h.seeker_id IS NOT NULL"_s;
    if (period.from) {
        condition += u" AND h.started_on >= ?"_s;
        values.append(*period.from);
    }
    if (period.to) {
        condition += u" AND h.started_on <= ?"_s;
        values.append(*period.to);
    }
    Statement statement(m_db, u"SELECT h.id FROM hire h WHERE "_s + condition);
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<HireId> ids;
    while (statement.next())
        ids.append(HireId{statement.number(0)});
    statement.query().finish();
    TrainingRate rate;
    PostingLoader postings(m_db);
    for (const HireId id : ids) {
        const auto row = hire(id);
        if (!row)
            return row.error();
        const auto person = personOf(m_db, postings, row.value().hire, row.value().hire.startedOn);
        if (!person)
            return person.error();
        ++rate.started;
        rate.complete += person.value().missing.isEmpty();
    }
    return rate;
}

/// `sql` gives numbers, the most urgent first.
Result<TodayLine> CaseStore::line(TodayKind kind, const QString &sql, const QVariantList &values) const
{
    TodayLine line{kind};
    Statement count(m_db, u"SELECT COUNT(*) FROM (%1) AS counted"_s.arg(sql));
    if (const auto done = count.run(values); !done)
        return done.error();
    line.count = count.next() ? count.number(0) : 0;
    count.query().finish();
    if (line.count == 0)
        return line;
    Statement first(m_db, sql + u" LIMIT %1"_s.arg(shownOfEach));
    if (const auto done = first.run(values); !done)
        return done.error();
    while (first.next())
        line.first.append(first.text(0));
    return line;
}

Result<Today> CaseStore::today(QDate day) const
{
    const QString open = u"publication IN ('scheduled', 'published', 'stopped')"_s;
    QStringList overdue;
    for (const auto stage : allOf<ApplicationStage>())
        if (daysAllowed(stage) > 0)
            overdue.append(
                u"(stage = '%1' AND stage_since < '%2')"_s.arg(codeOf(stage), momentOf(day.addDays(-daysAllowed(stage)))));
    struct Question
    {
        TodayKind kind;
        QString sql;
        QVariantList values;
    };
    const QList<Question> questions{
        {TodayKind::RedPostings,
         u"SELECT number FROM posting WHERE checks >= 1000 AND review IN ('received', 'in_review', 'resubmitted')"
         " AND publication <> 'ended' ORDER BY needed_by, id"_s,
         {}},
        {TodayKind::ExpiringPostings,
         u"SELECT number FROM posting WHERE valid_until >= ? AND valid_until <= ? AND %1 ORDER BY valid_until, id"_s.arg(open),
         {day, day.addDays(soonDays)}},
        {TodayKind::OverdueApplications,
         u"SELECT number FROM application WHERE %1 ORDER BY stage_since, id"_s.arg(overdue.join(u" OR "_s)),
         {}},
        {TodayKind::OpenInquiries, u"SELECT number FROM inquiry WHERE answered_at IS NULL ORDER BY asked_at, id"_s, {}},
        {TodayKind::InterviewsToday,
         u"SELECT number FROM interview WHERE starts_at >= ? AND starts_at < ? AND result = 'planned' ORDER BY starts_at, id"_s,
         {momentOf(day), momentOf(day.addDays(1))}},
        {TodayKind::InterviewsWithoutResult,
         u"SELECT number FROM interview WHERE result = 'planned' AND starts_at < ? ORDER BY starts_at, id"_s,
         {momentOf(day)}},
        {TodayKind::ExemptionsToApprove,
         u"SELECT number FROM training WHERE stage = 'exempt' AND approved_by = '' ORDER BY day, id"_s,
         {}},
        {TodayKind::ExpiringSeekers,
         u"SELECT number FROM seeker WHERE valid_until >= ? AND valid_until <= ? AND state IN ('valid', 'reactivated')"
         " ORDER BY valid_until, id"_s,
         {day, day.addDays(soonDays)}},
        {TodayKind::OpenOrders, u"SELECT number FROM support_order WHERE state = 'collecting' ORDER BY first_day, id"_s, {}}};
    Today today{day, {}, {}};
    for (const Question &question : questions) {
        const auto answer = line(question.kind, question.sql, question.values);
        if (!answer)
            return answer.error();
        today.lines.append(answer.value());
    }
    auto starts = startWarnings(day);
    if (!starts)
        return starts.error();
    today.starts = starts.take();
    TodayLine untrained{TodayKind::StartsWithoutTraining, today.starts.size(), {}};
    for (const StartWarning &warning : std::as_const(today.starts))
        if (untrained.first.size() < shownOfEach)
            untrained.first.append(warning.seeker);
    today.lines.insert(2, untrained);
    return today;
}
