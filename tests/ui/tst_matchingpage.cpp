#include "tests/ui/accessible.h"
#include "ui/dialogs/candidatesdialog.h"
#include "ui/pages/matchingpage.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/segmentswitch.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// マッチング, on answers of our own making.
class TestMatchingPage : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static QFuture<Result<T>> answer(const Result<T> &value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    static MatchTask task(const Result<SharedProposal> &value)
    {
        QPromise<void> progress;
        progress.start();
        progress.finish();
        return {progress.future(), answer(value)};
    }

    static SharedProposal proposal(bool partial = false)
    {
        auto made = std::make_shared<MatchProposal>();
        MatchRun &run = made->run;
        run.number = u"M000001"_s;
        run.totals = {3, 2, 9, 1500, {{5, 2, 1}, {4, 1, 1}}};
        run.partial = partial;
        run.proven = !partial;
        run.gap = u"0"_s;
        const auto tokyo = Prefecture::fromNumber(13);
        made->seats = {{{u"S1"_s, u"P1"_s}, Profession::Nurse, tokyo, tokyo, 5, 800, {}},
                       {{u"S2"_s, u"P2"_s}, Profession::Nurse, Prefecture::fromNumber(1), tokyo, 4, 700, {}}};
        made->empty = {{u"P1"_s, Profession::Nurse, tokyo, 5, 2, 1, 0, u"Nobody suits."_s}};
        made->unplaced = {{u"S3"_s, {Profession::Physician}, tokyo, 0, u"No posting suits."_s}};
        made->other = PolicyOutcome{MatchPolicy::Stable, {3, 1, 5, 900, {{5, 2, 1}, {4, 1, 0}}}, 0, false};
        return made;
    }

    MatchWork work()
    {
        MatchWork made;
        made.run = [this](const MatchParameters &parameters) {
            m_asked = parameters;
            return task(m_answer);
        };
        made.again = [this](const QString &run, MatchPolicy policy, const QList<PrefectureLimit> &) {
            m_again = run;
            m_asked.policy = policy;
            return task(m_answer);
        };
        made.decide = [this](const QString &, const PairKey &pair, std::optional<PairDecision> decision, const QString &reason) {
            m_decided.append({pair, decision, reason});
            return answer<std::monostate>({});
        };
        made.accept = [this](const QString &, const QList<PairKey> &pairs) {
            if (m_slowly) {
                m_slowly->start();
                return m_slowly->future();
            }
            QList<PairFate> fates;
            for (const PairKey &pair : pairs)
                fates.append(m_refuse == pair.seeker ? PairFate{pair, {}, u"Taken by now."_s} : PairFate{pair, u"A1"_s, {}});
            return answer<QList<PairFate>>(fates);
        };
        made.explain = [](const PairKey &pair) {
            RankedCandidate one;
            one.number = pair.seeker;
            one.score = 800;
            one.parts = {{u"Licence"_s, 150, 150, u"Holds the licence of "_s + pair.seeker}};
            return answer<RankedCandidate>(one);
        };
        made.names = [](const QStringList &seekers, const QStringList &postings) {
            MatchNames names;
            for (const QString &number : seekers + postings)
                names.insert(number, u"n "_s + number);
            return answer<MatchNames>(names);
        };
        made.runs = [] {
            MatchRun run;
            run.number = u"M000007"_s;
            return answer<QList<MatchRun>>(QList{run});
        };
        made.open = [this](const QString &number) {
            if (m_kept)
                return answer<KeptRun>(*m_kept);
            return answer<KeptRun>(Error{Error::Kind::NotFound, u"There is no "_s + number});
        };
        made.reproduce = [this](const QString &number) {
            m_reproduced = number;
            QPromise<void> progress;
            progress.start();
            progress.finish();
            return StoppableTask<Reproduction>{progress.future(), answer<Reproduction>(m_reproduction)};
        };
        made.candidates = [](const QString &number) -> QFuture<Result<CandidateList>> {
            if (number == u"none"_s)
                return answer<CandidateList>(Error{Error::Kind::NotFound, u"There is no none."_s});
            RankedCandidate good, bad;
            good.number = u"S1"_s;
            good.score = 900;
            good.parts = {{u"Licence"_s, 150, 150, u"Seen."_s}};
            bad.number = u"S2"_s;
            bad.failed = {u"Too far."_s};
            return answer<CandidateList>(CandidateList{number, u"Place"_s, true, {good}, {bad}, {{u"too far"_s, 1}}, 1, true});
        };
        made.rules = [] { return answer<CandidateRules>(CandidateRules{}); };
        made.setRules = [this](const CandidateRules &rules) {
            m_rules = rules;
            return answer<CandidateRules>(rules);
        };
        return made;
    }

    std::unique_ptr<MatchingPage> page()
    {
        auto made = std::make_unique<MatchingPage>(
            work(), [] { return QDate(2026, 5, 20); }, m_themes);
        made->resize(1104, 600);
        made->show();
        made->refresh();
        return made;
    }

    template <typename W = QPushButton>
    static W *child(const QWidget &within, const QString &name)
    {
        return within.findChild<W *>(name);
    }

    static QString text(const QWidget &page)
    {
        QString all;
        for (const auto *label : page.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    static void part(const MatchingPage &page, int index)
    {
        auto *parts = child<SegmentSwitch>(page, u"matchParts"_s);
        parts->findChildren<QPushButton *>().at(index)->click();
    }

    ThemeSource m_themes;
    Result<SharedProposal> m_answer = SharedProposal();
    MatchParameters m_asked;
    QString m_again, m_refuse, m_reproduced;
    std::optional<QPromise<Result<QList<PairFate>>>> m_slowly; // answers when the test says so
    std::optional<KeptRun> m_kept;
    Reproduction m_reproduction;
    struct Decided
    {
        PairKey pair;
        std::optional<PairDecision> decision;
        QString reason;
    };
    QList<Decided> m_decided;
    std::optional<CandidateRules> m_rules;

private Q_SLOTS:
    void init()
    {
        m_answer = proposal();
        m_slowly.reset();
        m_asked = {};
        m_again.clear();
        m_refuse.clear();
        m_decided.clear();
        m_rules.reset();
        m_reproduced.clear();
        m_reproduction = {};
        m_kept = KeptRun{proposal()->run, proposal()->seats};
        m_kept->run.number = u"M000007"_s;
        m_kept->run.actor = u"sato"_s;
        m_kept->run.state = {42, u"0123456789abcdef0123"_s};
    }

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
        QTRY_COMPARE(child<QTableView>(*made, u"matchSeats"_s)->model()->index(0, 5).data().toString(), u"n S1"_s);
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
        QTRY_COMPARE(table->model()->index(0, 8).data().toString(), label(PairDecision::Pinned));
        QCOMPARE(m_decided.first().pair, (PairKey{u"S1"_s, u"P1"_s}));
        QVERIFY(child(*made, u"matchTakeBack"_s)->isEnabled());
        child(*made, u"matchTakeBack"_s)->click();
        QTRY_COMPARE(table->model()->index(0, 8).data().toString(), QString());
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
        QTRY_COMPARE(table->model()->index(0, 8).data().toString(), label(PairDecision::Accepted));
        QCOMPARE(table->model()->index(1, 8).data().toString(), QString());
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

    static QWidget *opened(const MatchingPage &page)
    {
        part(page, 4);
        auto *table = child<QTableView>(page, u"matchRuns"_s);
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
            return nullptr;
        Q_EMIT table->activated(table->model()->index(0, 0));
        return page.findChild<QWidget *>(u"matchRunDialog"_s);
    }

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
        QTest::qWait(5);
        QVERIFY(dialog);
        QVERIFY(!dialog->isVisible());
        m_slowly->addResult(QList<PairFate>{{{u"S2"_s, u"P2"_s}, u"A1"_s, {}}});
        m_slowly->finish();
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(!dialog);
        QVERIFY(text(*made).contains(u"1 pair(s) became referrals"_s));
    }

    void withRunsKeptThePageOpensOnThem()
    {
        const auto made = page();
        made->refresh();
        QTRY_COMPARE(child<SegmentSwitch>(*made, u"matchParts"_s)->current(), 4);
        part(*made, 0);
        made->refresh(); // somebody looks elsewhere by now
        QTest::qWait(20);
        QCOMPARE(child<SegmentSwitch>(*made, u"matchParts"_s)->current(), 0);
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
