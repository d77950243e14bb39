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
