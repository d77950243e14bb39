#include "models/jobs/outboxoutcome.h"

QFuture<Result<>> recordSent(Database &database, RemoteSystem system, const OutboxEntry &entry, const RemoteRecord &known)
{
    return database.writer().run([system, entry, known](const QSqlDatabase &db) -> Result<> {
        Transaction transaction(db);
        if (!transaction.isOpen())
            return storageError(db);
        if (const auto marked = OutboxStore(db).markSent(entry, QDateTime::currentDateTimeUtc()); !marked)
            return marked;
        if (const auto put = RemoteStore(db, system).put(known); !put)
            return put;
        return transaction.commit();
    });
}

bool isAway(const Error &why) { return why.kind == Error::Kind::Network || why.kind == Error::Kind::Cancelled; }

QFuture<Result<>> recordTrouble(Database &database, const OutboxEntry &entry, const Error &why)
{
    return database.writer().run([entry, why](const QSqlDatabase &db) {
        return isAway(why) ? OutboxStore(db).postpone(
                                 entry, QDateTime::currentDateTimeUtc().addSecs(backOff(entry.attempts).count()), why)
                           : OutboxStore(db).markFailed(entry, why);
    });
}
