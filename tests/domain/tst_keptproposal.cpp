#include "models/domain/keptproposal.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

/// What is kept of a proposal brings it back.
class TestKeptProposal : public QObject
{
    Q_OBJECT

    static MatchProposal rich()
    {
        const auto tokyo = Prefecture::fromNumber(13), hokkaido = Prefecture::fromNumber(1);
        MatchProposal made;
        made.run.number = u"M000003"_s;
        made.run.decided = {{{u"S2"_s, u"P1"_s}, PairDecision::Pinned, {}, {}}};
        made.run.result = "seeker_id,posting_id,score\nS1,P1,800\nS2,P1,640\nS0009,G-1,1000\n";
        made.seats = {{{u"S0009"_s, u"G-1"_s}, Profession::Physician, hokkaido, hokkaido, 5, 1000, {}},
                      {{u"S1"_s, u"P1"_s}, Profession::Nurse, tokyo, tokyo, 3, 800, {}},
                      {{u"S2"_s, u"P1"_s}, Profession::Nurse, std::nullopt, tokyo, 3, 640, PairDecision::Pinned}};
        made.limits = {{{*tokyo, 4, 1}, 3, 2}, {{*hokkaido, std::nullopt, 0}, std::nullopt, 1}};
        made.other = PolicyOutcome{MatchPolicy::Stable, {7, 2, 9, 1500, {{5, 2, 1}, {3, 5, 1}}}, 4, true};
        int number = 0;
        for (const MatchObstacle obstacle : allOf<MatchObstacle>()) {
            ++number;
            made.empty.append({u"P-%1"_s.arg(number), Profession::Clerk, tokyo, 2, 9, number, 31, {obstacle}});
            made.unplaced.append({u"U%1"_s.arg(number), {Profession::Midwife, Profession::Nurse}, hokkaido, 0, {obstacle}});
        }
        for (const CandidateCondition mostly : allOf<CandidateCondition>()) {
            made.empty.append({u"P1"_s, Profession::Nurse, std::nullopt, 1, 1, 1, 0, {MatchObstacle::NobodySuits, mostly}});
            made.unplaced.append({u"U"_s, {}, std::nullopt, 3, {MatchObstacle::NothingSuits, mostly}});
        }
        return made;
    }

    static MatchProposal broughtBack(const MatchProposal &made)
    {
        MatchRun run = made.run;
        run.outcome = outcomeBytes(made);
        return proposalOf(run);
    }

private Q_SLOTS:
    void comesBackWhole()
    {
        const MatchProposal made = rich(), back = broughtBack(made);
        QVERIFY(back.reasonsKept);
        QCOMPARE(back.run.number, made.run.number);
        QCOMPARE(back.seats, made.seats);
        QCOMPARE(back.empty, made.empty);
        QCOMPARE(back.unplaced, made.unplaced);
        QCOMPARE(back.limits, made.limits);
        QCOMPARE(back.other, made.other);
    }

    void whereNothingWasThereNothingIsMissing()
    {
        MatchProposal made;
        made.run.result = "seeker_id,posting_id,score\n";
        const MatchProposal back = broughtBack(made);
        QVERIFY(back.reasonsKept);
        QVERIFY(back.seats.isEmpty() && back.empty.isEmpty() && back.unplaced.isEmpty() && back.limits.isEmpty());
        QVERIFY(!back.other);
    }

    void anEarlierVersionKeptThePairs()
    {
        const MatchProposal back = proposalOf(rich().run);
        QVERIFY(!back.reasonsKept);
        QCOMPARE(back.seats.size(), 3);
        QCOMPARE(back.seats.first().pair, (PairKey{u"S0009"_s, u"G-1"_s}));
        QCOMPARE(back.seats.first().score, 1000);
        QCOMPARE(back.seats.first().urgency, 0);
        QVERIFY(!back.seats.first().profession);
        QCOMPARE(back.seats.last().decision, std::optional(PairDecision::Pinned));
    }

    void whatALaterVersionAddsIsPassedOver()
    {
        MatchRun run = rich().run;
        run.outcome = "X,whatever,1\n" + outcomeBytes(rich()) + "YY\n\n";
        QCOMPARE(proposalOf(run).empty, rich().empty);
    }

    // Damage is found by the check of the database; here it may cost lines, but never more.
    void damageIsSurvived()
    {
        const QByteArray whole = outcomeBytes(rich());
        std::mt19937 random(7);
        for (int round = 0; round < 3000; ++round) {
            MatchRun run = rich().run;
            run.outcome = whole.left(qsizetype(random() % size_t(whole.size())));
            for (unsigned hit = random() % 4; hit > 0 && !run.outcome.isEmpty(); --hit)
                run.outcome[qsizetype(random() % size_t(run.outcome.size()))] = char(random() % 256);
            const MatchProposal back = proposalOf(run);
            QCOMPARE(back.seats.size(), 3);
            for (const EmptySeats &one : back.empty)
                QVERIFY(!sentence(one.reason).isEmpty());
        }
    }

    void reasonsAreSentences()
    {
        QCOMPARE(sentence({MatchObstacle::NobodyNear}), u"Nobody who holds the licence is within reach or agreed to come."_s);
        QCOMPARE(sentence({MatchObstacle::NobodySuits, CandidateCondition::Nights}),
                 u"Nobody suits. Most often: no night work."_s);
    }
};

QTEST_GUILESS_MAIN(TestKeptProposal)
#include "tst_keptproposal.moc"
