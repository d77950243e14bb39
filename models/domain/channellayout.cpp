#include "models/domain/channellayout.h"

#include "models/domain/fieldterms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

struct ChannelLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelLayoutText)
};

static constexpr std::array<Term, 3> formTerms{{
    {"csv", u"CSV", u"CSV"},
    {"xlsx", u"XLSX", u"XLSX"},
    {"json_lines", u"JSON Lines", u"JSON Lines"},
}};
std::span<const Term> termsOf(ChannelForm) { return formTerms; }

static constexpr std::array<Term, 2> encodingTerms{{
    {"utf-8", u"UTF-8", u"UTF-8"},
    {"cp932", u"CP932（シフトJIS）", u"CP932 (Shift JIS)"},
}};
std::span<const Term> termsOf(ChannelEncoding) { return encodingTerms; }

static constexpr std::array<Term, 3> changeTerms{{
    {"new", u"新規", u"New"},
    {"changed", u"変更", u"Changed"},
    {"withdrawn", u"取下げ", u"Withdrawn"},
}};
std::span<const Term> termsOf(ItemChange) { return changeTerms; }

namespace {

/// What is said of a posting beside the fields of its form.
enum class Fact { Number, Change, Revision, Remaining, PublishedOn, ValidUntil };

CellKind cellKindOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Count:
        return CellKind::Count;
    case FieldKind::Decimal:
        return CellKind::Decimal;
    case FieldKind::Date:
        return CellKind::Date;
    default:
        return CellKind::Text;
    }
}

QList<LayoutValue> factValues()
{
    return {{u"number"_s, ChannelLayoutText::tr("Posting number")},
            {u"change"_s, ChannelLayoutText::tr("Kind of change"), CellKind::Text, false, true},
            {u"revision"_s, ChannelLayoutText::tr("Revision"), CellKind::Count},
            {u"remaining"_s, ChannelLayoutText::tr("Remaining seats"), CellKind::Count},
            {u"published_on"_s, ChannelLayoutText::tr("Published on"), CellKind::Date, true},
            {u"valid_until"_s, ChannelLayoutText::tr("Valid until"), CellKind::Date, true}};
}

std::optional<Fact> factOf(const QString &key)
{
    static const QStringList keys{u"number"_s, u"change"_s, u"revision"_s, u"remaining"_s, u"published_on"_s, u"valid_until"_s};
    const qsizetype at = keys.indexOf(key);
    return at < 0 ? std::nullopt : std::optional(static_cast<Fact>(at));
}

QVariant factValue(Fact fact, const ChannelPosting &posting)
{
    switch (fact) {
    case Fact::Number:
        return posting.number;
    case Fact::Change:
        return codeOf(posting.change);
    case Fact::Revision:
        return posting.revision;
    case Fact::Remaining:
        return std::max(0, posting.remaining);
    case Fact::PublishedOn:
        return posting.publishedOn.isValid() ? QVariant(posting.publishedOn) : QVariant();
    case Fact::ValidUntil:
        break;
    }
    return posting.validUntil.isValid() ? QVariant(posting.validUntil) : QVariant();
}

/// A file has few different days, and the pattern is the channel's.
QString dayText(QDate day, const QString &pattern)
{
    constexpr qsizetype most = 4096;
    thread_local QHash<std::pair<QString, QDate>, QString> known;
    if (known.size() >= most)
        known.clear();
    QString &text = known[{pattern, day}];
    if (text.isNull())
        text = QLocale::c().toString(day, pattern);
    return text;
}

/// Not more than so many characters; never half of a surrogate pair.
QString shortened(const QString &text, int most)
{
    if (most <= 0 || text.size() <= most)
        return text;
    const bool splits = text[most - 1].isHighSurrogate();
    return text.left(splits ? most - 1 : most);
}

} // namespace

