#pragma once

#include "models/domain/postingcontent.h"

#include <QList>
#include <QString>
#include <QStringView>

/// Many short words, each once, in one piece of memory.
class WordList
{
public:
    WordList() = default;
    /// `words` are in `letters`, which must not be changed any more.
    WordList(QString letters, QList<QStringView> words) : m_letters(std::move(letters)), m_words(std::move(words)) {}

    bool isEmpty() const { return m_words.isEmpty(); }
    bool contains(QStringView word) const { return m_words.contains(word); }
    auto begin() const { return m_words.begin(); }
    auto end() const { return m_words.end(); }

private:
    QString m_letters;
    QList<QStringView> m_words;
};

/// What would tell who a non-public posting is from, as far as the posting hides it, as traced(): names, kana and their usual
/// short forms, phone numbers with and without country and area code, e-mail and web addresses as people spell them, address
/// lines, and persons. Remembered for the last two thousand that were asked about, by each thread.
WordList hiddenWords(const PostingContent &content, const Facility &facility);
/// The same as tracedLatin(): the name in Latin letters as its kana sound, with and without the kind of institution.
WordList hiddenLatin(const PostingContent &content, const Facility &facility);
