#include "models/domain/channel.h"

#include "models/domain/connection.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

struct ChannelText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelText)
};

static constexpr std::array<Term, 4> wayTerms{{
    {"folder", u"フォルダー", u"Folder"},
    {"https", u"HTTPS", u"HTTPS"},
    {"sftp", u"SFTP", u"SFTP"},
    {"mail", u"電子メール", u"E-mail"},
}};
std::span<const Term> termsOf(WayKind) { return wayTerms; }

static constexpr std::array<Term, 4> rhythmTerms{{
    {"on_demand", u"随時", u"On demand"},
    {"hour", u"毎時", u"Every hour"},
    {"day", u"毎日", u"Every day"},
    {"week", u"毎週", u"Every week"},
}};
std::span<const Term> termsOf(RhythmKind) { return rhythmTerms; }

QString Channel::label() const { return QLocale().language() == QLocale::Japanese || englishName.isEmpty() ? name : englishName; }

static Result<> checkedMail(const DeliveryWay &way)
{
    static const QRegularExpression address(u"^[^@\\s<>,;\"]+@[^@\\s<>,;\"]+$"_s);
    if (way.recipients.isEmpty() || !address.match(way.sender).hasMatch())
        return inputError(ChannelText::tr("An e-mail needs a sender and at least one recipient. Enter their addresses."));
    for (const QString &recipient : way.recipients)
        if (!address.match(recipient).hasMatch())
            return inputError(ChannelText::tr("“%1” is no e-mail address. Correct it.").arg(recipient));
    return {};
}

Result<> checked(const DeliveryWay &way)
{
    if (way.kind == WayKind::Folder)
        return {};
    const QUrl url(way.address, QUrl::StrictMode);
    const auto known = [&url](std::initializer_list<QString> schemes) {
        return std::find(schemes.begin(), schemes.end(), url.scheme()) != schemes.end();
    };
    const bool fits = way.kind == WayKind::Https  ? known({u"https"_s}) || (known({u"http"_s}) && isLoopback(url.host()))
                      : way.kind == WayKind::Sftp ? known({u"sftp"_s})
                                                  : known({u"smtp"_s, u"smtps"_s});
    if (!url.isValid() || url.host().isEmpty() || !fits)
        return inputError(
            ChannelText::tr("The address “%1” does not fit. Enter it as https://…/, sftp://…/ or smtp://….").arg(way.address));
    if (!url.userInfo().isEmpty())
        return inputError(ChannelText::tr("The address holds a name or password. Enter these as login and secret instead."));
    if (way.kind == WayKind::Sftp && !way.hostKey.startsWith(u"SHA256:"_s))
        return inputError(ChannelText::tr("The key of the SFTP server is missing. Enter it as SHA256:…; the channel tells it."));
    return way.kind == WayKind::Mail ? checkedMail(way) : Result<>();
}

Result<> checked(const Channel &channel)
{
    static const QRegularExpression code(u"^[a-z][a-z0-9_]{1,39}$"_s);
    if (!code.match(channel.code).hasMatch())
        return inputError(ChannelText::tr("“%1” is no code of a channel. Use small letters, digits and _.").arg(channel.code));
    if (channel.name.trimmed().isEmpty())
        return inputError(ChannelText::tr("The channel %1 has no name. Enter one.").arg(channel.code));
    if (channel.rule.disclosure.isEmpty())
        return inputError(
            ChannelText::tr("The rule takes no kind of disclosure, so the channel would get nothing. Choose at least one."));
    if (channel.rhythm.every != RhythmKind::OnDemand &&
        (!channel.rhythm.at.isValid() || channel.rhythm.weekday < 1 || channel.rhythm.weekday > 7))
        return inputError(ChannelText::tr("The time of the delivery is not possible. Enter it as 07:00 and a day of the week."));
    if (channel.eachPrefecture && !channel.layout.fileName.contains(u"{prefecture}"_s))
        return inputError(
            ChannelText::tr("The channel gets a file for each prefecture, but the name of the file lacks {prefecture}. Add it."));
    if (const auto sound = checked(channel.layout); !sound)
        return sound;
    return checked(channel.way);
}

QString secretKeyOf(const Channel &channel) { return u"channel %1 %2"_s.arg(channel.code, channel.way.address); }

QDateTime lastDue(const Rhythm &rhythm, const QDateTime &now)
{
    const QDateTime here = now.toOffsetFromUtc(9 * 3600);
    QDateTime due(here.date(), rhythm.at, Qt::OffsetFromUTC, 9 * 3600);
    switch (rhythm.every) {
    case RhythmKind::OnDemand:
        return {};
    case RhythmKind::Hour:
        due.setTime(QTime(here.time().hour(), rhythm.at.minute()));
        return due <= here ? due : due.addSecs(-3600);
    case RhythmKind::Day:
        return due <= here ? due : due.addDays(-1);
    case RhythmKind::Week:
        break;
    }
    due = due.addDays(-((here.date().dayOfWeek() - rhythm.weekday + 7) % 7));
    return due <= here ? due : due.addDays(-7);
}

