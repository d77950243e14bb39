#include "models/domain/postingfield.h"

#include "models/domain/fieldterms.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

struct PostingFieldText
{
    Q_DECLARE_TR_FUNCTIONS(PostingFieldText)
};

/// What cannot be read hides rather than shows.
template <>
struct Stored<Disclosure>
{
    static QVariant to(Disclosure value) { return codeOf(value); }
    static void from(Disclosure &target, const QVariant &value)
    {
        target = fromCode<Disclosure>(value.toString()).value_or(Disclosure::NonPublic);
    }
};

namespace {

template <auto Member>
constexpr PostingField field(const char *key, const char16_t *japanese, const char16_t *english, FieldKind kind)
{
    using Type = std::remove_cvref_t<decltype(std::declval<PostingContent &>().*Member)>;
    return {key,
            japanese,
            english,
            kind,
            [](const PostingContent &content) { return Stored<Type>::to(content.*Member); },
            [](PostingContent &content, const QVariant &value) { Stored<Type>::from(content.*Member, value); },
            [](PostingContent &content) -> QString * {
                if constexpr (std::is_same_v<Type, QString>)
                    return &(content.*Member);
                else
                    return nullptr;
            }};
}

constexpr std::array fields{
    field<&PostingContent::recruitmentKind>("recruitment_kind", u"募集種別", u"Recruitment kind", FieldKind::Code),
    field<&PostingContent::profession>("profession", u"職種", u"Profession", FieldKind::Profession),
    field<&PostingContent::placeName>("place_name", u"就業場所", u"Place of work", FieldKind::Text),
    field<&PostingContent::placeKind>("place_kind", u"施設種別", u"Kind of place", FieldKind::Code),
    field<&PostingContent::prefecture>("prefecture", u"都道府県", u"Prefecture", FieldKind::Prefecture),
    field<&PostingContent::municipalityCode>("municipality_code", u"市区町村コード", u"Municipality code", FieldKind::Text),
    field<&PostingContent::municipality>("municipality", u"市区町村", u"Municipality", FieldKind::Text),
    field<&PostingContent::postalCode>("postal_code", u"郵便番号", u"Postal code", FieldKind::Text),
    field<&PostingContent::address>("address", u"所在地", u"Address", FieldKind::Text),
    field<&PostingContent::access>("access", u"交通アクセス", u"Access", FieldKind::LongText),
    field<&PostingContent::jobTitle>("job_title", u"職名", u"Job title", FieldKind::Text),
    field<&PostingContent::department>("department", u"診療科・部署", u"Department", FieldKind::Text),
    field<&PostingContent::duties>("duties", u"業務内容", u"Duties", FieldKind::LongText),
    field<&PostingContent::covidDuty>("covid_duty", u"コロナ対応業務", u"COVID duty", FieldKind::Flag),
    field<&PostingContent::covidDuties>("covid_duties", u"コロナ業務区分", u"Kinds of COVID duty", FieldKind::Text),
    field<&PostingContent::licence>("licence", u"必要な免許・資格", u"Licence required", FieldKind::Text),
    field<&PostingContent::yearsRequired>("years_required", u"必要経験年数", u"Years of experience required", FieldKind::Count),
    field<&PostingContent::conditions>("conditions", u"応募条件", u"Conditions", FieldKind::LongText),
    field<&PostingContent::employment>("employment", u"雇用形態", u"Employment", FieldKind::Code),
    field<&PostingContent::fullTime>("full_time", u"常勤", u"Full time", FieldKind::Flag),
    field<&PostingContent::periodFrom>("period_from", u"勤務開始日", u"Work from", FieldKind::Date),
    field<&PostingContent::periodTo>("period_to", u"勤務終了日", u"Work to", FieldKind::Date),
    field<&PostingContent::headcount>("headcount", u"募集人数", u"Headcount", FieldKind::Count),
    field<&PostingContent::neededBy>("needed_by", u"必要日", u"Needed by", FieldKind::Date),
    field<&PostingContent::wageForm>("wage_form", u"賃金形態", u"Wage form", FieldKind::Code),
    field<&PostingContent::wageMin>("wage_min", u"賃金（下限）", u"Wage from (yen)", FieldKind::Count),
    field<&PostingContent::wageMax>("wage_max", u"賃金（上限）", u"Wage to (yen)", FieldKind::Count),
    field<&PostingContent::wageRemarks>("wage_remarks", u"賃金備考", u"Wage remarks", FieldKind::LongText),
    field<&PostingContent::allowances>("allowances", u"手当", u"Allowances", FieldKind::Text),
    field<&PostingContent::hours>("hours", u"勤務時間・シフト", u"Hours and shifts", FieldKind::LongText),
    field<&PostingContent::nights>("nights", u"夜勤", u"Night work", FieldKind::Flag),
    field<&PostingContent::daysPerWeek>("days_per_week", u"週勤務日数", u"Days a week", FieldKind::Decimal),
    field<&PostingContent::housing>("housing", u"宿舎", u"Housing", FieldKind::Text),
    field<&PostingContent::insurance>("insurance", u"社会保険", u"Insurance", FieldKind::Text),
    field<&PostingContent::childCare>("child_care", u"保育", u"Child care", FieldKind::Text),
    field<&PostingContent::protection>("protection", u"個人防護具・補償", u"Protective equipment and compensation",
                                       FieldKind::LongText),
    field<&PostingContent::selection>("selection", u"選考方法", u"Selection", FieldKind::Text),
    field<&PostingContent::onlineApplication>("online_application", u"オンライン応募", u"Online application", FieldKind::Flag),
    field<&PostingContent::trainingGiven>("training_given", u"研修の有無", u"Training given", FieldKind::Flag),
    field<&PostingContent::trainingProvider>("training_provider", u"研修の実施者", u"Training by", FieldKind::Text),
    field<&PostingContent::trainingHours>("training_hours", u"研修時間", u"Training hours", FieldKind::Decimal),
    field<&PostingContent::trainingModules>("training_modules", u"研修内容", u"Training content", FieldKind::LongText),
    field<&PostingContent::trainingWhen>("training_when", u"研修の時期", u"Training when", FieldKind::Text),
    field<&PostingContent::disclosure>("disclosure", u"公開区分", u"Disclosure", FieldKind::Code),
    field<&PostingContent::maskName>("mask_name", u"名称を伏せる", u"Hide the name", FieldKind::Flag),
    field<&PostingContent::maskAddress>("mask_address", u"所在地を伏せる", u"Hide the address", FieldKind::Flag),
    field<&PostingContent::maskContact>("mask_contact", u"連絡先を伏せる", u"Hide the contact", FieldKind::Flag),
    field<&PostingContent::contactDepartment>("contact_department", u"担当部署", u"Contact department", FieldKind::Text),
    field<&PostingContent::contactPerson>("contact_person", u"担当者名", u"Contact person", FieldKind::Text),
    field<&PostingContent::phone>("phone", u"電話番号", u"Phone", FieldKind::Text),
    field<&PostingContent::email>("email", u"メールアドレス", u"E-mail", FieldKind::Text),
    field<&PostingContent::url>("url", u"応募URL", u"Application URL", FieldKind::Text),
    field<&PostingContent::remarks>("remarks", u"備考", u"Remarks", FieldKind::LongText),
};

QString shownCode(const PostingField &field, const QString &code)
{
    for (const Term &term : codeTermsOf(field))
        if (code == QLatin1StringView(term.code))
            return QString::fromUtf16(QLocale().language() == QLocale::Japanese ? term.japanese : term.english);
    return {};
}

} // namespace

