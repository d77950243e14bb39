#include "models/domain/keptproposal.h"
#include "models/storage/casestore.h"
#include "tests/jobs/matchjobtest.h"

#include <QSqlQuery>

/// Runs that are kept: accepted from, decided on, made again.
class TestKeptRuns : public MatchJobTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void acceptedPairsBecomeReferrals()
    {
        fill(m_db, false);
        const MatchRun run = kept(proposal());
        QCOMPARE(run.number, u"M000001"_s);
        const PairKey pair = proposalOf(run).seats.first().pair;
        MatchStore store(m_db);
        const auto accepted = store.accept(run.number, pair, actor());
        VERIFY_DONE(accepted);
        const auto rows = CaseStore(m_db).applications({}, {}, 10);
        VERIFY_DONE(rows);
        QCOMPARE(rows.value().rows.size(), 1);
        const ApplicationRow &row = rows.value().rows.first();
        QCOMPARE(row.number, accepted.value().application);
        QCOMPARE(row.stage, ApplicationStage::Referred);
        QCOMPARE(row.seekerNumber, pair.seeker);
        QCOMPARE(row.postingNumber, pair.posting);
        const auto twice = store.accept(run.number, pair, actor());
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
        QVERIFY(!store.decide(run.number, pair, PairDecision::Rejected, {}, actor())); // it is an application by now
        // The seeker is on the way, and one seat less is to be matched.
        const auto next = proposal();
        QCOMPARE(next.run.totals.seats, run.totals.seats - 1);
        for (const ProposedSeat &seat : next.seats)
            QVERIFY(seat.pair.seeker != pair.seeker);
    }

    void whatIsNotAllowedIsNotAccepted()
    {
        fill(m_db, false);
        Seeker without = people::nurse(u"同意なし"_s);
        without.consents = {};
        const auto added = SeekerDesk(m_db, actor()).add(without);
        VERIFY_DONE(added);
        const MatchRun run = kept(proposal());
        const PairKey pair{added.value().number, proposalOf(run).seats.first().pair.posting};
        const auto refused = MatchStore(m_db).accept(run.number, pair, actor());
        QVERIFY(!refused);
        QCOMPARE(MatchStore(m_db).byNumber(run.number).value().decided.size(), 0);
        const auto rows = CaseStore(m_db).applications({.seeker = added.value().id}, {}, 10);
        VERIFY_DONE(rows);
        QCOMPARE(rows.value().rows.size(), 0); // nothing of it was kept
    }

    void decisionsHoldWhenItIsSolvedAgain()
    {
        fill(m_db, false);
        const auto field = readMatchField(m_db, parameters(), {});
        VERIFY_DONE(field);
        auto first = solveMatchField(field.value(), parameters(), {}, true);
        VERIFY_DONE(first);
        QVERIFY(first.value().other);
        const MatchRun run = kept(first.value());
        const PairKey away = proposalOf(run).seats.first().pair;
        MatchStore store(m_db);
        VERIFY_DONE(store.decide(run.number, away, PairDecision::Forbidden, {}, actor()));
        MatchParameters again = parameters();
        again.decided = store.byNumber(run.number).value().decided;
        QCOMPARE(again.decided.size(), 1);
        const auto second = solveMatchField(field.value(), again, {}, false);
        VERIFY_DONE(second);
        for (const ProposedSeat &seat : second.value().seats)
            QVERIFY(seat.pair != away);
        QVERIFY(second.value().run.proven);
        again.decided = {{away, PairDecision::Pinned, {}, {}}};
        const auto pinned = solveMatchField(field.value(), again, {}, false);
        VERIFY_DONE(pinned);
        const auto seats = pinned.value().seats;
        QVERIFY(std::any_of(seats.begin(), seats.end(), [&](const ProposedSeat &seat) {
            return seat.pair == away && seat.decision == PairDecision::Pinned;
        }));
        again.decided = {{{away.seeker, u"none"_s}, PairDecision::Pinned, {}, {}}};
        QVERIFY(!solveMatchField(field.value(), again, {}, false));
        VERIFY_DONE(store.decide(run.number, away, std::nullopt, {}, actor()));
        QCOMPARE(store.byNumber(run.number).value().decided.size(), 0);
    }

    void aRunIsMadeAgainByteByByte()
    {
        fill(m_db, false);
        for (const MatchPolicy policy : {MatchPolicy::Optimal, MatchPolicy::Stable}) {
            MatchParameters wanted = parameters();
            wanted.policy = policy;
            if (policy == MatchPolicy::Stable)
                wanted.limits = {{*Prefecture::fromNumber(13), 2, 0}};
            const MatchProposal made = proposal(m_db, wanted);
            const MatchRun before = kept(made);
            const auto run = MatchStore(m_db).byNumber(before.number);
            VERIFY_DONE(run);
            const MatchProposal opened = proposalOf(run.value());
            QVERIFY(!made.empty.isEmpty());
            QVERIFY(opened.reasonsKept);
            QCOMPARE(opened.seats, made.seats);
            QCOMPARE(opened.empty, made.empty);
            QCOMPARE(opened.unplaced, made.unplaced);
            QCOMPARE(opened.limits, made.limits);
            QCOMPARE(opened.other, made.other);
            QCOMPARE(run.value().parameters, before.parameters);
            QCOMPARE(run.value().totals, before.totals);
            QCOMPARE(run.value().result, before.result);
            QCOMPARE(run.value().state, before.state);
            const auto same = reproduced(m_db, run.value(), {});
            VERIFY_DONE(same);
            QVERIFY(same.value().sameData);
            QVERIFY(same.value().sameResult);
            QCOMPARE(same.value().resultHash, before.resultHash);
        }
        const MatchRun run = MatchStore(m_db).byNumber(u"M000001"_s).take();
        VERIFY_DONE(SeekerDesk(m_db, actor()).add(people::nurse(u"新入"_s)));
        const auto changed = reproduced(m_db, run, {});
        VERIFY_DONE(changed);
        QVERIFY(!changed.value().sameData);
        QVERIFY(changed.value().changes > 0);
        const auto actions = changed.value().changed;
        QVERIFY(std::any_of(actions.begin(), actions.end(),
                            [](const auto &one) { return one.first == u"seeker.add"_s && one.second == 1; }));
    }

    void aRunThatWasKeptWithoutItsReasonsIsMadeAgainToo()
    {
        fill(m_db, false);
        const MatchProposal made = proposal();
        const MatchRun before = kept(made);
        QSqlQuery query(m_db); // as earlier versions kept it
        QVERIFY(query.exec(u"UPDATE match_run SET outcome = NULL"_s));
        QCOMPARE(query.numRowsAffected(), 1);
        const auto run = MatchStore(m_db).byNumber(before.number);
        VERIFY_DONE(run);
        const MatchProposal opened = proposalOf(run.value());
        QVERIFY(!opened.reasonsKept);
        QCOMPARE(opened.seats.size(), made.seats.size());
        const auto same = reproduced(m_db, run.value(), {});
        VERIFY_DONE(same);
        QVERIFY(same.value().sameData);
        QVERIFY(same.value().sameResult);
    }
};

QTEST_GUILESS_MAIN(TestKeptRuns)
#include "tst_keptruns.moc"
