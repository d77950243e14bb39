#include "models/storage/casepages.h"

#include "models/domain/officedate.h"
#include "models/storage/casequery.h"
#include "models/storage/dialect.h"
#include "models/storage/listquerybuilder.h"

using namespace Qt::StringLiterals;

namespace casepages {

/// Postings whose hires are collected rather than met on the way: each has a few.
static constexpr qint64 fewPostings = 1'000;

static QString indexed(const QSqlDatabase &db, const QString &index)
{
    return dialect::engineOf(db) == Engine::Sqlite ? u" INDEXED BY "_s + index : QString();
}

/// Pages that are each in order, put together and cut off: their first `rows` rows are among the first `rows` of each.
static IdQuery merged(const QList<IdQuery> &parts, const QString &order, int rows)
{
    IdQuery all;
    QStringList selects;
    for (const IdQuery &part : parts) {
        selects.append(u"SELECT * FROM (%1) AS part"_s.arg(part.sql));
        all.values += part.values;
    }
    all.sql = u"SELECT id FROM (%1) AS parts ORDER BY %2 LIMIT %3"_s.arg(selects.join(u" UNION ALL "_s), order).arg(rows);
    return all;
}

Result<qint64> rowCount(const QSqlDatabase &db, const Result<IdQuery> &query)
{
    if (!query)
        return query.error();
    Statement count(db, u"SELECT COUNT(*) FROM (%1) AS rows_found"_s.arg(query.value().sql));
    if (const auto done = count.run(query.value().values); !done)
        return done.error();
    return count.next() ? count.number(0) : 0;
}

/// How many rows the query finds, at most one more than `most`.
static Result<bool> hasAtMost(const QSqlDatabase &db, qint64 most, const QString &query, const QVariantList &values)
{
    Statement count(db, u"SELECT COUNT(*) FROM (%1 LIMIT %2) AS capped"_s.arg(query).arg(most + 1));
    if (const auto done = count.run(values); !done)
        return done.error();
    return count.next() && count.number(0) <= most;
}

static Result<bool> standFew(const QSqlDatabase &db, const ApplicationFilter &filter)
{
    const auto stages = casequery::stagesOf(filter);
    if (filter.prefectures.isEmpty() && filter.professions.isEmpty() && stages.isEmpty())
        return false;
    Statement total(db, u"SELECT COALESCE(SUM(a.standing), 0) FROM application_total a WHERE true%1"_s.arg(
                            casequery::scope(u"a"_s, filter.prefectures, filter.professions) +
                            (stages.isEmpty() ? QString() : u" AND a.stage IN (%1)"_s.arg(casequery::quoted(stages)))));
    if (const auto done = total.run({}); !done)
        return done.error();
    return total.next() && total.number(0) <= fewRows;
}

/// Every prefecture and profession by name, so that the index of places is a few hundred short walks.
static QString anywhere(const ApplicationFilter &filter)
{
    return casequery::scope(u"a"_s, filter.prefectures.isEmpty() ? Prefecture::all() : filter.prefectures,
                            filter.professions.isEmpty() ? allOf<Profession>() : filter.professions);
}

static Result<IdQuery> collected(const QSqlDatabase &db, const ApplicationFilter &filter, const casequery::Condition &condition,
                                 const QString &order)
{
    const auto page = [&](const QString &from, const QString &where) {
        return IdQuery{u"SELECT a.id AS id, a.stage_since AS at FROM application a%1 WHERE %2 ORDER BY %3"_s.arg(
                           from, condition.sql + where, order),
                       condition.values};
    };
    if (condition.few)
        return page({}, {});
    const auto few = standFew(db, filter);
    if (!few)
        return few.error();
    if (few.value())
        return page(indexed(db, u"application_by_place"_s), anywhere(filter));
    if (!filter.appliedFrom && !filter.appliedTo)
        return IdQuery{};
    QVariantList days;
    const QString between = casequery::between(u"a.applied_on"_s, filter.appliedFrom, filter.appliedTo, days);
    const auto fewDays = hasAtMost(db, fewRows, u"SELECT 1 FROM application a WHERE true"_s + between, days);
    if (!fewDays)
        return fewDays.error();
    return fewDays.value() ? page(indexed(db, u"application_by_day"_s), {}) : IdQuery{};
}

Result<IdQuery> applications(const QSqlDatabase &db, const ApplicationFilter &filter, const CaseCursor &after, int rows)
{
    auto asked = casequery::conditionOf(db, filter);
    if (!asked)
        return asked.error();
    casequery::Condition condition = asked.take();
    if (!after.atStart) {
        condition.sql += u" AND (a.stage_since, a.id) > (?, ?)"_s;
        condition.values += QVariantList{after.at, after.id};
    }
    const Engine engine = dialect::engineOf(db);
    const QString sorted = dialect::unindexed(engine, u"a.stage_since"_s) + u", "_s + dialect::unindexed(engine, u"a.id"_s) +
                           u" LIMIT %1"_s.arg(rows);
    const auto few = collected(db, filter, condition, sorted);
    if (!few || !few.value().sql.isEmpty())
        return few ? Result<IdQuery>(merged({few.value()}, u"at, id"_s, rows)) : few;

    if (filter.appliedFrom) { // nobody is in a stage since before the application, so the walk begins there
        condition.sql += u" AND a.stage_since >= ?"_s;
        condition.values.append(storedMoment(officeDayBegin(*filter.appliedFrom)));
    }
    const QString walk =
        u"SELECT a.id AS id, a.stage_since AS at FROM application a%1 WHERE %2 ORDER BY a.stage_since, a.id LIMIT %3"_s;
    QList<IdQuery> parts;
    for (const ApplicationStage stage : casequery::stagesOf(filter)) {
        QString where = condition.sql + u" AND a.stage = '%1'"_s.arg(codeOf(stage));
        if (filter.overdueOnly)
            where += u" AND "_s + casequery::overdueCondition(stage, filter.today);
        parts.append({walk.arg(indexed(db, u"application_by_stage"_s), where).arg(rows), condition.values});
    }
    if (parts.isEmpty())
        parts.append({walk.arg(indexed(db, u"application_by_time"_s), condition.sql).arg(rows), condition.values});
    return merged(parts, u"at, id"_s, rows);
}

Result<IdQuery> interviews(const QSqlDatabase &db, const InterviewFilter &filter, const CaseCursor &after, int rows)
{
    const auto asked = casequery::conditionOf(db, filter.application);
    if (!asked)
        return asked.error();
    QString where = u" AND i.application_id = a.id"_s;
    QVariantList values = asked.value().values;
    if (filter.from.isValid()) {
        where += u" AND i.starts_at >= ?"_s;
        values.append(storedMoment(filter.from));
    }
    if (filter.before.isValid()) {
        where += u" AND i.starts_at < ?"_s;
        values.append(storedMoment(filter.before));
    }
    if (!after.atStart) {
        where += u" AND (i.starts_at, i.id) > (?, ?)"_s;
        values += QVariantList{after.at, after.id};
    }
    const QString select = u"SELECT i.id AS id, i.starts_at AS at FROM %1 WHERE "_s + asked.value().sql + where;
    const QString order = u" ORDER BY i.starts_at, i.id LIMIT %1"_s.arg(rows);
    QList<IdQuery> parts;
    if (asked.value().few) {
        const QString results =
            filter.results.isEmpty() ? QString() : u" AND i.result IN (%1)"_s.arg(casequery::quoted(filter.results));
        parts.append({select.arg(u"application a CROSS JOIN interview i"_s) + results + order, values});
        return merged(parts, u"at, id"_s, rows);
    }
    const QString walk = select.arg(u"interview i%1 CROSS JOIN application a"_s);
    for (const InterviewResult result : filter.results)
        parts.append(
            {walk.arg(indexed(db, u"interview_by_result"_s)) + u" AND i.result = '%1'"_s.arg(codeOf(result)) + order, values});
    if (parts.isEmpty())
        parts.append({walk.arg(indexed(db, u"interview_by_time"_s)) + order, values});
    return merged(parts, u"at, id"_s, rows);
}

Result<IdQuery> trainings(const QSqlDatabase &db, const TrainingFilter &filter, const TrainingCursor &after, int rows)
{
    QVariantList values;
    QString where = u"true"_s + casequery::between(u"t.day"_s, filter.from, filter.to, values);
    if (!after.atStart) {
        where += u" AND (t.day, t.id) < (?, ?)"_s;
        values += QVariantList{after.day, qToUnderlying(after.id)};
    }
    const QString select = u"SELECT t.id AS id, t.day AS day FROM training t%1 WHERE "_s + where;
    const QString order = u" ORDER BY t.day DESC, t.id DESC LIMIT %1"_s.arg(rows);
    const auto with = [&](const QString &index, const QString &more) {
        return IdQuery{select.arg(index.isEmpty() ? QString() : indexed(db, index)) + more + order, values};
    };
    const QString newestFirst = u"day DESC, id DESC"_s;
    const QString waiting = filter.toApproveOnly ? u" AND t.stage = 'exempt' AND t.approved_by = ''"_s : QString();
    if (filter.seeker != SeekerId{}) {
        const QString stages =
            filter.stages.isEmpty() ? QString() : u" AND t.stage IN (%1)"_s.arg(casequery::quoted(filter.stages));
        values.append(qToUnderlying(filter.seeker));
        return merged({with(u"training_by_seeker"_s, waiting + stages + u" AND t.seeker_id = ?"_s)}, newestFirst, rows);
    }
    if (filter.toApproveOnly)
        return merged({with(u"training_to_approve"_s, waiting)}, newestFirst, rows);
    QList<IdQuery> parts;
    for (const TrainingStage stage : filter.stages)
        parts.append(with(u"training_by_stage"_s, u" AND t.stage = '%1'"_s.arg(codeOf(stage))));
    if (parts.isEmpty())
        parts.append(with(u"training_by_day"_s, {}));
    return merged(parts, newestFirst, rows);
}

IdQuery inquiries(const QSqlDatabase &db, bool openOnly, SeekerId seeker, const InquiryCursor &after, int rows)
{
    const QString select = u"SELECT q.id AS id, q.asked_at AS at, %1 AS segment FROM inquiry q%2 WHERE %3"
                           " ORDER BY q.asked_at DESC, q.id DESC LIMIT %4"_s;
    const QString order = u"segment, at DESC, id DESC"_s;
    const bool ofOne = seeker != SeekerId{};
    QList<IdQuery> parts;
    for (const bool open : {true, false}) {
        if ((!open && openOnly) || (open && after.isAnswered))
            continue;
        QString where = u"q.answered_at IS %1NULL"_s.arg(open ? QString() : u"NOT "_s);
        QVariantList values;
        if (ofOne) {
            where += u" AND q.seeker_id = ?"_s;
            values.append(qToUnderlying(seeker));
        }
        if (!after.atStart && open != after.isAnswered) {
            where += u" AND (q.asked_at, q.id) < (?, ?)"_s;
            values += QVariantList{storedMoment(after.askedAt), qToUnderlying(after.id)};
        }
        const QString index = ofOne ? u"inquiry_by_seeker"_s : open ? u"inquiry_by_answer"_s : u"inquiry_by_time"_s;
        parts.append({select.arg(QString::number(open ? 0 : 1), indexed(db, index), where).arg(rows), values});
    }
    return merged(parts, order, rows);
}

/// Hires of few postings are found from these.
static Result<bool> ofFewPostings(const QSqlDatabase &db, const HireFilter &filter)
{
    if (filter.prefectures.isEmpty() && filter.professions.isEmpty())
        return false;
    return hasAtMost(db, fewPostings,
                     u"SELECT 1 FROM posting p WHERE true"_s + casequery::scope(u"p"_s, filter.prefectures, filter.professions),
                     {});
}

Result<IdQuery> hires(const QSqlDatabase &db, const HireFilter &filter, const HireCursor &after, int rows)
{
    const auto asked = casequery::conditionOf(db, filter);
    if (!asked)
        return asked.error();
    const bool dated = after.atStart || after.day.isValid();
    const bool undated = !filter.startsFrom && !filter.startsTo; // no day lies in a period
    const QVariantList seen = after.atStart ? QVariantList()
                              : dated       ? QVariantList{after.day, qToUnderlying(after.id)}
                                            : QVariantList{qToUnderlying(after.id)};
    const auto ofFew = ofFewPostings(db, filter);
    if (!ofFew)
        return ofFew.error();
    const bool few = asked.value().few || ofFew.value();
    const Engine engine = dialect::engineOf(db);
    const QString starts = few ? dialect::unindexed(engine, u"h.starts_on"_s) : u"h.starts_on"_s;
    const QString id = few ? dialect::unindexed(engine, u"h.id"_s) : u"h.id"_s;
    QList<IdQuery> parts;
    const auto add = [&](const QString &from, const QString &stage) {
        for (const bool withDay : {true, false}) {
            if (withDay ? !dated : !undated)
                continue;
            IdQuery part{u"SELECT h.id AS id, h.starts_on AS day, %1 AS segment FROM %2 WHERE %3 AND p.id = h.posting_id%4"
                         " AND %5 IS %6NULL"_s.arg(QString::number(withDay ? 0 : 1), from, asked.value().sql, stage, starts,
                                                   withDay ? u"NOT "_s : QString()),
                         asked.value().values};
            if (!after.atStart && withDay == dated) {
                part.sql += withDay ? u" AND (%1, %2) > (?, ?)"_s.arg(starts, id) : u" AND %1 > ?"_s.arg(id);
                part.values += seen;
            }
            part.sql += u" ORDER BY %1%2 LIMIT %3"_s.arg(withDay ? starts + u", "_s : QString(), id).arg(rows);
            parts.append(part);
        }
    };
    if (few)
        add(asked.value().few ? u"hire h CROSS JOIN posting p"_s : u"posting p CROSS JOIN hire h"_s, {});
    else
        for (const HireStage stage : filter.stages)
            add(u"hire h%1 CROSS JOIN posting p"_s.arg(indexed(db, u"hire_by_stage"_s)),
                u" AND h.stage = '%1'"_s.arg(codeOf(stage)));
    if (!few && filter.stages.isEmpty())
        add(u"hire h%1 CROSS JOIN posting p"_s.arg(indexed(db, u"hire_by_planned_start"_s)), {});
    if (parts.isEmpty()) // past the dated ones, and only those were asked for
        return IdQuery{u"SELECT id FROM hire WHERE 1 = 0"_s, {}};
    return merged(parts, u"segment, day, id"_s, rows);
}

} // namespace casepages
