#include "models/exchange/tablelayout.h"

#include "models/domain/textfold.h"
#include "models/exchange/columnguess.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct TableLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(TableLayoutText)
};

namespace {

constexpr qsizetype headerReach = 30; // rows in which a header is looked for

QList<int> filledCells(const QStringList &cells)
{
    QList<int> filled;
    for (int i = 0; i < cells.size(); ++i)
        if (!QStringView(cells[i]).trimmed().isEmpty())
            filled.append(i);
    return filled;
}

bool isNumeric(const QString &cell)
{
    static const QRegularExpression number(u"^[\\d.,/:%Ee+\\-]*\\d[\\d.,/:%Ee+\\-]*$"_s);
    return number.match(cell.trimmed().normalized(QString::NormalizationForm_KC)).hasMatch();
}

/// Different fields of ours that the cells of a row name.
qsizetype knownNames(const QStringList &cells, ImportTarget target)
{
    QSet<QString> fields;
    for (const QString &cell : cells) {
        const QString name = tidied(cell);
        if (name.isEmpty() || name.size() > 60)
            continue;
        const auto guesses = guessesFor(target, name);
        if (!guesses.isEmpty())
            fields.insert(guesses.first().field);
    }
    return fields.size();
}

qsizetype widthOf(const QList<TableRow> &rows)
{
    qsizetype width = 0;
    for (const TableRow &row : rows) {
        const auto filled = filledCells(row.cells);
        width = std::max<qsizetype>(width, filled.isEmpty() ? 0 : filled.last() + 1);
    }
    return width;
}

struct Block
{
    qsizetype first = -1, last = -1; // indexes into the sample; -1: none
};

double numericShare(const QStringList &cells)
{
    const auto filled = filledCells(cells);
    const auto numbers = std::count_if(filled.begin(), filled.end(), [&](int i) { return isNumeric(cells[i]); });
    return filled.isEmpty() ? 0 : double(numbers) / double(filled.size());
}

/// Whether a row below a header belongs to it rather than being a record with a few telling words (常勤, 公開) in it.
bool isWords(const QList<TableRow> &sample, qsizetype index, qsizetype names)
{
    const QStringList &cells = sample[index].cells;
    return numericShare(cells) == 0 && (names * 2 >= filledCells(cells).size() || numericShare(sample.last().cells) > 0.3);
}

/// Rows in which at least two of our fields are named, the best one and its neighbours.
Block blockByNames(const QList<TableRow> &sample, ImportTarget target)
{
    QList<qsizetype> names;
    qsizetype best = -1;
    for (qsizetype i = 0; i < std::min(sample.size(), headerReach); ++i) {
        names.append(knownNames(sample[i].cells, target));
        if (names[i] >= 2 && (best < 0 || names[i] > names[best]))
            best = i;
    }
    Block block{best, best};
    if (best < 0)
        return block;
    const qsizetype named = filledCells(sample[best].cells).size();
    for (qsizetype i = best + 1; i < names.size() && i <= best + 2; ++i) {
        if (names[i] >= 2 && isWords(sample, i, names[i]))
            block.last = i;
        else if (filledCells(sample[i].cells).size() * 2 > named)
            break; // a record; what comes after it is at most the header again
    }
    for (qsizetype i = best - 1; i >= 0 && i >= best - 2; --i)
        if (names[i] >= 2)
            block.first = i;
    return block;
}

/// The rows above the first one that has numbers where the rest of the table has them.
Block blockByNumbers(const QList<TableRow> &sample)
{
    QHash<int, int> numeric, filled;
    for (const TableRow &row : sample.mid(sample.size() / 2))
        for (const int column : filledCells(row.cells)) {
            ++filled[column];
            numeric[column] += isNumeric(row.cells[column]);
        }
    QSet<int> numberColumns;
    for (auto it = filled.cbegin(); it != filled.cend(); ++it)
        if (numeric.value(it.key()) * 5 >= it.value() * 4)
            numberColumns.insert(it.key());
    Block block;
    for (qsizetype i = 0; i < std::min(sample.size() / 2, headerReach); ++i) {
        int numbers = 0, words = 0;
        for (const int column : filledCells(sample[i].cells)) {
            if (numberColumns.contains(column))
                ++(isNumeric(sample[i].cells[column]) ? numbers : words);
        }
        if (numbers > words)
            break; // the first record
        if (words > 0 && words * 2 >= numberColumns.size()) {
            block.last = i;
            if (block.first < 0)
                block.first = i;
        }
    }
    return block;
}

/// Whether a row above the header names groups of its columns: several cells, or one that is not at the left.
bool namesGroups(const TableRow &row, qsizetype width)
{
    const auto filled = filledCells(row.cells);
    if (filled.isEmpty() || std::any_of(filled.begin(), filled.end(), [&](int i) { return isNumeric(row.cells[i]); }))
        return false;
    return filled.size() == 1 ? filled.first() >= 2 : filled.last() + 1 >= width / 2;
}

bool isFull(const TableRow &row, qsizetype width) { return filledCells(row.cells).size() * 5 >= width * 4; }

QStringList joinedNames(const QList<TableRow> &header, qsizetype width, ImportTarget target)
{
    // Rows that name every column in their own way (codes, years, words) are not put together: the best known one speaks.
    QList<TableRow> rows = header;
    const auto full = [&](const TableRow &row) { return isFull(row, width); };
    if (width > 1 && std::count_if(rows.begin(), rows.end(), full) > 1) {
        const auto known = [&](const TableRow &row) {
            qsizetype japanese = 0;
            for (const QString &cell : row.cells)
                japanese += cell.contains(QRegularExpression(u"[ぁ-んァ-ヶ一-龠]"_s));
            return std::pair(japanese, knownNames(row.cells, target));
        };
        rows = {*std::max_element(rows.begin(), rows.end(),
                                  [&](const TableRow &a, const TableRow &b) { return known(a) < known(b); })};
    }
    QStringList names;
    for (int column = 0; column < width; ++column) {
        QStringList pieces;
        bool hasOwn = false; // a group's name spreads to the right only over columns that have a name of their own
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            const QStringList &cells = rows[i].cells;
            QString piece = tidied(cells.value(column));
            const bool own = !piece.isEmpty();
            for (int left = column - 1; !own && hasOwn && piece.isEmpty() && left >= 0; --left)
                piece = tidied(cells.value(left));
            if (!piece.isEmpty() && (pieces.isEmpty() || pieces.first() != piece))
                pieces.prepend(piece);
            hasOwn = hasOwn || own;
        }
        names.append(pieces.isEmpty() ? TableLayoutText::tr("Column %1").arg(column + 1) : pieces.join(u' '));
    }
    return names;
}

