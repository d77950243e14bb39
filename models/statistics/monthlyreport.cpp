#include "models/statistics/monthlyreport.h"

#include "models/statistics/figures.h"
#include "models/statistics/monthlyfigures.h"
#include "models/statistics/reportscope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct MonthlyReportText
{
    Q_DECLARE_TR_FUNCTIONS(MonthlyReport)
};

/// One measure: its name, and its cell; the same list makes every table.
struct Measure
{
    QString name;
    CellKind kind;
    QVariant (*cell)(const MonthlyFigures &);
};

QVariant number(const Quotient &quotient) { return quotient.scaled ? QVariant(quotient.value()) : QVariant(u"－"_s); }

QList<Measure> measures()
{
    using F = const MonthlyFigures &;
    return {{MonthlyReportText::tr("New openings"), CellKind::Count, [](F f) { return QVariant(f.newOpenings); }},
            {MonthlyReportText::tr("Openings carried over"), CellKind::Count, [](F f) { return QVariant(f.carriedOpenings); }},
            {MonthlyReportText::tr("Valid openings"), CellKind::Count, [](F f) { return QVariant(f.validOpenings()); }},
            {MonthlyReportText::tr("New seekers"), CellKind::Count, [](F f) { return QVariant(f.newSeekers); }},
            {MonthlyReportText::tr("Seekers carried over"), CellKind::Count, [](F f) { return QVariant(f.carriedSeekers); }},
            {MonthlyReportText::tr("Valid seekers"), CellKind::Count, [](F f) { return QVariant(f.validSeekers()); }},
            {MonthlyReportText::tr("New openings per new seeker"), CellKind::Ratio,
             [](F f) { return number(openingsPerSeeker(f.newOpenings, f.newSeekers)); }},
            {MonthlyReportText::tr("Valid openings per valid seeker"), CellKind::Ratio,
             [](F f) { return number(openingsPerSeeker(f.validOpenings(), f.validSeekers())); }},
            {MonthlyReportText::tr("Placements"), CellKind::Count, [](F f) { return QVariant(f.placed); }},
            {MonthlyReportText::tr("Placement rate, new seekers (%)"), CellKind::Decimal,
             [](F f) { return number(placementRate(f.placed, f.newSeekers)); }},
            {MonthlyReportText::tr("Placement rate, valid seekers (%)"), CellKind::Decimal,
             [](F f) { return number(placementRate(f.placed, f.validSeekers())); }},
            {MonthlyReportText::tr("Seats filled"), CellKind::Count, [](F f) { return QVariant(f.filled); }},
            {MonthlyReportText::tr("Fill rate, new openings (%)"), CellKind::Decimal,
             [](F f) { return number(fillRate(f.filled, f.newOpenings)); }},
            {MonthlyReportText::tr("Fill rate, valid openings (%)"), CellKind::Decimal,
             [](F f) { return number(fillRate(f.filled, f.validOpenings())); }}};
}

void appendColumns(ReportTable &table)
{
    for (const Measure &measure : measures())
        table.columns.append({measure.name, measure.kind, 10});
}

SheetRow cellsOf(SheetRow row, const MonthlyFigures &figures)
{
    for (const Measure &measure : measures())
        row.append(measure.cell(figures));
    return row;
}

SheetColumn prefectureColumn() { return {MonthlyReportText::tr("Prefecture"), CellKind::Text, 10}; }
SheetColumn professionColumn() { return {MonthlyReportText::tr("Profession"), CellKind::Text, 16}; }

/// Change of a count since another month: ＋3.1, ▲4.9, － where there was nothing.
QString changed(const QVariant &now, const QVariant &before) { return change(changeRate(now.toLongLong(), before.toLongLong())); }

/// Every measure of the whole scope, with the month before, the same month of the year before, and the changes.
ReportTable comparison(const MonthlyStatistics &month, const MonthlyStatistics &before, const MonthlyStatistics &yearBefore)
{
    const auto title = [](QDate first) { return first.toString(u"yyyy/MM"_s); };
    ReportTable table{.name = MonthlyReportText::tr("Comparison"),
                      .columns = {{MonthlyReportText::tr("Month"), CellKind::Text, 12}},
                      .sums = {0}};
    appendColumns(table);
    const auto changes = [&month](const QString &name, const MonthlyStatistics &other) {
        SheetRow row{name};
        for (const Measure &measure : measures())
            row.append(measure.kind == CellKind::Count
                           ? QVariant(changed(measure.cell(month.figures({}, {})), measure.cell(other.figures({}, {}))))
                           : QVariant());
        return row;
    };
    table.rows.append(cellsOf({title(month.month())}, month.figures({}, {})));
    table.rows.append(cellsOf({title(before.month())}, before.figures({}, {})));
    table.rows.append(changes(MonthlyReportText::tr("Change on the month"), before));
    table.rows.append(cellsOf({title(yearBefore.month())}, yearBefore.figures({}, {})));
    table.rows.append(changes(MonthlyReportText::tr("Change on the year"), yearBefore));
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
    ReportTable table{.name = MonthlyReportText::tr("By prefecture"), .columns = {prefectureColumn()}, .sums = {0}};
    appendColumns(table);
    table.rows.append(cellsOf({scope.sumLabel()}, statistics.figures({}, {})));
    for (qsizetype i = 0; i < scope.prefectures.size(); ++i) {
        if (scope.startsRegion(i))
            table.groups.insert(int(table.rows.size()));
        table.rows.append(cellsOf({scope.prefectures.at(i).label()}, statistics.figures(scope.prefectures.at(i), {})));
    }
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
    ReportTable table{.name = MonthlyReportText::tr("Openings and seekers"),
                      .columns = {professionColumn(),
                                  {MonthlyReportText::tr("Valid openings"), CellKind::Count, 10},
                                  {MonthlyReportText::tr("Valid seekers"), CellKind::Count, 10},
                                  {MonthlyReportText::tr("Valid openings per valid seeker"), CellKind::Ratio, 12}}};
    ReportBars bars{.title = MonthlyReportText::tr("Valid openings")};
    for (const Profession profession : scope.professions) {
        const MonthlyFigures &figures = statistics.figures({}, profession);
        table.rows.append({label(profession), figures.validOpenings(), figures.validSeekers(),
                           number(openingsPerSeeker(figures.validOpenings(), figures.validSeekers()))});
        bars.bars.append({label(profession), figures.validOpenings()});
    }
    return {table, bars};
}

} // namespace

ReportDocument monthlyReport(const MonthlyComparison &counts, const QList<Prefecture> &prefectures,
                             const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    const MonthlyStatistics month(counts.month), before(counts.before), yearBefore(counts.yearBefore);
    const QDate first = month.month(), last = first.addMonths(1).addDays(-1);
    ReportDocument document{
        .title = MonthlyReportText::tr("Monthly report"),
        .when = MonthlyReportText::tr("%1 to %2").arg(reportDate(first), reportDate(last)),
        .basis = MonthlyReportText::tr("Basis: people, not postings. Openings by the day of acceptance, seekers by the day of "
                                       "registration, placements and seats filled by the confirmed start. Rates are based on "
                                       "new or on valid seekers and openings, as each heading says."),
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
