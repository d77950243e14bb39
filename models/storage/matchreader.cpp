#include "models/storage/matchreader.h"

#include "models/domain/postingfield.h"
#include "models/domain/seekerfield.h"
#include "models/storage/dialect.h"
#include "models/storage/seennumber.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

struct MatchReaderText
{
    Q_DECLARE_TR_FUNCTIONS(MatchReaderText)
};

namespace {

constexpr std::array seekerKeys{
    "name",   "prefecture",    "municipality_code", "years_experience", "years_away",     "wishes",       "wish_prefectures",
    "nights", "days_per_week", "elsewhere",         "short_term",       "available_from", "available_to", "consents",
    "state"};
constexpr std::array postingKeys{"recruitment_kind", "profession",  "place_name", "prefecture", "municipality_code",
                                 "years_required",   "period_from", "period_to",  "needed_by",  "nights",
                                 "days_per_week",    "housing",     "full_time",  "disclosure", "mask_name"};

template <std::size_t N>
QString columns(const std::array<const char *, N> &keys, const QString &table)
{
    QStringList names;
    for (const char *key : keys)
        names.append(table + u'.' + QLatin1StringView(key));
    return names.join(u", "_s);
}

template <Coded E>
QString codes(const QList<E> &values)
{
    QStringList quoted;
    for (const E value : values)
        quoted.append(u'\'' + codeOf(value) + u'\'');
    return quoted.join(u", "_s);
}

QString numbers(const QList<Prefecture> &prefectures)
{
    QStringList texts;
    for (const Prefecture prefecture : prefectures)
        texts.append(QString::number(prefecture.number()));
    return texts.join(u", "_s);
}

QString numbers(const QList<Profession> &professions)
{
    QStringList texts;
    for (const Profession profession : professions)
        texts.append(QString::number(numberOf(profession)));
    return texts.join(u", "_s);
}

const QList<SeekerState> &placeable()
{
    // Whoever is at work may be free again by the time: the days booked decide.
    static const QList<SeekerState> states{SeekerState::Valid, SeekerState::Reactivated, SeekerState::Employed};
    return states;
}

/// Stages in which somebody is on the way to a seat that no hire counts yet, and all in which they are on the way.
QString waitingStages()
{
    using enum ApplicationStage;
    return codes(QList<ApplicationStage>{Referred, Arranging, Interviewed});
}

QString underWayStages()
{
    using enum ApplicationStage;
    return codes(
        QList<ApplicationStage>{Referred, Arranging, Interviewed, Offered, Accepted, ApplicationStage::OriginalSeen, Trained});
}

} // namespace

MatchReader::MatchReader(const QSqlDatabase &db) : m_db(db) {}

