#include "models/statistics/monthlyreport.h"

#include "models/statistics/figures.h"
#include "models/statistics/monthlyfigures.h"
#include "models/statistics/reporttables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct MonthlyReportText
{
    Q_DECLARE_TR_FUNCTIONS(MonthlyReport)
};

/// One measure: its name, its cell, and how it follows from others of the list; the same list makes every table.
struct Measure
{
    QString name;
    CellKind kind;
    QVariant (*cell)(const MonthlyFigures &);
    std::optional<SheetFormula> formula = {}; // counts measures from 0
};

enum Place {
    NewOpenings,
    CarriedOpenings,
    ValidOpenings,
    NewSeekers,
    CarriedSeekers,
    ValidSeekers,
    NewRatio,
    ValidRatio,
    Placed,
    PlacedOfNew,
    PlacedOfValid,
    Filled
};

SheetFormula share(int above, int below, int factor = 100) { return {.plus = {above}, .below = {below}, .factor = factor}; }

QList<Measure> countsOfBalance()
{
    using F = const MonthlyFigures &;
    return {{MonthlyReportText::tr("New openings"), CellKind::Count, [](F f) { return QVariant(f.newOpenings); }},
            {MonthlyReportText::tr("Openings carried over"), CellKind::Count, [](F f) { return QVariant(f.carriedOpenings); }},
            {MonthlyReportText::tr("Valid openings"), CellKind::Count, [](F f) { return QVariant(f.validOpenings()); },
             SheetFormula{.plus = {NewOpenings, CarriedOpenings}}},
            {MonthlyReportText::tr("New seekers"), CellKind::Count, [](F f) { return QVariant(f.newSeekers); }},
            {MonthlyReportText::tr("Seekers carried over"), CellKind::Count, [](F f) { return QVariant(f.carriedSeekers); }},
            {MonthlyReportText::tr("Valid seekers"), CellKind::Count, [](F f) { return QVariant(f.validSeekers()); },
             SheetFormula{.plus = {NewSeekers, CarriedSeekers}}},
            {MonthlyReportText::tr("New openings per new seeker"), CellKind::Ratio,
             [](F f) { return cellOf(openingsPerSeeker(f.newOpenings, f.newSeekers)); }, share(NewOpenings, NewSeekers, 1)},
            {MonthlyReportText::tr("Valid openings per valid seeker"), CellKind::Ratio,
             [](F f) { return cellOf(openingsPerSeeker(f.validOpenings(), f.validSeekers())); },
             share(ValidOpenings, ValidSeekers, 1)}};
}

QList<Measure> measures()
{
    using F = const MonthlyFigures &;
    return countsOfBalance() +
           QList<Measure>{{MonthlyReportText::tr("Placements"), CellKind::Count, [](F f) { return QVariant(f.placed); }},
                          {MonthlyReportText::tr("Placement rate, new seekers (%)"), CellKind::Decimal,
                           [](F f) { return cellOf(placementRate(f.placed, f.newSeekers)); }, share(Placed, NewSeekers)},
                          {MonthlyReportText::tr("Placement rate, valid seekers (%)"), CellKind::Decimal,
                           [](F f) { return cellOf(placementRate(f.placed, f.validSeekers())); }, share(Placed, ValidSeekers)},
                          {MonthlyReportText::tr("Seats filled"), CellKind::Count, [](F f) { return QVariant(f.filled); }},
                          {MonthlyReportText::tr("Fill rate, new openings (%)"), CellKind::Decimal,
                           [](F f) { return cellOf(fillRate(f.filled, f.newOpenings)); }, share(Filled, NewOpenings)},
                          {MonthlyReportText::tr("Fill rate, valid openings (%)"), CellKind::Decimal,
                           [](F f) { return cellOf(fillRate(f.filled, f.validOpenings())); }, share(Filled, ValidOpenings)}};
}

SheetFormula shifted(SheetFormula formula, int by)
{
    for (QList<int> *columns : {&formula.plus, &formula.minus, &formula.below})
        for (int &column : *columns)
            column += by;
    return formula;
}

void appendColumns(ReportTable &table)
{
    const int first = int(table.columns.size());
    for (const Measure &measure : measures())
        table.columns.append(
            {measure.name, measure.kind, 10, measure.formula ? std::optional(shifted(*measure.formula, first)) : std::nullopt});
}

SheetRow cellsOf(SheetRow row, const MonthlyFigures &figures)
{
    for (const Measure &measure : measures())
        row.append(measure.cell(figures));
    return row;
}

/// Adds the changes of the counts since another month (＋3.1, ▲4.9, － where there was nothing) to the table, whose line `since`
/// has the other month's figures and whose first line has this one's.
void appendChanges(ReportTable &table, const QString &name, int since)
{
    SheetRow row{name};
    SheetChange change{.of = 0, .since = since, .values = {std::nullopt}};
    const QList<Measure> all = measures();
    for (int i = 0; i < all.size(); ++i) {
        const bool counted = all.at(i).kind == CellKind::Count;
        const Quotient rate = changeRate(table.rows.first().at(i + 1).toLongLong(), table.rows.at(since).at(i + 1).toLongLong());
        row.append(counted ? QVariant(::change(rate)) : QVariant());
        change.values.append(counted && rate.scaled ? std::optional(rate.value()) : std::nullopt);
    }
    table.changes.insert(int(table.rows.size()), change);
    table.rows.append(row);
}

