#include "models/matching/assignmentsolver.h"
#include "models/matching/certificate.h"
#include "tests/matching/families.h"
#include "tests/matching/lemonpeer.h"

#include <QTest>

#include <algorithm>
#include <random>

/// The optimal policy against LEMON, against counting everything, and against itself with its rows shuffled.
class TestAssignmentSolver : public QObject
{
    Q_OBJECT

private:
    struct Solved
    {
        Assignment assignment;
        CertificateCheck check;
        qint64 multiplier = 0;
        bool handedOver = false;
    };

    static constexpr qint64 usualPatience = -1;

    static Solved solved(const MadeMatching &made, qint64 patience = usualPatience, int threads = 1)
    {
        MatchingInstance instance = instanceOf(made);
        const auto multiplier = urgencyMultiplier(instance);
        if (!multiplier)
            return {};
        AssignmentSolver solver(std::move(instance), *multiplier);
        if (patience != usualPatience)
            solver.setPatience(patience);
        solver.solve({.threads = threads});
        Solved solved{solver.assignment(), {}, *multiplier, solver.hasHandedOver()};
        solved.check = checkCertificate(solver.instance(), solved.assignment, solver.prices());
        return solved;
    }

    static MadeMatching small(unsigned seed)
    {
        std::mt19937 dice(seed);
        const auto among = [&](int least, int most) { return least + int(dice() % unsigned(most - least + 1)); };
        MadeMatching made;
        made.seekers = among(0, 12);
        made.postings.resize(size_t(among(0, 8)));
        const int urgencies = among(1, 4), density = among(1, 10), least = among(0, 4) == 0 ? -50 : 1;
        const int most = among(0, 3) == 0 ? 1 : among(0, 5) == 0 ? 2147483647 : among(1, 1000);
        for (MatchingPosting &posting : made.postings)
            posting = {among(0, 4), among(1, urgencies), -1};
        for (int s = 0; s < made.seekers; ++s)
            for (int p = 0; p < int(made.postings.size()); ++p)
                if (among(1, 10) <= density)
                    made.pairs.push_back({s, p, qint32(least + qint64(dice() % quint64(qint64(most) - least + 1)))});
        std::shuffle(made.pairs.begin(), made.pairs.end(), dice);
        return made;
    }

    static long long byPeer(const MadeMatching &made, qint64 multiplier)
    {
        PeerProblem problem{made.seekers, {}, {}};
        for (const MatchingPosting &posting : made.postings)
            problem.capacities.push_back(posting.capacity);
        for (const MadePair &pair : made.pairs)
            problem.pairs.push_back(
                {pair.posting, pair.seeker, multiplier * made.postings[size_t(pair.posting)].urgency + pair.score});
        return solvedBy(Peer::NetworkSimplex, problem).total;
    }

    /// The best (urgency, score) by trying everything for each seeker in turn.
    static std::pair<qint64, qint64> counted(const MadeMatching &made, int seeker, std::vector<int> &free)
    {
        if (seeker == made.seekers)
            return {0, 0};
        std::pair<qint64, qint64> best = counted(made, seeker + 1, free);
        for (const MadePair &pair : made.pairs) {
            if (pair.seeker != seeker || free[size_t(pair.posting)] == 0)
                continue;
            --free[size_t(pair.posting)];
            const auto [urgency, score] = counted(made, seeker + 1, free);
            ++free[size_t(pair.posting)];
            best = std::max(best, {urgency + made.postings[size_t(pair.posting)].urgency, score + pair.score});
        }
        return best;
    }

private Q_SLOTS:
    void degenerateOnesAreProven_data()
    {
        QTest::addColumn<int>("seekers");
        QTest::addColumn<QList<int>>("capacities");
        QTest::addColumn<QList<QList<int>>>("pairs"); // seeker, posting, score
        QTest::addColumn<qint64>("filled");
        QTest::addColumn<qint64>("score");

        using Capacities = QList<int>;
        using Pairs = QList<QList<int>>;
        QTest::newRow("nothing") << 0 << Capacities{} << Pairs{} << qint64(0) << qint64(0);
        QTest::newRow("nobody") << 0 << Capacities{3, 1} << Pairs{} << qint64(0) << qint64(0);
        QTest::newRow("no postings") << 4 << Capacities{} << Pairs{} << qint64(0) << qint64(0);
        QTest::newRow("no pairs") << 4 << Capacities{2} << Pairs{} << qint64(0) << qint64(0);
        QTest::newRow("capacity 0") << 1 << Capacities{0} << Pairs{{0, 0, 9}} << qint64(0) << qint64(0);
        QTest::newRow("one seeker") << 1 << Capacities{1, 1} << Pairs{{0, 0, 4}, {0, 1, 9}} << qint64(1) << qint64(9);
        QTest::newRow("more seats than pairs")
            << 2 << Capacities{2147483647} << Pairs{{0, 0, 1}, {1, 0, 1}} << qint64(2) << qint64(2);
        QTest::newRow("equal scores") << 3 << Capacities{1, 1}
                                      << Pairs{{0, 0, 5}, {1, 0, 5}, {2, 0, 5}, {0, 1, 5}, {1, 1, 5}, {2, 1, 5}} << qint64(2)
                                      << qint64(10);
        QTest::newRow("a seat before any score")
            << 1 << Capacities{1} << Pairs{{0, 0, -2147483647}} << qint64(1) << qint64(-2147483647);
        QTest::newRow("large scores") << 2 << Capacities{1, 1}
                                      << Pairs{{0, 0, 2147483647}, {0, 1, 2147483646}, {1, 0, 2147483647}, {1, 1, 2147483645}}
                                      << qint64(2) << qint64(2147483647) + 2147483646;
    }

