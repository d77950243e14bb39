#pragma once

#include <QList>
#include <QString>

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
/// Only the text of it, several times as quick: what is searched for is seldom found.
QString tracedText(QStringView original);
void appendTraced(QString &text, QStringView original);

/// As traced(), with Japanese in Latin letters written in one way for each sound: Toukyou, Tōkyō and tokyo are one.
Traced tracedLatin(QStringView original);

/// The same text with its signs kept, for what is told by its form: one character for each that is seen, full width as half.
Traced tracedSigns(QStringView original);
QString tracedSignsText(QStringView original); // only the text of it
