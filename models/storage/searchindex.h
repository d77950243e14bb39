#pragma once

#include "models/domain/posting.h"
#include "models/storage/textindex.h"

/// The text by which a posting is found: number, institution, kana, place, municipality, profession, title, department; folded.
QString searchText(const Posting &posting);

/// Keeps posting_text and its index of pieces in step with a posting. What is added or changed is found once flush() was
/// called, which belongs before the commit: the index takes many rows at once at a fraction of the cost.
class SearchIndex
{
public:
    explicit SearchIndex(const QSqlDatabase &db) : m_texts(db, QStringLiteral("posting")) {}

    Result<> add(const Posting &posting) { return m_texts.add(qToUnderlying(posting.id), searchText(posting)); }
    Result<> change(const Posting &posting) { return m_texts.change(qToUnderlying(posting.id), searchText(posting)); }
    Result<> change(const Posting &before, const Posting &after) // asks nothing where the text stays
    {
        const QString text = searchText(after);
        return text == searchText(before) ? Result<>() : m_texts.change(qToUnderlying(after.id), text);
    }
    Result<> flush() { return m_texts.flush(); }

private:
    TextIndex m_texts;
};

/// A search as typed, cut into folded words; each must occur.
QStringList searchWords(const QString &typed);
/// The pieces that all postings with these words have: pairs where a word has two characters or more, else the character.
QStringList piecesOf(const QStringList &words);
