#include "models/domain/keptproposal.h"
#include "models/jobs/candidatelists.h"
#include "models/jobs/matchjob.h"
#include "models/jobs/municipalityimport.h"
#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/matchreader.h"
#include "models/storage/matchstore.h"
#include "models/storage/migrator.h"
#include "models/storage/municipalitystore.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "tests/support/intact.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/sharedfile.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

/// Matching on the database: read, solved, kept, decided, made again.
class TestMatchJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_db = opened(*m_test, u"desk"_s);
    }
    void cleanup()
    {
        if (m_db.isOpen())
            QCOMPARE(firstFinding(m_db), QString());
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void rowsInAnotherOrderComeToTheSameBytes()
    {
        fill(m_db, false);
        const auto one = proposal();
        QVERIFY(one.run.totals.filled > 0);
        QVERIFY(one.run.totals.filled < one.run.totals.seats);
        QVERIFY(one.run.proven);
        QCOMPARE(one.run.gap, u"0"_s);
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
        m_test = std::make_unique<TestDatabase>();
        m_db = opened(*m_test, u"desk"_s);
        fill(m_db, true);
        const auto two = proposal();
        QCOMPARE(two.run.state.hash, one.run.state.hash);
        QCOMPARE(two.run.result, one.run.result);
    }

    void scopesLimitWhatIsMatched()
    {
        fill(m_db, false);
        const auto whole = proposal();
        MatchParameters narrow = parameters();
        narrow.scope.prefectures = {*Prefecture::fromNumber(27)};
        const auto osaka = proposal(m_db, narrow);
        QVERIFY(osaka.run.postings < whole.run.postings);
        for (const ProposedSeat &seat : osaka.seats)
            QCOMPARE(seat.to, Prefecture::fromNumber(27));
        narrow = parameters();
        narrow.scope.professions = {Profession::Physician};
        QCOMPARE(proposal(m_db, narrow).run.postings, 0);
        narrow = parameters();
        narrow.scope.kinds = {RecruitmentKind::Vaccination};
        QCOMPARE(proposal(m_db, narrow).run.postings, 0);
        narrow = parameters();
        narrow.scope.period = {std::nullopt, QDate(2099, 7, 31)}; // all begin a day later
        QCOMPARE(proposal(m_db, narrow).run.postings, 0);
        narrow.scope.period = {QDate(2099, 8, 1), QDate(2099, 8, 31)};
        QCOMPARE(proposal(m_db, narrow).run.postings, whole.run.postings);
    }

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

    void emptySeatsAndTheUnplacedHaveTheirReason()
    {
        publish(m_db, 1, 4, 13);
        const auto nobody = proposal();
        QCOMPARE(nobody.empty.size(), 1);
        QCOMPARE(nobody.empty.first().open, 4);
        QCOMPARE(nobody.empty.first().reason, MatchReason{MatchObstacle::NobodyNear});
        Seeker booked = people::nurse(u"短期"_s);
        booked.availableFrom = day;
        booked.availableTo = day.addDays(30);
        VERIFY_DONE(SeekerDesk(m_db, actor()).add(booked));
        const auto unfit = proposal();
        QCOMPARE(unfit.unplaced.size(), 1);
        QCOMPARE(unfit.unplaced.first().reason, (MatchReason{MatchObstacle::NothingSuits, CandidateCondition::Period}));
        QCOMPARE(unfit.empty.first().reason, (MatchReason{MatchObstacle::NobodySuits, CandidateCondition::Period}));
    }

    void candidatesAreToldInWords()
    {
        fill(m_db, false);
        const QString posting = m_postings.first();
        const auto list = candidatesOf(m_db, posting, day, 50);
        VERIFY_DONE(list);
        QVERIFY(!list.value().candidates.isEmpty());
        QVERIFY(list.value().complete);
        int last = 1001;
        for (const RankedCandidate &one : list.value().candidates) {
            QVERIFY(one.score <= last);
            last = one.score;
            QCOMPARE(one.parts.size(), 6);
            int sum = 0;
            for (const ScoreLine &line : one.parts) {
                sum += line.points;
                QVERIFY(!line.words.isEmpty());
            }
            QCOMPARE(sum, one.score);
            QVERIFY(one.failed.isEmpty());
            const auto pair = pairInWords(m_db, posting, one.number, day);
            VERIFY_DONE(pair);
            QCOMPARE(pair.value().score, one.score);
        }
        const auto back = postingsFor(m_db, list.value().candidates.first().number, day, 50);
        VERIFY_DONE(back);
        const auto found = back.value().candidates;
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const RankedCandidate &one) {
            return one.number == posting && one.score == list.value().candidates.first().score;
        }));
        Seeker refuted = people::nurse(u"不一致"_s);
        refuted.licences.first().check = LicenceCheck::Refuted;
        const auto added = SeekerDesk(m_db, actor()).add(refuted);
        VERIFY_DONE(added);
        const auto excluded = candidatesOf(m_db, posting, day, 50);
        VERIFY_DONE(excluded);
        QVERIFY(std::any_of(excluded.value().excluded.begin(), excluded.value().excluded.end(), [&](const RankedCandidate &one) {
            return one.number == added.value().number && !one.failed.isEmpty();
        }));
        QVERIFY(!candidatesOf(m_db, u"99-0000000"_s, day, 50));
        QVERIFY(!postingsFor(m_db, u"S9999999"_s, day, 50));
    }

    void weightsAreVersioned()
    {
        MatchStore store(m_db);
        QCOMPARE(store.rules().value(), CandidateRules{});
        CandidateRules rules;
        rules.distance = 350;
        rules.wishes = 50;
        const auto set = store.setRules(rules, actor());
        VERIFY_DONE(set);
        QCOMPARE(set.value().version, 2);
        QCOMPARE(store.setRules(rules, actor()).value().version, 2); // nothing changed
        rules.wishes = 60;
        QVERIFY(!store.setRules(rules, actor())); // 1010
        QCOMPARE(store.rules().value().distance, 350);
    }

    void placesComeFromTheTableOfMunicipalities()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QByteArray &text) {
            QFile file(folder.filePath(u"m.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text);
        };
        const QString path = folder.filePath(u"m.csv"_s);
        write("code,name,latitude,longitude\n131032,港区,35.658,139.751\n01100,札幌市,43.062,141.354\n");
        const auto read = readMunicipalities(path);
        VERIFY_DONE(read);
        QCOMPARE(read.value().first().code, u"13103"_s);
        VERIFY_DONE(MunicipalityStore(m_db).replace(read.value(), actor()));
        QCOMPARE(MunicipalityStore(m_db).all().value().size(), 2);
        write("code,name,latitude,longitude\n13103,港区,35.658,139.751\n131032,港区,35.658,139.751\n");
        const auto twice = readMunicipalities(path);
        QVERIFY(!twice);
        QVERIFY2(twice.error().message.contains(u"m.csv"_s) && twice.error().message.contains(u'3'),
                 qPrintable(twice.error().message));
        write("code,name,latitude\n13103,港区,35.658\n");
        QVERIFY(!readMunicipalities(path));
        write("code,name,latitude,longitude\n13103,港区,x,139.751\n");
        QVERIFY(!readMunicipalities(path));
    }

    void theWholeCountryIsRead()
    {
        const QString path = sharedFile(u"data/municipalities.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the table of municipalities is not here");
        const auto read = readMunicipalities(path);
        VERIFY_DONE(read);
        QVERIFY(read.value().size() > 1700);
        VERIFY_DONE(MunicipalityStore(m_db).replace(read.value(), actor()));
    }

    void limitsAreReadFromAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"caps.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("prefecture,cap,floor\n13,5,\n大阪府,,2\n");
        file.close();
        const auto limits = readPrefectureLimits(file.fileName());
        VERIFY_DONE(limits);
        QCOMPARE(limits.value(),
                 (QList<PrefectureLimit>{{*Prefecture::fromNumber(13), 5, 0}, {*Prefecture::fromNumber(27), {}, 2}}));
    }

