#include "models/domain/officedate.h"
#include "models/domain/publication.h"
#include "models/storage/casequery.h"
#include "models/storage/casestore.h"
#include "models/storage/conflictstore.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerloader.h"
#include "models/storage/seekerstore.h"
#include "models/storage/settingstore.h"
#include "models/storage/trainingdesk.h"
#include "models/storage/trainingneeds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What needs attention: the part of CaseStore that looks across all lists.

namespace {

constexpr int shownOfEach = 5, daysOfWeek = 7;

Result<TodayLine> postingLine(const QSqlDatabase &db, TodayKind kind, QDate day)
{
    const PostingStore store(db);
    const PostingFilter filter = postingsOf(kind, day);
    const auto count = store.count(filter);
    if (!count)
        return count.error();
    const PostingOrder order{kind == TodayKind::ExpiringPostings ? PostingSort::ValidUntil : PostingSort::NeededBy};
    const auto page = store.page(filter, order, {}, shownOfEach);
    if (!page)
        return page.error();
    TodayLine line{kind, count.value().rows, {}};
    for (const PostingRow &row : page.value().rows)
        line.first.append(row.number);
    return line;
}

Result<TodayLine> seekerLine(const QSqlDatabase &db, QDate day)
{
    const SeekerStore store(db);
    const auto count = store.count(expiringSeekers(day));
    if (!count)
        return count.error();
    const auto page = store.page(expiringSeekers(day), {SeekerSort::ValidUntil, Qt::AscendingOrder}, {}, shownOfEach);
    if (!page)
        return page.error();
    TodayLine line{TodayKind::ExpiringSeekers, count.value().rows, {}};
    for (const SeekerRow &row : page.value().rows)
        line.first.append(row.number);
    return line;
}

/// Of the lines that are asked of one table: the numbers, the most urgent first.
QString todaySql(TodayKind kind, QDate day)
{
    const QString begins = storedMoment(officeDayBegin(day)), ends = storedMoment(officeDayBegin(day.addDays(1)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString begun = officeDay(now) == day ? storedMoment(now) : begins; // as the list of missing results
    switch (kind) {
    case TodayKind::InterviewsToday:
        return u"SELECT number FROM interview WHERE starts_at >= '%1' AND starts_at < '%2' AND result = 'planned'"
               " ORDER BY starts_at, id"_s.arg(begins, ends);
    case TodayKind::InterviewsWithoutResult:
        return u"SELECT number FROM interview WHERE result = 'planned' AND starts_at < '%1' ORDER BY starts_at, id"_s.arg(begun);
    case TodayKind::OverdueApplications:
        return u"SELECT a.number FROM application a WHERE %1 ORDER BY a.stage_since, a.id"_s.arg(
            casequery::overdueCondition(day));
    case TodayKind::OpenInquiries:
        return u"SELECT number FROM inquiry WHERE answered_at IS NULL ORDER BY asked_at, id"_s;
    case TodayKind::ExemptionsToApprove:
        return u"SELECT number FROM training WHERE stage = 'exempt' AND approved_by = '' ORDER BY day, id"_s;
    case TodayKind::StartExemptionsToApprove:
        return u"SELECT h.id FROM hire h WHERE h.stage IN ('offered', 'awaiting') AND h.exemption <> ''"
               " AND h.exemption_approved_by = '' ORDER BY h.starts_on, h.id"_s;
    case TodayKind::FailedDeliveries:
        return u"SELECT number FROM outbox WHERE state = 'failed' ORDER BY id"_s;
    case TodayKind::FailedChannels:
        return u"SELECT file_name FROM delivery WHERE state = 'failed' ORDER BY id"_s;
    case TodayKind::Conflicts:
        return u"SELECT p.number FROM sync_conflict c JOIN posting p ON p.id = c.posting_id WHERE c.resolved_at IS NULL"
               " ORDER BY c.id"_s;
    case TodayKind::OpenOrders:
        return u"SELECT number FROM support_order WHERE state = 'collecting' ORDER BY first_day, id"_s;
    case TodayKind::PostingsToReview:
    case TodayKind::RedPostings:
    case TodayKind::ExpiringPostings:
    case TodayKind::StartsWithoutTraining:
    case TodayKind::ExpiringSeekers:
        break;
    }
    return {};
}

} // namespace

Result<int> CaseStore::warningDays() const
{
    const auto stored = SettingStore(m_db).value(TrainingDesk::warningKey());
    if (!stored)
        return stored.error();
    const int days = stored.value() ? stored.value()->toInt() : startSoonDays;
    return std::clamp(days, 0, mostWarningDays);
}

Result<StartWarnings> CaseStore::startWarnings(QDate today, int days, qsizetype most) const
{
    QList<TrainingNeed> lacking;
    TrainingNeeds needs(m_db, u"h.stage IN ('offered', 'awaiting') AND h.starts_on <= ? AND h.exemption_approved_by = ''"_s,
                        u"starts_on"_s);
    const auto done = needs.run({today.addDays(days)}, [&](const TrainingNeed &need) {
        if (!need.missing.isEmpty())
            lacking.append(need);
    });
    if (!done)
        return done.error();
    StartWarnings warnings{{}, lacking.size()};
    std::sort(lacking.begin(), lacking.end(), [](const TrainingNeed &one, const TrainingNeed &other) {
        return std::pair(one.day, one.hire) < std::pair(other.day, other.hire);
    });
    SeekerLoader seekers(m_db);
    for (const TrainingNeed &need : std::as_const(lacking).first(std::min(most, lacking.size()))) {
        const auto row = hire(need.hire);
        const auto seeker = row ? seekers.byId(row.value().hire.seeker) : Result<Seeker>(row.error());
        if (!seeker)
            return seeker.error();
        const Licence *licence = licenceFor(seeker.value(), row.value().profession.value_or(Profession::Clerk));
        warnings.first.append({row.value().seekerNumber, row.value().seekerName, row.value().postingNumber,
                               qToUnderlying(need.hire), need.day, listed(need.missing), need.missing,
                               licence && licence->check == LicenceCheck::OriginalSeen});
    }
    return warnings;
}

Result<TrainingRate> CaseStore::trainingRate(const Period &period) const
{
    QVariantList values;
    QString condition = u"h.started_on IS NOT NULL"_s;
    if (period.from) {
        condition += u" AND h.started_on >= ?"_s;
        values.append(*period.from);
    }
    if (period.to) {
        condition += u" AND h.started_on <= ?"_s;
        values.append(*period.to);
    }
    TrainingRate rate;
    const auto done = TrainingNeeds(m_db, condition, u"started_on"_s).run(values, [&](const TrainingNeed &need) {
        ++rate.started;
        rate.complete += need.missing.isEmpty();
    });
    return done ? Result<TrainingRate>(rate) : done.error();
}

/// `sql` gives numbers, the most urgent first.
Result<TodayLine> CaseStore::line(TodayKind kind, const QString &sql) const
{
    TodayLine line{kind};
    Statement count(m_db, u"SELECT COUNT(*) FROM (%1) AS counted"_s.arg(sql));
    if (const auto done = count.run({}); !done)
        return done.error();
    line.count = count.next() ? count.number(0) : 0;
    count.query().finish();
    if (line.count == 0)
        return line;
    Statement first(m_db, sql + u" LIMIT %1"_s.arg(shownOfEach));
    if (const auto done = first.run({}); !done)
        return done.error();
    while (first.next())
        line.first.append(first.text(0));
    return line;
}

Result<QList<DayPlan>> CaseStore::week(QDate day) const
{
    QList<DayPlan> plans;
    for (int i = 0; i < daysOfWeek; ++i)
        plans.append({day.addDays(i)});
    const QDate last = day.addDays(daysOfWeek - 1);
    const auto add = [&](qint64 DayPlan::*figure, const QString &sql) -> Result<> {
        Statement statement(m_db, sql);
        if (const auto done = statement.run({day, last}); !done)
            return done;
        while (statement.next())
            if (const qint64 at = day.daysTo(statement.date(0)); at >= 0 && at < daysOfWeek)
                plans[at].*figure = statement.number(1);
        return {};
    };
    for (const auto &[figure, sql] : std::initializer_list<std::pair<qint64 DayPlan::*, QString>>{
             {&DayPlan::starts, u"SELECT starts_on, COUNT(*) FROM hire WHERE stage IN ('offered', 'awaiting')"
                                " AND starts_on >= ? AND starts_on <= ? GROUP BY starts_on"_s},
             {&DayPlan::trainings, u"SELECT day, COUNT(*) FROM training WHERE stage IN ('booked', 'attending')"
                                   " AND day >= ? AND day <= ? GROUP BY day"_s},
             {&DayPlan::expiring, u"SELECT valid_until, COUNT(*) FROM posting WHERE valid_until >= ? AND valid_until <= ?"
                                  " AND publication IN ('scheduled', 'published', 'stopped') GROUP BY valid_until"_s}})
        if (const auto done = add(figure, sql); !done)
            return done.error();
    for (DayPlan &plan : plans) {
        const auto interviews = line(TodayKind::InterviewsToday, todaySql(TodayKind::InterviewsToday, plan.day));
        if (!interviews)
            return interviews.error();
        plan.interviews = interviews.value().count;
    }
    return plans;
}

Result<Today> CaseStore::today(QDate day, qsizetype mostStarts) const
{
    Today today{.day = day};
    const auto days = warningDays();
    if (!days)
        return days.error();
    today.warningDays = days.value();
    const auto starts = startWarnings(day, today.warningDays, mostStarts);
    if (!starts)
        return starts.error();
    today.starts = starts.value().first;
    TodayLine untrained{TodayKind::StartsWithoutTraining, starts.value().count, {}};
    for (const StartWarning &warning : std::as_const(today.starts).first(std::min<qsizetype>(today.starts.size(), shownOfEach)))
        untrained.first.append(warning.seeker);
    for (const TodayKind kind : allOf<TodayKind>()) {
        const QString sql = todaySql(kind, day);
        const auto answer = !sql.isEmpty()                             ? line(kind, sql)
                            : kind == TodayKind::StartsWithoutTraining ? Result<TodayLine>(untrained)
                            : kind == TodayKind::ExpiringSeekers       ? seekerLine(m_db, day)
                                                                       : postingLine(m_db, kind, day);
        if (!answer)
            return answer.error();
        today.lines.append(answer.value());
    }
    auto plans = week(day);
    if (!plans)
        return plans.error();
    today.week = plans.take();
    return today;
}
