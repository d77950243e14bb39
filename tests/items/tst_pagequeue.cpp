#include "models/items/pagequeue.h"

#include <QTest>

/// Which page is asked for next, by numbers alone.
class TestPageQueue : public QObject
{
    Q_OBJECT

private:
    static bool knowsNone(int) { return false; }
    static bool knowsAll(int) { return true; }
    static void leave() {}

private Q_SLOTS:
    void latestComesFirst();
    void noMoreRunThanMay();
    void whatIsPassedByIsForgotten();
    void pageWaitsForTheOneBeforeIt();
    void noneWaitsForMoreThanOne();
    void givenUpUntilTheNextQuestion();
    void cancelledAnswersBelongToNobody();
    void missedPagesAreFew();
};

void TestPageQueue::latestComesFirst()
{
    PageQueue queue;
    for (const int page : {3, 9, 5, 9})
        QCOMPARE(queue.want(page), std::nullopt);
    for (const int page : {9, 5, 3})
        QCOMPARE(queue.takeNext(knowsAll), page);
    QCOMPARE(queue.takeNext(knowsAll), std::nullopt);
}

void TestPageQueue::noMoreRunThanMay()
{
    PageQueue queue;
    (void)queue.begin(PageQueue::noPage, leave); // the count takes no page's turn
    (void)queue.want(10);
    (void)queue.want(20);
    (void)queue.want(30);
    QCOMPARE(queue.takeNext(knowsAll), 30);
    const quint64 run = queue.begin(30, leave);
    QCOMPARE(queue.takeNext(knowsAll), 20);
    (void)queue.begin(20, leave);
    QCOMPARE(queue.takeNext(knowsAll), std::nullopt);
    QCOMPARE(queue.want(20), std::nullopt); // is on its way
    QVERIFY(queue.end(run));
    QCOMPARE(queue.takeNext(knowsAll), 10);
    QCOMPARE(queue.takeNext(knowsAll), std::nullopt);
}

void TestPageQueue::whatIsPassedByIsForgotten()
{
    PageQueue queue;
    for (int page = 0; page < PageQueue::waitingPages; ++page)
        QCOMPARE(queue.want(10 * page), std::nullopt);
    QCOMPARE(queue.want(1000), 0);
    QCOMPARE(queue.want(10), std::nullopt); // waits already, now in front
    QCOMPARE(queue.want(2000), 20);
    for (const int page : {2000, 10, 1000, 50, 40, 30})
        QCOMPARE(queue.takeNext(knowsAll), page);
}

void TestPageQueue::pageWaitsForTheOneBeforeIt()
{
    PageQueue queue;
    (void)queue.want(7);
    (void)queue.want(8);
    QCOMPARE(queue.takeNext(knowsNone), 7); // tells where 8 begins
    const quint64 run = queue.begin(7, leave);
    QCOMPARE(queue.takeNext(knowsNone), std::nullopt);
    QCOMPARE(queue.takeNext([](int page) { return page == 8; }), 8); // unless that is known
    (void)queue.want(8);
    QVERIFY(queue.end(run));
    QCOMPARE(queue.takeNext(knowsNone), 8); // 7 came without telling, perhaps as the last
    (void)queue.begin(PageQueue::noPage, leave);
    (void)queue.want(0);
    QCOMPARE(queue.takeNext(knowsNone), 0); // waits for no count
}

void TestPageQueue::noneWaitsForMoreThanOne()
{
    PageQueue queue;
    for (const int page : {4, 5, 6, 7})
        (void)queue.want(page);
    QCOMPARE(queue.takeNext(knowsNone), 6);
    (void)queue.begin(6, leave);
    QCOMPARE(queue.takeNext(knowsNone), 4);

    PageQueue told;
    for (const int page : {5, 6, 7})
        (void)told.want(page);
    QCOMPARE(told.takeNext([](int page) { return page == 6; }), 6); // 7 waits for 6, which waits for nobody
}

void TestPageQueue::givenUpUntilTheNextQuestion()
{
    PageQueue queue;
    queue.giveUp(3);
    (void)queue.want(3);
    QCOMPARE(queue.takeNext(knowsAll), std::nullopt);
    queue.cancelAll();
    (void)queue.want(3);
    QCOMPARE(queue.takeNext(knowsAll), 3);
}

void TestPageQueue::cancelledAnswersBelongToNobody()
{
    PageQueue queue;
    int cancelled = 0;
    const quint64 count = queue.begin(PageQueue::noPage, [&cancelled] { ++cancelled; });
    const quint64 page = queue.begin(1, [&cancelled] { ++cancelled; });
    QVERIFY(queue.end(page));
    QVERIFY(!queue.end(page));
    (void)queue.want(5);
    queue.miss(6);
    queue.cancelAll();
    QCOMPARE(cancelled, 1);
    QVERIFY(!queue.end(count));
    QCOMPARE(queue.takeNext(knowsAll), std::nullopt);
    QVERIFY(queue.takeMissed().isEmpty());
    QVERIFY(queue.begin(1, leave) != page); // no late answer passes for a new one
}

void TestPageQueue::missedPagesAreFew()
{
    PageQueue queue;
    for (int page = 0; page < 2 * PageQueue::waitingPages; ++page)
        queue.miss(page);
    queue.miss(PageQueue::waitingPages + 1);
    const QList<int> missed = queue.takeMissed();
    QCOMPARE(missed.size(), PageQueue::waitingPages);
    QCOMPARE(missed.first(), PageQueue::waitingPages);
    QCOMPARE(missed.last(), PageQueue::waitingPages + 1);
    QVERIFY(queue.takeMissed().isEmpty());
}

QTEST_APPLESS_MAIN(TestPageQueue)
#include "tst_pagequeue.moc"
