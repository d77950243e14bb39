#include "models/storage/facilitystore.h"

#include "models/domain/officedate.h"
#include "models/domain/textfold.h"
#include "models/storage/dialect.h"
#include "models/storage/facilityrename.h"
#include "models/storage/rowblock.h"
#include "models/storage/statementgroup.h"

using namespace Qt::StringLiterals;

namespace {

const QString stored = u"code, name, kana, kind, founder, prefecture, municipality_code, municipality, postal_code, address,"
                       " latitude, longitude, beds, department, contact_person, phone, email, covid_role"_s;

template <typename T, typename Row>
std::optional<T> optionalAt(const Row &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional<T>(qvariant_cast<T>(value));
}

QVariantList valuesOf(const Facility &facility)
{
    return {facility.code.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(facility.code),
            bound(facility.name),
            bound(facility.kana),
            codeOf(facility.kind),
            bound(facility.founder),
            facility.prefecture->number(),
            bound(facility.municipalityCode),
            bound(facility.municipality),
            bound(facility.postalCode),
            bound(facility.address),
            bound(facility.latitude),
            bound(facility.longitude),
            bound(facility.beds),
            bound(facility.department),
            bound(facility.contactPerson),
            bound(facility.phone),
            bound(facility.email),
            codeOf(facility.covidRole),
            foldedName(facility.name)};
}

void fill(QString &target, const QString &value, bool replace)
{
    if (!value.isEmpty() && (target.isEmpty() || replace))
        target = value;
}

template <typename T>
void fill(std::optional<T> &target, const std::optional<T> &value, bool replace)
{
    if (value && (!target || replace))
        target = value;
}

Facility completed(Facility known, const Facility &given, bool replace)
{
    fill(known.code, given.code, false);
    fill(known.name, given.name, replace);
    fill(known.kana, given.kana, replace);
    fill(known.founder, given.founder, replace);
    fill(known.prefecture, given.prefecture, replace);
    fill(known.municipalityCode, given.municipalityCode, replace);
    fill(known.municipality, given.municipality, replace);
    fill(known.postalCode, given.postalCode, replace);
    fill(known.address, given.address, replace);
    fill(known.latitude, given.latitude, replace);
    fill(known.longitude, given.longitude, replace);
    fill(known.beds, given.beds, replace);
    fill(known.department, given.department, replace);
    fill(known.contactPerson, given.contactPerson, replace);
    fill(known.phone, given.phone, replace);
    fill(known.email, given.email, replace);
    if (known.kind == FacilityKind::Other || (replace && given.kind != FacilityKind::Other))
        known.kind = given.kind;
    if (known.covidRole == CovidRole::Other || (replace && given.covidRole != CovidRole::Other))
        known.covidRole = given.covidRole;
    return known;
}

} // namespace

QString facilityColumns(const QString &alias)
{
    return alias + u".id, "_s + alias + u'.' + QString(stored).replace(u", "_s, u", "_s + alias + u'.');
}

template <typename Row>
Facility facilityFrom(const Row &row, int first)
{
    Facility facility;
    facility.id = FacilityId{row.number(first)};
    facility.code = row.text(first + 1);
    facility.name = row.text(first + 2);
    facility.kana = row.text(first + 3);
    facility.kind = fromCode<FacilityKind>(row.text(first + 4)).value_or(FacilityKind::Other);
    facility.founder = row.text(first + 5);
    facility.prefecture = Prefecture::fromNumber(row.value(first + 6).toInt());
    facility.municipalityCode = row.text(first + 7);
    facility.municipality = row.text(first + 8);
    facility.postalCode = row.text(first + 9);
    facility.address = row.text(first + 10);
    facility.latitude = optionalAt<double>(row, first + 11);
    facility.longitude = optionalAt<double>(row, first + 12);
    facility.beds = optionalAt<int>(row, first + 13);
    facility.department = row.text(first + 14);
    facility.contactPerson = row.text(first + 15);
    facility.phone = row.text(first + 16);
    facility.email = row.text(first + 17);
    facility.covidRole = fromCode<CovidRole>(row.text(first + 18)).value_or(CovidRole::Other);
    return facility;
}

