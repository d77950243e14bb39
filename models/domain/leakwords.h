#pragma once

#include "models/domain/postingcontent.h"

/// What would tell who a non-public posting is from, as far as the posting hides it; longer ones first.
struct HiddenWords
{
    /// As traced(): names, kana and their usual short forms, phone numbers with and without country and area code, e-mail and web
    /// addresses as people spell them, address lines, and persons.
    QStringList plain;
    /// As tracedLatin(): the name in Latin letters as its kana sound, with and without the kind of institution.
    QStringList latin;
};

/// Remembered for the last few hundred that were asked about, by each thread.
HiddenWords hiddenWords(const PostingContent &content, const Facility &facility);
