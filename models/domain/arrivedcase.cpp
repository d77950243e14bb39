#include "models/domain/arrivedcase.h"

#include "models/domain/officedate.h"
#include "models/domain/seekerfield.h"
#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

struct ArrivedCaseText
{
    Q_DECLARE_TR_FUNCTIONS(ArrivedCaseText)
};

static constexpr std::array<Term, 2> caseKindTerms{{
    {"application", u"応募", u"Application"},
    {"inquiry", u"問い合わせ", u"Inquiry"},
}};
std::span<const Term> termsOf(CaseKind) { return caseKindTerms; }

namespace {

Error unreadable(const QString &what)
{
    return {Error::Kind::Input,
            ArrivedCaseText::tr("What came from Key-Net cannot be taken in: “%1” is missing or not understood. Ask the office of "
                                "Key-Net to correct it, or give it up.")
                .arg(what)};
}

/// Days as 2020-07-27; an empty or missing one is none.
bool readDay(const QJsonObject &object, const QString &key, QDate &day)
{
    const QString text = object.value(key).toString();
    day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid();
}

template <Coded E>
bool readTerms(const QJsonObject &object, const QString &key, QList<E> &values)
{
    for (const QJsonValue value : object.value(key).toArray()) {
        const auto term = fromTerm<E>(value.toString());
        if (!term)
            return false;
        if (!values.contains(*term))
            values.append(*term);
    }
    return true;
}

Result<Seeker> applicantFrom(const QJsonObject &object)
{
    Seeker seeker = personIn(object);
    seeker.route = IntakeRoute::KeyNet;
    if (seeker.name.isEmpty())
        return unreadable(u"name"_s);
    seeker.prefecture = Prefecture::fromText(object.value(u"prefecture"_s).toString());
    if (!seeker.prefecture)
        return unreadable(u"prefecture"_s);
    for (const auto &[key, day] : {std::pair(u"birthDate"_s, &seeker.birthDate), {u"availableFrom"_s, &seeker.availableFrom}})
        if (!readDay(object, key, *day))
            return unreadable(key);
    QList<Profession> licences;
    if (!readTerms(object, u"licences"_s, licences))
        return unreadable(u"licences"_s);
    for (const Profession kind : std::as_const(licences))
        if (isLicensed(kind))
            seeker.licences.append({kind, {}, {}, {}, LicenceCheck::Unchecked, {}, {}});
    if (!readTerms(object, u"consents"_s, seeker.consents))
        return unreadable(u"consents"_s);
    if (!seeker.consents.contains(Consent::ToKeyNet))
        seeker.consents.append(Consent::ToKeyNet); // who is there has agreed to be
    if (const QJsonValue years = object.value(u"yearsOfExperience"_s); years.isDouble())
        seeker.yearsExperience = std::clamp(years.toInt(), 0, 80);
    return seeker;
}

} // namespace

Seeker personIn(const QJsonObject &object)
{
    Seeker seeker;
    seeker.name = tidied(object.value(u"name"_s).toString());
    seeker.kana = tidied(object.value(u"kana"_s).toString());
    seeker.phone = object.value(u"telephone"_s).toString().trimmed();
    seeker.email = object.value(u"email"_s).toString().trimmed();
    seeker.birthDate = QDate::fromString(object.value(u"birthDate"_s).toString(), Qt::ISODate);
    return seeker;
}

Result<ArrivedCase> arrivedCaseFrom(CaseKind kind, const QJsonObject &object)
{
    ArrivedCase arrived;
    arrived.kind = kind;
    arrived.record = object.value(u"id"_s).toInteger();
    arrived.posting = object.value(u"posting"_s).toString();
    arrived.at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs).toUTC();
    arrived.etag = object.value(u"etag"_s).toString();
    if (arrived.record <= 0)
        return unreadable(u"id"_s);
    if (arrived.posting.isEmpty())
        return unreadable(u"posting"_s);
    if (!arrived.at.isValid())
        return unreadable(u"at"_s);
    if (kind == CaseKind::Inquiry) {
        arrived.text = object.value(u"text"_s).toString().trimmed();
        return arrived.text.isEmpty() ? Result<ArrivedCase>(unreadable(u"text"_s)) : arrived;
    }
    arrived.text = object.value(u"message"_s).toString().trimmed();
    auto applicant = applicantFrom(object);
    if (!applicant)
        return applicant.error();
    arrived.applicant = applicant.take();
    return arrived;
}

std::optional<Seeker> surelyKnown(const Seeker &applicant, const QList<Seeker> &alike)
{
    std::optional<Seeker> found;
    const QString name = folded(applicant.name);
    for (const Seeker &seeker : alike) {
        const QList<Likeness> why = likenesses(applicant, seeker);
        const bool isSure = why.contains(Likeness::NameAndBirth) || why.contains(Likeness::Phone);
        const bool bornApart =
            applicant.birthDate.isValid() && seeker.birthDate.isValid() && applicant.birthDate != seeker.birthDate;
        if (!isSure || bornApart || folded(seeker.name) != name)
            continue;
        if (found)
            return std::nullopt;
        found = seeker;
    }
    return found;
}

Seeker withArrived(const Seeker &known, const Seeker &applicant, QDate day)
{
    Seeker merged = known;
    QStringList said;
    for (const auto key :
         {QLatin1StringView("kana"), QLatin1StringView("birth_date"), QLatin1StringView("phone"), QLatin1StringView("email"),
          QLatin1StringView("prefecture"), QLatin1StringView("years_experience"), QLatin1StringView("available_from")}) {
        const SeekerField &field = *seekerField(key);
        const QVariant mine = field.value(known), theirs = field.value(applicant);
        if (theirs.isNull() || theirs == mine)
            continue;
        if (mine.isNull())
            field.assign(merged, theirs);
        else
            said.append(u"%1 %2"_s.arg(field.label(), field.shown(applicant)));
    }
    for (const Licence &licence : applicant.licences)
        if (std::none_of(known.licences.begin(), known.licences.end(),
                         [&](const Licence &mine) { return mine.kind == licence.kind; }))
            merged.licences.append(licence);
    for (const Consent consent : applicant.consents)
        if (!merged.consents.contains(consent))
            merged.consents.append(consent);
    const QString told = said.join(u"、"_s);
    if (!told.isEmpty() && !merged.remarks.contains(told)) {
        const QString line = u"Key-Net %1: %2"_s.arg(day.toString(Qt::ISODate), told);
        merged.remarks += (merged.remarks.isEmpty() ? QString() : u"\n"_s) + line;
    }
    return merged;
}
