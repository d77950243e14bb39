#include "tests/ui/accessible.h"
#include "tests/ui/matchingpagetest.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// A past run, opened from the page.
class TestPastRun : public MatchingPageTest
{
    Q_OBJECT

private:
    /// Chooses the run and opens it.
    static QTableView *opened(const MatchingPage &page)
    {
        part(page, 4);
        auto *runs = child<QTableView>(page, u"matchRuns"_s);
        if (!QTest::qWaitFor([runs] { return runs->model()->rowCount() > 0; }))
            return nullptr;
        runs->selectRow(0);
        child(page, u"matchOpen"_s)->click();
        return child<QTableView>(page, u"matchSeats"_s);
    }

private Q_SLOTS:
    void init() { reset(); }

    void aPastRunIsAWholeProposal()
    {
        m_kept->run.parameters.scope.prefectures = {*Prefecture::fromNumber(13)};
        m_kept->run.parameters.scope.professions = {Profession::Nurse};
        m_kept->run.parameters.policy = MatchPolicy::Stable;
        m_kept->run.parameters.limits = {{*Prefecture::fromNumber(13), 2, 0}};
        const auto made = page();
        part(*made, 4);
        QVERIFY(!child(*made, u"matchOpen"_s)->isEnabled()); // none is chosen
        QVERIFY(child(*made, u"matchRecord"_s)->isHidden());
        auto *seats = opened(*made);
        QVERIFY(seats);
        QTRY_COMPARE(seats->model()->rowCount(), 2);
        QVERIFY(seats->isVisible());
        QVERIFY(child(*made, u"matchOpen"_s)->isHidden());
        QTRY_VERIFY(text(*made).contains(u"M000007"_s));
        QVERIFY(text(*made).contains(u"sato"_s));
        QTRY_COMPARE(m_explained, u"M000007"_s);
        part(*made, 1);
        QCOMPARE(child<QTableView>(*made, u"matchEmpty"_s)->model()->index(0, 6).data().toString(),
                 sentence({MatchObstacle::NobodySuits}));
        part(*made, 2);
        QCOMPARE(child<QTableView>(*made, u"matchUnplaced"_s)->model()->rowCount(), 1);
        part(*made, 3);
        QCOMPARE(child<QTableView>(*made, u"matchCompare"_s)->model()->index(0, 1).data().toString(), u"1"_s);

        // What it was about is what a next run is about.
        child(*made, u"matchRun"_s)->click();
        QCOMPARE(m_asked.scope, m_kept->run.parameters.scope);
        QCOMPARE(m_asked.policy, MatchPolicy::Stable);
        QCOMPARE(m_asked.limits, m_kept->run.parameters.limits);
    }

    void itsPairsAreDecidedAndItIsSolvedAgain()
    {
        const auto made = page();
        auto *seats = opened(*made);
        QVERIFY(seats);
        QTRY_COMPARE(seats->model()->rowCount(), 2);
        child(*made, u"matchForbid"_s)->click();
        QTRY_COMPARE(seats->model()->index(0, SeatDecision).data().toString(), label(PairDecision::Forbidden));
        seats->selectRow(1);
        QSignalSpy changed(made.get(), &Page::dataChanged);
        child(*made, u"matchAccept"_s)->click();
        QTRY_COMPARE(seats->model()->index(1, SeatDecision).data().toString(), label(PairDecision::Accepted));
        QCOMPARE(changed.size(), 1);
        child(*made, u"matchAgain"_s)->click();
        QCOMPARE(m_again, u"M000007"_s);
    }

    void noOtherRunOpensWhilePairsAreBeingAccepted()
    {
        const auto made = page();
        child(*made, u"matchRun"_s)->click();
        auto *seats = child<QTableView>(*made, u"matchSeats"_s);
        QTRY_COMPARE(seats->model()->rowCount(), 2);
        m_slowly.emplace();
        child(*made, u"matchAccept"_s)->click();
        part(*made, 4);
        child<QTableView>(*made, u"matchRuns"_s)->selectRow(0);
        QVERIFY(!child(*made, u"matchOpen"_s)->isEnabled()); // while pairs are being accepted
        m_slowly->addResult(QList<PairFate>{{{u"S1"_s, u"P1"_s}, u"A1"_s, {}}});
        m_slowly->finish();
        QTRY_COMPARE(seats->model()->index(0, SeatDecision).data().toString(), label(PairDecision::Accepted));
        QTRY_VERIFY(child(*made, u"matchOpen"_s)->isEnabled());
    }

