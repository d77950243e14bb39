#include "models/jobs/samplejob.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/postingquerybuilder.h"
#include "models/storage/postingstore.h"
#include "models/storage/rowmarks.h"
#include "tests/support/verifydone.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Pages that are found by marks are the pages that are found by reading texts.
class TestRowMarks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSqlDatabase m_db;

    static QList<qint64> idsOf(const Result<PostingPage> &page)
    {
        QList<qint64> ids;
        [&] { VERIFY_DONE(page); }();
        if (page)
            for (const PostingRow &row : page.value().rows)
                ids.append(qToUnderlying(row.id));
        return ids;
    }
    QList<qint64> idsOf(const ListQueryBuilder &builder, const PlanChoice &by) const
    {
        QList<qint64> ids;
        for (const bool emptySegment : {false, true}) {
            if (emptySegment && !builder.hasEmptySegment())
                break;
            const auto query = builder.page(by, u"posting.id"_s, {}, emptySegment, 5000);
            Statement statement(m_db, query.sql);
            [&] { VERIFY_DONE(statement.run(query.values)); }();
            while (statement.next())
                ids.append(statement.number(0));
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto db = openConnection({.file = m_folder.filePath(u"marks.db"_s)}, u"marks"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
        VERIFY_DONE(writeSample(m_db, {.postings = 3000, .seed = 9}, {u"marks"_s, QDateTime::currentDateTimeUtc()},
                                [](qint64, qint64) { return true; }));
        if (!rowmarks::arePossible(m_db))
            QSKIP("Qt brings an SQLite of its own");
    }
    void cleanupTestCase()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"marks"_s);
    }

    void everyWayFindsTheSame_data()
    {
        QTest::addColumn<PostingFilter>("filter");
        const auto row = [](const char *name, PostingFilter filter) { QTest::newRow(name) << filter; };
        row("a frequent word", {.text = u"看護"_s});
        row("one letter", {.text = u"院"_s});
        row("two words", {.text = u"病院 夜勤"_s});
        row("a long word", {.text = u"看護師の業務"_s});
        row("a word that nobody wrote", {.text = u"鼬鼠"_s});
        row("in a prefecture", {.prefectures = {*Prefecture::fromNumber(13)}, .text = u"病院"_s});
        row("published", {.publication = {PublicationState::Published}, .text = u"看護"_s});
        row("of some weeks", {.receivedFrom = QDate::currentDate().addDays(-60), .text = u"病院"_s});
    }
    void everyWayFindsTheSame()
    {
        QFETCH(PostingFilter, filter);
        for (const PostingSort sort : {PostingSort::NeededBy, PostingSort::Facility, PostingSort::Remaining})
            for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const PostingQueryBuilder builder(Engine::Sqlite, filter, {sort, direction});
                const QList<qint64> expected = idsOf(builder, {ListPlan::TextFirst});
                const auto marked = rowmarks::mark(m_db, builder.wordIds());
                VERIFY_DONE(marked);
                QVERIFY(marked.value());
                QVERIFY(*marked.value() >= expected.size());
                for (const ListPlan plan : {ListPlan::WalkOrder, ListPlan::WalkSome, ListPlan::FilterFirst}) {
                    const PlanChoice by{.plan = plan, .walked = INT_MAX, .isMarked = true};
                    QCOMPARE(idsOf(builder, by), expected);
                }
                const PostingStore store(m_db); // by the plan that it takes with the marks at hand
                const QList<qint64> first = idsOf(store.page(filter, {sort, direction}, {}, 50));
                QCOMPARE(first, expected.mid(0, 50));
                rowmarks::forget();
                QCOMPARE(idsOf(store.page(filter, {sort, direction}, {}, 50)), first);
            }
    }

    void marksEndWithAChange_data()
    {
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("by the same connection") << false;
        QTest::newRow("by another one") << true;
    }
    void marksEndWithAChange()
    {
        QFETCH(bool, elsewhere);
        const PostingQueryBuilder builder(Engine::Sqlite, {.text = u"病院"_s}, {}),
            other(Engine::Sqlite, {.text = u"夜勤"_s}, {});
        const auto marked = rowmarks::mark(m_db, builder.wordIds());
        VERIFY_DONE(marked);
        QVERIFY(*marked.value() > 100);
        QCOMPARE(rowmarks::count(m_db, builder.wordIds()), marked.value());
        QCOMPARE(rowmarks::count(m_db, other.wordIds()), std::nullopt);
        const QString name = elsewhere ? u"another"_s : u"idle"_s;
        const auto second = openConnection({.file = m_folder.filePath(u"marks.db"_s)}, name);
        VERIFY_DONE(second);
        Statement change(elsewhere ? second.value() : m_db, u"UPDATE posting SET amber = amber + 1 WHERE id = 1"_s);
        VERIFY_DONE(change.run({}));
        QCOMPARE(rowmarks::count(m_db, builder.wordIds()), std::nullopt);
    }

    void theCheapestMarkedPlanIsTaken_data()
    {
        QTest::addColumn<qint64>("ofStates");
        QTest::addColumn<qint64>("marked");
        QTest::addColumn<int>("plan");
        QTest::newRow("a frequent word in everything") << qint64(1'000'000) << qint64(500'000) << int(ListPlan::WalkSome);
        QTest::newRow("a frequent word in little") << qint64(2'000) << qint64(500'000) << int(ListPlan::FilterFirst);
        QTest::newRow("a rare word in everything") << qint64(1'000'000) << qint64(300) << int(ListPlan::TextFirst);
    }
    void theCheapestMarkedPlanIsTaken()
    {
        QFETCH(qint64, ofStates);
        QFETCH(qint64, marked);
        QFETCH(int, plan);
        const PlanFacts facts{
            .rows = 1'000'000, .ofStates = ofStates, .textAmong = 1'000'000, .hasText = true, .probed = true, .carried = true};
        QCOMPARE(int(markedPlan(facts, marked).plan), plan);
        QCOMPARE(markedPlan(facts, marked).isMarked, plan != int(ListPlan::TextFirst));
    }
};

QTEST_GUILESS_MAIN(TestRowMarks)
#include "tst_rowmarks.moc"
