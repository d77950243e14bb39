#include "tests/app/practiceworld.h"
#include "tests/app/secretfiles.h"
#include "tests/practice/practiceform.h"

#include <QDialog>
#include <QJsonArray>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

/// Secrets that are entered in the window and used by it stand in no file: not in the settings, the database and what belongs to
/// it, the sealed file, a backup or a log, and a crash leaves none behind.
class TestSecretWindow : public QObject
{
    Q_OBJECT

private:
    static constexpr auto token = "9f3c1a77-once-seen-never-forgotten", bearer = "5e77aa01-of-the-other-system",
                          proxyPassword = "let-only-the-office-through";
    static QByteArrayList secrets() { return {token, bearer, proxyPassword, ConnectionHand::passphrase}; }

    void nothingIsWritten(int least)
    {
        int files = 0;
        const QStringList found = filesWith(m_program->path({}), secrets(), {u"passphrase"_s}, files); // the office's own
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(files >= least, qPrintable(QString::number(files)));
    }

    void sayToken(const QByteArray &word)
    {
        m_world->tell([word](PracticeServer &server) { server.setToken(word); });
    }

    void connectInTheWindow()
    {
        sayToken(token);
        m_connections->connect(RemoteSystem::Gmis, m_world->address(), QString::fromLatin1(token));
        ConnectionsPage &page = m_connections->page(RemoteSystem::Gmis);
        DeskHand::press(page, u"connectionAccess"_s);
        QDialog &access = DeskHand::dialog(u"accessDialog"_s, page);
        DeskHand::in<QLineEdit>(access, u"proxyLogin"_s).setText(u"office"_s);
        DeskHand::in<QLineEdit>(access, u"proxyPassword"_s).setText(QString::fromLatin1(proxyPassword));
        DeskHand::in<QPushButton>(access, u"accessUse"_s).click();
        DeskHand::press(page, u"connectionSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(DeskHand::in<QPushButton>(page, u"connectionSave"_s).isEnabled(), DeskHand::patience);
        m_connections->sync(RemoteSystem::Gmis);
        QCOMPARE(CaseFiles(*m_program).must({u"today"_s}).json[u"lines"_s][u"postings_to_review"_s][u"count"_s].toInt(), 6);
        sayToken(bearer);
        m_connections->connect(RemoteSystem::KeyNet, m_world->address(), QString::fromLatin1(bearer));
        m_connections->sync(RemoteSystem::KeyNet);
        m_connections->sync(RemoteSystem::Gmis); // refused: the token is another now
    }

private Q_SLOTS:
    void initTestCase() { DeskHand::sitDown(m_themes); }
    void init()
    {
        m_program = std::make_unique<Program>();
        m_world = std::make_unique<PracticeWorld>();
        m_world->tell([](PracticeServer &server) {
            for (int i = 1; i <= 6; ++i)
                server.gmis().add(practicePosting(i));
        });
        qputenv("KEYNET_KEYCHAIN", "off");
        qputenv("XDG_CONFIG_HOME", m_program->path(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_program->path(u"data"_s).toUtf8());
        m_hand = std::make_unique<DeskHand>(*m_program, m_themes);
        m_connections = std::make_unique<ConnectionHand>(*m_hand);
        m_hand->open();
        connectInTheWindow();
    }
    void cleanup()
    {
        m_hand->close();
        m_connections.reset();
        m_hand.reset();
        m_world.reset();
        m_program.reset();
    }

    void whatTheWindowWasTold()
    {
        nothingIsWritten(4); // while it is open: database and what belongs to it, settings, the sealed file
        m_hand->close();
        CaseFiles(*m_program).must({u"backup"_s, m_program->path(u"copy.db"_s)});
        nothingIsWritten(4);
    }

    void whatACrashLeaves()
    {
#ifdef Q_OS_LINUX
        m_hand->close();
        CaseFiles(*m_program).write(u"passphrase"_s, QString::fromLatin1(ConnectionHand::passphrase) + u'\n');
        QVERIFY(QDir(m_program->path({})).mkpath(u"crash"_s));
        QProcess window;
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"HOME"_s, m_program->path({}));
        around.insert(u"KEYNET_PASSPHRASE_FILE"_s, m_program->path(u"passphrase"_s));
        around.insert(u"KEYNET_LOG"_s, u"1"_s);
        window.setProcessEnvironment(around);
        window.setWorkingDirectory(m_program->path(u"crash"_s));
        window.setStandardErrorFile(m_program->path(u"crash/log.txt"_s));
        const qint64 before = m_world->ask([](PracticeServer &server) { return server.requests(); });
        window.start(u"bash"_s, {u"-c"_s, u"ulimit -c unlimited; exec \"$0\" --database \"$1\""_s, QStringLiteral(KEYNET_PROGRAM),
                                 m_program->database()});
        // Its first round, with the token of Key-Net in its memory.
        QTRY_VERIFY_WITH_TIMEOUT(m_world->ask([](PracticeServer &server) { return server.requests(); }) > before,
                                 DeskHand::patience);
        QFile filter(u"/proc/%1/coredump_filter"_s.arg(window.processId()));
        QVERIFY(filter.open(QIODevice::ReadOnly));
        QCOMPARE(filter.readAll().trimmed().toInt(nullptr, 16), 0); // for those who collect reports
        QCOMPARE(::kill(pid_t(window.processId()), SIGSEGV), 0);
        QTRY_COMPARE_WITH_TIMEOUT(window.state(), QProcess::NotRunning, DeskHand::patience);
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);
        QCOMPARE(QDir(m_program->path(u"crash"_s)).entryList(QDir::Files), QStringList{u"log.txt"_s}); // no core file
        nothingIsWritten(5);
        CaseFiles(*m_program).must({u"check"_s});
#else
        QSKIP("Only Linux says what a crash report would hold.");
#endif
    }

private:
    ThemeSource m_themes;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<DeskHand> m_hand;
    std::unique_ptr<ConnectionHand> m_connections;
};

QTEST_MAIN(TestSecretWindow)
#include "tst_secretwindow.moc"
