#include "models/domain/seekerfield.h"

#include "models/domain/fieldvalue.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

struct SeekerFieldText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerFieldText)
};

namespace {

QString shownOne(const QString &text) { return text; }
QString shownOne(QDate day) { return fieldDate(day); }
QString shownOne(bool flag) { return flag ? SeekerFieldText::tr("Yes") : SeekerFieldText::tr("No"); }
QString shownOne(int number) { return QLocale(QLocale::English).toString(number); }
QString shownOne(double number) { return QString::number(number); }
QString shownOne(Prefecture prefecture) { return prefecture.label(); }
template <Coded E>
QString shownOne(E term)
{
    return label(term);
}
template <typename T>
QString shownOne(const std::optional<T> &value)
{
    return value ? shownOne(*value) : QString();
}
template <typename T>
QString shownOne(const QList<T> &values)
{
    QStringList texts;
    for (const T &value : values)
        texts.append(shownOne(value));
    return texts.join(QLocale().language() == QLocale::Japanese ? u"、"_s : u", "_s);
}

template <auto Member>
constexpr SeekerField field(const char *key, const char16_t *japanese, const char16_t *english, FieldKind kind,
                            bool isPersonal = false)
{
    using Type = std::remove_cvref_t<decltype(std::declval<Seeker &>().*Member)>;
    return {key,
            japanese,
            english,
            kind,
            isPersonal,
            [](const Seeker &seeker) { return Stored<Type>::to(seeker.*Member); },
            [](Seeker &seeker, const QVariant &value) { Stored<Type>::from(seeker.*Member, value); },
            [](const Seeker &seeker) { return shownOne(seeker.*Member); }};
}

constexpr std::array fields{
    field<&Seeker::name>("name", u"氏名", u"Name", FieldKind::Text, true),
    field<&Seeker::kana>("kana", u"氏名（カナ）", u"Name (kana)", FieldKind::Text, true),
    field<&Seeker::birthDate>("birth_date", u"生年月日", u"Date of birth", FieldKind::Date, true),
    field<&Seeker::phone>("phone", u"電話番号", u"Phone", FieldKind::Text, true),
    field<&Seeker::email>("email", u"メールアドレス", u"E-mail", FieldKind::Text, true),
    field<&Seeker::prefecture>("prefecture", u"都道府県", u"Prefecture", FieldKind::Prefecture),
    field<&Seeker::municipalityCode>("municipality_code", u"市区町村コード", u"Municipality code", FieldKind::Text, true),
    field<&Seeker::municipality>("municipality", u"市区町村", u"Municipality", FieldKind::Text, true),
    field<&Seeker::postalCode>("postal_code", u"郵便番号", u"Postal code", FieldKind::Text, true),
    field<&Seeker::address>("address", u"住所", u"Address", FieldKind::Text, true),
    field<&Seeker::workStatus>("work_status", u"就業状況", u"At work now", FieldKind::Code),
    field<&Seeker::yearsExperience>("years_experience", u"経験年数", u"Years of experience", FieldKind::Count),
    field<&Seeker::yearsAway>("years_away", u"離職年数", u"Years away", FieldKind::Count),
    field<&Seeker::fields>("fields", u"経験分野", u"Fields of experience", FieldKind::LongText, true),
    field<&Seeker::wishes>("wishes", u"希望職種", u"Wished professions", FieldKind::Text),
    field<&Seeker::wishKinds>("wish_kinds", u"希望施設", u"Wished kinds of place", FieldKind::Text),
    field<&Seeker::wishPrefectures>("wish_prefectures", u"希望勤務地", u"Wished prefectures", FieldKind::Text),
    field<&Seeker::wishEmployment>("wish_employment", u"希望雇用形態", u"Wished employment", FieldKind::Text),
    field<&Seeker::nights>("nights", u"夜勤", u"Night work", FieldKind::Flag),
    field<&Seeker::daysPerWeek>("days_per_week", u"希望週勤務日数", u"Days a week", FieldKind::Decimal),
    field<&Seeker::wageForm>("wage_form", u"希望賃金形態", u"Wage form", FieldKind::Code),
    field<&Seeker::wageMin>("wage_min", u"希望賃金（下限）", u"Wage from (yen)", FieldKind::Count),
    field<&Seeker::elsewhere>("elsewhere", u"県外勤務", u"Will work outside the own prefecture", FieldKind::Flag),
    field<&Seeker::shortTerm>("short_term", u"短期勤務", u"Short term", FieldKind::Flag),
    field<&Seeker::housing>("housing", u"宿舎の要否", u"Needs housing", FieldKind::Flag),
    field<&Seeker::availableFrom>("available_from", u"勤務可能日（から）", u"Available from", FieldKind::Date),
    field<&Seeker::availableTo>("available_to", u"勤務可能日（まで）", u"Available to", FieldKind::Date),
    field<&Seeker::route>("route", u"受付経路", u"Intake route", FieldKind::Code),
    field<&Seeker::consents>("consents", u"同意事項", u"Consents", FieldKind::Text),
    field<&Seeker::remarks>("remarks", u"備考", u"Remarks", FieldKind::LongText, true),
    field<&Seeker::state>("state", u"状態", u"State", FieldKind::Code),
    field<&Seeker::registeredOn>("registered_on", u"登録日", u"Registered on", FieldKind::Date),
    field<&Seeker::validUntil>("valid_until", u"有効期限", u"Valid until", FieldKind::Date),
    field<&Seeker::activeOn>("active_on", u"最終活動日", u"Last active on", FieldKind::Date),
};

QJsonObject licenceJson(const Licence &licence)
{
    QJsonObject object{{u"kind"_s, codeOf(licence.kind)}, {u"check"_s, codeOf(licence.check)}};
    const auto put = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"number"_s, licence.number);
    put(u"date"_s, licence.date.toString(Qt::ISODate));
    put(u"granted_by"_s, licence.grantedBy);
    put(u"seen_by"_s, licence.seenBy);
    put(u"seen_on"_s, licence.seenOn.toString(Qt::ISODate));
    return object;
}

