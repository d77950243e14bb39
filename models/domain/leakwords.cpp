#include "models/domain/leakwords.h"

#include "models/domain/latinsounds.h"
#include "models/domain/textfold.h"
#include "models/domain/tracedtext.h"

#include <QCache>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Names of areas tell nothing that the posting does not show anyway.
bool isArea(const QString &text, const PostingContent &content, const Facility &facility)
{
    static const QStringList endings{u"都"_s, u"道"_s, u"府"_s, u"県"_s, u"市"_s, u"区"_s, u"町"_s, u"村"_s};
    if (text == content.municipality || text == facility.municipality || Prefecture::fromText(text))
        return true;
    return text.size() <= 4 &&
           std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return text.endsWith(ending); });
}

/// 東都 of 東都総合病院, and 東都病院: how people shorten the name of an institution.
QStringList clippedForms(const QString &name)
{
    static const QStringList kinds{u"訪問看護ステーション"_s,
                                   u"医療センター"_s,
                                   u"総合病院"_s,
                                   u"市民病院"_s,
                                   u"クリニック"_s,
                                   u"ステーション"_s,
                                   u"診療所"_s,
                                   u"センター"_s,
                                   u"保健所"_s,
                                   u"病院"_s,
                                   u"医院"_s,
                                   u"薬局"_s,
                                   u"ホーム"_s,
                                   u"園"_s};
    static const QStringList middles{u"総合"_s, u"記念"_s, u"附属"_s, u"付属"_s, u"医療"_s, u"市立"_s, u"県立"_s, u"町立"_s};
    QStringList forms;
    for (const QString &kind : kinds)
        if (name.endsWith(kind)) {
            forms.append(name.chopped(kind.size()));
            break;
        }
    for (const QString &middle : middles)
        if (const qsizetype at = name.indexOf(middle); at >= 2 && at + middle.size() < name.size())
            forms.append(QString(name).remove(at, middle.size()));
    return forms;
}

void addName(WordCollector &words, const QString &name, const PostingContent &content, const Facility &facility)
{
    static const QStringList general{u"中央病院"_s, u"市民病院"_s, u"総合病院"_s, u"医療センター"_s,
                                     u"看護部"_s,   u"事務局"_s,   u"本部"_s};
    constexpr qsizetype least = 3; // shorter ones are words of the language
    const QStringList forms = shortForms(name);
    for (const QString &form : forms) {
        if (isArea(form, content, facility))
            continue;
        words.add(form);
        for (const QString &clipped : clippedForms(form))
            if (!isArea(clipped, content, facility))
                words.add(clipped, least);
    }
    for (const QString &word : (forms.size() > 1 ? forms[1] : name).split(u' ', Qt::SkipEmptyParts))
        if (!general.contains(word) && !isArea(word, content, facility))
            words.add(word, least);
}

/// In kana: the name, its words, and without the kind of institution. Shorter ones are words of the language.
QStringList kanaForms(const QString &kana)
{
    static const QStringList kinds{u"ほうもんかんごすてーしょん"_s,
                                   u"いりょうせんたー"_s,
                                   u"そうごうびょういん"_s,
                                   u"しみんびょういん"_s,
                                   u"くりにっく"_s,
                                   u"しんりょうしょ"_s,
                                   u"しんりょうじょ"_s,
                                   u"ほけんしょ"_s,
                                   u"ほけんじょ"_s,
                                   u"せんたー"_s,
                                   u"びょういん"_s,
                                   u"やっきょく"_s,
                                   u"いいん"_s,
                                   u"ほーむ"_s};
    static const QStringList general{u"ちゅうおう"_s, u"しみん"_s, u"そうごう"_s, u"いりょう"_s,
                                     u"けんりつ"_s,   u"しりつ"_s, u"きねん"_s};
    constexpr qsizetype least = 4;
    QString plain; // hiragana, with its small letters and long vowels
    for (const QChar letter : tidied(kana).normalized(QString::NormalizationForm_KC))
        plain += letter >= u'ァ' && letter <= u'ヶ' ? QChar(letter.unicode() - u'ァ' + u'ぁ') : letter;
    QStringList forms;
    const auto add = [&](const QString &form) {
        if (form.size() >= least && !general.contains(form) && !kinds.contains(form) && !forms.contains(form))
            forms.append(form);
    };
    for (const QString &word : QStringList{plain} + plain.split(u' ', Qt::SkipEmptyParts)) {
        add(word);
        for (const QString &kind : kinds)
            if (word.endsWith(kind)) {
                add(word.chopped(kind.size()));
                break;
            }
    }
    return forms;
}

