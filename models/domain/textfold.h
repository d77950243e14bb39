#pragma once

#include <QString>
#include <QStringList>

/// Text as it is compared and searched, never as it is stored or shown: NFKC (full- and half-width become one, ㈱ becomes
/// (株)), case, katakana as hiragana, variant kanji (髙 﨑 濵 德 …) as the common form, without spaces and punctuation.
/// The result holds only letters and digits. Linear in the length.
QString folded(QStringView text);

/// As folded(), and without the legal form of an institution (医療法人社団○○会 stays, 医療法人 and 株式会社 go).
QString foldedName(QStringView name);

/// The name without its legal form as people write it: 医療法人社団 慈愛会 東都病院 → 慈愛会 東都病院, and its last word
/// 東都病院.
QStringList shortForms(const QString &name);

/// The one-character and two-character pieces of folded texts, each once, for the search index; no piece spans the space between
/// two texts. Linear in the length.
QStringList searchTokens(const QString &foldedText);

/// Runs of white space (also the ideographic one) as one space, none at the ends.
QString tidied(const QString &text);
