#include "ui/widgets/seekerfieldgroup.h"

#include "models/domain/seekercheck.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

struct SeekerFieldGroupText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerFieldGroupText)
};

static SeekerFieldGroup group(const QString &title, std::initializer_list<const char *> keys)
{
    SeekerFieldGroup result{title, {}};
    for (const char *key : keys)
        result.fields.append(seekerField(QLatin1StringView(key)));
    return result;
}

QList<SeekerFieldGroup> seekerFieldGroups()
{
    return {
        group(SeekerFieldGroupText::tr("Person"), {"name", "kana", "birth_date"}),
        group(SeekerFieldGroupText::tr("Contact"),
              {"phone", "email", "prefecture", "municipality", "municipality_code", "postal_code", "address"}),
        group(SeekerFieldGroupText::tr("Experience"), {"work_status", "years_experience", "years_away", "fields"}),
        group(SeekerFieldGroupText::tr("Wishes"), {"wishes", "wish_kinds", "wish_prefectures", "wish_employment", "nights",
                                                   "days_per_week", "wage_form", "wage_min"}),
        group(SeekerFieldGroupText::tr("Availability"), {"available_from", "available_to", "elsewhere", "short_term", "housing"}),
        group(SeekerFieldGroupText::tr("Intake"), {"route", "consents", "remarks"}),
    };
}

/// The checks are asked, so that the form and every other way in never disagree.
static bool isRequired(const QString &key)
{
    static const QSet<QString> required = [] {
        QSet<QString> keys;
        for (const Check &check : checksOf(Seeker{}, {}))
            if (check.severity == Severity::Red)
                keys.insert(check.field);
        return keys;
    }();
    return required.contains(key);
}

static FieldSpec::Choices professionsByCode() { return codeChoices<Profession>(); }

FieldSpec specOf(const SeekerField &field)
{
    FieldSpec spec{QString::fromLatin1(field.key), field.label(), field.kind};
    Seeker empty;
    field.assign(empty, {});
    spec.mayBeEmpty = field.value(empty).isNull();
    spec.required = isRequired(spec.key);
    static const QHash<QString, FieldSpec::Choices (*)()> ofSeveral{
        {u"wishes"_s, professionsByCode},
        {u"wish_kinds"_s, codeChoices<FacilityKind>},
        {u"wish_prefectures"_s, [] { return prefectureChoices(true); }},
        {u"wish_employment"_s, codeChoices<EmploymentForm>},
        {u"consents"_s, codeChoices<Consent>}};
    static const QHash<QString, FieldSpec::Choices (*)()> ofOne{{u"work_status"_s, codeChoices<WorkStatus>},
                                                                {u"wage_form"_s, codeChoices<WageForm>},
                                                                {u"route"_s, codeChoices<IntakeRoute>}};
    if (const auto several = ofSeveral.constFind(spec.key); several != ofSeveral.cend()) {
        spec.choices = (*several)();
        spec.several = true;
    } else if (const auto one = ofOne.constFind(spec.key); one != ofOne.cend()) {
        spec.choices = (*one)();
    } else if (field.kind == FieldKind::Prefecture) {
        spec.choices = prefectureChoices();
    } else if (field.kind == FieldKind::Flag) {
        spec.choices = flagChoices();
    }
    return spec;
}