template Facility facilityFrom(const Statement &row, int first);
template Facility facilityFrom(const BlockRow &row, int first);
template Facility facilityFrom(const StatementGroup &row, int first);

FacilityStore::FacilityStore(const QSqlDatabase &db)
    : m_db(db), m_byCode(db, u"SELECT id, %1 FROM facility WHERE code = ?"_s.arg(stored)),
      m_byName(db, u"SELECT id, %1 FROM facility WHERE name_folded = ? AND prefecture = ? ORDER BY id"_s.arg(stored)),
      m_insert(db, u"INSERT INTO facility (%1, name_folded) VALUES (%2)"_s.arg(stored, QStringList(19, u"?"_s).join(u", "_s)) +
                       dialect::returningId(db)),
      m_update(db, u"UPDATE facility SET %1 = ?, name_folded = ? WHERE id = ?"_s.arg(QString(stored).replace(u","_s, u" = ?,"_s)))
{
}

Result<std::optional<Facility>> FacilityStore::find(const Facility &like)
{
    if (!like.code.isEmpty()) {
        if (const auto done = m_byCode.run({like.code}); !done)
            return done.error();
        if (m_byCode.next())
            return std::optional(facilityFrom(m_byCode));
    }
    if (like.name.isEmpty() || !like.prefecture)
        return std::optional<Facility>();
    if (const auto done = m_byName.run({foldedName(like.name), like.prefecture->number()}); !done)
        return done.error();
    while (m_byName.next()) {
        const Facility known = facilityFrom(m_byName);
        if (like.code.isEmpty() || known.code.isEmpty()) // two codes are two institutions, whatever their names
            return std::optional(known);
    }
    return std::optional<Facility>();
}

Result<PutFacility> FacilityStore::put(const Facility &facility, bool replace, const Actor &actor)
{
    if (const auto sound = checked(facility); !sound)
        return sound.error();
    const auto found = find(facility);
    if (!found)
        return found.error();
    PutFacility result;
    QString action;
    if (!found.value()) {
        result.facility = facility;
        result.outcome = PutOutcome::Added;
        action = u"facility.add"_s;
        const auto id = m_insert.runForId(valuesOf(facility));
        if (!id)
            return id.error();
        result.facility.id = FacilityId{id.value()};
    } else {
        const Facility &known = *found.value();
        result.facility = completed(known, facility, replace);
        result.otherName = !replace && foldedName(known.name) != foldedName(facility.name);
        if (result.facility == known)
            return result;
        result.outcome = PutOutcome::Updated;
        action = u"facility.change"_s;
        if (const auto done = m_update.run(valuesOf(result.facility) + QVariantList{qToUnderlying(known.id)}); !done)
            return done.error();
        if (result.facility.name != known.name || result.facility.kana != known.kana || result.facility.code != known.code)
            if (const auto done = facilityRenamed(m_db, result.facility); !done)
                return done.error();
    }
    if (const auto done = noted(action, found.value() ? &*found.value() : nullptr, result.facility, actor); !done)
        return done.error();
    return result;
}

Result<> FacilityStore::noted(const QString &action, const Facility *before, const Facility &after, const Actor &actor)
{
    if (!m_audit)
        m_audit.emplace(m_db, actor);
    m_audit->actFor(actor);
    const QString subject = after.code.isEmpty() ? QString::number(qToUnderlying(after.id)) : after.code;
    if (before && before->name != after.name) // a list of a past day shows the name that it had
        return m_audit->changed(action, subject, {{u"name"_s, before->name}}, {{u"name"_s, after.name}});
    return m_audit->noted(action, subject);
}
