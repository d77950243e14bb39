#include "models/domain/leaks.h"

#include "models/domain/postingfield.h"
#include "models/domain/textfold.h"

using namespace Qt::StringLiterals;

namespace {

/// A text folded character by character, remembering where each folded unit came from.
struct Traced
{
    QString text;
    QList<qsizetype> origin;
};

Traced traced(const QString &original)
{
    Traced result;
    for (qsizetype i = 0; i < original.size();) {
        qsizetype width = original[i].isHighSurrogate() && i + 1 < original.size() ? 2 : 1;
        if (i + width < original.size() && (original[i + width] == u'ﾞ' || original[i + width] == u'ﾟ'))
            ++width; // half-width kana and its mark are one letter
        for (const QChar unit : folded(QStringView(original).mid(i, width))) {
            result.text.append(unit);
            result.origin.append(i);
        }
        i += width;
    }
    return result;
}

QStringList hiddenWords(const PostingContent &content, const Facility &facility)
{
    QStringList words;
    const auto add = [&](const QString &word) {
        const QString plain = folded(word);
        if (plain.size() >= 2 && !words.contains(plain))
            words.append(plain);
    };
    if (content.maskName) {
        for (const QString &form : shortForms(facility.name) + shortForms(content.placeName))
            add(form);
        add(facility.kana);
        add(facility.code);
    }
    if (content.maskContact)
        for (const QString &word : {content.phone, facility.phone, content.email, facility.email, content.url,
                                    content.contactPerson, facility.contactPerson})
            add(word);
    if (content.maskAddress)
        for (const QString &word : {content.address, facility.address})
            add(word);
    return words;
}

bool isFreeText(const PostingField &field)
{
    static const QList<QLatin1StringView> others{
        "place_name"_L1,         "municipality_code"_L1, "municipality"_L1, "postal_code"_L1, "address"_L1,
        "contact_department"_L1, "contact_person"_L1,    "phone"_L1,        "email"_L1,       "url"_L1};
    return (field.kind == FieldKind::Text || field.kind == FieldKind::LongText) && !others.contains(QLatin1StringView(field.key));
}

} // namespace

bool isMasked(const PostingContent &content)
{
    return content.disclosure != Disclosure::Open && (content.maskName || content.maskAddress || content.maskContact);
}

QList<Leak> leaksIn(const PostingContent &content, const Facility &facility)
{
    QList<Leak> leaks;
    if (!isMasked(content))
        return leaks;
    const QStringList words = hiddenWords(content, facility);
    for (const PostingField &field : postingFields()) {
        if (!isFreeText(field))
            continue;
        const QString original = field.value(content).toString();
        const Traced plain = traced(original);
        for (const QString &word : words) {
            const qsizetype at = plain.text.indexOf(word);
            if (at < 0)
                continue;
            const qsizetype start = plain.origin[at], last = plain.origin[at + word.size() - 1];
            const qsizetype length = last - start + (original[last].isHighSurrogate() ? 2 : 1);
            leaks.append({QString::fromLatin1(field.key), start, length, original.mid(start, length)});
            break; // the longest form comes first; one place a field is enough to block
        }
    }
    return leaks;
}

PostingContent maskedContent(PostingContent content, const Facility &facility)
{
    if (!isMasked(content))
        return content;
    for (const Leak &leak : leaksIn(content, facility))
        postingField(QLatin1StringView(leak.field.toLatin1()))->assign(content, {});
    content.facility = {};
    if (content.maskName)
        content.placeName.clear();
    if (content.maskAddress) {
        content.municipality.clear();
        content.municipalityCode.clear();
        content.postalCode.clear();
        content.address.clear();
        content.access.clear();
    }
    if (content.maskContact) {
        content.contactDepartment.clear();
        content.contactPerson.clear();
        content.phone.clear();
        content.email.clear();
        content.url.clear();
    }
    return content;
}

QString hiddenName()
{
    const bool ja = QLocale().language() == QLocale::Japanese;
    return (ja ? u"（%1）"_s : u"(%1)"_s).arg(label(Disclosure::NonPublic));
}

PostingRow maskedRow(PostingRow row)
{
    if (row.disclosure == Disclosure::Open)
        return row;
    const QString number = folded(row.number);
    for (const QString &word : shortForms(row.facility) + shortForms(row.place) + QStringList{row.facilityCode}) {
        const QString plain = folded(word);
        if (plain.size() >= 2 && number.contains(plain))
            row.number = hiddenName();
    }
    row.facility = row.place = hiddenName();
    row.facilityCode.clear();
    row.municipality.clear();
    return row;
}

PostingOrder publicOrder(PostingOrder order)
{
    static const QList<PostingSort> hidden{PostingSort::Facility, PostingSort::FacilityCode, PostingSort::Place,
                                           PostingSort::Municipality};
    return hidden.contains(order.sort) ? PostingOrder{PostingSort::Prefecture, order.direction} : order;
}
