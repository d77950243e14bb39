#include "models/domain/seats.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Hire hire(HireStage stage) { return {.person = u"A"_s, .stage = stage}; }

class TestSeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillStateIsCountedFromHires_data()
    {
        QTest::addColumn<QList<HireStage>>("stages");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<FillState>("fill");
        using enum HireStage;
        QTest::newRow("nobody") << QList<HireStage>{} << 5 << FillState::Unfilled;
        QTest::newRow("one declines, one offered, one starts")
            << QList{Declined, Offered, Started} << 3 << FillState::PartlyFilled;
        QTest::newRow("offers alone fill nothing") << QList{Offered, Awaiting} << 3 << FillState::Unfilled;
        QTest::newRow("an early end gives the seat back") << QList{EndedEarly, Withdrawn} << 5 << FillState::Unfilled;
        QTest::newRow("five starts") << QList{Started, Started, Started, Started, Completed} << 0 << FillState::Filled;
        QTest::newRow("the sixth") << QList{Started, Started, Started, Started, Started, Started} << -1 << FillState::Over;
    }
    void fillStateIsCountedFromHires()
    {
        QFETCH(QList<HireStage>, stages);
        QList<Hire> hires;
        for (const HireStage stage : std::as_const(stages))
            hires.append(hire(stage));
        const Seats seats = counted(5, hires);
        QTEST(seats.remaining(), "remaining");
        QTEST(fillState(seats), "fill");
    }

    void headcountStaysAtOrAboveTheSeatsTaken()
    {
        const Seats seats{.headcount = 5, .offered = 1, .started = 1};
        QVERIFY(!mayChangeHeadcount(seats, 1));
        QVERIFY(!mayChangeHeadcount(seats, 0));
        QVERIFY(mayChangeHeadcount(seats, 2));
    }

    void goingOverNeedsAReason()
    {
        const Seats full{.headcount = 1, .started = 1};
        QVERIFY(!mayTakeSeat(full, u"  "_s));
        QVERIFY(mayTakeSeat(full, u"Twins share the shift"_s));
        QVERIFY(mayTakeSeat({.headcount = 2, .started = 1}, {}));
    }

    void everyStageIsReachedByALegalPathOnly()
    {
        using enum HireStage;
        const QList<std::pair<HireStage, HireStage>> legal{{Offered, Awaiting},   {Awaiting, Started},  {Started, Completed},
                                                           {Started, EndedEarly}, {Offered, Declined},  {Awaiting, Declined},
                                                           {Offered, Withdrawn},  {Awaiting, Withdrawn}};
        for (const HireStage from : allOf<HireStage>())
            for (const HireStage to : allOf<HireStage>())
                QCOMPARE(bool(advanced(hire(from), to, QDate(2020, 6, 1), u"reason"_s)), legal.contains(std::pair{from, to}));
    }

    void beforeThePlannedEndItEndsEarly()
    {
        const QDate planned(2026, 9, 30);
        const Hire hire{.stage = HireStage::Started, .endsOn = planned};
        const auto refused = advanced(hire, HireStage::Completed, planned.addDays(-1), {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"2026/09/30"_s), qPrintable(refused.error().message));
        QVERIFY(advanced(hire, HireStage::EndedEarly, planned.addDays(-1), u"都合"_s));
        QVERIFY(advanced(hire, HireStage::Completed, planned, {}));
        QVERIFY(advanced({.stage = HireStage::Started}, HireStage::Completed, planned, {})); // open-ended
    }

    void aRefusedStepSaysWhatCanFollow()
    {
        const auto offered = advanced({.stage = HireStage::Offered}, HireStage::EndedEarly, QDate(2026, 9, 1), u"都合"_s);
        QVERIFY(!offered);
        for (const HireStage next : {HireStage::Awaiting, HireStage::Declined, HireStage::Withdrawn})
            QVERIFY2(offered.error().message.contains(label(next)), qPrintable(offered.error().message));
        const auto over = advanced({.stage = HireStage::Declined}, HireStage::Awaiting, QDate(2026, 9, 1), {});
        QVERIFY(!over);
        QVERIFY(!over.error().message.contains(label(HireStage::Awaiting)));
    }

    void leavingNeedsAReason()
    {
        QVERIFY(!advanced(hire(HireStage::Offered), HireStage::Declined, QDate(2020, 6, 1)));
        const auto left = advanced(hire(HireStage::Started), HireStage::EndedEarly, QDate(2020, 6, 1), u" moved "_s);
        QVERIFY(left);
        QCOMPARE(left.value().reason, u"moved"_s);
        QCOMPARE(left.value().endedOn, QDate(2020, 6, 1));
    }
};

QTEST_GUILESS_MAIN(TestSeats)
#include "tst_seats.moc"
