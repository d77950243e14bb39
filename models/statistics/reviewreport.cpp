#include "models/statistics/reviewreport.h"

#include "models/statistics/reporttables.h"
#include "models/statistics/reviewstatistics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ReviewReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

QList<SheetColumn> figureColumns()
{
    return {{ReviewReportText::tr("Received"), CellKind::Count, 9},
            {ReviewReportText::tr("Approved"), CellKind::Count, 9},
            {ReviewReportText::tr("Returned"), CellKind::Count, 9},
            {ReviewReportText::tr("Refused"), CellKind::Count, 9},
            {ReviewReportText::tr("Waiting"), CellKind::Count, 9},
            {ReviewReportText::tr("Days to decide (median)"), CellKind::Decimal, 13},
            {ReviewReportText::tr("Days to decide (90%)"), CellKind::Decimal, 13}};
}

SheetRow figureCells(const ReviewFigures &figures)
{
    return {figures.received,
            figures.approved,
            figures.returned,
            figures.refused,
            figures.waiting,
            daysCell(figures.medianHours),
            daysCell(figures.ninetyHours)};
}

/// Figures of a scope: sums over the prefectures and professions that are shown.
class Scoped
{
public:
    Scoped(const ReviewPeriod &period, const ReportScope &scope) : m_statistics(only(period, scope)) {}
    const ReviewStatistics &operator*() const { return m_statistics; }

private:
    static ReviewPeriod only(ReviewPeriod period, const ReportScope &scope)
    {
        const auto outside = [&scope](const auto &tally) {
            return !scope.prefectures.contains(tally.prefecture) || !scope.professions.contains(tally.profession);
        };
        period.tallies.removeIf(outside);
        period.waits.removeIf(outside);
        period.reasons.removeIf(outside);
        return period;
    }

    ReviewStatistics m_statistics;
};

ReportTable byProfession(const ReviewStatistics &statistics, const ReportScope &scope)
{
    ReportTable table{.name = ReviewReportText::tr("By profession"), .columns = {professionColumn()}};
    table.columns += figureColumns();
    appendProfessions(table, scope,
                      [&](std::optional<Profession> profession) { return figureCells(statistics.figures({}, profession)); });
    return table;
}

ReportBeside professionsWithWaiting(const ReviewStatistics &statistics, const ReportScope &scope)
{
    ReportBars bars{.title = ReviewReportText::tr("Waiting for review")};
    for (const Profession profession : scope.professions)
        bars.bars.append({label(profession), statistics.figures({}, profession).waiting});
    return {byProfession(statistics, scope), bars};
}

ReportTable byPrefecture(const ReviewStatistics &statistics, const ReportScope &scope)
{
    ReportTable table{.name = ReviewReportText::tr("By prefecture"), .columns = {prefectureColumn()}};
    table.columns += figureColumns();
    appendPrefectures(table, scope,
                      [&](std::optional<Prefecture> prefecture) { return figureCells(statistics.figures(prefecture, {})); });
    return table;
}

/// One count by prefecture × profession, with sums.
ReportTable matrix(const QString &name, qint64 ReviewFigures::*count, const ReviewStatistics &statistics,
                   const ReportScope &scope)
{
    ReportTable table{.name = name, .columns = {prefectureColumn()}};
    QList<int> parts;
    for (const Profession profession : scope.professions) {
        parts.append(int(table.columns.size()));
        table.columns.append({label(profession), CellKind::Count, 10});
    }
    table.columns.append({ReviewReportText::tr("Total"), CellKind::Count, 10, SheetFormula{.plus = parts}});
    appendPrefectures(table, scope, [&](std::optional<Prefecture> prefecture) {
        SheetRow cells;
        for (const Profession profession : scope.professions)
            cells.append(statistics.figures(prefecture, profession).*count);
        cells.append(statistics.figures(prefecture, {}).*count);
        return cells;
    });
    return table;
}

/// Every prefecture with every profession that has a count: for files.
ReportTable everyCell(const ReviewStatistics &statistics, const ReportScope &scope)
{
    ReportTable table{.name = ReviewReportText::tr("Prefecture and profession"),
                      .columns = {prefectureColumn(), professionColumn()},
                      .onPaper = false};
    table.columns += figureColumns();
    for (const Prefecture prefecture : scope.prefectures)
        for (const Profession profession : scope.professions)
            if (const ReviewFigures figures = statistics.figures(prefecture, profession); !figures.isEmpty())
                table.rows.append(SheetRow{prefecture.label(), label(profession)} + figureCells(figures));
    return table;
}

ReportBeside reasonsOf(ReviewState decision, const QString &name, const ReviewStatistics &statistics)
{
    ReportTable table{
        .name = name,
        .columns = {{ReviewReportText::tr("Reason"), CellKind::Text, 36}, {ReviewReportText::tr("Cases"), CellKind::Count, 9}}};
    ReportBars bars{.title = name};
    for (const ReasonTally &tally : statistics.reasons(decision)) {
        table.rows.append({label(tally.reason), tally.count});
        bars.bars.append({label(tally.reason), tally.count});
    }
    return {table, bars};
}

} // namespace

ReportDocument reviewReport(const ReviewPeriod &period, const QList<Prefecture> &prefectures,
                            const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    const Scoped scoped(period, scope);
    const ReviewStatistics &statistics = *scoped;
    ReportDocument document{
        .title = ReviewReportText::tr("Review statistics"),
        .when = reportPeriod(period.from, period.to),
        .basis = ReviewReportText::tr("Basis: revisions of postings received and decided in the period; waiting at its end. "
                                      "Time from receipt to decision."),
        .scope = scope.text()};
    if (statistics.figures({}, {}).isEmpty())
        return document;
    document.sections.append(ReportHeading{ReviewReportText::tr("By profession")});
    document.sections.append(professionsWithWaiting(statistics, scope));
    for (const auto &[decision, name] : {std::pair(ReviewState::Returned, ReviewReportText::tr("Reasons for returning")),
                                         std::pair(ReviewState::Refused, ReviewReportText::tr("Reasons for refusing"))}) {
        if (statistics.reasons(decision).isEmpty())
            continue;
        document.sections.append(ReportHeading{name});
        document.sections.append(reasonsOf(decision, name, statistics));
    }
    document.sections.append(ReportHeading{ReviewReportText::tr("By prefecture"), true});
    document.sections.append(byPrefecture(statistics, scope));
    document.sections.append(ReportHeading{ReviewReportText::tr("Received by prefecture and profession"), true});
    document.sections.append(matrix(ReviewReportText::tr("Received"), &ReviewFigures::received, statistics, scope));
    document.sections.append(ReportHeading{ReviewReportText::tr("Waiting by prefecture and profession"), true});
    document.sections.append(matrix(ReviewReportText::tr("Waiting"), &ReviewFigures::waiting, statistics, scope));
    document.sections.append(everyCell(statistics, scope));
    return document;
}
