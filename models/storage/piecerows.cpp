#include "models/storage/piecerows.h"

#include "models/domain/textfold.h"
#include "models/storage/searchstate.h"

#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wordsPerBlock = PieceRows::perBlock / bitsPerWord;
constexpr qsizetype bytesOfBits = wordsPerBlock * qsizetype(sizeof(quint64));
constexpr qint64 mostBlocks = qint64(1) << 20; // of a piece: its number and the block's are one key
constexpr qint64 fewestRows = 4'096;           // of a piece that is kept; the index names fewer quickly enough
constexpr qint64 fewestWritten = 200;          // of rows that are new
constexpr qsizetype mostChanges = 200'000;

using Block = std::array<quint64, wordsPerBlock>;

/// As many bits as the block has rows; where fewer bytes do, the places of those that are set, two bytes each.
QByteArray packed(const Block &block)
{
    qsizetype count = 0;
    for (const quint64 word : block)
        count += std::popcount(word);
    constexpr auto perPlace = qsizetype(sizeof(quint16));
    QByteArray bytes;
    if (count * perPlace >= bytesOfBits) {
        bytes.resize(bytesOfBits);
        qToLittleEndian<quint64>(block.data(), wordsPerBlock, bytes.data());
        return bytes;
    }
    bytes.resize(count * perPlace);
    char *to = bytes.data();
    for (size_t at = 0; at < block.size(); ++at)
        for (quint64 word = block[at]; word != 0; word &= word - 1, to += perPlace)
            qToLittleEndian(quint16(qint64(at) * bitsPerWord + std::countr_zero(word)), to);
    return bytes;
}

void unpack(QByteArrayView bytes, quint64 *words)
{
    if (bytes.size() == bytesOfBits) {
        for (qint64 at = 0; at < wordsPerBlock; ++at)
            words[at] |= qFromLittleEndian<quint64>(bytes.data() + at * qint64(sizeof(quint64)));
        return;
    }
    for (qsizetype at = 0; at + 1 < bytes.size(); at += qsizetype(sizeof(quint16))) {
        const auto place = qFromLittleEndian<quint16>(bytes.data() + at);
        if (place < PieceRows::perBlock)
            words[place / bitsPerWord] |= quint64(1) << (place % bitsPerWord);
    }
}

} // namespace

Result<qint64> PieceRows::end(const QSqlDatabase &db, const QString &table)
{
    return searchstate::number(db, table + u".pieces"_s);
}

Result<QStringList> PieceRows::addTo(RowBits &rows, const QSqlDatabase &db, const QString &table, const QStringList &pieces,
                                     qint64 end)
{
    const qint64 blocks = (end + perBlock - 1) / perBlock;
    rows.resize(std::max(rows.size(), size_t(blocks * wordsPerBlock)));
    Statement kept = Statement::ofRows(db, u"SELECT id FROM %1_search_piece WHERE piece = ?"_s.arg(table));
    Statement made = Statement::ofRows(db, u"SELECT place, has FROM %1_search_rows WHERE place >= ? AND place < ?"_s.arg(table));
    QStringList others;
    for (const QString &piece : pieces) {
        if (const auto done = kept.run({piece}); !done)
            return done.error();
        if (!kept.next()) {
            others.append(piece);
            continue;
        }
        const qint64 first = kept.number(0) * mostBlocks;
        if (const auto done = kept.finish(); !done)
            return done.error();
        if (const auto done = made.run({first, first + blocks}); !done)
            return done.error();
        while (made.next())
            unpack(made.bytes(1), rows.data() + (made.number(0) - first) * wordsPerBlock);
        if (const auto done = made.finish(); !done)
            return done.error();
    }
    return others;
}

Result<QList<std::pair<qint64, QString>>> PieceRows::late(const QSqlDatabase &db, const QString &table, qint64 end)
{
    Statement texts = Statement::ofRows(db, u"SELECT %1_id, folded FROM %1_text WHERE %1_id >= ? ORDER BY %1_id"_s.arg(table));
    if (const auto done = texts.run({end}); !done)
        return done.error();
    QList<std::pair<qint64, QString>> rows;
    while (texts.next())
        rows.append({texts.number(0), texts.text(1)});
    const auto whole = texts.finish();
    return whole ? Result<QList<std::pair<qint64, QString>>>(std::move(rows)) : whole.error();
}