void addPhone(WordCollector &words, const QString &phone)
{
    QString digits;
    for (const QChar unit : tracedText(phone))
        if (unit >= u'0' && unit <= u'9')
            digits.append(unit);
    if (digits.startsWith(u"81"_s) && digits.size() > 10)
        digits = u'0' + digits.mid(2);
    if (digits.size() < 9)
        return;
    words.add(digits);
    if (digits.startsWith(u'0')) {
        words.add(u"81"_s + digits.mid(1));
        words.add(digits.mid(1));
    }
    if (digits.size() == 10) // without the area code, which people near it leave out
        words.add(digits.right(8));
}

bool isCommonHost(const QString &host)
{
    static const QStringList hosts{u"gmail.com"_s,  u"yahoo.co.jp"_s,    u"icloud.com"_s,   u"outlook.com"_s,
                                   u"outlook.jp"_s, u"hotmail.com"_s,    u"docomo.ne.jp"_s, u"ezweb.ne.jp"_s,
                                   u"au.com"_s,     u"softbank.ne.jp"_s, u"google.com"_s};
    return hosts.contains(host);
}

/// The address with its signs written, spoken or left out.
void addSpelled(WordCollector &words, QStringView address)
{
    static const QStringList ats{tracedText(u""), tracedText(u"at"), tracedText(u"アット"), tracedText(u"アットマーク")},
        dots{tracedText(u""), tracedText(u"dot"), tracedText(u"ドット"), tracedText(u"点")};
    QString plain; // with its signs
    for (qsizetype from = 0; from < address.size();) {
        qsizetype end = from;
        while (end < address.size() && address[end] != u'@' && address[end] != u'.')
            ++end;
        appendTraced(plain, address.mid(from, end - from));
        if (end < address.size())
            plain += address[end];
        from = end + 1;
    }
    QString spelled;
    for (const QString &at : ats)
        for (const QString &dot : dots) {
            spelled.resize(0);
            for (const QChar unit : std::as_const(plain)) {
                if (unit == u'@')
                    spelled += at;
                else if (unit == u'.')
                    spelled += dot;
                else
                    spelled += unit;
            }
            words.addPlain(spelled, 6);
        }
}

/// The hosts of an institution's addresses, each once.
void addHost(QStringList &hosts, QString host)
{
    host = host.toLower();
    if (host.startsWith(u"www."_s))
        host = host.mid(4);
    if (!host.isEmpty() && !isCommonHost(host) && !hosts.contains(host))
        hosts.append(host);
}

void addMail(WordCollector &words, QStringList &hosts, const QString &mail)
{
    const QString plain = mail.trimmed().normalized(QString::NormalizationForm_KC).toLower();
    if (!plain.contains(u'@'))
        return words.add(plain, 6);
    addSpelled(words, plain);
    addHost(hosts, plain.section(u'@', -1));
}

void addUrl(WordCollector &words, QStringList &hosts, const QString &url)
{
    if (url.trimmed().isEmpty())
        return;
    const QString plain = url.trimmed().normalized(QString::NormalizationForm_KC);
    words.add(plain, 6);
    addHost(hosts, QUrl::fromUserInput(plain).host());
}

void addAddress(WordCollector &words, const QString &address, const PostingContent &content, const Facility &facility)
{
    QString rest = tidied(address);
    const auto shorten = [&rest](const QString &front) {
        if (!front.isEmpty() && rest.startsWith(front))
            rest = rest.mid(front.size()).trimmed();
    };
    const auto addLine = [&words](QString line) {
        while (line.endsWith(u'号') || line.endsWith(u'地') || line.endsWith(u'番'))
            line.chop(1);
        words.add(line, 4);
    };
    addLine(rest);
    for (const auto &prefecture : {content.prefecture, facility.prefecture})
        if (prefecture)
            shorten(prefecture->name());
    addLine(rest);
    shorten(content.municipality);
    shorten(facility.municipality);
    addLine(rest);
    const QStringList parts = rest.split(u' ', Qt::SkipEmptyParts); // the line, then a building
    for (const QString &part : parts)
        addLine(part);
    for (qsizetype at = 0; at + 1 < rest.size(); ++at) // 市場町1-2-3 of 中央区市場町1-2-3
        if (u"市区郡"_s.contains(rest[at]) && !rest[at + 1].isDigit() &&
            std::any_of(rest.begin() + at, rest.end(), [](QChar c) { return c.isDigit(); }))
            addLine(parts.first().mid(at + 1));
}

