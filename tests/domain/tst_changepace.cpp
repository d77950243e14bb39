#include "models/domain/changepace.h"

#include <QTest>

using namespace std::chrono_literals;
using Milliseconds = ChangePace::Milliseconds;

class TestChangePace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsAsManyDesksAndLongReadingsAsk_data();
    void restsAsManyDesksAndLongReadingsAsk();
    void gathersASwarm();
    void isToldAmongFew();
};

void TestChangePace::restsAsManyDesksAndLongReadingsAsk_data()
{
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("desks");
    QTest::addColumn<int>("pause"); // milliseconds, when a word comes as soon as the reading has begun
    QTest::newRow("one desk, a quick server") << 2 << 1 << 1000;
    QTest::newRow("a team, a quick server") << 5 << 48 << 1000;
    QTest::newRow("a team, a slow server") << 40 << 48 << 7680;
    QTest::newRow("a country, a quick server") << 3 << 500 << 6000;
    QTest::newRow("a country, a slow server") << 100 << 500 << 15'000;
    QTest::newRow("too short to measure") << 0 << 500 << 1000;
    QTest::newRow("nobody was counted") << 300 << 0 << 1200;
}

void TestChangePace::restsAsManyDesksAndLongReadingsAsk()
{
    QFETCH(const int, reading);
    QFETCH(const int, desks);
    QFETCH(const int, pause);
    ChangePace pace;
    pace.took(Milliseconds(reading));
    pace.counted(desks);
    QCOMPARE(pace.pause(0ms).count(), pause);
    QCOMPARE(pace.pause(400ms).count(), pause - 400);
    QCOMPARE(pace.askingPause(0).count(), pause / 2);
    QCOMPARE(pace.askingPause(1).count(), pause * 3 / 2);
}

void TestChangePace::gathersASwarm()
{
    const ChangePace pace;
    QCOMPARE(pace.pause(1h).count(), 200); // long after the last reading: at once, but for what comes along
    QCOMPARE(pace.pause(0ms).count(), 1000);
}

void TestChangePace::isToldAmongFew()
{
    ChangePace pace;
    QVERIFY(pace.hears());
    const auto with = [&](int desks) {
        pace.counted(desks);
        return pace.hears();
    };
    QVERIFY(with(64));
    QVERIFY(!with(65));
    QVERIFY(!with(64)); // does not change to and fro
    QVERIFY(!with(1));
}

QTEST_APPLESS_MAIN(TestChangePace)
#include "tst_changepace.moc"
