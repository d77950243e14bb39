#include "models/jobs/candidatelists.h"
#include "models/jobs/municipalityimport.h"
#include "models/storage/municipalitystore.h"
#include "models/storage/postingloader.h"
#include "tests/jobs/matchjobtest.h"
#include "tests/support/sharedfile.h"

#include <QTemporaryDir>

/// Matching on the database: read, solved, told in words.
class TestMatchJob : public MatchJobTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init() { begin(); }
    void cleanup() { end(); }

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
};

QTEST_GUILESS_MAIN(TestMatchJob)
#include "tst_matchjob.moc"
