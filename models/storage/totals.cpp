#include "models/storage/totals.h"

using namespace Qt::StringLiterals;

void TotalSums::add(const Seats &seats, qint64 sign)
{
    postings += sign;
    headcount += sign * seats.headcount;
    offered += sign * seats.offered;
    awaiting += sign * seats.awaiting;
    started += sign * seats.started;
}

TotalKey totalKey(const Posting &posting)
{
    const PostingContent &content = posting.shown().content;
    return {content.prefecture->number(), numberOf(*content.profession), posting.newest().review, posting.publication.state,
            fillState(posting.seats())};
}

PostingDay postingDay(const Posting &posting, QDate day)
{
    const PostingContent &content = posting.shown().content;
    return {day, posting.publication.state == PublicationState::Published, *content.prefecture, *content.profession,
            posting.seats()};
}

void Totals::added(const Posting &posting) { m_totals[totalKey(posting)].add(posting.seats(), 1); }

void Totals::changed(const Posting &before, const Posting &after)
{
    m_totals[totalKey(before)].add(before.seats(), -1);
    m_totals[totalKey(after)].add(after.seats(), 1);
}

void Totals::dayChanged(const std::optional<PostingDay> &before, const PostingDay &after)
{
    if (before && before->published)
        m_days[{before->prefecture.number(), numberOf(before->profession), after.day}].add(before->seats, -1);
    if (after.published)
        m_days[{after.prefecture.number(), numberOf(after.profession), after.day}].add(after.seats, 1);
}

static QString totalsUpsert(int rows)
{
    return u"INSERT INTO posting_total (publication, prefecture, profession, review, fill, postings, headcount, offered,"
           " awaiting, started) VALUES %1 ON CONFLICT (publication, prefecture, profession, review, fill) DO UPDATE SET"
           " postings = posting_total.postings + excluded.postings, headcount = posting_total.headcount + excluded.headcount,"
           " offered = posting_total.offered + excluded.offered, awaiting = posting_total.awaiting + excluded.awaiting,"
           " started = posting_total.started + excluded.started"_s.arg(
               QStringList(rows, u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s).join(u", "_s));
}

Result<> Totals::write(GatheredChanges *gathered)
{
    if (const auto done = queueForDays(gathered); !done)
        return done;
    if (const auto done = writeTotals(gathered); !done)
        return done;
    return writeDays(gathered);
}

/// A new day of a prefecture's profession copies the one before, which another desk may be changing: on a server they come one
/// after the other, and those of other professions and prefectures at once.
Result<> Totals::queueForDays(GatheredChanges *gathered)
{
    if (dialect::engineOf(m_db) != Engine::Postgres)
        return {};
    Statement queue(m_db, u"SELECT pg_advisory_xact_lock(%1, ?)"_s.arg(dialect::totalsLock));
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it)
        if (const auto done = runOrGather(queue, {it.key().prefecture * 100 + it.key().profession}, gathered); !done)
            return done;
    return {};
}

Result<> Totals::writeTotals(GatheredChanges *gathered)
{
    QList<QVariantList> rows;
    for (auto it = m_totals.cbegin(); it != m_totals.cend(); ++it)
        if (const TotalSums &sums = it.value(); !sums.isZero())
            rows.append({codeOf(it.key().publication), it.key().prefecture, it.key().profession, codeOf(it.key().review),
                         codeOf(it.key().fill), sums.postings, sums.headcount, sums.offered, sums.awaiting, sums.started});
    m_totals.clear();
    if (rows.size() == 2) { // one posting that changed its state
        Statement both(m_db, totalsUpsert(2));
        return runOrGather(both, rows[0] + rows[1], gathered);
    }
    Statement upsert(m_db, totalsUpsert(1));
    for (const QVariantList &row : std::as_const(rows))
        if (const auto done = runOrGather(upsert, row, gathered); !done)
            return done;
    return {};
}

Result<> Totals::writeDays(GatheredChanges *gathered)
{
    Statement open(
        m_db, u"INSERT INTO shortage_day (prefecture, profession, day, postings, headcount, offered, awaiting, started)"
              " SELECT p.prefecture, p.profession, p.day, COALESCE(l.postings, 0), COALESCE(l.headcount, 0),"
              " COALESCE(l.offered, 0), COALESCE(l.awaiting, 0), COALESCE(l.started, 0)"
              " FROM (SELECT CAST(? AS INTEGER) AS prefecture, CAST(? AS INTEGER) AS profession, %1 AS day) p"
              " LEFT JOIN shortage_day l ON l.prefecture = p.prefecture AND l.profession = p.profession AND l.day ="
              " (SELECT MAX(day) FROM shortage_day m WHERE m.prefecture = p.prefecture AND m.profession = p.profession"
              " AND m.day <= p.day) WHERE true ON CONFLICT (prefecture, profession, day) DO NOTHING"_s.arg(dialect::asDay(m_db)));
    Statement shift(m_db,
                    u"UPDATE shortage_day SET postings = postings + ?, headcount = headcount + ?, offered = offered + ?,"
                    " awaiting = awaiting + ?, started = started + ? WHERE prefecture = ? AND profession = ? AND day >= ?"_s);
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        const TotalSums &sums = it.value();
        if (sums.isZero())
            continue;
        const auto &[prefecture, profession, day] = it.key();
        if (const auto done = runOrGather(open, {prefecture, profession, day}, gathered); !done)
            return done;
        if (const auto done = runOrGather(
                shift, {sums.postings, sums.headcount, sums.offered, sums.awaiting, sums.started, prefecture, profession, day},
                gathered);
            !done)
            return done;
    }
    m_days.clear();
    return {};
}

Result<> Totals::rebuild(const QSqlDatabase &db)
{
    const QStringList statements{
        u"DELETE FROM posting_total"_s,
        u"INSERT INTO posting_total (publication, prefecture, profession, review, fill, postings, headcount, offered, awaiting, "
        u"started)"
        " SELECT publication, prefecture, profession, review, fill, COUNT(*), SUM(headcount), SUM(offered), SUM(awaiting), "
        "SUM(started)"
        " FROM posting GROUP BY publication, prefecture, profession, review, fill"_s,
        u"DELETE FROM shortage_day"_s,
        // A posting's day counts from that day until its next one: plus on the day, minus on the next; then the running sum.
        u"INSERT INTO shortage_day (prefecture, profession, day, postings, headcount, offered, awaiting, started)"
        " WITH spans AS (SELECT d.*, LEAD(day) OVER (PARTITION BY posting_id ORDER BY day) AS until FROM posting_day d),"
        " steps AS (SELECT prefecture, profession, day, 1 AS n, headcount, offered, awaiting, started FROM spans WHERE published "
        "= %1"
        " UNION ALL SELECT prefecture, profession, until, -1, -headcount, -offered, -awaiting, -started FROM spans"
        " WHERE published = %1 AND until IS NOT NULL),"
        " days AS (SELECT prefecture, profession, day, SUM(n) AS n, SUM(headcount) AS h, SUM(offered) AS o, SUM(awaiting) AS a,"
        " SUM(started) AS s FROM steps GROUP BY prefecture, profession, day)"
        " SELECT prefecture, profession, day, SUM(n) OVER w, SUM(h) OVER w, SUM(o) OVER w, SUM(a) OVER w, SUM(s) OVER w FROM days"
        " WINDOW w AS (PARTITION BY prefecture, profession ORDER BY day)"_s.arg(dialect::trueLiteral(db))};
    QSqlQuery query(db);
    for (const QString &statement : statements)
        if (!query.exec(statement))
            return storageError(query);
    return {};
}
