#pragma once

#include "models/domain/audit.h"
#include "models/domain/connection.h"
#include "models/domain/posting.h"

#include <QJsonObject>

#include <chrono>

enum class OutboxAction { Decision, Publication, Seats, Publish, Replace, Withdraw };
std::span<const Term> termsOf(OutboxAction);

enum class OutboxState { Waiting, Sending, Failed, Sent, Dropped };
std::span<const Term> termsOf(OutboxState);

/// Something that leaves: written in the same transaction as the change that causes it, sent once in effect.
struct OutboxEntry
{
    qint64 id = 0;
    RemoteSystem system = RemoteSystem::Gmis;
    PostingId posting{};
    QString number; // of the posting
    OutboxAction action = OutboxAction::Decision;
    QString key;       // the same at every attempt, so that the other side can tell a repetition
    QJsonObject facts; // what there is to say, in our words
    QByteArray body;   // what was sent first; every repetition sends the same
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;
    QDateTime madeAt;
    QString madeBy;
    QDateTime dueAt;  // not sent before
    QDateTime doneAt; // sent or dropped
    QString problem;  // a sentence about the last attempt
    QString detail;

    bool isOpen() const { return state <= OutboxState::Failed; }
};

/// Which entries a list holds: those that failed, all that are not done (the failed too), or whatever there ever was.
enum class OutboxRows { Failed, Open, All };

/// How many entries of a system wait and how many failed.
struct OutboxCount
{
    qint64 waiting = 0, failed = 0;
};

/// The pause after that many attempts that did not get through: half a minute, then twice as long each time, an hour at most.
std::chrono::seconds backOff(int attempts);

/// What a change of a posting gives to tell another system; nothing where it does not concern it.
/// G-MIS hears of postings that came from it: decisions with reason and comment, publication, seats filled, end.
std::optional<OutboxEntry> toldToGmis(const Posting &before, const Posting &after, const Actor &actor);
/// Key-Net hears of postings that are published: publish, replace, withdraw.
std::optional<OutboxEntry> toldToKeyNet(const Posting &before, const Posting &after, const Actor &actor);

/// Whether the posting is to be seen on Key-Net.
bool isOnKeyNet(const Posting &posting);
