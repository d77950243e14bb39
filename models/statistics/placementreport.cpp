#include "models/statistics/placementreport.h"

#include "models/statistics/reporttables.h"
#include "models/statistics/reviewstatistics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PlacementReportText
{
    Q_DECLARE_TR_FUNCTIONS(PlacementReport)
};

using Kind = std::optional<FacilityKind>;
using Route = std::optional<IntakeRoute>;

QString nameOf(const Kind &kind) { return kind ? label(*kind) : PlacementReportText::tr("Not stated"); }
QString nameOf(const Route &route) { return route ? label(*route) : PlacementReportText::tr("Without application"); }

/// Those that occur, in the order of the code table; what is not stated last.
template <typename Value>
QList<std::optional<Value>> occurring(const QList<StartTally> &tallies, std::optional<Value> StartTally::*field)
{
    QList<std::optional<Value>> found;
    const auto add = [&](const std::optional<Value> &wanted) {
        if (std::any_of(tallies.cbegin(), tallies.cend(), [&](const StartTally &tally) { return tally.*field == wanted; }))
            found.append(wanted);
    };
    for (const Value value : allOf<Value>())
        add(value);
    add({});
    return found;
}

QList<SheetColumn> figureColumns()
{
    return {{PlacementReportText::tr("Starts"), CellKind::Count, 9},
            {PlacementReportText::tr("Days to fill (median)"), CellKind::Count, 13},
            {PlacementReportText::tr("Days to fill (90%)"), CellKind::Count, 13}};
}

SheetRow cellsOf(const PlacementFigures &figures)
{
    return {figures.starts, cellOf(figures.medianDays), cellOf(figures.ninetyDays)};
}

QString totalLabel() { return PlacementReportText::tr("Total"); }

/// One line for each value of a field that occurs, the total first, with bars of the starts.
template <typename Value>
ReportBeside byField(const QString &name, const QString &heading, const QList<StartTally> &tallies,
                     std::optional<Value> StartTally::*field)
{
    ReportTable table{.name = name, .columns = {{heading, CellKind::Text, 20}}, .sums = {0}};
    table.columns += figureColumns();
    ReportBars bars{.title = PlacementReportText::tr("Starts")};
    table.rows.append(SheetRow{totalLabel()} + cellsOf(placementFigures(tallies, [](const StartTally &) { return true; })));
    for (const std::optional<Value> &value : occurring(tallies, field)) {
        const PlacementFigures figures =
            placementFigures(tallies, [&](const StartTally &tally) { return tally.*field == value; });
        table.rows.append(SheetRow{nameOf(value)} + cellsOf(figures));
        bars.bars.append({nameOf(value), figures.starts});
    }
    return {table, bars};
}

ReportTable kindByRoute(const QList<StartTally> &tallies)
{
    const QList<Route> routes = occurring(tallies, &StartTally::route);
    ReportTable table{.name = PlacementReportText::tr("Facility kind and route"),
                      .columns = {{PlacementReportText::tr("Kind of facility"), CellKind::Text, 20}},
                      .sums = {0}};
    QList<int> parts;
    for (const Route &route : routes) {
        parts.append(int(table.columns.size()));
        table.columns.append({nameOf(route), CellKind::Count, 10});
    }
    table.columns.append({totalLabel(), CellKind::Count, 10, SheetFormula{.plus = parts}});
    const auto row = [&](const QString &name, const auto &takes) {
        SheetRow cells{name};
        for (const Route &route : routes)
            cells.append(
                placementFigures(tallies, [&](const StartTally &tally) { return takes(tally) && tally.route == route; }).starts);
        cells.append(placementFigures(tallies, takes).starts);
        return cells;
    };
    table.rows.append(row(totalLabel(), [](const StartTally &) { return true; }));
    for (const Kind &kind : occurring(tallies, &StartTally::kind))
        table.rows.append(row(nameOf(kind), [&](const StartTally &tally) { return tally.kind == kind; }));
    return table;
}

/// Starts and the time to fill beside the decisions of review and the time that they took.
SheetRow withReview(const PlacementFigures &placements, const ReviewFigures &review)
{
    return cellsOf(placements) + SheetRow{review.approved + review.returned + review.refused, daysCell(review.medianHours),
                                          daysCell(review.ninetyHours)};
}

