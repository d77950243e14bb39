#include "models/jobs/deliveryrun.h"
#include "models/jobs/samplejob.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// More postings than are read or recorded at once, on both databases.
class TestManyDeliveries : public QObject
{
    Q_OBJECT

private:
    static constexpr int postings = 3000; // of which about the half is published

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;

    static Actor actor() { return {u"配信"_s, QDateTime::currentDateTimeUtc()}; }

    QList<qint64> numbers(const QString &sql, const QVariantList &values = {}) const
    {
        Statement select(m_db, sql);
        QList<qint64> list;
        [&] { VERIFY_DONE(select.run(values)); }();
        while (select.next())
            list.append(select.number(0));
        return list;
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"many"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
        VERIFY_DONE(writeSample(m_db, {.postings = postings}, actor(), [](qint64, qint64) { return true; }));
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"many"_s);
        m_test.reset();
    }

    void everyPostingOfManyPagesGoesOutOnce()
    {
        const QList<qint64> expected = numbers(u"SELECT id FROM posting WHERE publication = 'published' AND current_revision > 0"
                                               " AND disclosure <> 'unlisted' ORDER BY id"_s);
        QVERIFY(expected.size() > 1000);
        const QTemporaryDir folder;
        const auto report =
            DeliveryRun(
                m_db,
                {.channels = {u"association"_s, u"hello_work"_s}, .full = true, .outFolder = folder.path(), .user = u"配信"_s},
                {})
                .run();
        VERIFY_DONE(report);
        QCOMPARE(report.value().failed(), 0);
        for (const DeliveryOutcome &outcome : report.value().outcomes) {
            QCOMPARE(outcome.delivery->added, expected.size());
            QFile file(QDir(folder.path()).filePath(outcome.delivery->fileName));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QSet<QByteArray> posted;
            qint64 lines = -1; // without the titles
            for (const QByteArray &line : file.readAll().split('\n')) {
                lines += !line.isEmpty();
                if (lines > 0 && !line.isEmpty())
                    posted.insert(line.left(line.indexOf(',')));
            }
            QCOMPARE(lines, expected.size());
            QCOMPARE(posted.size(), expected.size());
            QCOMPARE(numbers(u"SELECT posting_id FROM distribution_item WHERE channel = ? AND delivery_id = ?"
                             " ORDER BY posting_id"_s,
                             {outcome.channel, outcome.delivery->id}),
                     expected);
        }
    }

    /// One that changed while it was read may be told of twice: the last word holds.
    void aPostingMayBeToldOfTwice()
    {
        const QList<qint64> ids = numbers(u"SELECT id FROM posting ORDER BY id"_s);
        QList<ItemStamp> stamps;
        for (const qint64 id : ids.first(40))
            stamps.append({.id = PostingId{id}, .revision = 1, .remaining = 1});
        for (const qint64 id : ids)
            stamps.append({.id = PostingId{id}, .withdrawn = true, .revision = 2});
        QBuffer file;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Delivery delivery{
            .channel = u"agency"_s, .madeAt = actor().at, .fileName = u"a.jsonl"_s, .sha256 = u"00"_s, .manifest = "{}"};
        VERIFY_DONE(DeliveryStore(m_db).add(delivery, stamps, file, actor()));
        QCOMPARE(numbers(u"SELECT posting_id FROM distribution_item WHERE withdrawn AND revision = 2 AND remaining = 0"
                         " ORDER BY posting_id"_s),
                 ids);
    }
};

QTEST_GUILESS_MAIN(TestManyDeliveries)
#include "tst_manydeliveries.moc"
