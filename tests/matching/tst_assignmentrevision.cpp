#include "models/matching/assignmentrevision.h"
#include "models/matching/certificate.h"
#include "models/matching/instancebuilder.h"
#include "tests/matching/families.h"

#include <QTest>

#include <random>

/// Changes after solving: always as good as a fresh solution, and proven by the part that changed.
class TestAssignmentRevision : public QObject
{
    Q_OBJECT

private:
    using End = AssignmentRevision::End;

    static AssignmentRevision solved(const MatchingInstance &instance)
    {
        auto revision = AssignmentRevision::solved(instance, {});
        Q_ASSERT(revision);
        return std::move(*revision);
    }

    static CertificateCheck fresh(const MatchingInstance &instance)
    {
        AssignmentSolver solver(instance, *urgencyMultiplier(instance));
        solver.solve({});
        return checkCertificate(solver.instance(), solver.assignment(), solver.prices());
    }

    /// The whole proof, the totals of a fresh solution, and what the check of the changed part says.
    static bool isBest(const AssignmentRevision &revision)
    {
        const MatchingInstance now = revision.instance();
        const CertificateCheck whole = checkCertificate(now, revision.unpinnedAssignment(), revision.prices());
        const CertificateCheck anew = fresh(now);
        const RevisionCheck &part = revision.check();
        return whole.isProof() && anew.isProof() && part.gap() == 0 && whole.totals.score == anew.totals.score &&
               whole.totals.urgency == anew.totals.urgency && part.score() == anew.totals.score &&
               part.urgency() == anew.totals.urgency && part.filled() == anew.totals.filled && part.primal() == whole.primal;
    }

    /// Random changes of a random small instance.
    class Editor
    {
    public:
        explicit Editor(unsigned seed) : m_dice(seed)
        {
            m_seekers = among(0, 14);
            m_postings = among(0, 9);
            m_urgencies = among(1, 4);
            m_density = among(1, 10);
            m_most = among(0, 3) == 0 ? 1 : among(1, 1000);
            m_least = among(0, 4) == 0 ? -50 : 1;
        }

        MatchingInstance instance()
        {
            std::vector<MatchingPosting> postings;
            for (int p = 0; p < m_postings; ++p)
                postings.push_back(posting());
            InstanceBuilder builder(m_seekers, std::move(postings));
            for (int s = 0; s < m_seekers; ++s)
                for (int p = 0; p < m_postings; ++p)
                    if (among(1, 10) <= m_density)
                        builder.add(s, p, score());
            return builder.take();
        }

        void edit(AssignmentRevision &revision)
        {
            const int kind = among(0, 11);
            const int s = m_seekers > 0 ? among(0, m_seekers - 1) : -1, p = m_postings > 0 ? among(0, m_postings - 1) : -1;
            if (kind == 0 || s < 0) {
                revision.addSeeker();
                for (int q = 0; q < m_postings; ++q)
                    if (among(1, 10) <= m_density)
                        revision.setPair(m_seekers, q, score());
                ++m_seekers;
            } else if (kind == 1 || p < 0) {
                revision.addPosting(posting());
                for (int q = 0; q < m_seekers; ++q)
                    if (among(1, 10) <= m_density)
                        revision.setPair(q, m_postings, score());
                ++m_postings;
            } else {
                change(revision, kind, s, p);
            }
        }

    private:
        int among(int least, int most) { return least + int(m_dice() % unsigned(most - least + 1)); }
        int score() { return among(m_least, m_most); }
        MatchingPosting posting() { return {among(0, 4), among(1, m_urgencies), -1}; }

        void change(AssignmentRevision &revision, int kind, int s, int p)
        {
            switch (kind) {
            case 2:
            case 3:
                revision.setPair(s, p, score());
                break;
            case 4:
            case 5:
                revision.removePair(s, p);
                break;
            case 6:
                revision.setCapacity(p, among(0, 4));
                break;
            case 7:
                revision.setUrgency(p, among(1, m_urgencies));
                break;
            case 8:
                revision.removeSeeker(s);
                break;
            case 9:
                revision.removePosting(p);
                break;
            case 10:
                revision.pin(s, p);
                break;
            default:
                revision.unpin(s);
            }
        }

        std::mt19937 m_dice;
        int m_seekers = 0, m_postings = 0, m_urgencies = 1, m_density = 1, m_most = 1, m_least = 1;
    };

private Q_SLOTS:
    void everyChangeEqualsAFreshSolution()
    {
        int anew = 0;
        for (unsigned seed = 0; seed < 2000; ++seed) {
            Editor editor(seed);
            AssignmentRevision revision = solved(editor.instance());
            for (int round = 0; round < 6; ++round) {
                for (int edit = 0; edit < (round % 2 == 0 ? 1 : 4); ++edit)
                    editor.edit(revision);
                QCOMPARE(revision.reoptimise({}), End::Best);
                QVERIFY2(isBest(revision), qPrintable(QStringLiteral("%1, round %2").arg(seed).arg(round)));
                anew += revision.wasSolvedAnew();
            }
        }
        QCOMPARE(anew, 0);
    }

