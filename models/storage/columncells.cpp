#include "models/storage/columncells.h"

#include "models/storage/dialect.h"
#include "models/storage/searchstate.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBlocks = qint64(1) << 20; // of a column: its number and the block's are one key
constexpr qint64 fewestWritten = 200;
constexpr qint64 fewestBounded = 4'000;               // rows from which on texts have bounds
constexpr qint64 stretches = 4'000, fewestApart = 20; // how many bounds, and rows between them at least
constexpr auto perCell = qsizetype(sizeof(quint16));

/// Tells how many ids are in the blocks. It speaks of the columns as this program knows them: where another version knew others,
/// nothing is in them.
QString endName(const QString &table)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const CellColumn &column : cellColumns(table))
        hash.addData((column.name + u'/' + column.codes.join(u',') + u'/').toUtf8());
    return u"%1.cells.%2"_s.arg(table, QString::fromLatin1(hash.result().toHex().first(8)));
}

QString namesOf(const QList<CellCoder> &columns)
{
    QStringList names;
    for (const CellCoder &column : columns)
        names.append(u"r."_s + column.of.name);
    return names.join(u", "_s);
}

/// The rows of a statement of an id and the values of the columns; none of a row that is gone.
Result<> cellsOf(Statement &statement, const QVariantList &values, const QList<CellCoder> &columns,
                 const std::function<void(qint64, const std::vector<quint16> &)> &take)
{
    if (const auto done = statement.run(values); !done)
        return done;
    std::vector<quint16> cells(size_t(columns.size()));
    while (statement.next()) {
        for (int i = 0; i < int(columns.size()); ++i)
            cells[size_t(i)] = columns[i].cell(statement.value(i + 1));
        take(statement.number(0), cells);
    }
    return statement.finish();
}

void unpack(QByteArrayView bytes, quint16 *cells)
{
    const auto known = std::min<qsizetype>(bytes.size() / perCell, ColumnCells::perBlock);
    qFromLittleEndian<quint16>(bytes.data(), known, cells);
    std::fill(cells + known, cells + ColumnCells::perBlock, quint16(0));
}

} // namespace

Result<CellCoder> ColumnCells::coder(const QSqlDatabase &db, const QString &table, int column)
{
    CellCoder coder{column, cellColumns(table)[column], {}};
    if (coder.of.kind != CellColumn::Kind::Text)
        return coder;
    Statement stored = Statement::ofRows(db, u"SELECT bounds FROM %1_search_bound WHERE name = ?"_s.arg(table));
    if (const auto done = stored.run({coder.of.name}); !done)
        return done.error();
    if (stored.next())
        coder.boundTexts = stored.value(0).toByteArray();
    const QByteArray &all = coder.boundTexts;
    for (qsizetype begin = 0, end = 0; (end = all.indexOf('\0', begin)) >= 0; begin = end + 1)
        coder.bounds.append(QByteArray::fromRawData(all.constData() + begin, end - begin));
    const auto whole = stored.finish();
    return whole ? Result<CellCoder>(std::move(coder)) : whole.error();
}

Result<> ColumnCells::readColumn(const QSqlDatabase &db, const QString &table, int column, std::vector<quint16> &cells)
{
    const auto end = searchstate::number(db, endName(table));
    if (!end)
        return end.error();
    const qint64 blocks = (end.value() + perBlock - 1) / perBlock, first = column * mostBlocks;
    cells.resize(size_t(blocks * perBlock));
    Statement stored = Statement::ofRows(
        db, u"SELECT place, cells FROM %1_search_cell WHERE place >= ? AND place < ? ORDER BY place"_s.arg(table));
    if (const auto done = stored.run({first, first + blocks}); !done)
        return done;
    qint64 next = 0;
    const auto noneUpTo = [&](qint64 block) {
        for (; next < block; ++next)
            unpack({}, cells.data() + next * perBlock);
    };
    for (; stored.next(); ++next) {
        noneUpTo(stored.number(0) - first);
        unpack(stored.bytes(1), cells.data() + next * perBlock);
    }
    noneUpTo(blocks);
    return stored.finish();
}

