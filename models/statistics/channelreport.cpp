#include "models/statistics/channelreport.h"

#include "models/statistics/reporttables.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct ChannelReportText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelReport)
};

/// The stages that the tables show, in their order.
const QList<ApplicationStage> &shownStages()
{
    static const QList<ApplicationStage> stages{ApplicationStage::Received,    ApplicationStage::Referred,
                                                ApplicationStage::Interviewed, ApplicationStage::Offered,
                                                ApplicationStage::Accepted,    ApplicationStage::Started};
    return stages;
}

QList<SheetColumn> stageColumns()
{
    QList<SheetColumn> columns;
    for (const ApplicationStage stage : shownStages())
        columns.append({label(stage), CellKind::Count, 10});
    const int received = 1, started = int(shownStages().size()); // behind the heading column
    columns.append({ChannelReportText::tr("Left"), CellKind::Count, 10});
    columns.append({ChannelReportText::tr("Started per received (%)"), CellKind::Decimal, 12,
                    SheetFormula{.plus = {started}, .below = {received}, .factor = 100}});
    return columns;
}

/// The stages and the rate of the tallies that are taken.
SheetRow stageCells(const QList<RouteTally> &tallies, const std::function<bool(const RouteTally &)> &takes)
{
    const auto count = [&](const auto &isIt) {
        qint64 sum = 0;
        for (const RouteTally &tally : tallies)
            if (takes(tally) && isIt(tally.stage))
                sum += tally.applications;
        return sum;
    };
    SheetRow cells;
    for (const ApplicationStage stage : shownStages())
        cells.append(count([stage](ApplicationStage other) { return other == stage; }));
    const qint64 received = cells.first().toLongLong(), started = cells.last().toLongLong();
    cells.append(count([](ApplicationStage stage) { return isLeaving(stage); }));
    cells.append(cellOf(placementRate(started, received)));
    return cells;
}

ReportBeside byRoute(const QList<RouteTally> &tallies)
{
    ReportTable table{.name = ChannelReportText::tr("By route"),
                      .columns = {{ChannelReportText::tr("Route"), CellKind::Text, 18}},
                      .sums = {0}};
    table.columns += stageColumns();
    ReportBars bars{.title = ChannelReportText::tr("Applications received")};
    table.rows.append(SheetRow{ChannelReportText::tr("Total")} + stageCells(tallies, [](const RouteTally &) { return true; }));
    for (const IntakeRoute route : allOf<IntakeRoute>()) {
        const SheetRow cells = stageCells(tallies, [route](const RouteTally &tally) { return tally.route == route; });
        table.rows.append(SheetRow{label(route)} + cells);
        bars.bars.append({label(route), cells.first().toLongLong()});
    }
    return {table, bars};
}

ReportBeside deliveries(const QList<ChannelTally> &channels)
{
    ReportTable table{.name = ChannelReportText::tr("Deliveries"),
                      .columns = {{ChannelReportText::tr("Channel"), CellKind::Text, 22},
                                  {ChannelReportText::tr("Deliveries"), CellKind::Count, 9},
                                  {ChannelReportText::tr("Sent"), CellKind::Count, 9},
                                  {ChannelReportText::tr("Receipt confirmed"), CellKind::Count, 9},
                                  {ChannelReportText::tr("Not sent yet"), CellKind::Count, 9},
                                  {ChannelReportText::tr("New"), CellKind::Count, 9},
                                  {ChannelReportText::tr("Changed"), CellKind::Count, 9},
                                  {ChannelReportText::tr("Withdrawn"), CellKind::Count, 9},
                                  {ChannelReportText::tr("Starts in postings it had"), CellKind::Count, 12}}};
    ReportBars bars{.title = ChannelReportText::tr("Starts in postings it had")};
    for (const ChannelTally &tally : channels) {
        table.rows.append({tally.channel, tally.deliveries, tally.sent, tally.received, tally.open, tally.added, tally.changed,
                           tally.withdrawn, tally.told});
        bars.bars.append({tally.channel, tally.told});
    }
    return {table, bars};
}

bool hasDeliveries(const QList<ChannelTally> &channels)
{
    return std::any_of(channels.cbegin(), channels.cend(),
                       [](const ChannelTally &tally) { return tally.deliveries > 0 || tally.told > 0; });
}

} // namespace

ReportDocument channelReport(const ChannelPeriod &period, const QList<Prefecture> &prefectures,
                             const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    ReportDocument document{.title = ChannelReportText::tr("Routes and channels"),
                            .when = reportPeriod(period.from, period.to),
                            .basis = ChannelReportText::tr(
                                "Basis: applications that entered a stage in the period, once each. Deliveries made in the "
                                "period to the whole channel. A start counts for every channel that had its posting."),
                            .scope = scope.text()};
    if (period.stages.isEmpty() && !hasDeliveries(period.channels))
        return document;
    document.sections.append(ReportHeading{ChannelReportText::tr("Applications by route")});
    document.sections.append(byRoute(period.stages));
    document.sections.append(ReportHeading{ChannelReportText::tr("Deliveries to channels")});
    document.sections.append(deliveries(period.channels));
    ReportTable byProfession{.name = ChannelReportText::tr("By profession"), .columns = {professionColumn()}};
    byProfession.columns += stageColumns();
    appendProfessions(byProfession, scope, [&](std::optional<Profession> profession) {
        return stageCells(period.stages, [&](const RouteTally &tally) { return !profession || tally.profession == *profession; });
    });
    document.sections.append(ReportHeading{ChannelReportText::tr("Applications by profession"), true});
    document.sections.append(byProfession);
    ReportTable byPrefecture{.name = ChannelReportText::tr("By prefecture"), .columns = {prefectureColumn()}};
    byPrefecture.columns += stageColumns();
    appendPrefectures(byPrefecture, scope, [&](std::optional<Prefecture> prefecture) {
        return stageCells(period.stages, [&](const RouteTally &tally) { return !prefecture || tally.prefecture == *prefecture; });
    });
    document.sections.append(ReportHeading{ChannelReportText::tr("Applications by prefecture"), true});
    document.sections.append(byPrefecture);
    return document;
}
