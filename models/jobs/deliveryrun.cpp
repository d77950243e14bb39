#include "models/jobs/deliveryrun.h"

#include "models/domain/officedate.h"
#include "models/exchange/channels/carrier.h"
#include "models/jobs/channelwriting.h"
#include "models/storage/channelstore.h"
#include "models/storage/distributionstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

struct DeliveryRunText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryRunText)
};

static Error noFolder()
{
    return {
        Error::Kind::Input,
        DeliveryRunText::tr("Nobody has said yet how this channel gets its files. Set its way, or name a folder with --out.")};
}

DeliveryRun::DeliveryRun(const QSqlDatabase &db, const DeliveryRequest &request, DeliveryMeans means)
    : m_db(db), m_request(request), m_means(std::move(means)), m_store(db)
{
}

Actor DeliveryRun::now() const { return {m_request.user, QDateTime::currentDateTimeUtc()}; }

Result<DeliveryReport> DeliveryRun::run()
{
    const auto all = ChannelStore(m_db).all();
    if (!all)
        return all.error();
    for (const QString &code : m_request.channels)
        if (const auto known = ChannelStore(m_db).get(code); !known)
            return known.error();
    for (const Channel &channel : all.value()) {
        if (!m_request.channels.isEmpty() && !m_request.channels.contains(channel.code))
            continue;
        if (hearsOnlyWithdrawals(channel)) {
            const auto gone = m_store.open(channel.code);
            const auto toTell = DistributionStore(m_db).partsToTell(channel, DeliveryKind::Changes, true);
            if (!gone || !toTell)
                return gone ? toTell.error() : gone.error();
            if (gone.value().isEmpty() && toTell.value().isEmpty())
                continue;
        }
        if (const auto done = serve(channel); !done)
            return done.error();
    }
    return m_report;
}

/// A channel that is switched off gets nothing new; what it has and is gone it must hear of all the same.
bool DeliveryRun::hearsOnlyWithdrawals(const Channel &channel) const { return !channel.isActive && m_request.channels.isEmpty(); }

Result<> DeliveryRun::serve(const Channel &channel)
{
    if (const DeliveryWay way = wayOf(channel); way.kind == WayKind::Folder && way.address.isEmpty()) {
        if (!m_request.onlyDue) // a channel that nobody has set up yet is not due
            m_report.outcomes.append({.channel = channel.code, .problem = noFolder()});
        return {};
    }
    if (const auto done = readReceipts(channel); !done)
        return done;
    const bool goneOnly = hearsOnlyWithdrawals(channel);
    DeliveryKind kind = m_request.full && !goneOnly ? DeliveryKind::Full : DeliveryKind::Changes;
    const auto last = m_store.lastMadeAt(channel.code);
    if (!last)
        return last.error();
    const QDateTime due = lastDue(channel.rhythm, now().at);
    const bool isDue = !m_request.onlyDue || (due.isValid() && (!last.value().isValid() || last.value() < due));
    if (m_request.onlyDue && channel.rhythm.full && !goneOnly)
        kind = DeliveryKind::Full;
    QList<int> parts;
    if (isDue) {
        const auto toTell = DistributionStore(m_db).partsToTell(channel, kind, goneOnly);
        if (!toTell)
            return toTell.error();
        parts = toTell.value();
    }
    const auto open = m_store.open(channel.code);
    if (!open)
        return open.error();
    for (const Delivery &delivery : open.value())
        if (!parts.contains(delivery.part))
            parts.append(delivery.part);
    if (parts.isEmpty())
        m_report.outcomes.append({.channel = channel.code});
    for (const int part : std::as_const(parts))
        if (const auto done = servePart(channel, part, isDue ? kind : DeliveryKind::Changes); !done)
            return done;
    return {};
}

