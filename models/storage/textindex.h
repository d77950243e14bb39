#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/storage/dialect.h"
#include "models/storage/piecerows.h"

/// Keeps the folded text of the rows of one table (posting, seeker) and its index of pieces in step with them.
/// What is added or changed is found once flush() was called, which belongs before the commit: the index takes many rows in a row
/// at a fraction of the cost. Parts of a text are separated by one space, which folding never leaves, so that no word
/// is found across two parts.
class TextIndex
{
public:
    TextIndex(const QSqlDatabase &db, const QString &table);

    Result<> add(qint64 id, const QString &text);
    Result<> change(qint64 id, const QString &text); // does nothing where the text is the same
    Result<> remove(qint64 id);
    Result<> flush();
    /// Works everything that was removed out of the index's own storage. Reads the whole index.
    Result<> compact();
    /// Empties the index; the texts stay. For a database whose rows all go.
    Result<> clear();

private:
    Result<> remove(qint64 id, const QString &text);
    Result<> writePieces();
    Result<QString> stored(qint64 id);

    QSqlDatabase m_db;
    Engine m_engine;
    QString m_table;
    Statement m_insertText, m_insertPieces;
    PieceRows m_rows; // of an embedded database
    // Rows with their pieces, written in one go: FTS5 empties its memory to the disk before every statement on another table
    // that may have to be taken back alone, as any with ON CONFLICT or RETURNING.
    QList<std::pair<qint64, QString>> m_pending;
};

/// Letters that no folded text has (U+E001 to U+E06F, private use). They stand as words in the text of every row of the
/// prefecture, or the profession, so that the index alone narrows a search to what nearly every list is filtered by.
QString indexLetter(Prefecture prefecture);
QString indexLetter(Profession profession);

/// Parts as one text for a TextIndex: each folded, empty ones left out; then the letters. A row that is damaged may lack
/// what they stand for, and a check of the database has to get past it.
QString indexText(const QStringList &parts, std::optional<Prefecture> prefecture, std::optional<Profession> profession);
