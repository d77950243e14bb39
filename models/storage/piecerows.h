#pragma once

#include "models/storage/rowbits.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QStringList>

/// Beside the index of pieces of an embedded database (TextIndex): for each piece that thousands of rows have, which rows these
/// are, as bits in blocks of ids. To name a row takes the index some 35 ns, and to begin at its last rows half a millisecond; a
/// block tells 16,384 rows in a microsecond. Rows that are new are read from their texts, until there are enough of them to be
/// written into the blocks. Pieces are chosen anew whenever the rows have doubled; a small table has none.
class PieceRows
{
public:
    static constexpr qint64 perBlock = 16'384;

    PieceRows(const QSqlDatabase &db, const QString &table) : m_db(db), m_table(table) {}

    /// The text of a row has got these pieces, or lost them.
    Result<> note(qint64 id, const QStringList &pieces, bool has);
    /// Writes what was noted, and rows that are new if they are many. The index of pieces and the texts have to be written
    /// before. Some 10 µs for each new row; where pieces are chosen, as long as the index takes to name every row of each.
    Result<> flush();
    /// Nothing is kept any more.
    Result<> clear();

    /// Rows with this id or a larger one are in no block; 0 for a table in which the index alone names rows.
    static Result<qint64> end(const QSqlDatabase &db, const QString &table);
    /// Adds the rows before `end` that have one of these pieces, and gives the pieces that are not kept.
    static Result<QStringList> addTo(RowBits &rows, const QSqlDatabase &db, const QString &table, const QStringList &pieces,
                                     qint64 end);
    /// The rows after that: their ids and folded texts.
    static Result<QList<std::pair<qint64, QString>>> late(const QSqlDatabase &db, const QString &table, qint64 end);
    /// The pieces of which the blocks tell other rows than the index. As long as the index takes to name every row of each.
    static Result<QStringList> differing(const QSqlDatabase &db, const QString &table);

private:
    using Changes = std::vector<std::pair<qint64, bool>>; // of one piece: ids, and whether the row has it

    Result<> writeChanges();
    Result<> writeNew(qint64 last);
    Result<> change(qint64 piece, const Changes &changes);
    Result<> changeBlock(qint64 place, const Changes &changes);
    Result<> choosePieces(qint64 last);
    Result<> makeBlocks(qint64 piece, const QString &text);

    QSqlDatabase m_db;
    QString m_table;
    std::optional<qint64> m_end; // until the next flush: another desk may write blocks in between
    QHash<QString, Changes> m_changes;
    qsizetype m_changeCount = 0;
};
