#include "models/storage/auditlog.h"
#include "models/storage/database.h"
#include "models/storage/sharedoffice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// A primary that is killed while desks write, and a standby that takes over: what was acknowledged is there, once; what was
/// refused is not. Three times; KEYNET_FAILOVERS says how often.
class TestFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void officesMadeAtOnce();
    void acknowledgedChangesAreThereOnce();
    void killedAndStartedAgain();
    void aStandbyGoesOnReading();

private:
    QString primary() const;
    int pair(const QStringList &words) const
    {
        QProcess script;
        script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        script.start(u"bash"_s,
                     QStringList{QStringLiteral(SOURCE_ROOT "/tests/support/postgres_pair.sh"), words.first(), m_folder} +
                         words.mid(1));
        return script.waitForFinished(180'000) ? script.exitCode() : -1;
    }
    QString linesOf(const QString &file, int line) const
    {
        QFile text(m_folder + u'/' + file);
        return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()).section(u'\n', line, line).trimmed()
                                              : QString();
    }
    template <typename Break>
    void underLoad(Break breaking);

    QTemporaryDir m_above;
    QString m_folder;
    DatabaseAddress m_address;
};

void TestFailover::initTestCase()
{
    QVERIFY(m_above.isValid());
    QFile::setPermissions(m_above.path(), QFile::permissions(m_above.path()) | QFile::ReadOther | QFile::ExeOther);
    m_folder = m_above.filePath(u"pair"_s);
    const int made = pair({u"init"_s});
    if (made == 77)
        QSKIP("PostgreSQL's server is not installed");
    QCOMPARE(made, 0);
    const QString ports = linesOf(u"ports"_s, 0) + u',' + linesOf(u"ports"_s, 1);
    const auto address = DatabaseAddress::fromText(u"postgresql://desk:%1@127.0.0.1/postgres?host=127.0.0.1,127.0.0.1&port=%2"
                                                   "&target_session_attrs=read-write"_s.arg(linesOf(u"password"_s, 0), ports));
    QVERIFY(address);
    m_address = address.value();
    Database database(m_address);
    const auto prepared = database.prepare();
    QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 60'000);
    QVERIFY2(prepared.result(),
             prepared.result() ? "" : qPrintable(prepared.result().error().message + prepared.result().error().detail));
}

void TestFailover::cleanupTestCase() { pair({u"stop"_s}); }

/// Roles belong to the server: four offices of one server, set up at the same moment, all want to make the same ones.
void TestFailover::officesMadeAtOnce()
{
    constexpr int offices = 4;
    std::array<QString, offices> problems;
    std::vector<std::thread> threads;
    for (int office = 0; office < offices; ++office)
        threads.emplace_back([this, office, &problem = problems[size_t(office)]] {
            DatabaseAddress address = m_address;
            address.name = u"office%1"_s.arg(office);
            auto made = sharedoffice::databaseMade(address);
            if (made) {
                StorageThread writer(address);
                auto future = writer.run([login = u"administrator%1"_s.arg(office)](const QSqlDatabase &db) -> Result<> {
                    const auto version = sharedoffice::made(db, login, u"correct horse battery"_s);
                    return version ? Result<>() : version.error();
                });
                future.waitForFinished();
                made = future.result();
            }
            if (!made)
                problem = made.error().message + u' ' + made.error().detail;
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const QString &problem : problems)
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

/// What a desk writes: a change with its audit entry, offered again until it is acknowledged.
static Result<> written(const QSqlDatabase &db, const QString &key)
{
    return inTransaction(db, [&]() -> Result<> {
        if (const auto done = Statement(db, u"INSERT INTO setting (key, value) VALUES (?, '1')"_s).run({key}); !done)
            return done;
        return AuditLog(db, {u"sato"_s, QDateTime::currentDateTimeUtc()}).noted(u"setting.change"_s, key);
    });
}

template <typename Break>
void TestFailover::underLoad(Break breaking)
{
    constexpr int desks = 4;
    std::atomic<bool> ends = false;
    std::atomic<int> acknowledged = 0, offeredAgain = 0;
    QList<QStringList> keys(desks);
    QStringList wrong;
    std::vector<std::thread> threads;
    std::array<QString, desks> problems;
    for (int desk = 0; desk < desks; ++desk)
        threads.emplace_back([&, desk] {
            ServerManners manners;
            manners.patience = std::chrono::minutes(2);
            StorageThread writer(m_address, manners);
            while (!ends) {
                const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
                for (;;) {
                    auto future = writer.run([key](const QSqlDatabase &db) { return written(db, key); });
                    future.waitForFinished();
                    const auto answer = future.result();
                    if (answer)
                        break;
                    if (answer.error().kind != Error::Kind::Network) { // a key that was there already would be one of these
                        problems[size_t(desk)] = answer.error().message + u' ' + answer.error().detail;
                        return;
                    }
                    ++offeredAgain;
                }
                keys[desk].append(key);
                ++acknowledged;
            }
        });
    breaking(acknowledged);
    ends = true;
    for (std::thread &thread : threads)
        thread.join();
    for (const QString &problem : problems)
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    auto db = openConnection(m_address, u"count"_s);
    QVERIFY(db);
    {
        Statement all(db.value(), u"SELECT s.key, COUNT(a.id) FROM setting s LEFT JOIN audit a ON a.subject = s.key"
                                  " WHERE length(s.key) = 36 GROUP BY s.key"_s);
        QVERIFY(all.run({}));
        QHash<QString, qint64> there;
        while (all.next())
            there.insert(all.text(0), all.number(1));
        for (const QStringList &own : keys)
            for (const QString &key : own)
                if (there.take(key) != 1)
                    wrong.append(key);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"acknowledged and not there once: %1"_s.arg(wrong.size())));
        QVERIFY2(there.isEmpty(), qPrintable(u"there and never acknowledged: %1"_s.arg(there.size())));
        QVERIFY(Statement(db.value(), u"DELETE FROM setting WHERE length(key) = 36"_s).run({}));
    }
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"count"_s);
    qInfo("%d changes acknowledged, %d offered again", acknowledged.load(), offeredAgain.load());
}

