#include "models/storage/candidatesearch.h"

#include "models/domain/fieldvalue.h"
#include "models/storage/hirework.h"

using namespace Qt::StringLiterals;

static constexpr qint64 batch = 10'000; // ids; some milliseconds
static constexpr qsizetype shownOfEach = 20;

CandidateSearch::CandidateSearch(SupportOrder order, int limit) : m_order(std::move(order)), m_limit(limit) {}

/// Professions whose licence fills a seat of the wanted one, as an SQL list.
static QString fillers(Profession wanted)
{
    QStringList numbers;
    for (const Profession held : allOf<Profession>())
        if (mayFill(held, wanted))
            numbers.append(QString::number(numberOf(held)));
    return numbers.join(u", "_s);
}

/// One row for each licence that counts; what candidateFor() asks of a seeker.
static QString question(Profession profession)
{
    const QString columns = u"s.id, s.number, s.name, s.prefecture, s.state, s.elsewhere, s.consents, s.available_from,"
                            " s.available_to, s.years_experience, s.years_away, s.short_term"_s;
    const QString range = u"s.id > ? AND s.id <= ? AND s.state <> 'withdrawn'"_s;
    if (!isLicensed(profession))
        return u"SELECT %1, NULL, NULL, NULL FROM seeker s WHERE %2 AND (s.profession = %3 OR s.wishes LIKE '%%4%')"
               " ORDER BY s.id"_s.arg(columns, range)
                   .arg(numberOf(profession))
                   .arg(codeOf(profession));
    return u"SELECT %1, l.kind, l.verification, l.seen_on FROM seeker s JOIN seeker_licence l ON l.seeker_id = s.id"
           " WHERE %2 AND l.kind IN (%3) ORDER BY s.id, l.position"_s.arg(columns, range, fillers(profession));
}

static Seeker seekerFrom(const Statement &row)
{
    Seeker seeker;
    seeker.id = SeekerId{row.number(0)};
    seeker.number = row.text(1);
    seeker.name = row.text(2);
    seeker.prefecture = Prefecture::fromNumber(int(row.number(3)));
    seeker.state = fromCode<SeekerState>(row.text(4)).value_or(SeekerState::Expired);
    seeker.elsewhere = row.value(5).toBool();
    Stored<QList<Consent>>::from(seeker.consents, row.value(6));
    seeker.availableFrom = row.date(7);
    seeker.availableTo = row.date(8);
    Stored<std::optional<int>>::from(seeker.yearsExperience, row.value(9));
    Stored<std::optional<int>>::from(seeker.yearsAway, row.value(10));
    seeker.shortTerm = row.value(11).toBool();
    return seeker;
}

Result<bool> CandidateSearch::step(const QSqlDatabase &db)
{
    if (!m_total) {
        Statement last(db, u"SELECT COALESCE(MAX(id), 0) FROM seeker"_s);
        if (const auto done = last.run({}); !done)
            return done.error();
        m_total = last.next() ? last.number(0) : 0;
    }
    if (m_last >= *m_total)
        return false;
    const qint64 last = std::min(m_last + batch, *m_total);
    if (const auto done = look(db, m_last, last); !done)
        return done.error();
    m_last = last;
    return m_last < *m_total;
}

Result<> CandidateSearch::look(const QSqlDatabase &db, qint64 after, qint64 last)
{
    const auto bookings = bookingsBetween(db, after, last);
    if (!bookings)
        return bookings.error();
    Statement rows = Statement::ofRows(db, question(m_order.profession));
    if (const auto done = rows.run({after, last}); !done)
        return done;
    std::optional<Seeker> seeker;
    const auto tell = [&] {
        if (seeker)
            judge(*seeker, bookings.value().value(seeker->id));
    };
    while (rows.next()) {
        if (!seeker || seeker->id != SeekerId{rows.number(0)}) {
            tell();
            seeker = seekerFrom(rows);
        }
        if (!rows.value(12).isNull()) {
            Licence licence;
            licence.kind = professionFromNumber(int(rows.number(12))).value_or(Profession::Clerk);
            licence.check = fromCode<LicenceCheck>(rows.text(13)).value_or(LicenceCheck::Unchecked);
            licence.seenOn = rows.date(14);
            seeker->licences.append(licence);
        }
    }
    tell();
    return {};
}

void CandidateSearch::judge(const Seeker &seeker, const QList<Booking> &bookings)
{
    const Candidate candidate = candidateFor(m_order, seeker, bookings);
    if (candidate.exclusion) {
        if (m_counts[*candidate.exclusion]++ < shownOfEach)
            m_excluded.append(candidate);
        return;
    }
    ++m_found;
    m_candidates.append(candidate);
    if (m_candidates.size() > 4 * qsizetype(m_limit) + 1000) { // the best of a million need not all be held
        rank(m_candidates);
        m_candidates.resize(m_limit);
    }
}

OrderCandidates CandidateSearch::result() const
{
    OrderCandidates result{m_candidates, m_excluded, {}, m_found};
    rank(result.candidates);
    if (result.candidates.size() > m_limit)
        result.candidates.resize(m_limit);
    for (const Exclusion why : allOf<Exclusion>())
        if (m_counts.value(why) > 0)
            result.counts.append({why, m_counts.value(why)});
    result.complete = m_total && m_last >= *m_total;
    return result;
}
