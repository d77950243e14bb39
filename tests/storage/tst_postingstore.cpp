#include "models/domain/postingchange.h"
#include "models/domain/textfold.h"
#include "models/storage/connection.h"
#include "models/storage/facilitystore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingquerybuilder.h"
#include "models/storage/postingstore.h"
#include "models/storage/postingwriter.h"
#include "models/storage/searchindex.h"
#include "models/storage/sessionnotes.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QScopeGuard>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Lists of 60 postings: every order and many filters against the same rows filtered and sorted here.
class TestPostingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_db = openConnection(DatabaseAddress::fromText(m_test->address()).take(), u"store"_s).take();
        VERIFY_DONE(Migrator(m_db).toHead());
        fill();
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"store"_s);
        m_test.reset();
    }

    void everyOrderShowsEveryRowOnce()
    {
        for (const PostingSort sort : allOf<PostingSort>()) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                for (const PostingFilter &filter :
                     {PostingFilter{}, PostingFilter{.professions = {Profession::Nurse, Profession::Clerk}}}) {
                    const QList<PostingRow> all = pages(filter, {sort, direction}, 7);
                    QCOMPARE(qint64(all.size()), PostingStore(m_db).count(filter).value().rows);
                    QSet<qint64> ids;
                    for (const PostingRow &row : all)
                        ids.insert(qToUnderlying(row.id));
                    QCOMPARE(ids.size(), all.size());
                    if (sort == PostingSort::NeededBy)
                        verifyDates(all, direction);
                    if (sort == PostingSort::Headcount)
                        for (qsizetype i = 1; i < all.size(); ++i)
                            QVERIFY(direction == Qt::AscendingOrder ? all[i - 1].seats.headcount <= all[i].seats.headcount
                                                                    : all[i - 1].seats.headcount >= all[i].seats.headcount);
                }
            }
        }
    }

    void aJumpLandsOnTheRowThatWalkingReaches()
    {
        for (const PostingSort sort : {PostingSort::NeededBy, PostingSort::Facility, PostingSort::Number}) {
            const PostingOrder order{sort, Qt::DescendingOrder};
            const QList<PostingRow> all = pages({}, order, 100);
            for (const int row : {0, 1, 17, 45, 59}) {
                const auto cursor = PostingStore(m_db).cursorAt({}, order, row);
                VERIFY_DONE(cursor);
                const auto page = PostingStore(m_db).page({}, order, cursor.value(), 1);
                VERIFY_DONE(page);
                QCOMPARE(page.value().rows.first(), all[row]);
            }
            QVERIFY(!PostingStore(m_db).cursorAt({}, order, 1000));
        }
    }

    void filtersFindWhatTheyName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("one character") << u"港"_s << 30;
        QTest::newRow("two characters") << u"看護"_s << 20;
        QTest::newRow("three characters, not adjacent pairs") << u"看護師"_s << 20;
        QTest::newRow("part of a name, half-width kana") << u"ﾐﾅﾄ"_s << 30;
        QTest::newRow("two words") << u"港 看護師"_s << 10;
        QTest::newRow("a number") << u"13-0000007"_s << 1;
        QTest::newRow("nothing like it") << u"存在しない"_s << 0;
        QTest::newRow("only punctuation") << u"・・・"_s << 0;
        QTest::newRow("quotes are harmless") << u"\"' OR 1=1 --"_s << 0;
        QTest::newRow("spaces only show all") << u"　 "_s << 60;
    }
    void filtersFindWhatTheyName()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        const PostingFilter filter{.text = text};
        QCOMPARE(pages(filter, {}, 9).size(), rows);
        QCOMPARE(PostingStore(m_db).count(filter).value().rows, rows);
    }

    void statesAndDaysNarrowTheList()
    {
        const PostingFilter filter{.prefectures = {*Prefecture::fromNumber(13)},
                                   .professions = {Profession::Nurse},
                                   .review = {ReviewState::Received},
                                   .receivedFrom = QDate(2026, 5, 1),
                                   .receivedTo = QDate(2026, 5, 1)};
        QCOMPARE(pages(filter, {}, 100).size(), 20);
        PostingFilter tomorrow = filter;
        tomorrow.receivedFrom = QDate(2026, 5, 2);
        QCOMPARE(pages(tomorrow, {}, 100).size(), 0);
        QCOMPARE(PostingStore(m_db).count({.checks = CheckLevel::Red}).value().rows, 12);
        qint64 sum = 0;
        for (const CheckLevel level : allOf<CheckLevel>()) {
            const auto page = PostingStore(m_db).page({.checks = level}, {}, {}, 1000);
            sum += page.value().rows.size();
            for (const PostingRow &row : page.value().rows)
                QCOMPARE(levelOf(row), level);
            QCOMPARE(PostingStore(m_db).count({.checks = level}).value().rows, page.value().rows.size());
        }
        QCOMPARE(sum, PostingStore(m_db).count({}).value().rows);
    }

    void everyPlanFindsTheSameRowsInTheSameOrder()
    {
        const QList<ReviewState> queue{ReviewState::Received, ReviewState::InReview};
        const QList<PostingFilter> filters{
            {.text = u"看護"_s},
            {.review = queue},
            {.review = queue, .text = u"みなと"_s},
            {.professions = {Profession::Physician}, .text = u"港"_s},
            {.professions = {Profession::Clerk}, .text = u"看護"_s},
            {.professions = {Profession::Nurse}, .receivedFrom = QDate(2026, 5, 1), .text = u"看護師"_s},
            {.checks = CheckLevel::Red, .text = u"港 看護師"_s},
            {.prefectures = {*Prefecture::fromNumber(13)}, .receivedFrom = QDate(2026, 5, 1), .text = u"港"_s},
            {.receivedTo = QDate(2026, 5, 1)},
            {.receivedTo = QDate(2026, 4, 1), .text = u"港"_s}};
        const Engine engine = dialect::engineOf(m_db);
        for (const PostingFilter &filter : filters)
            for (const PostingSort sort :
                 {PostingSort::NeededBy, PostingSort::ReceivedOn, PostingSort::Place, PostingSort::Remaining})
                for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                    for (const bool empty : {false, true}) {
                        const PostingQueryBuilder builder(engine, filter, {sort, direction});
                        if (empty && !builder.hasEmptySegment())
                            continue;
                        const QList<qint64> expected = ids(builder.page({ListPlan::WalkOrder}, u"posting.id"_s, {}, empty, 1000));
                        if (builder.hasText())
                            QCOMPARE(ids(builder.page({ListPlan::TextFirst}, u"posting.id"_s, {}, empty, 1000)), expected);
                        for (const ListPlan plan : {ListPlan::WalkSome, ListPlan::FilterFirst}) {
                            QCOMPARE(ids(builder.page({plan}, u"posting.id"_s, {}, empty, 1000)), expected);
                            QCOMPARE(ids(builder.page({plan}, u"posting.id"_s, {}, empty, 5)),
                                     expected.first(qMin(5, int(expected.size()))));
                        }
                    }
    }

    void theTextIndexKnowsPrefectureAndProfession()
    {
        const Engine engine = dialect::engineOf(m_db);
        const auto named = [&](const PostingFilter &filter) {
            return ids(PostingQueryBuilder(engine, filter, {}).textCount(1000)).value(0);
        };
        const QList<Prefecture> tokyo{*Prefecture::fromNumber(13)}, tottori{*Prefecture::fromNumber(31)};
        QCOMPARE(named({.text = u"港"_s}), 30);
        QCOMPARE(named({.prefectures = tokyo, .text = u"港"_s}), 30);
        QCOMPARE(named({.prefectures = tottori, .text = u"港"_s}), 0);
        QCOMPARE(named({.professions = {Profession::Nurse}, .text = u"港"_s}), 10);
        QCOMPARE(named({.prefectures = tokyo + tottori, .text = u"港"_s}), 30); // of several it is not asked
        // One that moves is found where it is, and under no search for the letter itself.
        Statement move(m_db, u"UPDATE posting SET prefecture = 31 WHERE id = ?"_s);
        const auto first = PostingStore(m_db).page({.text = u"港"_s}, {}, {}, 1);
        VERIFY_DONE(first);
        const PostingId id = first.value().rows.first().id;
        VERIFY_DONE(move.run({qToUnderlying(id)}));
        auto loaded = PostingLoader(m_db).byId(id);
        VERIFY_DONE(loaded);
        Posting moved = loaded.take();
        moved.revisions.last().content.prefecture = tottori.first();
        SearchIndex index(m_db);
        VERIFY_DONE(index.change(moved));
        VERIFY_DONE(index.flush());
        QCOMPARE(named({.prefectures = tottori, .text = u"港"_s}), 1);
        QCOMPARE(named({.prefectures = tokyo, .text = u"港"_s}), 29);
        QVERIFY(PostingQueryBuilder(engine, {.text = indexLetter(tottori.first())}, {}).isImpossible());
    }

    void aWalkThatIsGivenUpPassesNoMoreThanItMay()
    {
        if (m_test->onPostgres())
            QSKIP("a server walks as it likes");
        const PostingFilter nurses{.professions = {Profession::Nurse}, .receivedTo = QDate(2026, 5, 1)};
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const PostingOrder order{PostingSort::Place, direction};
            const PlanChoice whole{ListPlan::WalkOrder};
            const QList<qint64> all =
                ids(PostingQueryBuilder(Engine::Sqlite, {}, order).page(whole, u"posting.id"_s, {}, false, 20));
            const PostingQueryBuilder builder(Engine::Sqlite, nurses, order);
            QList<qint64> expected = ids(builder.page(whole, u"posting.id"_s, {}, false, 100));
            expected.removeIf([&](qint64 id) { return !all.contains(id); });
            QVERIFY(!expected.isEmpty() && expected.size() < 20);
            QCOMPARE(ids(builder.page({ListPlan::WalkSome, 1000, 20}, u"posting.id"_s, {}, false, 100)), expected);
        }
    }

    /// As on the connection of a window, which remembers how a list is found, but not what was in it.
    void aListThatIsAskedAgainShowsWhatIsNew()
    {
        sessionnotes::keep(m_db);
        const auto forget = qScopeGuard([] { sessionnotes::forget(u"store"_s); });
        QCOMPARE(sessionnotes::of(m_db) != nullptr, m_test->onPostgres());
        const PostingStore store(m_db);
        const PostingFilter filter{.publication = {PublicationState::Unpublished}, .text = u"病院"_s};
        const auto before = store.page(filter, {}, {}, 100), again = store.page(filter, {}, {}, 100);
        VERIFY_DONE(before);
        VERIFY_DONE(again);
        QVERIFY(!before.value().rows.isEmpty());
        QVERIFY(again.value().rows == before.value().rows);
        fill();
        const auto after = store.page(filter, {}, {}, 100);
        VERIFY_DONE(after);
        QCOMPARE(after.value().rows.size(), std::min<qsizetype>(100, 2 * before.value().rows.size()));
    }

    void eachInstitutionIsNotedForWhoAddedIt()
    {
        FacilityStore facilities(m_db);
        const QDateTime at(QDate(2026, 5, 1), QTime(3, 0), Qt::UTC);
        for (const auto &[code, name] : {std::pair(u"1310000091"_s, u"鈴木"_s), std::pair(u"1310000092"_s, u"高橋"_s)})
            VERIFY_DONE(facilities.put(samplecontent::facility(code), false, Actor{name, at}));
        Statement entries(m_db, u"SELECT actor, subject FROM audit WHERE action = 'facility.add' ORDER BY id DESC LIMIT 2"_s);
        VERIFY_DONE(entries.run({}));
        QStringList found;
        while (entries.next())
            found.prepend(entries.text(0) + u' ' + entries.text(1));
        QCOMPARE(found, QStringList({u"鈴木 1310000091"_s, u"高橋 1310000092"_s}));
    }

