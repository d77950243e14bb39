#include "models/jobs/samplejob.h"
#include "models/storage/columncells.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/piecerows.h"
#include "models/storage/postingstore.h"
#include "models/storage/rowmarks.h"
#include "models/storage/textindex.h"
#include "tests/support/verifydone.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Pages that are chosen in memory are those that SQL finds by reading texts and rows.
class TestRowMarks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSqlDatabase m_db;

    static const QList<PostingFilter> &filters()
    {
        static const QList<PostingFilter> all{
            {.text = u"看護"_s},
            {.text = u"院"_s},
            {.text = u"病院 夜勤"_s},
            {.text = u"看護師の業務"_s},
            {.text = u"鼬鼠"_s},
            {.prefectures = {*Prefecture::fromNumber(13)}, .text = u"病院"_s},
            {.prefectures = {*Prefecture::fromNumber(13), *Prefecture::fromNumber(27)}, .text = u"看護"_s},
            {.publication = {PublicationState::Published, PublicationState::Ended}, .text = u"看護"_s},
            {.checks = CheckLevel::Amber, .text = u"病院"_s},
            {.receivedFrom = QDate::currentDate().addDays(-60), .text = u"病院"_s},
            {.prefectures = {*Prefecture::fromNumber(13)}},
            {.professions = {Profession::Nurse, Profession::Midwife}, .review = {ReviewState::Approved}},
            {.fill = {FillState::Unfilled}, .validUntilTo = QDate::currentDate().addDays(30)},
            {.checks = CheckLevel::Clean}};
        return all;
    }
    static QList<PostingSort> sorts()
    {
        return {PostingSort::NeededBy,  PostingSort::Facility, PostingSort::Number,    PostingSort::Municipality,
                PostingSort::Remaining, PostingSort::Review,   PostingSort::ValidUntil};
    }

    QList<PagePlace> places(const ListQueryBuilder::Query &query) const
    {
        QList<PagePlace> found;
        Statement statement(m_db, query.sql);
        [&] { VERIFY_DONE(statement.run(query.values)); }();
        while (statement.next())
            found.append({statement.value(1), statement.number(0), false});
        return found;
    }
    /// By reading: at most `wanted` of the rows after a place, in either segment.
    QList<PagePlace> read(const ListQueryBuilder &builder, const QString &column, const PagePlace &after, int wanted) const
    {
        QList<PagePlace> all;
        for (const bool ofEmpty : {false, true})
            if (ofEmpty ? builder.hasEmptySegment() : after.atStart || !after.value.isNull())
                all += places(builder.page({ListPlan::WalkOrder}, u"posting.id, posting."_s + column, after, ofEmpty,
                                           wanted - int(all.size())));
        return all;
    }
    /// By choosing, whatever else were cheaper.
    QList<qint64> chosen(const ListQueryBuilder &builder, const PagePlace &after, int wanted) const
    {
        constexpr int ofOneStretch = 1000; // texts between two bounds that the last page may have shown
        QList<qint64> ids;
        [&] { VERIFY_DONE(rowmarks::mark(m_db, builder.markedText())); }();
        for (const bool ofEmpty : {false, true}) {
            if (ofEmpty ? !builder.hasEmptySegment() : !after.atStart && after.value.isNull())
                continue;
            const int most = builder.mayLackWords() ? 20'000 : wanted + ofOneStretch;
            [&] { VERIFY_DONE(rowmarks::chooseFirst(m_db, builder.markedOrder(after, ofEmpty), most)); }();
            for (const PagePlace &place : places(
                     builder.page(builder.chosenPlan(), u"posting.id, posting.id"_s, after, ofEmpty, wanted - int(ids.size()))))
                ids.append(place.id);
        }
        return ids;
    }
    /// As the window reads it.
    QList<qint64> shown(const PostingFilter &filter, const PostingOrder &order, const PagePlace &after, int wanted) const
    {
        const auto page = PostingStore(m_db).page(filter, order, {after.value, PostingId{after.id}, after.atStart}, wanted);
        [&] { VERIFY_DONE(page); }();
        QList<qint64> ids;
        if (page)
            for (const PostingRow &row : page.value().rows)
                ids.append(qToUnderlying(row.id));
        return ids;
    }
    void everyPageIsTheSame() const
    {
        for (const PostingFilter &filter : filters())
            for (const PostingSort sort : sorts())
                for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    const PostingQueryBuilder builder(Engine::Sqlite, filter, {sort, direction});
                    const auto expected = read(builder, codeOf(sort), {}, 400);
                    for (const qsizetype from : {qsizetype(0), qsizetype(1), expected.size() / 2, expected.size()}) {
                        if (from > expected.size())
                            continue;
                        QList<qint64> ids;
                        for (const PagePlace &place : expected.mid(from, 60))
                            ids.append(place.id);
                        const PagePlace after = from > 0 ? expected[from - 1] : PagePlace{};
                        if (from == expected.size() && expected.size() == 400)
                            continue; // there are more
                        const int wanted = int(std::max<qsizetype>(ids.size(), 1));
                        QCOMPARE(chosen(builder, after, wanted), ids);
                        QCOMPARE(shown(filter, {sort, direction}, after, wanted), ids);
                    }
                }
    }
    void nothingDiffers() const
    {
        for (const QString &table : {u"posting"_s, u"seeker"_s}) {
            const auto rows = ColumnCells::differing(m_db, table);
            const auto pieces = PieceRows::differing(m_db, table);
            VERIFY_DONE(rows);
            VERIFY_DONE(pieces);
            QCOMPARE(rows.value(), QList<qint64>());
            QCOMPARE(pieces.value(), QStringList());
        }
    }
    qint64 number(const QString &sql) const
    {
        Statement statement(m_db, sql);
        [&] { VERIFY_DONE(statement.run({})); }();
        return statement.next() ? statement.number(0) : -1;
    }
    void run(const QString &sql, const QVariantList &values = {}) const
    {
        Statement statement(m_db, sql);
        VERIFY_DONE(statement.run(values));
    }
    QString textOf(qint64 id, const QString &text) const
    {
        const auto of = [&](const QString &column) {
            return int(number(u"SELECT %1 FROM posting WHERE id = %2"_s.arg(column).arg(id)));
        };
        return indexText({text}, Prefecture::fromNumber(of(u"prefecture"_s)), professionFromNumber(of(u"profession"_s)));
    }
    void flush() const
    {
        VERIFY_DONE(TextIndex(m_db, u"posting"_s).flush());
        VERIFY_DONE(ColumnCells(m_db, u"posting"_s).flush());
    }

    void jumpsLand(const PostingFilter &filter, const PostingOrder &order) const
    {
        const PostingQueryBuilder builder(Engine::Sqlite, filter, order);
        const auto expected = read(builder, codeOf(order.sort), {}, 20'000);
        const PostingStore store(m_db);
        QCOMPARE(store.count(filter).value().rows, expected.size());
        for (const qsizetype row : {qsizetype(1), expected.size() / 3, expected.size() / 2, expected.size() - 1}) {
            if (row < 1 || row >= expected.size())
                continue;
            const auto cursor = store.cursorAt(filter, order, row);
            VERIFY_DONE(cursor);
            const auto page = store.page(filter, order, cursor.value(), 1);
            VERIFY_DONE(page);
            QCOMPARE(qToUnderlying(page.value().rows.first().id), expected[row].id);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto db = openConnection({.file = m_folder.filePath(u"marks.db"_s)}, u"marks"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
        VERIFY_DONE(writeSample(m_db, {.postings = 20'000, .seekers = 5'000, .seed = 9},
                                {u"marks"_s, QDateTime::currentDateTimeUtc()}, [](qint64, qint64) { return true; }));
        if (!rowmarks::arePossible(m_db))
            QSKIP("Qt brings an SQLite of its own");
    }
    void cleanupTestCase()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"marks"_s);
    }

    void whatStandsBesideTheIndexesIsMade()
    {
        QVERIFY(number(u"SELECT COUNT(*) FROM posting_search_piece"_s) > 20);
        QVERIFY(number(u"SELECT number FROM text_search_state WHERE name = 'posting.pieces'"_s) > 19'000);
        QVERIFY(number(u"SELECT number FROM text_search_state WHERE name LIKE 'posting.cells.%'"_s) > 19'000);
        QCOMPARE(number(u"SELECT COUNT(*) FROM seeker_search_piece"_s), 0); // the index alone is quick enough
        nothingDiffers();
    }

    void everyWayFindsTheSame() { everyPageIsTheSame(); }

    void aJumpLandsWhereReadingDoes()
    {
        for (const PostingFilter &filter : filters() + QList{PostingFilter()}) // among all rows marks are asked as well
            for (const PostingSort sort : sorts())
                for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                    jumpsLand(filter, {sort, direction});
    }

    void whatChangesIsFoundAsItIs()
    {
        QRandomGenerator random(11);
        run(u"PRAGMA foreign_keys = OFF"_s); // rows are taken out alone
        for (int round = 0; round < 4; ++round) {
            TextIndex texts(m_db, u"posting"_s);
            for (int i = 0; i < 90; ++i) {
                const qint64 id = 1 + random.bounded(19'900);
                run(u"UPDATE posting SET remaining = ?, publication = ?, needed_by = ?, municipality = ? WHERE id = ?"_s,
                    {random.bounded(30), random.bounded(2) > 0 ? u"published"_s : u"ended"_s,
                     random.bounded(4) > 0 ? QVariant(QDate(2020, 1, 1).addDays(random.bounded(5000))) : QVariant(),
                     QString(QChar(char16_t(0x4e00 + random.bounded(3000))) + u"市"_s), id});
                if (random.bounded(3) == 0)
                    VERIFY_DONE(texts.change(id, textOf(id, u"看護 病院%1 夜勤"_s.arg(random.bounded(1000)))));
            }
            const qint64 last = number(u"SELECT MAX(id) FROM posting"_s);
            for (const qint64 gone : {last, 1 + qint64(random.bounded(19'000))}) {
                VERIFY_DONE(texts.remove(gone));
                run(u"DELETE FROM posting WHERE id = ?"_s, {gone});
            }
            VERIFY_DONE(texts.flush());
            nothingDiffers();
            everyPageIsTheSame();
            flush();
            run(u"INSERT INTO posting (number, source, facility_id, newest_revision, review, publication, fill, received_on,"
                " facility_name, facility_code, place_name, municipality, prefecture, profession, employment, disclosure,"
                " headcount, offered, awaiting, started, remaining, red, amber, checks, checked_on)"
                " SELECT number || '-%1', 'manual', facility_id, newest_revision, 'received', 'unpublished', fill, received_on,"
                " facility_name, facility_code, place_name, municipality, prefecture, profession, employment, disclosure,"
                " headcount, offered, awaiting, started, remaining, red, amber, checks, checked_on FROM posting"
                " WHERE id BETWEEN 100 AND 400"_s.arg(round));
            QVERIFY(number(u"SELECT COUNT(*) FROM posting WHERE id = %1"_s.arg(last)) == 1); // its number is given again
            for (qint64 id = last; id <= number(u"SELECT MAX(id) FROM posting"_s); ++id)
                VERIFY_DONE(texts.add(id, textOf(id, u"看護 救急%1"_s.arg(id))));
            VERIFY_DONE(texts.flush());
            nothingDiffers();
            if (round % 2 > 0)
                flush();
            everyPageIsTheSame();
        }
        flush();
        nothingDiffers();
        QVERIFY(number(u"SELECT COUNT(*) FROM posting_search_stale"_s) < 200);
        // All is written anew where the rows have doubled; a row that is gone by then is nowhere.
        TextIndex last(m_db, u"posting"_s);
        VERIFY_DONE(last.remove(7));
        VERIFY_DONE(last.flush());
        run(u"DELETE FROM posting WHERE id = 7"_s);
        run(u"UPDATE text_search_state SET number = 1 WHERE name = 'posting.bounds_at'"_s);
        VERIFY_DONE(ColumnCells(m_db, u"posting"_s).catchUp());
        nothingDiffers();
    }

    void damageIsFound()
    {
        run(u"UPDATE posting_search_cell SET cells = zeroblob(4000) WHERE place = 2"_s);
        QVERIFY(!ColumnCells::differing(m_db, u"posting"_s).value().isEmpty());
        run(u"DELETE FROM posting_search_rows WHERE place = (SELECT MIN(place) FROM posting_search_rows)"_s);
        QCOMPARE(PieceRows::differing(m_db, u"posting"_s).value().size(), 1);
    }

    void anOlderFileIsBroughtThere()
    {
        for (const QString &trigger : {u"posting_changed"_s, u"posting_removed"_s, u"seeker_changed"_s, u"seeker_removed"_s})
            run(u"DROP TRIGGER "_s + trigger);
        for (const QString &table : {u"posting"_s, u"seeker"_s})
            for (const QString &end : {u"piece"_s, u"rows"_s, u"cell"_s, u"stale"_s, u"bound"_s})
                run(u"DROP TABLE %1_search_%2"_s.arg(table, end));
        run(u"DROP TABLE text_search_state"_s);
        run(u"DROP INDEX posting_total_by_fill"_s); // of later steps
        run(u"ALTER TABLE match_run DROP COLUMN outcome"_s);
        run(u"DELETE FROM schema_step WHERE version >= 44"_s);
        VERIFY_DONE(Migrator(m_db).toHead());
        QVERIFY(number(u"SELECT COUNT(*) FROM posting_search_piece"_s) > 20);
        QVERIFY(number(u"SELECT COUNT(*) FROM seeker_search_cell"_s) > 20);
        nothingDiffers();
        everyPageIsTheSame();
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
        const PostingFilter filter{.publication = {PublicationState::Stopped}, .text = u"病院"_s};
        const PostingQueryBuilder builder(Engine::Sqlite, filter, {});
        const auto before = rowmarks::mark(m_db, builder.markedText());
        VERIFY_DONE(before);
        const auto second = openConnection({.file = m_folder.filePath(u"marks.db"_s)}, elsewhere ? u"another"_s : u"idle"_s);
        VERIFY_DONE(second);
        Statement change(elsewhere ? second.value() : m_db,
                         u"UPDATE posting SET publication = 'stopped' WHERE id = (SELECT MIN(id) FROM posting"
                         " JOIN posting_text ON posting_id = id WHERE publication <> 'stopped' AND folded LIKE '%病院%')"_s);
        VERIFY_DONE(change.run({}));
        const auto after = rowmarks::mark(m_db, builder.markedText());
        VERIFY_DONE(after);
        QCOMPARE(*after.value(), *before.value() + 1);
    }
};

QTEST_GUILESS_MAIN(TestRowMarks)
#include "tst_rowmarks.moc"
