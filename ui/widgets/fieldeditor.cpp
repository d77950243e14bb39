#include "ui/widgets/fieldeditor.h"

#include "ui/widgets/fieldgroup.h"

static FieldSpec::Choices choicesOf(const PostingField &field)
{
    const QLatin1StringView key(field.key);
    switch (field.kind) {
    case FieldKind::Profession:
        return professionChoices();
    case FieldKind::Prefecture:
        return prefectureChoices();
    case FieldKind::Flag:
        return flagChoices();
    case FieldKind::Code:
        return key == QLatin1StringView("recruitment_kind") ? codeChoices<RecruitmentKind>()
               : key == QLatin1StringView("place_kind")     ? codeChoices<FacilityKind>()
               : key == QLatin1StringView("employment")     ? codeChoices<EmploymentForm>()
               : key == QLatin1StringView("wage_form")      ? codeChoices<WageForm>()
                                                            : codeChoices<Disclosure>();
    default:
        return {};
    }
}

static bool mayBeEmpty(const PostingField &field)
{
    PostingContent content;
    field.assign(content, {});
    return field.value(content).isNull();
}

FieldEditor::FieldEditor(const PostingField &field, const ThemeSource &themes, QWidget *parent)
    : FieldInput({QString::fromLatin1(field.key), field.label(), field.kind, choicesOf(field), false, mayBeEmpty(field),
                  isRequired(field)},
                 themes, parent),
      m_field(field)
{
}