QList<SheetColumn> reviewColumns()
{
    return {{PlacementReportText::tr("Decisions of review"), CellKind::Count, 11},
            {PlacementReportText::tr("Days in review (median)"), CellKind::Decimal, 13},
            {PlacementReportText::tr("Days in review (90%)"), CellKind::Decimal, 13}};
}

ReportTable everyCell(const QList<StartTally> &tallies)
{
    ReportTable table{.name = PlacementReportText::tr("Every combination"),
                      .columns = {prefectureColumn(),
                                  professionColumn(),
                                  {PlacementReportText::tr("Kind of facility"), CellKind::Text, 20},
                                  {PlacementReportText::tr("Route"), CellKind::Text, 18},
                                  {PlacementReportText::tr("Starts"), CellKind::Count, 9}},
                      .onPaper = false};
    std::map<std::tuple<Prefecture, Profession, Kind, Route>, qint64> sums;
    for (const StartTally &tally : tallies)
        sums[{tally.prefecture, tally.profession, tally.kind, tally.route}] += tally.starts;
    for (const auto &[key, starts] : sums)
        table.rows.append(
            {std::get<0>(key).label(), label(std::get<1>(key)), nameOf(std::get<2>(key)), nameOf(std::get<3>(key)), starts});
    return table;
}

void appendTables(ReportDocument &document, const PlacementPeriod &period, const ReportScope &scope)
{
    const QList<StartTally> &tallies = period.starts;
    const ReviewStatistics review(period.review);
    if (!tallies.isEmpty()) {
        const QString kind = PlacementReportText::tr("By kind of facility"), route = PlacementReportText::tr("By route");
        document.sections.append(ReportHeading{kind});
        document.sections.append(
            byField<FacilityKind>(kind, PlacementReportText::tr("Kind of facility"), tallies, &StartTally::kind));
        document.sections.append(ReportHeading{route});
        document.sections.append(byField<IntakeRoute>(route, PlacementReportText::tr("Route"), tallies, &StartTally::route));
        document.sections.append(ReportHeading{PlacementReportText::tr("Facility kind and route")});
        document.sections.append(kindByRoute(tallies));
    }
    ReportTable professions{.name = PlacementReportText::tr("By profession"), .columns = {professionColumn()}};
    professions.columns += figureColumns() + reviewColumns();
    appendProfessions(professions, scope, [&](std::optional<Profession> profession) {
        return withReview(
            placementFigures(tallies, [&](const StartTally &tally) { return !profession || tally.profession == *profession; }),
            review.figures({}, profession));
    });
    document.sections.append(ReportHeading{PlacementReportText::tr("By profession, with the time in review"), true});
    document.sections.append(professions);
    ReportTable prefectures{.name = PlacementReportText::tr("By prefecture"), .columns = {prefectureColumn()}};
    prefectures.columns += figureColumns() + reviewColumns();
    appendPrefectures(prefectures, scope, [&](std::optional<Prefecture> prefecture) {
        return withReview(
            placementFigures(tallies, [&](const StartTally &tally) { return !prefecture || tally.prefecture == *prefecture; }),
            review.figures(prefecture, {}));
    });
    document.sections.append(ReportHeading{PlacementReportText::tr("By prefecture, with the time in review"), true});
    document.sections.append(prefectures);
    document.sections.append(everyCell(tallies));
}

} // namespace

PlacementFigures placementFigures(const QList<StartTally> &tallies, const std::function<bool(const StartTally &)> &takes)
{
    PlacementFigures figures;
    std::map<int, qint64> days;
    for (const StartTally &tally : tallies) {
        if (!takes(tally))
            continue;
        figures.starts += tally.starts;
        if (tally.days)
            days[*tally.days] += tally.starts;
    }
    figures.medianDays = quantile(days, 0.5);
    figures.ninetyDays = quantile(days, 0.9);
    return figures;
}

ReportDocument placementReport(const PlacementPeriod &period, const QList<Prefecture> &prefectures,
                               const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    ReportDocument document{
        .title = PlacementReportText::tr("Placements"),
        .when = reportPeriod(period.from, period.to),
        .basis = PlacementReportText::tr("Basis: people whose start was confirmed in the period, by the place of work; days from "
                                         "the first publication to the start; route of the application. Review: decisions of the "
                                         "period, days from receipt."),
        .scope = scope.text()};
    if (!period.starts.isEmpty() || !period.review.waits.isEmpty())
        appendTables(document, period, scope);
    return document;
}
