#include "models/domain/postingfield.h"
#include "models/exchange/gmis/gmissuggestion.h"
#include "models/exchange/termvalue.h"
#include "models/exchange/wagevalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct GmisVerdictText
{
    Q_DECLARE_TR_FUNCTIONS(GmisVerdictText)
};

namespace {

/// Collects the verdicts; every field is judged once.
class Judge
{
public:
    Judge(const GmisMapping &mapping, const GmisForm &form, const std::optional<GmisRecord> &sample)
        : m_mapping(mapping), m_form(form), m_sample(sample)
    {
    }

    ConnectionVerdict verdict()
    {
        for (qsizetype i = 0; i < m_mapping.read.columns.size(); ++i)
            if (!m_mapping.read.fields[i].isEmpty() && m_mapping.read.fields[i] != QStringView(ignoredColumn))
                judgeRead(m_mapping.read.columns[i], m_mapping.read.fields[i]);
        for (auto it = m_mapping.write.cbegin(); it != m_mapping.write.cend(); ++it)
            judgeWritten(it.key(), it.value());
        judgeStates();
        judgeUnmapped();
        judgeWhole();
        m_verdict.formRevision = m_form.revision;
        m_verdict.mayRead = m_readable;
        m_verdict.mayWrite = m_readable && m_writable;
        return m_verdict;
    }

private:
    void say(const QString &code, const QString &ours, VerdictLevel level, const QString &sentence)
    {
        const GmisField *field = m_form.find(code);
        m_verdict.fields.append({code, field ? field->label : QString(), field ? field->type : QString(), ours, level, sentence});
        if (level == VerdictLevel::NoWriting)
            m_writable = false;
    }

    bool isUnseen(const QString &code) const { return m_sample && !m_sample->has(code.section(u'.', 0, 0)); }

    void judgeRead(const QString &code, const QString &ours)
    {
        static const QStringList needed{u"profession"_s, u"facility_name"_s, u"facility_code"_s};
        const VerdictLevel missing = needed.contains(ours) ? VerdictLevel::Wrong : VerdictLevel::Doubtful;
        const GmisField *field = m_form.find(code);
        if (!field) {
            m_readable = m_readable && missing != VerdictLevel::Wrong;
            say(code, ours, missing, GmisVerdictText::tr("The form has no field with this code. Choose another field."));
        } else if (isUnseen(code)) {
            m_readable = m_readable && missing != VerdictLevel::Wrong;
            say(code, ours, missing,
                GmisVerdictText::tr("This account may not see the field. Ask the app's administrator for the right."));
        } else if (const QStringList strange = strangeOptions(*field, ours); !strange.isEmpty()) {
            say(code, ours, VerdictLevel::Doubtful,
                GmisVerdictText::tr("No meaning is known for %1. Choose one in the mapping; until then review decides.")
                    .arg(strange.join(u"、"_s)));
        } else {
            say(code, ours, VerdictLevel::Fine, GmisVerdictText::tr("Found."));
        }
    }

    /// Options of the form that our reading does not understand.
    QStringList strangeOptions(const GmisField &field, const QString &ours) const
    {
        QStringList strange;
        for (const QString &option : field.options)
            if (!m_mapping.values.value(field.code).contains(option) && !isUnderstood(ours, option))
                strange.append(option);
        return strange;
    }

    static bool isUnderstood(const QString &ours, const QString &option);

    void judgeWritten(WrittenItem item, const QString &code)
    {
        const QString ours = label(item);
        const GmisField *field = m_form.find(code);
        if (!field)
            say(code, ours, VerdictLevel::NoWriting,
                GmisVerdictText::tr("The form has no field with this code, so nothing is written. Choose another field."));
        else if (isUnseen(code))
            say(code, ours, VerdictLevel::NoWriting,
                GmisVerdictText::tr("This account may not see the field, so nothing is written. Ask for the right."));
        else if (!isWritable(*field))
            say(code, ours, VerdictLevel::NoWriting,
                GmisVerdictText::tr("A field of the type %1 cannot be written. Choose another field.").arg(field->type));
        else if (item == WrittenItem::Key && !field->unique)
            say(code, ours, VerdictLevel::NoWriting,
                GmisVerdictText::tr(
                    "The field allows the same value twice. Forbid duplicates in the form, or nothing is written."));
        else if (!fits(item, field->type))
            say(code, ours, VerdictLevel::NoWriting,
                GmisVerdictText::tr("A field of the type %1 cannot hold this. Choose another field.").arg(field->type));
        else
            say(code, ours, VerdictLevel::Fine, GmisVerdictText::tr("Decisions are written here."));
    }

