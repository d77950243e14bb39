#include "tests/app/secretfiles.h"
#include "tests/practice/practiceform.h"
#include "tests/practice/practiceserver.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands of G-MIS and Key-Net, as a script would meet them, against the practice world.
class TestExchangeCommands : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int exit = -1;
        QJsonObject json;
        QByteArray err;
    };

    std::unique_ptr<PracticeServer> m_world;
    std::unique_ptr<QTemporaryDir> m_home;
    bool m_hasPassphrase = true;
    const QByteArray m_token = "9f3c1a77-once-seen-never-forgotten";

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_home->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QProcess> started(const QStringList &words, const std::optional<QByteArray> &input = QByteArray()) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"KEYNET_KEYCHAIN"_s, u"off"_s);
        if (m_hasPassphrase)
            environment.insert(u"KEYNET_PASSPHRASE_FILE"_s, m_home->filePath(u"passphrase"_s));
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(KEYNET_PROGRAM),
                       QStringList{u"--json"_s, u"--language"_s, u"en"_s, u"--database"_s, m_home->filePath(u"test.db"_s)} +
                           words);
        if (!input)
            return process; // its standard input stays open
        process->write(*input);
        process->closeWriteChannel();
        return process;
    }

    /// The practice world answers on this thread, so it must not be blocked.
    Run run(const QStringList &words, const QByteArray &input = {}) const
    {
        const auto process = started(words, input);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning, 120'000); }();
        Run run{process->exitCode(), QJsonDocument::fromJson(process->readAllStandardOutput()).object(),
                process->readAllStandardError()};
        return run;
    }

    void connectBoth() const
    {
        for (const QString &system : {u"gmis"_s, u"keynet"_s}) {
            QStringList words{u"connection"_s, u"set"_s, system, u"--url"_s, m_world->address()};
            if (system == u"gmis"_s)
                words += {u"--app"_s, u"1"_s};
            const Run set = run(words, m_token + '\n');
            QVERIFY2(set.exit == 0, set.err.constData());
            QVERIFY(set.json.value(u"secrets_set"_s).toBool());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_hasPassphrase = true;
        write(u"passphrase"_s, "correct horse battery staple\n");
        m_world = std::make_unique<PracticeServer>();
        m_world->setToken(m_token);
        for (int i = 1; i <= 6; ++i)
            m_world->gmis().add(practicePosting(i));
    }

    void aMorningOverTheWire() // S1, and the way to Key-Net
    {
        connectBoth();
        const Run test = run({u"connection"_s, u"test"_s, u"gmis"_s});
        QVERIFY2(test.exit == 0, test.err.constData());
        QVERIFY(test.json.value(u"writes"_s).toBool());
        QVERIFY(test.json.value(u"fields"_s).toArray().size() > 20);
        const Run first = run({u"sync"_s, u"gmis"_s});
        QVERIFY2(first.exit == 0, first.err.constData());
        QCOMPARE(first.json.value(u"added"_s).toInt(), 6);
        const Run back =
            run({u"review"_s, u"return"_s, u"G-00001"_s, u"--reason"_s, u"missing_item"_s, u"--comment"_s, u"下限を"_s});
        QVERIFY2(back.exit == 0, back.err.constData());
        QCOMPARE(run({u"outbox"_s, u"list"_s}).json.value(u"waiting"_s).toInt(), 1);
        QCOMPARE(run({u"review"_s, u"approve"_s, u"G-00002"_s, u"--confirm-amber"_s}).exit, 0);
        QCOMPARE(run({u"publish"_s, u"G-00002"_s}).exit, 0);
        const Run second = run({u"sync"_s, u"gmis"_s});
        QVERIFY2(second.exit == 0, second.err.constData());
        QCOMPARE(second.json.value(u"sent"_s).toInt(), 3);
        QVERIFY(m_world->gmis().text(1, u"備考"_s).contains(u"下限を"_s));
        const Run keyNet = run({u"sync"_s, u"keynet"_s});
        QVERIFY2(keyNet.exit == 0, keyNet.err.constData());
        QCOMPARE(m_world->keyNet().postings().size(), 1);
        QCOMPARE(run({u"outbox"_s, u"list"_s}).json.value(u"waiting"_s).toInt(), 0);
        QVERIFY(run({u"check"_s}).exit == 0);
    }

    void theTokenStandsInNoFile()
    {
        connectBoth();
        const QByteArray password = "a-proxy-password-of-its-own";
        QCOMPARE(run({u"connection"_s, u"set"_s, u"gmis"_s, u"--proxy-login"_s, u"office"_s}, "proxy-password=" + password).exit,
                 0);
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).exit, 0);
        QCOMPARE(run({u"sync"_s, u"keynet"_s}).exit, 0);
        const Run shown = run({u"connection"_s, u"show"_s, u"gmis"_s});
        QVERIFY(!QJsonDocument(shown.json).toJson().contains(m_token));
        m_world->setToken("changed");
        const Run refused = run({u"sync"_s, u"gmis"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY(!refused.err.contains(m_token));
        int files = 0;
        const QStringList found = filesWith(m_home->path(), {m_token, password, "correct horse battery staple"},
                                            {u"passphrase"_s}, files); // that one is the office's own
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(files >= 2); // the database and the secrets
    }

    void withoutAPassphraseNothingIsKept()
    {
        m_hasPassphrase = false;
        const QStringList set{u"connection"_s, u"set"_s, u"keynet"_s, u"--url"_s, m_world->address()};
        const Run refused = run(set, m_token + '\n');
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.err.contains("KEYNET_PASSPHRASE_FILE"));
        m_hasPassphrase = true;
        write(u"passphrase"_s, "short\n");
        const Run weak = run(set, m_token + '\n');
        QCOMPARE(weak.exit, 1);
        QVERIFY(weak.err.contains("13"));
        write(u"passphrase"_s, "correct horse battery staple\n");
        QCOMPARE(run(set, m_token + '\n').exit, 0);
        QCOMPARE(run({u"sync"_s, u"keynet"_s}).exit, 0);
        m_hasPassphrase = false;
        const Run locked = run({u"sync"_s, u"keynet"_s});
        QCOMPARE(locked.exit, 1);
        QVERIFY(locked.err.contains("KEYNET_PASSPHRASE_FILE"));
        m_hasPassphrase = true;
        write(u"passphrase"_s, "another horse, another battery\n");
        QCOMPARE(run({u"sync"_s, u"keynet"_s}).exit, 1);
    }

    void whatIsNotGivenStays() // one secret after another
    {
        connectBoth();
        QCOMPARE(run({u"connection"_s, u"set"_s, u"keynet"_s}, "proxy-password=let-me-through\n").exit, 0);
        QCOMPARE(run({u"sync"_s, u"keynet"_s}).exit, 0); // with the token of before
    }

    void aMisspeltSecretIsRefused()
    {
        connectBoth();
        const Run wrong = run({u"connection"_s, u"set"_s, u"gmis"_s}, "pasword=hidden-word\n");
        QCOMPARE(wrong.exit, 1);
        QVERIFY2(wrong.err.contains("password=") && !wrong.err.contains("hidden-word"), wrong.err.constData());
        QCOMPARE(run({u"connection"_s, u"test"_s, u"gmis"_s}).json.value(u"reads"_s).toBool(), true); // as it was
        QCOMPARE(run({u"connection"_s, u"set"_s, u"gmis"_s}, "dG9rZW4=\n").exit, 0);                  // a token of base64 ends so
    }

    void killedWhileSendingSendsOnce()
    {
        connectBoth();
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).exit, 0);
        QStringList numbers;
        for (int i = 1; i <= 6; ++i)
            numbers.append(u"G-%1"_s.arg(i, 5, 10, QChar(u'0')));
        QCOMPARE(run(QStringList{u"review"_s, u"return"_s} + numbers + QStringList{u"--reason"_s, u"no_training"_s}).exit, 0);
        for (int round = 1; round <= 4; ++round) {
            const qsizetype before = m_world->log().filter(u"PUT"_s).size();
            const auto process = started({u"sync"_s, u"gmis"_s});
            QTRY_VERIFY_WITH_TIMEOUT(m_world->log().filter(u"PUT"_s).size() > before || process->state() == QProcess::NotRunning,
                                     60'000);
            process->kill();
            QTRY_COMPARE(process->state(), QProcess::NotRunning);
        }
        const Run last = run({u"sync"_s, u"gmis"_s});
        QVERIFY2(last.exit == 0, last.err.constData());
        for (const qint64 id : m_world->gmis().ids())
            QCOMPARE(m_world->gmis().text(id, u"備考"_s).count(u"◆審査連絡"_s), 1);
        QCOMPARE(run({u"outbox"_s, u"list"_s}).json.value(u"rows"_s).toArray().size(), 0);
    }

    void conflictsAreDecidedByCommand()
    {
        connectBoth();
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).exit, 0);
        QCOMPARE(run({u"review"_s, u"approve"_s, u"G-00002"_s, u"--confirm-amber"_s}).exit, 0);
        m_world->gmis().change(2, u"賃金上限"_s, u"9999"_s);
        const Run round = run({u"sync"_s, u"gmis"_s});
        QCOMPARE(round.exit, 3);
        QCOMPARE(round.json.value(u"conflicts"_s).toInt(), 1);
        const QJsonArray list = run({u"conflict"_s, u"list"_s}).json.value(u"rows"_s).toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(run({u"conflict"_s, u"list"_s}).json.value(u"open"_s).toInt(), 1);
        const QString id = QString::number(list.first()[u"id"].toInt());
        QCOMPARE(run({u"conflict"_s, u"show"_s, id}).json.value(u"number"_s).toString(), u"G-00002"_s);
        QCOMPARE(run({u"conflict"_s, u"resolve"_s, id}).exit, 2);
        QCOMPARE(run({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"mine"_s}).exit, 0);
        QCOMPARE(run({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"mine"_s}).exit, 1);
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).json.value(u"sent"_s).toInt(), 1);
        QCOMPARE(run({u"conflict"_s, u"list"_s}).json.value(u"open"_s).toInt(), 0);
        QCOMPARE(run({u"conflict"_s, u"list"_s, u"--all"_s}).json.value(u"rows"_s).toArray().size(), 1);
    }

    void listsGoOnWhereTheyEnded()
    {
        connectBoth();
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).exit, 0);
        QCOMPARE(run({u"review"_s, u"approve"_s, u"G-00002"_s, u"G-00003"_s, u"G-00004"_s, u"--confirm-amber"_s}).exit, 0);
        QCOMPARE(run({u"publish"_s, u"G-00004"_s}).exit, 0);
        QCOMPARE(run({u"sync"_s, u"keynet"_s}).exit, 0);
        for (const qint64 record : {2, 3})
            m_world->gmis().change(record, u"賃金上限"_s, u"9999"_s);
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).json.value(u"conflicts"_s).toInt(), 2);
        const QString posting = m_world->keyNet().postings().firstKey();
        for (int i = 0; i < 2; ++i)
            m_world->keyNet().arriveApplication(posting, {{u"prefecture"_s, u""_s}});
        QCOMPARE(run({u"sync"_s, u"keynet"_s}).json.value(u"failed"_s).toInt(), 2);
        for (const QString &list : {u"conflict"_s, u"inbox"_s}) {
            const QStringList ask{list, u"list"_s, u"--limit"_s, u"1"_s};
            const QJsonObject first = run(ask).json;
            QCOMPARE(first.value(u"rows"_s).toArray().size(), 1);
            QCOMPARE(first.value(list == u"inbox"_s ? u"waiting"_s : u"open"_s).toInt(), 2); // all, not those of the page
            const QStringList on{u"--after"_s, first.value(u"next"_s).toString()};
            const QJsonObject second = run(ask + on).json;
            QCOMPARE(second.value(u"rows"_s).toArray().size(), 1);
            QVERIFY(second.value(u"rows"_s)[0][u"id"] != first.value(u"rows"_s)[0][u"id"]);
            QVERIFY(!second.contains(u"next"_s));
            QCOMPARE(run(QStringList{u"outbox"_s, u"list"_s} + on).exit, 2); // of another list
        }
    }

    void attachmentsAreFetchedWhenAsked()
    {
        const QByteArray content = "%PDF-1.4 " + QByteArray(3000, 'x');
        const QByteArray key = m_world->gmis().attach(u"../案内.pdf"_s, content);
        m_world->gmis().setFiles(1, u"添付資料"_s, {key});
        connectBoth();
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).exit, 0);
        QVERIFY(m_world->log().filter(u"file.json"_s).isEmpty()); // nothing comes by itself
        const Run list = run({u"attachment"_s, u"list"_s, u"G-00001"_s});
        QVERIFY2(list.exit == 0, list.err.constData());
        QCOMPARE(list.json[u"rows"_s][0][u"size"].toInt(), content.size());
        const QString folder = m_home->path();
        for (const QString &name : {u"案内.pdf"_s, u"案内 (2).pdf"_s}) { // nothing is replaced
            const Run fetched = run({u"attachment"_s, u"fetch"_s, u"G-00001"_s, u"--out"_s, folder});
            QVERIFY2(fetched.exit == 0, fetched.err.constData());
            QFile file(folder + u'/' + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QCOMPARE(file.readAll(), content);
        }
        QCOMPARE(run({u"attachment"_s, u"fetch"_s, u"G-00002"_s, u"--out"_s, folder}).exit, 1);
        QCOMPARE(run({u"attachment"_s, u"fetch"_s, u"G-00001"_s, u"--out"_s, folder, u"--name"_s, u"other"_s}).exit, 1);
    }

    void whatCannotBeTakenInIsHandledByCommand()
    {
        connectBoth();
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).exit, 0);
        QCOMPARE(run({u"review"_s, u"approve"_s, u"G-00002"_s, u"--confirm-amber"_s}).exit, 0);
        QCOMPARE(run({u"publish"_s, u"G-00002"_s}).exit, 0);
        QCOMPARE(run({u"sync"_s, u"keynet"_s}).exit, 0);
        const QString posting = m_world->keyNet().postings().firstKey();
        m_world->keyNet().arriveApplication(posting, {{u"prefecture"_s, u""_s}});
        m_world->keyNet().arriveApplication(posting);
        const Run partly = run({u"sync"_s, u"keynet"_s});
        QCOMPARE(partly.exit, 3);
        QCOMPARE(partly.json.value(u"added"_s).toInt(), 1);
        const QJsonArray rows = run({u"inbox"_s, u"list"_s}).json.value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[u"id"].toString(), u"application/1"_s);
        QVERIFY(rows.first()[u"problem"].toString().contains(u"prefecture"_s));
        QCOMPARE(run({u"inbox"_s, u"retry"_s, u"application/1"_s}).exit, 1);
        QCOMPARE(run({u"inbox"_s, u"drop"_s, u"application/1"_s}).exit, 2);
        QCOMPARE(run({u"inbox"_s, u"drop"_s, u"application/1"_s, u"--reason"_s, u"都道府県なし"_s}).exit, 0);
        QCOMPARE(run({u"interview"_s, u"propose"_s, u"A0000001"_s, u"--at"_s, u"2099-07-27T10:30"_s, u"--at"_s,
                      u"2099-07-28T14:00"_s, u"--mode"_s, u"online"_s})
                     .exit,
                 0);
        const Run sent = run({u"sync"_s, u"keynet"_s});
        QVERIFY2(sent.exit == 0, sent.err.constData());
        QCOMPARE(sent.json.value(u"sent"_s).toInt(), 2);
        QCOMPARE(m_world->keyNet().applications().at(0)[u"result"_s][u"result"].toString(), u"not_hired"_s);
        QCOMPARE(m_world->keyNet().applications().at(1)[u"interview"_s][u"times"].toArray().size(), 2);
    }

    void whoeverGivesNoSecretHearsWhatIsAwaited()
    {
        const auto process = started({u"connection"_s, u"set"_s, u"gmis"_s, u"--url"_s, m_world->address(), u"--app"_s, u"1"_s,
                                      u"--login"_s, u"practice"_s},
                                     std::nullopt);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains("--secret-file"), 60'000);
        process->write("practice\n"); // one line: with a login it is the password
        process->closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning, 60'000);
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(run({u"connection"_s, u"test"_s, u"gmis"_s}).exit, 0);
    }

    void theOutboxIsListedPageByPage()
    {
        connectBoth();
        QCOMPARE(run({u"sync"_s, u"gmis"_s}).exit, 0);
        for (const QString &number : {u"G-00001"_s, u"G-00002"_s, u"G-00003"_s})
            QCOMPARE(run({u"review"_s, u"return"_s, number, u"--reason"_s, u"missing_item"_s, u"--comment"_s, u"下限を"_s}).exit,
                     0);
        QStringList numbers;
        QStringList words{u"outbox"_s, u"list"_s, u"--limit"_s, u"2"_s};
        const Run first = run(words);
        const Run second = run(words + QStringList{u"--after"_s, first.json.value(u"next"_s).toString()});
        for (const Run &page : {first, second})
            for (const QJsonValue row : page.json.value(u"rows"_s).toArray())
                numbers.append(row[u"number"].toString());
        QCOMPARE(numbers, QStringList({u"G-00003"_s, u"G-00002"_s, u"G-00001"_s}));
        QVERIFY(first.json.contains(u"next"_s) && !second.json.contains(u"next"_s));
        QCOMPARE(run({u"outbox"_s, u"list"_s, u"--failed"_s}).json.value(u"rows"_s).toArray().size(), 0);
        QCOMPARE(run({u"outbox"_s, u"list"_s, u"--after"_s, u"x"_s}).exit, 2);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no system") << QStringList{u"connection"_s, u"set"_s, u"nowhere"_s} << 2;
        QTest::newRow("plain http") << QStringList{u"connection"_s, u"set"_s, u"keynet"_s, u"--url"_s, u"http://example.jp"_s}
                                    << 2;
        QTest::newRow("no app") << QStringList{u"connection"_s, u"set"_s, u"gmis"_s, u"--url"_s, u"https://example.jp"_s} << 2;
        QTest::newRow("both modes") << QStringList{u"sync"_s, u"gmis"_s, u"--full"_s, u"--sweep"_s} << 2;
        QTest::newRow("drop without a reason") << QStringList{u"outbox"_s, u"drop"_s, u"1"_s} << 2;
        QTest::newRow("a conflict without its number") << QStringList{u"conflict"_s, u"show"_s} << 2;
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        const Run wrong = run(words);
        QTEST(wrong.exit, "exit");
        QVERIFY(!wrong.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchangecommands.moc"