    void degenerateOnesAreProven()
    {
        QFETCH(int, seekers);
        QFETCH(QList<int>, capacities);
        QFETCH(QList<QList<int>>, pairs);
        MadeMatching made{seekers, {}, {}};
        for (const int capacity : capacities)
            made.postings.push_back({capacity, 1, -1});
        for (const QList<int> &pair : pairs)
            made.pairs.push_back({pair[0], pair[1], pair[2]});
        const Solved one = solved(made);
        QVERIFY(one.check.isProof());
        QTEST(one.check.totals.filled, "filled");
        QTEST(one.check.totals.score, "score");
    }

    void urgencyComesBeforeScore()
    {
        // One seeker for the urgent posting at a score of 1, or for the other at 1000.
        const Solved one = solved({1, {{1, 1, -1}, {1, 2, -1}}, {{0, 0, 1000}, {0, 1, 1}}});
        QCOMPARE(one.assignment.postingOf, std::vector<qint32>{1});
        QCOMPARE(one.check.totals.levels.front().urgency, 2);
        QCOMPARE(one.check.totals.levels.front().filled, qint64(1));
        QCOMPARE(one.check.totals.levels.back().filled, qint64(0));
    }

    void equalsTheTrialOfEverything()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            MadeMatching made = small(seed);
            std::erase_if(made.pairs, [](const MadePair &pair) { return pair.seeker >= 5; });
            made.seekers = std::min(made.seekers, 5);
            std::vector<int> free;
            for (const MatchingPosting &posting : made.postings)
                free.push_back(posting.capacity);
            const auto [urgency, score] = counted(made, 0, free);
            const Solved one = solved(made);
            QVERIFY2(one.check.isProof(), qPrintable(QString::number(seed)));
            QCOMPARE(one.check.totals.urgency, urgency);
            QCOMPARE(one.check.totals.score, score);
        }
    }

    void equalsLemonOnThousands()
    {
        for (unsigned seed = 0; seed < 4000; ++seed) {
            const MadeMatching made = small(seed);
            const Solved one = solved(made);
            QVERIFY2(one.check.isProof(), qPrintable(QString::number(seed)));
            QCOMPARE(qint64(one.check.primal), qint64(byPeer(made, one.multiplier)));
        }
    }

    void anAuctionThatTakesOverIsExactToo()
    {
        int handedOver = 0;
        for (unsigned seed = 0; seed < 4000; ++seed) {
            const MadeMatching made = small(seed);
            const Solved one = solved(made, seed % 2);
            QVERIFY2(one.check.isProof(), qPrintable(QString::number(seed)));
            QCOMPARE(qint64(one.check.primal), qint64(byPeer(made, one.multiplier)));
            handedOver += one.handedOver;
        }
        QVERIFY(handedOver > 1000);
    }

    void familiesEqualLemon_data()
    {
        QTest::addColumn<Family>("family");
        QTest::addColumn<int>("seekers");
        QTest::addColumn<int>("postings");

        QTest::newRow("realistic") << Family::Realistic << 3000 << 300;
        QTest::newRow("tight") << Family::Tight << 900 << 300;
        QTest::newRow("random") << Family::Random << 900 << 300;
        QTest::newRow("staircase") << Family::Staircase << 801 << 800;
        QTest::newRow("equal scores") << Family::Equal << 1500 << 300;
    }

    void familiesEqualLemon()
    {
        QFETCH(Family, family);
        QFETCH(int, seekers);
        QFETCH(int, postings);
        const MadeMatching made = ::made(family, {seekers, postings}, 5);
        QVERIFY(made.pairs.size() > size_t(postings));
        const Solved one = solved(made);
        QVERIFY(one.check.isProof());
        QVERIFY(one.check.totals.filled > 0);
        const qint64 best = byPeer(made, one.multiplier);
        QCOMPARE(qint64(one.check.primal), best);
        const Solved other = solved(made, 0);
        QVERIFY(other.handedOver && other.check.isProof());
        QCOMPARE(qint64(other.check.primal), best);
    }

    void largeScoresComeToTheSame_data() { familiesEqualLemon_data(); }

    /// Such pairs do not fit into a small word any more.
    void largeScoresComeToTheSame()
    {
        QFETCH(Family, family);
        QFETCH(int, seekers);
        QFETCH(int, postings);
        MadeMatching made = ::made(family, {seekers, postings}, 7);
        const Solved one = solved(made);
        for (MadePair &pair : made.pairs)
            pair.score *= 2'000'000;
        for (const qint64 patience : {usualPatience, qint64(0)}) {
            const Solved other = solved(made, patience);
            QVERIFY(one.check.isProof() && other.check.isProof());
            QCOMPARE(other.check.totals.urgency, one.check.totals.urgency);
            QCOMPARE(other.check.totals.score, one.check.totals.score * 2'000'000);
        }
        const Solved before = solved(made);
        std::shuffle(made.pairs.begin(), made.pairs.end(), std::mt19937(3));
        QCOMPARE(solved(made).assignment.postingOf, before.assignment.postingOf);
        QCOMPARE(solved(made, usualPatience, 2).assignment.postingOf, before.assignment.postingOf);
    }

    void theOrderOfRowsDoesNotMatter_data() { familiesEqualLemon_data(); }

    void theOrderOfRowsDoesNotMatter()
    {
        QFETCH(Family, family);
        QFETCH(int, seekers);
        QFETCH(int, postings);
        MadeMatching made = ::made(family, {seekers, postings}, 6);
        const Solved one = solved(made), other = solved(made, 0);
        std::shuffle(made.pairs.begin(), made.pairs.end(), std::mt19937(3));
        QCOMPARE(solved(made).assignment.postingOf, one.assignment.postingOf);
        QCOMPARE(solved(made, 0).assignment.postingOf, other.assignment.postingOf);
    }

    void theNumberOfThreadsDoesNotMatter_data() { familiesEqualLemon_data(); }

    void theNumberOfThreadsDoesNotMatter()
    {
        QFETCH(Family, family);
        QFETCH(int, seekers);
        QFETCH(int, postings);
        const MadeMatching made = ::made(family, {seekers, postings}, 6);
        for (const qint64 patience : {usualPatience, qint64(0)})
            for (const int threads : {2, 5}) {
                const Solved one = solved(made, patience), other = solved(made, patience, threads);
                QVERIFY(other.check.isProof());
                QCOMPARE(other.assignment.postingOf, one.assignment.postingOf);
            }
    }

    void theNumberOfThreadsDoesNotMatterOnThousands()
    {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            const MadeMatching made = small(seed);
            const qint64 patience = seed % 2 == 0 ? 0 : usualPatience;
            const Solved one = solved(made, patience), other = solved(made, patience, 2);
            QVERIFY(one.check.isProof() && other.check.isProof());
            QCOMPARE(other.assignment.postingOf, one.assignment.postingOf);
        }
    }

    void stoppedWithTwoThreadsIsTheBestOfWhatWasTried()
    {
        const MadeMatching made = ::made(Family::Realistic, {3000, 300}, 5);
        for (const int calls : {1, 50, 200}) {
            MatchingInstance instance = instanceOf(made);
            const qint64 multiplier = *urgencyMultiplier(instance);
            AssignmentSolver solver(std::move(instance), multiplier);
            const MatchingControl control{.threads = 2, .stopRequested = [left = calls]() mutable { return --left < 0; }};
            QVERIFY(!solver.solve(control));
            MadeMatching tried = made;
            for (size_t p = 0; p < tried.postings.size(); ++p)
                tried.postings[p].capacity = solver.tried()[p];
            const CertificateCheck part = checkCertificate(solver.instance(), solver.assignment(), solver.prices(), true);
            QVERIFY(part.isProof());
            QCOMPARE(qint64(part.primal), qint64(byPeer(tried, multiplier)));
        }
    }

    void stoppedHalfWayIsTheBestOfWhatWasTried()
    {
        const MadeMatching made = ::made(Family::Tight, {900, 300}, 5);
        MatchingInstance instance = instanceOf(made);
        const qint64 multiplier = *urgencyMultiplier(instance);
        AssignmentSolver solver(std::move(instance), multiplier);
        QVERIFY(!solver.solve({.stopRequested = [calls = 0]() mutable { return ++calls > 200; }}));

        MadeMatching tried = made;
        for (size_t p = 0; p < tried.postings.size(); ++p)
            tried.postings[p].capacity = solver.tried()[p];
        const CertificateCheck part = checkCertificate(solver.instance(), solver.assignment(), solver.prices(), true);
        QVERIFY(part.isProof());
        QVERIFY(part.gap() > 0);
        QVERIFY(part.totals.filled > 0);
        QCOMPARE(qint64(part.primal), qint64(byPeer(tried, multiplier)));

        QVERIFY(solver.solve({})); // and goes on from there
        const CertificateCheck whole = checkCertificate(solver.instance(), solver.assignment(), solver.prices());
        QVERIFY(whole.isProof());
        QCOMPARE(qint64(whole.primal), qint64(byPeer(made, multiplier)));
    }

    /// Every search goes through everything that was filled before, so stops fall in the middle of searches as well.
    void stoppedInSearchesAgainAndAgainEndsAtTheBest()
    {
        const MadeMatching made = ::made(Family::Staircase, {5001, 5000}, 5);
        MatchingInstance instance = instanceOf(made);
        const qint64 multiplier = *urgencyMultiplier(instance);
        AssignmentSolver solver(std::move(instance), multiplier);
        solver.setPatience(1'000'000'000);
        int stops = 0;
        while (!solver.solve({.stopRequested = [left = 301 + stops % 2]() mutable { return --left < 0; }})) {
            QVERIFY(++stops < 5000);
            if (stops % 5 == 0)
                QVERIFY(checkCertificate(solver.instance(), solver.assignment(), solver.prices(), true).isProof());
        }
        QVERIFY(stops > 10);
        const CertificateCheck whole = checkCertificate(solver.instance(), solver.assignment(), solver.prices());
        QVERIFY(whole.isProof());
        QCOMPARE(qint64(whole.primal), qint64(byPeer(made, multiplier)));
    }

    void stoppedWhileTheAuctionRunsKeepsWhatWasThere()
    {
        const MadeMatching made = ::made(Family::Tight, {900, 300}, 5);
        for (const int calls : {60, 61, 62, 80, 400}) {
            MatchingInstance instance = instanceOf(made);
            const qint64 multiplier = *urgencyMultiplier(instance);
            AssignmentSolver solver(std::move(instance), multiplier);
            solver.setPatience(2);
            const bool whole = solver.solve({.stopRequested = [left = calls]() mutable { return --left < 0; }});
            MadeMatching tried = made;
            for (size_t p = 0; p < tried.postings.size(); ++p)
                tried.postings[p].capacity = solver.tried()[p];
            const CertificateCheck part = checkCertificate(solver.instance(), solver.assignment(), solver.prices(), !whole);
            QVERIFY(part.isProof());
            QCOMPARE(qint64(part.primal), qint64(byPeer(tried, multiplier)));
        }
    }

    void refusesWhatSixtyFourBitsDoNotHold()
    {
        const MadeMatching made{2, {{2, 2147483647, -1}}, {{0, 0, 2147483647}, {1, 0, -2147483647}}};
        QVERIFY(!urgencyMultiplier(instanceOf(made)));
    }
};

QTEST_GUILESS_MAIN(TestAssignmentSolver)
#include "tst_assignmentsolver.moc"
