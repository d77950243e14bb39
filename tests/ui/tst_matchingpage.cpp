#include "tests/ui/accessible.h"
#include "tests/ui/matchingpagetest.h"
#include "ui/dialogs/candidatesdialog.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/figurebutton.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMatchingPage : public MatchingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }

    void saysWhatToDoBeforeTheFirstRun()
    {
        const auto made = page();
        QVERIFY(text(*made).contains(MatchingPage::tr("Nothing has been matched yet.")));
        QVERIFY(!child(*made, u"matchAgain"_s)->isEnabled());
        QVERIFY(text(*made).contains(MatchingPage::tr(
            "The optimum is relative to the candidate pairs: the best few of each seeker and of each posting.")));
    }

    void runsWhatWasChosen()
    {
        const auto made = page();
        auto *prefectures = child<ChoiceButton>(*made, u"matchPrefectures"_s);
        prefectures->menu()->actions().at(2 + 12)->trigger(); // after “All” and a line
        QCOMPARE(prefectures->chosen(), QList{12});
        child<SegmentSwitch>(*made, u"matchPolicy"_s)->findChildren<QPushButton *>().at(1)->click();
        child(*made, u"matchRun"_s)->click();
        QCOMPARE(m_asked.scope.prefectures, QList{*Prefecture::fromNumber(13)});
        QCOMPARE(m_asked.policy, MatchPolicy::Stable);
        QTRY_COMPARE(child<QTableView>(*made, u"matchSeats"_s)->model()->rowCount(), 2);
        QVERIFY(text(*made).contains(MatchingPage::tr("Proven: the certificate was checked, gap %1.").arg(u"0"_s)));
        QTRY_VERIFY(text(*made).contains(u"Holds the licence of S1"_s));
        QTRY_COMPARE(child<QTableView>(*made, u"matchSeats"_s)->model()->index(0, SeatName).data().toString(), u"n S1"_s);
        part(*made, 1);
        QCOMPARE(child<QTableView>(*made, u"matchEmpty"_s)->model()->index(0, 6).data().toString(), u"Nobody suits."_s);
        part(*made, 2);
        QCOMPARE(child<QTableView>(*made, u"matchUnplaced"_s)->model()->index(0, 5).data().toString(), u"No posting suits."_s);
        part(*made, 3);
        const auto *compare = child<QTableView>(*made, u"matchCompare"_s)->model();
        QCOMPARE(compare->index(0, 1).data().toString(), u"2"_s);
        QCOMPARE(compare->index(0, 2).data().toString(), u"1"_s);
        QCOMPARE(compare->index(0, 3).data().toString(), u"1"_s); // what stability costs
        part(*made, 4);
        QCOMPARE(child<QTableView>(*made, u"matchRuns"_s)->model()->index(0, 0).data().toString(), u"M000007"_s);
    }

    void aPartialResultIsLabelled()
    {
        m_answer = proposal(true);
        const auto made = page();
        child(*made, u"matchRun"_s)->click();
        QTRY_VERIFY(text(*made).contains(MatchingPage::tr("PARTIAL: stopped before all seats had been tried.")));
    }

    void anErrorIsSaid()
    {
        m_answer = Error{Error::Kind::Storage, u"The disk is full."_s};
        const auto made = page();
        child(*made, u"matchRun"_s)->click();
        QTRY_VERIFY(text(*made).contains(u"The disk is full."_s));
        QVERIFY(child(*made, u"matchRun"_s)->isEnabled());
    }

    void decisionsAreTakenAndSolvedAgain()
    {
        const auto made = page();
        child(*made, u"matchRun"_s)->click();
        auto *table = child<QTableView>(*made, u"matchSeats"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!child(*made, u"matchTakeBack"_s)->isEnabled());
        child(*made, u"matchPin"_s)->click();
        QTRY_COMPARE(table->model()->index(0, SeatDecision).data().toString(), label(PairDecision::Pinned));
        QCOMPARE(m_decided.first().pair, (PairKey{u"S1"_s, u"P1"_s}));
        QVERIFY(child(*made, u"matchTakeBack"_s)->isEnabled());
        child(*made, u"matchTakeBack"_s)->click();
        QTRY_COMPARE(table->model()->index(0, SeatDecision).data().toString(), QString());
        child(*made, u"matchAgain"_s)->click();
        QCOMPARE(m_again, u"M000001"_s);
    }

    void acceptedPairsAreToldOneByOne()
    {
        m_refuse = u"S2"_s;
        const auto made = page();
        child(*made, u"matchRun"_s)->click();
        auto *table = child<QTableView>(*made, u"matchSeats"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        const QSignalSpy changed(made.get(), &Page::dataChanged);
        child(*made, u"matchAccept"_s)->click();
        QTRY_COMPARE(table->model()->index(0, SeatDecision).data().toString(), label(PairDecision::Accepted));
        QCOMPARE(table->model()->index(1, SeatDecision).data().toString(), QString());
        QVERIFY(text(*made).contains(u"Taken by now."_s));
        QCOMPARE(changed.size(), 1);
        table->selectRow(0);
        QVERIFY(!child(*made, u"matchReject"_s)->isEnabled()); // it is an application now
    }

    void candidatesAreShownWithTheExcluded()
    {
        const auto made = page();
        child<QLineEdit>(*made, u"matchNumber"_s)->setText(u"P1"_s);
        child(*made, u"matchCandidates"_s)->click();
        auto *dialog = made->findChild<CandidatesDialog *>();
        QVERIFY(dialog);
        auto *table = child<QTableView>(*dialog, u"candidateTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(text(*dialog).contains(u"Seen."_s));
        child<SegmentSwitch>(*dialog, u"candidateParts"_s)->findChildren<QPushButton *>().at(1)->click();
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"S2"_s);
        QVERIFY(text(*dialog).contains(u"✕ Too far."_s));
        dialog->accept();
        child<QLineEdit>(*made, u"matchNumber"_s)->setText(u"none"_s);
        child(*made, u"matchCandidates"_s)->click();
        QTRY_VERIFY(text(*made).contains(u"There is no none."_s));
    }

    void withRunsKeptThePageOpensOnThem()
    {
        const auto made = page();
        auto *parts = child<SegmentSwitch>(*made, u"matchParts"_s);
        QTRY_COMPARE(parts->current(), 4);
        part(*made, 0);
        QSignalSpy read(child<QTableView>(*made, u"matchRuns"_s)->model(), &QAbstractItemModel::modelReset);
        made->refresh(); // somebody looks elsewhere by now
        QVERIFY(read.wait());
        QCOMPARE(parts->current(), 0);
    }

    void aNewProposalIsShownAtOnce()
    {
        const auto made = page();
        auto *parts = child<SegmentSwitch>(*made, u"matchParts"_s);
        QTRY_COMPARE(parts->current(), 4);
        child(*made, u"matchRun"_s)->click();
        QTRY_COMPARE(parts->current(), 0);
        QTRY_VERIFY(child<QTableView>(*made, u"matchSeats"_s)->isVisible());
        part(*made, 1);
        child(*made, u"matchRun"_s)->click(); // who looks at what stays empty goes on doing so
        QTRY_COMPARE(child<QTableView>(*made, u"matchEmpty"_s)->model()->rowCount(), 1);
        QCOMPARE(parts->current(), 1);
    }

    void weightsMustAddUp()
    {
        const auto made = page();
        child(*made, u"matchWeights"_s)->click();
        QWidget *dialog = nullptr;
        QTRY_VERIFY((dialog = made->findChild<QWidget *>(u"weightsDialog"_s)));
        child<QSpinBox>(*dialog, u"distance"_s)->setValue(300);
        child(*dialog, u"decide"_s)->click();
        QVERIFY(!m_rules);
        QVERIFY(!child<QLabel>(*dialog, u"weightsError"_s)->isHidden());
        child<QSpinBox>(*dialog, u"wishes"_s)->setValue(100);
        child(*dialog, u"decide"_s)->click();
        QTRY_VERIFY(m_rules);
        QCOMPARE(m_rules->distance, 300);
    }

    void everythingHasAName()
    {
        const auto made = page();
        child(*made, u"matchRun"_s)->click();
        QTRY_COMPARE(child<QTableView>(*made, u"matchSeats"_s)->model()->rowCount(), 2);
        QCOMPARE(namelessControls(*made), QStringList());
    }
};

QTEST_MAIN(TestMatchingPage)
#include "tst_matchingpage.moc"