    static bool fits(WrittenItem item, const QString &type)
    {
        const bool isText = type == u"SINGLE_LINE_TEXT"_s || type == u"MULTI_LINE_TEXT"_s;
        switch (item) {
        case WrittenItem::State:
            return isText || type == u"DROP_DOWN"_s || type == u"RADIO_BUTTON"_s;
        case WrittenItem::Filled:
            return isText || type == u"NUMBER"_s;
        case WrittenItem::PublishedAt:
            return isText || type == u"DATETIME"_s || type == u"DATE"_s;
        case WrittenItem::Note:
        case WrittenItem::Key:
            break;
        }
        return isText;
    }

    void judgeStates()
    {
        const GmisField *field = m_form.find(m_mapping.write.value(WrittenItem::State));
        if (!field || !isChoice(*field))
            return;
        for (auto it = m_mapping.states.cbegin(); it != m_mapping.states.cend(); ++it)
            if (!field->options.contains(it.value()))
                say(field->code, label(it.key()), VerdictLevel::NoWriting,
                    GmisVerdictText::tr("The field has no option “%1”, so nothing is written. Choose another option.")
                        .arg(it.value()));
    }

    /// A required field that is empty in a record blocks every change of the record; ours are never among those that fill it.
    void judgeUnmapped()
    {
        const QStringList written = m_mapping.write.values();
        for (const GmisField &field : m_form.fields) {
            const qsizetype at = m_mapping.read.columns.indexOf(field.code);
            const bool isMapped = at >= 0 && !m_mapping.read.fields[at].isEmpty();
            if (!field.required || field.isColumn() || isMapped || field.hasDefault || written.contains(field.code))
                continue;
            say(field.code, {}, VerdictLevel::NoWriting,
                GmisVerdictText::tr(
                    "The form requires this field, but it is not mapped and has no default, so nothing is written. Map it."));
        }
    }

    void judgeWhole()
    {
        const auto sound = checked(m_mapping.read);
        if (!sound) {
            m_readable = false;
            m_verdict.general.append(sound.error().message);
        }
        if (!m_form.ofType(u"UPDATED_TIME"_s))
            m_verdict.general.append(GmisVerdictText::tr(
                "The form shows no time of change, so everything is read each time. Ask for the right to see it."));
        if (!m_mapping.read.fields.contains(u"disclosure"_s))
            m_verdict.general.append(
                GmisVerdictText::tr("No field tells what is public, so every posting counts as non-public."));
        if (m_mapping.write.isEmpty())
            m_verdict.general.append(GmisVerdictText::tr("No field is chosen for decisions, so nothing is written to G-MIS."));
        if (!m_sample)
            m_verdict.general.append(
                GmisVerdictText::tr("The app has no record yet; the rights to see its fields could not be tested."));
    }

    GmisMapping m_mapping;
    GmisForm m_form;
    std::optional<GmisRecord> m_sample;
    ConnectionVerdict m_verdict;
    bool m_readable = true, m_writable = true;
};

} // namespace

bool Judge::isUnderstood(const QString &ours, const QString &option)
{
    const auto known = [](const auto &parsed) { return parsed.value.has_value() && parsed.error.isEmpty(); };
    if (ours == u"profession"_s)
        return known(parsedProfessions(option));
    if (ours == u"prefecture"_s)
        return known(parsedPrefecture(option));
    if (ours == u"place_kind"_s)
        return known(parsedFacilityKind(option));
    if (ours == u"employment"_s)
        return known(parsedEmployment(option));
    if (ours == u"recruitment_kind"_s)
        return known(parsedRecruitmentKind(option));
    if (ours == u"disclosure"_s)
        return parsedDisclosure(option).warning.isEmpty();
    if (ours == u"wage_form"_s)
        return known(parsedWage(option));
    const PostingField *field = postingField(QLatin1StringView(ours.toLatin1()));
    return !field || field->kind != FieldKind::Flag || known(parsedFlag(option));
}

ConnectionVerdict verdictOn(const GmisMapping &mapping, const GmisForm &form, const std::optional<GmisRecord> &sample)
{
    return Judge(mapping, form, sample).verdict();
}
