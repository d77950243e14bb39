#pragma once

#include "models/domain/postingcontent.h"

/// A place in a free text that would tell who a non-public posting is from.
struct Leak
{
    QString field;                   // key of the PostingField
    qsizetype start = 0, length = 0; // in UTF-16 units of that field's text
    QString words;
};

/// Every place where the texts of a masked posting tell who it is from: name, kana, usual short forms, phone, mail, URL, address
/// line, a person's name (domain.md §4 "Distribution item"), however they are spelled (hiddenWords()), and anything that has
/// the form of a contact. In the order of the fields, without overlap. Linear in text × words.
QList<Leak> leaksIn(const PostingContent &content, const Facility &facility);

/// The content with a 伏字 in place of every leak, so that leaksIn() finds none.
PostingContent redacted(PostingContent content, const Facility &facility);
QString redactedWords(); // 〓〓, which every encoding has and no name holds

/// Whether anything of the posting is hidden from the public.
bool isMasked(const PostingContent &content);

/// The posting as anybody outside the office may see it: hidden fields emptied, and every free text that leaks emptied too.
PostingContent maskedContent(PostingContent content, const Facility &facility);

/// What stands where a name is hidden: （非公開）, by the default QLocale.
QString hiddenName();
/// The name of an institution as it was read: a server gives none where this login may not know it.
QString seenName(const QString &name, Disclosure disclosure);