private:
    QList<qint64> ids(const PostingQueryBuilder::Query &query) const
    {
        Statement statement(m_db, query.sql);
        if (const auto done = statement.run(query.values); !done) {
            QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
            return {};
        }
        QList<qint64> found;
        while (statement.next())
            found.append(statement.number(0));
        return found;
    }

    void fill()
    {
        const Actor actor{u"佐藤"_s, QDateTime(QDate(2026, 5, 1), QTime(3, 0), Qt::UTC)};
        Transaction transaction(m_db);
        PostingWriter writer(m_db, actor);
        FacilityStore facilities(m_db);
        for (int i = 0; i < 60; ++i) {
            static const QList<Profession> professions{Profession::Nurse, Profession::Physician, Profession::Clerk};
            Facility facility = samplecontent::facility(u"13100000%1"_s.arg(i % 6, 2, 10, QChar(u'0')));
            facility.name = i % 2 == 0 ? u"みなと病院"_s : u"やまびこ診療所"_s;
            facility.kana.clear();
            PostingContent content = samplecontent::posting(professions[i % 3], 1 + i % 9);
            content.placeName = facility.name;
            content.municipality = i % 2 == 0 ? u"港区"_s : u"青梅市"_s;
            content.neededBy = i % 4 == 0 ? QDate() : QDate(2099, 1, 1).addDays(i % 11);
            if (i % 5 == 0)
                content.wageMin.reset();
            const auto put = facilities.put(facility, false, actor);
            VERIFY_DONE(put);
            auto posting = received(content, put.value().facility, Source::Manual, {}, actor);
            VERIFY_DONE(posting);
            Posting added = posting.take();
            VERIFY_DONE(writer.add(added));
        }
        VERIFY_DONE(writer.finish());
        VERIFY_DONE(transaction.commit());
    }

    QList<PostingRow> pages(const PostingFilter &filter, const PostingOrder &order, int limit)
    {
        QList<PostingRow> all;
        PostingCursor after;
        while (true) {
            const auto page = PostingStore(m_db).page(filter, order, after, limit);
            if (!page) {
                QTest::qFail(qPrintable(page.error().detail), __FILE__, __LINE__);
                return all;
            }
            all += page.value().rows;
            if (page.value().last)
                return all;
            after = page.value().next;
        }
    }

    static void verifyDates(const QList<PostingRow> &rows, Qt::SortOrder direction)
    {
        bool sawEmpty = false;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            sawEmpty |= !rows[i].neededBy.isValid();
            QVERIFY(!sawEmpty || !rows[i].neededBy.isValid()); // empty dates come last in either direction
            if (i > 0 && rows[i].neededBy.isValid())
                QVERIFY(direction == Qt::AscendingOrder ? rows[i - 1].neededBy <= rows[i].neededBy
                                                        : rows[i - 1].neededBy >= rows[i].neededBy);
        }
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestPostingStore)
#include "tst_postingstore.moc"
