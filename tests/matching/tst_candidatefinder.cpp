#include "models/matching/candidatefinder.h"

#include <QTest>

#include <array>
#include <map>
#include <random>

/// Which pairs are found: only possible ones, none twice, nobody's best ones missing where all are near.
class TestCandidateFinder : public QObject
{
    Q_OBJECT

private:
    std::vector<CandidateSeeker> m_seekers;
    std::vector<CandidatePosting> m_postings;
    const CandidateRules m_rules{};

    using Pairs = std::map<std::pair<int, int>, int>;

    Pairs found(const CandidateFinder &finder, bool *twice = nullptr) const
    {
        Pairs pairs;
        finder.find(
            [&](qint32 seeker, qint32 posting, qint32 score) {
                if (!pairs.emplace(std::pair(seeker, posting), score).second && twice)
                    *twice = true;
            },
            {});
        return pairs;
    }

private Q_SLOTS:
    void init()
    {
        std::mt19937 dice(4);
        const auto among = [&](int least, int most) { return least + int(dice() % unsigned(most - least + 1)); };
        m_seekers.assign(600, {});
        m_postings.assign(80, {});
        for (CandidateSeeker &seeker : m_seekers) {
            seeker.home = {35.0F + float(among(0, 9)) / 20, 139.0F + float(among(0, 9)) / 20};
            seeker.mayFill = seeker.own = ProfessionSet(1 << among(0, 3));
            seeker.prefecture = qint8(among(13, 14));
            seeker.elsewhere = among(0, 1) == 1;
            seeker.wishedPrefectures = quint64(among(0, 1)) << 13;
            seeker.years = qint16(among(0, 20));
            seeker.available = {among(0, 20), 1000};
        }
        for (CandidatePosting &posting : m_postings) {
            posting.place = {35.0F + float(among(0, 9)) / 20, 139.0F + float(among(0, 9)) / 20};
            posting.profession = *professionFromNumber(among(1, 4));
            posting.prefecture = qint8(among(13, 14));
            posting.urgency = qint8(among(1, 5));
            posting.seats = among(0, 3);
            posting.period = {10, 40};
        }
    }

    void onlyPossiblePairsAndNoneTwice()
    {
        bool twice = false;
        const CandidateFinder finder(m_seekers, m_postings, m_rules);
        const Pairs pairs = found(finder, &twice);
        QVERIFY(!twice);
        QVERIFY(pairs.size() > 500);
        for (const auto &[ends, score] : pairs) {
            const Suitor suitor(m_rules, m_seekers[size_t(ends.first)], m_postings[size_t(ends.second)]);
            QVERIFY(suitor.isCandidate());
            QVERIFY(m_postings[size_t(ends.second)].seats > 0);
            QCOMPARE(score, suitor.suitability().score); // from where they are, not from the middle of their area
        }
    }

    void threadsFindTheSameInTheSameOrder()
    {
        m_seekers.resize(9000, m_seekers.front()); // more than are judged at a time
        const CandidateFinder finder(m_seekers, m_postings, m_rules);
        using Row = std::array<qint32, 3>;
        const auto rows = [&](int threads) {
            std::vector<Row> all;
            finder.find(
                [&](qint32 seeker, qint32 posting, qint32 score) {
                    all.push_back({seeker, posting, score});
                },
                {.threads = threads});
            return all;
        };
        const auto one = rows(1);
        QVERIFY(!one.empty());
        QVERIFY(rows(2) == one);
        QVERIFY(rows(3) == one);
    }

    void nothingIsMissingWhereLittleIsThere()
    {
        // Few enough to be judged all: exactly the possible pairs, up to the best of each seeker and each posting.
        m_seekers.resize(20);
        m_postings.resize(15);
        const CandidateFinder finder(m_seekers, m_postings, m_rules);
        const Pairs pairs = found(finder);
        for (int s = 0; s < 20; ++s)
            for (int p = 0; p < 15; ++p) {
                const bool possible =
                    m_postings[size_t(p)].seats > 0 && Suitor(m_rules, m_seekers[size_t(s)], m_postings[size_t(p)]).isCandidate();
                QCOMPARE(pairs.contains({s, p}), possible);
            }
    }

