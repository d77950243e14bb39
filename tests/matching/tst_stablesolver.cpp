#include "models/matching/instancebuilder.h"
#include "models/matching/stablesolver.h"

#include <QTest>

#include <algorithm>
#include <random>

/// The stable policy: by hand, against every other stable assignment, with caps and floors of regions.
class TestStableSolver : public QObject
{
    Q_OBJECT

private:
    struct Row
    {
        qint32 seeker, posting, score, preference;
    };

    static MatchingChoices choices(qint32 seekers, const std::vector<MatchingPosting> &postings, const std::vector<Row> &rows)
    {
        ChoicesBuilder builder(seekers, postings);
        for (const Row &row : rows)
            builder.add(row.seeker, {row.posting, row.score, row.preference});
        return builder.take();
    }

    struct Made
    {
        qint32 seekers = 0;
        std::vector<MatchingPosting> postings;
        std::vector<Row> rows;
        std::vector<RegionLimit> limits;
    };

    static Made small(unsigned seed, bool regions)
    {
        std::mt19937 dice(seed);
        const auto among = [&](int least, int most) { return least + int(dice() % unsigned(most - least + 1)); };
        Made made;
        made.seekers = among(0, 8);
        made.postings.resize(size_t(among(0, 5)));
        for (MatchingPosting &posting : made.postings)
            posting = {among(0, 3), among(1, 3), regions ? among(-1, 2) : -1};
        for (int s = 0; s < made.seekers; ++s)
            for (int p = 0; p < int(made.postings.size()); ++p)
                if (among(0, 2) > 0)
                    made.rows.push_back({s, p, among(1, 5), among(1, 4)});
        std::shuffle(made.rows.begin(), made.rows.end(), dice);
        if (regions)
            made.limits = {{among(0, 4), 0}, {among(0, 4), 0}, {RegionLimit::none, 0}};
        return made;
    }

    /// Calls with every assignment that keeps the capacities.
    template <typename Call>
    static void each(const MatchingChoices &choices, Assignment &assignment, std::vector<int> &free, qint32 seeker,
                     const Call &call)
    {
        if (seeker == choices.seekers()) {
            call();
            return;
        }
        assignment.postingOf[size_t(seeker)] = -1;
        each(choices, assignment, free, seeker + 1, call);
        for (quint32 i = choices.first[size_t(seeker)]; i < choices.first[size_t(seeker) + 1]; ++i) {
            const qint32 posting = choices.choices[i].posting;
            if (free[size_t(posting)] == 0)
                continue;
            --free[size_t(posting)];
            assignment.postingOf[size_t(seeker)] = posting;
            each(choices, assignment, free, seeker + 1, call);
            ++free[size_t(posting)];
        }
        assignment.postingOf[size_t(seeker)] = -1;
    }

    static qint64 rank(const MatchingChoices &choices, const Assignment &assignment, qint32 seeker)
    {
        const quint32 begin = choices.first[size_t(seeker)], end = choices.first[size_t(seeker) + 1];
        for (quint32 i = begin; i < end; ++i)
            if (choices.choices[i].posting == assignment.postingOf[size_t(seeker)])
                return i - begin;
        return end - begin;
    }

private Q_SLOTS:
    void wishesComeBeforeScores()
    {
        // Both seekers wish for posting 0, which prefers seeker 1.
        const MatchingChoices made =
            choices(2, {{1, 1, -1}, {1, 1, -1}}, {{0, 0, 5, 1}, {0, 1, 9, 2}, {1, 0, 7, 1}, {1, 1, 9, 2}});
        const StableResult result = solveStable(made, {}, {});
        QCOMPARE(result.assignment.postingOf, (std::vector<qint32>{1, 0}));
        const StableCheck check = checkStable(made, {}, result.assignment);
        QVERIFY(check.isStable());
        QCOMPARE(check.totals.score, qint64(16));
        QCOMPARE(check.totals.filled, qint64(2));
    }

    void theCheckFindsABlockingPair()
    {
        const MatchingChoices made = choices(2, {{1, 1, -1}}, {{0, 0, 5, 1}, {1, 0, 7, 1}});
        const StableCheck check = checkStable(made, {}, {{0, -1}});
        QCOMPARE(check.blockingPairs, qint64(1));
        QCOMPARE(check.seeker, 1);
        QVERIFY(!checkStable(made, {}, {{0, 0}}).feasible);
        QVERIFY(!checkStable(made, {}, {{0, 3}}).feasible);
        QCOMPARE(checkStable(made, {}, {{-1, -1}}).blockingPairs, qint64(2));
    }

