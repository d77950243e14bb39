#include "models/domain/officedate.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingpast.h"
#include "models/storage/postingstore.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What a list showed on a day is what it says of that day later.
class TestPostingPast : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;

    PostingDesk desk(QDate day) const { return {m_db, people::actorOn(day)}; }

    /// As the list shows them now.
    QList<PostingRow> shown(const PostingFilter &filter, const PostingOrder &order) const
    {
        const auto page = PostingStore(m_db).page(filter, order, {}, 10'000);
        [&] { VERIFY_DONE(page); }();
        return page ? page.value().rows : QList<PostingRow>();
    }

    static QList<std::pair<PostingFilter, PostingOrder>> questions()
    {
        PostingFilter tokyo, open, unfilled, red, amber;
        red.checks = CheckLevel::Red;
        amber.checks = CheckLevel::Amber;
        tokyo.prefectures = {*Prefecture::fromNumber(13)};
        open.publication = {PublicationState::Published};
        unfilled.fill = {FillState::Unfilled};
        unfilled.professions = {Profession::Nurse};
        return {{{}, {PostingSort::Number, Qt::AscendingOrder}},           {{}, {PostingSort::ValidUntil, Qt::DescendingOrder}},
                {{}, {PostingSort::Remaining, Qt::AscendingOrder}},        {{}, {PostingSort::Review, Qt::DescendingOrder}},
                {tokyo, {PostingSort::NeededBy, Qt::AscendingOrder}},      {open, {PostingSort::Place, Qt::AscendingOrder}},
                {unfilled, {PostingSort::Headcount, Qt::DescendingOrder}}, {{}, {PostingSort::Checks, Qt::DescendingOrder}},
                {red, {PostingSort::Number, Qt::AscendingOrder}},          {amber, {PostingSort::Checks, Qt::AscendingOrder}}};
    }

    /// One change of one posting, as often refused as not: what is refused changes nothing.
    void happen(QRandomGenerator &random, QDate day, QList<PostingId> &known) const
    {
        PostingDesk work = desk(day);
        const int what = random.bounded(10);
        if (known.isEmpty() || what == 0) {
            PostingContent content =
                samplecontent::posting(random.bounded(2) ? Profession::Nurse : Profession::Physician, 1 + random.bounded(4));
            content.prefecture = Prefecture::fromNumber(random.bounded(2) ? 13 : 27);
            content.placeName = u"就業場所%1"_s.arg(random.bounded(100));
            if (const auto added = work.add(content, samplecontent::facility()))
                known.append(added.value().id);
            return;
        }
        const PostingId id = known.at(random.bounded(int(known.size())));
        const auto posting = PostingLoader(m_db).byId(id);
        if (!posting)
            return;
        switch (what) {
        case 1:
        case 2:
            (void)work.review({id}, {.action = ReviewAction::Approve, .amberConfirmed = true});
            break;
        case 3:
            (void)work.review({id}, {.action = ReviewAction::Return, .reason = ReasonCode::MissingItem, .comment = u"確認"_s});
            break;
        case 4:
        case 5:
            (void)work.publish({id});
            break;
        case 6:
            (void)work.end({id}, EndReason::Cancelled, u"機関の申し出"_s);
            break;
        case 7:
            (void)work.offer({id}, {.person = u"甲%1"_s.arg(random.bounded(1000))});
            break;
        default:
            if (!posting.value().hires.isEmpty()) {
                const Hire &hire = posting.value().hires.at(random.bounded(int(posting.value().hires.size())));
                if (hire.stage == HireStage::Awaiting)
                    (void)people::exempt(m_db, id, hire.id, day);
                (void)work.advance({id}, hire.id, hire.stage == HireStage::Offered ? HireStage::Awaiting : HireStage::Started,
                                   day, {});
            }
        }
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"past"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"past"_s);
        m_test.reset();
    }

    void aPastDayIsWhatWasShownOnIt_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {3u, 11u, 29u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void aPastDayIsWhatWasShownOnIt()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<PostingId> known;
        struct Seen
        {
            QDate day;
            QList<QList<PostingRow>> lists;
            QList<Posting> postings;
        };
        QList<Seen> seen;
        for (QDate day(2026, 5, 1); day < QDate(2026, 6, 15); day = day.addDays(1)) {
            for (int i = random.bounded(6); i > 0; --i)
                happen(random, day, known);
            if (random.bounded(3) > 0)
                continue;
            VERIFY_DONE(desk(day).recheckDue(day));
            Seen one{.day = day, .lists = {}, .postings = {}};
            for (const auto &[filter, order] : questions())
                one.lists.append(shown(filter, order));
            for (const PostingId id : std::as_const(known))
                one.postings.append(PostingLoader(m_db).byId(id).value());
            seen.append(one);
        }
        QVERIFY(known.size() > 5 && seen.size() > 8);
        for (const Seen &one : std::as_const(seen)) {
            const PostingPast past(m_db, one.day);
            for (qsizetype i = 0; i < questions().size(); ++i) {
                const auto rows = past.rows(questions().at(i).first, questions().at(i).second);
                VERIFY_DONE(rows);
                QCOMPARE(rows.value().size(), one.lists.at(i).size());
                for (qsizetype row = 0; row < rows.value().size(); ++row)
                    QVERIFY2(rows.value().at(row) == one.lists.at(i).at(row), qPrintable(one.lists.at(i).at(row).number));
            }
            for (const Posting &then : one.postings) {
                const auto again = past.posting(PostingLoader(m_db).byId(then.id).value());
                VERIFY_DONE(again);
                QCOMPARE(again.value().currentRevision, then.currentRevision);
                QCOMPARE(again.value().newest().review, then.newest().review);
                QCOMPARE(again.value().publication, then.publication);
                QCOMPARE(again.value().seats(), then.seats());
                QCOMPARE(again.value().history.size(), then.history.size());
                QCOMPARE(again.value().hires.size(), then.hires.size());
                for (qsizetype hire = 0; hire < then.hires.size(); ++hire)
                    QCOMPARE(again.value().hires.at(hire).stage, then.hires.at(hire).stage);
            }
        }
    }

    void beforeItCameThereWasNothing()
    {
        const auto added = desk(QDate(2026, 5, 10)).add(samplecontent::posting(), samplecontent::facility());
        VERIFY_DONE(added);
        const auto before = PostingPast(m_db, QDate(2026, 5, 9)).rows({}, {});
        VERIFY_DONE(before);
        QVERIFY(before.value().isEmpty());
        const auto posting = PostingPast(m_db, QDate(2026, 5, 9)).posting(added.value());
        QVERIFY(!posting);
        QCOMPARE(posting.error().kind, Error::Kind::NotFound);
        const auto onTheDay = PostingPast(m_db, QDate(2026, 5, 10)).rows({}, {});
        VERIFY_DONE(onTheDay);
        QCOMPARE(onTheDay.value().size(), 1);
    }

    /// A needed-by day that passes is a finding from the next day on, for the list as for the detail; nobody has to touch it.
    void whatTheDaysFindIsCountedAnew()
    {
        PostingContent content = samplecontent::posting();
        content.neededBy = QDate(2026, 5, 12);
        const auto added = desk(QDate(2026, 5, 10)).add(content, samplecontent::facility());
        VERIFY_DONE(added);
        const auto amber = [&] { return shown({}, {}).first().amber; };
        const int before = amber();
        for (const auto &[day, recounted, found] :
             {std::tuple(QDate(2026, 5, 12), 0, before), std::tuple(QDate(2026, 5, 13), 1, before + 1),
              std::tuple(QDate(2026, 5, 14), 0, before + 1)}) {
            const auto counted = desk(day).recheckDue(day);
            VERIFY_DONE(counted);
            QCOMPARE(counted.value(), recounted);
            QCOMPARE(amber(), found);
        }
        QCOMPARE(PostingLoader(m_db).byId(added.value().id).value().version, added.value().version);
        for (const auto &[day, found] : {std::pair(QDate(2026, 5, 12), before), std::pair(QDate(2026, 5, 13), before + 1)}) {
            const auto past = PostingPast(m_db, day).rows({}, {});
            VERIFY_DONE(past);
            QCOMPARE(past.value().first().amber, found);
        }
    }
};

QTEST_GUILESS_MAIN(TestPostingPast)
#include "tst_postingpast.moc"
