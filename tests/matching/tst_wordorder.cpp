#include "models/matching/wordorder.h"

#include <QTest>

#include <random>
#include <vector>

/// Beside a full sort: at least so many of the least come first and in order, and no word is lost.
class TestWordOrder : public QObject
{
    Q_OBJECT

private:
    template <typename Word>
    static void check(std::vector<Word> words, quint32 wanted)
    {
        std::vector<Word> expected = words;
        std::sort(expected.begin(), expected.end());
        const quint32 ordered = orderLeast(words.data(), quint32(words.size()), wanted);
        QVERIFY(ordered >= std::min(wanted, quint32(words.size())));
        QVERIFY(ordered <= words.size());
        QVERIFY(std::equal(words.begin(), words.begin() + ordered, expected.begin()));
        std::sort(words.begin(), words.end());
        QCOMPARE(words, expected);
    }

private Q_SLOTS:
    void putsTheLeastFirst_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint64>("range");   // words lie below this
        QTest::addColumn<quint64>("outlier"); // one lies here; 0: none

        QTest::newRow("none") << 0 << quint64(10) << quint64(0);
        QTest::newRow("one") << 1 << quint64(10) << quint64(0);
        QTest::newRow("two") << 2 << quint64(2) << quint64(0);
        QTest::newRow("some equal") << 90 << quint64(40) << quint64(0);
        QTest::newRow("all equal") << 90 << quint64(1) << quint64(0);
        QTest::newRow("even") << 260 << quint64(1'000'000) << quint64(0);
        QTest::newRow("all bits") << 260 << ~quint64(0) << quint64(0);
        QTest::newRow("one far off") << 260 << quint64(1'000'000) << ~quint64(0);
        QTest::newRow("as many as fit") << 512 << quint64(1'000'000) << quint64(0);
        QTest::newRow("one more") << 513 << quint64(1'000'000) << quint64(0);
        QTest::newRow("thousands") << 5000 << quint64(1'000'000) << quint64(0);
    }

    void putsTheLeastFirst()
    {
        QFETCH(int, count);
        QFETCH(quint64, range);
        QFETCH(quint64, outlier);
        std::mt19937_64 random(7);
        for (const quint32 wanted : {0U, 1U, 32U, 64U, 10'000U}) {
            std::vector<quint64> words;
            std::vector<quint32> halves;
            for (int i = 0; i < count; ++i) {
                words.push_back(i == count / 2 && outlier > 0 ? outlier : random() % range);
                halves.push_back(quint32(words.back()));
            }
            check(words, wanted);
            check(halves, wanted);
        }
    }
};

QTEST_GUILESS_MAIN(TestWordOrder)
#include "tst_wordorder.moc"
