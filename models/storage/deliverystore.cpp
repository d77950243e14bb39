#include "models/storage/deliverystore.h"

#include "models/domain/officedate.h"
#include "models/domain/outbox.h"
#include "models/storage/auditlog.h"
#include "models/storage/dialect.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

struct DeliveryStoreText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryStoreText)
};

static constexpr qint64 pieceSize = 1 << 20;

static QString columns()
{
    return u"id, channel, part, sequence, kind, state, made_at, made_by, file_name, sha256, bytes, added, changed, withdrawn,"
           " manifest, attempts, due_at, sent_at, received_at, receipt, problem, detail"_s;
}

static Delivery deliveryFrom(const Statement &row)
{
    return {.id = row.number(0),
            .channel = row.text(1),
            .part = row.value(2).toInt(),
            .sequence = row.number(3),
            .kind = fromCode<DeliveryKind>(row.text(4)).value_or(DeliveryKind::Full),
            .state = fromCode<DeliveryState>(row.text(5)).value_or(DeliveryState::Waiting),
            .madeAt = momentFromStored(row.text(6)),
            .madeBy = row.text(7),
            .fileName = row.text(8),
            .sha256 = row.text(9),
            .bytes = row.number(10),
            .added = row.number(11),
            .changed = row.number(12),
            .withdrawn = row.number(13),
            .manifest = row.text(14).toUtf8(),
            .attempts = row.value(15).toInt(),
            .dueAt = momentFromStored(row.text(16)),
            .sentAt = momentFromStored(row.text(17)),
            .receivedAt = momentFromStored(row.text(18)),
            .receipt = row.text(19),
            .problem = row.text(20),
            .detail = row.text(21)};
}

Result<QList<Delivery>> DeliveryStore::deliveries(const QString &condition, const QVariantList &values) const
{
    Statement select(m_db, u"SELECT %1 FROM delivery WHERE %2"_s.arg(columns(), condition));
    if (const auto done = select.run(values); !done)
        return done.error();
    QList<Delivery> list;
    while (select.next())
        list.append(deliveryFrom(select));
    return list;
}

Result<std::optional<Delivery>> DeliveryStore::newest(const QString &channel, int part) const
{
    const auto found = deliveries(u"channel = ? AND part = ? ORDER BY sequence DESC LIMIT 1"_s, {channel, part});
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().first());
}

Result<Delivery> DeliveryStore::byId(qint64 id) const
{
    const auto found = deliveries(u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, DeliveryStoreText::tr("There is no delivery %1. See “delivery list”.").arg(id)};
    return found.value().first();
}

Result<QList<Delivery>> DeliveryStore::list(const QString &channel, bool onlyOpen, qint64 before, int limit) const
{
    QString condition = u"1 = 1"_s;
    QVariantList values;
    if (!channel.isEmpty()) {
        condition += u" AND channel = ?"_s;
        values.append(channel);
    }
    if (onlyOpen)
        condition += u" AND state IN ('waiting', 'failed')"_s;
    if (before > 0) {
        condition += u" AND id < ?"_s;
        values.append(before);
    }
    values.append(limit);
    return deliveries(condition + u" ORDER BY id DESC LIMIT ?"_s, values);
}

Result<QList<Delivery>> DeliveryStore::failed(int limit) const
{
    return deliveries(u"state = 'failed' ORDER BY id DESC LIMIT ?"_s, {limit});
}

Result<QList<Delivery>> DeliveryStore::open(const QString &channel) const
{
    return deliveries(u"channel = ? AND state IN ('waiting', 'failed') ORDER BY id"_s, {channel});
}

Result<QDateTime> DeliveryStore::lastMadeAt(const QString &channel) const
{
    Statement select(m_db, u"SELECT MAX(made_at) FROM delivery WHERE channel = ?"_s);
    if (const auto done = select.run({channel}); !done)
        return done.error();
    return select.next() ? momentFromStored(select.text(0)) : QDateTime();
}

Result<Delivery> DeliveryStore::add(const Delivery &delivery, const QList<ItemStamp> &stamps, QIODevice &file, const Actor &actor)
{
    return inTransaction(m_db, [&] { return addHere(delivery, stamps, file, actor); });
}

