#include "models/statistics/shortagereport.h"

#include "models/statistics/heatclass.h"
#include "models/statistics/reporttables.h"
#include "models/statistics/shortagetable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ShortageReportText
{
    Q_DECLARE_TR_FUNCTIONS(ShortageReport)
};

constexpr int worstCount = 10;

/// `first`: how many columns stand before them.
QList<SheetColumn> seatColumns(int first)
{
    const int headcount = first + 1, remaining = first + 5;
    return {{ShortageReportText::tr("Postings"), CellKind::Count, 9},
            {ShortageReportText::tr("Headcount"), CellKind::Count, 10},
            {ShortageReportText::tr("Offered"), CellKind::Count, 9},
            {ShortageReportText::tr("Awaiting start"), CellKind::Count, 9},
            {ShortageReportText::tr("Started"), CellKind::Count, 9},
            {ShortageReportText::tr("Shortage (persons)"), CellKind::Count, 10,
             SheetFormula{.plus = {headcount}, .minus = {first + 2, first + 3, first + 4}}},
            {ShortageReportText::tr("Shortage rate (%)"), CellKind::Decimal, 10,
             SheetFormula{.plus = {remaining}, .below = {headcount}, .factor = 100}}};
}

SheetRow seatCells(const ShortageSum &sum)
{
    return {sum.postings, sum.headcount, sum.offered, sum.awaiting, sum.started, sum.remaining(), cellOf(sum.rate())};
}

/// What of the table is shown, in order.
struct View
{
    ShortageTable table;
    ReportScope scope;
    QList<int> columns;

    View(const Shortage &shortage, const PostingFilter &filter)
        : table(shortage, filter), scope(filter.prefectures, filter.professions)
    {
        for (int column = 0; column < ShortageTable::ColumnCount; ++column)
            if (table.has(column))
                columns.append(column);
    }
};

bool isSum(int column) { return column == ShortageTable::LicensedTotal || column == ShortageTable::Total; }

ReportTable byProfession(const View &view)
{
    ReportTable table{.name = ShortageReportText::tr("By profession"), .columns = {professionColumn()}};
    table.columns += seatColumns(int(table.columns.size()));
    for (const int column : view.columns) {
        if (isSum(column))
            table.sums.insert(int(table.rows.size()));
        table.rows.append(SheetRow{ShortageTable::columnLabel(column)} + seatCells(view.table.nation(column)));
    }
    return table;
}

ReportTable byPrefecture(const View &view)
{
    ReportTable table{.name = ShortageReportText::tr("By prefecture"), .columns = {prefectureColumn()}};
    table.columns += seatColumns(int(table.columns.size()));
    appendPrefectures(table, view.scope, [&](std::optional<Prefecture> prefecture) {
        return seatCells(prefecture ? view.table.at(*prefecture, ShortageTable::Total) : view.table.nation(ShortageTable::Total));
    });
    return table;
}

ReportTable matrix(const QString &name, const View &view, Shading shading)
{
    ReportTable table{.name = name, .columns = {prefectureColumn()}, .sums = {0}, .shading = shading};
    const bool rates = shading == Shading::Percent;
    for (const int column : view.columns) {
        if (!isSum(column))
            table.shaded.insert(int(table.columns.size()));
        table.columns.append({ShortageTable::columnLabel(column), rates ? CellKind::Decimal : CellKind::Count, 10});
    }
    const auto cell = [rates](const ShortageSum &sum) { return rates ? cellOf(sum.rate()) : QVariant(sum.remaining()); };
    SheetRow nation{view.scope.sumLabel()};
    for (const int column : view.columns)
        nation.append(cell(view.table.nation(column)));
    table.rows.append(nation);
    for (qsizetype i = 0; i < view.scope.prefectures.size(); ++i) {
        if (view.scope.startsRegion(i))
            table.groups.insert(int(table.rows.size()));
        const Prefecture prefecture = view.scope.prefectures.at(i);
        SheetRow row{prefecture.label()};
        for (const int column : view.columns)
            row.append(cell(view.table.at(prefecture, column)));
        table.rows.append(row);
    }
    return table;
}

/// The days of the trend: a picture on paper, numbers in files.
ReportTable trendTable(const QList<TrendPoint> &trend)
{
    ReportTable table{.name = ShortageReportText::tr("Weekly trend"),
                      .columns = {{ShortageReportText::tr("Date"), CellKind::Date, 12},
                                  {ShortageReportText::tr("Shortage (persons)"), CellKind::Count, 12}},
                      .onPaper = false};
    for (const TrendPoint &point : trend)
        table.rows.append({point.day, point.remaining});
    return table;
}

ReportBeside nationWith(const QList<TrendPoint> &trend, const View &view)
{
    ReportLine line{.title = ShortageReportText::tr("Shortage at the end of each week (persons)")};
    for (const TrendPoint &point : trend)
        line.points.append({point.day, point.remaining});
    return {byProfession(view), line};
}

