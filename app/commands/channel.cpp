#include "app/channeljson.h"
#include "app/commands/commands.h"
#include "app/deliveries.h"
#include "app/office.h"
#include "app/options.h"
#include "app/secretinput.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/exchange/csvwriter.h"
#include "models/storage/channelrows.h"
#include "models/storage/channelstore.h"
#include "models/storage/distributionstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct ChannelCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelCommandText)
};

namespace {

Result<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(ChannelCommandText::tr("The file %1 cannot be read. Check the path.").arg(path));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject())
        return inputError(ChannelCommandText::tr("%1 is no JSON object (at byte %2). Correct it.").arg(path).arg(parsing.offset));
    return document.object();
}

Outcome list(Office &office)
{
    const auto all = office.read([](const QSqlDatabase &db) { return DistributionStore(db).overviews(); });
    if (!all)
        return failed(all.error());
    QJsonArray array;
    QList<QStringList> rows{{ChannelCommandText::tr("Code"), ChannelCommandText::tr("Channel"), ChannelCommandText::tr("Taken")}};
    for (const ItemState state : allOf<ItemState>())
        rows.first().append(label(state));
    for (const ChannelOverview &one : all.value()) {
        array.append(channelJson(one.channel, one.counts, one.taken));
        QStringList row{one.channel.code, one.channel.label(), QString::number(one.taken)};
        for (const ItemState state : allOf<ItemState>())
            row.append(QString::number(one.counts.of(state)));
        rows.append(row);
    }
    return done({{u"channels"_s, array}}, textTable(rows, {2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

Outcome shown(Office &office, const Channel &channel)
{
    const auto one = office.read([&](const QSqlDatabase &db) { return DistributionStore(db).overview(channel); });
    if (!one)
        return failed(one.error());
    QJsonObject json = channelJson(channel, one.value().counts, one.value().taken);
    json.insert(u"definition"_s, toJson(channel));
    return done(json, QString::fromUtf8(QJsonDocument(toJson(channel)).toJson(QJsonDocument::Indented)) +
                          ChannelCommandText::tr("%n published posting(s) are taken.", nullptr, int(one.value().taken)));
}

template <typename T>
Result<> takeCodes(const Invocation &call, const QString &option, QList<T> &target)
{
    if (!call.isSet(option))
        return {};
    target.clear();
    for (const QString &word : call.values(option)) {
        if (word == u"all"_s)
            continue;
        std::optional<T> value;
        if constexpr (std::is_same_v<T, Prefecture>)
            value = Prefecture::fromText(word);
        else
            value = fromTerm<T>(word);
        if (!value)
            return inputError(
                ChannelCommandText::tr("“--%1 %2” is not possible. Use a code or a Japanese term, or all.").arg(option, word));
        target.append(*value);
    }
    return {};
}

Result<> takeRule(const Invocation &call, DistributionRule &rule)
{
    for (const auto &taken :
         {takeCodes(call, u"profession"_s, rule.professions), takeCodes(call, u"prefecture"_s, rule.prefectures),
          takeCodes(call, u"kind"_s, rule.kinds), takeCodes(call, u"place-kind"_s, rule.placeKinds),
          takeCodes(call, u"disclosure"_s, rule.disclosure)})
        if (!taken)
            return taken;
    return {};
}

template <typename T>
Result<> takeTerm(const Invocation &call, const QString &option, T &target)
{
    if (!call.isSet(option))
        return {};
    const auto value = fromTerm<T>(call.value(option));
    if (!value)
        return inputError(
            ChannelCommandText::tr("“--%1 %2” is not possible. See keynet-desk help channel.").arg(option, call.value(option)));
    target = *value;
    return {};
}

Result<> takeFlag(const Invocation &call, const QString &option, bool &target)
{
    if (!call.isSet(option))
        return {};
    const QString word = call.value(option);
    if (word != u"yes"_s && word != u"no"_s)
        return inputError(ChannelCommandText::tr("“--%1 %2” is not possible. Write yes or no.").arg(option, word));
    target = word == u"yes"_s;
    return {};
}

Result<> takeWay(const Invocation &call, Channel &channel)
{
    const auto text = [&call](const QString &option, QString &target) {
        if (call.isSet(option))
            target = call.value(option);
    };
    DeliveryWay &way = channel.way;
    text(u"name"_s, channel.name);
    text(u"address"_s, way.address);
    text(u"login"_s, way.login);
    text(u"host-key"_s, way.hostKey);
    text(u"key-file"_s, way.keyFile);
    text(u"authority"_s, way.authorityFile);
    text(u"sender"_s, way.sender);
    if (call.isSet(u"to"_s))
        way.recipients = call.values(u"to"_s);
    if (call.isSet(u"at"_s))
        channel.rhythm.at = QTime::fromString(call.value(u"at"_s), u"HH:mm");
    const auto weekday = numberOption(call, u"weekday"_s, channel.rhythm.weekday, 1, 7);
    if (!weekday)
        return weekday.error();
    channel.rhythm.weekday = int(weekday.value());
    for (const auto &taken : {takeTerm(call, u"way"_s, way.kind), takeTerm(call, u"every"_s, channel.rhythm.every),
                              takeFlag(call, u"active"_s, channel.isActive), takeFlag(call, u"full"_s, channel.rhythm.full)})
        if (!taken)
            return taken;
    return {};
}

Result<Channel> stored(Office &office, const Channel &channel)
{
    const Actor actor = Office::actor();
    return office.write([&](const QSqlDatabase &db) { return ChannelStore(db).set(channel, actor); });
}

/// The channel as it is, or a new one from --file.
Result<Channel> begun(const Invocation &call, Office &office, const QString &code)
{
    auto known = office.read([&](const QSqlDatabase &db) { return ChannelStore(db).get(code); });
    if (call.subject != u"set"_s || !call.isSet(u"file"_s))
        return known;
    if (!known && known.error().kind != Error::Kind::NotFound)
        return known;
    auto object = objectIn(call.value(u"file"_s));
    if (!object)
        return object.error();
    QJsonObject definition = object.take();
    definition.insert(u"code"_s, code);
    auto read = channelFromJson(definition);
    if (!read)
        return read;
    Channel channel = read.take();
    channel.version = known ? known.value().version : 0;
    return channel;
}

Outcome set(const Invocation &call, Office &office, Channel channel)
{
    if (const auto taken = takeWay(call, channel); !taken)
        return wrongUsage(taken.error().message);
    if (const auto sound = checked(channel); !sound)
        return wrongUsage(sound.error().message);
    const auto secrets = secretsOption(call);
    if (!secrets)
        return failed(secrets.error());
    if (secrets.value()) {
        Deliveries deliveries(office.address());
        if (const auto kept = Office::awaited(deliveries.keepSecrets(channel, *secrets.value())); !kept)
            return failed(kept.error());
    }
    const auto kept = stored(office, channel);
    return kept ? shown(office, kept.value()) : failed(kept.error());
}

Outcome rules(const Invocation &call, Office &office, Channel channel)
{
    const DistributionRule before = channel.rule;
    if (const auto taken = takeRule(call, channel.rule); !taken)
        return wrongUsage(taken.error().message);
    if (const auto sound = checked(channel); !sound)
        return wrongUsage(sound.error().message);
    if (before == channel.rule || call.isSet(u"dry-run"_s))
        return shown(office, channel);
    const auto kept = stored(office, channel);
    return kept ? shown(office, kept.value()) : failed(kept.error());
}

Outcome layout(const Invocation &call, Office &office, Channel channel)
{
    if (call.isSet(u"schema"_s)) {
        const QJsonObject schema = schemaOf(channel.layout, channel.name);
        return done(schema, QString::fromUtf8(QJsonDocument(schema).toJson(QJsonDocument::Indented)));
    }
    if (!call.isSet(u"file"_s)) {
        const QJsonObject json = toJson(channel.layout);
        return done(json, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
    }
    const auto object = objectIn(call.value(u"file"_s));
    if (!object)
        return failed(object.error());
    auto read = layoutFromJson(object.value());
    if (!read)
        return failed(read.error());
    channel.layout = read.take();
    const auto kept = stored(office, channel);
    return kept ? shown(office, kept.value()) : failed(kept.error());
}

Outcome preview(const Invocation &call, Office &office, const Channel &channel)
{
    const auto limit = numberOption(call, u"limit"_s, 10, 1, 10'000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const auto rows = office.read([&](const QSqlDatabase &db) { return previewRows(db, channel, int(limit.value())); });
    if (!rows)
        return failed(rows.error());
    const LayoutCells cells(channel.layout);
    const QList<SheetColumn> columns = cells.columns();
    QJsonArray array;
    QStringList titles;
    for (const SheetColumn &column : columns)
        titles.append(column.title);
    QList<QStringList> table{titles};
    for (const ChannelPosting &posting : rows.value()) {
        const SheetRow row = cells.of(posting);
        QJsonObject object;
        QStringList line;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            line.append(cellText(row[i], columns[i].kind));
            object.insert(columns[i].title, line.last());
        }
        table.append(line);
        array.append(object);
    }
    return done({{u"rows"_s, array}}, textTable(table));
}

Outcome runChannel(const Invocation &call, Console &)
{
    const bool isList = call.subject == u"list"_s;
    if (isList == !call.arguments.isEmpty())
        return wrongUsage(
            isList ? ChannelCommandText::tr("“channel list” takes no code. Use “channel show CODE”.")
                   : ChannelCommandText::tr("“channel %1” needs the code of a channel. See “channel list”.").arg(call.subject));
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    if (isList)
        return list(*office.value());
    const auto channel = begun(call, *office.value(), call.arguments.first());
    if (!channel)
        return failed(channel.error());
    if (call.subject == u"set"_s)
        return set(call, *office.value(), channel.value());
    if (call.subject == u"rules"_s)
        return rules(call, *office.value(), channel.value());
    if (call.subject == u"layout"_s)
        return layout(call, *office.value(), channel.value());
    return call.subject == u"preview"_s ? preview(call, *office.value(), channel.value())
                                        : shown(*office.value(), channel.value());
}

} // namespace

Command channelCommand()
{
    return {
        .name = u"channel"_s,
        .subjects = {u"list"_s, u"show"_s, u"set"_s, u"rules"_s, u"layout"_s, u"preview"_s},
        .argumentName = u"[CODE]"_s,
        .most = 1,
        .summary = ChannelCommandText::tr("Shows the channels and where postings stand with them; sets way, rhythm, rule and "
                                          "layout; a new channel comes from a file."),
        .options =
            {{u"file"_s, u"FILE"_s,
              ChannelCommandText::tr("a channel (set) or a layout (layout) as JSON; “show” and “layout” give examples")},
             {u"schema"_s, {}, ChannelCommandText::tr("of a layout: the JSON Schema of its lines")},
             {u"limit"_s, u"N"_s, ChannelCommandText::tr("of a preview: at most so many rows")},
             {u"dry-run"_s, {}, ChannelCommandText::tr("of rules: says how many postings would be taken, and changes nothing")},
             {u"profession"_s, u"CODE"_s, ChannelCommandText::tr("of rules: professions, or all")},
             {u"prefecture"_s, u"CODE"_s, ChannelCommandText::tr("of rules: prefectures, or all")},
             {u"kind"_s, u"CODE"_s, ChannelCommandText::tr("of rules: recruitment kinds, or all")},
             {u"place-kind"_s, u"CODE"_s, ChannelCommandText::tr("of rules: kinds of place, or all")},
             {u"disclosure"_s, u"CODE"_s, ChannelCommandText::tr("of rules: open, non_public, unlisted")},
             {u"name"_s, u"NAME"_s, ChannelCommandText::tr("name of the channel")},
             {u"active"_s, u"yes|no"_s, ChannelCommandText::tr("whether --all serves it")},
             {u"way"_s, u"folder|https|sftp|mail"_s, ChannelCommandText::tr("how files reach it")},
             {u"address"_s, u"ADDRESS"_s, ChannelCommandText::tr("folder, https://…/, sftp://…/, smtp://…:587")},
             {u"login"_s, u"NAME"_s, ChannelCommandText::tr("login name; the secret comes from standard input or --secret-file")},
             {u"secret-file"_s, u"FILE"_s, ChannelCommandText::tr("one line with the token, or lines of token=…, password=…")},
             {u"host-key"_s, u"SHA256:…"_s, ChannelCommandText::tr("of SFTP: the key of the server")},
             {u"key-file"_s, u"FILE"_s, ChannelCommandText::tr("of SFTP: the private key to sign in with")},
             {u"authority"_s, u"FILE"_s, ChannelCommandText::tr("PEM of a private certificate authority")},
             {u"sender"_s, u"ADDRESS"_s, ChannelCommandText::tr("of e-mail")},
             {u"to"_s, u"ADDRESS"_s, ChannelCommandText::tr("of e-mail: recipients")},
             {u"every"_s, u"on_demand|hour|day|week"_s, ChannelCommandText::tr("rhythm of “deliver --due” and of the window")},
             {u"at"_s, u"HH:MM"_s, ChannelCommandText::tr("time of the rhythm")},
             {u"weekday"_s, u"1-7"_s, ChannelCommandText::tr("of every week; 1 is Monday")},
             {u"full"_s, u"yes|no"_s, ChannelCommandText::tr("whether the rhythm gives full sets")}},
        .area = OfficeArea::Country,
        .run = runChannel};
}
