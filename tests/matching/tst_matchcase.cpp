#include "models/matching/matchcase.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>
#include <string>

/// One pool, solved with both policies around decided pairs.
class TestMatchCase : public QObject
{
    Q_OBJECT

private:
    struct Person
    {
        std::string id;
        CandidateSeeker seeker;
    };
    struct Place
    {
        std::string id;
        CandidatePosting posting;
    };

    std::vector<Person> m_people;
    std::vector<Place> m_places;

    static std::string number(char prefix, int n) { return prefix + std::to_string(1000 + n); }

    std::unique_ptr<MatchCase> made(unsigned shuffle = 0) const
    {
        std::vector<Person> people = m_people;
        std::vector<Place> places = m_places;
        if (shuffle > 0) {
            std::mt19937 dice(shuffle);
            std::shuffle(people.begin(), people.end(), dice);
            std::shuffle(places.begin(), places.end(), dice);
        }
        MatchPool pool;
        for (const Person &person : people)
            pool.addSeeker(person.id, person.seeker);
        for (const Place &place : places)
            pool.addPosting(place.id, place.posting);
        pool.seal();
        auto matching = std::make_unique<MatchCase>(std::move(pool), CandidateRules{});
        matching->findPairs({});
        return matching;
    }

    static std::vector<std::pair<std::string, std::string>> namesIn(const MatchCase &matching, const MatchSolution &solution)
    {
        std::vector<std::pair<std::string, std::string>> pairs;
        for (size_t s = 0; s < solution.assignment.postingOf.size(); ++s)
            if (const qint32 posting = solution.assignment.postingOf[s]; posting >= 0)
                pairs.emplace_back(matching.pool().seekerIds().at(qint32(s)), matching.pool().postingIds().at(posting));
        return pairs;
    }

    /// From scratch, with held seekers and seats taken out by hand.
    static AssignmentTotals best(const MatchCase &matching, const DecidedEnds &decided)
    {
        std::vector<MatchingPosting> postings;
        for (const CandidatePosting &posting : matching.pool().postings())
            postings.push_back({posting.seats, posting.urgency, -1});
        std::set<qint32> held;
        AssignmentTotals totals;
        for (const auto &[seeker, posting] : decided.held) {
            --postings[size_t(posting)].capacity;
            held.insert(seeker);
            totals.urgency += postings[size_t(posting)].urgency;
            totals.score += matching.suitor(seeker, posting).suitability().score;
        }
        InstanceBuilder builder(qint32(matching.pool().seekers().size()), postings);
        const CandidateFinder finder(matching.pool().seekers(), matching.pool().postings(), matching.rules());
        finder.find(
            [&](qint32 seeker, qint32 posting, qint32 score) {
                if (held.count(seeker) == 0 &&
                    std::count(decided.barred.begin(), decided.barred.end(), MatchingEnds(seeker, posting)) == 0)
                    builder.add(seeker, posting, score);
            },
            {});
        const MatchingInstance instance = builder.take();
        AssignmentSolver solver(instance, *urgencyMultiplier(instance));
        solver.solve({});
        const CertificateCheck check = checkCertificate(instance, solver.assignment(), solver.prices());
        totals.urgency += check.totals.urgency;
        totals.score += check.totals.score;
        return totals;
    }

private Q_SLOTS:
    void init()
    {
        m_people.clear();
        m_places.clear();
        std::mt19937 dice(11);
        const auto among = [&](int least, int most) { return least + int(dice() % unsigned(most - least + 1)); };
        for (int i = 0; i < 120; ++i) {
            CandidateSeeker seeker;
            seeker.home = {35.0F + float(among(0, 9)) / 25, 139.0F + float(among(0, 9)) / 25};
            seeker.mayFill = seeker.own = seeker.seen = bitOf(Profession::Nurse);
            seeker.prefecture = qint8(among(13, 14));
            seeker.elsewhere = among(0, 1) == 1;
            seeker.years = qint16(among(0, 20));
            seeker.available = {100, 400};
            m_people.push_back({number('S', i), seeker});
        }
        for (int i = 0; i < 30; ++i) {
            CandidatePosting posting;
            posting.place = {35.0F + float(among(0, 9)) / 25, 139.0F + float(among(0, 9)) / 25};
            posting.prefecture = qint8(among(13, 14));
            posting.urgency = qint8(among(1, 5));
            posting.seats = among(1, 5);
            posting.period = {120, 300};
            m_places.push_back({number('P', i), posting});
        }
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        const auto first = made();
        const auto solved = first->solveOptimal({}, {}), stable = first->solveStably({}, {}, {});
        QVERIFY(solved);
        QVERIFY(stable);
        QVERIFY(solved.value().totals.filled > 0);
        for (const unsigned shuffle : {1U, 2U, 3U}) {
            const auto other = made(shuffle);
            QCOMPARE(other->pool().fingerprint(), first->pool().fingerprint());
            QVERIFY(namesIn(*other, other->solveOptimal({}, {}).value()) == namesIn(*first, solved.value()));
            QVERIFY(namesIn(*other, other->solveStably({}, {}, {}).value()) == namesIn(*first, stable.value()));
        }
    }

