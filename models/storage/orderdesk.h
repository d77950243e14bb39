#pragma once

#include "models/domain/caserows.h"
#include "models/domain/fundedactivity.h"
#include "models/storage/sql.h"

#include <functional>

/// What became of adding several people to an order.
struct AddedMembers
{
    SupportOrder order;
    QStringList refusals; // sentences
};

/// Support orders and funded activities. Each call is one transaction, as CaseDesk. A version of 0: whatever there is.
class OrderDesk
{
public:
    OrderDesk(const QSqlDatabase &db, Actor actor) : m_db(db), m_actor(std::move(actor)) {}

    Result<SupportOrder> create(const SupportOrder &order);
    Result<SupportOrder> change(const SupportOrder &wanted); // its terms; by id and version
    Result<SupportOrder> addMember(OrderId id, int version, SeekerId seeker);
    /// Everybody who can be sent, in one transaction, and why the others cannot.
    Result<AddedMembers> addMembers(OrderId id, int version, const QList<SeekerId> &seekers);
    Result<SupportOrder> removeMember(OrderId id, int version, SeekerId seeker);
    Result<SupportOrder> removeMembers(OrderId id, int version, const QList<SeekerId> &seekers); // all or nobody
    Result<SupportOrder> fix(OrderId id, int version);
    Result<SupportOrder> complete(OrderId id, int version);
    Result<SupportOrder> cancel(OrderId id, int version, const QString &reason);

    Result<SupportOrder> byNumber(const QString &number) const;
    Result<QList<SupportOrder>> orders(const QList<OrderState> &states = {}) const; // newest first
    /// The same, at most `limit` after the row that was seen.
    Result<OrderPage> orders(const QList<OrderState> &states, const OrderCursor &after, int limit) const;
    Result<qint64> orderCount(const QList<OrderState> &states) const;
    /// Candidates from other prefectures, best first (at most `limit`), and the excluded: see CandidateSearch. `goOn` is asked
    /// after every batch; where it says no, the answer is what was found until then.
    Result<OrderCandidates> candidates(const SupportOrder &order, int limit = 200,
                                       const std::function<bool(qint64 done, qint64 total)> &goOn = {}) const;

    Result<FundedActivity> addActivity(const FundedActivity &activity);
    Result<FundedActivity> changeActivity(const FundedActivity &wanted); // by id and version
    Result<QList<FundedActivity>> activities() const;

private:
    using Rule = std::function<Result<SupportOrder>(const SupportOrder &)>;
    Result<SupportOrder> change(OrderId id, int version, const QString &step, const Rule &rule);

    QSqlDatabase m_db;
    Actor m_actor;
};
