#include "models/storage/monthlystore.h"

#include "models/domain/officedate.h"
#include "models/storage/auditlog.h"
#include "models/storage/dialect.h"
#include "models/storage/postingquerybuilder.h"
#include "models/storage/settingstore.h"

using namespace Qt::StringLiterals;

namespace {

// Seats of a posting as they stood at the end of a day; before its first publication nobody had taken one.
const QString seatsThen = u"LEFT JOIN posting_day d ON d.posting_id = p.id AND d.day ="
                          " (SELECT MAX(m.day) FROM posting_day m WHERE m.posting_id = p.id AND m.day <= %1)"_s;

const QString newOpenings = u"SELECT p.prefecture, p.profession, SUM(COALESCE(d.headcount, p.headcount)) AS n FROM posting p "
                            "%1 WHERE p.accepted_on >= ? AND p.accepted_on <= ? GROUP BY p.prefecture, p.profession"_s;

const QString carriedOpenings =
    u"SELECT p.prefecture, p.profession, SUM(CASE WHEN COALESCE(d.headcount, p.headcount) > COALESCE(d.started, 0)"
    " THEN COALESCE(d.headcount, p.headcount) - COALESCE(d.started, 0) ELSE 0 END) AS n FROM posting p %1"
    " WHERE p.valid_until > ? AND p.accepted_on <= ?"
    // What had ended by then is ended now; the history of all others need not be read.
    " AND NOT (p.publication = 'ended' AND EXISTS (SELECT 1 FROM posting_history h"
    " WHERE h.posting_id = p.id AND h.what = 'ended' AND h.at < ? AND NOT EXISTS (SELECT 1 FROM posting_history u"
    " WHERE u.posting_id = h.posting_id AND u.what = 'publication_undone' AND u.id = (SELECT MIN(n.id) FROM posting_history n"
    " WHERE n.posting_id = h.posting_id AND n.id > h.id)))) GROUP BY p.prefecture, p.profession"_s;

const QString isCarried =
    u"s.valid_until > ? AND s.registered_on <= ?"
    " AND NOT EXISTS (SELECT 1 FROM seeker_return r WHERE r.seeker_id = s.id AND r.ran_out_on <= ? AND r.returned_on > ?)"
    " AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.seeker_id = s.id AND e.at < ?)"
    " AND NOT EXISTS (SELECT 1 FROM hire h WHERE h.seeker_id = s.id AND h.started_on <= ?"
    " AND (h.ended_on IS NULL OR h.ended_on > ?))"_s;

const QString carriedSeekers = u"SELECT s.prefecture, s.profession, COUNT(*) AS n FROM seeker s WHERE %1"
                               " GROUP BY s.prefecture, s.profession"_s.arg(isCarried);

const QString registered = u"SELECT prefecture, profession, COUNT(*) AS n FROM seeker WHERE registered_on >= ?"
                           " AND registered_on <= ? GROUP BY prefecture, profession"_s;

const QString returnedEachTime =
    u"SELECT s.prefecture, s.profession, COUNT(*) AS n FROM seeker_return r JOIN seeker s ON s.id = r.seeker_id"
    " WHERE r.returned_on >= ? AND r.returned_on <= ? GROUP BY s.prefecture, s.profession"_s;

const QString returnedOnce =
    u"SELECT s.prefecture, s.profession, COUNT(*) AS n FROM seeker s WHERE s.id IN (SELECT seeker_id FROM seeker_return"
    " WHERE returned_on >= ? AND returned_on <= ?) AND s.registered_on < ? AND NOT (%1)"
    " GROUP BY s.prefecture, s.profession"_s.arg(isCarried);

const QString returningKey = u"report/returning"_s;

const QString placed =
    u"SELECT COALESCE(s.prefecture, p.prefecture) AS prefecture, COALESCE(s.profession, p.profession) AS profession,"
    " COUNT(*) AS n FROM hire h JOIN posting p ON p.id = h.posting_id LEFT JOIN seeker s ON s.id = h.seeker_id"
    " WHERE h.started_on >= ? AND h.started_on <= ? GROUP BY 1, 2"_s;

const QString filled = u"SELECT p.prefecture, p.profession, COUNT(*) AS n FROM hire h JOIN posting p ON p.id = h.posting_id"
                       " WHERE h.started_on >= ? AND h.started_on <= ? GROUP BY p.prefecture, p.profession"_s;

MonthlyTally &tallyOf(MonthlyCounts &counts, Prefecture prefecture, Profession profession)
{
    for (MonthlyTally &tally : counts.tallies)
        if (tally.prefecture == prefecture && tally.profession == profession)
            return tally;
    counts.tallies.append({prefecture, profession});
    return counts.tallies.last();
}

} // namespace

