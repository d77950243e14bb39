#include "models/exchange/gmis/gmisclient.h"
#include "models/exchange/gmis/gmiserror.h"
#include "models/exchange/gmis/gmisquery.h"
#include "tests/practice/practiceform.h"
#include "tests/practice/practiceserver.h"
#include "tests/support/verifydone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestGmisClient : public QObject
{
    Q_OBJECT

private:
    Connection connection() const
    {
        Connection made;
        made.url = m_world->address();
        made.app = 1;
        return made;
    }

    static Patience hasty() { return {.repeats = 5, .first = 1ms, .longest = 50ms, .timeout = 2000ms}; }

    template <typename T>
    static Result<T> awaited(const QFuture<Result<T>> &future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000); }();
        return future.resultCount() > 0 ? future.result() : Result<T>(Error{Error::Kind::Cancelled, u"no answer"_s});
    }

    std::unique_ptr<PracticeServer> m_world;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<GmisClient> m_client;

    void connectAs(const Connection &connection, const ConnectionSecrets &secrets)
    {
        m_client.reset();
        m_http = std::make_unique<HttpClient>(connection, secrets, hasty());
        m_client = std::make_unique<GmisClient>(*m_http);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<PracticeServer>();
        QVERIFY(!m_world->address().isEmpty());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(m_world->gmis().add(practicePosting(i)) > 0);
        connectAs(connection(), {.token = u"practice"_s});
    }

    void cleanup()
    {
        m_client.reset();
        m_http.reset();
        m_world.reset();
    }

    void signsInBothWays_data()
    {
        QTest::addColumn<bool>("byPassword");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<int>("guest");
        QTest::addColumn<bool>("works");
        QTest::newRow("token") << false << u"practice"_s << 0 << true;
        QTest::newRow("one of several tokens") << false << u"other,practice"_s << 0 << true;
        QTest::newRow("guest space") << false << u"practice"_s << 7 << true;
        QTest::newRow("as many tokens as there may be") << false << u"a,b,c,d,e,f,g,h,practice"_s << 0 << true;
        QTest::newRow("a token too many") << false << u"a,b,c,d,e,f,g,h,i,practice"_s << 0 << false;
        QTest::newRow("wrong token") << false << u"wrong"_s << 0 << false;
        QTest::newRow("no token") << false << QString() << 0 << false;
        QTest::newRow("password") << true << u"practice"_s << 0 << true;
        QTest::newRow("wrong password") << true << u"wrong"_s << 0 << false;
    }

    void signsInBothWays()
    {
        QFETCH(bool, byPassword);
        QFETCH(QString, secret);
        Connection made = connection();
        made.guestSpace = QTest::currentDataTag() == "guest space"_ba ? 7 : 0;
        made.signIn = byPassword ? SignIn::Password : SignIn::Token;
        made.login = byPassword ? u"practice"_s : QString();
        connectAs(made, {.token = byPassword ? QString() : secret, .password = byPassword ? secret : QString()});
        const auto form = awaited(m_client->form().future());
        QTEST(bool(form), "works");
        if (!form)
            QVERIFY2(form.error().kind == Error::Kind::Input && !form.error().detail.contains(u"wrong"_s),
                     qPrintable(form.error().message));
        QVERIFY(m_http->callCount() <= 1); // a refused token is not tried again, though it comes as 520
    }

    void refusedFieldsAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("text") << u"record.賃金下限.value"_s;
        QTest::newRow("choices") << u"record.賃金下限.values"_s;
        QTest::newRow("one of the choices") << u"record.賃金下限.values[0].value"_s;
        QTest::newRow("users") << u"record.賃金下限.values.value"_s;
        QTest::newRow("no number") << u"record[賃金下限].value"_s;
    }

    void refusedFieldsAreNamed()
    {
        QFETCH(QString, key);
        const QJsonObject errors{{key, QJsonObject{{u"messages"_s, QJsonArray{u"必須です。"_s}}}}};
        HttpAnswer answer;
        answer.status = 400;
        answer.type = "application/json";
        answer.body = QJsonDocument(QJsonObject{{u"code"_s, u"CB_VA01"_s}, {u"errors"_s, errors}}).toJson();
        const Error error = gmisError(answer);
        QCOMPARE(error.kind, Error::Kind::Input);
        QVERIFY2(error.message.contains(u"(賃金下限: 必須です。)"_s), qPrintable(error.message));
    }

    void readsPageAfterPage()
    {
        for (int i = 4; i <= 1203; ++i)
            m_world->gmis().add(practicePosting(i));
        qint64 last = 0, count = 0;
        while (true) {
            const auto page = awaited(m_client->records(seekQuery(last), {u"$id"_s, u"$revision"_s}).future());
            VERIFY_DONE(page);
            QVERIFY(page.value().answeredAt.isValid());
            for (const GmisRecord &record : page.value().records) {
                QVERIFY(record.id > last);
                last = record.id;
                ++count;
            }
            if (page.value().records.size() < gmisPageSize)
                break;
        }
        QCOMPARE(count, 1203);
        QCOMPARE(m_world->requests(), 3);
    }

    void postsAQuestionThatIsTooLongForAnAddress()
    {
        QStringList fields;
        for (int i = 0; i < 120; ++i)
            fields.append(u"とても長い日本語のフィールドコード%1"_s.arg(i));
        fields.append(u"$id"_s);
        const auto page = awaited(m_client->records(seekQuery(0), fields).future());
        VERIFY_DONE(page);
        QCOMPARE(page.value().records.size(), 3);
        QVERIFY(m_world->log().last().startsWith(u"POST"_s));
    }

    void writesOnlyWhatItHasSeen()
    {
        const QJsonObject values{{u"募集状態"_s, u"終了"_s}};
        const auto written = awaited(m_client->update(2, 1, values).future());
        VERIFY_DONE(written);
        QCOMPARE(written.value(), 2);
        QCOMPARE(m_world->gmis().text(2, u"募集状態"_s), u"終了"_s);
        const auto late = awaited(m_client->update(2, 1, values).future());
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        const auto wrong = awaited(m_client->update(2, 2, {{u"募集状態"_s, u"無い"_s}}).future());
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(u"募集状態"_s), qPrintable(wrong.error().message));
    }

    void addsARecordOnceHoweverOftenItIsAsked()
    {
        QJsonObject values;
        const QJsonObject posting = practicePosting(77);
        for (auto it = posting.begin(); it != posting.end(); ++it)
            values.insert(it.key(), it.value()[u"value"]);
        m_world->failOnce(PracticeFault::Cut);
        const auto added = awaited(m_client->upsert(u"外部連携ID"_s, u"0b1e6f5c"_s, values).future());
        VERIFY_DONE(added);
        QCOMPARE(m_world->gmis().ids().size(), 4);
        QCOMPARE(m_world->gmis().text(added.value().id, u"外部連携ID"_s), u"0b1e6f5c"_s);
    }

    void overcomesFaults_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::addColumn<bool>("overcome");
        QTest::newRow("429") << PracticeFault::TooMany << true;
        QTest::newRow("503") << PracticeFault::Maintenance << true;
        QTest::newRow("cut before") << PracticeFault::Lost << true;
        QTest::newRow("a web page") << PracticeFault::Html << false;
    }

    void overcomesFaults()
    {
        QFETCH(PracticeFault, fault);
        m_world->failOnce(fault);
        const auto page = awaited(m_client->records(seekQuery(0), {}).future());
        QTEST(bool(page), "overcome");
        if (!page)
            QVERIFY2(page.error().message.contains(u"web page"_s), qPrintable(page.error().message));
    }

    void givesUpAfterSixAttempts()
    {
        m_world->setFaults({.maintenance = 1});
        const auto page = awaited(m_client->records(seekQuery(0), {}).future());
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Network);
        QCOMPARE(m_world->requests(), 6);
        QCOMPARE(m_http->callCount(), 6);
    }

    void downloadsWithinALimit()
    {
        const QByteArray key = m_world->gmis().attach(u"案内.pdf"_s, QByteArray(5000, 'x'));
        const Attachment attachment{QString::fromLatin1(key), u"案内.pdf"_s, u"application/pdf"_s, 0}; // the size is not told
        const auto whole = awaited(m_client->download(attachment, 5000).future());
        VERIFY_DONE(whole);
        QCOMPARE(whole.value().size(), 5000);
        const auto tooLarge = awaited(m_client->download(attachment, 4999).future());
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().kind, Error::Kind::Input);
        Attachment told = attachment;
        told.size = 4999;
        const auto notWhole = awaited(m_client->download(told, 5000).future());
        QVERIFY(!notWhole);
        QCOMPARE(notWhole.error().kind, Error::Kind::Network);
        told.size = 6000;
        const qint64 before = m_world->requests();
        QVERIFY(!awaited(m_client->download(told, 5000).future())); // is not even asked for
        QCOMPARE(m_world->requests(), before);
        m_world->failOnce(PracticeFault::Html);
        const auto page = awaited(m_client->download(attachment, 5000).future());
        QVERIFY(!page);
        QVERIFY(page.error().message.contains(u"web page"_s));
    }

    void endsQuietlyWhenItsOwnerGoes()
    {
        m_world->setFaults({.delay = 500});
        const QFuture<Result<GmisForm>> form = m_client->form();
        QTRY_COMPARE(m_world->requests(), 1);
        m_client.reset();
        m_http.reset();
        QTRY_VERIFY(form.isFinished());
        QVERIFY(form.resultCount() == 0 || !form.result());
    }

    void pausesAsItIsAsked()
    {
        const Patience patience;
        const QDateTime now(QDate(2020, 7, 27), QTime(8, 0), Qt::UTC);
        QCOMPARE(pauseBefore(0, {}, patience, 0.5, now), 1000ms);
        QCOMPARE(pauseBefore(3, {}, patience, 0.5, now), 8000ms);
        QCOMPARE(pauseBefore(4, {}, patience, 1.0, now), 20'800ms);
        HttpAnswer answer;
        answer.headers.insert("retry-after", "30");
        QCOMPARE(pauseBefore(0, answer, patience, 0.5, now), 30'000ms);
        answer.headers.insert("retry-after", "Mon, 27 Jul 2020 08:00:45 GMT");
        QCOMPARE(pauseBefore(0, answer, patience, 0.5, now), 45'000ms);
        answer.headers.insert("retry-after", "999999");
        QCOMPARE(pauseBefore(0, answer, patience, 0.5, now), 120'000ms);
    }

    void restsWhereTheDomainIsBusy_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QByteArray>("running");
        QTest::addColumn<bool>("rests");
        QTest::newRow("quiet") << QByteArray("100") << QByteArray("1") << false;
        QTest::newRow("nearly") << QByteArray("100") << QByteArray("79") << false;
        QTest::newRow("busy") << QByteArray("100") << QByteArray("80") << true;
        QTest::newRow("full") << QByteArray("100") << QByteArray("100") << true;
        QTest::newRow("no limit") << QByteArray() << QByteArray("90") << false;
        QTest::newRow("not numbers") << QByteArray("many") << QByteArray("more") << false;
    }
    void restsWhereTheDomainIsBusy()
    {
        QFETCH(QByteArray, limit);
        QFETCH(QByteArray, running);
        HttpAnswer answer;
        answer.headers = {{"x-concurrencylimit-limit", limit}, {"x-concurrencylimit-running", running}};
        QTEST(restAfter(answer, {}) == 1000ms, "rests");
        QTEST(restAfter(answer, {}) > 0ms, "rests");
    }
    void restsBeforeTheNextCall()
    {
        m_world->setRunning(95);
        m_http =
            std::make_unique<HttpClient>(connection(), ConnectionSecrets{.token = u"practice"_s}, Patience{.first = 3'600'000ms});
        m_client = std::make_unique<GmisClient>(*m_http);
        VERIFY_DONE(awaited(m_client->form().future()));
        const QFuture<Result<GmisForm>> next = m_client->form();
        QTest::qWait(100);
        QCOMPARE(m_world->requests(), 1); // for an hour
        QVERIFY(!next.isFinished());
    }

    void aClientCertificateHasItsOwnAddress()
    {
        Connection made = connection();
        made.certificateFile = u"office.p12"_s;
        made.url = u"https://practice.cybozu.com"_s;
        QVERIFY(!checked(made));
        made.url = u"https://practice.s.cybozu.com"_s;
        VERIFY_DONE(checked(made));
    }

    void namesOfFilesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"募集要項 2020.pdf"_s << u"募集要項 2020.pdf"_s;
        QTest::newRow("a way up") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("a way of Windows") << u"C:\\temp\\a.doc"_s << u"a.doc"_s;
        QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
        QTest::newRow("turned round") << u"案内\u202Efdp.exe"_s << u"案内fdp.exe"_s;
        QTest::newRow("reserved") << u"a<b>|c?.txt"_s << u"a_b__c_.txt"_s;
        QTest::newRow("a device") << u"con.txt"_s << u"_con.txt"_s;
        QTest::newRow("nothing") << u" . "_s << u"attachment"_s;
        QTest::newRow("long") << QString(300, u'あ') + u".pdf"_s << QString(116, u'あ') + u".pdf"_s;
    }

    void namesOfFilesAreSafe()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "expected");
    }

    void refusesAddressesThatAreNotSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://practice.cybozu.com"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("plain http") << u"http://practice.cybozu.com"_s << false;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.jp"_s << false;
        QTest::newRow("password inside") << u"https://a:b@practice.cybozu.com"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void refusesAddressesThatAreNotSafe()
    {
        QFETCH(QString, url);
        Connection made = connection();
        made.url = url;
        QTEST(bool(checked(made)), "allowed");
    }
};

QTEST_GUILESS_MAIN(TestGmisClient)
#include "tst_gmisclient.moc"
