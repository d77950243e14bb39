#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingstore.h"
#include "models/storage/reviewstore.h"
#include "models/storage/shortagestore.h"
#include "models/storage/totals.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestPostingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        const auto address = DatabaseAddress::fromText(m_test->address());
        VERIFY_DONE(address);
        auto db = openConnection(address.value(), u"desk"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        const auto version = Migrator(m_db).toHead();
        VERIFY_DONE(version);
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void whatIsAddedIsReadBack()
    {
        const Posting added = add();
        QCOMPARE(added.number, u"13-0000001"_s);
        const auto loaded = PostingLoader(m_db).byNumber(added.number);
        VERIFY_DONE(loaded);
        QCOMPARE(loaded.value().newest().content, added.newest().content);
        QCOMPARE(loaded.value().facility, added.facility);
        QCOMPARE(loaded.value().history.size(), 1);
        QCOMPARE(loaded.value().version, 1);
        QCOMPARE(add().number, u"13-0000002"_s);
    }

    void aPostingGoesFromReviewToItsLastSeat() // S2, S4 and S5 in the store
    {
        Posting posting = add();
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        QVERIFY(!desk.publish({posting.id}));
        posting = take(desk.review({posting.id}, {.action = ReviewAction::Approve}));
        QCOMPARE(posting.publication.validUntil, QDate(2026, 7, 31));
        posting = take(desk.publish({posting.id}));
        QCOMPARE(shortage(QDate(2026, 5, 15)), 3);

        for (const QString &person : {u"甲"_s, u"乙"_s, u"丙"_s})
            posting = take(desk.offer({posting.id}, {.person = person}));
        QCOMPARE(shortage(QDate(2026, 5, 15)), 0);
        QVERIFY(!desk.offer({posting.id}, {.person = u"丁"_s}));

        PostingDesk later = deskAt(QDate(2026, 5, 20));
        posting = take(later.advance({posting.id}, posting.hires[0].id, HireStage::Declined, QDate(2026, 5, 20), u"pay"_s));
        posting = take(people::exempt(m_db, posting.id, posting.hires[1].id, QDate(2026, 5, 20)));
        posting = take(later.advance({posting.id}, posting.hires[1].id, HireStage::Awaiting, QDate(2026, 5, 20), {}));
        posting = take(later.advance({posting.id}, posting.hires[1].id, HireStage::Started, QDate(2026, 5, 20), {}));
        const auto row = PostingStore(m_db).row(posting.id);
        VERIFY_DONE(row);
        QCOMPARE(row.value().seats, (Seats{3, 1, 0, 1}));
        QCOMPARE(row.value().fill, FillState::PartlyFilled);
        QCOMPARE(shortage(QDate(2026, 5, 20)), 1);
        QCOMPARE(shortage(QDate(2026, 5, 16)), 0); // the day before nothing had changed yet

        posting = take(later.offer({posting.id}, {.person = u"戊"_s}));
        posting = take(people::exempt(m_db, posting.id, posting.hires[2].id, QDate(2026, 5, 21)));
        posting = take(later.advance({posting.id}, posting.hires[2].id, HireStage::Awaiting, QDate(2026, 5, 21), {}));
        posting = take(later.advance({posting.id}, posting.hires[2].id, HireStage::Started, QDate(2026, 5, 21), {}));
        posting = take(people::exempt(m_db, posting.id, posting.hires[3].id, QDate(2026, 5, 21)));
        posting = take(later.advance({posting.id}, posting.hires[3].id, HireStage::Awaiting, QDate(2026, 5, 21), {}));
        posting = take(later.advance({posting.id}, posting.hires[3].id, HireStage::Started, QDate(2026, 5, 21), {}));
        QCOMPARE(posting.publication.state, PublicationState::Ended);
        QCOMPARE(posting.publication.endReason, EndReason::Filled);
        QCOMPARE(shortage(QDate(2026, 5, 20)), 0);

        const auto over = later.offer({posting.id}, {.person = u"己"_s, .overReason = u"one more bed ward"_s});
        VERIFY_DONE(over);
        QCOMPARE(PostingStore(m_db).row(posting.id).value().fill, FillState::Over);
    }

    void aResubmissionBecomesRevisionTwoWhileTheFirstStaysInForce()
    {
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        Posting posting = take(desk.review({add().id}, {.action = ReviewAction::Approve}));
        posting = take(desk.publish({posting.id}));
        PostingContent changed = posting.newest().content;
        changed.headcount = 5;
        posting = take(desk.revise({posting.id, posting.version}, changed));
        QCOMPARE(posting.newest().review, ReviewState::Resubmitted);
        QCOMPARE(shortage(QDate(2026, 5, 15)), 3);
        QVERIFY(!desk.review({posting.id}, {.action = ReviewAction::Approve})); // amber: the headcount grew
        posting = take(desk.review({posting.id}, {.action = ReviewAction::Approve, .amberConfirmed = true}));
        QCOMPARE(posting.currentRevision, 2);
        QCOMPARE(shortage(QDate(2026, 5, 15)), 5);
        posting = take(desk.undoApproval({posting.id}));
        QCOMPARE(shortage(QDate(2026, 5, 15)), 3);
    }

    void theSameContentChangesNothing()
    {
        const Posting posting = add();
        const auto same = deskAt(QDate(2026, 5, 15)).revise({posting.id, 1}, posting.newest().content);
        VERIFY_DONE(same);
        QCOMPARE(PostingLoader(m_db).byId(posting.id).value().version, 1);
    }

    void aSecondWriterGetsAConflict()
    {
        const Posting posting = add();
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        VERIFY_DONE(desk.review({posting.id, posting.version}, {.action = ReviewAction::Take}));
        const auto late =
            desk.review({posting.id, posting.version}, {.action = ReviewAction::Return, .reason = ReasonCode::MissingItem});
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(PostingLoader(m_db).byId(posting.id).value().newest().review, ReviewState::InReview);
    }

    void duplicatesAreFoundMergedOrDismissed()
    {
        const Posting first = add(), second = add(), third = add();
        PostingStore store(m_db);
        QCOMPARE(store.duplicatesOf(first.id).value().size(), 2);
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        VERIFY_DONE(desk.dismissDuplicate(third.id, first.id));
        QCOMPARE(store.duplicatesOf(first.id).value().size(), 1);
        VERIFY_DONE(desk.recallDuplicate(first.id, third.id));
        QCOMPARE(store.duplicatesOf(first.id).value().size(), 2);
        VERIFY_DONE(desk.dismissDuplicate(third.id, first.id));
        const Posting merged = take(desk.merge({second.id}, first.number));
        QCOMPARE(merged.newest().review, ReviewState::Returned);
        QCOMPARE(merged.publication.state, PublicationState::Ended);
        QCOMPARE(store.duplicatesOf(first.id).value().size(), 0);
    }

    void whatTwoDuplicatesSayIsJoinedAtOneStroke()
    {
        const Posting kept = add(), duplicate = add();
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        PostingContent content = kept.newest().content;
        content.remarks = u"駐車場あり"_s;
        const auto late = desk.merge({duplicate.id, duplicate.version}, kept.number, content, {kept.id, kept.version + 1});
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY(PostingLoader(m_db).byId(duplicate.id).value().mergedInto.isEmpty()); // all or nothing
        take(desk.merge({duplicate.id, duplicate.version}, kept.number, content, {kept.id, kept.version}));
        const Posting now = PostingLoader(m_db).byId(kept.id).value();
        QCOMPARE(now.newest().content.remarks, u"駐車場あり"_s);
        QCOMPARE(now.revisions.size(), 2);
        QCOMPARE(PostingLoader(m_db).byId(duplicate.id).value().mergedInto, kept.number);
    }

    void validityRunsOutAtMidnight()
    {
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        Posting posting = take(desk.review({add().id}, {.action = ReviewAction::Approve}));
        posting = take(desk.publish({posting.id}));
        QCOMPARE(take(deskAt(QDate(2026, 7, 31)).endExpired(QDate(2026, 7, 31))), 0);
        QCOMPARE(take(deskAt(QDate(2026, 8, 1)).endExpired(QDate(2026, 8, 1))), 1);
        QCOMPARE(PostingLoader(m_db).byId(posting.id).value().publication.endReason, EndReason::Expired);
        QCOMPARE(shortage(QDate(2026, 8, 1)), 0);
        QCOMPARE(shortage(QDate(2026, 7, 31)), 3);
    }

    void aScheduledPostingIsPublishedOnItsDay()
    {
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        Posting posting = take(desk.review({add().id}, {.action = ReviewAction::Approve}));
        posting = take(desk.schedule({posting.id}, QDate(2026, 5, 20)));
        QCOMPARE(PostingLoader(m_db).byId(posting.id).value().publication.publishOn, QDate(2026, 5, 20));
        QCOMPARE(take(deskAt(QDate(2026, 5, 19)).publishDue(QDate(2026, 5, 19))), 0);
        QCOMPARE(take(deskAt(QDate(2026, 5, 21)).publishDue(QDate(2026, 5, 21))), 1); // also when nobody was here on the day
        const Posting live = PostingLoader(m_db).byId(posting.id).value();
        QCOMPARE(live.publication.state, PublicationState::Published);
        QVERIFY(!live.publication.publishOn.isValid());
        QCOMPARE(take(deskAt(QDate(2026, 5, 21)).publishDue(QDate(2026, 5, 21))), 0);
    }

    void aStepIsTakenBack()
    {
        PostingDesk desk = deskAt(QDate(2026, 5, 15));
        const Posting approved = take(desk.review({add().id}, {.action = ReviewAction::Approve}));
        const Posting live = take(desk.publish({approved.id}));
        const Posting over = take(desk.end({live.id}, EndReason::Cancelled, {}));
        QCOMPARE(shortage(QDate(2026, 5, 15)), 0);
        Posting back = take(desk.undoStep({over.id, over.version}, live));
        QCOMPARE(shortage(QDate(2026, 5, 15)), 3);
        QVERIFY(!desk.undoStep({over.id, over.version}, live)); // once
        QCOMPARE(PostingLoader(m_db).byId(live.id).value().publication, live.publication);

        const Posting offered = take(desk.offer({live.id}, {.person = u"甲"_s}));
        QCOMPARE(shortage(QDate(2026, 5, 15)), 2);
        back = take(desk.undoStep({offered.id, offered.version}, back));
        QCOMPARE(shortage(QDate(2026, 5, 15)), 3);
        QVERIFY(PostingLoader(m_db).byId(live.id).value().hires.isEmpty());
        const Checkup checkup = take(checkedUp(m_db));
        QVERIFY2(checkup.isClean(), qPrintable(checkup.findings.value(0).message));
    }

    void reviewersWorkIsCountedFromTheHistory()
    {
        Posting first = add(), second = add(), third = add();
        PostingDesk desk = deskAt(QDate(2026, 5, 3));
        take(desk.review({first.id}, {.action = ReviewAction::Return, .reason = ReasonCode::MissingItem}));
        take(desk.review({second.id}, {.action = ReviewAction::Approve}));
        take(desk.review({third.id}, {.action = ReviewAction::Approve}));
        take(desk.undoApproval({third.id}));
        const ReviewPeriod may = take(ReviewStore(m_db).period(QDate(2026, 5, 1), QDate(2026, 5, 31)));
        QCOMPARE(may.tallies.size(), 1);
        QCOMPARE(may.tallies.first(), (ReviewTally{*Prefecture::fromNumber(13), Profession::Nurse, 3, 1, 1, 0, 1}));
        QCOMPARE(may.reasons.size(), 1);
        QCOMPARE(may.reasons.first().reason, ReasonCode::MissingItem);
        QCOMPARE(may.waits.size(), 1);
        QCOMPARE(may.waits.first().hours, 48);
        QCOMPARE(may.waits.first().count, 2);
        const ReviewPeriod firstDay = take(ReviewStore(m_db).period(QDate(2026, 5, 1), QDate(2026, 5, 2)));
        QCOMPARE(firstDay.tallies.first().waiting, 3);
        QCOMPARE(firstDay.tallies.first().approved, 0);
        QVERIFY(take(ReviewStore(m_db).period(QDate(2026, 4, 1), QDate(2026, 4, 30))).tallies.isEmpty());
    }

    void totalsEqualTheirRecount()
    {
        aPostingGoesFromReviewToItsLastSeat();
        const auto sums = [this](const QString &sql) {
            QSqlQuery query(m_db);
            query.exec(sql);
            QStringList lines;
            while (query.next())
                lines.append(query.value(0).toString());
            return lines;
        };
        const QString totals =
            u"SELECT prefecture || ' ' || profession || ' ' || review || ' ' || publication || ' ' || fill || ' ' ||"
            " postings || ' ' || headcount || ' ' || offered || ' ' || awaiting || ' ' || started FROM posting_total"
            " WHERE postings <> 0 ORDER BY 1"_s;
        const QString days =
            u"SELECT prefecture || ' ' || profession || ' ' || day || ' ' || postings || ' ' || headcount || ' ' ||"
            " offered || ' ' || awaiting || ' ' || started FROM shortage_day ORDER BY 1"_s;
        const QStringList keptTotals = sums(totals), keptDays = sums(days);
        QVERIFY(!keptTotals.isEmpty() && !keptDays.isEmpty());
        VERIFY_DONE(Totals::rebuild(m_db));
        QCOMPARE(sums(totals), keptTotals);
        QCOMPARE(sums(days), keptDays);
    }

private:
    PostingDesk deskAt(QDate day) { return {m_db, {u"佐藤"_s, QDateTime(day, QTime(3, 0), Qt::UTC)}}; }

    Posting add() { return take(deskAt(QDate(2026, 5, 1)).add(samplecontent::posting(), samplecontent::facility())); }

    template <typename T>
    T take(Result<T> result)
    {
        if (!result)
            qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return result.take();
    }

    qint64 shortage(QDate day)
    {
        qint64 sum = 0;
        for (const ShortageCell &cell : take(ShortageStore(m_db).asOf(day, QDate(2030, 1, 1))).cells)
            sum += cell.remaining();
        return sum;
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestPostingDesk)
#include "tst_postingdesk.moc"
