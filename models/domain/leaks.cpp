#include "models/domain/leaks.h"

#include "models/domain/leakwords.h"
#include "models/domain/postingfield.h"
#include "models/domain/textfold.h"
#include "models/domain/tracedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Fields that are hidden as a whole need no search.
bool isHidden(const PostingField &field, const PostingContent &content)
{
    static const QList<QLatin1StringView> place{"municipality_code"_L1, "municipality"_L1, "postal_code"_L1, "address"_L1,
                                                "access"_L1},
        contact{"contact_department"_L1, "contact_person"_L1, "phone"_L1, "email"_L1, "url"_L1};
    const QLatin1StringView key(field.key);
    return (content.maskName && key == "place_name"_L1) || (content.maskAddress && place.contains(key)) ||
           (content.maskContact && contact.contains(key));
}

bool isText(const PostingField &field) { return field.kind == FieldKind::Text || field.kind == FieldKind::LongText; }

struct Place
{
    qsizetype start, end;
};

void findWords(const Traced &plain, const QStringList &words, QList<Place> &places)
{
    for (const QString &word : words)
        for (qsizetype at = plain.text.indexOf(word); at >= 0; at = plain.text.indexOf(word, at + 1))
            places.append({plain.start[at], plain.end[at + word.size() - 1]});
}

/// Contacts are told by their form as well: a text may name another number than the one that was registered.
void findForms(const QString &text, QList<Place> &places)
{
    static const QRegularExpression forms(
        u"[a-z0-9._%+-]+ ?(?:@|\\(at\\)|\\[at\\]) ?[a-z0-9-]+(?:\\.[a-z0-9-]+)+"
        "|(?:https?://|www\\.)[a-z0-9./?=&%#_~:+-]+"
        "|(?<![a-z0-9.-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:jp|com|net|org|info|biz)(?![a-z0-9-])[a-z0-9./?=&%#_~-]*"
        "|(?<![0-9])(?:\\+81[- ]?\\(?0?\\)?|\\(?0)[0-9]{1,4}[-() .]{1,3}[0-9]{1,4}[-() .]{1,3}[0-9]{3,4}(?![0-9])"
        "|(?<![0-9])0[0-9]{9,10}(?![0-9])"_s);
    const Traced plain = tracedSigns(text);
    for (auto found = forms.globalMatch(plain.text); found.hasNext();) {
        const auto match = found.next();
        places.append({plain.start[match.capturedStart()], plain.end[match.capturedEnd() - 1]});
    }
}

/// In their order, without overlap.
QList<Place> joined(QList<Place> places)
{
    std::sort(places.begin(), places.end(), [](const Place &one, const Place &other) { return one.start < other.start; });
    QList<Place> apart;
    for (const Place &place : std::as_const(places)) {
        if (!apart.isEmpty() && place.start < apart.last().end)
            apart.last().end = std::max(apart.last().end, place.end);
        else
            apart.append(place);
    }
    return apart;
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
    const auto [words, latin] = hiddenWords(content, facility);
    for (const PostingField &field : postingFields()) {
        if (!isText(field) || isHidden(field, content))
            continue;
        const QString text = field.value(content).toString();
        if (text.isEmpty())
            continue;
        QList<Place> places;
        findWords(traced(text), words, places);
        if (!latin.isEmpty())
            findWords(tracedLatin(text), latin, places);
        if (content.maskContact)
            findForms(text, places);
        for (const Place &place : joined(places))
            leaks.append({QString::fromLatin1(field.key), place.start, place.end - place.start,
                          text.mid(place.start, place.end - place.start)});
    }
    return leaks;
}

PostingContent redacted(PostingContent content, const Facility &facility)
{
    // What is left around a place can name the institution again, so it is looked at until there is nothing; each round takes
    // letters away, so it ends.
    for (QList<Leak> leaks = leaksIn(content, facility); !leaks.isEmpty(); leaks = leaksIn(content, facility))
        for (qsizetype i = leaks.size() - 1; i >= 0; --i) { // from the end, so that earlier places stay where they are
            const PostingField *field = postingField(QLatin1StringView(leaks[i].field.toLatin1()));
            QString text = field->value(content).toString();
            field->assign(content, text.replace(leaks[i].start, leaks[i].length, redactedWords()));
        }
    return content;
}

QString redactedWords() { return u"〓〓"_s; }

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