    void theFingerprintTellsEveryChange()
    {
        const QByteArray before = made()->pool().fingerprint();
        m_people[7].seeker.years += 1;
        const QByteArray years = made()->pool().fingerprint();
        QVERIFY(years != before);
        m_places[3].posting.seats += 1;
        QVERIFY(made()->pool().fingerprint() != years);
        m_people[7].id = "S9999";
        QVERIFY(made()->pool().fingerprint() != before);
    }

    void bothPoliciesAreProvenAndComparable()
    {
        const auto matching = made();
        const auto optimal = matching->solveOptimal({}, {}), stable = matching->solveStably({}, {}, {});
        QVERIFY(optimal.value().proven);
        QCOMPARE(optimal.value().gap, QStringLiteral("0"));
        QVERIFY(stable.value().proven);
        QCOMPARE(stable.value().blockingPairs, 0);
        QVERIFY(optimal.value().totals.urgency >= stable.value().totals.urgency);
    }

    void heldPairsStayAndBarredOnesAreGone()
    {
        const auto matching = made();
        const auto before = matching->solveOptimal({}, {}).take();
        const auto seeker = qint32(std::find_if(before.assignment.postingOf.begin(), before.assignment.postingOf.end(),
                                                [](qint32 posting) { return posting >= 0; }) -
                                   before.assignment.postingOf.begin());
        const qint32 posting = before.assignment.postingOf[size_t(seeker)];
        const auto barred = matching->solveOptimal({.held = {}, .barred = {{seeker, posting}}}, {});
        QVERIFY(barred);
        QVERIFY(barred.value().assignment.postingOf[size_t(seeker)] != posting);
        QVERIFY(barred.value().proven);
        for (qint32 other = 0; other < 30; ++other) { // wherever the pair is possible, it can be held
            if (other == posting || !matching->suitor(seeker, other).isCandidate())
                continue;
            for (const auto &held : {matching->solveOptimal({.held = {{seeker, other}}, .barred = {}}, {}),
                                     matching->solveStably({.held = {{seeker, other}}, .barred = {}}, {}, {})}) {
                QVERIFY(held);
                QCOMPARE(held.value().assignment.postingOf[size_t(seeker)], other);
                qint64 seats = 0, score = 0;
                for (const auto &level : held.value().totals.levels)
                    seats += level.filled;
                for (size_t s = 0; s < held.value().assignment.postingOf.size(); ++s)
                    if (const qint32 p = held.value().assignment.postingOf[s]; p >= 0)
                        score += matching->suitor(qint32(s), p).suitability().score;
                QCOMPARE(held.value().totals.filled, seats);
                QCOMPARE(held.value().totals.score, score);
            }
        }
    }

