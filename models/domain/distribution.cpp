#include "models/domain/distribution.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

struct DistributionText
{
    Q_DECLARE_TR_FUNCTIONS(DistributionText)
};

static constexpr std::array<Term, 8> itemTerms{{
    {"out_of_scope", u"対象外", u"Not for it"},
    {"waiting", u"配信待ち", u"To deliver"},
    {"delivered", u"配信済", u"Delivered"},
    {"received", u"受領確認", u"Receipt confirmed"},
    {"change_pending", u"変更未反映", u"Change to deliver"},
    {"withdrawal_pending", u"取下げ待ち", u"To withdraw"},
    {"withdrawn", u"取下げ済", u"Withdrawn"},
    {"failed", u"エラー", u"Failed"},
}};
std::span<const Term> termsOf(ItemState) { return itemTerms; }

static constexpr std::array<Term, 5> deliveryTerms{{
    {"waiting", u"配信待ち", u"Waiting"},
    {"failed", u"エラー", u"Failed"},
    {"sent", u"配信済", u"Delivered"},
    {"received", u"受領確認", u"Receipt confirmed"},
    {"replaced", u"差替え済", u"Replaced by a full set"},
}};
std::span<const Term> termsOf(DeliveryState) { return deliveryTerms; }

static constexpr std::array<Term, 2> kindTerms{{
    {"full", u"全件", u"Full set"},
    {"changes", u"差分", u"Changes"},
}};
std::span<const Term> termsOf(DeliveryKind) { return kindTerms; }

ItemState itemState(const ItemFacts &facts)
{
    if (!facts.delivery)
        return facts.taken ? ItemState::Waiting : ItemState::OutOfScope;
    const DeliveryState delivery = *facts.delivery;
    if (delivery == DeliveryState::Failed)
        return ItemState::Failed;
    const bool arrived = delivery == DeliveryState::Sent || delivery == DeliveryState::Received;
    if (facts.withdrawn)
        return facts.taken ? ItemState::Waiting : arrived ? ItemState::Withdrawn : ItemState::WithdrawalPending;
    if (!facts.taken)
        return ItemState::WithdrawalPending; // also of what is still on its way: it may have arrived
    if (facts.stale)
        return ItemState::ChangePending;
    return !arrived ? ItemState::Waiting : delivery == DeliveryState::Received ? ItemState::Received : ItemState::Delivered;
}

std::optional<ItemChange> toTell(const ItemFacts &facts, DeliveryKind kind)
{
    const bool arrived = facts.delivery == DeliveryState::Sent || facts.delivery == DeliveryState::Received;
    const bool isThere = facts.delivery && !facts.withdrawn;
    if (!facts.taken)
        return isThere || (facts.delivery && !arrived) ? std::optional(ItemChange::Withdrawn) : std::nullopt;
    if (kind == DeliveryKind::Full || !isThere)
        return ItemChange::New;
    return facts.stale ? std::optional(ItemChange::Changed) : std::nullopt;
}

QList<ItemFacts> allItemFacts()
{
    QList<ItemFacts> all;
    for (const bool taken : {false, true}) {
        all.append({taken, std::nullopt, false, false});
        for (const DeliveryState delivery : allOf<DeliveryState>())
            for (const bool withdrawn : {false, true})
                for (const bool stale : {false, true})
                    all.append({taken, delivery, withdrawn, stale});
    }
    return all;
}

QByteArray manifestOf(const Delivery &delivery, const std::optional<Delivery> &before)
{
    QJsonObject object{{u"channel"_s, delivery.channel},
                       {u"sequence"_s, delivery.sequence},
                       {u"kind"_s, codeOf(delivery.kind)},
                       {u"file"_s, delivery.fileName},
                       {u"bytes"_s, delivery.bytes},
                       {u"sha256"_s, delivery.sha256},
                       {u"count"_s, delivery.rows()},
                       {u"new"_s, delivery.added},
                       {u"changed"_s, delivery.changed},
                       {u"withdrawn"_s, delivery.withdrawn},
                       {u"made_at"_s, storedMoment(delivery.madeAt)}};
    if (delivery.part > 0)
        object.insert(u"prefecture"_s, Prefecture::fromNumber(delivery.part)->code());
    if (before)
        object.insert(u"previous"_s, QJsonObject{{u"sequence"_s, before->sequence}, {u"sha256"_s, before->sha256}});
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Receipt> receiptFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Receipt receipt{.channel = object.value(u"channel"_s).toString(),
                    .part = object.value(u"prefecture"_s).toString().toInt(),
                    .sequence = object.value(u"sequence"_s).toInteger(),
                    .sha256 = object.value(u"sha256"_s).toString().toLower(),
                    .receivedAt = QDateTime::fromString(object.value(u"received_at"_s).toString(), Qt::ISODate),
                    .text = QString::fromUtf8(json).left(10'000)};
    if (receipt.channel.isEmpty() || receipt.sequence < 1 || receipt.sha256.size() != 64)
        return Error{Error::Kind::Input,
                     DistributionText::tr("The receipt is not complete. It must be JSON with channel, sequence "
                                          "and sha256; ask the channel for another.")};
    return receipt;
}