Result<Delivery> DeliveryStore::addHere(Delivery delivery, const QList<ItemStamp> &stamps, QIODevice &file, const Actor &actor)
{
    const auto last = newest(delivery.channel, delivery.part);
    if (!last)
        return last.error();
    if ((last.value() ? last.value()->sequence : 0) != delivery.sequence - 1)
        return Error{Error::Kind::Conflict,
                     DeliveryStoreText::tr("Another desk delivered to this channel in the meantime. Try again.")};
    Statement insert(m_db,
                     u"INSERT INTO delivery (channel, part, sequence, kind, state, made_at, made_by, file_name, sha256, bytes,"
                     " added, changed, withdrawn, manifest, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s +
                         dialect::returningId(m_db));
    const auto id = insert.runForId({delivery.channel, delivery.part, delivery.sequence, codeOf(delivery.kind),
                                     codeOf(delivery.state), storedMoment(delivery.madeAt), bound(delivery.madeBy),
                                     delivery.fileName, delivery.sha256, delivery.bytes, delivery.added, delivery.changed,
                                     delivery.withdrawn, QString::fromUtf8(delivery.manifest), storedMoment(delivery.madeAt)});
    if (!id)
        return id.error();
    delivery.id = id.value();
    delivery.dueAt = delivery.madeAt;
    if (const auto done = keepFile(delivery.sha256, file); !done)
        return done.error();
    if (const auto done = replaceOpen(delivery); !done)
        return done.error();
    if (const auto done = stamp(delivery, stamps); !done)
        return done.error();
    const QJsonObject state{{u"sequence"_s, delivery.sequence}, {u"part"_s, delivery.part},
                            {u"kind"_s, codeOf(delivery.kind)}, {u"file"_s, delivery.fileName},
                            {u"sha256"_s, delivery.sha256},     {u"new"_s, delivery.added},
                            {u"changed"_s, delivery.changed},   {u"withdrawn"_s, delivery.withdrawn}};
    if (const auto done = AuditLog(m_db, actor).added(u"delivery.make"_s, delivery.channel, state); !done)
        return done.error();
    return delivery;
}

Result<> DeliveryStore::keepFile(const QString &sha256, QIODevice &file)
{
    Statement known(m_db, u"SELECT 1 FROM delivery_file WHERE sha256 = ? AND position = 0"_s);
    if (const auto done = known.run({sha256}); !done)
        return done;
    if (known.next())
        return {};
    Statement insert(m_db, u"INSERT INTO delivery_file (sha256, position, content) VALUES (?, ?, ?)"_s);
    for (int position = 0; position == 0 || !file.atEnd(); ++position)
        if (const auto done = insert.run({sha256, position, qCompress(file.read(pieceSize), 1)}); !done)
            return done;
    return {};
}

Result<> DeliveryStore::replaceOpen(const Delivery &by)
{
    if (by.kind != DeliveryKind::Full)
        return {};
    const QString which = u"channel = ? AND part = ? AND state IN ('waiting', 'failed') AND id <> ?"_s;
    Statement items(
        m_db,
        u"UPDATE distribution_item SET delivery_id = ? WHERE delivery_id IN (SELECT id FROM delivery WHERE %1)"_s.arg(which));
    if (const auto done = items.run({by.id, by.channel, by.part, by.id}); !done)
        return done;
    Statement replaced(m_db, u"UPDATE delivery SET state = 'replaced' WHERE "_s + which);
    return replaced.run({by.channel, by.part, by.id});
}