template <typename T>
static QJsonArray codesOf(const QList<T> &values)
{
    QJsonArray codes;
    for (const T &value : values) {
        if constexpr (std::is_same_v<T, Prefecture>)
            codes.append(value.code());
        else
            codes.append(codeOf(value));
    }
    return codes;
}

template <typename T>
static bool readCodes(const QJsonValue &array, QList<T> &values)
{
    values.clear();
    for (const QJsonValue &entry : array.toArray()) {
        std::optional<T> value;
        if constexpr (std::is_same_v<T, Prefecture>)
            value = Prefecture::fromText(entry.toString());
        else
            value = fromTerm<T>(entry.toString());
        if (!value)
            return false;
        if (!values.contains(*value))
            values.append(*value);
    }
    return true;
}

QJsonObject toJson(const DistributionRule &rule)
{
    return {{u"professions"_s, codesOf(rule.professions)},
            {u"prefectures"_s, codesOf(rule.prefectures)},
            {u"kinds"_s, codesOf(rule.kinds)},
            {u"place_kinds"_s, codesOf(rule.placeKinds)},
            {u"disclosure"_s, codesOf(rule.disclosure)}};
}

Result<DistributionRule> ruleFromJson(const QJsonObject &object)
{
    DistributionRule rule;
    const bool read = readCodes(object.value(u"professions"_s), rule.professions) &&
                      readCodes(object.value(u"prefectures"_s), rule.prefectures) &&
                      readCodes(object.value(u"kinds"_s), rule.kinds) &&
                      readCodes(object.value(u"place_kinds"_s), rule.placeKinds) &&
                      (!object.contains(u"disclosure"_s) || readCodes(object.value(u"disclosure"_s), rule.disclosure));
    if (!read)
        return inputError(ChannelText::tr("The rule names a code that does not exist. Use the codes of “channel rules”."));
    return rule;
}

static QJsonObject toJson(const DeliveryWay &way)
{
    return {{u"kind"_s, codeOf(way.kind)}, {u"address"_s, way.address},
            {u"login"_s, way.login},       {u"host_key"_s, way.hostKey},
            {u"key_file"_s, way.keyFile},  {u"authority_file"_s, way.authorityFile},
            {u"sender"_s, way.sender},     {u"recipients"_s, QJsonArray::fromStringList(way.recipients)}};
}

static DeliveryWay wayFromJson(const QJsonObject &object)
{
    DeliveryWay way{.kind = fromCode<WayKind>(object.value(u"kind"_s).toString()).value_or(WayKind::Folder),
                    .address = object.value(u"address"_s).toString(),
                    .login = object.value(u"login"_s).toString(),
                    .hostKey = object.value(u"host_key"_s).toString(),
                    .keyFile = object.value(u"key_file"_s).toString(),
                    .authorityFile = object.value(u"authority_file"_s).toString(),
                    .sender = object.value(u"sender"_s).toString()};
    for (const QJsonValue &recipient : object.value(u"recipients"_s).toArray())
        way.recipients.append(recipient.toString());
    return way;
}

QJsonObject toJson(const Channel &channel)
{
    return {{u"code"_s, channel.code},
            {u"name"_s, channel.name},
            {u"english_name"_s, channel.englishName},
            {u"active"_s, channel.isActive},
            {u"each_prefecture"_s, channel.eachPrefecture},
            {u"rule"_s, toJson(channel.rule)},
            {u"layout"_s, toJson(channel.layout)},
            {u"rhythm"_s, QJsonObject{{u"every"_s, codeOf(channel.rhythm.every)},
                                      {u"at"_s, channel.rhythm.at.toString(u"HH:mm")},
                                      {u"weekday"_s, channel.rhythm.weekday},
                                      {u"full"_s, channel.rhythm.full}}},
            {u"way"_s, toJson(channel.way)}};
}

Result<Channel> channelFromJson(const QJsonObject &object)
{
    Channel channel{.code = object.value(u"code"_s).toString(),
                    .name = object.value(u"name"_s).toString(),
                    .englishName = object.value(u"english_name"_s).toString(),
                    .isActive = object.value(u"active"_s).toBool(true),
                    .eachPrefecture = object.value(u"each_prefecture"_s).toBool(false)};
    auto rule = ruleFromJson(object.value(u"rule"_s).toObject());
    if (!rule)
        return rule.error();
    channel.rule = rule.take();
    auto layout = layoutFromJson(object.value(u"layout"_s).toObject());
    if (!layout)
        return layout.error();
    channel.layout = layout.take();
    const QJsonObject rhythm = object.value(u"rhythm"_s).toObject();
    channel.rhythm.every = fromCode<RhythmKind>(rhythm.value(u"every"_s).toString()).value_or(RhythmKind::OnDemand);
    channel.rhythm.at = QTime::fromString(rhythm.value(u"at"_s).toString(u"07:00"_s), u"HH:mm");
    channel.rhythm.weekday = rhythm.value(u"weekday"_s).toInt(1);
    channel.rhythm.full = rhythm.value(u"full"_s).toBool();
    channel.way = wayFromJson(object.value(u"way"_s).toObject());
    if (const auto sound = checked(channel); !sound)
        return sound.error();
    return channel;
}
