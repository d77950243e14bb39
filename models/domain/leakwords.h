#pragma once

#include "models/domain/postingcontent.h"
#include "models/domain/wordlist.h"

/// What would tell who a non-public posting is from, as far as the posting hides it, as traced(): names, kana and their usual
/// short forms, phone numbers with and without country and area code, e-mail and web addresses as people spell them, address
/// lines, and persons. Remembered for the last two thousand that were asked about, by each thread.
WordList hiddenWords(const PostingContent &content, const Facility &facility);
/// The same as tracedLatin(): the name in Latin letters as its kana sound, with and without the kind of institution.
WordList hiddenLatin(const PostingContent &content, const Facility &facility);