static QString stampsOf(qsizetype rows)
{
    return u"INSERT INTO distribution_item (channel, part, posting_id, delivery_id, number, withdrawn, revision, valid_until,"
           " remaining) VALUES %1 ON CONFLICT (channel, part, posting_id) DO UPDATE SET"
           " delivery_id = excluded.delivery_id, number = excluded.number, withdrawn = excluded.withdrawn,"
           " revision = excluded.revision, valid_until = excluded.valid_until, remaining = excluded.remaining"_s.arg(
               QStringList(rows, u"(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s).join(u", "_s));
}

/// Many rows a statement: each of them takes a server's answer. A statement takes no posting twice, so it ends where their order
/// does.
Result<> DeliveryStore::stamp(const Delivery &delivery, const QList<ItemStamp> &stamps)
{
    constexpr qsizetype many = 100;
    Statement putMany(m_db, stampsOf(many)), putOne(m_db, stampsOf(1));
    QVariantList values;
    const auto add = [&](const ItemStamp &stamp) {
        values << delivery.channel << delivery.part << qToUnderlying(stamp.id) << delivery.id << bound(stamp.number)
               << stamp.withdrawn << stamp.revision << bound(stamp.validUntil) << stamp.remaining;
    };
    const auto isNoRise = [](const ItemStamp &one, const ItemStamp &next) { return one.id >= next.id; };
    for (auto first = stamps.begin(); first != stamps.end();) {
        const auto end = stamps.end() - first < many ? first + 1 : first + many;
        const auto last = std::adjacent_find(first, end, isNoRise) == end ? end : first + 1;
        values.clear();
        std::for_each(first, last, add);
        if (const auto done = (last - first == many ? putMany : putOne).run(values); !done)
            return done;
        first = last;
    }
    return {};
}

Result<> DeliveryStore::markSent(const Delivery &delivery, const Actor &actor)
{
    return inTransaction(m_db, [&]() -> Result<> {
        Statement update(m_db,
                         u"UPDATE delivery SET state = 'sent', attempts = attempts + 1, sent_at = ?, problem = '', detail = ''"
                         " WHERE id = ? AND state IN ('waiting', 'failed')"_s);
        if (const auto done = update.run({storedMoment(actor.at), delivery.id}); !done)
            return done;
        if (update.query().numRowsAffected() == 0)
            return {}; // another desk was faster, or a full set took its place
        return AuditLog(m_db, actor)
            .added(u"delivery.send"_s, delivery.channel,
                   {{u"sequence"_s, delivery.sequence}, {u"part"_s, delivery.part}, {u"file"_s, delivery.fileName}});
    });
}

Result<> DeliveryStore::markFailed(const Delivery &delivery, const Error &why, const QDateTime &now)
{
    Statement update(m_db, u"UPDATE delivery SET state = 'failed', attempts = attempts + 1, due_at = ?, problem = ?, detail = ?"
                           " WHERE id = ? AND state IN ('waiting', 'failed')"_s);
    return update.run(
        {storedMoment(now.addSecs(backOff(delivery.attempts + 1).count())), bound(why.message), bound(why.detail), delivery.id});
}

Result<Delivery> DeliveryStore::confirm(const Receipt &receipt, const Actor &actor)
{
    const auto found =
        deliveries(u"channel = ? AND part = ? AND sequence = ?"_s, {receipt.channel, receipt.part, receipt.sequence});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound,
                     DeliveryStoreText::tr("The receipt is for delivery %1 of “%2”, which was never made. Check its channel "
                                           "and sequence number.")
                         .arg(receipt.sequence)
                         .arg(receipt.channel)};
    Delivery delivery = found.value().first();
    if (delivery.sha256 != receipt.sha256)
        return Error{
            Error::Kind::Conflict,
            DeliveryStoreText::tr(
                "The channel confirms another file than the one that was sent as delivery %1. Send it again, or a full set.")
                .arg(delivery.sequence)};
    if (delivery.state == DeliveryState::Received)
        return delivery;
    delivery.state = DeliveryState::Received;
    delivery.receivedAt = receipt.receivedAt.isValid() ? receipt.receivedAt : actor.at;
    delivery.receipt = receipt.text;
    return inTransaction(m_db, [&]() -> Result<Delivery> {
        Statement update(m_db, u"UPDATE delivery SET state = 'received', received_at = ?, receipt = ?, problem = '', detail = '',"
                               " sent_at = COALESCE(sent_at, ?) WHERE id = ?"_s);
        const QString at = storedMoment(delivery.receivedAt);
        if (const auto done = update.run({at, bound(delivery.receipt), at, delivery.id}); !done)
            return done.error();
        if (const auto done = AuditLog(m_db, actor)
                                  .added(u"delivery.receipt"_s, delivery.channel,
                                         {{u"sequence"_s, delivery.sequence}, {u"part"_s, delivery.part}});
            !done)
            return done.error();
        return delivery;
    });
}

static Error damaged(const Delivery &delivery)
{
    return {Error::Kind::Storage,
            DeliveryStoreText::tr("The kept file of delivery %1 is damaged. Deliver a full set, and run a check of the database.")
                .arg(delivery.sequence)};
}

Result<> DeliveryStore::copyTo(const Delivery &delivery, QIODevice &target) const
{
    Statement piece(m_db, u"SELECT content FROM delivery_file WHERE sha256 = ? AND position = ?"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray held; // the last piece waits until the hash is known
    for (int position = 0;; ++position) {
        if (const auto done = piece.run({delivery.sha256, position}); !done)
            return done;
        if (!piece.next())
            break;
        if (target.write(held) != held.size())
            return Error{Error::Kind::Storage,
                         DeliveryStoreText::tr("The file cannot be written. Free some space or choose another folder."),
                         target.errorString()};
        held = qUncompress(piece.value(0).toByteArray());
        hash.addData(held);
    }
    if (QString::fromLatin1(hash.result().toHex()) != delivery.sha256)
        return damaged(delivery);
    if (target.write(held) != held.size())
        return Error{Error::Kind::Storage,
                     DeliveryStoreText::tr("The file cannot be written. Free some space or choose another folder."),
                     target.errorString()};
    return {};
}
