#include "models/jobs/deliveryrun.h"
#include "models/storage/channelstore.h"
#include "models/storage/connection.h"
#include "models/storage/distributionstore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "tests/support/intact.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Postings on their way to the channels, on both databases (the fourth morning of the plan, and what can go wrong).
class TestDeliveryRun : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_db;

    static Actor actor() { return {u"配信"_s, QDateTime::currentDateTimeUtc()}; }
    PostingDesk desk() const { return {m_db, actor()}; }
    QString folder(const QString &channel) const { return m_folder->filePath(channel); }

    Channel channel(const QString &code) const { return ChannelStore(m_db).get(code).value(); }

    void change(const QString &code, const std::function<void(Channel &)> &what) const
    {
        Channel one = channel(code);
        what(one);
        VERIFY_DONE(ChannelStore(m_db).set(one, actor()));
    }

    Posting published(const PostingContent &content, const Facility &facility = samplecontent::facility()) const
    {
        const auto added = desk().add(content, facility);
        [&] { VERIFY_DONE(added); }();
        const auto approved = desk().review({added.value().id}, {ReviewAction::Approve, {}, {}, true});
        [&] { VERIFY_DONE(approved); }();
        const auto shown = desk().publish({added.value().id});
        [&] { VERIFY_DONE(shown); }();
        return shown.value();
    }

    DeliveryReport deliver(const QStringList &channels = {}, bool full = false) const
    {
        DeliveryMeans means;
        const auto report = DeliveryRun(m_db, {.channels = channels, .full = full, .user = u"配信"_s}, means).run();
        [&] { VERIFY_DONE(report); }();
        return report ? report.value() : DeliveryReport();
    }

    qint64 count(const QString &code, ItemState state) const
    {
        const auto counts = DistributionStore(m_db).counts(channel(code));
        [&] { VERIFY_DONE(counts); }();
        const auto page = DistributionStore(m_db).page(channel(code), state, {}, 100);
        [&] {
            VERIFY_DONE(page);
            QCOMPARE(qint64(page.value().rows.size()), counts.value().of(state)); // every number opens its list
        }();
        return counts.value().of(state);
    }

    Delivery last(const QString &code) const { return DeliveryStore(m_db).newest(code, 0).value().value_or(Delivery()); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray sent(const QString &code) const { return bytes(QDir(folder(code)).filePath(last(code).fileName)); }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_folder = std::make_unique<QTemporaryDir>();
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"delivery"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
        for (const Channel &one : ChannelStore::defaults()) {
            QDir(m_folder->path()).mkdir(one.code);
            change(one.code, [&](Channel &changed) { changed.way.address = folder(one.code); });
        }
    }
    void cleanup()
    {
        if (m_db.isOpen())
            QCOMPARE(firstFinding(m_db), QString());
        m_db = {};
        QSqlDatabase::removeDatabase(u"delivery"_s);
        m_test.reset();
    }

    void sixChannelsComeWithTheProgram()
    {
        QStringList codes;
        for (const Channel &one : ChannelStore::defaults()) {
            codes.append(one.code);
            VERIFY_DONE(checked(one));
        }
        QCOMPARE(codes, QStringList({u"hello_work"_s, u"nurse_centre"_s, u"women_doctors"_s, u"association"_s, u"agency"_s,
                                     u"headquarters"_s}));
    }

    void rulesSayWhoGetsWhat_data()
    {
        QTest::addColumn<Profession>("profession");
        QTest::addColumn<QList<int>>("taken"); // in the order of the channels
        QTest::newRow("physician") << Profession::Physician << QList{1, 0, 1, 1, 1, 1};
        QTest::newRow("nurse") << Profession::Nurse << QList{1, 1, 0, 1, 1, 1};
        QTest::newRow("assistant nurse") << Profession::AssistantNurse << QList{1, 1, 0, 1, 1, 1};
        QTest::newRow("clerk") << Profession::Clerk << QList{1, 0, 0, 1, 1, 1};
    }

    void rulesSayWhoGetsWhat()
    {
        QFETCH(Profession, profession);
        QFETCH(QList<int>, taken);
        published(samplecontent::posting(profession));
        QList<int> found;
        for (const Channel &one : ChannelStore::defaults())
            found.append(int(DistributionStore(m_db).taken(one).value()));
        QCOMPARE(found, taken);
    }

    void twoNursesOfChibaGoOutAndComeBack() // S4
    {
        PostingContent content = samplecontent::posting(Profession::Nurse, 2);
        content.prefecture = Prefecture::fromNumber(12);
        content.municipality = u"千葉市"_s;
        const Posting posting = published(content);
        QCOMPARE(count(u"hello_work"_s, ItemState::Waiting), 1);
        QCOMPARE(count(u"women_doctors"_s, ItemState::OutOfScope), 1);
        QCOMPARE(deliver().failed(), 0);
        for (const QString &code : {u"hello_work"_s, u"nurse_centre"_s, u"agency"_s})
            QCOMPARE(count(code, ItemState::Delivered), 1);
        QVERIFY(sent(u"agency"_s).contains("\"04\""));
        QCOMPARE(count(u"women_doctors"_s, ItemState::Delivered), 0);
        QCOMPARE(DeliveryStore(m_db).newest(u"headquarters"_s, 12).value()->rows(), 1);
        QVERIFY(!DeliveryStore(m_db).newest(u"headquarters"_s, 13).value());

        for (const QString &person : {u"甲"_s, u"乙"_s}) { // both seats start: publication ends by itself
            const auto offered = desk().offer({posting.id}, {.person = person, .startsOn = actor().at.date()});
            VERIFY_DONE(offered);
            const HireId hire = offered.value().hires.last().id;
            VERIFY_DONE(people::exempt(m_db, posting.id, hire, actor().at.date()));
            VERIFY_DONE(desk().advance({posting.id}, hire, HireStage::Awaiting, actor().at.date(), {}));
            VERIFY_DONE(desk().advance({posting.id}, hire, HireStage::Started, actor().at.date(), {}));
        }
        for (const QString &code : {u"hello_work"_s, u"nurse_centre"_s, u"agency"_s, u"association"_s, u"headquarters"_s})
            QCOMPARE(count(code, ItemState::WithdrawalPending), 1);

        QDir(folder(u"nurse_centre"_s)).removeRecursively(); // this channel cannot be reached
        const DeliveryReport report = deliver();
        QCOMPARE(report.failed(), 1);
        QCOMPARE(count(u"nurse_centre"_s, ItemState::Failed), 1);
        QCOMPARE(DeliveryStore(m_db).list({}, true, 0, 10).value().size(), 1);
        for (const QString &code : {u"hello_work"_s, u"agency"_s, u"association"_s, u"headquarters"_s})
            QCOMPARE(count(code, ItemState::Withdrawn), 1);
        QVERIFY(sent(u"hello_work"_s).contains(posting.number.toLatin1()));

        QDir().mkpath(folder(u"nurse_centre"_s));
        QCOMPARE(deliver().failed(), 0);
        QCOMPARE(count(u"nurse_centre"_s, ItemState::Withdrawn), 1);
        QCOMPARE(last(u"nurse_centre"_s).attempts, 2);
    }

    void changesSayOnlyWhatChanged()
    {
        const Posting first = published(samplecontent::posting());
        published(samplecontent::posting(Profession::Pharmacist));
        deliver({u"agency"_s});
        QCOMPARE(last(u"agency"_s).added, 2);
        const DeliveryReport nothing = deliver({u"agency"_s});
        QVERIFY(!nothing.outcomes.first().delivery);
        QCOMPARE(last(u"agency"_s).sequence, 1);

        PostingContent content = samplecontent::posting();
        content.wageMin = 2100;
        VERIFY_DONE(desk().revise({first.id}, content));
        QCOMPARE(count(u"agency"_s, ItemState::Delivered), 2); // the approved revision still holds
        VERIFY_DONE(desk().review({first.id}, {ReviewAction::Approve, {}, {}, true}));
        QCOMPARE(count(u"agency"_s, ItemState::ChangePending), 1);
        deliver({u"agency"_s});
        QCOMPARE(last(u"agency"_s).rows(), 1);
        QCOMPARE(last(u"agency"_s).changed, 1);
        const QJsonObject line = QJsonDocument::fromJson(sent(u"agency"_s)).object();
        QCOMPARE(line.value(u"action"_s).toString(), u"changed"_s);
        QCOMPARE(line.value(u"wage_min"_s).toInt(), 2100);
        QCOMPARE(line.value(u"prefecture"_s).toString(), u"13"_s);
        deliver({u"agency"_s}, true);
        QCOMPARE(last(u"agency"_s).added, 2);
        QCOMPARE(last(u"agency"_s).kind, DeliveryKind::Full);
    }

    void aChannelThatIsSwitchedOffHearsOfWithdrawalsAlone()
    {
        const Posting gone = published(samplecontent::posting(Profession::Nurse)),
                      stays = published(samplecontent::posting(Profession::Physician));
        QCOMPARE(deliver().failed(), 0);
        change(u"agency"_s, [](Channel &one) { one.isActive = false; });
        const qint64 before = last(u"agency"_s).sequence;
        published(samplecontent::posting(Profession::Pharmacist)); // it gets nothing new
        QCOMPARE(deliver().failed(), 0);
        QCOMPARE(last(u"agency"_s).sequence, before);
        VERIFY_DONE(desk().end({gone.id}, EndReason::Cancelled, u""_s));
        QCOMPARE(deliver().failed(), 0); // without its name, and in a full round as well
        QCOMPARE(last(u"agency"_s).sequence, before + 1);
        QCOMPARE(last(u"agency"_s).withdrawn, 1);
        QCOMPARE(last(u"agency"_s).rows(), 1);
        QCOMPARE(count(u"agency"_s, ItemState::Withdrawn), 1);
        QCOMPARE(count(u"agency"_s, ItemState::Delivered), 1);
        QCOMPARE(deliver({}, true).failed(), 0);
        QCOMPARE(last(u"agency"_s).sequence, before + 1); // nothing is left to tell
        QCOMPARE(DistributionStore(m_db).ofPosting({channel(u"agency"_s)}, stays.id).value().first().state, ItemState::Delivered);
    }

    void theManifestTellsCountHashAndSequence()
    {
        published(samplecontent::posting());
        deliver({u"hello_work"_s});
        const Delivery first = last(u"hello_work"_s);
        const QJsonObject manifest =
            QJsonDocument::fromJson(bytes(QDir(folder(u"hello_work"_s)).filePath(first.manifestName()))).object();
        QCOMPARE(manifest.value(u"sequence"_s).toInt(), 1);
        QCOMPARE(manifest.value(u"count"_s).toInt(), 1);
        QCOMPARE(manifest.value(u"sha256"_s).toString(),
                 QString::fromLatin1(QCryptographicHash::hash(sent(u"hello_work"_s), QCryptographicHash::Sha256).toHex()));
        published(samplecontent::posting(Profession::Pharmacist));
        deliver({u"hello_work"_s});
        const QJsonObject second = QJsonDocument::fromJson(last(u"hello_work"_s).manifest).object();
        QCOMPARE(second.value(u"previous"_s)[u"sha256"].toString(), first.sha256);
    }

    void deliveredFilesAreMadeAgainByteForByte()
    {
        published(samplecontent::posting());
        deliver();
        for (const QString &code : {u"hello_work"_s, u"nurse_centre"_s, u"agency"_s}) {
            QBuffer again;
            again.open(QIODevice::WriteOnly);
            VERIFY_DONE(DeliveryStore(m_db).copyTo(last(code), again));
            QVERIFY(!again.data().isEmpty());
            QCOMPARE(again.data(), sent(code));
        }
        QSqlQuery(m_db).exec(u"UPDATE delivery_file SET content = (SELECT content FROM delivery_file ORDER BY sha256 LIMIT 1)"_s);
        QBuffer damaged;
        damaged.open(QIODevice::WriteOnly);
        QVERIFY(!DeliveryStore(m_db).copyTo(last(u"nurse_centre"_s), damaged) ||
                !DeliveryStore(m_db).copyTo(last(u"agency"_s), damaged));
    }

    void whatTheEncodingLacksStopsTheFileBeforeItIsWritten()
    {
        PostingContent content = samplecontent::posting();
        content.duties = u"雪☃の日の看護"_s;
        const Posting posting = published(content);
        const DeliveryReport report = deliver({u"hello_work"_s});
        QCOMPARE(report.failed(), 1);
        QCOMPARE(report.outcomes.first().notes.size(), 1);
        QVERIFY(report.outcomes.first().notes.first().contains(posting.number));
        QVERIFY(report.outcomes.first().notes.first().contains(u"U+2603"_s));
        QVERIFY(QDir(folder(u"hello_work"_s)).isEmpty());
        QCOMPARE(count(u"hello_work"_s, ItemState::Waiting), 1);
        QCOMPARE(deliver({u"association"_s}).failed(), 0); // UTF-8
    }

    void aMaskedPostingLeavesNothingOfItsName()
    {
        Facility facility = samplecontent::facility();
        PostingContent content = samplecontent::posting();
        content.disclosure = Disclosure::NonPublic;
        const Posting posting = published(content, facility);
        deliver();
        for (const QString &code : {u"agency"_s, u"association"_s}) {
            QVERIFY(!sent(code).isEmpty());
            for (const QString &word : {u"しおかぜ"_s, u"潮会"_s, u"港区"_s, u"03-0000-0000"_s})
                QVERIFY2(!sent(code).contains(word.toUtf8()), qPrintable(word));
        }
        QCOMPARE(posting.shown().content.disclosure, Disclosure::NonPublic);
    }

    void aReceiptConfirmsTheFileThatItNames()
    {
        published(samplecontent::posting());
        deliver({u"agency"_s});
        const Delivery delivery = last(u"agency"_s);
        Receipt receipt{.channel = u"agency"_s, .sequence = 1, .sha256 = QString(64, u'0')};
        QVERIFY(!DeliveryStore(m_db).confirm(receipt, actor()));
        QFile file(QDir(folder(u"agency"_s)).filePath(delivery.fileName + u".receipt.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QJsonDocument(QJsonObject{{u"channel"_s, u"agency"_s}, {u"sequence"_s, 1}, {u"sha256"_s, delivery.sha256}}).toJson());
        file.close();
        deliver({u"agency"_s});
        QCOMPARE(last(u"agency"_s).state, DeliveryState::Received);
        QCOMPARE(count(u"agency"_s, ItemState::Received), 1);
    }

    void aFullSetTakesThePlaceOfWhatFailed()
    {
        const Posting posting = published(samplecontent::posting());
        deliver({u"agency"_s});
        VERIFY_DONE(desk().end({posting.id}, EndReason::Cancelled, {}));
        QDir(folder(u"agency"_s)).removeRecursively();
        QCOMPARE(deliver({u"agency"_s}).failed(), 1);
        QCOMPARE(deliver({u"agency"_s}).failed(), 1); // nothing new is made meanwhile
        QCOMPARE(last(u"agency"_s).sequence, 2);
        QDir().mkpath(folder(u"agency"_s));
        QCOMPARE(deliver({u"agency"_s}, true).failed(), 0);
        QCOMPARE(last(u"agency"_s).sequence, 3);
        QCOMPARE(last(u"agency"_s).withdrawn, 1);
        QCOMPARE(count(u"agency"_s, ItemState::Withdrawn), 1);
        QCOMPARE(DeliveryStore(m_db).list(u"agency"_s, false, 0, 10).value()[1].state, DeliveryState::Replaced);
    }

    void aPostingThatMovesIsWithdrawnThereAndDeliveredHere()
    {
        const Posting posting = published(samplecontent::posting());
        deliver({u"headquarters"_s});
        PostingContent moved = samplecontent::posting();
        moved.prefecture = Prefecture::fromNumber(12);
        VERIFY_DONE(desk().revise({posting.id}, moved));
        VERIFY_DONE(desk().review({posting.id}, {ReviewAction::Approve, {}, {}, true}));
        deliver({u"headquarters"_s});
        QCOMPARE(DeliveryStore(m_db).newest(u"headquarters"_s, 13).value()->withdrawn, 1);
        QCOMPARE(DeliveryStore(m_db).newest(u"headquarters"_s, 12).value()->added, 1);
    }

    /// One that takes what comes, checks it, loses some, and asks for a full set when it sees a gap.
    void aReceiverFollowsAHundredDeliveriesWithFaults()
    {
        QMap<QString, int> there; // number → wage
        qint64 seen = 0;
        QString seenHash;
        int gaps = 0, faults = 0;
        QList<Posting> postings;
        const QString inbox = folder(u"agency"_s);
        for (int round = 1; round <= 100; ++round) {
            if (round % 3 == 0 && postings.size() > 2) {
                VERIFY_DONE(desk().end({postings.takeAt(round % postings.size()).id}, EndReason::Cancelled, {}));
            } else if (round % 3 == 1 || postings.isEmpty()) {
                PostingContent content = samplecontent::posting();
                content.wageMin = 1500 + round;
                postings.append(published(content, samplecontent::facility(u"13%1"_s.arg(round, 8, 10, QChar(u'0')))));
            } else {
                Posting &one = postings[round % postings.size()];
                PostingContent content = one.shown().content;
                content.wageMin = 1500 + round;
                VERIFY_DONE(desk().revise({one.id}, content));
                one = desk().review({one.id}, {ReviewAction::Approve, {}, {}, true}).value();
            }
            const bool away = round % 7 == 0;
            if (away) {
                ++faults;
                QVERIFY(QFile::rename(inbox, inbox + u".away"_s));
            }
            QCOMPARE(deliver({u"agency"_s}).failed(), away ? 1 : 0);
            if (away) {
                QVERIFY(QFile::rename(inbox + u".away"_s, inbox));
                continue;
            }
            if (round % 11 == 0) { // a file is lost on the receiver's side
                ++faults;
                QFile::remove(QDir(inbox).filePath(last(u"agency"_s).manifestName()));
            }
            if (round % 13 == 0) { // and one is damaged there
                ++faults;
                QFile file(QDir(inbox).filePath(last(u"agency"_s).fileName));
                QVERIFY(file.open(QIODevice::Append));
                file.write("x");
            }
            bool wantsFull = false;
            for (int attempt = 0; attempt < 2; ++attempt) {
                for (const QString &name : QDir(inbox).entryList({u"*.manifest.json"_s}, QDir::Files, QDir::Name)) {
                    const QJsonObject manifest = QJsonDocument::fromJson(bytes(QDir(inbox).filePath(name))).object();
                    const QByteArray data = bytes(QDir(inbox).filePath(manifest.value(u"file"_s).toString()));
                    const qint64 sequence = manifest.value(u"sequence"_s).toInteger();
                    if (sequence <= seen)
                        continue;
                    const bool isFull = manifest.value(u"kind"_s).toString() == u"full"_s;
                    const bool whole = QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex()) ==
                                       manifest.value(u"sha256"_s).toString();
                    const bool next =
                        sequence == seen + 1 && (seen == 0 || manifest.value(u"previous"_s)[u"sha256"].toString() == seenHash);
                    if (!whole || (!isFull && !next)) {
                        wantsFull = true;
                        continue;
                    }
                    if (isFull)
                        there.clear();
                    int rows = 0;
                    for (const QByteArray &line : data.split('\n')) {
                        const QJsonObject row = QJsonDocument::fromJson(line).object();
                        if (row.isEmpty())
                            continue;
                        ++rows;
                        if (row.value(u"action"_s).toString() == u"withdrawn"_s)
                            there.remove(row.value(u"id"_s).toString());
                        else
                            there.insert(row.value(u"id"_s).toString(), row.value(u"wage_min"_s).toInt());
                    }
                    QCOMPARE(rows, manifest.value(u"count"_s).toInt());
                    seen = sequence;
                    seenHash = manifest.value(u"sha256"_s).toString();
                    wantsFull = false;
                }
                wantsFull = wantsFull || seen < last(u"agency"_s).sequence;
                if (!wantsFull || attempt == 1)
                    break;
                ++gaps;
                QCOMPARE(deliver({u"agency"_s}, true).failed(), 0);
            }
            QCOMPARE(seen, last(u"agency"_s).sequence);
            QMap<QString, int> expected;
            for (const Posting &one : std::as_const(postings))
                expected.insert(one.number, *one.shown().content.wageMin);
            QCOMPARE(there, expected);
        }
        QVERIFY(faults > 20);
        QVERIFY(gaps > 10);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryRun)
#include "tst_deliveryrun.moc"
