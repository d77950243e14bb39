#include "ui/widgets/fieldgroup.h"

#include "models/domain/checks.h"

#include <QCoreApplication>
#include <QSet>

struct FieldGroupText
{
    Q_DECLARE_TR_FUNCTIONS(FieldGroupText)
};

static FieldGroup group(const QString &title, std::initializer_list<const char *> keys)
{
    FieldGroup result{title, {}};
    for (const char *key : keys)
        result.fields.append(postingField(QLatin1StringView(key)));
    return result;
}

QList<FieldGroup> fieldGroups()
{
    return {
        group(FieldGroupText::tr("Recruitment"), {"recruitment_kind", "profession", "job_title", "department", "employment",
                                                  "full_time", "headcount", "needed_by", "period_from", "period_to"}),
        group(FieldGroupText::tr("Place of work"), {"place_name", "place_kind", "prefecture", "municipality", "municipality_code",
                                                    "postal_code", "address", "access"}),
        group(FieldGroupText::tr("Duties and conditions"),
              {"duties", "covid_duty", "covid_duties", "licence", "years_required", "conditions"}),
        group(FieldGroupText::tr("Pay and hours"),
              {"wage_form", "wage_min", "wage_max", "wage_remarks", "allowances", "hours", "nights", "days_per_week"}),
        group(FieldGroupText::tr("Support"), {"housing", "insurance", "child_care", "protection"}),
        group(FieldGroupText::tr("Training"),
              {"training_given", "training_provider", "training_hours", "training_modules", "training_when"}),
        group(FieldGroupText::tr("Application and contact"),
              {"selection", "online_application", "contact_department", "contact_person", "phone", "email", "url"}),
        group(FieldGroupText::tr("Disclosure"), {"disclosure", "mask_name", "mask_address", "mask_contact", "remarks"}),
    };
}

/// The checks are asked, so that form and review never disagree.
bool isRequired(const PostingField &field)
{
    static const QSet<QString> required = [] {
        QSet<QString> keys;
        for (const Check &check : checksOf({}, {}))
            if (check.severity == Severity::Red)
                keys.insert(check.field);
        return keys;
    }();
    return required.contains(QLatin1StringView(field.key));
}
