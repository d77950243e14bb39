#pragma once

#include "models/domain/posting.h"
#include "models/storage/dialect.h"
#include "models/storage/sql.h"

/// The text by which a posting is found: number, institution, kana, place, municipality, profession, title, department; folded.
QString searchText(const Posting &posting);

/// Keeps posting_text and its index of pieces in step with a posting.
class SearchIndex
{
public:
    explicit SearchIndex(QSqlDatabase db);

    Result<> add(const Posting &posting);
    Result<> change(const Posting &posting); // does nothing where the text is the same

private:
    Result<> insert(PostingId id, const QString &text);
    Result<> remove(PostingId id, const QString &text);

    QSqlDatabase m_db;
    Engine m_engine;
    Statement m_insertText, m_insertPieces;
};

/// A search as typed, cut into folded words; each must occur.
QStringList searchWords(const QString &typed);
/// The pieces that all postings with these words have: pairs where a word has two characters or more, else the character.
QStringList piecesOf(const QStringList &words);
