#pragma once

#include "models/domain/postingcontent.h"

/// A text as it is searched for what must stay hidden, remembering where each unit came from. Beyond folded(): long vowel marks
/// and what is not seen (variation selectors, zero width) go, small kana become large, voiced ones plain, old kanji new, kanji
/// digits become digits, and so do the words between the digits of an address or a phone number (一丁目２番３号 and 1-2-3 are
/// one).
struct Traced
{
    QString text;
    QList<qsizetype> start, end; // in the original, of each unit of `text`

    void reserve(qsizetype units);
};
Traced traced(QStringView original);

/// As traced(), with Japanese in Latin letters written in one way for each sound: Toukyou, Tōkyō and tokyo are one.
Traced tracedLatin(QStringView original);

/// The same text with its signs kept, for what is told by its form: one character for each that is seen, full width as half.
Traced tracedSigns(QStringView original);

/// What would tell who a non-public posting is from, as traced(): names, kana and their usual short forms, phone numbers with
/// and without country and area code, e-mail and web addresses as people spell them, address lines, and persons, as far as the
/// posting hides them. Longer ones first.
QStringList hiddenWords(const PostingContent &content, const Facility &facility);

/// The name in Latin letters as its kana sound, as tracedLatin(): with and without the kind of institution. Longer ones first.
QStringList hiddenLatin(const PostingContent &content, const Facility &facility);
