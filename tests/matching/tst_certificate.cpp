#include "models/matching/assignmentsolver.h"
#include "models/matching/certificate.h"
#include "models/matching/instancebuilder.h"

#include <QTest>

/// The independent check finds every way in which a result can be wrong.
class TestCertificate : public QObject
{
    Q_OBJECT

private:
    using Fault = CertificateCheck::Fault;
    using Break = std::function<void(MatchingInstance &, Assignment &, MatchingPrices &)>;

    static MatchingInstance instance()
    {
        // Seekers 0–2; posting 0 takes one, posting 1 two.
        InstanceBuilder builder(4, {{1, 2, -1}, {2, 1, -1}});
        builder.add(0, 0, 10);
        builder.add(1, 0, 30);
        builder.add(1, 1, 40);
        builder.add(2, 1, 20);
        return builder.take();
    }

private Q_SLOTS:
    void findsTheFault_data()
    {
        QTest::addColumn<Break>("spoil");
        QTest::addColumn<Fault>("fault");

        QTest::newRow("nothing") << Break([](auto &, auto &, auto &) {}) << Fault::None;
        QTest::newRow("a list too short") << Break([](auto &, Assignment &a, auto &) { a.postingOf.pop_back(); })
                                          << Fault::WrongSize;
        QTest::newRow("no such pair") << Break([](auto &, Assignment &a, auto &) { a.postingOf[3] = 1; }) << Fault::PairMissing;
        QTest::newRow("no such posting") << Break([](auto &, Assignment &a, auto &) { a.postingOf[3] = 7; })
                                         << Fault::PairMissing;
        QTest::newRow("too many") << Break([](MatchingInstance &i, auto &, auto &) { i.postings[1].capacity = 1; })
                                  << Fault::OverCapacity;
        QTest::newRow("worse assignment") << Break([](auto &, Assignment &a, auto &) {
            a.postingOf = {-1, 0, 1, -1};
        }) << Fault::EmptySeatPriced;
        QTest::newRow("negative price") << Break([](auto &, auto &, MatchingPrices &y) { y.seeker[3] = -1; })
                                        << Fault::NegativePrice;
        QTest::newRow("price too low") << Break([](auto &, auto &, MatchingPrices &y) { --y.posting[0]; })
                                       << Fault::PairUnderpriced;
        QTest::newRow("price too high") << Break([](auto &, auto &, MatchingPrices &y) { ++y.posting[0]; })
                                        << Fault::TakenPairOverpriced;
        QTest::newRow("free seeker priced") << Break([](auto &, auto &, MatchingPrices &y) { y.seeker[3] = 1; })
                                            << Fault::FreeSeekerPriced;
        QTest::newRow("empty seat priced") << Break([](MatchingInstance &i, auto &, auto &) { i.postings[0].capacity = 2; })
                                           << Fault::EmptySeatPriced;
        QTest::newRow("one pair twice") << Break([](MatchingInstance &i, auto &, auto &) {
            i.pairs.insert(i.pairs.begin(), i.pairs.front());
            ++i.first[1];
            ++i.first[2];
        }) << Fault::PairMissing;
        QTest::newRow("weak multiplier") << Break([](MatchingInstance &i, Assignment &, MatchingPrices &y) {
            for (size_t p = 0; p < 2; ++p) // consistent, but a score could outweigh a seat
                y.posting[p] -= (y.multiplier - 1) * i.postings[p].urgency;
            y.multiplier = 1;
        }) << Fault::WeakMultiplier;
    }

    void findsTheFault()
    {
        QFETCH(Break, spoil);
        QFETCH(Fault, fault);
        MatchingInstance made = instance();
        AssignmentSolver solver(made, *urgencyMultiplier(made));
        QVERIFY(solver.solve({}));
        Assignment assignment = solver.assignment();
        MatchingPrices prices = solver.prices();
        spoil(made, assignment, prices);
        const CertificateCheck check = checkCertificate(made, assignment, prices);
        QCOMPARE(int(check.fault), int(fault));
        QCOMPARE(check.isProof(), fault == Fault::None);
    }

    void addsUpByLevel()
    {
        MatchingInstance made = instance();
        AssignmentSolver solver(made, *urgencyMultiplier(made));
        QVERIFY(solver.solve({}));
        const AssignmentTotals totals = checkCertificate(made, solver.assignment(), solver.prices()).totals;
        QCOMPARE(totals.filled, qint64(3));
        QCOMPARE(totals.urgency, qint64(4));
        QCOMPARE(totals.score, qint64(70));
        QCOMPARE(totals.levels.size(), size_t(2));
        QCOMPARE(totals.levels[0].urgency, 2);
        QCOMPARE(totals.levels[0].filled, qint64(1));
        QCOMPARE(totals.levels[1].seats, qint64(2));
        QCOMPARE(totals.levels[1].filled, qint64(2));
    }

    void printsWideSums()
    {
        QCOMPARE(decimal(0), QStringLiteral("0"));
        QCOMPARE(decimal(WideSum(1'000'000'000'000) * 1'000'000'000'000), QStringLiteral("1000000000000000000000000"));
        QCOMPARE(decimal(-WideSum(1'000'000'000'000) * 1'000'000'000'001), QStringLiteral("-1000000000001000000000000"));
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
