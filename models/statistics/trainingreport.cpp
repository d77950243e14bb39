#include "models/statistics/trainingreport.h"

#include "models/statistics/reporttables.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct TrainingReportText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingReport)
};

QList<SheetColumn> rateColumns()
{
    return {{TrainingReportText::tr("Started"), CellKind::Count, 9},
            {TrainingReportText::tr("Complete by the start"), CellKind::Count, 11},
            {TrainingReportText::tr("Not complete"), CellKind::Count, 11, SheetFormula{.plus = {1}, .minus = {2}}},
            {TrainingReportText::tr("Completion rate (%)"), CellKind::Decimal, 12,
             SheetFormula{.plus = {2}, .below = {1}, .factor = 100}}};
}

SheetRow rateCells(const QList<TrainedTally> &tallies, const std::function<bool(const TrainedTally &)> &takes)
{
    qint64 started = 0, complete = 0;
    for (const TrainedTally &tally : tallies) {
        if (!takes(tally))
            continue;
        started += tally.started;
        complete += tally.complete;
    }
    return {started, complete, started - complete, cellOf(trainingRate(complete, started))};
}

ReportBeside byProfession(const QList<TrainedTally> &tallies, const ReportScope &scope)
{
    ReportTable table{.name = TrainingReportText::tr("By profession"), .columns = {professionColumn()}};
    table.columns += rateColumns();
    ReportBars bars{.title = TrainingReportText::tr("Not complete")};
    appendProfessions(table, scope, [&](std::optional<Profession> profession) {
        const SheetRow cells =
            rateCells(tallies, [&](const TrainedTally &tally) { return !profession || tally.profession == *profession; });
        if (profession)
            bars.bars.append({label(*profession), cells.at(2).toLongLong()});
        return cells;
    });
    return {table, bars};
}

/// The stages that a record can be in, in their order.
QList<TrainingStage> recordStages()
{
    QList<TrainingStage> stages = allOf<TrainingStage>();
    stages.removeOne(TrainingStage::NotTaken);
    return stages;
}

/// Records by one of their fields and by stage, with the bars of the completed ones.
template <typename Value>
ReportBeside byStage(const QString &name, const QString &heading, const QList<ModuleTally> &tallies, Value ModuleTally::*field)
{
    ReportTable table{.name = name, .columns = {{heading, CellKind::Text, 22}}};
    QList<int> parts;
    for (const TrainingStage stage : recordStages()) {
        parts.append(int(table.columns.size()));
        table.columns.append({label(stage), CellKind::Count, 9});
    }
    table.columns.append({TrainingReportText::tr("Total"), CellKind::Count, 9, SheetFormula{.plus = parts}});
    ReportBars bars{.title = label(TrainingStage::Completed)};
    for (const Value value : allOf<Value>()) {
        SheetRow row{label(value)};
        qint64 total = 0;
        for (const TrainingStage stage : recordStages()) {
            qint64 records = 0;
            for (const ModuleTally &tally : tallies)
                if (tally.*field == value && tally.stage == stage)
                    records += tally.records;
            row.append(records);
            total += records;
            if (stage == TrainingStage::Completed)
                bars.bars.append({label(value), records});
        }
        table.rows.append(row + SheetRow{total});
    }
    return {table, bars};
}

} // namespace

ReportDocument trainingReport(const TrainingPeriod &period, const QList<Prefecture> &prefectures,
                              const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    ReportDocument document{
        .title = TrainingReportText::tr("Training"),
        .when = reportPeriod(period.from, period.to),
        .basis = TrainingReportText::tr("Basis: registered seekers whose start was confirmed in the period; complete: every "
                                        "required module by the start, or exempted. Records by their day; each module of a "
                                        "record counts."),
        .scope = scope.text()};
    if (period.trained.isEmpty() && period.modules.isEmpty())
        return document;
    document.sections.append(ReportHeading{TrainingReportText::tr("Completion by profession")});
    document.sections.append(byProfession(period.trained, scope));
    const QString modules = TrainingReportText::tr("Records by module"),
                  providers = TrainingReportText::tr("Records by provider");
    document.sections.append(ReportHeading{modules});
    document.sections.append(byStage(modules, TrainingReportText::tr("Module"), period.modules, &ModuleTally::module));
    document.sections.append(ReportHeading{providers});
    document.sections.append(byStage(providers, TrainingReportText::tr("Provider"), period.modules, &ModuleTally::provider));
    ReportTable places{.name = TrainingReportText::tr("By prefecture"), .columns = {prefectureColumn()}};
    places.columns += rateColumns();
    appendPrefectures(places, scope, [&](std::optional<Prefecture> prefecture) {
        return rateCells(period.trained,
                         [&](const TrainedTally &tally) { return !prefecture || tally.prefecture == *prefecture; });
    });
    document.sections.append(ReportHeading{TrainingReportText::tr("Completion by prefecture"), true});
    document.sections.append(places);
    return document;
}
