#include "models/exchange/importplan.h"

#include "models/domain/publication.h"
#include "models/domain/seekercheck.h"
#include "models/domain/textfold.h"
#include "models/exchange/datevalue.h"
#include "models/exchange/peoplevalue.h"
#include "models/exchange/termvalue.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

struct ImportPeopleText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPeopleText)
};

namespace {

Parsed<int> bedCount(const QString &cell) { return parsedCount(cell, 0, 20'000); }
Parsed<int> years(const QString &cell) { return parsedCount(cell, 0, 80); }

Parsed<int> wagesWished(const QString &cell) { return parsedCount(cell, 0, 100'000'000); }

Parsed<double> degrees(const QString &cell)
{
    bool isNumber = false;
    const double value = plainText(cell).toDouble(&isNumber);
    if (cleanedCell(cell).isEmpty())
        return {};
    if (!isNumber || value < -180 || value > 180)
        return {
            .warning =
                ImportPeopleText::tr("“%1” is no latitude or longitude in degrees; the field stays empty.").arg(cell.left(40))};
    return {.value = value};
}

} // namespace

void ImportPlan::readFacility(RowOutcome &outcome)
{
    Facility facility;
    facility.code = m_cells.read<QString>(u"facility_code"_s, parsedId).value_or(QString());
    facility.name = tidied(m_cells.text(u"facility_name"_s));
    facility.kana = tidied(kanaText(m_cells.text(u"facility_kana"_s)));
    facility.kind = m_cells.read<FacilityKind>(u"place_kind"_s, parsedFacilityKind).value_or(FacilityKind::Other);
    facility.founder = m_cells.text(u"facility_founder"_s);
    facility.prefecture = m_cells.read<Prefecture>(u"prefecture"_s, parsedPrefecture);
    facility.municipalityCode = m_cells.read<QString>(u"municipality_code"_s, parsedMunicipalityCode).value_or(QString());
    facility.municipality = m_cells.text(u"municipality"_s);
    facility.postalCode = m_cells.read<QString>(u"postal_code"_s, parsedPostalCode).value_or(QString());
    facility.address = m_cells.text(u"address"_s);
    facility.latitude = m_cells.read<double>(u"latitude"_s, degrees);
    facility.longitude = m_cells.read<double>(u"longitude"_s, degrees);
    facility.beds = m_cells.read<int>(u"beds"_s, bedCount);
    facility.department = m_cells.text(u"contact_department"_s);
    facility.contactPerson = m_cells.text(u"contact_person"_s);
    facility.phone = m_cells.text(u"phone"_s).normalized(QString::NormalizationForm_KC);
    facility.email = m_cells.text(u"email"_s).normalized(QString::NormalizationForm_KC);
    facility.covidRole = m_cells.read<CovidRole>(u"covid_role"_s, parsedCovidRole).value_or(CovidRole::Other);
    if (!facility.prefecture)
        facility.prefecture = prefectureOfAddress(facility.address);
    if (!facility.prefecture && !facility.municipalityCode.isEmpty())
        facility.prefecture = Prefecture::fromNumber(facility.municipalityCode.left(2).toInt());
    if (outcome.isRejected())
        return;
    if (const auto sound = checked(facility); !sound)
        m_cells.reject(facility.name.isEmpty() ? u"facility_name"_s : u"prefecture"_s, sound.error().message);
    else
        outcome.drafts.append(facility);
}

QList<Licence> ImportPlan::licences()
{
    QList<Licence> list;
    const auto kinds = m_cells.read<QList<Profession>>(u"licences"_s, parsedProfessions);
    const QString number = m_cells.read<QString>(u"licence_number"_s, parsedId).value_or(QString());
    const QDate date = m_cells.read<QDate>(u"licence_date"_s, parsedDate).value_or(QDate());
    for (const Profession kind : kinds.value_or(QList<Profession>())) {
        if (!isLicensed(kind))
            continue;
        Licence licence{kind, {}, {}, {}, LicenceCheck::Unchecked};
        if (list.isEmpty()) { // one number stands for the first of several
            licence.number = number;
            licence.date = date;
            licence.grantedBy = m_cells.text(u"licence_granted_by"_s);
            licence.check = m_cells.read<LicenceCheck>(u"licence_check"_s, parsedLicenceCheck).value_or(LicenceCheck::Unchecked);
            licence.seenBy = m_cells.text(u"licence_seen_by"_s);
            licence.seenOn = m_cells.read<QDate>(u"licence_seen_on"_s, parsedDate).value_or(QDate());
        }
        list.append(licence);
    }
    return list;
}

void ImportPlan::readSeeker(RowOutcome &outcome)
{
    Seeker seeker;
    seeker.number = m_cells.read<QString>(u"number"_s, parsedId).value_or(QString());
    seeker.name = tidied(m_cells.text(u"name"_s));
    seeker.kana = tidied(kanaText(m_cells.text(u"kana"_s)));
    seeker.birthDate = m_cells.read<QDate>(u"birth_date"_s, parsedDate).value_or(QDate());
    seeker.phone = m_cells.text(u"phone"_s).normalized(QString::NormalizationForm_KC);
    seeker.email = m_cells.text(u"email"_s).normalized(QString::NormalizationForm_KC);
    seeker.prefecture = m_cells.read<Prefecture>(u"prefecture"_s, parsedPrefecture);
    seeker.municipalityCode = m_cells.read<QString>(u"municipality_code"_s, parsedMunicipalityCode).value_or(QString());
    seeker.municipality = m_cells.text(u"municipality"_s);
    seeker.licences = licences();
    seeker.yearsExperience = m_cells.read<int>(u"years_experience"_s, years);
    seeker.yearsAway = m_cells.read<int>(u"years_away"_s, years);
    seeker.wishes = m_cells.read<QList<Profession>>(u"wishes"_s, parsedProfessions).value_or(QList<Profession>());
    seeker.elsewhere = m_cells.read<bool>(u"elsewhere"_s, parsedFlag).value_or(false);
    seeker.shortTerm = m_cells.read<bool>(u"short_term"_s, parsedFlag).value_or(false);
    seeker.availableFrom = m_cells.read<QDate>(u"available_from"_s, parsedDate).value_or(QDate());
    seeker.availableTo = m_cells.read<QDate>(u"available_to"_s, parsedDate).value_or(QDate());
    seeker.postalCode = m_cells.read<QString>(u"postal_code"_s, parsedPostalCode).value_or(QString());
    seeker.address = m_cells.text(u"address"_s);
    seeker.workStatus = m_cells.read<WorkStatus>(u"work_status"_s, parsedWorkStatus);
    seeker.fields = m_cells.text(u"fields"_s);
    seeker.wishKinds = m_cells.read<QList<FacilityKind>>(u"wish_kinds"_s, parsedFacilityKinds).value_or(QList<FacilityKind>());
    seeker.wishPrefectures =
        m_cells.read<QList<Prefecture>>(u"wish_prefectures"_s, parsedPrefectures).value_or(QList<Prefecture>());
    seeker.wishEmployment =
        m_cells.read<QList<EmploymentForm>>(u"wish_employment"_s, parsedEmployments).value_or(QList<EmploymentForm>());
    seeker.nights = m_cells.read<bool>(u"nights"_s, parsedFlag);
    seeker.daysPerWeek = m_cells.read<double>(u"days_per_week"_s, parsedDecimal);
    seeker.wageForm = m_cells.read<WageForm>(u"wage_form"_s, parsedWishedWageForm);
    seeker.wageMin = m_cells.read<int>(u"wage_min"_s, wagesWished);
    seeker.housing = m_cells.read<bool>(u"housing"_s, parsedFlag);
    seeker.consents = m_cells.read<QList<Consent>>(u"consents"_s, parsedConsents).value_or(QList<Consent>());
    seeker.remarks = m_cells.text(u"remarks"_s);
    seeker.route = m_cells.read<IntakeRoute>(u"route"_s, parsedIntakeRoute).value_or(IntakeRoute::Headquarters);
    seeker.registeredOn = m_cells.read<QDate>(u"registered_on"_s, parsedDate).value_or(QDate());
    seeker.validUntil = m_cells.read<QDate>(u"valid_until"_s, parsedDate).value_or(QDate());
    if (!seeker.prefecture && !seeker.municipalityCode.isEmpty())
        seeker.prefecture = Prefecture::fromNumber(seeker.municipalityCode.left(2).toInt());
    if (seeker.wishes.isEmpty())
        for (const Licence &licence : std::as_const(seeker.licences))
            seeker.wishes.append(licence.kind);
    if (seeker.number.isEmpty()) { // the same person in the next file must be known again
        const QByteArray who = QStringList{folded(seeker.name), folded(seeker.kana), seeker.birthDate.toString(Qt::ISODate),
                                           seeker.birthDate.isValid() ? QString() : folded(seeker.phone + seeker.email)}
                                   .join(u'\x1f')
                                   .toUtf8();
        seeker.number =
            u'F' + QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha1).toHex().left(10)).toUpper();
    }
    if (outcome.isRejected())
        return;
    if (const auto sound = checked(seeker); !sound) {
        m_cells.reject(u"name"_s, sound.error().message);
        return;
    }
    judgeDays(seeker);
    outcome.drafts.append(seeker);
}

/// What the checks of a seeker find only because of the day. The rest is seen on the record itself: a file of people without
/// licence numbers is no list of warnings.
void ImportPlan::judgeDays(const Seeker &seeker)
{
    if (!m_today.isValid())
        return;
    const QList<Check> always = checksOf(seeker, {});
    for (const Check &check : checksOf(seeker, m_today))
        if (!always.contains(check))
            m_cells.warn(check.field == u"licences"_s ? u"licence_seen_on"_s : check.field, check.message);
}
