#include "app/channeljson.h"
#include "app/commands/commands.h"
#include "app/deliveries.h"
#include "app/deliverycopy.h"
#include "app/office.h"
#include "app/options.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct DeliveryCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryCommandText)
};

namespace {

Outcome list(const Invocation &call, Office &office)
{
    const auto limit = numberOption(call, u"limit"_s, 100, 1, 100'000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const QString channel = call.value(u"channel"_s);
    const bool onlyOpen = call.isSet(u"open"_s);
    const auto found =
        office.read([&](const QSqlDatabase &db) { return DeliveryStore(db).list(channel, onlyOpen, 0, int(limit.value())); });
    if (!found)
        return failed(found.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Delivery &delivery : found.value()) {
        array.append(deliveryJson(delivery));
        rows.append({QString::number(delivery.id), delivery.channel, partName(delivery.part), QString::number(delivery.sequence),
                     label(delivery.kind), label(delivery.state), QString::number(delivery.rows()), fieldMoment(delivery.madeAt),
                     delivery.problem});
    }
    return done({{u"rows"_s, array}},
                rows.isEmpty() ? DeliveryCommandText::tr("Nothing was delivered yet.") : textTable(rows, {0, 3, 6}));
}

Outcome show(const Delivery &delivery)
{
    QJsonObject json = deliveryJson(delivery);
    json.insert(u"manifest"_s, QJsonDocument::fromJson(delivery.manifest).object());
    json.insert(u"receipt"_s, delivery.receipt);
    return done(json, delivery.fileName + u'\n' + label(delivery.state) + u'\n' + QString::fromUtf8(delivery.manifest) +
                          (delivery.problem.isEmpty() ? QString() : delivery.problem + u'\n'));
}

Outcome receipt(const QString &path, Office &office)
{
    const Actor actor = Office::actor();
    const auto confirmed = office.write([&](const QSqlDatabase &db) { return confirmFrom(db, path, actor); });
    return confirmed ? show(confirmed.value()) : failed(confirmed.error());
}

Outcome one(const Invocation &call, Office &office, const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(DeliveryCommandText::tr("“%1” is no number of a delivery. See “delivery list”.").arg(word));
    if (call.subject == u"retry"_s) {
        Deliveries deliveries(office.address());
        const auto sent = Office::awaited(deliveries.retry(id, Office::actor().name));
        return sent ? show(sent.value()) : failed(sent.error());
    }
    const auto delivery = office.read([&](const QSqlDatabase &db) { return DeliveryStore(db).byId(id); });
    if (!delivery)
        return failed(delivery.error());
    if (call.subject == u"remake"_s) {
        const QString folder = QDir(call.value(u"out"_s)).absolutePath();
        if (const auto written = office.read([&](const QSqlDatabase &db) { return copyDelivery(db, delivery.value(), folder); });
            !written)
            return failed(written.error());
    }
    return show(delivery.value());
}

Outcome runDelivery(const Invocation &call, Console &)
{
    const bool isList = call.subject == u"list"_s;
    if (isList == !call.arguments.isEmpty())
        return wrongUsage(
            isList
                ? DeliveryCommandText::tr("“delivery list” takes no number. Use --channel.")
                : DeliveryCommandText::tr("“delivery %1” needs one argument. See keynet-desk help delivery.").arg(call.subject));
    if (call.subject == u"remake"_s && call.value(u"out"_s).isEmpty())
        return wrongUsage(DeliveryCommandText::tr("“delivery remake” needs “--out FOLDER”."));
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    if (isList)
        return list(call, *office.value());
    if (call.subject == u"receipt"_s)
        return receipt(call.arguments.first(), *office.value());
    return one(call, *office.value(), call.arguments.first());
}

} // namespace

Command deliveryCommand()
{
    return {.name = u"delivery"_s,
            .subjects = {u"list"_s, u"show"_s, u"retry"_s, u"receipt"_s, u"remake"_s},
            .argumentName = u"[ID|RECEIPT]"_s,
            .most = 1,
            .summary = DeliveryCommandText::tr(
                "Lists deliveries, brings a failed one again, records a receipt, or writes the same bytes once more."),
            .options = {{u"channel"_s, u"CODE"_s, DeliveryCommandText::tr("of one channel")},
                        {u"open"_s, {}, DeliveryCommandText::tr("only what waits or failed")},
                        {u"limit"_s, u"N"_s, DeliveryCommandText::tr("at most so many")},
                        {u"out"_s, u"FOLDER"_s, DeliveryCommandText::tr("where the file and its manifest are written")}},
            .area = OfficeArea::Country,
            .run = runDelivery};
}
