#include "models/domain/latinsounds.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

QString latinsounds::ofKana(QStringView kana)
{
    static const QString letters =
        u"あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん"
        "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ"_s;
    static const QStringList sounds =
        u"a i u e o ka ki ku ke ko sa si su se so ta ti tu te to na ni nu ne no ha hi hu he ho ma mi mu me mo ya yu yo ra ri ru "
        "re ro wa i e o n ga gi gu ge go za zi zu ze zo da zi zu de do ba bi bu be bo pa pi pu pe po bu"_s.split(u' ');
    static const QString small = u"ゃゅょ"_s;
    QString text;
    bool doubled = false;
    for (const QChar letter : kana) {
        if (letter == u'っ') {
            doubled = true;
            continue;
        }
        if (const qsizetype at = small.indexOf(letter); at >= 0 && text.endsWith(u'i')) {
            text.chop(1); // しょ is sy and o
            text += QStringLiteral("yayuyo").mid(2 * at, 2);
            continue;
        }
        const qsizetype at = letters.indexOf(letter);
        if (at < 0)
            continue;
        if (doubled)
            text += sounds[at].front();
        doubled = false;
        text += sounds[at];
    }
    return text;
}

bool latinsounds::anyIn(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return (letter >= u'a' && letter <= u'z') || (letter >= u'À' && letter <= u'ɏ'); });
}

Traced latinsounds::plain(const Traced &from)
{
    static const QList<std::pair<QString, QString>> sounds{
        {u"cchi"_s, u"tti"_s}, {u"tchi"_s, u"tti"_s}, {u"shi"_s, u"si"_s},  {u"chi"_s, u"ti"_s},  {u"tsu"_s, u"tu"_s},
        {u"sha"_s, u"sya"_s},  {u"shu"_s, u"syu"_s},  {u"sho"_s, u"syo"_s}, {u"cha"_s, u"tya"_s}, {u"chu"_s, u"tyu"_s},
        {u"cho"_s, u"tyo"_s},  {u"jya"_s, u"zya"_s},  {u"jyu"_s, u"zyu"_s}, {u"jyo"_s, u"zyo"_s}, {u"ja"_s, u"zya"_s},
        {u"ju"_s, u"zyu"_s},   {u"jo"_s, u"zyo"_s},   {u"ji"_s, u"zi"_s},   {u"fu"_s, u"hu"_s},   {u"mb"_s, u"nb"_s},
        {u"mp"_s, u"np"_s},    {u"mm"_s, u"nm"_s},    {u"ou"_s, u"o"_s},    {u"oo"_s, u"o"_s},    {u"uu"_s, u"u"_s},
        {u"ei"_s, u"e"_s},     {u"ee"_s, u"e"_s},     {u"ā"_s, u"a"_s},     {u"ī"_s, u"i"_s},     {u"ū"_s, u"u"_s},
        {u"ē"_s, u"e"_s},      {u"ō"_s, u"o"_s},      {u"â"_s, u"a"_s},     {u"û"_s, u"u"_s},     {u"ô"_s, u"o"_s}};
    static const QString vowels = u"aiueo"_s;
    static const auto byFirst = [] {
        QHash<QChar, QList<std::pair<QString, QString>>> map;
        for (const auto &sound : sounds)
            map[sound.first.front()].append(sound);
        return map;
    }();
    const QString &text = from.text;
    Traced result;
    const auto put = [&](const QString &sound, qsizetype at, qsizetype length) {
        for (const QChar letter : sound) {
            const bool doubled = !result.text.isEmpty() && result.text.back() == letter && !vowels.contains(letter);
            if (doubled && letter != u'n') {
                result.end.back() = from.end[at + length - 1];
                continue;
            }
            result.text.append(letter);
            result.start.append(from.start[at]);
            result.end.append(from.end[at + length - 1]);
        }
    };
    for (qsizetype at = 0; at < text.size();) {
        const std::pair<QString, QString> *sound = nullptr;
        if (const auto some = byFirst.constFind(text[at]); some != byFirst.constEnd())
            for (const auto &one : *some)
                if (!sound && QStringView(text).mid(at).startsWith(one.first))
                    sound = &one;
        const bool isLongO = text[at] == u'o' && at + 1 < text.size() && text[at + 1] == u'h' &&
                             (at + 2 == text.size() || !vowels.contains(text[at + 2]));
        if (isLongO)
            put(u"o"_s, at, 2);
        else if (sound)
            put(sound->second, at, sound->first.size());
        else
            put(QString(text[at]), at, 1);
        at += isLongO ? 2 : sound ? sound->first.size() : 1;
    }
    return result;
}
