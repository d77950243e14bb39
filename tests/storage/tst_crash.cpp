#include "models/storage/backup.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/postingloader.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

// A few rounds by default; KEYNET_CRASH_ROUNDS=100 asks for more.
static int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("KEYNET_CRASH_ROUNDS");
    return wanted > 0 ? wanted : 4;
}

class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_versions.clear();
        m_batches.clear();
    }
    void cleanup() { m_test.reset(); }

    void nothingPromisedIsLostAndNothingIsTorn()
    {
        for (int round = 0; round < rounds(); ++round) {
            remember(linesOfAKilledDesk({u"work"_s, m_test->address()}));
            if (QTest::currentTestFailed())
                return;
            verifyDatabase();
            QSqlDatabase::removeDatabase(u"after"_s);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_versions.size() > rounds());
        QVERIFY(!m_batches.isEmpty());
    }

    void killedBackupsAndRestoresLeaveWholeDatabases()
    {
        if (m_test->onPostgres())
            QSKIP("the server's own tools copy it");
        const QString source = m_test->address(), target = source + u".restored"_s;
        remember(linesOfAKilledDesk({u"work"_s, source}));
        const auto before = inspected(source, Inspection::Full);
        VERIFY_DONE(before);
        bool copied = false, restored = false;
        for (int round = 0; round < rounds(); ++round) {
            const QStringList lines = linesOfAKilledDesk({u"copy"_s, source, target});
            copied = copied || lines.contains(u"backup"_s);
            restored = restored || lines.contains(u"restore"_s);
            for (const QString &file : {source, source + u".copy"_s, target}) {
                if (!QFileInfo::exists(file) && !(file == target ? restored : copied))
                    continue; // not reached yet
                const auto whole = inspected(file, Inspection::Full);
                VERIFY_DONE(whole);
                QCOMPARE(whole.value().postings, before.value().postings);
            }
        }
        QVERIFY(copied);
    }

private:
    /// What a desk printed until it was killed at some moment.
    QStringList linesOfAKilledDesk(const QStringList &arguments)
    {
        QProcess desk;
        desk.setProcessChannelMode(QProcess::SeparateChannels);
        desk.start(QCoreApplication::applicationDirPath() + u"/crashdesk"_s, arguments);
        QByteArray printed;
        const auto ended = [&desk] { return desk.state() == QProcess::NotRunning; };
        // Some promises first: a slow machine would else kill every desk before it did anything.
        const qsizetype least = arguments.first() == u"work"_s ? QRandomGenerator::global()->bounded(2, 12) : 1;
        const bool begun =
            QTest::qWaitFor([&] { return ended() || (printed += desk.readAllStandardOutput()).count('\n') >= least; }, 60'000);
        QTimer::singleShot(int(QRandomGenerator::global()->bounded(50, 1500)), &desk, &QProcess::kill);
        const bool over = begun && QTest::qWaitFor(ended, 60'000);
        printed += desk.readAllStandardOutput();
        const bool killed = over && desk.exitStatus() == QProcess::CrashExit;
        if (!killed)
            QTest::qFail(qPrintable(u"the desk was not killed: "_s + QString::fromUtf8(desk.readAllStandardError())), __FILE__,
                         __LINE__);
        printed.truncate(printed.lastIndexOf('\n') + 1); // half a line promises nothing
        return QString::fromUtf8(printed).split(u'\n', Qt::SkipEmptyParts);
    }

    void remember(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words[0] == u"posting"_s)
                m_versions[words[1]] = words[2].toInt();
            else if (words[0] == u"batch"_s)
                m_batches[words[1]] = words[2].toInt();
        }
    }

    void verifyDatabase()
    {
        const auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"after"_s);
        VERIFY_DONE(db);
        verifyPromises(db.value());
        verifyBatches(db.value());
        const auto checkup = checkedUp(db.value());
        VERIFY_DONE(checkup);
        for (const Finding &finding : checkup.value().findings)
            qWarning("%s | %s | %s", qPrintable(finding.rule), qPrintable(finding.subject), qPrintable(finding.message));
        QVERIFY(checkup.value().isClean());
    }

    void verifyPromises(const QSqlDatabase &db)
    {
        Statement version(db, u"SELECT version FROM posting WHERE number = ?"_s);
        for (auto it = m_versions.cbegin(); it != m_versions.cend(); ++it) {
            VERIFY_DONE(version.run({it.key()}));
            QVERIFY2(version.next(), qPrintable(it.key() + u" was promised and is lost"_s));
            // The kill may have come between a commit and its line.
            QVERIFY2(version.number(0) == it.value() || version.number(0) == it.value() + 1, qPrintable(it.key()));
        }
    }

    void verifyBatches(const QSqlDatabase &db)
    {
        Statement records(db, u"SELECT source_record FROM posting WHERE source = 'file'"_s);
        VERIFY_DONE(records.run({}));
        QHash<QString, int> found, wanted;
        while (records.next()) {
            const QStringList parts = records.text(0).split(u'/');
            ++found[parts[0]];
            wanted[parts[0]] = parts[2].toInt();
        }
        QCOMPARE(found, wanted); // all or none of each
        for (auto it = m_batches.cbegin(); it != m_batches.cend(); ++it)
            QCOMPARE(found.value(it.key()), it.value());
    }

    std::unique_ptr<TestDatabase> m_test;
    QHash<QString, int> m_versions, m_batches;
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
