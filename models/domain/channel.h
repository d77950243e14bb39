#pragma once

#include "models/domain/channellayout.h"

#include <QDateTime>
#include <QTime>

/// Which published postings a channel gets. Empty lists let everything through; all conditions must hold.
struct DistributionRule
{
    QList<Profession> professions;
    QList<Prefecture> prefectures;
    QList<RecruitmentKind> kinds;
    QList<FacilityKind> placeKinds;
    QList<Disclosure> disclosure{Disclosure::Open, Disclosure::NonPublic};

    bool operator==(const DistributionRule &) const = default;
};

/// How a channel's files reach it.
enum class WayKind { Folder, Https, Sftp, Mail };
std::span<const Term> termsOf(WayKind);

/// Where to. Secrets are kept apart (secretKeyOf()).
struct DeliveryWay
{
    WayKind kind = WayKind::Folder;
    QString address;       // a folder; https://host/path/; sftp://host:22/path/; smtp://host:587 or smtps://host:465
    QString login;         // empty: none is asked for
    QString hostKey;       // SFTP: SHA256:… of the server's key, as ssh-keygen -l shows it
    QString keyFile;       // SFTP: the private key to sign in with, or empty
    QString authorityFile; // PEM of a private certificate authority, or empty
    QString sender;        // e-mail
    QStringList recipients;

    bool operator==(const DeliveryWay &) const = default;
};

enum class RhythmKind { OnDemand, Hour, Day, Week };
std::span<const Term> termsOf(RhythmKind);

/// When a channel is served by itself.
struct Rhythm
{
    RhythmKind every = RhythmKind::OnDemand;
    QTime at{7, 0};    // in Japan; of an hour its minutes
    int weekday = 1;   // 1 Monday … 7 Sunday
    bool full = false; // a full set each time, instead of what changed

    bool operator==(const Rhythm &) const = default;
};

/// One that is told of postings: ハローワーク, ナースセンター, 女性医師バンク, 団体, 民間, 調整本部, or one that was added.
struct Channel
{
    QString code; // lower-case letters, digits and _
    QString name, englishName;
    bool isActive = true;
    bool eachPrefecture = false; // one file for each prefecture, with its own postings
    DistributionRule rule;
    ChannelLayout layout;
    DeliveryWay way;
    Rhythm rhythm;
    int version = 0; // 0: as it came with the program; raised by every change

    QString label() const; // by the default QLocale
    bool operator==(const Channel &) const = default;
};

Result<> checked(const Channel &channel);
/// An address that can be reached in this way, with what the way needs. A folder may be named later (--out).
Result<> checked(const DeliveryWay &way);
/// Under which key the secrets of a channel's way are kept.
QString secretKeyOf(const Channel &channel);

/// The last moment at or before `now` at which the rhythm asks for a delivery; invalid on demand.
QDateTime lastDue(const Rhythm &rhythm, const QDateTime &now);

QJsonObject toJson(const DistributionRule &rule);
Result<DistributionRule> ruleFromJson(const QJsonObject &object);
QJsonObject toJson(const Channel &channel);
Result<Channel> channelFromJson(const QJsonObject &object);
