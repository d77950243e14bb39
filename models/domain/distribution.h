#pragma once

#include "models/domain/channel.h"

/// Where a posting stands with a channel (domain.md §4 "Distribution item").
enum class ItemState { OutOfScope, Waiting, Delivered, Received, ChangePending, WithdrawalPending, Withdrawn, Failed };
std::span<const Term> termsOf(ItemState);

/// Waiting: made and not tried yet. Replaced: given up for a later full set.
enum class DeliveryState { Waiting, Failed, Sent, Received, Replaced };
std::span<const Term> termsOf(DeliveryState);

enum class DeliveryKind { Full, Changes };
std::span<const Term> termsOf(DeliveryKind);

/// All that decides about the state of an item.
struct ItemFacts
{
    bool taken = false;                    // published, and the channel's rule takes it
    std::optional<DeliveryState> delivery; // of what the channel was told last; nothing where it never was told
    bool withdrawn = false;                // that was a withdrawal
    bool stale = false;                    // the posting changed since
};

/// The one rule; lists and counts turn it into conditions by walking every combination of facts.
ItemState itemState(const ItemFacts &facts);
/// What the next delivery has to say of it, if anything. A full set says New of all that the rule takes.
std::optional<ItemChange> toTell(const ItemFacts &facts, DeliveryKind kind);
/// Every combination of facts that can be.
QList<ItemFacts> allItemFacts();

/// How many postings stand in each state with one channel.
struct ChannelCounts
{
    QMap<ItemState, qint64> items;
    qint64 openDeliveries = 0, failedDeliveries = 0;
    QDateTime lastSentAt;

    qint64 of(ItemState state) const { return items.value(state); }
};

/// One row of the list behind such a count.
struct DistributionRow
{
    PostingId id{};
    QString number;
    std::optional<Prefecture> prefecture;
    std::optional<Profession> profession;
    QString place; // hidden where the posting is masked
    Disclosure disclosure = Disclosure::NonPublic;
    PublicationState publication = PublicationState::Unpublished;
    int part = 0;
    ItemState state = ItemState::OutOfScope;
    int revision = 0;          // in force
    int deliveredRevision = 0; // 0: never delivered
    qint64 sequence = 0;       // of the last delivery that told of it
    QString problem;           // of that delivery
};

struct DistributionPage
{
    QList<DistributionRow> rows;
    PostingId next{}; // the list goes on after this one
    bool last = true;
};

/// What a delivery told of one posting.
struct ItemStamp
{
    PostingId id{};
    QString number; // as it was written, or empty: the posting's own
    bool withdrawn = false;
    int revision = 0;
    QDate validUntil;
    int remaining = 0;
};

/// One file that was made for a channel, and what became of it.
struct Delivery
{
    qint64 id = 0;
    QString channel;
    int part = 0; // a prefecture, or 0
    qint64 sequence = 1;
    DeliveryKind kind = DeliveryKind::Full;
    DeliveryState state = DeliveryState::Waiting;
    QDateTime madeAt;
    QString madeBy;
    QString fileName;
    QString sha256; // hexadecimal
    qint64 bytes = 0, added = 0, changed = 0, withdrawn = 0;
    QByteArray manifest; // as it is sent
    int attempts = 0;
    QDateTime dueAt, sentAt, receivedAt;
    QString receipt, problem, detail;

    qint64 rows() const { return added + changed + withdrawn; }
    bool isOpen() const { return state == DeliveryState::Waiting || state == DeliveryState::Failed; }
    QString manifestName() const { return fileName + QStringLiteral(".manifest.json"); }
};

/// What goes with the file, so that the receiver sees a gap and a damaged file: count, SHA-256, sequence number, and those of
/// the delivery before it.
QByteArray manifestOf(const Delivery &delivery, const std::optional<Delivery> &before);

/// A receipt as the channel writes it: channel, prefecture, sequence, sha256, received_at.
struct Receipt
{
    QString channel;
    int part = 0;
    qint64 sequence = 0;
    QString sha256;
    QDateTime receivedAt;
    QString text; // as it came
};
Result<Receipt> receiptFrom(const QByteArray &json);
