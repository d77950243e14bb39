#include "app/exchangewiring.h"

#include "app/deliveries.h"
#include "app/deskwindow.h"
#include "app/exchangeclock.h"
#include "app/exchanges.h"
#include "app/session.h"
#include "models/jobs/conflictresolution.h"
#include "models/jobs/keynetintake.h"
#include "models/storage/conflictstore.h"
#include "models/storage/connectionstore.h"
#include "models/storage/outboxstore.h"
#include "ui/pages/conflictspage.h"
#include "ui/pages/connectionspage.h"
#include "ui/pages/outboxpage.h"

using namespace Qt::StringLiterals;

static ConnectionWork connectionWork(DeskWindow &desk)
{
    Session &session = desk.session();
    ConnectionWork work;
    work.load = [&session](RemoteSystem system) {
        return session.read([system](const QSqlDatabase &db) { return connectionStateOf(db, system); });
    };
    work.save = [&session](const Connection &connection, const std::optional<ConnectionSecrets> &secrets) {
        return session.exchanges().save(connection, secrets);
    };
    work.test = [&session](const Connection &connection, const std::optional<ConnectionSecrets> &secrets) {
        return session.exchanges().test(connection, secrets);
    };
    work.usePassphrase = [&session](const QString &passphrase) {
        session.exchanges().usePassphrase(passphrase);
        session.deliveries().usePassphrase(passphrase);
    };
    work.sync = [&desk](RemoteSystem system, SyncMode mode) { return watchedRound(desk, system, mode, true); };
    return work;
}

Page *makeConnectionsPage(DeskWindow &desk)
{
    auto *page = new ConnectionsPage(connectionWork(desk), desk.themes());
    auto *clock = new ExchangeClock(desk, &desk);
    QObject::connect(page, &Page::dataChanged, clock, &ExchangeClock::startAnew);
    return page;
}

/// One step for each of several entries, all or none.
template <typename Step>
static QFuture<Result<>> toEach(Session &session, const QList<qint64> &ids, Step step)
{
    return session.write([ids, step, actor = session.actor()](const QSqlDatabase &db) -> Result<> {
        Transaction transaction(db);
        if (!transaction.isOpen())
            return storageError(db);
        OutboxStore store(db);
        for (const qint64 id : ids)
            if (const auto done = step(store, id, actor); !done)
                return done;
        return transaction.commit();
    });
}

/// One step for each line of the inbox; the first that is refused says why, those before it are done.
template <typename Step>
static QFuture<Result<>> toEachArrived(Session &session, const QList<InboxRow> &rows, Step step)
{
    return session.write([rows, step, actor = session.actor()](const QSqlDatabase &db) -> Result<> {
        KeyNetIntake intake(db, actor);
        for (const InboxRow &row : rows)
            if (const auto done = step(intake, row); !done)
                return done;
        return {};
    });
}

Page *makeOutboxPage(DeskWindow &desk)
{
    Session &session = desk.session();
    OutboxWork work;
    work.page = [&session](OutboxRows rows, qint64 before, int limit) {
        return session.read([rows, before, limit](const QSqlDatabase &db) { return OutboxStore(db).page(rows, before, limit); });
    };
    work.count = [&session] { return session.read([](const QSqlDatabase &db) { return OutboxStore(db).count(); }); };
    work.retry = [&session](const QList<qint64> &ids) {
        return toEach(session, ids, [](OutboxStore &store, qint64 id, const Actor &actor) { return store.retry(id, actor); });
    };
    work.drop = [&session](const QList<qint64> &ids, const QString &reason) {
        return toEach(session, ids,
                      [reason](OutboxStore &store, qint64 id, const Actor &actor) { return store.drop(id, reason, actor); });
    };
    work.arrived = [&session](const InboxCursor &after, int limit) {
        return session.read([after, limit](const QSqlDatabase &db) { return inboxPage(db, after, limit); });
    };
    work.arrivedCount = [&session] {
        return session.read([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).refusedCount(); });
    };
    work.takeIn = [&session](const QList<InboxRow> &rows) {
        return toEachArrived(session, rows,
                             [](KeyNetIntake &intake, const InboxRow &row) { return intake.retry(row.kind, row.record); });
    };
    work.giveUp = [&session](const QList<InboxRow> &rows, const QString &reason) {
        return toEachArrived(session, rows, [reason](KeyNetIntake &intake, const InboxRow &row) {
            return intake.giveUp(row.kind, row.record, reason);
        });
    };
    return new OutboxPage(work, desk.themes());
}

Page *makeConflictsPage(DeskWindow &desk)
{
    Session &session = desk.session();
    ConflictWork work;
    work.page = [&session](qint64 before, int limit) {
        return session.read([before, limit](const QSqlDatabase &db) { return ConflictStore(db).page(true, before, limit); });
    };
    work.count = [&session] { return session.read([](const QSqlDatabase &db) { return ConflictStore(db).openCount(); }); };
    work.resolve = [&session](qint64 id, const ConflictDecision &decision) {
        return session.write(
            [id, decision, actor = session.actor()](const QSqlDatabase &db) { return resolveConflict(db, id, decision, actor); });
    };
    return new ConflictsPage(work, desk.themes());
}
