#include "models/statistics/shortagetable.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Prefecture prefecture(int number) { return *Prefecture::fromNumber(number); }

static Shortage sample()
{
    Shortage shortage{.day = QDate(2020, 7, 27)};
    const auto add = [&](int where, Profession profession, qint64 postings, qint64 headcount, qint64 offered, qint64 awaiting,
                         qint64 started) {
        shortage.cells.append({prefecture(where), profession, postings, headcount, offered, awaiting, started});
    };
    add(13, Profession::Nurse, 40, 100, 10, 5, 25);
    add(13, Profession::Physician, 4, 8, 0, 0, 2);
    add(13, Profession::Clerk, 3, 20, 1, 1, 8);
    add(47, Profession::Nurse, 7, 70, 0, 0, 10);
    add(27, Profession::Nurse, 6, 60, 0, 0, 0);
    add(1, Profession::Nurse, 5, 60, 0, 0, 0);
    add(2, Profession::Nurse, 1, 1, 0, 0, 2); // more than wanted
    return shortage;
}

class TestShortageTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefecturesAddUpToTheNationAndProfessionsToTheTotal()
    {
        const ShortageTable table(sample());
        for (int column = 0; column < ShortageTable::ColumnCount; ++column) {
            ShortageSum sum;
            for (const Prefecture &where : Prefecture::all())
                sum += table.at(where, column);
            QCOMPARE(sum, table.nation(column));
        }
        for (const Prefecture &where : Prefecture::all()) {
            ShortageSum licensed;
            for (int column = 0; column < ShortageTable::LicensedTotal; ++column)
                licensed += table.at(where, column);
            QCOMPARE(licensed, table.at(where, ShortageTable::LicensedTotal));
            licensed += table.at(where, ShortageTable::Clerks);
            QCOMPARE(licensed, table.at(where, ShortageTable::Total));
        }
        QCOMPARE(table.nation(ShortageTable::Total).postings, 66);
        QCOMPARE(table.nation(ShortageTable::Clerks).remaining(), 10);
    }

    void remainingLeavesOutOffersAndAwaiting()
    {
        const ShortageTable table(sample());
        const auto &tokyo = table.at(prefecture(13), ShortageTable::columnOf(Profession::Nurse));
        QCOMPARE(tokyo.remaining(), 60);
        QCOMPARE(tokyo.rate(), shortageRate(60, 100));
        QCOMPARE(tokyo.filled(), fillRate(25, 100)); // only confirmed starts
        QCOMPARE(table.at(prefecture(2), 3).remaining(), -1);
        QVERIFY(!table.at(prefecture(3), 3).rate().scaled);
    }

    void theWorstComeFirstAndTheSatisfiedNotAtAll()
    {
        const ShortageTable table(sample());
        const QList worst = table.worst(ShortageTable::columnOf(Profession::Nurse));
        QCOMPARE(worst, (QList{prefecture(1), prefecture(13), prefecture(27), prefecture(47)}));
        QCOMPARE(table.worst(3, 2).size(), 2);
        QVERIFY(table.worst(ShortageTable::columnOf(Profession::Midwife)).isEmpty());
    }

    void aFilterLimitsEverySum()
    {
        const ShortageTable table(sample(),
                                  {.prefectures = {prefecture(13), prefecture(47)}, .professions = {Profession::Nurse}});
        QCOMPARE(table.nation(ShortageTable::Total).remaining(), 120);
        QCOMPARE(table.nation(ShortageTable::Clerks), ShortageSum{});
        QVERIFY(table.has(prefecture(13)));
        QVERIFY(!table.has(prefecture(27)));
        QVERIFY(table.has(ShortageTable::columnOf(Profession::Nurse)));
        QVERIFY(table.has(ShortageTable::LicensedTotal));
        QVERIFY(!table.has(ShortageTable::Clerks));
    }

    void everyFigureNamesItsList_data()
    {
        QTest::addColumn<PostingFilter>("filter");
        QTest::addColumn<int>("where");
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<Prefecture>>("prefectures");
        QTest::addColumn<QList<Profession>>("professions");
        const QList licensed = ShortageTable::professionsOf(ShortageTable::LicensedTotal);
        QTest::newRow("a cell") << PostingFilter{} << 13 << 3 << QList{prefecture(13)} << QList{Profession::Nurse};
        QTest::newRow("a prefecture's total")
            << PostingFilter{} << 13 << int(ShortageTable::Total) << QList{prefecture(13)} << QList<Profession>{};
        QTest::newRow("a profession's nation") << PostingFilter{} << 0 << 3 << QList<Prefecture>{} << QList{Profession::Nurse};
        QTest::newRow("clerks") << PostingFilter{} << 0 << int(ShortageTable::Clerks) << QList<Prefecture>{}
                                << QList{Profession::Clerk};
        QTest::newRow("licensed") << PostingFilter{} << 0 << int(ShortageTable::LicensedTotal) << QList<Prefecture>{} << licensed;
        QTest::newRow("all of a filter") << PostingFilter{.prefectures = {prefecture(47)}, .professions = {Profession::Nurse}}
                                         << 0 << int(ShortageTable::Total) << QList{prefecture(47)} << QList{Profession::Nurse};
        QTest::newRow("licensed of a filter")
            << PostingFilter{.professions = {Profession::Nurse, Profession::Clerk}} << 0 << int(ShortageTable::LicensedTotal)
            << QList<Prefecture>{} << QList{Profession::Nurse};
    }
    void everyFigureNamesItsList()
    {
        QFETCH(PostingFilter, filter);
        QFETCH(int, where);
        QFETCH(int, column);
        filter.text = u"看護"_s;
        const ShortageTable table(sample(), filter);
        const PostingFilter list = table.listOf(Prefecture::fromNumber(where), column);
        QTEST(list.prefectures, "prefectures");
        QTEST(list.professions, "professions");
        QCOMPARE(list.publication, QList{PublicationState::Published});
        QCOMPARE(list.text, filter.text);
    }

    void theListHasAsManyPostingsAsTheFigureCounted()
    {
        const Shortage all = sample();
        const ShortageTable table(all);
        for (int column = 0; column < ShortageTable::ColumnCount; ++column) {
            for (const Prefecture &where : Prefecture::all()) {
                const PostingFilter list = table.listOf(where, column);
                qint64 found = 0;
                for (const ShortageCell &cell : all.cells) {
                    const bool inList = (list.prefectures.isEmpty() || list.prefectures.contains(cell.prefecture)) &&
                                        (list.professions.isEmpty() || list.professions.contains(cell.profession));
                    found += inList ? cell.postings : 0;
                }
                QCOMPARE(found, table.at(where, column).postings);
            }
        }
    }

    void nothingIsEmpty()
    {
        const ShortageTable table;
        QVERIFY(table.isEmpty());
        QVERIFY(table.worst(ShortageTable::Total).isEmpty());
        QVERIFY(!table.nation(ShortageTable::Total).rate().scaled);
        QVERIFY(!ShortageTable(sample()).isEmpty());
    }

    void columnsHaveTheirOrder()
    {
        QCOMPARE(ShortageTable::columnLabel(0), label(Profession::Physician));
        QCOMPARE(ShortageTable::columnLabel(ShortageTable::Clerks), label(Profession::Clerk));
        for (const Profession profession : allOf<Profession>())
            QCOMPARE(ShortageTable::professionsOf(ShortageTable::columnOf(profession)), QList{profession});
    }
};

QTEST_GUILESS_MAIN(TestShortageTable)
#include "tst_shortagetable.moc"
