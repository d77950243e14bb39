#include "ui/widgets/filterbar.h"
#include "ui/widgets/periodfield.h"
#include "ui/widgets/periodpopup.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static QDate monday() { return QDate(2020, 7, 27); }

class TestFilterBar : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;

    template <typename T>
    static T *part(const FilterBar &bar, const QString &name)
    {
        return bar.findChild<T *>(name);
    }
    static void choose(QComboBox *field, int index) // as a user does
    {
        field->setCurrentIndex(index);
        Q_EMIT field->activated(index);
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<PostingFilter>(); }

    void startsWithEverything()
    {
        FilterBar bar(m_themes, monday);
        QCOMPARE(bar.filter(), PostingFilter{});
        QVERIFY(!bar.isActive());
        QVERIFY(part<QPushButton>(bar, u"filterClear"_s)->isHidden());
        QCOMPARE(part<QComboBox>(bar, u"filterPrefecture"_s)->count(), 1 + prefectureCount);
        QCOMPARE(part<QComboBox>(bar, u"filterProfession"_s)->count(), 1 + professionCount + 1);
    }

    void aChoiceIsSaidOnceAndCanBeCleared()
    {
        FilterBar bar(m_themes, monday);
        QSignalSpy spy(&bar, &FilterBar::changed);
        auto *prefecture = part<QComboBox>(bar, u"filterPrefecture"_s);
        choose(prefecture, 13);
        choose(prefecture, 13);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(bar.filter().prefectures, QList{*Prefecture::fromNumber(13)});
        auto *clear = part<QPushButton>(bar, u"filterClear"_s);
        QVERIFY(!clear->isHidden());
        clear->click();
        QCOMPARE(spy.count(), 2);
        QCOMPARE(bar.filter(), PostingFilter{});
        QVERIFY(clear->isHidden());
    }

    void theBarShowsAnyFilterAndGivesItBack_data()
    {
        QTest::addColumn<PostingFilter>("filter");
        const auto prefecture = [](int number) { return *Prefecture::fromNumber(number); };
        QTest::newRow("one prefecture") << PostingFilter{.prefectures = {prefecture(47)}};
        QTest::newRow("a region") << PostingFilter{.prefectures = {prefecture(8), prefecture(9), prefecture(10)}};
        QTest::newRow("nurse") << PostingFilter{.professions = {Profession::Nurse}};
        QTest::newRow("two professions") << PostingFilter{.professions = {Profession::Physician, Profession::Nurse}};
        QTest::newRow("last month") << PostingFilter{.receivedFrom = QDate(2020, 6, 1), .receivedTo = QDate(2020, 6, 30)};
        QTest::newRow("some days") << PostingFilter{.receivedFrom = QDate(2020, 6, 3), .receivedTo = QDate(2020, 6, 4)};
        QTest::newRow("open end") << PostingFilter{.receivedFrom = QDate(2020, 6, 3)};
        QTest::newRow("open start") << PostingFilter{.receivedTo = QDate(2020, 6, 3)};
        QTest::newRow("text") << PostingFilter{.text = u"看護"_s};
    }
    void theBarShowsAnyFilterAndGivesItBack()
    {
        QFETCH(PostingFilter, filter);
        FilterBar bar(m_themes, monday);
        QSignalSpy spy(&bar, &FilterBar::changed);
        bar.setFilter(filter);
        QCOMPARE(bar.filter(), filter);
        QVERIFY(bar.isActive());
        QCOMPARE(spy.count(), 0);
        bar.setFilter({});
        QCOMPARE(bar.filter(), PostingFilter{});
        QCOMPARE(part<QComboBox>(bar, u"filterPrefecture"_s)->count(), 1 + prefectureCount); // no leftovers
    }

    void statesBelongToThePages()
    {
        FilterBar bar(m_themes, monday);
        bar.setFilter({.publication = {PublicationState::Published}, .checks = CheckLevel::Red});
        QCOMPARE(bar.filter(), PostingFilter{});
        QVERIFY(!bar.isActive());
    }

    void presetsFollowTheDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("choice");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("this month") << QDate(2020, 2, 29) << 1 << QDate(2020, 2, 1) << QDate(2020, 2, 29);
        QTest::newRow("last month in January") << QDate(2021, 1, 31) << 2 << QDate(2020, 12, 1) << QDate(2020, 12, 31);
        QTest::newRow("fiscal year in March") << QDate(2021, 3, 31) << 3 << QDate(2020, 4, 1) << QDate(2021, 3, 31);
        QTest::newRow("fiscal year in April") << QDate(2021, 4, 1) << 3 << QDate(2021, 4, 1) << QDate(2022, 3, 31);
    }
    void presetsFollowTheDay()
    {
        QFETCH(QDate, today);
        QFETCH(int, choice);
        FilterBar bar(m_themes, [today] { return today; });
        choose(part<QComboBox>(bar, u"filterPeriod"_s), choice);
        QTEST(*bar.filter().receivedFrom, "from");
        QTEST(*bar.filter().receivedTo, "to");
    }

    void ownDaysAreNamedInAPopup()
    {
        FilterBar bar(m_themes, monday);
        bar.show();
        auto *period = part<PeriodField>(bar, u"filterPeriod"_s);
        choose(period, 4);
        auto *popup = period->findChild<PeriodPopup *>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(bar.filter(), PostingFilter{}); // not yet
        popup->findChild<QDateEdit *>(u"periodFrom"_s)->setDate(QDate(2020, 7, 20));
        popup->findChild<QDateEdit *>(u"periodTo"_s)->setDate(QDate(2020, 7, 6)); // the wrong way round
        QSignalSpy spy(&bar, &FilterBar::changed);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(*bar.filter().receivedFrom, QDate(2020, 7, 6));
        QCOMPARE(*bar.filter().receivedTo, QDate(2020, 7, 20));
        QCOMPARE(period->currentText(), u"2020/07/06–2020/07/20"_s);
    }

    void escapeInThePopupChangesNothing()
    {
        FilterBar bar(m_themes, monday);
        bar.show();
        auto *period = part<PeriodField>(bar, u"filterPeriod"_s);
        choose(period, 1);
        QSignalSpy spy(&bar, &FilterBar::changed);
        choose(period, 4);
        QTest::keyClick(period->findChild<PeriodPopup *>(), Qt::Key_Escape);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(period->currentIndex(), 1);
    }

    void typingWaitsAndEnterDoesNot()
    {
        FilterBar bar(m_themes, monday);
        QSignalSpy spy(&bar, &FilterBar::changed);
        auto *text = part<QLineEdit>(bar, u"filterText"_s);
        QTest::keyClicks(text, u"kango"_s);
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(bar.filter().text, u"kango"_s);
        QTest::keyClicks(text, u"shi"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(spy.count(), 2);
    }

    void blanksAreNoSearch()
    {
        FilterBar bar(m_themes, monday);
        QSignalSpy spy(&bar, &FilterBar::changed);
        part<QLineEdit>(bar, u"filterText"_s)->setText(u" 　 "_s);
        QTest::keyClick(part<QLineEdit>(bar, u"filterText"_s), Qt::Key_Return);
        QCOMPARE(spy.count(), 0);
        QVERIFY(!bar.isActive());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
