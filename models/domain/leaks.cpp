#include "models/domain/leaks.h"

#include "models/domain/latinsounds.h"
#include "models/domain/leakwords.h"
#include "models/domain/postingfield.h"
#include "models/domain/tracedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <bitset>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// What hides a field as a whole, so that it needs no search.
enum class HiddenBy { Nothing, Name, Address, Contact };

struct TextField
{
    const PostingField *field;
    HiddenBy by;
};

/// The fields that can hold a leak.
const QList<TextField> &textFields()
{
    static const QList<QLatin1StringView> place{"municipality_code"_L1, "municipality"_L1, "postal_code"_L1, "address"_L1,
                                                "access"_L1},
        contact{"contact_department"_L1, "contact_person"_L1, "phone"_L1, "email"_L1, "url"_L1};
    static const QList<TextField> list = [] {
        QList<TextField> texts;
        for (const PostingField &field : postingFields()) {
            const QLatin1StringView key(field.key);
            if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
                texts.append({&field, key == "place_name"_L1  ? HiddenBy::Name
                                      : place.contains(key)   ? HiddenBy::Address
                                      : contact.contains(key) ? HiddenBy::Contact
                                                              : HiddenBy::Nothing});
        }
        return texts;
    }();
    return list;
}

bool isHidden(HiddenBy by, const PostingContent &content)
{
    return (by == HiddenBy::Name && content.maskName) || (by == HiddenBy::Address && content.maskAddress) ||
           (by == HiddenBy::Contact && content.maskContact);
}

struct Place
{
    qsizetype start, end;
};

/// Looks for many words at once, in one pass over the text: a place where none of them begins is told by its first two units.
class WordSearch
{
public:
    /// Words of two units or more.
    explicit WordSearch(WordList words) : m_words(std::move(words))
    {
        for (const QStringView word : m_words)
            m_begins.set(pairAt(word, 0));
    }

    /// Calls `found` with place and length of each; where that says false it looks no further.
    template <typename Found>
    void each(QStringView text, Found found) const
    {
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (!m_begins.test(pairAt(text, at)))
                continue;
            for (const QStringView word : m_words)
                if (text.mid(at).startsWith(word) && !found(at, word.size()))
                    return;
        }
    }

    bool anyIn(QStringView text) const
    {
        bool any = false;
        each(text, [&any](qsizetype, qsizetype) {
            any = true;
            return false;
        });
        return any;
    }

    void findIn(const Traced &plain, QList<Place> &places) const
    {
        each(plain.text, [&](qsizetype at, qsizetype length) {
            places.append({plain.start[at], plain.end[at + length - 1]});
            return true;
        });
    }

private:
    static constexpr std::size_t pairs = 4096;
    static std::size_t pairAt(QStringView text, qsizetype at)
    {
        constexpr unsigned spread = 97;
        return (text[at].unicode() * spread + text[at + 1].unicode()) % pairs;
    }

    WordList m_words;
    std::bitset<pairs> m_begins;
};

/// Contacts are told by their form as well: a text may name another number than the one that was registered.
void findForms(const QString &text, QList<Place> &places)
{
    static const QRegularExpression forms(
        u"[a-z0-9._%+-]+ ?(?:@|\\(at\\)|\\[at\\]) ?[a-z0-9-]+(?:\\.[a-z0-9-]+)+"
        "|(?:https?://|www\\.)[a-z0-9./?=&%#_~:+-]+"
        "|(?<![a-z0-9.-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:jp|com|net|org|info|biz)(?![a-z0-9-])[a-z0-9./?=&%#_~-]*"
        "|(?<![0-9])(?:\\+81[- ]?\\(?0?\\)?|\\(?0)[0-9]{1,4}[-() .]{1,3}[0-9]{1,4}[-() .]{1,3}[0-9]{3,4}(?![0-9])"
        "|(?<![0-9])0[0-9]{9,10}(?![0-9])"_s);
    static const QString signs = u"@([./+0"_s; // every form has one of them
    const QString seen = tracedSignsText(text);
    if (std::none_of(seen.begin(), seen.end(), [](QChar unit) { return signs.contains(unit); }) || !seen.contains(forms))
        return;
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
    const WordSearch words(hiddenWords(content, facility));
    std::optional<WordSearch> latin; // few texts have Latin letters
    for (const auto &[field, by] : textFields()) {
        if (isHidden(by, content))
            continue;
        const QString text = field->value(content).toString();
        if (text.isEmpty())
            continue;
        QList<Place> places;
        const QString seen = tracedText(text);
        if (words.anyIn(seen))
            words.findIn(traced(text), places);
        if (latinsounds::anyIn(seen)) {
            if (!latin)
                latin.emplace(hiddenLatin(content, facility));
            latin->findIn(tracedLatin(text), places);
        }
        if (content.maskContact)
            findForms(text, places);
        for (const Place &place : joined(places))
            leaks.append({QString::fromLatin1(field->key), place.start, place.end - place.start,
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

QString seenName(const QString &name, Disclosure disclosure)
{
    return name.isEmpty() && disclosure != Disclosure::Open ? hiddenName() : name;
}