    /// Decision upon decision: each result is that of the same decisions asked at once of another case, pair by pair, and as
    /// good as a solution of what is left from scratch.
    void decisionsFollowEachOther()
    {
        const auto matching = made();
        DecidedEnds decided;
        std::mt19937 dice(3);
        for (int round = 0; round < 40; ++round) {
            const auto now = matching->solveOptimal(decided, {});
            QVERIFY(now);
            QVERIFY(now.value().proven);
            const auto fresh = made(unsigned(round) + 1)->solveOptimal(decided, {});
            QVERIFY(namesIn(*matching, now.value()) == namesIn(*matching, fresh.value()));
            QCOMPARE(now.value().totals.urgency, best(*matching, decided).urgency);
            QCOMPARE(now.value().totals.score, best(*matching, decided).score);
            if (round % 8 == 7) {
                decided = {};
                continue;
            }
            const auto seeker = qint32(dice() % 120);
            const qint32 posting = now.value().assignment.postingOf[size_t(seeker)];
            const auto isHeld = [&](const MatchingEnds &pair) { return pair.first == seeker; };
            if (posting < 0 || std::any_of(decided.held.begin(), decided.held.end(), isHeld))
                continue;
            (round % 3 == 0 ? decided.held : decided.barred).emplace_back(seeker, posting);
        }
    }

    void aStopAmongDecisionsLeavesAPartialResult()
    {
        const auto matching = made();
        const auto best = matching->solveOptimal({}, {}).take();
        DecidedEnds decided;
        for (qint32 s = 0; s < 120; ++s)
            if (best.assignment.postingOf[size_t(s)] >= 0)
                decided.barred.emplace_back(s, best.assignment.postingOf[size_t(s)]);
        const auto stopped = matching->solveOptimal(decided, {.stopRequested = [] { return true; }}).take();
        QVERIFY(stopped.partial);
        QVERIFY(!stopped.proven);
        const auto whole = matching->solveOptimal(decided, {}).take();
        QVERIFY(whole.proven);
        QVERIFY(whole.totals.filled > stopped.totals.filled);
        QVERIFY(namesIn(*matching, matching->solveOptimal({}, {}).value()) == namesIn(*matching, best));
    }

    void heldPairsUseUpTheCap()
    {
        const auto matching = made();
        std::vector<RegionLimit> limits(prefectureCount);
        limits[12].cap = 3;
        const auto capped = matching->solveStably({}, limits, {}).take();
        QCOMPARE(capped.regionFilled[12], 3);
        MatchingEnds pair{-1, -1};
        for (qint32 s = 0; s < 120 && pair.first < 0; ++s)
            for (qint32 p = 0; p < 30; ++p)
                if (matching->pool().postings()[size_t(p)].prefecture == 13 && capped.assignment.postingOf[size_t(s)] < 0 &&
                    matching->suitor(s, p).isCandidate())
                    pair = {s, p};
        QVERIFY(pair.first >= 0);
        const auto held = matching->solveStably({.held = {pair}, .barred = {}}, limits, {});
        QVERIFY(held);
        QCOMPARE(held.value().regionFilled[12], 3);
        QCOMPARE(held.value().limits[12].cap, 3);
    }

    void aStopLeavesAPartialResult()
    {
        const auto matching = made();
        const auto stopped = matching->solveOptimal({}, {.stopRequested = [] { return true; }});
        QVERIFY(stopped);
        QVERIFY(stopped.value().partial);
        QVERIFY(!stopped.value().proven);
    }

    void nobodyAndNothing()
    {
        m_people.clear();
        QCOMPARE(made()->solveOptimal({}, {}).value().totals.filled, 0);
        m_places.clear();
        QCOMPARE(made()->solveStably({}, {}, {}).value().totals.seats, 0);
    }

    void obstaclesAreTold()
    {
        m_people.resize(1);
        m_places.resize(1);
        m_people[0].seeker.home = m_places[0].posting.place;
        m_people[0].seeker.prefecture = m_places[0].posting.prefecture;
        QVERIFY(!made()->obstacleOfSeeker(0));
        m_people[0].seeker.available = {0, 10};
        QCOMPARE(made()->obstacleOfSeeker(0), std::optional(CandidateCondition::Period));
        QCOMPARE(made()->obstacleOfPosting(0), std::optional(CandidateCondition::Period));
        m_people[0].seeker.referred = true;
        QCOMPARE(made()->obstacleOfSeeker(0), std::optional(CandidateCondition::Referred));
    }
};

QTEST_GUILESS_MAIN(TestMatchCase)
#include "tst_matchcase.moc"
