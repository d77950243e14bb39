#include "models/domain/postingquery.h"
#include "models/domain/seekerquery.h"
#include "models/storage/markorder.h"

#include <QDate>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

/// Sets of rows and the cells of their columns: what is chosen is what sorting everything would give.
class TestMarkOrder : public QObject
{
    Q_OBJECT

    static CellCoder coder(const QString &table, const QString &column, const CellBounds &bounds = {})
    {
        const int number = cellColumn(table, column).value();
        return {number, cellColumns(table)[number], bounds};
    }
    static RowBits bitsOf(const std::vector<qint64> &ids)
    {
        RowBits bits;
        for (const qint64 id : ids) {
            bits.resize(std::max(bits.size(), size_t(id / bitsPerWord + 1)));
            bits[size_t(id / bitsPerWord)] |= quint64(1) << (id % bitsPerWord);
        }
        return bits;
    }

private Q_SLOTS:
    void everyOrderHasCells()
    {
        for (const PostingSort sort : allOf<PostingSort>())
            QVERIFY2(cellColumn(u"posting"_s, codeOf(sort)), qPrintable(codeOf(sort)));
        for (const SeekerSort sort : allOf<SeekerSort>())
            QVERIFY2(cellColumn(u"seeker"_s, codeOf(sort)), qPrintable(codeOf(sort)));
    }