QDate dayFrom(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

Licence licenceFromJson(const QJsonObject &object)
{
    return {fromCode<Profession>(object[u"kind"_s].toString()).value_or(Profession::Clerk),
            object[u"number"_s].toString(),
            dayFrom(object[u"date"_s]),
            object[u"granted_by"_s].toString(),
            fromCode<LicenceCheck>(object[u"check"_s].toString()).value_or(LicenceCheck::Unchecked),
            object[u"seen_by"_s].toString(),
            dayFrom(object[u"seen_on"_s])};
}

} // namespace

std::span<const SeekerField> seekerFields() { return fields; }

const SeekerField *seekerField(QLatin1StringView key)
{
    for (const SeekerField &field : fields)
        if (key == QLatin1StringView(field.key))
            return &field;
    return nullptr;
}

QString SeekerField::label() const { return QString::fromUtf16(QLocale().language() == QLocale::Japanese ? japanese : english); }

QString shown(const Licence &licence, bool masked)
{
    QStringList parts{label(licence.kind)};
    if (!licence.number.isEmpty())
        parts.append(masked ? u"＊＊＊"_s : licence.number);
    if (licence.date.isValid() && !masked)
        parts.append(u"(%1)"_s.arg(fieldDate(licence.date)));
    if (!licence.grantedBy.isEmpty())
        parts.append(licence.grantedBy);
    parts.append(u"· "_s + label(licence.check));
    if (licence.seenOn.isValid())
        parts.append(fieldDate(licence.seenOn));
    if (!licence.seenBy.isEmpty())
        parts.append(licence.seenBy);
    return parts.join(u' ');
}

QJsonObject toJson(const Seeker &seeker)
{
    QJsonObject object;
    for (const SeekerField &field : fields) {
        const QVariant value = field.value(seeker);
        if (value.isNull() || (value.typeId() == QMetaType::Bool && !value.toBool()))
            continue;
        const QString key = QString::fromLatin1(field.key);
        object.insert(key, value.typeId() == QMetaType::QDate ? QJsonValue(value.toDate().toString(Qt::ISODate))
                                                              : QJsonValue::fromVariant(value));
    }
    for (const QLatin1StringView key : {"nights"_L1, "housing"_L1}) // here "no" is an answer of its own
        if (const QVariant value = seekerField(key)->value(seeker); !value.isNull())
            object.insert(key, value.toBool());
    QJsonArray licences;
    for (const Licence &licence : seeker.licences)
        licences.append(licenceJson(licence));
    if (!licences.isEmpty())
        object.insert(u"licences"_s, licences);
    return object;
}

Seeker seekerFromJson(const QJsonObject &object)
{
    Seeker seeker;
    for (const SeekerField &field : fields) {
        const QJsonValue value = object.value(QLatin1StringView(field.key));
        if (value.isUndefined())
            continue;
        field.assign(seeker, field.kind == FieldKind::Date ? QVariant(dayFrom(value)) : value.toVariant());
    }
    for (const QJsonValue &licence : object[u"licences"_s].toArray())
        seeker.licences.append(licenceFromJson(licence.toObject()));
    return seeker;
}

QJsonObject withoutPerson(const QJsonObject &seeker)
{
    static const QSet<QString> kept{u"prefecture"_s,    u"wishes"_s,      u"route"_s,    u"state"_s,
                                    u"registered_on"_s, u"valid_until"_s, u"active_on"_s};
    QJsonObject left;
    for (auto it = seeker.begin(); it != seeker.end(); ++it)
        if (kept.contains(it.key()))
            left.insert(it.key(), it.value());
    return left;
}

QStringList changesBetween(const Seeker &before, const Seeker &after)
{
    QStringList changed;
    for (const SeekerField &field : fields)
        if (field.value(before) != field.value(after))
            changed.append(field.label());
    if (before.licences != after.licences)
        changed.append(SeekerFieldText::tr("Licences"));
    return changed;
}