Result<> DeliveryRun::servePart(const Channel &channel, int part, DeliveryKind kind)
{
    DeliveryOutcome outcome{.channel = channel.code, .part = part};
    const auto newest = m_store.newest(channel.code, part);
    if (!newest)
        return newest.error();
    if (kind == DeliveryKind::Changes && newest.value() && newest.value()->isOpen()) {
        const bool mayTry = !m_request.onlyDue || newest.value()->dueAt <= now().at;
        outcome.delivery = newest.value();
        if (mayTry) {
            const auto again = brought(channel, *newest.value(), outcome.problem);
            if (!again)
                return again.error();
            outcome.delivery = again.value();
        }
        const bool goesOn = mayTry && !outcome.problem;
        m_report.outcomes.append(std::exchange(outcome, {.channel = channel.code, .part = part}));
        if (!goesOn)
            return {};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"delivery"_s);
    auto fresh = made(channel, part, kind, path, outcome);
    if (!fresh && fresh.error().kind == Error::Kind::Storage)
        return fresh.error();
    if (!fresh) {
        outcome.problem = fresh.error();
    } else if (fresh.value()) {
        const auto sent = brought(channel, *fresh.value(), outcome.problem, path);
        if (!sent)
            return sent.error();
        outcome.delivery = sent.value();
    }
    if (outcome.delivery || outcome.problem || m_report.outcomes.isEmpty() || m_report.outcomes.last().channel != channel.code)
        m_report.outcomes.append(outcome);
    return {};
}

Result<std::optional<Delivery>> DeliveryRun::made(const Channel &channel, int part, DeliveryKind kind, const QString &path,
                                                  DeliveryOutcome &outcome)
{
    const auto before = m_store.newest(channel.code, part);
    if (!before)
        return before.error();
    Delivery delivery{
        .channel = channel.code, .part = part, .sequence = before.value() ? before.value()->sequence + 1 : 1, .kind = kind};
    if (delivery.sequence == 1)
        delivery.kind = DeliveryKind::Full; // the first one is all there is
    delivery.madeAt = now().at;
    delivery.madeBy = m_request.user;
    delivery.fileName =
        fileNameOf(channel.layout, channel.code, officeDay(delivery.madeAt), delivery.sequence, codeOf(delivery.kind), part);
    ChannelRows rows(m_db, channel, part, delivery.kind, hearsOnlyWithdrawals(channel));
    const auto written = writtenChannel(path, channel, rows, m_means.goOn);
    if (!written)
        return written.error();
    const auto &[file, told] = written.value();
    if (file.lackingCount > 0) {
        outcome.notes = lackingNotes(file);
        return Error{Error::Kind::Input,
                     DeliveryRunText::tr("CP932 lacks %n character(s); nothing was delivered. Correct the postings, or let "
                                         "the channel have UTF-8.",
                                         nullptr, int(file.lackingCount))};
    }
    delivery.added = told.count(ItemChange::New);
    delivery.changed = told.count(ItemChange::Changed);
    delivery.withdrawn = told.count(ItemChange::Withdrawn);
    if (delivery.rows() == 0 && kind == DeliveryKind::Changes)
        return std::optional<Delivery>();
    const auto stored = kept(channel, delivery, file, path, told.stamps(), before.value());
    if (!stored)
        return stored.error();
    return std::optional(stored.value());
}

Result<Delivery> DeliveryRun::kept(const Channel &channel, Delivery delivery, const ChannelFile &file, const QString &path,
                                   const QList<ItemStamp> &stamps, const std::optional<Delivery> &before)
{
    delivery.sha256 = file.sha256;
    delivery.bytes = file.bytes;
    delivery.manifest = manifestOf(delivery, before);
    if (channel.layout.form == ChannelForm::JsonLines) {
        QJsonObject manifest = QJsonDocument::fromJson(delivery.manifest).object();
        manifest.insert(u"schema"_s, schemaOf(channel.layout, channel.name));
        delivery.manifest = QJsonDocument(manifest).toJson(QJsonDocument::Indented);
    }
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, DeliveryRunText::tr("The file of the delivery cannot be read. Deliver again."),
                     bytes.errorString()};
    return m_store.add(delivery, stamps, bytes, now());
}

QStringList DeliveryRun::lackingNotes(const ChannelFile &file) const
{
    QStringList notes;
    Statement number(m_db, u"SELECT number FROM posting WHERE id = ?"_s);
    for (qsizetype i = 0; i < file.lacking.size(); ++i) {
        const LackingCharacter &lacking = file.lacking[i];
        const PostingId id = file.lackingPostings.value(i);
        const bool found = number.run({qToUnderlying(id)}) && number.next();
        notes.append(DeliveryRunText::tr("row %1, posting %2, %3: %4")
                         .arg(QString::number(lacking.row), found ? number.text(0) : QString(), lacking.column,
                              shownCharacter(lacking.character)));
    }
    return notes;
}