Result<qint64> MatchReader::number(const QString &sql)
{
    Statement statement(m_db, sql);
    if (const auto done = statement.run({}); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}

Result<qint64> MatchReader::lastSeeker() { return number(u"SELECT COALESCE(MAX(id), 0) FROM seeker"_s); }
Result<qint64> MatchReader::lastPosting() { return number(u"SELECT COALESCE(MAX(id), 0) FROM posting"_s); }
Result<qint64> MatchReader::auditPosition() { return number(u"SELECT COALESCE(MAX(id), 0) FROM audit"_s); }

Result<QList<std::pair<QString, qint64>>> MatchReader::changesSince(qint64 position)
{
    Statement statement(m_db, u"SELECT action, COUNT(*) AS n FROM audit WHERE id > ? GROUP BY action ORDER BY n DESC, action"_s);
    if (const auto done = statement.run({position}); !done)
        return done.error();
    QList<std::pair<QString, qint64>> found;
    while (statement.next())
        found.append({statement.text(0), statement.number(1)});
    return found;
}

Result<QList<PoolPosting>> MatchReader::postings(const MatchScope &scope, QDate day, qint64 after, int limit)
{
    QStringList conditions{u"p.id > ? AND p.publication = 'published' AND p.remaining > 0"_s};
    QVariantList values{after};
    if (!scope.prefectures.isEmpty())
        conditions.append(u"p.prefecture IN (%1)"_s.arg(numbers(scope.prefectures)));
    if (!scope.professions.isEmpty())
        conditions.append(u"p.profession IN (%1)"_s.arg(numbers(scope.professions)));
    if (!scope.kinds.isEmpty())
        conditions.append(u"r.recruitment_kind IN (%1)"_s.arg(codes(scope.kinds)));
    if (scope.period.to) {
        conditions.append(u"COALESCE(r.period_from, %1) <= %1"_s.arg(dialect::asDay(m_db)));
        values << day << *scope.period.to;
    }
    if (scope.period.from) {
        conditions.append(u"(r.period_to IS NULL OR r.period_to >= %1)"_s.arg(dialect::asDay(m_db)));
        values << *scope.period.from;
    }
    return postingsWhere(conditions.join(u" AND "_s), values, limit);
}

Result<QList<PoolPosting>> MatchReader::postingsWhere(const QString &condition, const QVariantList &values, int limit)
{
    Statement statement(
        m_db, u"SELECT p.id, p.number, p.remaining - (SELECT COUNT(*) FROM application a WHERE a.posting_id = p.id AND"
              " a.stage IN (%1)), %2 FROM posting p JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.revision"
              " WHERE %3 ORDER BY p.id LIMIT %4"_s.arg(waitingStages(), columns(postingKeys, u"r"_s), condition)
                  .arg(limit));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<PoolPosting> found;
    while (statement.next()) {
        PoolPosting posting{statement.number(0), statement.text(1), {}, int(std::max<qint64>(0, statement.number(2)))};
        int column = 3;
        for (const char *key : postingKeys)
            postingField(QLatin1StringView(key))->assign(posting.content, statement.value(column++));
        found.append(std::move(posting));
    }
    return found;
}

Result<QList<PoolSeeker>> MatchReader::seekers(const QList<Prefecture> &prefectures, qint64 after, int limit)
{
    QString condition = u"s.id > ? AND s.state IN (%1)"_s.arg(codes(placeable()));
    if (!prefectures.isEmpty())
        condition += u" AND (s.prefecture IN (%1) OR s.elsewhere = %2)"_s.arg(numbers(prefectures), dialect::trueLiteral(m_db));
    return seekersWhere(condition, {after}, limit);
}

Result<QList<PoolSeeker>> MatchReader::holders(Profession profession, Prefecture prefecture, bool living, qint64 after, int limit)
{
    QList<Profession> fillers;
    for (const Profession held : allOf<Profession>())
        if (isLicensed(held) && mayFill(held, profession))
            fillers.append(held);
    QString condition = u"s.id > ? AND s.state <> 'withdrawn'"_s;
    condition +=
        isLicensed(profession)
            ? u" AND EXISTS (SELECT 1 FROM seeker_licence l WHERE l.seeker_id = s.id AND l.kind IN (%1))"_s.arg(numbers(fillers))
            : u" AND (s.profession = %1 OR (' ' || s.wishes || ' ') LIKE '%% %2 %%')"_s.arg(numberOf(profession))
                  .arg(codeOf(profession))
                  .replace(u"%%"_s, u"%"_s);
    condition += living
                     ? u" AND s.prefecture = %1"_s.arg(prefecture.number())
                     : u" AND s.prefecture <> %1 AND s.elsewhere = %2"_s.arg(prefecture.number()).arg(dialect::trueLiteral(m_db));
    return seekersWhere(condition, {after}, limit);
}

Result<QList<PoolSeeker>> MatchReader::seekersWhere(const QString &condition, const QVariantList &values, int limit)
{
    Statement statement(m_db, u"SELECT s.id, s.number, %1 FROM seeker s WHERE %2 ORDER BY s.id LIMIT %3"_s
                                  .arg(columns(seekerKeys, u"s"_s), condition)
                                  .arg(limit));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<PoolSeeker> found;
    while (statement.next()) {
        PoolSeeker read;
        read.seeker.id = SeekerId{statement.number(0)};
        read.seeker.number = statement.text(1);
        int column = 2;
        for (const char *key : seekerKeys)
            seekerField(QLatin1StringView(key))->assign(read.seeker, statement.value(column++));
        found.append(std::move(read));
    }
    for (const auto &step : {&MatchReader::addLicences, &MatchReader::addBookings, &MatchReader::addReferrals})
        if (const auto done = (this->*step)(found); !done)
            return done.error();
    return found;
}

/// Runs a statement over the range of ids of a batch and gives each row to the seeker of its first column.
template <typename Use>
Result<> MatchReader::eachOf(QList<PoolSeeker> &found, const QString &sql, const Use &use)
{
    if (found.isEmpty())
        return {};
    Statement statement(m_db, sql);
    if (const auto done = statement.run({qToUnderlying(found.first().seeker.id), qToUnderlying(found.last().seeker.id)}); !done)
        return done;
    qsizetype at = 0; // both in the order of the ids
    while (statement.next()) {
        const qint64 id = statement.number(0);
        while (at < found.size() && qToUnderlying(found[at].seeker.id) < id)
            ++at;
        if (at < found.size() && qToUnderlying(found[at].seeker.id) == id)
            use(found[at], statement);
    }
    return {};
}

Result<> MatchReader::addLicences(QList<PoolSeeker> &found)
{
    return eachOf(found,
                  u"SELECT seeker_id, kind, verification FROM seeker_licence WHERE seeker_id BETWEEN ? AND ?"
                  " ORDER BY seeker_id, position"_s,
                  [](PoolSeeker &to, const Statement &row) {
                      Licence licence;
                      licence.kind = professionFromNumber(row.value(1).toInt()).value_or(Profession::Clerk);
                      licence.check = fromCode<LicenceCheck>(row.text(2)).value_or(LicenceCheck::Unchecked);
                      to.seeker.licences.append(licence);
                  });
}

Result<> MatchReader::addBookings(QList<PoolSeeker> &found)
{
    const auto hires =
        eachOf(found,
               u"SELECT h.seeker_id, %1, COALESCE(h.started_on, h.starts_on), COALESCE(h.ended_on, h.ends_on),"
               " h.full_time FROM hire h LEFT JOIN posting p ON p.id = h.posting_id"
               " WHERE h.seeker_id BETWEEN ? AND ? AND h.stage IN ('awaiting', 'started', 'completed', 'ended_early')"
               " ORDER BY h.seeker_id, h.id"_s.arg(seenNumber(u"h.posting_id"_s)),
               [](PoolSeeker &to, const Statement &row) {
                   to.bookings.append({row.text(1), {}, {}, row.date(2), row.date(3), row.value(4).toBool()});
               });
    if (!hires)
        return hires;
    return eachOf(found,
                  u"SELECT m.seeker_id, o.number, o.first_day, o.last_day FROM order_member m JOIN support_order o"
                  " ON o.id = m.order_id WHERE m.seeker_id BETWEEN ? AND ? AND o.state IN ('collecting', 'fixed')"
                  " ORDER BY m.seeker_id, o.id"_s,
                  [](PoolSeeker &to, const Statement &row) {
                      to.bookings.append({row.text(1), {}, {}, row.date(2), row.date(3), true});
                  });
}

Result<> MatchReader::addReferrals(QList<PoolSeeker> &found)
{
    return eachOf(found,
                  u"SELECT a.seeker_id, %2 FROM application a LEFT JOIN posting p ON p.id = a.posting_id"
                  " WHERE a.seeker_id BETWEEN ? AND ? AND a.stage IN (%1) ORDER BY a.seeker_id, a.id"_s.arg(
                      underWayStages(), seenNumber(u"a.posting_id"_s, u"a.prefecture"_s)),
                  [](PoolSeeker &to, const Statement &row) { to.referredTo = row.text(1); });
}

Result<bool> MatchReader::isPosting(const QString &number)
{
    Statement statement(m_db, u"SELECT 1 FROM posting WHERE number = ?"_s);
    if (const auto done = statement.run({number}); !done)
        return done.error();
    return statement.next();
}

Result<PoolPosting> MatchReader::posting(const QString &number)
{
    auto found = postingsWhere(u"p.number = ?"_s, {number}, 1);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, MatchReaderText::tr("There is no posting %1. Check the number.").arg(number)};
    return found.value().first();
}

Result<PoolSeeker> MatchReader::seeker(const QString &number)
{
    auto found = seekersWhere(
        u"s.id = COALESCE((SELECT id FROM seeker WHERE number = ?), (SELECT seeker_id FROM seeker_alias WHERE number = ?))"_s,
        {number, number}, 1);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, MatchReaderText::tr("There is no seeker %1. Check the number.").arg(number)};
    return found.value().first();
}
