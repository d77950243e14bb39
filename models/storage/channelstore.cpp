#include "models/storage/channelstore.h"

#include "models/domain/officedate.h"
#include "models/storage/auditlog.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct ChannelStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelStoreText)
};

QList<Channel> ChannelStore::defaults()
{
    QList<Channel> channels;
    for (const QString &code :
         {u"hello_work"_s, u"nurse_centre"_s, u"women_doctors"_s, u"association"_s, u"agency"_s, u"headquarters"_s}) {
        QFile file(u":/channels/%1.json"_s.arg(code));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto channel = channelFromJson(QJsonDocument::fromJson(file.readAll()).object()))
            channels.append(channel.take());
    }
    return channels;
}

static Result<Channel> channelOf(const Statement &row)
{
    auto channel = channelFromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
    if (!channel)
        return Error{Error::Kind::Storage,
                     ChannelStoreText::tr("The channel %1 cannot be read. Run a check of the database.").arg(row.text(0)),
                     channel.error().message};
    Channel read = channel.take();
    read.version = row.value(2).toInt();
    return read;
}

Result<QList<Channel>> ChannelStore::all() const
{
    QList<Channel> channels = defaults();
    Statement select(m_db, u"SELECT code, definition, version FROM channel ORDER BY code"_s);
    if (const auto done = select.run({}); !done)
        return done.error();
    while (select.next()) {
        auto channel = channelOf(select);
        if (!channel)
            return channel.error();
        const auto known =
            std::find_if(channels.begin(), channels.end(), [&](const Channel &one) { return one.code == channel.value().code; });
        if (known != channels.end())
            *known = channel.take();
        else
            channels.append(channel.take());
    }
    return channels;
}

Result<std::optional<Channel>> ChannelStore::stored(const QString &code) const
{
    Statement select(m_db, u"SELECT code, definition, version FROM channel WHERE code = ?"_s);
    if (const auto done = select.run({bound(code)}); !done)
        return done.error();
    if (!select.next())
        return std::optional<Channel>();
    auto channel = channelOf(select);
    if (!channel)
        return channel.error();
    return std::optional<Channel>(channel.take());
}

Result<Channel> ChannelStore::get(const QString &code) const
{
    const auto kept = stored(code);
    if (!kept)
        return kept.error();
    if (kept.value())
        return *kept.value();
    for (const Channel &channel : defaults())
        if (channel.code == code)
            return channel;
    return Error{Error::Kind::NotFound, ChannelStoreText::tr("There is no channel “%1”. See “channel list”.").arg(code)};
}

Result<Channel> ChannelStore::set(const Channel &channel, const Actor &actor)
{
    if (const auto sound = checked(channel); !sound)
        return sound.error();
    return inTransaction(m_db, [&] { return setHere(channel, actor); });
}

Result<Channel> ChannelStore::setHere(const Channel &channel, const Actor &actor)
{
    const auto before = get(channel.code);
    if (!before && before.error().kind != Error::Kind::NotFound)
        return before.error();
    if (before && before.value().version != channel.version)
        return Error{Error::Kind::Conflict,
                     ChannelStoreText::tr("Somebody else changed the channel %1 in the meantime. Load it and change it again.")
                         .arg(channel.label())};
    Channel changed = channel;
    changed.version = before ? before.value().version + 1 : 1;
    const QString definition = QString::fromUtf8(QJsonDocument(toJson(changed)).toJson(QJsonDocument::Compact));
    Statement write(m_db, u"INSERT INTO channel (code, version, definition, changed_at, changed_by) VALUES (?, ?, ?, ?, ?)"
                          " ON CONFLICT (code) DO UPDATE SET version = excluded.version, definition = excluded.definition,"
                          " changed_at = excluded.changed_at, changed_by = excluded.changed_by"_s);
    if (const auto done = write.run({changed.code, changed.version, definition, storedMoment(actor.at), bound(actor.name)});
        !done)
        return done.error();
    AuditLog audit(m_db, actor);
    const auto noted = before ? audit.changed(u"channel.change"_s, changed.code, toJson(before.value()), toJson(changed))
                              : audit.added(u"channel.add"_s, changed.code, toJson(changed));
    return noted ? Result<Channel>(changed) : noted.error();
}