    void aFarPostingFindsItsOwn()
    {
        CandidatePosting island;
        island.place = {26.2F, 127.7F};
        island.profession = *professionFromNumber(1);
        island.prefecture = 47;
        island.shortTerm = true;
        island.seats = 2;
        island.period = {10, 40};
        m_postings.push_back(island);
        const CandidateFinder finder(m_seekers, m_postings, m_rules);
        const auto own = finder.seekersFor(80);
        QCOMPARE(own.size(), size_t(2 * 2 + 6));
        QVERIFY(std::is_sorted(own.begin(), own.end()));
        for (const auto &seeker : own)
            QVERIFY(m_seekers[seeker.other].elsewhere);
        const Pairs pairs = found(finder);
        QCOMPARE(std::count_if(pairs.begin(), pairs.end(), [](const auto &pair) { return pair.first.second == 80; }), 10);
    }

    void theOwnPrefectureIsLookedAtWhereItIsWished()
    {
        CandidatePosting far; // in the same prefecture, beyond any reach
        far.place = {m_seekers[0].home.latitude + 3, m_seekers[0].home.longitude};
        far.profession = *professionFromNumber(1);
        far.prefecture = 1;
        far.seats = 1;
        far.period = {10, 40};
        m_postings.push_back(far);
        const auto posting = quint32(m_postings.size() - 1);
        m_seekers[0].mayFill = bitOf(far.profession);
        m_seekers[0].prefecture = 1;
        m_seekers[0].elsewhere = false;
        const auto isFound = [&](int wished) {
            m_seekers[0].wishedPrefectures = quint64(1) << wished;
            const CandidateFinder finder(m_seekers, m_postings, m_rules);
            const auto mine = finder.postingsFor(0);
            return std::any_of(mine.begin(), mine.end(), [&](const auto &one) { return one.other == posting; });
        };
        QVERIFY(isFound(1));
        QVERIFY(!isFound(2));
    }

    void aWishedPrefectureIsLookedAt()
    {
        CandidatePosting island;
        island.place = {26.2F, 127.7F};
        island.profession = *professionFromNumber(1);
        island.prefecture = 47;
        island.seats = 1;
        island.period = {10, 40};
        m_postings.push_back(island);
        m_seekers[0].mayFill = bitOf(island.profession);
        m_seekers[0].elsewhere = true;
        m_seekers[0].wishedPrefectures = quint64(1) << 47;
        const CandidateFinder finder(m_seekers, m_postings, m_rules);
        const auto mine = finder.postingsFor(0);
        QVERIFY(std::any_of(mine.begin(), mine.end(), [](const auto &posting) { return posting.other == 80; }));
    }

    void keepsAtMostSoMany()
    {
        CandidatePosting posting = m_postings[0];
        posting.seats = 1;
        posting.profession = *professionFromNumber(1);
        m_postings.assign(200, posting);
        m_seekers[0].mayFill = bitOf(posting.profession);
        m_seekers[0].home = posting.place;
        m_seekers[0].elsewhere = true;
        const CandidateFinder finder(m_seekers, m_postings, m_rules);
        QCOMPARE(finder.postingsFor(0).size(), size_t(m_rules.perSeeker));
    }

    void canBeStopped()
    {
        CandidateFinder finder(m_seekers, m_postings, m_rules);
        int pairs = 0;
        QVERIFY(!finder.find([&](qint32, qint32, qint32) { ++pairs; }, {.stopRequested = [] { return true; }}));
        QCOMPARE(pairs, 0);
    }

    void nobodyAndNothing()
    {
        m_seekers.clear();
        m_postings.clear();
        QCOMPARE(found(CandidateFinder(m_seekers, m_postings, m_rules)).size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestCandidateFinder)
#include "tst_candidatefinder.moc"