    void changesOfALargerOneStayInTheirNeighbourhood()
    {
        const MatchingInstance made = instanceOf(::made(Family::Tight, {3000, 1000}, 7));
        AssignmentRevision revision = solved(made);
        std::mt19937 dice(4);
        qint64 looked = 0;
        for (int edit = 0; edit < 100; ++edit) {
            const qint32 posting = qint32(dice() % 1000), seeker = qint32(dice() % 3000);
            if (edit % 3 == 0)
                revision.removeSeeker(seeker);
            else if (edit % 3 == 1)
                revision.setCapacity(posting, qint32(dice() % 6));
            else
                revision.setPair(seeker, posting, qint32(dice() % 1000));
            QCOMPARE(revision.reoptimise({}), End::Best);
            looked += revision.check().postingsChecked();
        }
        QVERIFY(isBest(revision));
        QVERIFY(!revision.wasSolvedAnew());
        QVERIFY(looked < 100 * 500);
    }

    void nothingChangesWithoutAChange()
    {
        AssignmentRevision revision = solved(instanceOf(::made(Family::Realistic, {300, 30}, 7)));
        const Assignment before = revision.assignment();
        QCOMPARE(revision.reoptimise({}), End::Best);
        QCOMPARE(revision.assignment().postingOf, before.postingOf);
        QCOMPARE(revision.check().postingsChecked(), qint64(0));
        QCOMPARE(revision.check().seekersChecked(), qint64(0));
    }

    void aPinnedPairStaysWhateverItCosts()
    {
        // Posting 0 has one seat, for which seeker 1 is far better.
        InstanceBuilder builder(2, {{1, 1, -1}, {1, 1, -1}});
        builder.add(0, 0, 10);
        builder.add(1, 0, 900);
        builder.add(0, 1, 300);
        AssignmentRevision revision = solved(builder.take());
        QCOMPARE(revision.assignment().postingOf, (std::vector<qint32>{1, 0}));
        QVERIFY(revision.pin(0, 0));
        QVERIFY(!revision.pin(0, 1)); // already pinned
        QVERIFY(!revision.pin(1, 0)); // no seat left
        QVERIFY(!revision.pin(1, 1)); // no such pair
        QCOMPARE(revision.reoptimise({}), End::Best);
        QCOMPARE(revision.assignment().postingOf, (std::vector<qint32>{0, -1}));
        revision.unpin(0);
        QCOMPARE(revision.reoptimise({}), End::Best);
        QCOMPARE(revision.assignment().postingOf, (std::vector<qint32>{1, 0}));
        revision.removePair(1, 0); // forbidden
        QCOMPARE(revision.reoptimise({}), End::Best);
        QCOMPARE(revision.assignment().postingOf, (std::vector<qint32>{1, -1}));
        QCOMPARE(revision.check().score(), qint64(300));
    }

    void stoppedHalfWayItGoesOn()
    {
        const MatchingInstance made = instanceOf(::made(Family::Tight, {900, 300}, 7));
        AssignmentRevision revision = solved(made);
        for (qint32 posting = 0; posting < 300; posting += 7)
            revision.setCapacity(posting, posting % 5);
        int calls = 0, stops = 0;
        const MatchingControl control{.stopRequested = [&] { return ++calls % 10 == 0; }};
        while (revision.reoptimise(control) == End::Stopped)
            ++stops;
        QVERIFY(stops > 3);
        QVERIFY(isBest(revision));
    }

    void solvesAnewWhereTheMultiplierIsTooSmall()
    {
        InstanceBuilder builder(2, {{1, 1, -1}, {1, 2, -1}});
        builder.add(0, 0, 10);
        builder.add(0, 1, 1);
        AssignmentRevision revision = solved(builder.take());
        revision.setPair(1, 0, 2'147'483'647); // wider than all scores before
        QCOMPARE(revision.reoptimise({}), End::Best);
        QVERIFY(revision.wasSolvedAnew());
        QVERIFY(isBest(revision));
        QCOMPARE(revision.check().filled(), qint64(2));
        revision.setUrgency(0, 2'147'483'647);
        revision.setPair(1, 1, -2'147'483'647);
        QCOMPARE(revision.reoptimise({}), End::TooLarge);
    }

    void theCheckFindsWhatIsNotProven()
    {
        const MatchingInstance made = instanceOf(::made(Family::Realistic, {300, 30}, 7));
        const qint64 multiplier = *urgencyMultiplier(made);
        const auto spoilt = [&](const std::function<void(AssignmentState &)> &spoil) {
            AssignmentSolver solver(made, multiplier);
            solver.solve({});
            const CertificateCheck proof = checkCertificate(made, solver.assignment(), solver.prices());
            AssignmentState state = solver.takeState();
            const SeekerPairs pairs(state);
            RevisionCheck check(state, proof);
            spoil(state);
            return !check.prove(state, pairs, {});
        };
        const auto seated = [](const AssignmentState &state) {
            for (size_t s = 0;; ++s)
                if (state.seatOf[s].posting >= 0)
                    return s;
        };
        QVERIFY(!spoilt([](AssignmentState &) {}));
        QVERIFY(spoilt([&](AssignmentState &state) { ++state.nodes[size_t(state.seatOf[seated(state)].posting)].net; }));
        QVERIFY(spoilt([&](AssignmentState &state) { state.nodes[size_t(state.seatOf[seated(state)].posting)].net -= 1000; }));
        QVERIFY(spoilt([&](AssignmentState &state) { state.seatOf[seated(state)] = {}; }));
        QVERIFY(spoilt([&](AssignmentState &state) { ++state.seatOf[seated(state)].score; }));
        QVERIFY(spoilt(
            [&](AssignmentState &state) { --state.instance.postings[size_t(state.seatOf[seated(state)].posting)].capacity; }));
    }
};

QTEST_GUILESS_MAIN(TestAssignmentRevision)
#include "tst_assignmentrevision.moc"