Result<Returning> MonthlyStore::returning() const
{
    const auto kept = SettingStore(m_db).value(returningKey);
    if (!kept)
        return kept.error();
    return fromCode<Returning>(kept.value().value_or(QString())).value_or(Returning::Once);
}

Result<> MonthlyStore::setReturning(Returning returning, const Actor &actor)
{
    return inTransaction(m_db, [&]() -> Result<> {
        const auto before = this->returning();
        if (!before)
            return before.error();
        if (before.value() == returning)
            return {};
        if (const auto done = SettingStore(m_db).set(returningKey, codeOf(returning)); !done)
            return done;
        return AuditLog(m_db, actor)
            .changed(u"report.returning"_s, u"report"_s, {{u"returning"_s, codeOf(before.value())}},
                     {{u"returning"_s, codeOf(returning)}});
    });
}

Result<MonthlyCounts> MonthlyStore::counts(QDate month, const PostingFilter &filter, Returning returning) const
{
    const QDate first(month.year(), month.month(), 1), last = first.addMonths(1).addDays(-1), before = first.addDays(-1);
    const QString begin = storedMoment(officeDayBegin(first)), seats = seatsThen.arg(dialect::asDay(m_db));
    const QVariantList carriedValues{before, before, before, before, begin, before, before};
    MonthlyCounts counts{first, {}, returning};
    struct Question
    {
        qint64 MonthlyTally::*figure;
        QString sql;
        QVariantList values;
    };
    const QList<Question> questions{
        {&MonthlyTally::newOpenings, newOpenings.arg(seats), {last, first, last}},
        {&MonthlyTally::carriedOpenings, carriedOpenings.arg(seats), {before, before, before, begin}},
        {&MonthlyTally::newSeekers, registered, {first, last}},
        returning == Returning::EachTime
            ? Question{&MonthlyTally::newSeekers, returnedEachTime, {first, last}}
            : Question{&MonthlyTally::newSeekers, returnedOnce, QVariantList{first, last, first} + carriedValues},
        {&MonthlyTally::carriedSeekers, carriedSeekers, carriedValues},
        {&MonthlyTally::placed, placed, {first, last}},
        {&MonthlyTally::filled, filled, {first, last}}};
    for (const Question &question : questions)
        if (const auto done = add(counts, question.figure, question.sql, question.values, filter); !done)
            return done.error();
    return counts;
}

Result<> MonthlyStore::add(MonthlyCounts &counts, qint64 MonthlyTally::*figure, const QString &sql, const QVariantList &values,
                           const PostingFilter &filter) const
{
    Statement statement(m_db, u"SELECT prefecture, profession, n FROM (%1) AS counted WHERE true%2"
                              " ORDER BY prefecture, profession"_s.arg(sql, PostingQueryBuilder::scope(filter)));
    if (const auto done = statement.run(values); !done)
        return done;
    while (statement.next()) {
        const auto prefecture = Prefecture::fromNumber(statement.value(0).toInt());
        const auto profession = professionFromNumber(statement.value(1).toInt());
        if (prefecture && profession)
            tallyOf(counts, *prefecture, *profession).*figure += statement.number(2);
    }
    return {};
}
