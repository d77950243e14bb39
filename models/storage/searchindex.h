#pragma once

#include "models/domain/posting.h"
#include "models/storage/dialect.h"
#include "models/storage/sql.h"

#include <QJsonArray>

/// The text by which a posting is found: number, institution, kana, place, municipality, profession, title, department; folded.
QString searchText(const Posting &posting);

/// Keeps posting_text and its index of pieces in step with a posting. What is added or changed is found once flush() was
/// called, which belongs before the commit: the index takes many rows in one statement at a fraction of the cost.
class SearchIndex
{
public:
    explicit SearchIndex(QSqlDatabase db);

    Result<> add(const Posting &posting);
    Result<> change(const Posting &posting); // does nothing where the text is the same
    Result<> flush();

private:
    Result<> insert(PostingId id, const QString &text);
    Result<> remove(PostingId id, const QString &text);

    QSqlDatabase m_db;
    Engine m_engine;
    Statement m_insertText;
    QJsonArray m_pending; // [posting, its pieces]
};

/// A search as typed, cut into folded words; each must occur.
QStringList searchWords(const QString &typed);
/// The pieces that all postings with these words have: pairs where a word has two characters or more, else the character.
QStringList piecesOf(const QStringList &words);
