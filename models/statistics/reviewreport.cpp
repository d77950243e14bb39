#include "models/statistics/reviewreport.h"

#include "models/statistics/reportscope.h"
#include "models/statistics/reviewstatistics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ReviewReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

/// Days with one decimal, half up.
QVariant days(std::optional<int> hours)
{
    if (!hours)
        return u"－"_s;
    return double((*hours * 10 + 12) / 24) / 10.0;
}

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
    return {figures.received, figures.approved,          figures.returned,         figures.refused,
            figures.waiting,  days(figures.medianHours), days(figures.ninetyHours)};
}

SheetColumn prefectureColumn() { return {ReviewReportText::tr("Prefecture"), CellKind::Text, 10}; }
SheetColumn professionColumn() { return {ReviewReportText::tr("Profession"), CellKind::Text, 16}; }

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
    ReportTable table{.name = ReviewReportText::tr("By profession"), .columns = {professionColumn()}, .sums = {0}};
    table.columns += figureColumns();
    table.rows.append(SheetRow{ReviewReportText::tr("All professions")} + figureCells(statistics.figures({}, {})));
    for (const Profession profession : scope.professions)
        table.rows.append(SheetRow{label(profession)} + figureCells(statistics.figures({}, profession)));
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
    ReportTable table{.name = ReviewReportText::tr("By prefecture"), .columns = {prefectureColumn()}, .sums = {0}};
    table.columns += figureColumns();
    table.rows.append(SheetRow{scope.sumLabel()} + figureCells(statistics.figures({}, {})));
    for (qsizetype i = 0; i < scope.prefectures.size(); ++i) {
        if (scope.startsRegion(i))
            table.groups.insert(int(table.rows.size()));
        const Prefecture prefecture = scope.prefectures.at(i);
        table.rows.append(SheetRow{prefecture.label()} + figureCells(statistics.figures(prefecture, {})));
    }
    return table;
}

/// One count by prefecture × profession, with sums.
ReportTable matrix(const QString &name, qint64 ReviewFigures::*count, const ReviewStatistics &statistics,
                   const ReportScope &scope)
{
    ReportTable table{.name = name, .columns = {prefectureColumn()}, .sums = {0}};
    for (const Profession profession : scope.professions)
        table.columns.append({label(profession), CellKind::Count, 10});
    table.columns.append({ReviewReportText::tr("Total"), CellKind::Count, 10});
    const auto row = [&](const QString &title, std::optional<Prefecture> prefecture) {
        SheetRow cells{title};
        for (const Profession profession : scope.professions)
            cells.append(statistics.figures(prefecture, profession).*count);
        cells.append(statistics.figures(prefecture, {}).*count);
        return cells;
    };
    table.rows.append(row(scope.sumLabel(), {}));
    for (qsizetype i = 0; i < scope.prefectures.size(); ++i) {
        if (scope.startsRegion(i))
            table.groups.insert(int(table.rows.size()));
        table.rows.append(row(scope.prefectures.at(i).label(), scope.prefectures.at(i)));
    }
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
        .when = ReviewReportText::tr("%1 to %2").arg(reportDate(period.from), reportDate(period.to)),
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
