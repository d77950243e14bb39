#include "models/domain/officedate.h"
#include "models/jobs/conflictresolution.h"
#include "models/jobs/gmisround.h"
#include "models/storage/conflictstore.h"
#include "models/storage/connectionstore.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "tests/practice/practiceform.h"
#include "tests/practice/practiceserver.h"
#include "tests/support/intact.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whole rounds between a database and the practice world, with what goes wrong on the way.
class TestGmisRound : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<PracticeServer> m_world;
    Connection m_connection;

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

    SyncRequest request(SyncMode mode = SyncMode::Usual)
    {
        SyncRequest made;
        made.secrets.token = u"practice"_s;
        made.mode = mode;
        made.user = u"試験"_s;
        made.patience = {.repeats = 4, .first = 1ms, .longest = 20ms, .timeout = 3000ms};
        const auto kept = write([](const QSqlDatabase &db) { return ConnectionStore(db).get(RemoteSystem::Gmis); });
        made.connection = kept ? kept.value() : m_connection;
        return made;
    }

    Result<SyncReport> sync(SyncMode mode = SyncMode::Usual, const SyncWatch &watch = {}, bool many = false)
    {
        SyncRequest made = request(mode);
        made.sweepsMany = many;
        GmisRound round(m_database, made, watch);
        const QFuture<Result<SyncReport>> future = round.run();
        return awaited(future);
    }

    Posting postingOf(qint64 record)
    {
        const auto posting = write([record](const QSqlDatabase &db) -> Result<Posting> {
            const auto id = PostingLoader(db).idOfSource(Source::Gmis, QString::number(record));
            if (!id || !id.value())
                return Error{Error::Kind::NotFound, u"no posting"_s};
            return PostingLoader(db).byId(*id.value());
        });
        return posting ? posting.value() : Posting();
    }

    template <typename Step>
    Result<Posting> decide(qint64 record, Step step)
    {
        const PostingId id = postingOf(record).id;
        return write([id, step](const QSqlDatabase &db) {
            PostingDesk desk(db, {u"審査"_s, QDateTime::currentDateTimeUtc()});
            return step(desk, SeenPosting{id, 0});
        });
    }

    Result<Posting> approve(qint64 record)
    {
        return decide(record, [](PostingDesk &desk, SeenPosting ref) {
            return desk.review(ref, {ReviewAction::Approve, std::nullopt, u"確認済"_s, true});
        });
    }

    Result<Posting> sendBack(qint64 record, const QString &comment)
    {
        return decide(record, [comment](PostingDesk &desk, SeenPosting ref) {
            return desk.review(ref, {ReviewAction::Return, ReasonCode::MissingItem, comment, false});
        });
    }

    OutboxCount waiting()
    {
        const auto count = write([](const QSqlDatabase &db) { return OutboxStore(db).count(); });
        return count ? count.value() : OutboxCount{-1, -1};
    }

    QList<SyncConflict> conflicts()
    {
        const auto page = write([](const QSqlDatabase &db) { return ConflictStore(db).page(true, 0, 100); });
        return page ? page.value().rows : QList<SyncConflict>();
    }

    Result<> resolve(qint64 id, const ConflictDecision &decision)
    {
        return write([=](const QSqlDatabase &db) {
            return resolveConflict(db, id, decision, {u"裁定"_s, QDateTime::currentDateTimeUtc()});
        });
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
        for (int i = 1; i <= 6; ++i)
            QVERIFY(m_world->gmis().add(practicePosting(i)) > 0);
        m_connection = {};
        m_connection.url = m_world->address();
        m_connection.app = 1;
        VERIFY_DONE(write([this](const QSqlDatabase &db) { return ConnectionStore(db).set(m_connection); }));
    }

    void cleanup()
    {
        if (m_database) {
            const auto finding = write([](const QSqlDatabase &db) { return Result<QString>(firstFinding(db)); });
            VERIFY_DONE(finding);
            QCOMPARE(finding.value(), QString());
        }
        m_world.reset();
        m_database.reset();
        m_test.reset();
    }

    void readsEverythingOnceAndThenWhatChanged()
    {
        const auto first = sync();
        VERIFY_DONE(first);
        QCOMPARE(first.value().read, 6);
        QCOMPARE(first.value().added, 6);
        QCOMPARE(postingOf(1).number, u"G-00001"_s);
        QCOMPARE(postingOf(1).history.size(), 1);
        const auto again = sync();
        VERIFY_DONE(again);
        QCOMPARE(again.value().added + again.value().updated + again.value().conflicts, 0);
        m_world->gmis().change(2, u"募集人数"_s, u"9"_s);
        const auto changed = sync();
        VERIFY_DONE(changed);
        QCOMPARE(changed.value().updated, 1);
        QCOMPARE(postingOf(2).newest().content.headcount, 9);
        QCOMPARE(postingOf(2).newest().number, 2);
        const auto full = sync(SyncMode::Full);
        VERIFY_DONE(full);
        QCOMPARE(full.value().read, 6);
        QCOMPARE(full.value().updated, 0);
    }

    void theInstitutionReadsReasonAndComment() // S1
    {
        VERIFY_DONE(sync());
        VERIFY_DONE(sendBack(1, u"賃金の下限を記入してください"_s));
        QCOMPARE(waiting().waiting, 1);
        const auto sent = sync();
        VERIFY_DONE(sent);
        QCOMPARE(sent.value().sent, 1);
        const QString remarks = m_world->gmis().text(1, u"備考"_s);
        QVERIFY2(remarks.contains(u"差戻し（必須項目欠落）"_s), qPrintable(remarks));
        QVERIFY2(remarks.contains(u"賃金の下限を記入してください"_s), qPrintable(remarks));
        QVERIFY(!m_world->gmis().text(1, u"外部連携ID"_s).isEmpty());
        const auto echo = sync(); // our own words come back and change nothing
        VERIFY_DONE(echo);
        QCOMPARE(echo.value().updated + echo.value().conflicts + echo.value().sent, 0);
        QCOMPARE(waiting().waiting, 0);
        m_world->gmis().change(1, u"賃金下限"_s, u"2000"_s); // S2: it comes back
        VERIFY_DONE(sync());
        QCOMPARE(postingOf(1).newest().review, ReviewState::Resubmitted);
    }

    void publicationSeatsAndEndAreWrittenBack()
    {
        VERIFY_DONE(sync());
        VERIFY_DONE(approve(2));
        VERIFY_DONE(decide(2, [](PostingDesk &desk, SeenPosting ref) { return desk.publish(ref); }));
        VERIFY_DONE(sync());
        QCOMPARE(m_world->gmis().text(2, u"募集状態"_s), u"受付中"_s);
        QVERIFY(!m_world->gmis().text(2, u"掲載日時"_s).isEmpty());
        VERIFY_DONE(decide(2, [](PostingDesk &desk, SeenPosting ref) { return desk.end(ref, EndReason::Expired, {}); }));
        VERIFY_DONE(sync());
        QCOMPARE(m_world->gmis().text(2, u"募集状態"_s), u"終了"_s);
        QCOMPARE(m_world->gmis().text(2, u"備考"_s).count(u"◆審査連絡"_s), 3);
    }

    void anOutageLosesNothingAndSendsNothingTwice() // S10
    {
        VERIFY_DONE(sync());
        m_world->setDown(true);
        for (const qint64 record : {1, 2, 3})
            VERIFY_DONE(approve(record));
        const auto down = sync();
        QVERIFY(!down);
        QCOMPARE(down.error().kind, Error::Kind::Network);
        QCOMPARE(waiting().waiting, 3);
        const auto position = write([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::Gmis).position(); });
        VERIFY_DONE(position);
        QVERIFY(position.value().succeededAt.isValid());
        QCOMPARE(position.value().problem, down.error().message);
        m_world->gmis().change(3, u"賃金下限"_s, u"1111"_s);
        m_world->setDown(false);
        const auto up = sync();
        VERIFY_DONE(up);
        QCOMPARE(up.value().sent, 2);
        QCOMPARE(up.value().conflicts, 1);
        QCOMPARE(m_world->gmis().text(3, u"賃金下限"_s), u"1111"_s);
        QCOMPARE(m_world->gmis().text(3, u"備考"_s).count(u"◆審査連絡"_s), 0);
        QCOMPARE(conflicts().size(), 1);
        QCOMPARE(conflicts().first().kind, ConflictKind::Decision);
        QCOMPARE(conflicts().first().fields.first().key, u"wage_min"_s);
        VERIFY_DONE(resolve(conflicts().first().id, {Side::Mine, {}}));
        QCOMPARE(conflicts().size(), 0);
        VERIFY_DONE(sync());
        QCOMPARE(waiting().waiting, 0);
        for (const qint64 record : {1, 2, 3})
            QCOMPARE(m_world->gmis().text(record, u"備考"_s).count(u"承認"_s), 1);
        QCOMPARE(postingOf(3).newest().content.wageMin, 1111); // their change is there for review
        QCOMPARE(postingOf(3).currentRevision, 1);
    }

    void theirsMayPutADecisionAside()
    {
        VERIFY_DONE(sync());
        VERIFY_DONE(approve(1));
        m_world->gmis().change(1, u"募集人数"_s, u"8"_s);
        const auto round = sync();
        VERIFY_DONE(round);
        QCOMPARE(round.value().conflicts, 1);
        const auto held = write([](const QSqlDatabase &db) { return OutboxStore(db).page(OutboxRows::Open, 0, 10); });
        VERIFY_DONE(held);
        QVERIFY(held.value().rows.first().problem.contains(u"conflict"_s)); // why it waits
        VERIFY_DONE(resolve(conflicts().first().id, {Side::Theirs, {}}));
        QCOMPARE(waiting().waiting, 0);
        VERIFY_DONE(sync());
        QCOMPARE(m_world->gmis().text(1, u"備考"_s).count(u"承認"_s), 0);
        QCOMPARE(postingOf(1).newest().content.headcount, 8);
    }

    void bothSidesEditTheContent()
    {
        VERIFY_DONE(sync());
        const auto edited = [this](qint64 record, int headcount) {
            PostingContent content = postingOf(record).newest().content;
            content.headcount = headcount;
            return decide(record, [content](PostingDesk &desk, SeenPosting ref) { return desk.revise(ref, content); });
        };
        VERIFY_DONE(edited(1, 40));
        m_world->gmis().change(1, u"賃金上限"_s, u"4444"_s); // another field
        VERIFY_DONE(edited(2, 41));
        m_world->gmis().change(2, u"募集人数"_s, u"42"_s); // the same field
        const auto round = sync();
        VERIFY_DONE(round);
        QCOMPARE(round.value().updated, 1);
        QCOMPARE(round.value().conflicts, 1);
        QCOMPARE(postingOf(1).newest().content.headcount, 40);
        QCOMPARE(postingOf(1).newest().content.wageMax, 4444);
        const SyncConflict conflict = conflicts().first();
        QCOMPARE(conflict.fields.size(), 1);
        QCOMPARE(conflict.fields.first().mine, u"41"_s);
        QCOMPARE(conflict.fields.first().theirs, u"42"_s);
        QCOMPARE(postingOf(2).newest().content.headcount, 41); // never overwritten
        VERIFY_DONE(resolve(conflict.id, {Side::Mine, {{u"headcount"_s, Side::Theirs}}}));
        QCOMPARE(postingOf(2).newest().content.headcount, 42);
        const auto twice = resolve(conflict.id, {Side::Mine, {}});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    }

    void theSameStateChangedOnBothSidesIsAConflict()
    {
        VERIFY_DONE(sync());
        VERIFY_DONE(approve(1));
        VERIFY_DONE(sync());
        VERIFY_DONE(decide(1, [](PostingDesk &desk, SeenPosting ref) { return desk.publish(ref); }));
        m_world->gmis().change(1, u"募集状態"_s, u"一時停止"_s);
        const auto round = sync(SyncMode::Usual);
        VERIFY_DONE(round);
        QCOMPARE(m_world->gmis().text(1, u"募集状態"_s), u"受付中"_s); // seen by the pull: it is the base that ours replaces
        m_world->gmis().change(1, u"募集状態"_s, u"取下げ"_s);
        const auto cancelled = sync();
        VERIFY_DONE(cancelled);
        QCOMPARE(cancelled.value().conflicts, 1);
        VERIFY_DONE(resolve(conflicts().first().id, {Side::Theirs, {}}));
        QCOMPARE(postingOf(1).publication.endReason, EndReason::Cancelled);
        VERIFY_DONE(sync());
        QCOMPARE(m_world->gmis().text(1, u"募集状態"_s), u"取下げ"_s);
    }

    void whatCannotBeAPostingIsKeptAndSaid()
    {
        QJsonObject record = practicePosting(9);
        record.insert(u"医療機関名"_s, QJsonObject{{u"value"_s, u"同上"_s}});
        QVERIFY(m_world->gmis().add(record) > 0);
        const auto round = sync();
        VERIFY_DONE(round);
        QCOMPARE(round.value().added, 6);
        QCOMPARE(round.value().failed, 1);
        const auto rejected =
            write([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::Gmis).inState(u"rejected"_s, 10); });
        VERIFY_DONE(rejected);
        QCOMPARE(rejected.value().size(), 1);
        QVERIFY(rejected.value().first().note.contains(u"医療機関名"_s));
        m_world->gmis().change(7, u"医療機関名"_s, u"みなと病院"_s);
        const auto mended = sync();
        VERIFY_DONE(mended);
        QCOMPARE(mended.value().added, 1);
    }

    void aStoppedReadingGoesOn()
    {
        for (int i = 7; i <= 1100; ++i)
            m_world->gmis().add(practicePosting(i));
        SyncWatch watch;
        watch.progress = [stop = watch.stop](const SyncProgress &progress) {
            if (progress.step == SyncProgress::Step::Reading && progress.done >= 500)
                *stop = true;
        };
        const auto stopped = sync(SyncMode::Usual, watch);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        SyncProgress taken;
        SyncWatch watching;
        watching.progress = [&taken](const SyncProgress &progress) {
            if (progress.step == SyncProgress::Step::Applying && taken.total == 0)
                taken = progress;
        };
        const auto rest = sync(SyncMode::Usual, watching);
        VERIFY_DONE(rest);
        QCOMPARE(taken.total, 1100); // also what the stopped round had read
        QVERIFY(taken.done < taken.total);
        QCOMPARE(rest.value().read, 600);
        QCOMPARE(rest.value().added, 1100);
    }

    void whatWasTakenInBeforeAStopIsSaid()
    {
        for (int i = 7; i <= 1100; ++i)
            m_world->gmis().add(practicePosting(i));
        SyncWatch watch;
        watch.progress = [stop = watch.stop](const SyncProgress &progress) {
            if (progress.step == SyncProgress::Step::Applying)
                *stop = true;
        };
        const auto stopped = sync(SyncMode::Usual, watch);
        VERIFY_DONE(stopped); // not "nothing changed"
        QVERIFY(stopped.value().brokenOff);
        QCOMPARE(stopped.value().brokenOff->kind, Error::Kind::Cancelled);
        QCOMPARE(stopped.value().read, 1100);
        const qint64 taken = stopped.value().added;
        QVERIFY(taken > 0 && taken < 1100);
        QCOMPARE(postingOf(taken).number, u"G-%1"_s.arg(taken, 5, 10, QChar(u'0')));
        const auto rest = sync();
        VERIFY_DONE(rest);
        QVERIFY(!rest.value().brokenOff);
        QCOMPARE(rest.value().added, 1100 - taken);
    }

    void whatIsGoneThereIsMarkedHere()
    {
        for (int i = 7; i <= 60; ++i)
            m_world->gmis().add(practicePosting(i));
        VERIFY_DONE(sync());
        m_world->gmis().remove(5);
        const auto swept = sync(SyncMode::Sweep);
        VERIFY_DONE(swept);
        QCOMPARE(swept.value().gone, 1);
        QVERIFY(!postingOf(5).number.isEmpty()); // never deleted here
        QCOMPARE(postingOf(5).history.last().what, u"source_gone"_s);
        QVERIFY(swept.value().notes.join(u' ').contains(postingOf(5).number));
        for (int i = 10; i < 20; ++i)
            m_world->gmis().remove(i);
        const auto many = sync(SyncMode::Sweep);
        QVERIFY(!many);
        QCOMPARE(many.error().kind, Error::Kind::Input);
        const auto allowed = sync(SyncMode::Sweep, {}, true);
        VERIFY_DONE(allowed);
        QCOMPARE(allowed.value().gone, 10);
    }

    void aWrongClockLosesNothing()
    {
        m_world->setFaults({.skew = -7200});
        VERIFY_DONE(sync());
        m_world->gmis().change(4, u"募集人数"_s, u"7"_s);
        const auto changed = sync();
        VERIFY_DONE(changed);
        QCOMPARE(changed.value().updated, 1);
    }

    void faultsChangeNothingInTheEnd()
    {
        VERIFY_DONE(sync());
        PracticeFaults faults{.tooMany = 0.05, .maintenance = 0.05, .html = 0.03, .lost = 0.05, .cut = 0.15, .conflict = 0.1};
        QMap<qint64, int> decisions;
        for (int turn = 0; turn < 24; ++turn) {
            const qint64 record = 1 + turn % 6;
            m_world->setFaults(faults, quint32(turn));
            auto done = turn % 2 == 0 ? sendBack(record, u"第%1回"_s.arg(turn)) : approve(record);
            if (!done && postingOf(record).newest().review == ReviewState::Approved)
                done = decide(record, [](PostingDesk &desk, SeenPosting ref) { return desk.undoApproval(ref); });
            if (done)
                ++decisions[record];
            else
                VERIFY_DONE(decide(record, [turn](PostingDesk &desk, SeenPosting ref) {
                    return desk.review(ref, {ReviewAction::Resubmit, std::nullopt, QString::number(turn), false});
                }));
            (void)sync(); // may well fail
        }
        m_world->setFaults({});
        VERIFY_DONE(sync());
        VERIFY_DONE(sync());
        QCOMPARE(waiting().waiting + waiting().failed, 0);
        QCOMPARE(conflicts().size(), 0);
        for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
            const QStringList lines = m_world->gmis().text(it.key(), u"備考"_s).split(u'\n').filter(u"◆審査連絡"_s);
            QCOMPARE(lines.size(), it.value());
            QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), lines.size());
        }
    }

    void twoDesksSendOnce()
    {
        VERIFY_DONE(sync());
        for (const qint64 record : {1, 2, 3, 4})
            VERIFY_DONE(approve(record));
        const auto address = DatabaseAddress::fromText(m_test->address());
        VERIFY_DONE(address);
        auto other = std::make_shared<Database>(address.value());
        GmisRound one(m_database, request(), {}), two(other, request(), {});
        const QFuture<Result<SyncReport>> first = one.run(), second = two.run();
        const auto firstDone = awaited(first), secondDone = awaited(second);
        VERIFY_DONE(firstDone);
        VERIFY_DONE(secondDone);
        QCOMPARE(firstDone.value().sent + secondDone.value().sent, 4);
        for (const qint64 record : {1, 2, 3, 4})
            QCOMPARE(m_world->gmis().text(record, u"備考"_s).count(u"◆審査連絡"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestGmisRound)
#include "tst_gmisround.moc"