DeliveryWay DeliveryRun::wayOf(const Channel &channel) const
{
    if (m_request.outFolder.isEmpty())
        return channel.way;
    return {.kind = WayKind::Folder, .address = m_request.outFolder};
}

Result<> DeliveryRun::carriedFromStore(const Channel &channel, const Delivery &delivery)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"delivery"_s));
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Storage,
                     DeliveryRunText::tr("No temporary file can be written. Free some space and try again."), file.errorString()};
    if (const auto done = m_store.copyTo(delivery, file); !done)
        return done;
    file.close();
    return carried(channel, delivery, file.fileName());
}

Result<> DeliveryRun::carried(const Channel &channel, const Delivery &delivery, const QString &path)
{
    const DeliveryWay way = wayOf(channel);
    ConnectionSecrets secrets;
    if (way.kind != WayKind::Folder && m_means.secrets) {
        auto found = m_means.secrets(channel);
        if (!found)
            return found.error();
        secrets = found.take();
    }
    const Parcel parcel{.path = path,
                        .fileName = delivery.fileName,
                        .manifest = delivery.manifest,
                        .manifestName = delivery.manifestName(),
                        .subject = u"医療のお仕事 Key-Net 募集情報 %1 No.%2"_s.arg(channel.name).arg(delivery.sequence),
                        .text = u"%1\n%2 件\nSHA-256 %3\n"_s.arg(delivery.fileName).arg(delivery.rows()).arg(delivery.sha256)};
    return carry(way, secrets, parcel, [this] { return !m_means.goOn || m_means.goOn(0); });
}

Result<Delivery> DeliveryRun::brought(const Channel &channel, const Delivery &delivery, std::optional<Error> &problem,
                                      const QString &path)
{
    const auto done = path.isEmpty() ? carriedFromStore(channel, delivery) : carried(channel, delivery, path);
    const auto marked = done ? m_store.markSent(delivery, now()) : m_store.markFailed(delivery, done.error(), now().at);
    if (!done)
        problem = done.error();
    if (!marked)
        return marked.error();
    return m_store.byId(delivery.id);
}

Result<Delivery> DeliveryRun::retry(qint64 id)
{
    const auto delivery = m_store.byId(id);
    if (!delivery)
        return delivery;
    if (delivery.value().state == DeliveryState::Replaced)
        return Error{Error::Kind::Input, DeliveryRunText::tr("A full set took the place of delivery %1. Deliver again instead.")
                                             .arg(delivery.value().sequence)};
    const auto channel = ChannelStore(m_db).get(delivery.value().channel);
    if (!channel)
        return channel.error();
    std::optional<Error> problem;
    const auto again = brought(channel.value(), delivery.value(), problem);
    return problem ? Result<Delivery>(*problem) : again;
}

/// A channel that takes files from a folder puts its receipts there as well: FILE.receipt.json.
Result<> DeliveryRun::readReceipts(const Channel &channel)
{
    constexpr int looked = 200; // deliveries back
    if (channel.way.kind != WayKind::Folder || channel.way.address.isEmpty())
        return {};
    const auto recent = m_store.list(channel.code, false, 0, looked);
    if (!recent)
        return recent.error();
    for (const Delivery &delivery : recent.value()) {
        QFile file(QDir(channel.way.address).filePath(delivery.fileName + u".receipt.json"_s));
        if (delivery.state != DeliveryState::Sent || !file.open(QIODevice::ReadOnly))
            continue;
        constexpr qint64 limit = 64 << 10;
        const auto receipt = receiptFrom(file.read(limit));
        const auto confirmed = receipt ? m_store.confirm(receipt.value(), now()) : Result<Delivery>(receipt.error());
        if (!confirmed && confirmed.error().kind == Error::Kind::Storage)
            return confirmed.error();
        if (!confirmed)
            m_report.outcomes.append(
                {.channel = channel.code, .part = delivery.part, .delivery = delivery, .problem = confirmed.error()});
    }
    return {};
}
