#include "models/domain/textfold.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

// Variants that offices use in names, by the form that a search will be typed in. Compared only, never stored.
static QChar commonForm(QChar letter)
{
    static const QHash<QChar, QChar> forms = [] {
        QHash<QChar, QChar> map;
        const QString pairs =
            u"髙高﨑崎嵜崎碕崎濵浜濱浜德徳邊辺邉辺齋斎齊斉澤沢廣広國国櫻桜瀨瀬槇槙栁柳眞真槗橋𠮷吉曻昇惠恵壽寿龍竜圓円學学"
            "會会醫医靜静榮栄嶋島嶌島籠篭冨富黑黒增増神神塚塚福福祐祐禮礼隆隆"_s;
        for (qsizetype i = 0; i + 1 < pairs.size();) {
            if (pairs[i].isHighSurrogate()) { // outside the basic plane: handled by folded()
                i += 3;
                continue;
            }
            map.insert(pairs[i], pairs[i + 1]);
            i += 2;
        }
        return map;
    }();
    return forms.value(letter, letter);
}

QString folded(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    plain.replace(u"𠮷"_s, u"吉"_s);
    QString result;
    result.reserve(plain.size());
    for (QChar letter : std::as_const(plain)) {
        if (letter >= u'ァ' && letter <= u'ヶ')
            letter = QChar(letter.unicode() - u'ァ' + u'ぁ');
        else if (!letter.isLetterOrNumber() && !letter.isSurrogate() && !letter.isMark() && letter != u'ー')
            continue;
        result.append(commonForm(letter));
    }
    return result;
}

static const QStringList &legalForms()
{
    static const QStringList forms{u"社会医療法人社団"_s,
                                   u"社会医療法人財団"_s,
                                   u"社会医療法人"_s,
                                   u"特定医療法人社団"_s,
                                   u"特定医療法人"_s,
                                   u"医療法人社団"_s,
                                   u"医療法人財団"_s,
                                   u"医療法人"_s,
                                   u"社会福祉法人"_s,
                                   u"地方独立行政法人"_s,
                                   u"独立行政法人"_s,
                                   u"国立大学法人"_s,
                                   u"公立大学法人"_s,
                                   u"学校法人"_s,
                                   u"一般社団法人"_s,
                                   u"一般財団法人"_s,
                                   u"公益社団法人"_s,
                                   u"公益財団法人"_s,
                                   u"宗教法人"_s,
                                   u"株式会社"_s,
                                   u"有限会社"_s,
                                   u"合同会社"_s,
                                   u"㈱"_s,
                                   u"(株)"_s,
                                   u"（株）"_s,
                                   u"㈲"_s,
                                   u"(有)"_s,
                                   u"（有）"_s,
                                   u"(医)"_s,
                                   u"（医）"_s};
    return forms;
}

static QString withoutLegalForm(QString name)
{
    name = tidied(name);
    for (const QString &form : legalForms()) {
        if (name.startsWith(form))
            return tidied(name.mid(form.size()));
        if (name.endsWith(form))
            return tidied(name.chopped(form.size()));
    }
    return name;
}

QString foldedName(QStringView name) { return folded(withoutLegalForm(name.toString())); }

QStringList shortForms(const QString &name)
{
    const QString plain = withoutLegalForm(name);
    QStringList forms;
    const auto add = [&](const QString &form) {
        if (folded(form).size() >= 2 && !forms.contains(form))
            forms.append(form);
    };
    add(tidied(name));
    add(plain);
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1)
        add(words.last());
    return forms;
}

QStringList searchTokens(const QString &foldedText)
{
    QStringList pieces;
    QSet<QStringView> seen; // into foldedText
    const QStringView text(foldedText);
    const auto add = [&](QStringView piece) {
        if (seen.contains(piece))
            return;
        seen.insert(piece);
        pieces.append(piece.toString());
    };
    const auto lengthAt = [&](qsizetype at) { return text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1; };
    for (qsizetype at = 0; at < text.size(); at += lengthAt(at)) {
        if (text[at] == u' ')
            continue;
        const qsizetype length = lengthAt(at), next = at + length;
        add(text.mid(at, length));
        if (next < text.size() && text[next] != u' ')
            add(text.mid(at, length + lengthAt(next)));
    }
    return pieces;
}

QString tidied(const QString &text) { return text.simplified(); }
