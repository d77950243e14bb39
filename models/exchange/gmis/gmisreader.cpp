#include "models/exchange/gmis/gmisreader.h"

#include "models/exchange/gmis/gmisnote.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct GmisReaderText
{
    Q_DECLARE_TR_FUNCTIONS(GmisReaderText)
};

GmisReader::GmisReader(const GmisMapping &mapping, const GmisForm &form)
    : m_mapping(mapping), m_form(form), m_plan(layoutFor(mapping), mapping.read)
{
}

TableLayout GmisReader::layoutFor(const GmisMapping &mapping)
{
    TableLayout layout;
    layout.columns = mapping.read.columns;
    return layout;
}

QString GmisReader::cell(const GmisRecord &record, const QString &code) const
{
    const QString text = gmisnote::without(textOf(record, code, m_form));
    const auto options = m_mapping.values.constFind(code);
    if (options == m_mapping.values.cend())
        return text;
    if (const auto whole = options->constFind(text); whole != options->cend())
        return *whole;
    QStringList parts = text.split(u'、');
    for (QString &part : parts)
        part = options->value(part, part);
    return parts.join(u'、');
}

GmisDraft GmisReader::read(const GmisRecord &record)
{
    GmisDraft result;
    result.id = record.id;
    result.revision = record.revision;
    for (auto it = m_mapping.write.cbegin(); it != m_mapping.write.cend(); ++it)
        result.written.insert(it.key(), textOf(record, it.value(), m_form));

    TableRow row;
    row.number = record.id;
    for (const QString &code : m_mapping.read.columns)
        row.cells.append(cell(record, code));
    const RowOutcome outcome = m_plan.outcomeOfRecord(row);
    const auto said = [this](const QList<RowNote> &notes) {
        QStringList lines;
        for (const RowNote &note : notes)
            lines.append(note.column < 0 ? note.message : m_mapping.read.columns.value(note.column) + u": "_s + note.message);
        return lines;
    };
    result.warnings = said(outcome.warnings);
    result.problems = said(outcome.problems);
    if (outcome.drafts.size() > 1)
        result.problems.append(
            GmisReaderText::tr("The record names several professions; a posting has one. Ask the institution to split it."));
    if (!result.problems.isEmpty() || outcome.drafts.isEmpty())
        return result;
    auto draft = std::get<PostingDraft>(outcome.drafts.first());
    draft.record = QString::number(record.id);
    // A form without a day by which staff is needed means the first day of work: lists and matching go by it.
    if (const QString key = u"needed_by"_s; !m_mapping.read.fields.contains(key)) {
        draft.content.neededBy = draft.content.periodFrom;
        draft.given.append(key);
    }
    result.draft = draft;
    return result;
}
