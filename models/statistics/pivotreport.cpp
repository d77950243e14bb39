#include "models/statistics/pivotreport.h"

#include "models/statistics/reporttables.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct PivotReportText
{
    Q_DECLARE_TR_FUNCTIONS(PivotReport)
};

constexpr int mostBars = 20; // the largest; more are not told apart on paper

/// What a cell or a sum of cells adds up to.
struct Amount
{
    qint64 amount = 0, below = 0;

    void add(const PivotCell &cell)
    {
        amount += cell.amount;
        below += cell.below;
    }
    QVariant shown(PivotMeasure measure) const
    {
        return isRate(measure) ? cellOf(quotient(amount, below, 1, 100)) : QVariant(amount);
    }
};

QStringList keysOf(const PivotTable &table, QString PivotCell::*key, const std::optional<PivotField> &field)
{
    std::map<std::pair<int, QString>, QString> ordered;
    for (const PivotCell &cell : table.cells)
        ordered.insert({{field ? orderOf(*field, cell.*key) : 0, cell.*key}, cell.*key});
    QStringList keys;
    for (const auto &[place, own] : ordered)
        keys.append(own);
    return keys;
}

QString titleOf(const PivotQuery &query)
{
    const auto inside = [](PivotField field) { return QLocale().toLower(label(field)); };
    return query.columns
               ? PivotReportText::tr("%1 by %2 and %3").arg(label(query.measure), inside(query.rows), inside(*query.columns))
               : PivotReportText::tr("%1 by %2").arg(label(query.measure), inside(query.rows));
}

/// The states that the filter lets through, after the scope of the others.
QString scopeText(const PivotQuery &query)
{
    QStringList parts{ReportScope(query.filter.prefectures, query.filter.professions).text()};
    const auto add = [&parts](const auto &values) {
        QStringList names;
        for (const auto value : values)
            names.append(label(value));
        if (!names.isEmpty())
            parts.append(names.join(QLocale().language() == QLocale::Japanese ? u"、"_s : u", "_s));
    };
    add(query.filter.review);
    add(query.filter.publication);
    add(query.filter.fill);
    return parts.join(QLocale().language() == QLocale::Japanese ? u"　"_s : u"; "_s);
}

/// A table with more columns than a page is wide for stands the other way round where it is longer then.
PivotTable fittingPaper(PivotTable pivot)
{
    constexpr qsizetype mostColumns = 14;
    PivotQuery &query = pivot.query;
    if (!query.columns)
        return pivot;
    const qsizetype columns = keysOf(pivot, &PivotCell::column, query.columns).size();
    if (columns <= mostColumns || columns <= keysOf(pivot, &PivotCell::row, query.rows).size())
        return pivot;
    std::swap(query.rows, *query.columns);
    for (PivotCell &cell : pivot.cells)
        std::swap(cell.row, cell.column);
    return pivot;
}

ReportTable tableOf(const PivotTable &pivot, const QString &name)
{
    const PivotQuery &query = pivot.query;
    const QStringList rows = keysOf(pivot, &PivotCell::row, query.rows);
    const QStringList columns = query.columns ? keysOf(pivot, &PivotCell::column, query.columns) : QStringList();
    const CellKind kind = isRate(query.measure) ? CellKind::Decimal : CellKind::Count;
    ReportTable table{.name = name, .columns = {{label(query.rows), CellKind::Text, 20}}, .sums = {0}};
    QList<int> parts;
    for (const QString &column : columns) {
        parts.append(int(table.columns.size()));
        table.columns.append({shownKey(*query.columns, column), kind, 10});
    }
    table.columns.append({query.columns ? PivotReportText::tr("Total") : label(query.measure), kind, 12,
                          query.columns && !isRate(query.measure) ? std::optional(SheetFormula{.plus = parts}) : std::nullopt});

    std::map<std::pair<QString, QString>, Amount> cells; // an empty row or column: the sum
    std::map<QString, Amount> rowSums, columnSums;
    Amount all;
    for (const PivotCell &cell : pivot.cells) {
        cells[{cell.row, cell.column}].add(cell);
        rowSums[cell.row].add(cell);
        columnSums[cell.column].add(cell);
        all.add(cell);
    }
    SheetRow total{PivotReportText::tr("Total")};
    for (const QString &column : columns)
        total.append(columnSums[column].shown(query.measure));
    table.rows.append(total + SheetRow{all.shown(query.measure)});
    for (const QString &row : rows) {
        SheetRow line{shownKey(query.rows, row)};
        for (const QString &column : columns)
            line.append(cells[{row, column}].shown(query.measure));
        table.rows.append(line + SheetRow{rowSums[row].shown(query.measure)});
    }
    return table;
}

/// Bars of the last column; more than fit: the largest of them, the largest first. A rate that does not exist has no bar.
ReportBars barsOf(const PivotQuery &query, const ReportTable &table)
{
    const bool rate = isRate(query.measure);
    ReportBars bars{.title = label(query.measure), .decimals = rate ? 1 : 0};
    for (qsizetype row = 1; row < table.rows.size(); ++row) {
        const QVariant &cell = table.rows.at(row).last();
        if (rate && cell.typeId() != QMetaType::Double)
            continue;
        bars.bars.append({table.rows.at(row).first().toString(), rate ? qRound64(cell.toDouble() * 10) : cell.toLongLong()});
    }
    if (bars.bars.size() > mostBars) {
        std::stable_sort(bars.bars.begin(), bars.bars.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        bars.bars.resize(mostBars);
    }
    return bars;
}

} // namespace

ReportDocument pivotReport(const PivotTable &asked, const QString &name)
{
    const PivotTable pivot = fittingPaper(asked);
    const PivotQuery &query = pivot.query;
    ReportDocument document{
        .title = name.isEmpty() ? titleOf(asked.query) : name,
        .when = isOfPeriod(query.measure) ? reportPeriod(query.from, query.to) : PivotReportText::tr("At this moment"),
        .basis = isOfPeriod(query.measure)
                     ? PivotReportText::tr("Basis: %1, each by its own day in the period. Rows and columns as the posting or the "
                                           "seeker stands now.")
                           .arg(label(query.measure))
                     : PivotReportText::tr("Basis: %1, of the postings that the filter lets through, as they stand now. Seats "
                                           "filled are confirmed starts.")
                           .arg(label(query.measure)),
        .scope = scopeText(query)};
    if (pivot.cells.isEmpty())
        return document;
    ReportTable table = tableOf(pivot, document.title);
    document.sections.append(ReportHeading{titleOf(asked.query)});
    if (query.columns) { // the table needs the whole width
        const ReportBars bars = barsOf(query, table);
        document.sections.append(table);
        document.sections.append(ReportHeading{PivotReportText::tr("By row"), true});
        ReportTable sums{.name = PivotReportText::tr("By row"),
                         .columns = {table.columns.first(), {label(query.measure), table.columns.last().kind, 12}},
                         .sums = {0}};
        for (const SheetRow &row : std::as_const(table.rows))
            sums.rows.append({row.first(), row.last()});
        document.sections.append(ReportBeside{sums, bars});
        return document;
    }
    const ReportBars bars = barsOf(query, table);
    document.sections.append(ReportBeside{table, bars});
    return document;
}
