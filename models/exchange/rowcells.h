#pragma once

#include "models/domain/columnmapping.h"
#include "models/exchange/cellvalue.h"
#include "models/exchange/importdraft.h"

#include <any>

/// Reads the cells of one row by our fields, and writes down what was doubtful or wrong. What was understood of a short text
/// is remembered, because most columns of a long file hold few different ones.
class RowCells
{
public:
    RowCells(const TableLayout &layout, const ColumnMapping &mapping);

    /// Begins a row; false where a mapped cell is damaged (noted) or there are cells beyond the last column (noted).
    bool begin(const TableRow &row, RowOutcome &outcome);

    bool has(const QString &field) const { return m_columns.contains(field); }
    /// The text of a field; several columns one below the other, those with a name of their own under it.
    QString text(const QString &field) const;

    template <typename T>
    std::optional<T> read(const QString &field, Parsed<T> (*parse)(const QString &))
    {
        return taken<T>(field, [parse](const QString &cell) { return parse(cell); });
    }
    template <typename T, typename Parse>
    std::optional<T> taken(const QString &field, const Parse &parse)
    {
        const int column = firstColumn(field);
        const QString cell = column < 0 ? QString() : m_cells->value(column);
        if (cell.isEmpty())
            return std::nullopt;
        constexpr qsizetype shortText = 40, rememberedTexts = 5'000;
        auto &remembered = m_remembered[column];
        auto known = cell.size() <= shortText ? remembered.constFind(cell) : remembered.constEnd();
        if (known == remembered.constEnd()) {
            const Parsed<T> parsed = parse(cell);
            const Remembered fresh{parsed.value ? std::any(*parsed.value) : std::any(), parsed.warning, parsed.error};
            if (cell.size() > shortText || remembered.size() >= rememberedTexts)
                return valueOf<T>(column, fresh);
            known = remembered.insert(cell, fresh);
        }
        return valueOf<T>(column, *known);
    }

    int firstColumn(const QString &field) const;
    void warn(const QString &field, const QString &message);
    void reject(const QString &field, const QString &message);

private:
    struct Remembered
    {
        std::any value; // of the type that the column is read as
        QString warning, error;
    };
    template <typename T>
    std::optional<T> valueOf(int column, const Remembered &known)
    {
        const T *value = noted(column, known) ? std::any_cast<T>(&known.value) : nullptr;
        return value ? std::optional<T>(*value) : std::nullopt;
    }
    bool noted(int column, const Remembered &known);

    QHash<QString, QList<int>> m_columns;
    QList<int> m_mapped;
    QStringList m_names, m_prefixes; // a prefix for each column whose text needs one
    QList<QHash<QString, Remembered>> m_remembered;
    const QStringList *m_cells = nullptr;
    RowOutcome *m_outcome = nullptr;
};

/// Half-width kana as full-width: ｻｯﾎﾟﾛ → サッポロ.
QString kanaText(const QString &text);
