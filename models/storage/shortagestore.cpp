#include "models/storage/shortagestore.h"

#include "models/storage/postingquerybuilder.h"

using namespace Qt::StringLiterals;

static Result<Shortage> cells(Statement &statement, QDate day, const QVariantList &values)
{
    if (const auto done = statement.run(values); !done)
        return done.error();
    Shortage shortage{day, {}};
    while (statement.next()) {
        const auto prefecture = Prefecture::fromNumber(statement.value(0).toInt());
        const auto profession = professionFromNumber(statement.value(1).toInt());
        if (prefecture && profession && statement.number(2) > 0)
            shortage.cells.append({*prefecture, *profession, statement.number(2), statement.number(3), statement.number(4),
                                   statement.number(5), statement.number(6)});
    }
    return shortage;
}

Result<Shortage> ShortageStore::now(QDate today, const PostingFilter &filter) const
{
    Statement statement(m_db,
                        u"SELECT prefecture, profession, SUM(postings), SUM(headcount), SUM(offered), SUM(awaiting), SUM(started)"
                        " FROM posting_total WHERE publication = 'published'%1 GROUP BY prefecture, profession"
                        " ORDER BY prefecture, profession"_s.arg(PostingQueryBuilder::scope(filter)));
    return cells(statement, today, {});
}

Result<Shortage> ShortageStore::counted(QDate today, PostingFilter filter) const
{
    filter.publication = {PublicationState::Published};
    const PostingQueryBuilder builder(dialect::engineOf(m_db), filter, {});
    if (builder.isImpossible())
        return Shortage{today, {}};
    const auto query = builder.cells();
    Statement statement(m_db, query.sql);
    return cells(statement, today, query.values);
}

Result<Shortage> ShortageStore::asOf(QDate day, QDate today, const PostingFilter &filter) const
{
    if (!day.isValid() || day >= today)
        return now(today, filter);
    Statement statement(m_db,
                        u"SELECT prefecture, profession, postings, headcount, offered, awaiting, started FROM shortage_day s"
                        " WHERE day = (SELECT MAX(day) FROM shortage_day m WHERE m.prefecture = s.prefecture"
                        " AND m.profession = s.profession AND m.day <= %1)%2 ORDER BY prefecture, profession"_s.arg(
                            dialect::asDay(m_db), PostingQueryBuilder::scope(filter)));
    return cells(statement, day, {day});
}

Result<QList<TrendPoint>> ShortageStore::trend(QDate today, int weeks, const PostingFilter &filter) const
{
    QList<TrendPoint> points;
    for (int back = weeks - 1; back >= 0; --back) {
        const QDate day = today.addDays(-7 * back);
        const auto shortage = asOf(day, today, filter);
        if (!shortage)
            return shortage.error();
        TrendPoint point{day, 0};
        for (const ShortageCell &cell : shortage.value().cells)
            point.remaining += cell.remaining();
        points.append(point);
    }
    return points;
}