Result<> ColumnCells::fresh(const QSqlDatabase &db, const QString &table, const QList<CellCoder> &columns,
                            const std::function<void(qint64, const std::vector<quint16> &)> &take)
{
    const auto end = searchstate::number(db, endName(table));
    if (!end)
        return end.error();
    const QString names = namesOf(columns);
    for (const QString &sql :
         {u"SELECT s.id, %1 FROM %2_search_stale s LEFT JOIN %2 r ON r.id = s.id WHERE s.id < ? ORDER BY s.id"_s.arg(names,
                                                                                                                     table),
          u"SELECT r.id, %1 FROM %2 r WHERE r.id >= ? ORDER BY r.id"_s.arg(names, table)}) {
        Statement statement = Statement::ofRows(db, sql);
        if (const auto done = cellsOf(statement, {end.value()}, columns, take); !done)
            return done;
    }
    return {};
}

void ColumnCells::put(std::vector<quint16> &cells, qint64 id, quint16 cell)
{
    if (size_t(id) >= cells.size())
        cells.resize(size_t(id) + 1);
    cells[size_t(id)] = cell;
}

static Result<QList<CellCoder>> allCoders(const QSqlDatabase &db, const QString &table)
{
    QList<CellCoder> coders;
    for (int column = 0; column < int(cellColumns(table).size()); ++column) {
        auto coder = ColumnCells::coder(db, table, column);
        if (!coder)
            return coder.error();
        coders.append(coder.take());
    }
    return coders;
}

Result<> ColumnCells::flush()
{
    if (dialect::engineOf(m_db) == Engine::Postgres)
        return {};
    const auto end = searchstate::number(m_db, endName(m_table));
    if (!end)
        return end.error();
    const auto waiting = searchstate::asked(m_db, u"SELECT (SELECT COUNT(*) FROM %1_search_stale)"
                                                  " + MAX(COALESCE((SELECT MAX(id) FROM %1), 0) + 1 - %2, 0)"_s.arg(m_table)
                                                      .arg(end.value()));
    if (!waiting)
        return waiting.error();
    return waiting.value() < fewestWritten ? Result<>() : write();
}

Result<> ColumnCells::catchUp() { return dialect::engineOf(m_db) == Engine::Postgres ? Result<>() : write(); }

Result<> ColumnCells::write()
{
    const auto last = searchstate::asked(m_db, u"SELECT COALESCE(MAX(id), 0) FROM "_s + m_table);
    const auto end = searchstate::number(m_db, endName(m_table)), boundsAt = searchstate::number(m_db, m_table + u".bounds_at"_s);
    if (!last || !end || !boundsAt)
        return !last ? last.error() : end ? boundsAt.error() : end.error();
    if (end.value() == 0 || (last.value() >= fewestBounded && last.value() >= 2 * boundsAt.value()))
        if (const auto done = beginAnew(last.value()); !done)
            return done;
    if (const auto done = writeRows(); !done)
        return done;
    if (const auto done = searchstate::run(m_db, u"DELETE FROM %1_search_stale"_s.arg(m_table)); !done)
        return done;
    // The largest id is given again once its row was deleted: what comes after the last row counts as new.
    return searchstate::set(m_db, endName(m_table), last.value() + 1);
}

/// With other bounds every text has another cell, and another version may have known other columns: every row is written again,
/// and of one that is gone nothing may stay.
Result<> ColumnCells::beginAnew(qint64 rows)
{
    if (const auto done = clear(); !done)
        return done;
    if (rows < fewestBounded)
        return {};
    for (const CellColumn &column : cellColumns(m_table))
        if (column.kind == CellColumn::Kind::Text)
            if (const auto done = chooseBounds(column, rows); !done)
                return done;
    return searchstate::set(m_db, m_table + u".bounds_at"_s, rows);
}

/// As many rows lie between any two bounds, but where many have the same text. Each ends with a zero byte, which no text has.
Result<> ColumnCells::chooseBounds(const CellColumn &column, qint64 rows)
{
    const qint64 apart = std::max(rows / stretches, fewestApart);
    Statement texts = Statement::ofRows(m_db, u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(column.name, m_table));
    if (const auto done = texts.run({}); !done)
        return done;
    QByteArray bounds;
    QString before;
    qint64 since = apart; // the last bound
    for (; texts.next(); ++since) {
        const QString text = texts.text(0);
        const bool isEmptyAtFirst = bounds.isEmpty() && text.isEmpty(); // many may have none
        const auto bound = isEmptyAtFirst   ? std::optional(QByteArray())
                           : since >= apart ? boundBetween(column, before, text)
                                            : std::nullopt;
        if (bound && !bound->contains('\0')) {
            bounds += *bound + '\0';
            since = 0;
        }
        before = text;
    }
    if (const auto done = texts.finish(); !done)
        return done;
    return searchstate::run(m_db, u"INSERT INTO %1_search_bound (name, bounds) VALUES (?, ?)"_s.arg(m_table),
                            {column.name, bounds});
}

