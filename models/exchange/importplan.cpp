#include "models/exchange/importplan.h"

#include "models/domain/postingfield.h"
#include "models/domain/textfold.h"
#include "models/exchange/datevalue.h"
#include "models/exchange/termvalue.h"
#include "models/exchange/wagevalue.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

struct ImportPlanText
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanText)
};

namespace {

Parsed<int> years(const QString &cell) { return parsedCount(cell, 0, 80); }
Parsed<int> people(const QString &cell) { return parsedCount(cell, 1, 99'999); }

/// Terms by their stored codes, for the fields of kind Code.
template <typename E>
Parsed<QString> codeFrom(const Parsed<E> &parsed)
{
    return {parsed.value ? std::optional(codeOf(*parsed.value)) : std::nullopt, parsed.warning, parsed.error};
}

Parsed<QString> parsedCode(const QString &key, const QString &cell)
{
    if (key == u"recruitment_kind"_s)
        return codeFrom(parsedRecruitmentKind(cell));
    if (key == u"place_kind"_s)
        return codeFrom(parsedFacilityKind(cell));
    if (key == u"employment"_s)
        return codeFrom(parsedEmployment(cell));
    if (key == u"wage_form"_s) {
        const auto wage = parsedWage(cell);
        const auto form = wage.value ? wage.value->form : std::nullopt;
        return {form ? std::optional(codeOf(*form)) : std::nullopt, wage.warning, {}};
    }
    return codeFrom(parsedDisclosure(cell));
}

QString contactText(const QString &key, const QString &text)
{
    static const QStringList plain{u"phone"_s, u"email"_s, u"url"_s};
    return plain.contains(key) ? text.normalized(QString::NormalizationForm_KC) : text;
}

QString joinedKey(const QStringList &parts)
{
    const QByteArray bytes = parts.join(u'\x1f').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().left(20));
}

/// The fields of a posting that columns speak of, also those that are read out of another column.
QStringList givenBy(const QStringList &fields)
{
    static const QHash<QString, QStringList> more{
        {u"facility_name"_s, {u"place_name"_s}},
        {u"period"_s, {u"period_from"_s, u"period_to"_s}},
        {u"wage"_s, {u"wage_form"_s, u"wage_min"_s, u"wage_max"_s, u"wage_remarks"_s}},
        {u"wage_min"_s, {u"wage_form"_s, u"wage_max"_s}},
        {u"employment"_s, {u"full_time"_s}},
        {u"disclosure"_s, {u"mask_name"_s, u"mask_address"_s, u"mask_contact"_s}},
        {u"address"_s, {u"prefecture"_s}},
        {u"municipality_code"_s, {u"prefecture"_s}},
    };
    QStringList given;
    for (const QString &field : fields)
        for (const QString &key : QStringList{field} + more.value(field))
            if (postingField(QLatin1StringView(key.toLatin1())) && !given.contains(key))
                given.append(key);
    return given;
}

} // namespace

ImportPlan::ImportPlan(const TableLayout &layout, const ColumnMapping &mapping, QDate today)
    : m_layout(layout), m_target(mapping.target), m_today(today), m_cells(layout, mapping), m_given(givenBy(mapping.fields))
{
}

RowOutcome ImportPlan::outcomeOf(const TableRow &row)
{
    if (const RowKind kind = m_layout.kindOf(row); kind != RowKind::Data)
        return {row.number, kind, {}, {}, {}};
    return outcomeOfRecord(row);
}

RowOutcome ImportPlan::outcomeOfRecord(const TableRow &row)
{
    RowOutcome outcome{row.number, RowKind::Data, {}, {}, {}};
    if (!m_cells.begin(row, outcome))
        return outcome;
    switch (m_target) {
    case ImportTarget::Postings:
        readPosting(outcome);
        break;
    case ImportTarget::Facilities:
        readFacility(outcome);
        break;
    case ImportTarget::Seekers:
        readSeeker(outcome);
        break;
    }
    if (outcome.isRejected())
        outcome.drafts.clear();
    return outcome;
}

void ImportPlan::readPosting(RowOutcome &outcome)
{
    PostingDraft draft;
    draft.given = m_given;
    readContent(draft.content);
    readWage(draft.content);
    readPlace(draft);
    readIdentity(draft);
    const auto professions = m_cells.read<QList<Profession>>(u"profession"_s, parsedProfessions);
    if (!professions && !outcome.isRejected())
        m_cells.reject(u"profession"_s, ImportPlanText::tr("The profession is missing; enter one of the eleven."));
    if (!professions)
        return;
    // The first keeps the number of the record, so that a cell that is split later still belongs to it.
    for (qsizetype i = 0; i < professions->size(); ++i) {
        PostingDraft one = draft;
        one.content.profession = professions->at(i);
        one.likeness = joinedKey({draft.likeness, codeOf(professions->at(i))});
        if (i > 0 && !one.record.isEmpty())
            one.record += u'/' + codeOf(professions->at(i));
        if (i > 0)
            one.number.clear();
        outcome.drafts.append(one);
    }
}

void ImportPlan::readContent(PostingContent &content)
{
    for (const PostingField &field : postingFields()) {
        const QString key = QString::fromLatin1(field.key);
        if (!m_cells.has(key))
            continue;
        QVariant value;
        const auto keep = [&value](const auto &read) {
            if (read)
                value = QVariant::fromValue(*read);
        };
        switch (field.kind) {
        case FieldKind::Count:
            if (key == u"years_required"_s)
                keep(m_cells.read<int>(key, years));
            else if (key == u"headcount"_s)
                keep(m_cells.read<int>(key, people));
            break; // wages: readWage()
        case FieldKind::Decimal:
            keep(m_cells.read<double>(key, parsedDecimal));
            break;
        case FieldKind::Date:
            keep(m_cells.read<QDate>(key, parsedDate));
            break;
        case FieldKind::Flag:
            keep(m_cells.read<bool>(key, parsedFlag));
            break;
        case FieldKind::Code:
            keep(m_cells.taken<QString>(key, [&](const QString &cell) { return parsedCode(key, cell); }));
            break;
        case FieldKind::Prefecture:
            if (const auto prefecture = m_cells.read<Prefecture>(key, parsedPrefecture))
                value = prefecture->number();
            break;
        case FieldKind::Profession:
            break;
        case FieldKind::Text:
        case FieldKind::LongText:
            if (key == u"postal_code"_s)
                keep(m_cells.read<QString>(key, parsedPostalCode));
            else if (key == u"municipality_code"_s)
                keep(m_cells.read<QString>(key, parsedMunicipalityCode));
            else
                value = contactText(key, m_cells.text(key));
            break;
        }
        if (value.isValid() && !(value.typeId() == QMetaType::QString && value.toString().isEmpty()))
            field.assign(content, value);
    }
    if (const auto period = m_cells.read<CellPeriod>(u"period"_s, parsedPeriod)) {
        if (!content.periodFrom.isValid())
            content.periodFrom = period->from;
        if (!content.periodTo.isValid())
            content.periodTo = period->to;
    }
    if (!m_cells.has(u"full_time"_s) && m_cells.has(u"employment"_s)) {
        const QString word = folded(m_cells.text(u"employment"_s));
        if (word == u"常勤"_s || word == u"非常勤"_s)
            content.fullTime = word == u"常勤"_s;
    }
    if (content.disclosure == Disclosure::Open) { // what is public hides nothing, unless the file says so
        content.maskName = m_cells.has(u"mask_name"_s) && content.maskName;
        content.maskAddress = m_cells.has(u"mask_address"_s) && content.maskAddress;
        content.maskContact = m_cells.has(u"mask_contact"_s) && content.maskContact;
    }
    if (const QString state = m_cells.text(u"source_state"_s);
        state.contains(u"終了"_s) || state.contains(u"取下"_s) || state.contains(u"下書"_s) || state.contains(u"充足"_s))
        m_cells.warn(u"source_state"_s, ImportPlanText::tr("The source says “%1”; is the posting still wanted?").arg(state));
}

void ImportPlan::readWage(PostingContent &content)
{
    for (const QString &key : {u"wage"_s, u"wage_min"_s, u"wage_max"_s}) {
        const auto wage = m_cells.read<Wage>(key, parsedWage);
        const QString cell = wage ? QString() : m_cells.text(key);
        if (!wage && !cell.isEmpty())
            content.wageRemarks += (content.wageRemarks.isEmpty() ? QString() : u"\n"_s) + cell;
        if (!wage)
            continue;
        if (wage->form && !content.wageForm)
            content.wageForm = wage->form;
        const bool isUpper = key == u"wage_max"_s;
        if (wage->least && !isUpper && !content.wageMin)
            content.wageMin = wage->least;
        if (const auto most = wage->most ? wage->most : isUpper ? wage->least : std::nullopt; most && !content.wageMax)
            content.wageMax = most;
    }
}

void ImportPlan::readPlace(PostingDraft &draft)
{
    PostingContent &content = draft.content;
    Facility &facility = draft.facility;
    const QString name = m_cells.text(u"facility_name"_s);
    if (name.contains(u'\n') && (name.contains(u',') || name.contains(u'\t')))
        m_cells.reject(u"facility_name"_s,
                       ImportPlanText::tr("The name holds several lines with separators; a quotation mark seems to be missing."));
    facility.name = tidied(name);
    facility.kana = tidied(kanaText(m_cells.text(u"facility_kana"_s)));
    facility.founder = m_cells.text(u"facility_founder"_s);
    if (const auto code = m_cells.read<QString>(u"facility_code"_s, parsedId))
        facility.code = *code;
    if (facility.name.isEmpty() && facility.code.isEmpty())
        m_cells.reject(u"facility_name"_s, ImportPlanText::tr("The recruiting institution is missing; enter its name or code."));

    const auto byAddress = prefectureOfAddress(content.address);
    if (!content.prefecture && byAddress)
        content.prefecture = byAddress;
    else if (!content.prefecture && !content.municipalityCode.isEmpty())
        content.prefecture = Prefecture::fromNumber(content.municipalityCode.left(2).toInt());
    else if (content.prefecture && byAddress && byAddress != content.prefecture)
        m_cells.warn(u"address"_s,
                     ImportPlanText::tr("The address lies in another prefecture than %1.").arg(content.prefecture->label()));
    if (!content.prefecture && facility.code.isEmpty() && m_cells.text(u"prefecture"_s).isEmpty())
        m_cells.reject(u"prefecture"_s,
                       ImportPlanText::tr("The prefecture is missing; enter it, or an address that begins with it."));

    facility.prefecture = content.prefecture;
    facility.kind = content.placeKind;
    facility.phone = content.phone;
    facility.email = content.email;
    facility.department = content.contactDepartment;
    facility.contactPerson = content.contactPerson;
    const bool elsewhere = !content.placeName.isEmpty() && foldedName(content.placeName) != foldedName(facility.name);
    if (elsewhere) // then the address is the place's, not the institution's
        return;
    content.placeName = facility.name;
    facility.municipalityCode = content.municipalityCode;
    facility.municipality = content.municipality;
    facility.postalCode = content.postalCode;
    facility.address = content.address;
}

void ImportPlan::readIdentity(PostingDraft &draft)
{
    draft.number = m_cells.read<QString>(u"number"_s, parsedId).value_or(QString());
    draft.record = m_cells.read<QString>(u"source_record"_s, parsedId).value_or(QString());
    draft.receivedOn = m_cells.read<QDate>(u"received_on"_s, parsedDate).value_or(QDate());
    if (draft.record.isEmpty())
        draft.record = draft.number;
    const PostingContent &content = draft.content;
    draft.likeness = joinedKey({draft.facility.code, foldedName(draft.facility.name),
                                content.prefecture ? content.prefecture->code() : QString(), foldedName(content.placeName),
                                content.employment ? codeOf(*content.employment) : QString(), folded(content.jobTitle),
                                folded(content.department)});
}
