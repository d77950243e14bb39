#pragma once

#include "models/domain/fundedactivity.h"
#include "models/domain/supportorder.h"
#include "models/storage/recordwriter.h"

/// Reads and writes support orders with their members, and funded activities, inside the caller's transaction where it writes.
class OrderFile
{
public:
    OrderFile(const QSqlDatabase &db, const Actor &actor) : m_db(db), m_writer(db, actor) {}

    Result<QList<SupportOrder>> found(const QString &condition, const QVariantList &values);
    Result<SupportOrder> byId(OrderId id);
    Result<> add(SupportOrder &order);
    Result<> change(const SupportOrder &before, SupportOrder &after, const QString &step);

    Result<QList<FundedActivity>> activities();
    Result<> add(FundedActivity &activity);
    Result<> change(const FundedActivity &before, FundedActivity &after);
    Result<> finish() { return m_writer.finish(); }

private:
    Result<> readMembers(SupportOrder &order);
    Result<> writeMembers(const SupportOrder &order);

    QSqlDatabase m_db;
    RecordWriter m_writer;
};
