#pragma once

#include "models/domain/audit.h"
#include "models/storage/remotecasestore.h"
#include "models/storage/remotestore.h"

/// Hands what arrived from Key-Net over to the people stores: an application to a seeker who is known already or is registered,
/// an inquiry to those that wait for an answer. Each is one transaction and taken in once, however often it arrives.
class KeyNetIntake
{
public:
    /// Refused: it stays in the inbox with the sentence, until somebody tries again or gives it up.
    enum class Outcome { Added, Known, Refused };

    KeyNetIntake(const QSqlDatabase &db, Actor actor) : m_db(db), m_actor(std::move(actor)) {}

    Result<Outcome> apply(const InboxItem &item);
    /// Once more, after what was in the way is corrected; an error says what still is.
    Result<> retry(CaseKind kind, qint64 record);
    /// Never taken in; audited with the reason. Whoever applied hears that it was not accepted.
    Result<> giveUp(CaseKind kind, qint64 record, const QString &reason);

private:
    Result<InboxItem> itemOf(CaseKind kind, qint64 record) const;
    Result<Outcome> taken(const ArrivedCase &arrived);
    Result<Seeker> seekerFor(const ArrivedCase &arrived, const Posting &posting);
    Result<qint64> applicationFor(const ArrivedCase &arrived, const Posting &posting, SeekerId seeker);
    Result<PostingId> postingOf(const ArrivedCase &arrived);

    QSqlDatabase m_db;
    Actor m_actor;
};

/// What could not be taken in, newest first, after a line of the list.
Result<InboxSlice> inboxPage(const QSqlDatabase &db, const InboxCursor &after, int limit);