Result<> PieceRows::note(qint64 id, const QStringList &pieces, bool has)
{
    if (!m_end) {
        const auto end = PieceRows::end(m_db, m_table);
        if (!end)
            return end.error();
        m_end = end.value();
    }
    if (id >= *m_end)
        return {}; // read from its text when it is written
    for (const QString &piece : pieces)
        m_changes[piece].push_back({id, has});
    m_changeCount += pieces.size();
    return m_changeCount < mostChanges ? Result<>() : writeChanges();
}

Result<> PieceRows::flush()
{
    if (const auto done = writeChanges(); !done)
        return done;
    m_end.reset();
    const auto end = PieceRows::end(m_db, m_table), chosenAt = searchstate::number(m_db, m_table + u".pieces_at"_s);
    const auto last = searchstate::asked(m_db, u"SELECT MAX(%1_id) FROM %1_text"_s.arg(m_table));
    if (!end || !chosenAt || !last)
        return end ? chosenAt ? last.error() : chosenAt.error() : end.error();
    if (last.value() < perBlock || last.value() + 1 - end.value() < fewestWritten)
        return {};
    if (end.value() > 0)
        if (const auto done = writeNew(end.value()); !done)
            return done;
    if (last.value() >= 2 * chosenAt.value())
        if (const auto done = choosePieces(last.value()); !done)
            return done;
    return searchstate::set(m_db, m_table + u".pieces"_s, last.value() + 1);
}

Result<> PieceRows::writeChanges()
{
    const auto all = std::exchange(m_changes, {});
    m_changeCount = 0;
    for (auto piece = all.cbegin(); piece != all.cend(); ++piece) {
        const auto id = searchstate::asked(m_db, u"SELECT id FROM %1_search_piece WHERE piece = ?"_s.arg(m_table), {piece.key()});
        if (!id)
            return id.error();
        if (id.value() == 0)
            continue;
        if (const auto done = change(id.value(), piece.value()); !done)
            return done;
    }
    return {};
}

/// The rows that came since the blocks were written, into those of the pieces that are kept.
Result<> PieceRows::writeNew(qint64 end)
{
    QHash<QString, qint64> kept;
    Statement pieces(m_db, u"SELECT piece, id FROM %1_search_piece"_s.arg(m_table));
    if (const auto done = pieces.run({}); !done)
        return done;
    while (pieces.next())
        kept.insert(pieces.text(0), pieces.number(1));
    const auto rows = late(m_db, m_table, end);
    if (!rows)
        return rows.error();
    QMap<qint64, Changes> changes;
    for (const auto &[id, text] : rows.value())
        for (const QString &piece : searchTokens(text))
            if (const auto known = kept.constFind(piece); known != kept.cend())
                changes[*known].push_back({id, true});
    for (auto piece = changes.cbegin(); piece != changes.cend(); ++piece)
        if (const auto done = change(piece.key(), piece.value()); !done)
            return done;
    return {};
}

Result<> PieceRows::change(qint64 piece, const Changes &changes)
{
    QMap<qint64, Changes> ofBlocks;
    for (const auto &[row, has] : changes)
        ofBlocks[row / perBlock].push_back({row % perBlock, has});
    for (auto block = ofBlocks.cbegin(); block != ofBlocks.cend(); ++block)
        if (const auto done = changeBlock(piece * mostBlocks + block.key(), block.value()); !done)
            return done;
    return {};
}

Result<> PieceRows::changeBlock(qint64 place, const Changes &changes)
{
    Statement stored(m_db, u"SELECT has FROM %1_search_rows WHERE place = ?"_s.arg(m_table));
    if (const auto done = stored.run({place}); !done)
        return done;
    const bool isThere = stored.next();
    const QByteArray before = isThere ? stored.value(0).toByteArray() : QByteArray();
    stored.query().finish();
    Block block{};
    unpack(before, block.data());
    for (const auto &[row, has] : changes) {
        quint64 &word = block[size_t(row / bitsPerWord)];
        const quint64 bit = quint64(1) << (row % bitsPerWord);
        word = has ? word | bit : word & ~bit;
    }
    const QByteArray after = packed(block);
    if (after == before)
        return {};
    if (after.isEmpty())
        return searchstate::run(m_db, u"DELETE FROM %1_search_rows WHERE place = ?"_s.arg(m_table), {place});
    return isThere
               ? searchstate::run(m_db, u"UPDATE %1_search_rows SET has = ? WHERE place = ?"_s.arg(m_table), {after, place})
               : searchstate::run(m_db, u"INSERT INTO %1_search_rows (place, has) VALUES (?, ?)"_s.arg(m_table), {place, after});
}

