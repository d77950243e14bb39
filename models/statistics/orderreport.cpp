#include "models/statistics/orderreport.h"

#include "models/statistics/reporttables.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct OrderReportText
{
    Q_DECLARE_TR_FUNCTIONS(OrderReport)
};

QList<SheetColumn> figureColumns()
{
    return {{OrderReportText::tr("Orders"), CellKind::Count, 9},
            {OrderReportText::tr("People asked for"), CellKind::Count, 11},
            {OrderReportText::tr("People chosen"), CellKind::Count, 11},
            {OrderReportText::tr("Still open"), CellKind::Count, 11, SheetFormula{.plus = {2}, .minus = {3}}},
            {OrderReportText::tr("Covered (%)"), CellKind::Decimal, 11, SheetFormula{.plus = {3}, .below = {2}, .factor = 100}}};
}

SheetRow figureCells(const QList<OrderTally> &tallies, const std::function<bool(const OrderTally &)> &takes)
{
    qint64 orders = 0, people = 0, members = 0;
    for (const OrderTally &tally : tallies) {
        if (!takes(tally))
            continue;
        orders += tally.orders;
        people += tally.people;
        members += tally.members;
    }
    return {orders, people, members, people - members, cellOf(fillRate(members, people))};
}

bool counts(const OrderTally &tally) { return tally.state != OrderState::Cancelled; }

ReportBeside byProfession(const QList<OrderTally> &tallies, const ReportScope &scope)
{
    ReportTable table{.name = OrderReportText::tr("By profession"), .columns = {professionColumn()}};
    table.columns += figureColumns();
    ReportBars bars{.title = OrderReportText::tr("People asked for")};
    appendProfessions(table, scope, [&](std::optional<Profession> profession) {
        const SheetRow cells = figureCells(
            tallies, [&](const OrderTally &tally) { return counts(tally) && (!profession || tally.profession == *profession); });
        if (profession)
            bars.bars.append({label(*profession), cells.at(1).toLongLong()});
        return cells;
    });
    return {table, bars};
}

ReportTable byState(const QList<OrderTally> &tallies)
{
    ReportTable table{.name = OrderReportText::tr("By state"), .columns = {{OrderReportText::tr("State"), CellKind::Text, 14}}};
    table.columns += figureColumns();
    for (const OrderState state : allOf<OrderState>())
        table.rows.append(SheetRow{label(state)} +
                          figureCells(tallies, [state](const OrderTally &tally) { return tally.state == state; }));
    return table;
}

/// Who sends how many to whom, the most first.
ReportTable sendingTable(QList<SendingTally> sending)
{
    ReportTable table{.name = OrderReportText::tr("Sent from"),
                      .columns = {{OrderReportText::tr("Sending prefecture"), CellKind::Text, 14},
                                  {OrderReportText::tr("Requesting prefecture"), CellKind::Text, 14},
                                  {OrderReportText::tr("People"), CellKind::Count, 9}}};
    std::stable_sort(sending.begin(), sending.end(),
                     [](const SendingTally &one, const SendingTally &other) { return one.members > other.members; });
    for (const SendingTally &tally : std::as_const(sending))
        table.rows.append(
            {tally.from ? tally.from->label() : OrderReportText::tr("Not stated"), tally.requesting.label(), tally.members});
    return table;
}

} // namespace

ReportDocument orderReport(const OrderPeriod &period, const QList<Prefecture> &prefectures, const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    ReportDocument document{
        .title = OrderReportText::tr("Support orders"),
        .when = reportPeriod(period.from, period.to),
        .basis = OrderReportText::tr("Basis: support orders of which any day lies in the period, by the requesting prefecture. "
                                     "Cancelled orders only by state."),
        .scope = scope.text()};
    if (period.orders.isEmpty())
        return document;
    document.sections.append(ReportHeading{OrderReportText::tr("By profession")});
    document.sections.append(byProfession(period.orders, scope));
    document.sections.append(ReportHeading{OrderReportText::tr("By state")});
    document.sections.append(byState(period.orders));
    if (!period.sending.isEmpty()) {
        document.sections.append(ReportHeading{OrderReportText::tr("Who sends to whom")});
        document.sections.append(sendingTable(period.sending));
    }
    ReportTable places{.name = OrderReportText::tr("By requesting prefecture"), .columns = {prefectureColumn()}};
    places.columns += figureColumns();
    appendPrefectures(places, scope, [&](std::optional<Prefecture> prefecture) {
        return figureCells(period.orders, [&](const OrderTally &tally) {
            return counts(tally) && (!prefecture || tally.requesting == *prefecture);
        });
    });
    document.sections.append(ReportHeading{OrderReportText::tr("By requesting prefecture"), true});
    document.sections.append(places);
    return document;
}
