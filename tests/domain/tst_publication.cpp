#include "models/domain/publication.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validToTheEndOfTheSecondMonthAfterAcceptance_data()
    {
        QTest::addColumn<QDate>("accepted");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("the example of the law") << QDate(2020, 5, 15) << QDate(2020, 7, 31);
        QTest::newRow("first of a month") << QDate(2020, 6, 1) << QDate(2020, 8, 31);
        QTest::newRow("over the year's end") << QDate(2020, 11, 30) << QDate(2021, 1, 31);
        QTest::newRow("into February") << QDate(2020, 12, 31) << QDate(2021, 2, 28);
        QTest::newRow("into a leap February") << QDate(2019, 12, 31) << QDate(2020, 2, 29);
    }
    void validToTheEndOfTheSecondMonthAfterAcceptance()
    {
        QFETCH(QDate, accepted);
        QFETCH(QDate, expected);
        QCOMPARE(validUntilFrom(accepted), expected);
    }

    void expiresSoonFromSevenDaysBefore_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("soon");
        QTest::addColumn<bool>("expired");
        QTest::newRow("eight days before") << QDate(2020, 7, 23) << false << false;
        QTest::newRow("seven days before") << QDate(2020, 7, 24) << true << false;
        QTest::newRow("the last day") << QDate(2020, 7, 31) << true << false;
        QTest::newRow("the day after") << QDate(2020, 8, 1) << false << true;
    }
    void expiresSoonFromSevenDaysBefore()
    {
        QFETCH(QDate, today);
        const Publication publication{.state = PublicationState::Published, .validUntil = QDate(2020, 7, 31)};
        QTEST(expiresSoon(publication, today), "soon");
        QTEST(isExpired(publication, today), "expired");
    }

    void isExtendedOnceAndNotTwice()
    {
        const Publication publication{.state = PublicationState::Published, .validUntil = QDate(2020, 7, 31)};
        const auto once = extended(publication, QDate(2020, 7, 24));
        QVERIFY(once);
        QCOMPARE(once.value().validUntil, QDate(2020, 8, 31));
        QVERIFY(!extended(once.value(), QDate(2020, 8, 24)));
        QVERIFY(!extended(publication, QDate(2020, 8, 1)));
    }

    void onlyAnApprovedPostingIsPublished()
    {
        QVERIFY(!published({}, false, QDate(2020, 6, 1)));
        const auto live = published({.acceptedOn = QDate(2020, 6, 1), .validUntil = QDate(2020, 8, 31)}, true, QDate(2020, 6, 2));
        QVERIFY(live);
        QCOMPARE(live.value().state, PublicationState::Published);
        QCOMPARE(live.value().publishedOn, QDate(2020, 6, 2));
        QVERIFY(!published(live.value(), true, QDate(2020, 6, 3)));
    }

    void aScheduledPostingWaitsForItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("allowed");
        const QDate today(2020, 6, 2);
        QTest::newRow("tomorrow") << today.addDays(1) << true;
        QTest::newRow("last day") << QDate(2020, 8, 31) << true;
        QTest::newRow("today") << today << false;
        QTest::newRow("past") << today.addDays(-1) << false;
        QTest::newRow("after the validity") << QDate(2020, 9, 1) << false;
        QTest::newRow("no day") << QDate() << false;
    }

    void aScheduledPostingWaitsForItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(bool, allowed);
        const QDate today(2020, 6, 2);
        const Publication accepted{.acceptedOn = QDate(2020, 6, 1), .validUntil = QDate(2020, 8, 31)};
        QVERIFY(!scheduled(accepted, false, day, today));
        const auto waiting = scheduled(accepted, true, day, today);
        QCOMPARE(bool(waiting), allowed);
        if (!allowed)
            return;
        QCOMPARE(waiting.value().state, PublicationState::Scheduled);
        QVERIFY(!isDue(waiting.value(), day.addDays(-1)));
        QVERIFY(isDue(waiting.value(), day));
        QVERIFY(scheduled(waiting.value(), true, day, today)); // another day may be chosen
        for (const auto &next :
             {published(waiting.value(), true, today), stopped(waiting.value()), ended(waiting.value(), EndReason::Cancelled)})
            QVERIFY(next && !next.value().publishOn.isValid());
    }

    void anEndedPostingStaysEnded()
    {
        const auto over = ended({.state = PublicationState::Published}, EndReason::Cancelled);
        QVERIFY(over);
        QCOMPARE(over.value().endReason, EndReason::Cancelled);
        QVERIFY(!ended(over.value(), EndReason::Expired));
        QVERIFY(!stopped(over.value()));
        QVERIFY(!published(over.value(), true, QDate(2020, 6, 1)));
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
