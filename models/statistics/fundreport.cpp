#include "models/statistics/fundreport.h"

#include "models/statistics/ratios.h"
#include "models/statistics/reportscope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct FundReportText
{
    Q_DECLARE_TR_FUNCTIONS(FundReport)
};

ReportTable totalTable(const QList<FundedActivity> &activities)
{
    ReportTable table{.name = FundReportText::tr("Totals"),
                      .columns = {{FundReportText::tr("Prefecture"), CellKind::Text, 12},
                                  {FundReportText::tr("Fund"), CellKind::Text, 44},
                                  {FundReportText::tr("Activities"), CellKind::Count, 10},
                                  {FundReportText::tr("Amount (yen)"), CellKind::Count, 18}}};
    for (const FundTotal &total : totals(activities)) {
        if (!total.prefecture)
            table.sums.insert(int(table.rows.size()));
        table.rows.append({total.prefecture ? total.prefecture->label() : FundReportText::tr("Whole country"), label(total.fund),
                           total.activities, total.yen});
    }
    return table;
}

/// What the nation spends from each fund, with the bars of the amounts.
ReportBeside byFund(const QList<FundedActivity> &activities)
{
    ReportTable table{
        .name = FundReportText::tr("By fund"),
        .columns = {{FundReportText::tr("Fund"), CellKind::Text, 30},
                    {FundReportText::tr("Activities"), CellKind::Count, 10},
                    {FundReportText::tr("Amount (yen)"), CellKind::Count, 16},
                    {FundReportText::tr("Yen per activity"), CellKind::Count, 14, SheetFormula{.plus = {2}, .below = {1}}}}};
    ReportBars bars{.title = FundReportText::tr("Amount (yen)")};
    for (const FundTotal &total : totals(activities)) {
        if (total.prefecture)
            continue;
        table.rows.append(
            {label(total.fund), total.activities, total.yen, quotient(total.yen, total.activities, 0).scaled.value_or(0)});
        bars.bars.append({label(total.fund), total.yen});
    }
    return {table, bars};
}

ReportTable activityTable(const QList<FundedActivity> &activities)
{
    ReportTable table{.name = FundReportText::tr("Activities"),
                      .columns = {{FundReportText::tr("Number"), CellKind::Text, 10},
                                  {FundReportText::tr("Prefecture"), CellKind::Text, 10},
                                  {FundReportText::tr("Kind"), CellKind::Text, 16},
                                  {FundReportText::tr("Contractor"), CellKind::Text, 26},
                                  {FundReportText::tr("From"), CellKind::Date, 12},
                                  {FundReportText::tr("To"), CellKind::Date, 12},
                                  {FundReportText::tr("Amount (yen)"), CellKind::Count, 16},
                                  {FundReportText::tr("Fund"), CellKind::Text, 38},
                                  {FundReportText::tr("Remarks"), CellKind::Text, 20}}};
    for (const FundedActivity &activity : activities)
        table.rows.append({activity.number, activity.prefecture ? activity.prefecture->label() : QString(), label(activity.kind),
                           activity.contractor, activity.from, activity.to, activity.yen, label(activity.fund),
                           activity.remarks});
    return table;
}

} // namespace

QList<FundedActivity> within(const QList<FundedActivity> &activities, const QList<Prefecture> &prefectures, QDate from, QDate to)
{
    QList<FundedActivity> found;
    for (const FundedActivity &activity : activities) {
        const bool here = prefectures.isEmpty() || (activity.prefecture && prefectures.contains(*activity.prefecture));
        if (here && (!from.isValid() || activity.to >= from) && (!to.isValid() || activity.from <= to))
            found.append(activity);
    }
    return found;
}

ReportDocument fundReport(const QList<FundedActivity> &activities, const QList<Prefecture> &prefectures, QDate from, QDate to)
{
    const QList<FundedActivity> shown = within(activities, prefectures, from, to);
    ReportDocument document{.title = FundReportText::tr("Funded activities"),
                            .when = from.isValid() || to.isValid() ? FundReportText::tr("%1 to %2")
                                                                         .arg(from.isValid() ? reportDate(from) : u"－"_s,
                                                                              to.isValid() ? reportDate(to) : u"－"_s)
                                                                   : FundReportText::tr("All periods"),
                            .basis = FundReportText::tr("Basis: activities of which any day lies in the period, with their whole "
                                                        "amount."),
                            .scope = ReportScope(prefectures, {}).text()};
    if (shown.isEmpty())
        return document;
    document.sections.append(ReportHeading{FundReportText::tr("By fund")});
    document.sections.append(byFund(shown));
    document.sections.append(ReportHeading{FundReportText::tr("Totals by prefecture and fund")});
    document.sections.append(totalTable(shown));
    document.sections.append(ReportHeading{FundReportText::tr("Activities"), true});
    document.sections.append(activityTable(shown));
    return document;
}