    void noSeekerDoesBetterInAnyStableAssignment()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            Made made = small(seed, false);
            made.seekers = std::min(made.seekers, 5);
            std::erase_if(made.rows, [&](const Row &row) { return row.seeker >= made.seekers; });
            const MatchingChoices all = choices(made.seekers, made.postings, made.rows);
            const Assignment ours = solveStable(all, {}, {}).assignment;
            QVERIFY(checkStable(all, {}, ours).isStable());
            Assignment other{std::vector<qint32>(size_t(made.seekers), -1)};
            std::vector<int> free;
            for (const MatchingPosting &posting : made.postings)
                free.push_back(posting.capacity);
            bool best = true;
            each(all, other, free, 0, [&] {
                if (!checkStable(all, {}, other).isStable())
                    return;
                for (qint32 s = 0; s < made.seekers; ++s)
                    best = best && rank(all, ours, s) <= rank(all, other, s);
            });
            QVERIFY2(best, qPrintable(QString::number(seed)));
        }
    }

    void capsHoldAndLeaveNoPairThatMayBlock()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const Made made = small(seed, true);
            const MatchingChoices all = choices(made.seekers, made.postings, made.rows);
            const StableResult result = solveStable(all, made.limits, {});
            QVERIFY2(checkStable(all, result.limits, result.assignment).isStable(), qPrintable(QString::number(seed)));
            Made shuffled = made;
            std::shuffle(shuffled.rows.begin(), shuffled.rows.end(), std::mt19937(seed + 1));
            const MatchingChoices again = choices(made.seekers, made.postings, shuffled.rows);
            QCOMPARE(solveStable(again, made.limits, {}).assignment.postingOf, result.assignment.postingOf);
        }
    }

    void aCapIsSharedOutByTargets()
    {
        // One region, cap 2, capacities 2 and 2: targets 1 and 1, though everybody wishes for posting 0.
        const MatchingChoices made = choices(
            3, {{2, 1, 0}, {2, 1, 0}}, {{0, 0, 9, 1}, {0, 1, 9, 2}, {1, 0, 8, 1}, {1, 1, 8, 2}, {2, 0, 7, 1}, {2, 1, 7, 2}});
        const StableResult result = solveStable(made, {{2, 0}}, {});
        QCOMPARE(result.assignment.postingOf, (std::vector<qint32>{0, 1, -1}));
        QVERIFY(checkStable(made, result.limits, result.assignment).isStable());
    }

    void aFloorTakesFromWhoHasMore()
    {
        // Four seekers wish for the city (region 0); the country (region 1) is to get two.
        std::vector<Row> rows;
        for (qint32 s = 0; s < 4; ++s) {
            rows.push_back({s, 0, 9 - s, 1});
            rows.push_back({s, 1, 5, 2});
        }
        const MatchingChoices made = choices(4, {{4, 1, 0}, {4, 1, 1}}, rows);
        QCOMPARE(checkStable(made, {{}, {}}, solveStable(made, {{}, {}}, {}).assignment).regionFilled,
                 (std::vector<qint32>{4, 0}));
        const std::vector<RegionLimit> limits{{RegionLimit::none, 0}, {RegionLimit::none, 2}};
        const StableResult result = solveStable(made, limits, {});
        const StableCheck check = checkStable(made, result.limits, result.assignment);
        QVERIFY(check.isStable());
        QCOMPARE(check.regionFilled, (std::vector<qint32>{2, 2}));
        QCOMPARE(result.limits[0].cap, 2);
    }

    void aFloorOutOfReachChangesNothing()
    {
        const MatchingChoices made = choices(1, {{1, 1, 0}, {1, 1, 1}}, {{0, 0, 5, 1}});
        const StableResult result = solveStable(made, {{}, {RegionLimit::none, 1}}, {});
        QCOMPARE(result.assignment.postingOf, std::vector<qint32>{0});
        QCOMPARE(result.limits[0].cap, RegionLimit::none);
    }

    void stopsWithAPartialResult()
    {
        std::vector<Row> rows;
        for (qint32 s = 0; s < 20'000; ++s)
            rows.push_back({s, 0, 1 + s % 100, 1});
        const MatchingChoices made = choices(20'000, {{50, 1, -1}}, rows);
        const StableResult result = solveStable(made, {}, {.stopRequested = [] { return true; }});
        QVERIFY(result.partial);
        const StableCheck check = checkStable(made, {}, result.assignment);
        QVERIFY(check.feasible);
        QCOMPARE(check.totals.filled, qint64(50));
    }
};

QTEST_GUILESS_MAIN(TestStableSolver)
#include "tst_stablesolver.moc"
