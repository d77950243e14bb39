#include "models/jobs/handover.h"

#include <QTest>

#include <limits>
#include <thread>

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allArriveInTheirOrder()
    {
        Handover<int> handover(3);
        std::jthread giver([&] {
            for (int i = 0; i < 10'000; ++i)
                if (!handover.put(i))
                    return;
            handover.end();
        });
        int wanted = 0;
        while (const auto value = handover.take())
            QCOMPARE(*value, wanted++);
        QCOMPARE(wanted, 10'000);
    }

    void whatWaitsIsTakenAfterTheEnd()
    {
        Handover<int> handover(3);
        QVERIFY(!handover.takeWaiting());
        QVERIFY(handover.put(1));
        QVERIFY(handover.put(2));
        handover.end();
        QVERIFY(!handover.put(3));
        QCOMPARE(handover.takeWaiting(), std::optional(1));
        QCOMPARE(handover.take(), std::optional(2));
        QVERIFY(!handover.take());
    }

    void whoWaitsForRoomLearnsThatNobodyTakes()
    {
        Handover<int> handover(1);
        QVERIFY(handover.put(1));
        bool taken = true;
        {
            std::jthread giver([&] { taken = handover.put(2); });
            handover.close();
        }
        QVERIFY(!taken);
        QVERIFY(!handover.take());
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
