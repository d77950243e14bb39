#include "tests/practice/practiceform.h"
#include "tests/practice/practiceserver.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Several desks, each a program of its own, on one database: they talk to the other systems in turn, some are killed while they
/// send, and in the end each decision is there once.
class TestExchangeDesks : public QObject
{
    Q_OBJECT

private:
    static constexpr int records = 8, first = 8; // every tenth, from the seventh on, lacks a wage
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<PracticeServer> m_world;
    std::unique_ptr<QTemporaryDir> m_home;

    std::unique_ptr<QProcess> started(const QStringList &words, const QByteArray &input = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"KEYNET_KEYCHAIN"_s, u"off"_s);
        environment.insert(u"KEYNET_PASSPHRASE_FILE"_s, m_home->filePath(u"passphrase"_s));
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(KEYNET_PROGRAM),
                       QStringList{u"--json"_s, u"--language"_s, u"en"_s, u"--database"_s, m_test->address()} + words);
        process->write(input);
        process->closeWriteChannel();
        return process;
    }

    static void finish(QProcess &process) { QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 180'000); }

    QJsonObject run(const QStringList &words, const QByteArray &input = {}) const
    {
        const auto process = started(words, input);
        finish(*process);
        const QByteArray problem = process->readAllStandardError();
        [&] { QVERIFY2(process->exitCode() == 0, (words.join(u' ').toUtf8() + ": " + problem).constData()); }();
        return QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    }

    static QStringList numbers()
    {
        QStringList all;
        for (int i = first; i < first + records; ++i)
            all.append(u"G-%1"_s.arg(i, 5, 10, QChar(u'0')));
        return all;
    }

    qsizetype writes() const { return m_world->log().filter(u"PUT "_s).size(); }

    void everythingIsThereOnce()
    {
        QCOMPARE(run({u"outbox"_s, u"list"_s}).value(u"rows"_s).toArray().size(), 0);
        for (const qint64 id : m_world->gmis().ids())
            QCOMPARE(m_world->gmis().text(id, u"備考"_s).count(u"◆審査連絡"_s), 2); // approved, published
        const QMap<QString, QJsonObject> shown = m_world->keyNet().postings();
        QCOMPARE(shown.size(), records);
        for (auto it = shown.cbegin(); it != shown.cend(); ++it)
            QCOMPARE(m_world->keyNet().effectsOn(it.key()), 1);
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }

    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_home = std::make_unique<QTemporaryDir>();
        QFile passphrase(m_home->filePath(u"passphrase"_s));
        QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write("correct horse battery staple\n") > 0);
        passphrase.close();
        m_world = std::make_unique<PracticeServer>();
        for (int i = first; i < first + records; ++i)
            m_world->gmis().add(practicePosting(i));
        run({u"connection"_s, u"set"_s, u"gmis"_s, u"--url"_s, m_world->address(), u"--app"_s, u"1"_s}, "practice\n");
        run({u"connection"_s, u"set"_s, u"keynet"_s, u"--url"_s, m_world->address()}, "practice\n");
        run({u"sync"_s, u"gmis"_s});
        run({u"sync"_s, u"keynet"_s});
        run(QStringList{u"review"_s, u"approve"_s, u"--confirm-amber"_s} + numbers());
        run(QStringList{u"publish"_s} + numbers());
    }

    void cleanup()
    {
        m_world.reset();
        m_home.reset();
        m_test.reset();
    }

    void twoDesksAtOnceSendOnce()
    {
        PracticeFaults slow;
        slow.delay = 20; // so that two at once would be seen
        m_world->setFaults(slow);
        std::vector<std::unique_ptr<QProcess>> desks;
        for (const QString &system : {u"gmis"_s, u"gmis"_s, u"keynet"_s, u"keynet"_s})
            desks.push_back(started({u"sync"_s, system}));
        int sent = 0;
        for (const auto &desk : desks) {
            finish(*desk);
            QVERIFY2(desk->exitCode() == 0, desk->readAllStandardError().constData());
            sent += QJsonDocument::fromJson(desk->readAllStandardOutput()).object().value(u"sent"_s).toInt();
        }
        QCOMPARE(sent, 3 * records);
        QCOMPARE(m_world->mostAtOnce(), 1);
        everythingIsThereOnce();
    }

    void killedWhileSendingSendsOnce()
    {
        for (int round = 0; round < 6; ++round) {
            const qsizetype before = writes();
            const auto desk = started({u"sync"_s, round % 2 == 0 ? u"gmis"_s : u"keynet"_s});
            QTRY_VERIFY_WITH_TIMEOUT(writes() > before + round / 2 || desk->state() == QProcess::NotRunning, 120'000);
            desk->kill(); // -9: nothing is put in order
            finish(*desk);
        }
        run({u"sync"_s, u"gmis"_s});
        run({u"sync"_s, u"keynet"_s});
        everythingIsThereOnce();
        QCOMPARE(run({u"check"_s}).value(u"findings"_s).toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestExchangeDesks)
#include "tst_exchangedesks.moc"
