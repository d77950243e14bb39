#include "models/domain/officedate.h"
#include "models/jobs/samplejob.h"
#include "models/statistics/pivotreport.h"
#include "models/statistics/ratios.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/pivotstore.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Tables that somebody puts together, against a recount by hand.
class TestPivotStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"pivot"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"pivot"_s);
        m_test.reset();
    }

    void everyCombinationEqualsARecount()
    {
        VERIFY_DONE(writeSample(m_db, {.postings = 300, .seekers = 300, .seed = 3},
                                people::actorOn(officeDay(QDateTime::currentDateTimeUtc())),
                                [](qint64, qint64) { return true; }));
        const QDate to = officeDay(QDateTime::currentDateTimeUtc()), from = to.addDays(-120);
        int tables = 0;
        for (const PivotMeasure measure : allOf<PivotMeasure>()) {
            qint64 amount = -1, below = -1;
            for (const PivotField rows : fieldsOf(measure)) {
                for (int column = -1; column < fieldsOf(measure).size(); ++column) {
                    PivotQuery query{.measure = measure, .rows = rows, .columns = {}, .from = from, .to = to, .filter = {}};
                    if (column >= 0)
                        query.columns = fieldsOf(measure).at(column);
                    if (query.columns == rows)
                        continue;
                    const auto table = PivotStore(m_db).table(query);
                    VERIFY_DONE(table);
                    qint64 sum = 0, sumBelow = 0;
                    for (const PivotCell &cell : table.value().cells) {
                        sum += cell.amount;
                        sumBelow += cell.below;
                    }
                    if (amount < 0) { // however it is split, the sum is the same
                        amount = sum;
                        below = sumBelow;
                    }
                    QCOMPARE(sum, amount);
                    QCOMPARE(sumBelow, below);
                    ++tables;
                }
            }
            QCOMPARE(amount, recounted(measure, from, to));
        }
        QVERIFY(tables > 500);
    }

    void oneTableCellByCell()
    {
        VERIFY_DONE(writeSample(m_db, {.postings = 300, .seekers = 10, .seed = 3},
                                people::actorOn(officeDay(QDateTime::currentDateTimeUtc())),
                                [](qint64, qint64) { return true; }));
        PivotQuery query{.measure = PivotMeasure::ShortageRate,
                         .rows = PivotField::PlaceKind,
                         .columns = PivotField::Prefecture,
                         .from = {},
                         .to = {},
                         .filter = {}};
        query.filter.publication = {PublicationState::Published};
        query.filter.professions = {Profession::Nurse, Profession::Physician};
        QMap<std::pair<QString, QString>, std::pair<qint64, qint64>> hand, counted;
        QSqlQuery rows(m_db);
        QVERIFY(rows.exec(u"SELECT place_kind, prefecture, remaining, headcount, publication, profession FROM posting"_s));
        while (rows.next()) {
            if (rows.value(4).toString() != u"published"_s || !QList{1, 4}.contains(rows.value(5).toInt()))
                continue;
            auto &cell = hand[{rows.value(0).toString(), rows.value(1).toString()}];
            cell.first += rows.value(2).toLongLong();
            cell.second += rows.value(3).toLongLong();
        }
        const auto table = PivotStore(m_db).table(query);
        VERIFY_DONE(table);
        for (const PivotCell &cell : table.value().cells)
            counted.insert({cell.row, cell.column}, {cell.amount, cell.below});
        QVERIFY(hand.size() > 5);
        QCOMPARE(counted, hand);
        const ReportDocument document = pivotReport(table.value());
        const auto &shown = std::get<ReportTable>(document.sections.at(1));
        qint64 remaining = 0, headcount = 0;
        for (const auto &[amount, below] : std::as_const(hand)) {
            remaining += amount;
            headcount += below;
        }
        QCOMPARE(shown.rows.first().last().toDouble(), quotient(remaining, headcount, 1, 100).value());
        const auto &beside = std::get<ReportBeside>(document.sections.last());
        const auto &bars = std::get<ReportBars>(beside.picture);
        QCOMPARE(bars.decimals, 1);
        QCOMPARE(bars.bars.size(), beside.table.rows.size() - 1);
        for (qsizetype bar = 0; bar < bars.bars.size(); ++bar) {
            QCOMPARE(bars.bars.at(bar).first, beside.table.rows.at(bar + 1).first().toString());
            QCOMPARE(double(bars.bars.at(bar).second) / 10, beside.table.rows.at(bar + 1).last().toDouble());
        }
    }

    void definitionsAreKeptByName()
    {
        const PivotStore store(m_db);
        PivotQuery query{.measure = PivotMeasure::Starts,
                         .rows = PivotField::Route,
                         .columns = PivotField::Month,
                         .from = {},
                         .to = {},
                         .filter = {}};
        query.filter.prefectures = {*Prefecture::fromNumber(47)};
        query.filter.fill = {FillState::Unfilled};
        const Actor actor = people::actorOn(QDate(2026, 6, 1));
        VERIFY_DONE(store.save(u" 経路と月 "_s, query, actor));
        VERIFY_DONE(store.save(u"a"_s, {}, actor));
        auto saved = store.saved();
        VERIFY_DONE(saved);
        QCOMPARE(saved.value().size(), 2);
        QCOMPARE(saved.value().last(), std::pair(u"経路と月"_s, query));
        VERIFY_DONE(store.forget(u"a"_s, actor));
        saved = store.saved();
        QCOMPARE(saved.value().size(), 1);
        QVERIFY(!store.forget(u"a"_s, actor));
        QVERIFY(!store.save(u"  "_s, query, actor));
        QSqlQuery audit(m_db);
        QVERIFY(audit.exec(u"SELECT COUNT(*) FROM audit WHERE action IN ('report.save', 'report.forget')"_s) && audit.next());
        QCOMPARE(audit.value(0).toInt(), 3);
    }

    void whatCannotBeSplitIsRefused_data()
    {
        QTest::addColumn<PivotMeasure>("measure");
        QTest::addColumn<PivotField>("rows");
        QTest::addColumn<PivotField>("columns");
        QTest::newRow("a posting has no route") << PivotMeasure::Remaining << PivotField::Route << PivotField::Profession;
        QTest::newRow("a seeker has no place of work")
            << PivotMeasure::SeekersRegistered << PivotField::Profession << PivotField::PlaceKind;
        QTest::newRow("the same twice") << PivotMeasure::Starts << PivotField::Month << PivotField::Month;
    }
    void whatCannotBeSplitIsRefused()
    {
        QFETCH(PivotMeasure, measure);
        QFETCH(PivotField, rows);
        QFETCH(PivotField, columns);
        const auto table = PivotStore(m_db).table({.measure = measure,
                                                   .rows = rows,
                                                   .columns = columns,
                                                   .from = QDate(2026, 1, 1),
                                                   .to = QDate(2026, 1, 31),
                                                   .filter = {}});
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Input);
    }

