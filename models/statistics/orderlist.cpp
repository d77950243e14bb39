#include "models/statistics/orderlist.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct OrderListText
{
    Q_DECLARE_TR_FUNCTIONS(OrderList)
};

ReportTable terms(const SupportOrder &order)
{
    ReportTable table{
        .name = OrderListText::tr("Terms"),
        .columns = {{OrderListText::tr("Item"), CellKind::Text, 18}, {OrderListText::tr("Content"), CellKind::Text, 60}}};
    const auto add = [&](const QString &item, const QString &content) {
        if (!content.isEmpty())
            table.rows.append({item, content});
    };
    add(OrderListText::tr("Number"), order.number);
    add(OrderListText::tr("Requesting prefecture"), order.requesting ? order.requesting->label() : QString());
    add(OrderListText::tr("Profession"), label(order.profession));
    add(OrderListText::tr("People"), OrderListText::tr("%1 of %2 chosen").arg(order.members.size()).arg(order.people));
    add(OrderListText::tr("Period"), OrderListText::tr("%1 to %2 (at least %n day(s))", nullptr, order.daysNeeded())
                                         .arg(reportDate(order.from), reportDate(order.to)));
    add(OrderListText::tr("Place"), order.place);
    add(OrderListText::tr("Duties"), order.duties);
    add(OrderListText::tr("Paid by"), label(order.payer));
    add(OrderListText::tr("State"), label(order.state));
    return table;
}

ReportTable senders(const SupportOrder &order)
{
    ReportTable table{
        .name = OrderListText::tr("By sending prefecture"),
        .columns = {{OrderListText::tr("Sent by"), CellKind::Text, 18}, {OrderListText::tr("People"), CellKind::Count, 9}}};
    qint64 sum = 0;
    for (const auto &[prefecture, count] : sentBy(order)) {
        table.rows.append({prefecture.label(), count});
        sum += count;
    }
    table.sums.insert(int(table.rows.size()));
    table.rows.append({OrderListText::tr("Total"), sum});
    return table;
}

ReportTable members(const SupportOrder &order, const QList<Seeker> &people)
{
    const bool phones = std::any_of(people.begin(), people.end(), [](const Seeker &one) { return !one.phone.isEmpty(); });
    ReportTable table{.name = OrderListText::tr("People"),
                      .columns = {{OrderListText::tr("No."), CellKind::Count, 5},
                                  {OrderListText::tr("Sent by"), CellKind::Text, 12},
                                  {OrderListText::tr("Seeker"), CellKind::Text, 12},
                                  {OrderListText::tr("Name"), CellKind::Text, 18}}};
    if (phones)
        table.columns.append({OrderListText::tr("Phone"), CellKind::Text, 15});
    table.columns.append({OrderListText::tr("Why"), CellKind::Text, 60});
    for (qsizetype i = 0; i < order.members.size(); ++i) {
        const OrderMember &member = order.members[i];
        const Seeker person = i < people.size() ? people[i] : Seeker{};
        SheetRow row{i + 1, member.from ? member.from->label() : QString(), member.seekerNumber, person.name};
        if (phones)
            row.append(person.phone);
        row.append(member.why);
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<std::pair<Prefecture, int>> sentBy(const SupportOrder &order)
{
    QMap<Prefecture, int> counts;
    for (const OrderMember &member : order.members)
        if (member.from)
            ++counts[*member.from];
    QList<std::pair<Prefecture, int>> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append({it.key(), it.value()});
    return list;
}

ReportDocument orderList(const SupportOrder &order, const QList<Seeker> &people)
{
    ReportDocument document{.title = OrderListText::tr("Support order %1").arg(order.number),
                            .when = OrderListText::tr("%1 to %2").arg(reportDate(order.from), reportDate(order.to)),
                            .basis = OrderListText::tr("Basis: people with the original licence seen who agreed to work in other "
                                                       "prefectures and are booked for nothing else in the period."),
                            .scope = order.requesting ? order.requesting->label() : QString()};
    document.sections.append(ReportHeading{OrderListText::tr("Terms")});
    document.sections.append(terms(order));
    if (order.members.isEmpty()) {
        document.sections.append(ReportParagraph{OrderListText::tr("Nobody was chosen yet.")});
        return document;
    }
    document.sections.append(ReportHeading{OrderListText::tr("By sending prefecture")});
    document.sections.append(senders(order));
    document.sections.append(ReportHeading{OrderListText::tr("People"), true});
    document.sections.append(members(order, people));
    return document;
}
