#include "tests/ui/accessible.h"
#include "tests/ui/matchingpagetest.h"

#include <QDialog>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// A past run, opened from the page.
class TestPastRun : public MatchingPageTest
{
    Q_OBJECT

private:
    static QWidget *opened(const MatchingPage &page)
    {
        part(page, 4);
        auto *table = child<QTableView>(page, u"matchRuns"_s);
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
            return nullptr;
        Q_EMIT table->activated(table->model()->index(0, 0));
        return page.findChild<QWidget *>(u"matchRunDialog"_s);
    }

private Q_SLOTS:
    void init() { reset(); }

    void aPastRunOpensAndIsReproduced()
    {
        const auto made = page();
        QWidget *dialog = opened(*made);
        QVERIFY(dialog);
        auto *facts = child<QLabel>(*dialog, u"runFacts"_s);
        QTRY_VERIFY(facts->text().contains(u"sato"_s));
        QVERIFY(facts->text().contains(u"0123456789abcdef"_s));
        auto *seats = child<QTableView>(*dialog, u"runSeats"_s)->model();
        QCOMPARE(seats->rowCount(), 2);
        QCOMPARE(seats->index(1, 0).data().toString(), u"S2"_s);
        QTRY_COMPARE(seats->index(1, 1).data().toString(), u"n S2"_s);
        QCOMPARE(seats->index(1, 4).data().toInt(), 700);

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

    void pairsOfAPastRunMayStillBeAccepted()
    {
        const auto made = page();
        QWidget *dialog = opened(*made);
        QVERIFY(dialog);
        auto *table = child<QTableView>(*dialog, u"runSeats"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *accept = child(*dialog, u"runAccept"_s);
        QVERIFY(!accept->isEnabled()); // nothing is chosen
        table->selectAll();
        QVERIFY(accept->isEnabled());
        m_refuse = u"S1"_s;
        QSignalSpy changed(made.get(), &Page::dataChanged);
        accept->click();
        auto *verdict = child<QLabel>(*dialog, u"runVerdict"_s);
        QTRY_VERIFY(verdict->text().contains(u"Taken by now."_s));
        QVERIFY(verdict->text().contains(u"1 pair(s) became"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(table->model()->index(0, 5).data().toString(), QString());
        QCOMPARE(table->model()->index(1, 5).data().toString(), label(PairDecision::Accepted));
        QVERIFY(!accept->isEnabled()); // one of them is accepted already
        table->selectRow(0);
        QVERIFY(accept->isEnabled()); // and may be tried again
        QVERIFY(child(*dialog, u"runReproduce"_s)->isEnabled());
    }

    void whoClosesAPastRunMeanwhileIsToldOnThePage()
    {
        const auto made = page();
        QPointer<QWidget> dialog = opened(*made);
        QVERIFY(dialog);
        auto *table = child<QTableView>(*dialog, u"runSeats"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        m_slowly.emplace();
        QSignalSpy changed(made.get(), &Page::dataChanged);
        child(*dialog, u"runAccept"_s)->click();
        qobject_cast<QDialog *>(dialog)->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(dialog);
        QVERIFY(!dialog->isVisible());
        m_slowly->addResult(QList<PairFate>{{{u"S2"_s, u"P2"_s}, u"A1"_s, {}}});
        m_slowly->finish();
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(!dialog);
        QVERIFY(text(*made).contains(u"1 pair(s) became referrals"_s));
    }

    void aStoppedRunCannotBeReproduced()
    {
        m_kept->run.partial = true;
        const auto made = page();
        QWidget *dialog = opened(*made);
        QVERIFY(dialog);
        QTRY_VERIFY(child<QLabel>(*dialog, u"runFacts"_s)->text().contains(u"sato"_s));
        QVERIFY(!child(*dialog, u"runReproduce"_s)->isEnabled());
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
