#include "models/storage/seekerstore.h"

#include "models/domain/officedate.h"

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"number, name, kana, birth_date, phone, email, prefecture, municipality_code, municipality, years_experience,"
    " years_away, wishes, elsewhere, short_term, available_from, available_to, route, state, registered_on, valid_until"_s;

QString wishesText(const QList<Profession> &wishes)
{
    QStringList codes;
    for (const Profession profession : wishes)
        codes.append(codeOf(profession));
    return codes.join(u' ');
}

QList<Profession> wishesFrom(const QString &text)
{
    QList<Profession> wishes;
    for (const QString &code : text.split(u' ', Qt::SkipEmptyParts))
        if (const auto profession = fromCode<Profession>(code))
            wishes.append(*profession);
    return wishes;
}

QVariantList valuesOf(const Seeker &seeker)
{
    return {seeker.number,
            bound(seeker.name),
            bound(seeker.kana),
            bound(seeker.birthDate),
            bound(seeker.phone),
            bound(seeker.email),
            seeker.prefecture->number(),
            bound(seeker.municipalityCode),
            bound(seeker.municipality),
            bound(seeker.yearsExperience),
            bound(seeker.yearsAway),
            bound(wishesText(seeker.wishes)),
            seeker.elsewhere,
            seeker.shortTerm,
            bound(seeker.availableFrom),
            bound(seeker.availableTo),
            codeOf(seeker.route),
            codeOf(seeker.state),
            seeker.registeredOn,
            bound(seeker.validUntil)};
}

Seeker seekerFrom(const Statement &row)
{
    Seeker seeker;
    seeker.id = SeekerId{row.number(0)};
    seeker.number = row.text(1);
    seeker.name = row.text(2);
    seeker.kana = row.text(3);
    seeker.birthDate = row.date(4);
    seeker.phone = row.text(5);
    seeker.email = row.text(6);
    seeker.prefecture = Prefecture::fromNumber(row.value(7).toInt());
    seeker.municipalityCode = row.text(8);
    seeker.municipality = row.text(9);
    if (!row.value(10).isNull())
        seeker.yearsExperience = row.value(10).toInt();
    if (!row.value(11).isNull())
        seeker.yearsAway = row.value(11).toInt();
    seeker.wishes = wishesFrom(row.text(12));
    seeker.elsewhere = row.value(13).toBool();
    seeker.shortTerm = row.value(14).toBool();
    seeker.availableFrom = row.date(15);
    seeker.availableTo = row.date(16);
    seeker.route = fromCode<IntakeRoute>(row.text(17)).value_or(IntakeRoute::Headquarters);
    seeker.state = fromCode<SeekerState>(row.text(18)).value_or(SeekerState::Valid);
    seeker.registeredOn = row.date(19);
    seeker.validUntil = row.date(20);
    return seeker;
}

} // namespace

SeekerStore::SeekerStore(const QSqlDatabase &db)
    : m_db(db), m_numbers(db), m_find(db, u"SELECT id, %1 FROM seeker WHERE number = ?"_s.arg(columns)),
      m_licences(
          db,
          u"SELECT kind, number, granted_on, granted_by, verification FROM seeker_licence WHERE seeker_id = ? ORDER BY position"_s),
      m_insert(db, u"INSERT INTO seeker (%1) VALUES (%2) RETURNING id"_s.arg(columns, QStringList(20, u"?"_s).join(u", "_s))),
      m_insertLicence(db, u"INSERT INTO seeker_licence (seeker_id, position, kind, number, granted_on, granted_by, verification)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?)"_s),
      m_audit(db, u"INSERT INTO audit (at, actor, action, subject) VALUES (?, ?, ?, ?)"_s)
{
}

Result<std::optional<Seeker>> SeekerStore::byNumber(const QString &number)
{
    if (const auto done = m_find.run({number}); !done)
        return done.error();
    if (!m_find.next())
        return std::optional<Seeker>();
    Seeker seeker = seekerFrom(m_find);
    m_find.query().finish();
    if (const auto done = m_licences.run({qToUnderlying(seeker.id)}); !done)
        return done.error();
    while (m_licences.next())
        seeker.licences.append({professionFromNumber(m_licences.value(0).toInt()).value_or(Profession::Clerk), m_licences.text(1),
                                m_licences.date(2), m_licences.text(3),
                                fromCode<LicenceCheck>(m_licences.text(4)).value_or(LicenceCheck::Unchecked)});
    return std::optional(seeker);
}

Result<PutOutcome> SeekerStore::put(Seeker &seeker, const Actor &actor)
{
    if (const auto sound = checked(seeker); !sound)
        return sound.error();
    std::optional<Seeker> known;
    if (seeker.number.isEmpty()) {
        auto number = m_numbers.nextSeeker();
        if (!number)
            return number.error();
        seeker.number = number.take();
    } else {
        auto found = byNumber(seeker.number);
        if (!found)
            return found.error();
        known = found.take();
    }
    if (known) {
        seeker.id = known->id;
        if (!seeker.registeredOn.isValid())
            seeker.registeredOn = known->registeredOn;
        if (seeker == *known)
            return PutOutcome::Unchanged;
        Statement update(m_db, u"UPDATE seeker SET %1 = ? WHERE id = ?"_s.arg(QString(columns).replace(u","_s, u" = ?,"_s)));
        if (const auto done = update.run(valuesOf(seeker) + QVariantList{qToUnderlying(seeker.id)}); !done)
            return done.error();
        Statement clear(m_db, u"DELETE FROM seeker_licence WHERE seeker_id = ?"_s);
        if (const auto done = clear.run({qToUnderlying(seeker.id)}); !done)
            return done.error();
    } else {
        if (!seeker.registeredOn.isValid())
            seeker.registeredOn = officeDay(actor.at);
        if (const auto done = m_insert.run(valuesOf(seeker)); !done)
            return done.error();
        if (!m_insert.next())
            return storageError(m_insert.query());
        seeker.id = SeekerId{m_insert.number(0)};
        m_insert.query().finish();
    }
    if (const auto done = writeLicences(seeker); !done)
        return done.error();
    if (const auto done =
            m_audit.run({storedMoment(actor.at), bound(actor.name), known ? u"seeker.change"_s : u"seeker.add"_s, seeker.number});
        !done)
        return done.error();
    return known ? PutOutcome::Updated : PutOutcome::Added;
}

Result<> SeekerStore::writeLicences(const Seeker &seeker)
{
    int position = 0;
    for (const Licence &licence : seeker.licences)
        if (const auto done =
                m_insertLicence.run({qToUnderlying(seeker.id), position++, numberOf(licence.kind), bound(licence.number),
                                     bound(licence.date), bound(licence.grantedBy), codeOf(licence.check)});
            !done)
            return done;
    return {};
}

Result<qint64> SeekerStore::count() const
{
    Statement statement(m_db, u"SELECT COUNT(*) FROM seeker"_s);
    if (const auto done = statement.run({}); !done)
        return done.error();
    return statement.next() ? statement.number(0) : 0;
}