    void cellsAreInTheOrderOfTheValues_data()
    {
        QTest::addColumn<CellCoder>("column");
        QTest::addColumn<QVariantList>("ascending"); // each before the next
        QTest::newRow("days") << coder(u"posting"_s, u"needed_by"_s)
                              << QVariantList{QVariant(), u"2000-01-01"_s, u"2020-06-01"_s, QDate(2020, 6, 2), u"2179-01-01"_s};
        QTest::newRow("numbers") << coder(u"posting"_s, u"remaining"_s) << QVariantList{QVariant(), -5, 0, 1, 31'999};
        QTest::newRow("codes") << coder(u"posting"_s, u"review"_s)
                               << QVariantList{QVariant(), u""_s, u"approved"_s, u"in_review"_s, u"received"_s, u"refused"_s};
        QTest::newRow("texts") << coder(u"posting"_s, u"facility_name"_s,
                                        {"い", "うえ", "\xef\xbc\xa1" /* Ａ */, "\xf0\xa0\xae\xb7"})
                               << QVariantList{QVariant(), u"あ"_s, u"い"_s,   u"う"_s, u"うえ"_s,
                                               u"ん"_s,    u"Ａ"_s, u"Ａ医"_s, u"𠮷"_s, u"𠮷野"_s};
    }
    void cellsAreInTheOrderOfTheValues()
    {
        QFETCH(CellCoder, column);
        QFETCH(QVariantList, ascending);
        for (qsizetype i = 1; i < ascending.size(); ++i)
            QVERIFY2(column.cell(ascending[i - 1]) < column.cell(ascending[i]), qPrintable(ascending[i].toString()));
        QCOMPARE(column.cell(ascending.first()), quint16(0));
    }

    void whatACellCannotHoldIsAtItsEnd()
    {
        const CellCoder day = coder(u"posting"_s, u"needed_by"_s), number = coder(u"posting"_s, u"headcount"_s);
        QCOMPARE(day.cell(u"1899-12-31"_s), day.cell(u"2000-01-01"_s));
        QCOMPARE(day.cell(u"9999-12-31"_s), day.cell(u"2999-12-31"_s));
        QVERIFY(day.cell(u"2179-01-01"_s) < day.cell(u"9999-12-31"_s));
        QCOMPARE(number.cell(40'000), number.cell(4'000'000'000LL));
        QCOMPARE(number.cell(-40'000), number.cell(-4'000'000'000LL));
        QCOMPARE(coder(u"posting"_s, u"review"_s).cell(u"zzz"_s), coder(u"posting"_s, u"review"_s).cell(u"zzzz"_s));
    }

    void aNameIsNoBoundWhole()
    {
        const CellColumn kana = coder(u"seeker"_s, u"kana_folded"_s).of, facility = coder(u"posting"_s, u"facility_name"_s).of;
        QCOMPARE(boundBetween(kana, u"さとうけん"_s, u"さとうはなこ"_s), QByteArray("さとうは"));
        QCOMPARE(boundBetween(kana, u"さとう"_s, u"さとうこ"_s), std::nullopt); // it would be the name
        QCOMPARE(boundBetween(kana, u""_s, u"お"_s), std::nullopt);
        QCOMPARE(boundBetween(kana, u"い"_s, u"𠮷野"_s), QByteArray("𠮷"));
        QCOMPARE(boundBetween(kana, u"おの"_s, u"おの"_s), std::nullopt);
        QCOMPARE(boundBetween(facility, u"港"_s, u"港病院"_s), QByteArray("港病院"));
        QCOMPARE(boundBetween(facility, u"港病院"_s, u"港病院"_s), std::nullopt);
    }

    void aTestPassesWhatItsConditionTakes()
    {
        const CellCoder day = coder(u"posting"_s, u"received_on"_s), review = coder(u"posting"_s, u"review"_s);
        const auto week = markorder::passing(day, {.column = day.of.name, .least = QDate(2026, 5, 1), .most = QDate(2026, 5, 7)});
        QVERIFY(!week[day.cell(u"2026-04-30"_s)] && week[day.cell(u"2026-05-01"_s)]);
        QVERIFY(week[day.cell(u"2026-05-07"_s)] && !week[day.cell(u"2026-05-08"_s)]);
        const auto until = markorder::passing(day, {.column = day.of.name, .most = QDate(2026, 5, 7)});
        QVERIFY(until[day.cell(u"2001-01-01"_s)] && !until[0]);
        const auto states = markorder::passing(review, {.column = review.of.name, .anyOf = {u"received"_s, u"refused"_s}});
        QVERIFY(states[review.cell(u"received"_s)] && states[review.cell(u"refused"_s)]);
        QVERIFY(!states[review.cell(u"approved"_s)] && !states[0]);
    }

    void whatIsKeptPasses()
    {
        std::vector<quint16> cells;
        std::vector<qint64> ids;
        for (qint64 id = 0; id < 1000; ++id) {
            cells.push_back(quint16(id % 7));
            if (id < 320 || id % 5 == 0) // dense and thin
                ids.push_back(id);
        }
        markorder::Passing odd(65'536, 0);
        for (size_t cell = 1; cell < odd.size(); cell += 2)
            odd[cell] = 1;
        cells.resize(900); // rows beyond have no cell
        RowBits bits = bitsOf(ids);
        markorder::keepPassing(bits, cells, odd);
        std::erase_if(ids, [](qint64 id) { return id >= 900 || id % 7 % 2 == 0; });
        QCOMPARE(markorder::all(bits), ids);
    }

    void theFirstAreThoseThatSortingGives_data()
    {
        QTest::addColumn<bool>("isDescending");
        QTest::addColumn<int>("values");
        QTest::addColumn<int>("rows");
        for (const int rows : {3'000, 300'000}) // of the latter a sample tells where a page ends
            for (const int values : {2, 40, 5'000, 60'000})
                for (const bool isDescending : {false, true})
                    QTest::addRow("%d rows, %d values %s", rows, values, isDescending ? "descending" : "ascending")
                        << isDescending << values << rows;
    }
    void theFirstAreThoseThatSortingGives()
    {
        QFETCH(bool, isDescending);
        QFETCH(int, values);
        QFETCH(int, rows);
        QRandomGenerator random(7);
        const CellCoder number = coder(u"posting"_s, u"remaining"_s), text = coder(u"posting"_s, u"place_name"_s);
        std::vector<quint16> cells(static_cast<size_t>(rows));
        std::vector<qint64> ids;
        for (qint64 id = 1; id < qint64(cells.size()); ++id) {
            cells[size_t(id)] = quint16(random.bounded(values)); // 0: no value
            if (random.bounded(3) > 0)
                ids.push_back(id);
        }
        const RowBits bits = bitsOf(ids);
        for (const bool ofEmpty : {false, true}) {
            std::vector<qint64> sorted(ids);
            std::erase_if(sorted, [&](qint64 id) { return (cells[size_t(id)] == 0) != ofEmpty; });
            std::sort(sorted.begin(), sorted.end(), [&](qint64 left, qint64 right) {
                const auto a = std::pair(cells[size_t(left)], left), b = std::pair(cells[size_t(right)], right);
                return isDescending ? a > b : a < b;
            });
            for (const size_t place : {size_t(0), size_t(1), size_t(250), sorted.size() - 3}) {
                if (place > sorted.size())
                    continue; // few have no value
                markorder::From from{.isDescending = isDescending, .ofEmpty = ofEmpty, .after = {}};
                if (place > 0)
                    from.after = {cells[size_t(sorted[place - 1])], sorted[place - 1]};
                const auto begin = sorted.begin() + qsizetype(place);
                const std::vector<qint64> expected(begin, begin + std::min<qsizetype>(100, sorted.end() - begin));
                QCOMPARE(markorder::first(bits, cells, number, from, 100), expected);
                // Of texts between two bounds the last page may have shown some: they count, and more are to be asked for.
                const auto same = from.after ? std::count_if(ids.begin(), ids.end(),
                                                             [&](qint64 id) { return cells[size_t(id)] == from.after->first; })
                                             : 0;
                const auto mixed = markorder::first(bits, cells, text, from, 100 + size_t(same));
                const std::set<qint64> given(mixed.begin(), mixed.end()), rest(begin, sorted.end());
                for (const qint64 id : expected)
                    QVERIFY(given.contains(id));
                for (const qint64 id : mixed)
                    QVERIFY(rest.contains(id) ||
                            (from.after && cells[size_t(id)] == from.after->first && text.isMixed(from.after->first)));
            }
            const markorder::From start{.isDescending = isDescending, .ofEmpty = ofEmpty, .after = {}};
            const auto counts = markorder::counts(bits, cells);
            for (const size_t offset : {size_t(0), size_t(90), sorted.size() - 1}) {
                if (offset >= sorted.size())
                    continue;
                const auto around = markorder::stretchAt(bits, cells, counts, start, offset);
                QVERIFY(around.before <= offset && offset < around.before + around.ids.size());
                const quint16 cell = cells[size_t(sorted[offset])];
                std::vector<qint64> same(ids);
                std::erase_if(same, [&](qint64 id) { return cells[size_t(id)] != cell; });
                QCOMPARE(around.ids, same);
            }
            const auto beyond = markorder::stretchAt(bits, cells, counts, start, sorted.size());
            QVERIFY(beyond.ids.empty());
            QCOMPARE(beyond.before, sorted.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkOrder)
#include "tst_markorder.moc"