void addPerson(WordCollector &words, const QString &person)
{
    static const QStringList titles{u"様"_s,   u"さん"_s, u"氏"_s,   u"先生"_s, u"殿"_s,   u"まで"_s, u"宛"_s,     u"院長"_s,
                                    u"部長"_s, u"課長"_s, u"係長"_s, u"師長"_s, u"主任"_s, u"医師"_s, u"事務長"_s, u"看護部長"_s};
    static const QStringList fronts{u"担当"_s, u"担当者"_s, u"連絡先"_s, u"窓口"_s, u"採用担当"_s};
    const QString plain = tidied(person);
    words.add(plain);
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return;
    for (const QString &title : titles)
        words.add(parts.first() + title);
    for (const QString &front : fronts)
        words.add(front + parts.first());
}

/// What the posting says and what its institution has, without saying one thing twice.
QStringList bothOf(const QString &own, const QString &ofFacility)
{
    return own == ofFacility ? QStringList{own} : QStringList{own, ofFacility};
}

void addContacts(WordCollector &words, const PostingContent &content, const Facility &facility)
{
    QStringList hosts;
    for (const QString &phone : bothOf(content.phone, facility.phone))
        addPhone(words, phone);
    for (const QString &mail : bothOf(content.email, facility.email))
        if (!mail.trimmed().isEmpty())
            addMail(words, hosts, mail);
    addUrl(words, hosts, content.url);
    for (const QString &host : std::as_const(hosts))
        addSpelled(words, host);
    for (const QString &person : bothOf(content.contactPerson, facility.contactPerson))
        addPerson(words, person);
}

WordList plainWords(const PostingContent &content, const Facility &facility)
{
    WordCollector words;
    if (content.maskName) {
        for (const QString &name : bothOf(content.placeName, facility.name))
            addName(words, name, content, facility);
        words.add(facility.kana, 3);
        for (const QString &form : kanaForms(facility.kana))
            words.add(form);
        words.add(facility.code, 4);
    }
    if (content.maskContact)
        addContacts(words, content, facility);
    if (content.maskAddress) {
        for (const QString &address : bothOf(content.address, facility.address))
            addAddress(words, address, content, facility);
        for (const QString &code : bothOf(content.postalCode, facility.postalCode))
            if (tracedText(code).size() == 7)
                words.add(code);
    }
    return words.list();
}

WordList latinWords(const PostingContent &content, const Facility &facility)
{
    constexpr qsizetype least = 5;
    WordCollector words;
    if (content.maskName)
        for (const QString &form : kanaForms(facility.kana))
            words.addPlain(tracedLatin(latinsounds::ofKana(form)).text, least);
    return words.list();
}

/// All that the words depend on, in one text.
QString sourceOf(const PostingContent &content, const Facility &facility)
{
    const auto number = [](const std::optional<Prefecture> &prefecture) {
        return QString::number(prefecture ? prefecture->number() : 0);
    };
    const QStringList parts{QString::number(content.maskName + 2 * content.maskContact + 4 * content.maskAddress),
                            number(content.prefecture),
                            content.placeName,
                            content.municipality,
                            content.postalCode,
                            content.address,
                            content.contactPerson,
                            content.phone,
                            content.email,
                            content.url,
                            number(facility.prefecture),
                            facility.code,
                            facility.name,
                            facility.kana,
                            facility.municipality,
                            facility.postalCode,
                            facility.address,
                            facility.contactPerson,
                            facility.phone,
                            facility.email};
    return parts.join(u'\0');
}

/// An institution has many postings, and each of them is asked about its number and its texts. Finding the words takes longer
/// than searching for them.
using KnownWords = QCache<QString, WordList>;

constexpr qsizetype most = 2000; // about 5 MB

WordList remembered(KnownWords &known, WordList (*find)(const PostingContent &, const Facility &), const PostingContent &content,
                    const Facility &facility)
{
    const QString source = sourceOf(content, facility);
    if (const WordList *found = known.object(source))
        return *found;
    const WordList words = find(content, facility);
    known.insert(source, new WordList(words));
    return words;
}

} // namespace

WordList hiddenWords(const PostingContent &content, const Facility &facility)
{
    thread_local KnownWords known(most);
    return remembered(known, plainWords, content, facility);
}

WordList hiddenLatin(const PostingContent &content, const Facility &facility)
{
    thread_local KnownWords known(most);
    return remembered(known, latinWords, content, facility);
}