    void thatTheDataHaveChangedSinceIsSaid()
    {
        m_kept->seats[0].score = 640; // today it is 800
        const auto made = page();
        auto *seats = opened(*made);
        QVERIFY(seats);
        auto *pair = child<QLabel>(*made, u"matchPair"_s);
        QTRY_VERIFY(pair->text().contains(u"640"_s));
        QVERIFY(pair->text().contains(u"800"_s));
        seats->selectRow(1);
        QTRY_COMPARE(pair->text(), u"S2 → P2"_s);
    }

    void aRunOfAnEarlierVersionHasItsPairs()
    {
        m_kept->empty.clear();
        m_kept->unplaced.clear();
        m_kept->other.reset();
        m_kept->reasonsKept = false;
        for (ProposedSeat &seat : m_kept->seats) {
            seat.urgency = 0;
            seat.profession.reset();
        }
        const auto made = page();
        auto *seats = opened(*made);
        QVERIFY(seats);
        QTRY_COMPARE(seats->model()->rowCount(), 2);
        QCOMPARE(seats->model()->index(0, 0).data().toString(), u"－"_s);
        for (const int empty : {1, 2, 3}) {
            part(*made, empty);
            QVERIFY(text(*made).contains(MatchingPage::tr("This run has no reasons to show.")));
        }
        QVERIFY(child(*made, u"matchAgain"_s)->isEnabled());
    }

    void pairsThatMayNotBeSeenAreNotCalledNone()
    {
        *m_kept = {.run = m_kept->run, .reasonsKept = false};
        const auto made = page();
        QVERIFY(opened(*made));
        QTRY_VERIFY(text(*made).contains(MatchingPage::tr("This run has no reasons to show.")));
        QVERIFY(!text(*made).contains(MatchingPage::tr("No seat can be filled.")));
    }

    void anOpenedPairIsNotExplainedAgainWhenTheRunsAreRead()
    {
        const auto made = page();
        QVERIFY(opened(*made));
        QTRY_COMPARE(m_explained, u"M000007"_s);
        m_explained.clear();
        made->refresh();
        auto *runs = child<QTableView>(*made, u"matchRuns"_s);
        QSignalSpy read(runs->model(), &QAbstractItemModel::modelReset);
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(runs->currentIndex().isValid()); // still chosen
        QCOMPARE(m_explained, QString());
    }

    void itsRecordDefendsIt()
    {
        const auto made = page();
        QVERIFY(opened(*made));
        QTRY_VERIFY(child(*made, u"matchRecord"_s)->isEnabled());
        child(*made, u"matchRecord"_s)->click();
        auto *dialog = made->findChild<QWidget *>(u"matchRunDialog"_s);
        QVERIFY(dialog);
        const QString facts = text(*dialog);
        QVERIFY(facts.contains(u"sato"_s));
        QVERIFY(facts.contains(u"0123456789abcdef0123"_s));
        QVERIFY(facts.contains(u"fedcba9876543210fedc"_s));
        QVERIFY(facts.contains(u"2026/05/20"_s));
        m_reproduction = {true, true, u"ab"_s, 0, {}};
        child(*dialog, u"runReproduce"_s)->click();
        auto *verdict = child<QLabel>(*dialog, u"runVerdict"_s);
        QTRY_COMPARE(verdict->text(), verdictOf(m_reproduction).join(u' '));
        QCOMPARE(m_reproduced, u"M000007"_s);
        m_reproduction = {false, false, u"cd"_s, 3, {{u"x"_s, 3}}};
        QTRY_VERIFY(child(*dialog, u"runReproduce"_s)->isEnabled());
        child(*dialog, u"runReproduce"_s)->click();
        QTRY_VERIFY(verdict->text().startsWith(verdictOf(m_reproduction).join(u' ')));
        QCOMPARE(namelessControls(*dialog), QStringList());
    }

    void aStoppedRunCannotBeReproduced()
    {
        m_kept->run.partial = true;
        const auto made = page();
        QVERIFY(opened(*made));
        QTRY_VERIFY(child(*made, u"matchRecord"_s)->isEnabled());
        child(*made, u"matchRecord"_s)->click();
        QVERIFY(!child(*made, u"runReproduce"_s)->isEnabled());
    }

    void aRunThatIsGoneIsSaid()
    {
        m_kept.reset();
        const auto made = page();
        opened(*made);
        QTRY_VERIFY(text(*made).contains(u"There is no M000007"_s));
    }
};

QTEST_MAIN(TestPastRun)
#include "tst_pastrun.moc"