std::span<const PostingField> postingFields() { return fields; }

std::span<const Term> codeTermsOf(const PostingField &field)
{
    if (field.kind == FieldKind::Profession)
        return termsOf(Profession{});
    if (field.kind != FieldKind::Code)
        return {};
    const QLatin1StringView key(field.key);
    if (key == QLatin1StringView("recruitment_kind"))
        return termsOf(RecruitmentKind{});
    if (key == QLatin1StringView("place_kind"))
        return termsOf(FacilityKind{});
    if (key == QLatin1StringView("employment"))
        return termsOf(EmploymentForm{});
    if (key == QLatin1StringView("wage_form"))
        return termsOf(WageForm{});
    return termsOf(Disclosure{});
}

const PostingField *postingField(QLatin1StringView key)
{
    for (const PostingField &field : fields)
        if (key == QLatin1StringView(field.key))
            return &field;
    return nullptr;
}

QString PostingField::label() const { return QString::fromUtf16(QLocale().language() == QLocale::Japanese ? japanese : english); }

QString PostingField::shown(const PostingContent &content) const
{
    const QVariant stored = value(content);
    if (stored.isNull())
        return {};
    switch (kind) {
    case FieldKind::Count:
        return QLocale(QLocale::English).toString(stored.toInt());
    case FieldKind::Decimal:
        return QString::number(stored.toDouble());
    case FieldKind::Date:
        return fieldDate(stored.toDate());
    case FieldKind::Flag:
        return stored.toBool() ? PostingFieldText::tr("Yes") : PostingFieldText::tr("No");
    case FieldKind::Code:
        return shownCode(*this, stored.toString());
    case FieldKind::Profession:
        return ::label(*content.profession);
    case FieldKind::Prefecture:
        return content.prefecture->label();
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return stored.toString();
}

QList<FieldChange> changesBetween(const PostingContent &before, const PostingContent &after)
{
    QList<FieldChange> changes;
    for (const PostingField &field : fields)
        if (field.value(before) != field.value(after))
            changes.append({&field, field.shown(before), field.shown(after)});
    return changes;
}

Merge merged(const PostingContent &base, const PostingContent &mine, const PostingContent &theirs)
{
    Merge merge{mine, {}};
    for (const PostingField &field : fields) {
        const QVariant old = field.value(base), ours = field.value(mine), others = field.value(theirs);
        if (others == old || others == ours)
            continue;
        if (ours == old)
            field.assign(merge.content, others);
        else
            merge.conflicts.append(&field);
    }
    return merge;
}