static void waitForMore(const std::atomic<int> &counter, int more)
{
    const int wanted = counter + more;
    QTRY_VERIFY_WITH_TIMEOUT(counter >= wanted, 120'000);
}

void TestFailover::acknowledgedChangesAreThereOnce()
{
    const int rounds = qEnvironmentVariableIsSet("KEYNET_FAILOVERS") ? qEnvironmentVariableIntValue("KEYNET_FAILOVERS") : 3;
    underLoad([&](const std::atomic<int> &acknowledged) {
        QString primary = u"a"_s, standby = u"b"_s;
        for (int round = 0; round < rounds; ++round) {
            waitForMore(acknowledged, 20);
            QCOMPARE(pair({u"kill"_s, primary}), 0);
            QCOMPARE(pair({u"promote"_s, standby}), 0);
            waitForMore(acknowledged, 5); // taken up where it was
            QCOMPARE(pair({u"rejoin"_s, primary}), 0);
            std::swap(primary, standby);
        }
        waitForMore(acknowledged, 20);
    });
}

/// Which of the two takes changes; empty where none does.
QString TestFailover::primary() const
{
    QString found;
    if (const auto probe = openConnection(m_address, u"probe"_s); probe) {
        Statement port(probe.value(), u"SELECT inet_server_port()"_s);
        if (port.run({}) && port.next())
            found = port.text(0) == linesOf(u"ports"_s, 0) ? u"a"_s : u"b"_s;
    }
    QSqlDatabase::removeDatabase(u"probe"_s);
    return found;
}

/// kill -9 of a server that has no standby at hand: it comes back with everything that it acknowledged.
void TestFailover::killedAndStartedAgain()
{
    const QString primary = this->primary();
    QVERIFY(!primary.isEmpty());
    underLoad([&](const std::atomic<int> &acknowledged) {
        for (int round = 0; round < 2; ++round) {
            waitForMore(acknowledged, 20);
            QCOMPARE(pair({u"kill"_s, primary}), 0);
            QCOMPARE(pair({u"again"_s, primary}), 0);
            waitForMore(acknowledged, 5);
        }
    });
}

/// No server takes changes, and nobody promotes the standby: what only reads goes on there, also that of who starts now; a change
/// is refused with one sentence; and when the server is back, everything goes on there.
void TestFailover::aStandbyGoesOnReading()
{
    const QString primary = this->primary();
    QVERIFY(!primary.isEmpty());
    std::atomic<ServerState> state = ServerState::There;
    ServerManners manners;
    manners.patience = std::chrono::seconds(1);
    manners.reached = [&state](ServerState now) { state = now; };
    const auto reads = [](Database &database) {
        auto future = database.reader().run([](const QSqlDatabase &db) -> Result<QString> {
            Statement value(db, u"SELECT value FROM setting WHERE key = 'kept'"_s);
            if (const auto done = value.run({}); !done)
                return done.error();
            return value.next() ? value.text(0) : QString();
        });
        future.waitForFinished();
        return future.result();
    };
    const auto writes = [](Database &database, const QString &key) {
        auto future = database.writer().run([key](const QSqlDatabase &db) { return written(db, key); });
        future.waitForFinished();
        return future.result();
    };
    Database desk(m_address, manners);
    auto prepared = desk.prepare();
    prepared.waitForFinished();
    QVERIFY(prepared.result());
    QVERIFY(writes(desk, u"kept"_s));
    QVERIFY(reads(desk));

    QCOMPARE(pair({u"kill"_s, primary}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(reads(desk) ? reads(desk).value() : QString(), u"1"_s,
                              60'000); // replayed a moment after it was kept
    QCOMPARE(state.load(), ServerState::ReadOnly);
    // The first one may only find that its connection broke; from then on it is known that nobody takes changes.
    const auto saidOf = [&] {
        const auto refused = writes(desk, u"refused"_s);
        return refused ? QString() : refused.error().message;
    };
    QTRY_COMPARE_WITH_TIMEOUT(saidOf(), standbyError().message, 30'000);
    {
        Database late(m_address, manners);
        auto begun = late.prepare();
        begun.waitForFinished();
        QVERIFY2(begun.result(), begun.result() ? "" : qPrintable(begun.result().error().detail));
        QCOMPARE(reads(late).value(), u"1"_s);
        QCOMPARE(writes(late, u"late"_s).error().message, standbyError().message);
    }

    QCOMPARE(pair({u"again"_s, primary}), 0);
    QVERIFY(writes(desk, u"later"_s)); // looks for the server each time
    QTRY_VERIFY_WITH_TIMEOUT(reads(desk) && state == ServerState::There, 60'000);
    const auto db = openConnection(m_address, u"count"_s);
    QVERIFY(db);
    {
        Statement count(db.value(), u"SELECT COUNT(*) FROM setting WHERE key IN ('kept', 'refused', 'late', 'later')"_s);
        QVERIFY(count.run({}) && count.next());
        QCOMPARE(count.number(0), 2);
    }
}

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
