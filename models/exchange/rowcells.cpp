#include "models/exchange/rowcells.h"

#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct RowCellsText
{
    Q_DECLARE_TR_FUNCTIONS(RowCellsText)
};

// 募集終了日 that goes to the remarks needs its name there; 備考 does not.
static QString prefixFor(const QString &field, const QString &column)
{
    static const QRegularExpression speaksForItself(u"備考|特記|摘要|コメント|その他|remark|note"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
    if (field != u"remarks"_s || column.contains(speaksForItself))
        return {};
    return column + u"："_s;
}

RowCells::RowCells(const TableLayout &layout, const ColumnMapping &mapping) : m_names(layout.columns)
{
    m_remembered.resize(mapping.fields.size());
    for (int i = 0; i < mapping.fields.size(); ++i) {
        const QString &field = mapping.fields[i];
        m_prefixes.append(prefixFor(field, layout.columns.value(i)));
        if (field.isEmpty() || field == QStringView(ignoredColumn))
            continue;
        m_columns[field].append(i);
        m_mapped.append(i);
    }
}

bool RowCells::begin(const TableRow &row, RowOutcome &outcome)
{
    m_cells = &row.cells;
    m_outcome = &outcome;
    if (row.isTorn)
        outcome.problems.append({-1, RowCellsText::tr("A quotation mark is missing here or above, and rows have run together; "
                                                      "correct the quotation marks.")});
    for (const int column : m_mapped) {
        const QString damage = column < row.cells.size() ? damageOf(row.cells[column]) : QString();
        if (!damage.isEmpty())
            outcome.problems.append({column, damage});
    }
    for (qsizetype i = m_names.size(); i < row.cells.size(); ++i) {
        if (cleanedCell(row.cells[i]).isEmpty())
            continue;
        outcome.problems.append(
            {-1, RowCellsText::tr(
                     "The row has more cells than the header has columns; a text with the separator in it needs quotes.")});
        break;
    }
    return outcome.problems.isEmpty();
}

QString RowCells::text(const QString &field) const
{
    const auto columns = m_columns.constFind(field);
    if (columns == m_columns.cend())
        return {};
    QString joined;
    for (const int column : *columns) {
        const QString cell = column < m_cells->size() ? cleanedCell(m_cells->at(column)) : QString();
        if (cell.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += u'\n';
        joined += m_prefixes[column] + cell;
    }
    return joined;
}

int RowCells::firstColumn(const QString &field) const
{
    const auto columns = m_columns.constFind(field);
    return columns == m_columns.cend() ? -1 : columns->first();
}

bool RowCells::noted(int column, const Remembered &known)
{
    if (!known.error.isEmpty())
        m_outcome->problems.append({column, known.error});
    else if (!known.warning.isEmpty())
        m_outcome->warnings.append({column, known.warning});
    return known.error.isEmpty() && known.value.has_value();
}

void RowCells::warn(const QString &field, const QString &message) { m_outcome->warnings.append({firstColumn(field), message}); }

void RowCells::reject(const QString &field, const QString &message) { m_outcome->problems.append({firstColumn(field), message}); }

QString kanaText(const QString &text)
{
    static const QRegularExpression halfKana(u"[｡-ﾟ]"_s);
    return text.contains(halfKana) ? text.normalized(QString::NormalizationForm_KC) : text;
}