private:
    static Actor actor() { return people::actorOn(day); }

    static QSqlDatabase opened(const TestDatabase &test, const QString &name)
    {
        const auto address = DatabaseAddress::fromText(test.address());
        auto db = openConnection(address.value(), name);
        if (!db)
            qFatal("%s", qPrintable(db.error().message));
        if (const auto done = Migrator(db.value()).toHead(); !done)
            qFatal("%s | %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return db.take();
    }

    QString publish(const QSqlDatabase &db, int n, int headcount, int prefecture)
    {
        PostingContent content = samplecontent::posting(Profession::Nurse, headcount);
        content.prefecture = Prefecture::fromNumber(prefecture);
        content.placeName = u"病院 %1"_s.arg(n);
        content.neededBy = day.addDays(5 * n);
        content.periodTo = QDate(2099, 10, 31);
        PostingDesk desk(db, actor());
        Facility facility = samplecontent::facility(u"13100%1"_s.arg(n, 5, 10, QChar(u'0')));
        facility.name += QString::number(n);
        facility.prefecture = content.prefecture;
        const auto added = desk.add(content, facility);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        if (const auto done = desk.review({added.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true}); !done)
            qFatal("%s", qPrintable(done.error().message));
        return desk.publish({added.value().id}).take().number;
    }

    /// Some postings and people; the numbers of people are given, so that only the order of the rows differs when reversed.
    void fill(const QSqlDatabase &db, bool reversed)
    {
        QStringList postings;
        for (int n = 1; n <= 4; ++n)
            postings.append(publish(db, n, 2, n % 2 == 0 ? 27 : 13));
        if (!reversed)
            m_postings = postings;
        for (int i = 0; i < 6; ++i) {
            const int n = reversed ? 5 - i : i;
            Seeker seeker = people::nurse(u"人 %1"_s.arg(n), {}, n % 3 == 0 ? 27 : 13);
            seeker.number = u"X%1"_s.arg(n);
            seeker.yearsExperience = n;
            seeker.elsewhere = n % 2 == 0;
            if (n % 2 == 0)
                seeker.wishPrefectures = {*Prefecture::fromNumber(27)};
            if (const auto added = SeekerDesk(db, actor()).add(seeker); !added)
                qFatal("%s", qPrintable(added.error().message));
        }
    }

    static MatchParameters parameters()
    {
        MatchParameters wanted;
        wanted.day = day;
        return wanted;
    }

    MatchProposal proposal() const { return proposal(m_db); }
    static MatchProposal proposal(const QSqlDatabase &db, const MatchParameters &wanted = parameters())
    {
        const auto field = readMatchField(db, wanted, {});
        if (!field)
            qFatal("%s | %s", qPrintable(field.error().message), qPrintable(field.error().detail));
        auto solved = solveMatchField(field.value(), wanted, {}, false);
        if (!solved)
            qFatal("%s", qPrintable(solved.error().message));
        return solved.take();
    }

    MatchRun kept(const MatchProposal &proposal) const
    {
        auto run = MatchStore(m_db).keep(proposal.run, actor());
        if (!run)
            qFatal("%s | %s", qPrintable(run.error().message), qPrintable(run.error().detail));
        return run.take();
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
    QStringList m_postings;
};

QTEST_GUILESS_MAIN(TestMatchJob)
#include "tst_matchjob.moc"