/// Every measure of the whole scope, with the month before, the same month of the year before, and the changes.
ReportTable comparison(const MonthlyStatistics &month, const MonthlyStatistics &before, const MonthlyStatistics &yearBefore)
{
    const auto title = [](QDate first) { return first.toString(u"yyyy/MM"_s); };
    ReportTable table{.name = MonthlyReportText::tr("Comparison"),
                      .columns = {{MonthlyReportText::tr("Month"), CellKind::Text, 12}},
                      .sums = {0}};
    appendColumns(table);
    table.rows.append(cellsOf({title(month.month())}, month.figures({}, {})));
    table.rows.append(cellsOf({title(before.month())}, before.figures({}, {})));
    appendChanges(table, MonthlyReportText::tr("Change on the month"), 1);
    table.rows.append(cellsOf({title(yearBefore.month())}, yearBefore.figures({}, {})));
    appendChanges(table, MonthlyReportText::tr("Change on the year"), 3);
    return table;
}

/// The ten licensed professions together, for 事務職 stands apart.
MonthlyFigures licensed(const MonthlyStatistics &statistics, const QList<Profession> &professions)
{
    MonthlyFigures sum;
    for (const Profession profession : professions) {
        if (!isLicensed(profession))
            continue;
        const MonthlyFigures &one = statistics.figures({}, profession);
        sum += MonthlyTally{.newOpenings = one.newOpenings,
                            .carriedOpenings = one.carriedOpenings,
                            .newSeekers = one.newSeekers,
                            .carriedSeekers = one.carriedSeekers,
                            .placed = one.placed,
                            .filled = one.filled};
    }
    return sum;
}

ReportTable byProfession(const MonthlyStatistics &statistics, const ReportScope &scope)
{
    ReportTable table{.name = MonthlyReportText::tr("By profession"), .columns = {professionColumn()}, .sums = {0, 1}};
    appendColumns(table);
    table.rows.append(cellsOf({MonthlyReportText::tr("All professions")}, statistics.figures({}, {})));
    table.rows.append(cellsOf({MonthlyReportText::tr("Licensed professions")}, licensed(statistics, scope.professions)));
    for (const Profession profession : scope.professions)
        table.rows.append(cellsOf({label(profession)}, statistics.figures({}, profession)));
    return table;
}

ReportTable byPrefecture(const MonthlyStatistics &statistics, const ReportScope &scope)
{
    ReportTable table{.name = MonthlyReportText::tr("By prefecture"), .columns = {prefectureColumn()}};
    appendColumns(table);
    appendPrefectures(table, scope,
                      [&](std::optional<Prefecture> prefecture) { return cellsOf({}, statistics.figures(prefecture, {})); });
    return table;
}

ReportTable everyCell(const MonthlyStatistics &statistics, const ReportScope &scope)
{
    ReportTable table{.name = MonthlyReportText::tr("Prefecture and profession"),
                      .columns = {prefectureColumn(), professionColumn()},
                      .onPaper = false};
    appendColumns(table);
    for (const Prefecture prefecture : scope.prefectures)
        for (const Profession profession : scope.professions)
            if (const MonthlyFigures &figures = statistics.figures(prefecture, profession); !figures.isEmpty())
                table.rows.append(cellsOf({prefecture.label(), label(profession)}, figures));
    return table;
}

/// Where openings and seekers are, with the bars of the openings.
ReportBeside balance(const MonthlyStatistics &statistics, const ReportScope &scope)
{
    ReportTable table{
        .name = MonthlyReportText::tr("Openings and seekers"),
        .columns = {professionColumn(),
                    {MonthlyReportText::tr("Valid openings"), CellKind::Count, 10},
                    {MonthlyReportText::tr("Valid seekers"), CellKind::Count, 10},
                    {MonthlyReportText::tr("Valid openings per valid seeker"), CellKind::Ratio, 12, share(1, 2, 1)}}};
    ReportBars bars{.title = MonthlyReportText::tr("Valid openings")};
    for (const Profession profession : scope.professions) {
        const MonthlyFigures &figures = statistics.figures({}, profession);
        table.rows.append({label(profession), figures.validOpenings(), figures.validSeekers(),
                           cellOf(openingsPerSeeker(figures.validOpenings(), figures.validSeekers()))});
        bars.bars.append({label(profession), figures.validOpenings()});
    }
    return {table, bars};
}

QString basisOf(Returning returning)
{
    const QString basis = MonthlyReportText::tr("Basis: people, not postings. Openings by acceptance, seekers by registration, "
                                                "placements and seats filled by the confirmed start. Rates on new or on valid, "
                                                "as each heading says.");
    const QString again = returning == Returning::Once
                              ? MonthlyReportText::tr("Registered again in the month: counts once.")
                              : MonthlyReportText::tr("Registered again in the month: counts each time.");
    return MonthlyReportText::tr("%1 %2", "two sentences").arg(basis, again);
}

} // namespace

ReportDocument monthlyReport(const MonthlyComparison &counts, const QList<Prefecture> &prefectures,
                             const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    const MonthlyStatistics month(counts.month), before(counts.before), yearBefore(counts.yearBefore);
    const QDate first = month.month(), last = first.addMonths(1).addDays(-1);
    ReportDocument document{.title = MonthlyReportText::tr("Monthly report"),
                            .when = reportPeriod(first, last),
                            .basis = basisOf(counts.month.returning),
                            .scope = scope.text()};
    if (month.figures({}, {}).isEmpty())
        return document;
    document.sections.append(ReportHeading{MonthlyReportText::tr("Comparison")});
    document.sections.append(comparison(month, before, yearBefore));
    document.sections.append(ReportHeading{MonthlyReportText::tr("Openings and seekers")});
    document.sections.append(balance(month, scope));
    document.sections.append(ReportHeading{MonthlyReportText::tr("By profession"), true});
    document.sections.append(byProfession(month, scope));
    document.sections.append(ReportHeading{MonthlyReportText::tr("By prefecture"), true});
    document.sections.append(byPrefecture(month, scope));
    document.sections.append(everyCell(month, scope));
    return document;
}