Result<> ColumnCells::writeRows()
{
    const auto coders = allCoders(m_db, m_table);
    if (!coders)
        return coders.error();
    std::vector<Row> rows; // of one block
    Result<> written;
    const auto take = [&](qint64 id, const std::vector<quint16> &cells) {
        if (!rows.empty() && rows.front().first / perBlock != id / perBlock && written) {
            written = writeBlock(rows.front().first / perBlock, rows);
            rows.clear();
        }
        rows.push_back({id, cells});
    };
    if (const auto done = fresh(m_db, m_table, coders.value(), take); !done)
        return done;
    return written && !rows.empty() ? writeBlock(rows.front().first / perBlock, rows) : written;
}

Result<> ColumnCells::writeBlock(qint64 block, const std::vector<Row> &rows)
{
    Statement stored(m_db, u"SELECT cells FROM %1_search_cell WHERE place = ?"_s.arg(m_table));
    Statement change(m_db, u"UPDATE %1_search_cell SET cells = ? WHERE place = ?"_s.arg(m_table));
    Statement add(m_db, u"INSERT INTO %1_search_cell (place, cells) VALUES (?, ?)"_s.arg(m_table));
    for (int column = 0; column < int(cellColumns(m_table).size()); ++column) {
        const qint64 place = column * mostBlocks + block;
        if (const auto done = stored.run({place}); !done)
            return done;
        const bool isThere = stored.next();
        const QByteArray before = isThere ? stored.value(0).toByteArray() : QByteArray();
        stored.query().finish();
        QByteArray after(before);
        after.resize(perBlock * perCell, '\0');
        for (const auto &[id, cells] : rows)
            qToLittleEndian(cells[size_t(column)], after.data() + id % perBlock * perCell);
        if (after == before)
            continue;
        if (const auto done = isThere ? change.run({after, place}) : add.run({place, after}); !done)
            return done;
    }
    return {};
}

Result<QList<qint64>> ColumnCells::differing(const QSqlDatabase &db, const QString &table)
{
    const auto coders = allCoders(db, table);
    if (!coders)
        return coders.error();
    const QList<CellCoder> &columns = coders.value();
    std::vector<std::vector<quint16>> known(size_t(columns.size()));
    for (const CellCoder &column : columns)
        if (const auto done = readColumn(db, table, column.column, known[size_t(column.column)]); !done)
            return done.error();
    const auto done = fresh(db, table, columns, [&known](qint64 id, const std::vector<quint16> &cells) {
        for (size_t column = 0; column < cells.size(); ++column)
            put(known[column], id, cells[column]);
    });
    if (!done)
        return done.error();
    QList<qint64> wrong;
    qint64 next = 0;
    const auto compare = [&](qint64 id, const std::vector<quint16> *cells) {
        for (size_t column = 0; column < known.size(); ++column) {
            const quint16 here = size_t(id) < known[column].size() ? known[column][size_t(id)] : 0;
            if (here == (cells ? (*cells)[column] : 0))
                continue;
            wrong.append(id);
            return;
        }
    };
    Statement rows = Statement::ofRows(db, u"SELECT r.id, %1 FROM %2 r ORDER BY r.id"_s.arg(namesOf(columns), table));
    const auto read = cellsOf(rows, {}, columns, [&](qint64 id, const std::vector<quint16> &cells) {
        for (; next < id; ++next)
            compare(next, nullptr);
        compare(id, &cells);
        next = id + 1;
    });
    return read ? Result<QList<qint64>>(wrong) : read.error();
}

Result<> ColumnCells::clear()
{
    if (dialect::engineOf(m_db) == Engine::Postgres)
        return {};
    for (const QString &sql :
         {u"DELETE FROM %1_search_cell"_s, u"DELETE FROM %1_search_stale"_s, u"DELETE FROM %1_search_bound"_s})
        if (const auto done = searchstate::run(m_db, sql.arg(m_table)); !done)
            return done;
    if (const auto done = searchstate::set(m_db, m_table + u".bounds_at"_s, 0); !done)
        return done;
    return searchstate::set(m_db, endName(m_table), 0);
}