private:
    /// The whole of a measure, counted row by row.
    qint64 recounted(PivotMeasure measure, QDate from, QDate to)
    {
        static const QStringList sql{u"SELECT 1, NULL FROM posting"_s,
                                     u"SELECT headcount, NULL FROM posting"_s,
                                     u"SELECT remaining, NULL FROM posting WHERE publication = 'published'"_s,
                                     u"SELECT started, NULL FROM posting"_s,
                                     u"SELECT remaining, NULL FROM posting WHERE publication = 'published'"_s,
                                     u"SELECT started, NULL FROM posting"_s,
                                     u"SELECT 1, received_on FROM posting"_s,
                                     u"SELECT 1, started_on FROM hire WHERE started_on IS NOT NULL"_s,
                                     u"SELECT 1, applied_on FROM application"_s,
                                     u"SELECT 1, registered_on FROM seeker"_s};
        QSqlQuery rows(m_db);
        qint64 sum = 0;
        if (!rows.exec(sql.at(int(measure))))
            return -2;
        while (rows.next())
            if (!isOfPeriod(measure) || (rows.value(1).toDate() >= from && rows.value(1).toDate() <= to))
                sum += rows.value(0).toLongLong();
        return sum;
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestPivotStore)
#include "tst_pivotstore.moc"
