#include "models/matching/monotonequeue.h"

#include <QTest>

#include <limits>
#include <map>
#include <random>

/// Beside an ordered map: what is taken has the least key, and everything that was added below the limit comes once.
class TestMonotoneQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLeast_data()
    {
        QTest::addColumn<qint64>("first"); // the least key that is added
        QTest::addColumn<qint64>("step");  // keys rise by up to this
        QTest::newRow("one key") << qint64(7) << qint64(0);
        QTest::newRow("small steps") << qint64(0) << qint64(3);
        QTest::newRow("from below zero") << qint64(-1000) << qint64(100);
        QTest::newRow("far steps") << qint64(-1) << std::numeric_limits<qint64>::max() / 1'000'000;
    }
    void takesTheLeast()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, step);
        std::mt19937_64 random(11);
        const auto risen = [&](qint64 from) { return from + qint64(random() % quint64(step + 1)); };
        MonotoneQueue<int> queue;
        for (int round = 0; round < 3; ++round) { // what an earlier round left is gone
            queue.clear(std::numeric_limits<qint64>::min());
            std::multimap<qint64, int> expected;
            int number = 0;
            const auto add = [&](qint64 key) {
                queue.add(key, number);
                expected.emplace(key, number++);
            };
            for (int i = 0; i < 50; ++i)
                add(risen(first));
            for (int taken = 0; taken < 5000; ++taken) {
                const auto *next = queue.next(std::numeric_limits<qint64>::max());
                QVERIFY(next);
                const auto [key, value] = *next;
                queue.drop();
                QCOMPARE(key, expected.begin()->first);
                const auto [from, to] = expected.equal_range(key);
                const auto same = std::find_if(from, to, [value = value](const auto &item) { return item.second == value; });
                QVERIFY(same != to);
                expected.erase(same);
                for (int more = int(random() % 3); more > 0 && number < 5100; --more)
                    add(risen(key));
                if (expected.empty())
                    add(risen(key));
            }
        }
    }

    void nothingFromTheLimitOn()
    {
        MonotoneQueue<int> queue;
        queue.clear(std::numeric_limits<qint64>::min());
        for (const int key : {5, 9, 7, 12})
            queue.add(key, key);
        QList<qint64> taken;
        while (const auto *next = queue.next(9)) {
            taken.append(next->key);
            queue.drop();
        }
        QCOMPARE(taken, (QList<qint64>{5, 7}));
    }
};

QTEST_GUILESS_MAIN(TestMonotoneQueue)
#include "tst_monotonequeue.moc"