ReportBeside worstPrefectures(const View &view)
{
    ReportTable table{.name = ShortageReportText::tr("Ten worst prefectures"),
                      .columns = {{ShortageReportText::tr("Rank"), CellKind::Count, 5}, prefectureColumn()}};
    table.columns += seatColumns(int(table.columns.size()));
    ReportBars bars{.title = ShortageReportText::tr("Shortage (persons)")};
    for (const Prefecture prefecture : view.table.worst(ShortageTable::Total, worstCount)) {
        const ShortageSum &sum = view.table.at(prefecture, ShortageTable::Total);
        table.rows.append(SheetRow{int(table.rows.size()) + 1, prefecture.label()} + seatCells(sum));
        bars.bars.append({prefecture.shortLabel(), sum.remaining()});
    }
    return {table, bars};
}

/// The ten prefectures with professions where most are missing.
ReportBeside worstCells(const View &view)
{
    struct Cell
    {
        Prefecture prefecture;
        int column;
        ShortageSum sum;
    };
    QList<Cell> cells;
    for (const Prefecture prefecture : view.scope.prefectures)
        for (const int column : view.columns)
            if (const ShortageSum &sum = view.table.at(prefecture, column); !isSum(column) && sum.remaining() > 0)
                cells.append({prefecture, column, sum});
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Cell &a, const Cell &b) { return a.sum.remaining() > b.sum.remaining(); });
    ReportTable table{.name = ShortageReportText::tr("Ten worst professions"),
                      .columns = {{ShortageReportText::tr("Rank"), CellKind::Count, 5}, prefectureColumn(), professionColumn()}};
    table.columns += seatColumns(int(table.columns.size()));
    ReportBars bars{.title = ShortageReportText::tr("Shortage (persons)")};
    for (const Cell &cell : cells.mid(0, worstCount)) {
        const QString profession = ShortageTable::columnLabel(cell.column);
        table.rows.append(SheetRow{int(table.rows.size()) + 1, cell.prefecture.label(), profession} + seatCells(cell.sum));
        bars.bars.append({u"%1 %2"_s.arg(cell.prefecture.shortLabel(), profession), cell.sum.remaining()});
    }
    return {table, bars};
}

/// Every prefecture with every profession that has a posting: for files.
ReportTable everyCell(const View &view)
{
    ReportTable table{.name = ShortageReportText::tr("Prefecture and profession"),
                      .columns = {prefectureColumn(), professionColumn()},
                      .onPaper = false};
    table.columns += seatColumns(int(table.columns.size()));
    for (const Prefecture prefecture : view.scope.prefectures)
        for (const int column : view.columns)
            if (const ShortageSum &sum = view.table.at(prefecture, column); !isSum(column) && sum.postings > 0)
                table.rows.append(SheetRow{prefecture.label(), ShortageTable::columnLabel(column)} + seatCells(sum));
    return table;
}

/// Which numbers share a colour, for readers of the shaded table.
ReportParagraph classes(HeatMeasure measure)
{
    QStringList texts;
    for (int heat = 1; heat <= int(peopleLimits.size()); ++heat)
        texts.append(heatClassText(measure, heat));
    return {ShortageReportText::tr("Colours from light to dark: %1").arg(texts.join(u" / "_s))};
}

} // namespace

ReportDocument shortageReport(const Shortage &shortage, const QList<TrendPoint> &trend, const PostingFilter &filter)
{
    const View view(shortage, filter);
    ReportDocument document{
        .title = ShortageReportText::tr("Shortage report"),
        .when = ShortageReportText::tr("As of %1").arg(reportDate(shortage.day)),
        .basis = ShortageReportText::tr("Basis: published postings. Shortage = headcount - offered - awaiting start - started; "
                                        "shortage rate = shortage / headcount x 100 (of published headcount)."),
        .scope = view.scope.text()};
    if (view.table.isEmpty())
        return document;
    document.sections.append(ReportHeading{ShortageReportText::tr("By profession")});
    document.sections.append(nationWith(trend, view));
    document.sections.append(ReportHeading{ShortageReportText::tr("Ten worst prefectures")});
    document.sections.append(worstPrefectures(view));
    document.sections.append(ReportHeading{ShortageReportText::tr("Ten worst professions of a prefecture")});
    document.sections.append(worstCells(view));
    document.sections.append(ReportHeading{ShortageReportText::tr("Shortage by prefecture and profession (persons)"), true});
    document.sections.append(classes(HeatMeasure::People));
    document.sections.append(matrix(ShortageReportText::tr("Shortage (persons)"), view, Shading::Persons));
    document.sections.append(ReportHeading{ShortageReportText::tr("Shortage rate by prefecture and profession (%)"), true});
    document.sections.append(classes(HeatMeasure::Rate));
    document.sections.append(matrix(ShortageReportText::tr("Shortage rate (%)"), view, Shading::Percent));
    document.sections.append(ReportHeading{ShortageReportText::tr("By prefecture"), true});
    document.sections.append(byPrefecture(view));
    document.sections.append(everyCell(view));
    if (!trend.isEmpty())
        document.sections.append(trendTable(trend));
    return document;
}
