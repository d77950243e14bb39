#include "models/domain/seekercheck.h"

#include "models/domain/facility.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

struct SeekerCheckText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerCheckText)
};

namespace {

constexpr int youngest = 15, oldest = 100; // years of age that nobody asks twice about
constexpr int fewestPhoneDigits = 9;

class Checker
{
public:
    Checker(const Seeker &seeker, QDate today) : m_seeker(seeker), m_today(today) {}

    QList<Check> run()
    {
        if (!m_seeker.prefecture)
            red(u"prefecture"_s, SeekerCheckText::tr("The seeker has no prefecture. Enter one of the 47 prefectures."));
        if (m_seeker.state == SeekerState::Withdrawn)
            return m_checks;
        person();
        contact();
        licences();
        availability();
        std::stable_sort(m_checks.begin(), m_checks.end(),
                         [](const Check &a, const Check &b) { return a.severity < b.severity; });
        return m_checks;
    }

private:
    void red(const QString &field, const QString &message) { m_checks.append({Severity::Red, field, message}); }
    void amber(const QString &field, const QString &message) { m_checks.append({Severity::Amber, field, message}); }

    void person()
    {
        if (m_seeker.name.trimmed().isEmpty())
            red(u"name"_s, SeekerCheckText::tr("The seeker has no name. Enter the name."));
        if (m_seeker.kana.trimmed().isEmpty())
            amber(u"kana"_s, SeekerCheckText::tr("Enter how the name is read, so that the person is found."));
        const QDate born = m_seeker.birthDate;
        if (!born.isValid()) {
            amber(u"birth_date"_s, SeekerCheckText::tr("Enter the date of birth; without it, duplicates are not recognised."));
        } else if (m_today.isValid()) {
            const int age = ageOn(born, m_today);
            if (age < youngest || age > oldest)
                amber(u"birth_date"_s, SeekerCheckText::tr("The person would be %n year(s) old. Check the date.", nullptr, age));
        }
    }

    void contact()
    {
        if (m_seeker.phone.isEmpty() && m_seeker.email.isEmpty())
            amber(u"phone"_s, SeekerCheckText::tr("Nobody can reach the person. Enter a phone number or an e-mail address."));
        const auto isDigit = [](QChar letter) { return letter.isDigit(); };
        if (!m_seeker.phone.isEmpty() && std::count_if(m_seeker.phone.begin(), m_seeker.phone.end(), isDigit) < fewestPhoneDigits)
            amber(u"phone"_s, SeekerCheckText::tr("The phone number is too short. Enter it with its area code."));
        const qsizetype at = m_seeker.email.indexOf(u'@');
        if (!m_seeker.email.isEmpty() && (at < 1 || m_seeker.email.indexOf(u'.', at) < 0 || m_seeker.email.contains(u' ')))
            amber(u"email"_s, SeekerCheckText::tr("This is no e-mail address. Enter one such as name@example.jp."));
        if (!m_seeker.municipalityCode.isEmpty() && !isMunicipalityCode(m_seeker.municipalityCode))
            amber(u"municipality_code"_s,
                  SeekerCheckText::tr("The check digit of the municipality code is wrong. Enter all six digits."));
        if (!m_seeker.postalCode.isEmpty() && std::count_if(m_seeker.postalCode.begin(), m_seeker.postalCode.end(), isDigit) != 7)
            amber(u"postal_code"_s, SeekerCheckText::tr("A postal code has seven digits, such as 100-8916."));
    }

    void licences()
    {
        const QString field = u"licences"_s;
        if (m_seeker.licences.isEmpty() && !m_seeker.wishes.contains(Profession::Clerk))
            red(field, SeekerCheckText::tr("The seeker has no licence. Enter one, or the wish for clerical work."));
        for (const Licence &licence : m_seeker.licences) {
            const QString name = label(licence.kind);
            if (!isLicensed(licence.kind)) {
                red(field, SeekerCheckText::tr("%1 needs no licence. Enter it as a wish.").arg(name));
                continue;
            }
            if (licence.check == LicenceCheck::OriginalSeen && (licence.seenBy.trimmed().isEmpty() || !licence.seenOn.isValid()))
                red(field, SeekerCheckText::tr("The original of the licence as %1 is marked as seen. Enter who saw it and when.")
                               .arg(name));
            if (m_today.isValid() && licence.seenOn > m_today)
                amber(field,
                      SeekerCheckText::tr("The licence as %1 is marked as seen on a day to come. Correct the day.").arg(name));
            if (licence.number.isEmpty())
                amber(field, SeekerCheckText::tr("The licence as %1 has no number. Enter it as soon as it is known.").arg(name));
            if (licence.kind == Profession::AssistantNurse && licence.grantedBy.isEmpty())
                amber(field, SeekerCheckText::tr("A prefecture gives the licence as %1. Enter which.").arg(name));
            if (licence.date.isValid() && m_seeker.birthDate.isValid() && licence.date < m_seeker.birthDate.addYears(youngest))
                amber(field,
                      SeekerCheckText::tr("The licence as %1 is older than the person could be. Check the dates.").arg(name));
        }
    }

    void availability()
    {
        const QDate from = m_seeker.availableFrom, to = m_seeker.availableTo;
        if (from.isValid() && to.isValid() && to < from)
            red(u"available_to"_s, SeekerCheckText::tr("The seeker is available to a day before the first. Correct the period."));
        if (m_seeker.daysPerWeek && *m_seeker.daysPerWeek > 7)
            amber(u"days_per_week"_s, SeekerCheckText::tr("A week has seven days. Correct the number."));
        if (!m_seeker.consents.contains(Consent::ToInstitutions))
            amber(u"consents"_s,
                  SeekerCheckText::tr("Without consent, nothing of the person may be handed to an institution. Ask for it."));
    }

    const Seeker &m_seeker;
    QDate m_today;
    QList<Check> m_checks;
};

} // namespace

QList<Check> checksOf(const Seeker &seeker, QDate today) { return Checker(seeker, today).run(); }

Result<> checked(const Seeker &seeker)
{
    const QList<Check> checks = checksOf(seeker, {});
    if (!checks.isEmpty() && checks.first().severity == Severity::Red)
        return Error{Error::Kind::Input, checks.first().message};
    return {};
}
