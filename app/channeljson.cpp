#include "app/channeljson.h"

#include "models/domain/officedate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QString partName(int part)
{
    const auto prefecture = Prefecture::fromNumber(part);
    return prefecture ? prefecture->name() : QString();
}

static QJsonValue momentJson(const QDateTime &at) { return at.isValid() ? QJsonValue(storedMoment(at)) : QJsonValue(); }

QJsonObject channelJson(const Channel &channel, const ChannelCounts &counts, qint64 taken)
{
    QJsonObject items;
    for (const ItemState state : allOf<ItemState>())
        items.insert(japanese(state), counts.of(state));
    return {{u"code"_s, channel.code},
            {u"name"_s, channel.name},
            {u"active"_s, channel.isActive},
            {u"way"_s, codeOf(channel.way.kind)},
            {u"form"_s, codeOf(channel.layout.form)},
            {u"every"_s, codeOf(channel.rhythm.every)},
            {u"taken"_s, taken},
            {u"items"_s, items},
            {u"open_deliveries"_s, counts.openDeliveries},
            {u"failed_deliveries"_s, counts.failedDeliveries},
            {u"last_sent_at"_s, momentJson(counts.lastSentAt)}};
}

QJsonObject deliveryJson(const Delivery &delivery)
{
    return {{u"id"_s, delivery.id},
            {u"channel"_s, delivery.channel},
            {u"prefecture"_s, partName(delivery.part)},
            {u"sequence"_s, delivery.sequence},
            {u"kind"_s, codeOf(delivery.kind)},
            {u"state"_s, japanese(delivery.state)},
            {u"state_code"_s, codeOf(delivery.state)},
            {u"file"_s, delivery.fileName},
            {u"sha256"_s, delivery.sha256},
            {u"bytes"_s, delivery.bytes},
            {u"count"_s, delivery.rows()},
            {u"new"_s, delivery.added},
            {u"changed"_s, delivery.changed},
            {u"withdrawn"_s, delivery.withdrawn},
            {u"made_at"_s, momentJson(delivery.madeAt)},
            {u"made_by"_s, delivery.madeBy},
            {u"attempts"_s, delivery.attempts},
            {u"due_at"_s, momentJson(delivery.dueAt)},
            {u"sent_at"_s, momentJson(delivery.sentAt)},
            {u"received_at"_s, momentJson(delivery.receivedAt)},
            {u"problem"_s, delivery.problem}};
}

QJsonObject outcomeJson(const DeliveryOutcome &outcome)
{
    QJsonObject object{{u"channel"_s, outcome.channel}, {u"prefecture"_s, partName(outcome.part)}};
    object.insert(u"delivery"_s, outcome.delivery ? QJsonValue(deliveryJson(*outcome.delivery)) : QJsonValue());
    object.insert(u"error"_s, outcome.problem ? QJsonValue(outcome.problem->message) : QJsonValue());
    if (!outcome.notes.isEmpty())
        object.insert(u"lacking"_s, QJsonArray::fromStringList(outcome.notes));
    return object;
}
