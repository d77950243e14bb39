#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <optional>

/// A column of a table whose values stand in cells of two bytes: a day, a number, one of some codes, or the stretch of the order
/// of all texts in which a text lies. Cells are in the order of the values; 0 is no value. What lies beyond a cell's range (days
/// before 2000 or after 2179, numbers beyond ±32,000) has the cell at its end.
struct CellColumn
{
    enum class Kind { Day, Number, Code, Text };

    QString name;
    Kind kind = Kind::Number;
    QStringList codes = {};  // sorted as SQL sorts them
    bool isPersonal = false; // a text that may not outlive the person
};

/// Those of a table (posting, seeker) that lists are filtered and sorted by. Their order is part of the schema.
const QList<CellColumn> &cellColumns(const QString &table);
/// The column's place among them.
std::optional<int> cellColumn(const QString &table, const QString &column);

/// The texts between which others lie: ascending, as UTF-8, which is SQLite's order. At most 32,000.
using CellBounds = QList<QByteArray>;
/// What stands as a bound before a text that follows another one in the order; nothing where they have none between them. Of what
/// is personal it is no more of the text than tells it from the one before, and never the whole.
std::optional<QByteArray> boundBetween(const CellColumn &column, const QString &before, const QString &text);

/// Gives the cells of a column's values.
struct CellCoder
{
    int column = 0;
    CellColumn of = {};
    CellBounds bounds = {};     // of a text
    QByteArray boundTexts = {}; // into which they point, where they were read

    /// `value` as it is stored, or a QDate. Logarithmic in the bounds.
    quint16 cell(const QVariant &value) const;
    /// Whether rows with that cell may have several values: texts between two bounds.
    bool isMixed(quint16 cell) const { return of.kind == CellColumn::Kind::Text && cell % 2 == 1; }
};

/// What a filter asks of one column: one of some values, or a range with both ends.
struct RowTest
{
    QString column;
    QVariantList anyOf = {};
    QVariant least = {}, most = {};

    bool operator==(const RowTest &) const = default;
};

/// That every row of the table passes, and an id that none has does not.
RowTest testOfEveryRow(const QString &table);
