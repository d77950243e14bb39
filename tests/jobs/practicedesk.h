#pragma once

#include "models/exchange/keynet/publicposting.h"
#include "models/jobs/gmisround.h"
#include "models/jobs/keynetround.h"
#include "models/storage/connectionstore.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "tests/practice/practiceserver.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"

#include <QTest>

/// A desk on a fresh database of the current row of allDatabases(), connected with a practice world of its own.
class PracticeDesk
{
public:
    template <typename T>
    static Result<T> awaited(const QFuture<Result<T>> &future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 300'000); }();
        return future.resultCount() > 0 ? future.result() : Result<T>(Error{Error::Kind::Cancelled, QStringLiteral("no answer")});
    }

    template <typename Work>
    auto write(Work work)
    {
        return awaited(m_database->writer().run(std::move(work)));
    }

    PracticeDesk()
    {
        if (!m_test.missing().isEmpty())
            return;
        m_database = opened();
        for (const RemoteSystem system : {RemoteSystem::Gmis, RemoteSystem::KeyNet}) {
            const Connection made = connection(system);
            (void)write([made](const QSqlDatabase &db) { return ConnectionStore(db).set(made); });
        }
    }

    TestDatabase &test() { return m_test; }
    PracticeServer &world() { return m_world; }
    std::shared_ptr<Database> database() const { return m_database; }

    /// One more desk on the same database.
    std::shared_ptr<Database> opened() const
    {
        const auto address = DatabaseAddress::fromText(m_test.address());
        auto database = address ? std::make_shared<Database>(address.value()) : nullptr;
        return database && awaited(database->prepare()) ? database : nullptr;
    }

    static Actor actor() { return {QStringLiteral("審査"), QDateTime::currentDateTimeUtc()}; }

    Connection connection(RemoteSystem system) const
    {
        Connection made;
        made.system = system;
        made.url = m_world.address();
        made.app = 1;
        return made;
    }

    SyncRequest request(RemoteSystem system, SyncMode mode = SyncMode::Usual)
    {
        SyncRequest request;
        request.connection = connection(system);
        if (system == RemoteSystem::Gmis) // with the mapping that the first round suggested
            if (const auto kept = write([](const QSqlDatabase &db) { return ConnectionStore(db).get(RemoteSystem::Gmis); }))
                request.connection = kept.value();
        request.secrets.token = QStringLiteral("practice");
        request.mode = mode;
        request.user = QStringLiteral("試験");
        using namespace std::chrono_literals;
        request.patience = {.repeats = 4, .first = 1ms, .longest = 20ms, .timeout = 5000ms};
        return request;
    }

    Result<SyncReport> sync(RemoteSystem system, SyncMode mode = SyncMode::Usual, const SyncWatch &watch = {})
    {
        const SyncRequest asked = request(system, mode);
        if (system == RemoteSystem::Gmis) {
            GmisRound round(m_database, asked, watch);
            return awaited(round.run().future());
        }
        KeyNetRound round(m_database, asked, watch);
        return awaited(round.run().future());
    }

    /// A posting that Key-Net shows.
    Posting published(const PostingContent &content = samplecontent::posting(),
                      const QString &code = QStringLiteral("1310000001"))
    {
        const auto posting = write([content, code](const QSqlDatabase &db) -> Result<Posting> {
            PostingDesk desk(db, actor());
            const auto added = desk.add(content, samplecontent::facility(code));
            if (!added)
                return added;
            if (const auto approved = desk.review({added.value().id, 0}, {ReviewAction::Approve, std::nullopt, {}, true});
                !approved)
                return approved;
            return desk.publish({added.value().id, 0});
        });
        return posting && sync(RemoteSystem::KeyNet) ? posting.value() : Posting();
    }

    qint64 number(const QString &sql)
    {
        const auto found = write([sql](const QSqlDatabase &db) -> Result<qint64> {
            Statement select(db, sql);
            if (const auto done = select.run({}); !done)
                return done.error();
            return select.next() ? select.number(0) : -1;
        });
        return found ? found.value() : -2;
    }

private:
    TestDatabase m_test;
    PracticeServer m_world;
    std::shared_ptr<Database> m_database;
};
