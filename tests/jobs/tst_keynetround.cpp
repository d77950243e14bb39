#include "models/exchange/keynet/publicposting.h"
#include "models/jobs/keynetround.h"
#include "models/storage/casedesk.h"
#include "models/storage/connectionstore.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingdesk.h"
#include "tests/practice/practiceserver.h"
#include "tests/support/intact.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whole rounds with Key-Net, with what goes wrong on the way. Where KEYNET_PRISM names Prism, everything goes through it, and a
/// request or an answer that breaks the contract is an error.
class TestKeyNetRound : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<PracticeServer> m_world;
    std::unique_ptr<QProcess> m_prism;
    QString m_url;

    template <typename T>
    static Result<T> awaited(const QFuture<Result<T>> &future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();
        return future.resultCount() > 0 ? future.result() : Result<T>(Error{Error::Kind::Cancelled, u"no answer"_s});
    }

    template <typename Work>
    auto write(Work work)
    {
        return awaited(m_database->writer().run(std::move(work)));
    }

    Connection connection() const
    {
        Connection made;
        made.system = RemoteSystem::KeyNet;
        made.url = m_url;
        return made;
    }

    static Patience hasty() { return {.repeats = 4, .first = 1ms, .longest = 20ms, .timeout = 5000ms}; }

    Result<SyncReport> sync(SyncMode mode = SyncMode::Usual)
    {
        SyncRequest request;
        request.connection = connection();
        request.secrets.token = u"practice"_s;
        request.mode = mode;
        request.user = u"試験"_s;
        request.patience = hasty();
        KeyNetRound round(m_database, request, {});
        const QFuture<Result<SyncReport>> future = round.run();
        return awaited(future);
    }

    static Actor actor() { return {u"審査"_s, QDateTime::currentDateTimeUtc()}; }

    Posting added(const PostingContent &content, const QString &code = u"1310000001"_s)
    {
        const auto posting =
            write([=](const QSqlDatabase &db) { return PostingDesk(db, actor()).add(content, samplecontent::facility(code)); });
        return posting ? posting.value() : Posting();
    }

    template <typename Step>
    Result<Posting> at(const Posting &posting, Step step)
    {
        return write([=](const QSqlDatabase &db) {
            PostingDesk desk(db, actor());
            return step(desk, SeenPosting{posting.id, 0});
        });
    }

    Posting published(const PostingContent &content)
    {
        const Posting posting = added(content);
        (void)at(posting, [](PostingDesk &desk, SeenPosting ref) {
            return desk.review(ref, {ReviewAction::Approve, std::nullopt, {}, true});
        });
        const auto done = at(posting, [](PostingDesk &desk, SeenPosting ref) { return desk.publish(ref); });
        return done ? done.value() : Posting();
    }

    QJsonObject shown(const Posting &posting) { return m_world->keyNet().postings().value(publicIdOf(posting.number)); }

    void startPrism()
    {
        const QString program = qEnvironmentVariable("KEYNET_PRISM");
        if (program.isEmpty())
            return;
        m_prism = std::make_unique<QProcess>();
        m_prism->setProcessChannelMode(QProcess::MergedChannels);
        const quint16 port = quint16(20'000 + QCoreApplication::applicationPid() % 20'000);
        m_prism->start(program, {u"proxy"_s, QStringLiteral(SOURCE_ROOT "/resources/keynet-api.yaml"), m_world->address(),
                                 u"--errors"_s, u"--port"_s, QString::number(port)});
        QVERIFY(m_prism->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            [port] {
                QTcpSocket socket;
                socket.connectToHost(u"127.0.0.1"_s, port);
                return socket.waitForConnected(200);
            }(),
            60'000);
        m_url = u"http://127.0.0.1:%1"_s.arg(port);
    }

    /// Every message about a case goes out: an answer, times to choose from, an appointment, its end, the result.
    void awaitedMessages()
    {
        const auto interview = write([](const QSqlDatabase &db) -> Result<Interview> {
            CaseDesk desk(db, actor());
            if (const auto answered = desk.answer(InquiryId{1}, 0, u"はい、月に四回です。"_s); !answered)
                return answered.error();
            const QDateTime day = QDateTime::currentDateTimeUtc().addDays(7);
            const auto proposed = desk.proposeInterview(ApplicationId{1}, 0, {day, day.addDays(1)}, InterviewMode::Online, {});
            if (!proposed)
                return proposed.error();
            Interview wanted;
            wanted.application = ApplicationId{1};
            wanted.from = day;
            wanted.mode = InterviewMode::Online;
            wanted.url = u"https://meet.example.jp/1"_s;
            wanted.interviewer = u"佐藤"_s;
            const auto made = desk.schedule(wanted, true);
            if (!made)
                return made;
            if (const auto off = desk.cancel(made.value().id, 0, u"都合により"_s); !off)
                return off;
            const auto left = desk.leave(ApplicationId{1}, 0, ApplicationStage::Rejected, u"他の方に決定"_s);
            return left ? made : left.error();
        });
        VERIFY_DONE(interview);
        const auto sent = sync();
        VERIFY_DONE(sent);
        QCOMPARE(sent.value().failed, 0);
        QCOMPARE(sent.value().sent, 5);
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }

    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        const auto address = DatabaseAddress::fromText(m_test->address());
        VERIFY_DONE(address);
        m_database = std::make_shared<Database>(address.value());
        VERIFY_DONE(awaited(m_database->prepare()));
        m_world = std::make_unique<PracticeServer>();
        m_url = m_world->address();
        VERIFY_DONE(write([this](const QSqlDatabase &db) { return ConnectionStore(db).set(connection()); }));
    }

    void cleanup()
    {
        if (m_prism) {
            m_prism->kill();
            m_prism->waitForFinished();
        }
        if (m_database) {
            const auto finding = write([](const QSqlDatabase &db) { return Result<QString>(firstFinding(db)); });
            VERIFY_DONE(finding);
            QCOMPARE(finding.value(), QString());
        }
        m_prism.reset();
        m_world.reset();
        m_database.reset();
        m_test.reset();
    }

    void publishesReplacesAndWithdraws()
    {
        const Posting posting = published(samplecontent::posting());
        const auto first = sync();
        VERIFY_DONE(first);
        QCOMPARE(first.value().sent, 1);
        QCOMPARE(shown(posting).value(u"@type"_s).toString(), u"JobPosting"_s);
        QCOMPARE(shown(posting)[u"hiringOrganization"][u"name"].toString(), u"しおかぜ病院"_s);
        QCOMPARE(shown(posting)[u"baseSalary"][u"minValue"].toInt(), 2000);
        VERIFY_DONE(at(posting, [](PostingDesk &desk, SeenPosting ref) { return desk.offer(ref, {.person = u"A"_s}); }));
        VERIFY_DONE(sync());
        QCOMPARE(shown(posting).value(u"remainingOpenings"_s).toInt(), 2);
        VERIFY_DONE(at(posting, [](PostingDesk &desk, SeenPosting ref) { return desk.stop(ref, {}); }));
        VERIFY_DONE(sync());
        QVERIFY(m_world->keyNet().postings().isEmpty());
        QCOMPARE(m_world->keyNet().effectsOn(publicIdOf(posting.number)), 3);
        VERIFY_DONE(at(posting, [](PostingDesk &desk, SeenPosting ref) { return desk.publish(ref); }));
        VERIFY_DONE(sync());
        QCOMPARE(m_world->keyNet().postings().size(), 1);
    }

    void aMaskedPostingTellsNothing() // S3
    {
        PostingContent content = samplecontent::posting();
        content.disclosure = Disclosure::NonPublic;
        content.maskName = content.maskAddress = content.maskContact = true;
        content.address = u"東京都港区芝浦9丁目"_s;
        content.url = u"https://shiokaze.example.jp"_s;
        content.email = u"saiyo@shiokaze.example.jp"_s;
        const Posting posting = published(content);
        VERIFY_DONE(sync());
        const QByteArray text = QJsonDocument(shown(posting)).toJson();
        QVERIFY(!text.isEmpty() && shown(posting).value(u"confidential"_s).toBool());
        for (const QString &word :
             {u"しおかぜ"_s, u"潮会"_s, u"芝浦"_s, u"shiokaze"_s, u"03-0000-0000"_s, u"1310000001"_s, u"港区"_s})
            QVERIFY2(!text.contains(word.toUtf8()), qPrintable(word));
        QVERIFY(!m_world->keyNet().page().contains("しおかぜ"));
        QVERIFY(text.contains("東京都"));
    }

    void aTextThatNamesTheInstitutionIsNotSent()
    {
        PostingContent content = samplecontent::posting();
        content.disclosure = Disclosure::NonPublic;
        content.maskName = true;
        content.duties = u"しおかぜ病院での看護"_s;
        Posting posting;
        posting.number = u"13-1"_s;
        posting.facility = samplecontent::facility();
        posting.revisions.append({1, content, ReviewState::Approved, {}, {}});
        posting.currentRevision = 1;
        QVERIFY(!publicPosting(posting));
    }

    void inquiriesAndApplicationsArriveOnce()
    {
        const Posting posting = published(samplecontent::posting());
        VERIFY_DONE(sync());
        for (int i = 0; i < 104; ++i)
            m_world->keyNet().arriveApplication(publicIdOf(posting.number));
        m_world->keyNet().arriveInquiry(publicIdOf(posting.number));
        const auto read = sync();
        VERIFY_DONE(read);
        QCOMPARE(read.value().read, 105);
        QCOMPARE(read.value().added, 105);
        const auto staged = write([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).stagedCount(); });
        VERIFY_DONE(staged);
        QCOMPARE(staged.value(), 0);
        const auto again = sync();
        VERIFY_DONE(again);
        QCOMPARE(again.value().read, 0);
        QVERIFY(!m_world->keyNet().acknowledged(u"applications"_s).isEmpty());
    }

    void anUnclearAnswerHasItsEffectOnce_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::newRow("cut after the write") << PracticeFault::Cut;
        QTest::newRow("cut before") << PracticeFault::Lost;
        QTest::newRow("busy") << PracticeFault::TooMany;
        QTest::newRow("maintenance") << PracticeFault::Maintenance;
        QTest::newRow("a web page") << PracticeFault::Html;
    }

    void anUnclearAnswerHasItsEffectOnce()
    {
        QFETCH(PracticeFault, fault);
        const Posting posting = published(samplecontent::posting());
        m_world->failOnce(fault, u"/v1/postings"_s, "PUT");
        (void)sync();
        VERIFY_DONE(sync());
        QCOMPARE(m_world->keyNet().postings().size(), 1);
        QCOMPARE(m_world->keyNet().effectsOn(publicIdOf(posting.number)), 1);
    }

    void aForgottenSendingIsRecognised() // killed between the write and the mark, and the other side forgot the key
    {
        const Posting posting = published(samplecontent::posting());
        VERIFY_DONE(sync());
        VERIFY_DONE(write([](const QSqlDatabase &db) -> Result<> {
            if (const auto done =
                    Statement(db, u"UPDATE outbox SET state = 'sending', key = 'b0a3c1de-7c6f-4f0e-9f6c-2f6b8a1d0e55'"_s).run({});
                !done)
                return done;
            return Statement(db, u"DELETE FROM remote_record"_s).run({});
        }));
        const auto again = sync();
        VERIFY_DONE(again);
        QCOMPARE(again.value().sent, 1);
        QCOMPARE(m_world->keyNet().effectsOn(publicIdOf(posting.number)), 1);
    }

    void aFullRoundMakesBothSidesEqual()
    {
        VERIFY_DONE(write([](const QSqlDatabase &db) {
            return Statement(db, u"DELETE FROM setting WHERE key = 'connection/keynet'"_s).run({});
        }));
        const Posting posting = published(samplecontent::posting()); // before Key-Net was connected
        VERIFY_DONE(write([this](const QSqlDatabase &db) { return ConnectionStore(db).set(connection()); }));
        const auto first = sync();
        VERIFY_DONE(first);
        QCOMPARE(first.value().sent, 1);
        const auto full = sync(SyncMode::Full);
        VERIFY_DONE(full);
        QCOMPARE(full.value().sent, 0);
        QCOMPARE(m_world->keyNet().effectsOn(publicIdOf(posting.number)), 1);
    }

    void everyCallKeepsTheContract()
    {
        startPrism();
        if (m_url == m_world->address())
            QSKIP("KEYNET_PRISM does not name Prism");
        const Posting posting = published(samplecontent::posting());
        SyncRequest request;
        const auto first = sync();
        VERIFY_DONE(first);
        const QString id = publicIdOf(posting.number);
        m_world->keyNet().arriveApplication(id);
        m_world->keyNet().arriveInquiry(id);
        VERIFY_DONE(sync());
        HttpClient http(connection(), {.token = u"practice"_s}, hasty());
        KeyNetClient client(http);
        const auto key = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        const auto there = awaited(client.readCase(u"applications/1"_s).future());
        VERIFY_DONE(there);
        awaitedMessages();
        const auto stale = awaited(
            client.putPart(u"applications/1"_s, u"result"_s, R"({"result": "hired"})", there.value().etag, key()).future());
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        VERIFY_DONE(awaited(client.readCase(u"inquiries/1"_s).future()));
        const auto gone = awaited(client.readPosting(key()).future());
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
        VERIFY_DONE(at(posting, [](PostingDesk &desk, SeenPosting ref) { return desk.stop(ref, {}); }));
        VERIFY_DONE(sync());
    }
};

QTEST_GUILESS_MAIN(TestKeyNetRound)
#include "tst_keynetround.moc"