/// Keeps the pieces that became frequent.
Result<> PieceRows::choosePieces(qint64 last)
{
    const QString words = u"temp.%1_search_words"_s.arg(m_table);
    for (const QString &sql : {u"CREATE VIRTUAL TABLE %1 USING fts5vocab(main, %2_search, row)"_s.arg(words, m_table),
                               u"INSERT INTO %2_search_piece (piece, is_made) SELECT term, 0 FROM %1 WHERE doc >= %3"
                               " AND term NOT IN (SELECT piece FROM %2_search_piece)"_s.arg(words, m_table)
                                   .arg(fewestRows),
                               u"DROP TABLE "_s + words})
        if (const auto done = searchstate::run(m_db, sql); !done)
            return done;
    QList<std::pair<qint64, QString>> chosen;
    Statement pieces(m_db, u"SELECT id, piece FROM %1_search_piece WHERE is_made = 0"_s.arg(m_table));
    if (const auto done = pieces.run({}); !done)
        return done;
    while (pieces.next())
        chosen.append({pieces.number(0), pieces.text(1)});
    for (const auto &[id, text] : std::as_const(chosen))
        if (const auto done = makeBlocks(id, text); !done)
            return done;
    if (const auto done = searchstate::run(m_db, u"UPDATE %1_search_piece SET is_made = 1"_s.arg(m_table)); !done)
        return done;
    return searchstate::set(m_db, m_table + u".pieces_at"_s, last);
}

Result<> PieceRows::makeBlocks(qint64 piece, const QString &text)
{
    Statement named =
        Statement::ofRows(m_db, u"SELECT rowid FROM %1_search WHERE %1_search MATCH ? ORDER BY rowid"_s.arg(m_table));
    if (const auto done = named.run({QString(u'"' + text + u'"')}); !done)
        return done;
    Statement insert(m_db, u"INSERT INTO %1_search_rows (place, has) VALUES (?, ?)"_s.arg(m_table));
    Block block{};
    qint64 at = -1;
    const auto write = [&]() -> Result<> {
        if (at < 0)
            return {};
        const auto done = insert.run({piece * mostBlocks + at, packed(block)});
        block.fill(0);
        return done;
    };
    while (named.next()) {
        const qint64 row = named.number(0);
        if (row / perBlock != at) {
            if (const auto done = write(); !done)
                return done;
            at = row / perBlock;
        }
        block[size_t(row % perBlock / bitsPerWord)] |= quint64(1) << (row % bitsPerWord);
    }
    if (const auto done = named.finish(); !done)
        return done;
    return write();
}

Result<QStringList> PieceRows::differing(const QSqlDatabase &db, const QString &table)
{
    const auto last = end(db, table);
    if (!last)
        return last.error();
    QStringList pieces, wrong;
    Statement kept(db, u"SELECT piece FROM %1_search_piece ORDER BY piece"_s.arg(table));
    if (const auto done = kept.run({}); !done)
        return done.error();
    while (kept.next())
        pieces.append(kept.text(0));
    Statement named = Statement::ofRows(db, u"SELECT rowid FROM %1_search WHERE %1_search MATCH ? AND rowid < ?"_s.arg(table));
    for (const QString &piece : std::as_const(pieces)) {
        RowBits rows;
        if (const auto others = addTo(rows, db, table, {piece}, last.value()); !others)
            return others.error();
        RowBits indexed(rows.size());
        if (const auto done = named.run({QString(u'"' + piece + u'"'), last.value()}); !done)
            return done.error();
        while (named.next())
            indexed[size_t(named.number(0) / bitsPerWord)] |= quint64(1) << (named.number(0) % bitsPerWord);
        if (const auto done = named.finish(); !done)
            return done.error();
        if (rows != indexed)
            wrong.append(piece);
    }
    return wrong;
}

Result<> PieceRows::clear()
{
    m_changes.clear();
    m_changeCount = 0;
    m_end.reset();
    for (const QString &sql : {u"DELETE FROM %1_search_rows"_s, u"DELETE FROM %1_search_piece"_s})
        if (const auto done = searchstate::run(m_db, sql.arg(m_table)); !done)
            return done;
    if (const auto done = searchstate::set(m_db, m_table + u".pieces_at"_s, 0); !done)
        return done;
    return searchstate::set(m_db, m_table + u".pieces"_s, 0);
}