const QList<LayoutValue> &layoutValues()
{
    static thread_local QHash<QLocale::Language, QList<LayoutValue>> byLanguage;
    QList<LayoutValue> &values = byLanguage[QLocale().language()];
    if (!values.isEmpty())
        return values;
    values = factValues();
    for (const PostingField &field : postingFields()) {
        const QString key = QString::fromLatin1(field.key);
        if (key.startsWith(u"mask_"_s))
            continue;
        const bool isCoded =
            field.kind == FieldKind::Code || field.kind == FieldKind::Profession || field.kind == FieldKind::Prefecture;
        values.append(
            {key, field.label(), cellKindOf(field.kind), field.kind == FieldKind::Date, isCoded, field.kind == FieldKind::Flag});
    }
    return values;
}

const LayoutValue *layoutValue(const QString &key)
{
    for (const LayoutValue &value : layoutValues())
        if (value.key == key)
            return &value;
    return nullptr;
}

static Result<> checkedFileName(const QString &name)
{
    static const QRegularExpression allowed(u"^(?:[\\p{L}\\p{N}_-]|\\{(?:channel|date|sequence|kind|prefecture)\\})+$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (!allowed.match(name).hasMatch())
        return inputError(ChannelLayoutText::tr("“%1” is no name of a file. Use letters, digits, - and _, and {channel}, {date}, "
                                                "{sequence}, {kind} or {prefecture}.")
                              .arg(name));
    if (!name.contains(u"{sequence}"_s))
        return inputError(
            ChannelLayoutText::tr("The name of the file lacks {sequence}, so a later file would replace an earlier one. "
                                  "Add it."));
    return {};
}

Result<> checked(const ChannelLayout &layout)
{
    if (const auto sound = checkedFileName(layout.fileName); !sound)
        return sound;
    QSet<QString> titles, values;
    for (const LayoutField &field : layout.fields) {
        const LayoutValue *value = layoutValue(field.value);
        if (!value)
            return inputError(
                ChannelLayoutText::tr("There is nothing called “%1” in a posting. Choose another value for the column “%2”.")
                    .arg(field.value, field.title));
        if (field.title.trimmed().isEmpty() || titles.contains(field.title))
            return inputError(ChannelLayoutText::tr("Each column needs a title of its own. Change “%1”.").arg(field.title));
        if (field.maxLength < 0)
            return inputError(
                ChannelLayoutText::tr("The length of the column “%1” is negative. Enter 0 or more.").arg(field.title));
        if (value->isDay && !field.format.isEmpty() &&
            (!field.format.contains(u'y') || !field.format.contains(u'M') || !field.format.contains(u'd')))
            return inputError(ChannelLayoutText::tr("The format “%1” of the column “%2” names no day. Write it like yyyyMMdd.")
                                  .arg(field.format, field.title));
        titles.insert(field.title);
        values.insert(field.value);
    }
    for (const QString &needed : {u"number"_s, u"change"_s})
        if (!values.contains(needed))
            return inputError(
                ChannelLayoutText::tr("The layout lacks the column “%1”, so the channel could not follow changes. Add it.")
                    .arg(layoutValue(needed)->label));
    return {};
}

struct LayoutCells::Column
{
    std::optional<Fact> fact;
    const PostingField *field = nullptr;
    QHash<QString, QString> texts; // of codes and flags
    QString pattern;               // of days
    QString whenEmpty;
    int maxLength = 0;
    CellKind kind = CellKind::Text;

    Column(const LayoutField &wanted, bool typed);
    QVariant valueOf(const ChannelPosting &posting) const;
    QVariant shown(QVariant value) const;
};

LayoutCells::Column::Column(const LayoutField &wanted, bool typed)
    : fact(factOf(wanted.value)), field(fact ? nullptr : postingField(QLatin1StringView(wanted.value.toLatin1()))),
      whenEmpty(wanted.whenEmpty), maxLength(wanted.maxLength)
{
    const LayoutValue *value = layoutValue(wanted.value);
    if (!value)
        return;
    const bool asCode = wanted.format == u"code"_s;
    const std::span<const Term> terms = fact == Fact::Change ? termsOf(ItemChange{})
                                        : field              ? codeTermsOf(*field)
                                                             : std::span<const Term>();
    for (const Term &term : terms) {
        const QString code = QString::fromLatin1(term.code);
        texts.insert(code, wanted.codes.value(code, asCode ? code : QString::fromUtf16(term.japanese)));
    }
    if (field && field->kind == FieldKind::Prefecture)
        for (const Prefecture prefecture : Prefecture::all())
            texts.insert(prefecture.code(),
                         wanted.codes.value(prefecture.code(), asCode ? prefecture.code() : prefecture.name()));
    if (value->isFlag && (!typed || !wanted.codes.isEmpty())) {
        texts.insert(u"true"_s, wanted.codes.value(u"true"_s, u"有"_s));
        texts.insert(u"false"_s, wanted.codes.value(u"false"_s, u"無"_s));
    }
    if (value->isDay && !wanted.format.isEmpty())
        pattern = wanted.format;
    kind = pattern.isEmpty() && texts.isEmpty() ? value->kind : CellKind::Text;
}

QVariant LayoutCells::Column::valueOf(const ChannelPosting &posting) const
{
    if (fact)
        return factValue(*fact, posting);
    if (!field || posting.change == ItemChange::Withdrawn)
        return {};
    if (field->kind == FieldKind::Profession)
        return posting.content.profession ? QVariant(codeOf(*posting.content.profession)) : QVariant();
    if (field->kind == FieldKind::Prefecture)
        return posting.content.prefecture ? QVariant(posting.content.prefecture->code()) : QVariant();
    return field->value(posting.content);
}

QVariant LayoutCells::Column::shown(QVariant value) const
{
    if (value.isNull())
        return whenEmpty.isEmpty() ? QVariant() : QVariant(whenEmpty);
    if (!texts.isEmpty()) {
        const QString code = value.typeId() == QMetaType::Bool ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
        return texts.value(code);
    }
    if (!pattern.isEmpty())
        return dayText(value.toDate(), pattern);
    if (maxLength > 0 && value.typeId() == QMetaType::QString)
        return shortened(value.toString(), maxLength);
    return value;
}

LayoutCells::LayoutCells(const ChannelLayout &layout) : m_layout(layout)
{
    QList<Column> made;
    for (const LayoutField &field : layout.fields)
        made.append(Column(field, layout.form == ChannelForm::JsonLines));
    m_columns = std::make_shared<const QList<Column>>(std::move(made));
}

SheetRow LayoutCells::of(const ChannelPosting &posting) const
{
    SheetRow row;
    row.reserve(m_columns->size());
    for (const Column &column : *m_columns) {
        const bool isSaid = posting.change != ItemChange::Withdrawn || column.fact == Fact::Number ||
                            column.fact == Fact::Change || column.fact == Fact::Revision;
        row.append(isSaid ? column.shown(column.valueOf(posting)) : QVariant());
    }
    return row;
}

QList<SheetColumn> LayoutCells::columns() const
{
    QList<SheetColumn> columns;
    for (qsizetype i = 0; i < m_columns->size(); ++i) {
        const CellKind kind = m_columns->at(i).kind;
        columns.append({m_layout.fields[i].title, kind, kind == CellKind::Text ? 18 : 12});
    }
    return columns;
}

QString fileNameOf(const ChannelLayout &layout, const QString &channel, QDate day, qint64 sequence, const QString &kind, int part)
{
    static constexpr int digits = 6;
    QString name = layout.fileName;
    name.replace(u"{channel}"_s, channel);
    name.replace(u"{date}"_s, QLocale::c().toString(day, u"yyyyMMdd"));
    name.replace(u"{sequence}"_s, QString::number(sequence).rightJustified(digits, u'0'));
    name.replace(u"{kind}"_s, kind);
    name.replace(u"{prefecture}"_s, part > 0 ? QString::number(part).rightJustified(2, u'0') : u"00"_s);
    switch (layout.form) {
    case ChannelForm::Csv:
        return name + u".csv"_s;
    case ChannelForm::Xlsx:
        return name + u".xlsx"_s;
    case ChannelForm::JsonLines:
        break;
    }
    return name + u".jsonl"_s;
}

QJsonObject toJson(const ChannelLayout &layout)
{
    QJsonArray fields;
    for (const LayoutField &field : layout.fields) {
        QJsonObject object{{u"title"_s, field.title}, {u"value"_s, field.value}};
        if (!field.codes.isEmpty()) {
            QJsonObject codes;
            for (auto it = field.codes.cbegin(); it != field.codes.cend(); ++it)
                codes.insert(it.key(), it.value());
            object.insert(u"codes"_s, codes);
        }
        if (!field.format.isEmpty())
            object.insert(u"format"_s, field.format);
        if (!field.whenEmpty.isEmpty())
            object.insert(u"when_empty"_s, field.whenEmpty);
        if (field.maxLength > 0)
            object.insert(u"max_length"_s, field.maxLength);
        fields.append(object);
    }
    return {{u"form"_s, codeOf(layout.form)},
            {u"encoding"_s, codeOf(layout.encoding)},
            {u"file_name"_s, layout.fileName},
            {u"fields"_s, fields}};
}

Result<ChannelLayout> layoutFromJson(const QJsonObject &object)
{
    const auto form = fromCode<ChannelForm>(object.value(u"form"_s).toString());
    const auto encoding = fromCode<ChannelEncoding>(object.value(u"encoding"_s).toString(u"utf-8"_s));
    if (!form || !encoding)
        return inputError(
            ChannelLayoutText::tr("The form of the file is not known. Write csv, xlsx or json_lines, and utf-8 or cp932."));
    ChannelLayout layout{.form = *form, .encoding = *encoding};
    layout.fileName = object.value(u"file_name"_s).toString(layout.fileName);
    for (const QJsonValue &entry : object.value(u"fields"_s).toArray()) {
        LayoutField field{.title = entry[u"title"].toString(),
                          .value = entry[u"value"].toString(),
                          .format = entry[u"format"].toString(),
                          .whenEmpty = entry[u"when_empty"].toString(),
                          .maxLength = entry[u"max_length"].toInt()};
        const QJsonObject codes = entry[u"codes"].toObject();
        for (auto it = codes.begin(); it != codes.end(); ++it)
            field.codes.insert(it.key(), it.value().toString());
        layout.fields.append(field);
    }
    if (const auto sound = checked(layout); !sound)
        return sound.error();
    return layout;
}

static QJsonObject schemaOfColumn(const SheetColumn &column, const LayoutField &field)
{
    QJsonObject schema;
    switch (column.kind) {
    case CellKind::Count:
        schema.insert(u"type"_s, u"integer"_s);
        break;
    case CellKind::Decimal:
    case CellKind::Ratio:
        schema.insert(u"type"_s, u"number"_s);
        break;
    case CellKind::Date:
    case CellKind::Moment:
        schema.insert(u"type"_s, u"string"_s);
        schema.insert(u"format"_s, u"date"_s);
        break;
    case CellKind::Text: {
        const bool isFlag = layoutValue(field.value)->isFlag && field.codes.isEmpty();
        schema.insert(u"type"_s, isFlag ? u"boolean"_s : u"string"_s);
    }
    }
    if (field.maxLength > 0)
        schema.insert(u"maxLength"_s, field.maxLength);
    return schema;
}

QJsonObject schemaOf(const ChannelLayout &layout, const QString &title)
{
    QJsonObject properties;
    QJsonArray required;
    const QList<SheetColumn> columns = LayoutCells(layout).columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const LayoutField &field = layout.fields[i];
        properties.insert(field.title, schemaOfColumn(columns[i], field));
        if (field.value == u"number"_s || field.value == u"change"_s)
            required.append(field.title);
    }
    return {{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
            {u"title"_s, title},
            {u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required},
            {u"additionalProperties"_s, false}};
}