/// （人）, 円: a line below the header that names units and nothing else.
bool namesUnits(const TableRow &row)
{
    static const QRegularExpression unit(
        u"^[（(［\\[]\\s*[^（）()［］\\[\\]\\d]{1,8}\\s*[)）］\\]]$|^(人|名|円|千円|万円|百万円|％|%|日|時間|床|件)$"_s);
    const auto filled = filledCells(row.cells);
    return !filled.isEmpty() &&
           std::all_of(filled.begin(), filled.end(), [&](int i) { return unit.match(row.cells[i].trimmed()).hasMatch(); });
}

QString firstWords(const TableRow &row) { return tidied(row.cells.join(u' ')).left(60); }

bool isTotal(QString cell)
{
    static const QRegularExpression space(u"[\\s　]"_s);
    static const QRegularExpression total(
        u"^(合計|小計|総計|総合計|計|総数|累計|全国計|total|sub-?total|grandtotal)([（(【:：].*)?$|^.{1,12}(合計|小計|総計|[都道府県市区町村郡]計)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return total.match(cell.remove(space)).hasMatch();
}

/// A total names itself in one of its first cells and has no other words: 合計,,,=SUM(…) or -,合計,-,125927902.
bool isSubtotal(const TableRow &row, const QList<int> &filled)
{
    constexpr qsizetype mostWords = 2; // a record is known by its third
    qsizetype words = 0;
    bool total = false;
    for (const int column : filled) {
        const QString cell = row.cells[column].trimmed();
        if (cell.startsWith(u'=') || isNumeric(cell) || folded(cell).isEmpty())
            continue;
        if (++words > mostWords)
            return false;
        total = total || isTotal(cell);
    }
    return total;
}

} // namespace

/// Whether the row is one of the header's again. Most rows are told apart by their first filled cell alone.
bool TableLayout::repeatsHeader(const TableRow &row, const QString &firstFilled) const
{
    const QString beginning = folded(firstFilled);
    const auto mayBe = [&beginning](const QString &header) { return header.startsWith(beginning); };
    return std::any_of(repeated.begin(), repeated.end(), mayBe) && repeated.contains(folded(row.cells.join(u'\x1f')));
}

RowKind TableLayout::kindOf(const TableRow &row) const
{
    const auto filled = filledCells(row.cells);
    if (filled.isEmpty())
        return RowKind::Blank;
    if (columns.size() >= 2 && filled.size() <= 2) {
        static const QRegularExpression note(u"^[（(]?(注|※|＊|\\*|備考[：:]|出典|資料[：:]|問合せ先|問い合わせ先)"_s);
        if (note.match(row.cells[filled.first()].trimmed()).hasMatch())
            return RowKind::Footnote;
    }
    if (isSubtotal(row, filled))
        return RowKind::Subtotal;
    if (filled.size() > 1 && repeatsHeader(row, row.cells[filled.first()]))
        return RowKind::Header;
    return RowKind::Data;
}

TableLayout layoutOf(const QList<TableRow> &sample, ImportTarget target, std::optional<int> headerRow)
{
    TableLayout layout;
    const qsizetype width = widthOf(sample);
    Block block;
    if (headerRow) {
        for (qsizetype i = 0; i < sample.size(); ++i)
            if (*headerRow > 0 && sample[i].number == *headerRow)
                block = {i, i};
    } else {
        block = blockByNames(sample, target);
        if (block.first < 0)
            block = blockByNumbers(sample);
    }
    if (block.first >= 0) {
        while (block.first > 0 && namesGroups(sample[block.first - 1], width))
            --block.first;
        layout.headerRow = sample[block.last].number;
        layout.headerRows = int(block.last - block.first + 1);
        for (const TableRow &row : sample.mid(block.first, layout.headerRows))
            layout.repeated.insert(folded(row.cells.join(u'\x1f')));
    }
    layout.headCount = block.last + 1;
    while (block.first >= 0 && layout.headCount < sample.size() && namesUnits(sample[layout.headCount]))
        ++layout.headCount;
    layout.head = sample.mid(0, layout.headCount);
    for (const TableRow &row : sample.mid(0, std::max<qsizetype>(block.first, 0)))
        if (!row.isBlank())
            layout.skipped.append({row.number, RowKind::Title, firstWords(row)});
    const QList<TableRow> header = block.first < 0 ? QList<TableRow>() : sample.mid(block.first, layout.headerRows);
    layout.columns = joinedNames(header, block.first < 0 ? width : std::max(widthOf(header), qsizetype(1)), target);
    return layout;
}
