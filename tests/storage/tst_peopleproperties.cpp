#include "models/domain/peoplejson.h"
#include "models/domain/seekerfield.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/interviewfile.h"
#include "models/storage/migrator.h"
#include "models/storage/orderdesk.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/trainingfile.h"
#include "tests/storage/hirewitness.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// KEYNET_SEED tries other sequences, KEYNET_STEPS longer ones.
static int setting(const char *name, int usual)
{
    const int wanted = qEnvironmentVariableIntValue(name);
    return wanted > 0 ? wanted : usual;
}

/// Random sequences of legal and illegal steps between posting and start. Whatever was refused or done, the database stays
/// whole (seats, gate, overlaps, legal paths, totals: see integrity), and the audit replays to the state of today.
class TestPeopleProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"desk"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
        if (!m_test->onPostgres())
            QVERIFY(QSqlQuery(m_db).exec(u"PRAGMA synchronous = OFF"_s)); // nothing here outlives the test
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void nothingBreaksTheRules()
    {
        const int seed = setting("KEYNET_SEED", 20260601);
        m_random.seed(quint32(seed));
        m_accepted = m_refused = 0;
        m_seekers.clear();
        m_postings.clear();
        m_day = QDate(2026, 4, 1);
        const int steps = setting("KEYNET_STEPS", 10'000);
        HireWitness witness(m_db);
        for (int step = 1; step <= steps; ++step) {
            const int accepted = m_accepted;
            act();
            if (m_accepted > accepted)
                witness.look();
            if (step % (steps / 4) == 0)
                prove();
            if (QTest::currentTestFailed()) {
                qWarning("seed %d, step %d", seed, step);
                return;
            }
        }
        QVERIFY2(m_accepted > steps / 8 && m_refused > steps / 8,
                 qPrintable(u"%1 accepted, %2 refused"_s.arg(m_accepted).arg(m_refused)));
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    Actor actor() { return people::actorOn(m_day, below(2) ? u"佐藤"_s : u"鈴木"_s); }
    QString reason() { return below(3) ? u"都合"_s : QString(); }
    SeekerId seeker() { return m_seekers.isEmpty() ? SeekerId{99} : m_seekers[below(int(m_seekers.size()))]; }
    PostingId posting() { return m_postings.isEmpty() ? PostingId{99} : m_postings[below(int(m_postings.size()))]; }

    template <typename T>
    void tell(const Result<T> &result)
    {
        if (!result)
            QVERIFY2(result.error().kind != Error::Kind::Storage, qPrintable(result.error().message + result.error().detail));
        result ? ++m_accepted : ++m_refused;
    }

    qint64 anyId(const QString &table)
    {
        Statement ids(m_db, u"SELECT id FROM %1 ORDER BY id DESC LIMIT 40"_s.arg(table));
        QList<qint64> found;
        if (ids.run({}))
            while (ids.next())
                found.append(ids.number(0));
        return found.isEmpty() ? 9999 : found[below(int(found.size()))];
    }

    void act()
    {
        switch (below(21)) {
        case 20:
            return inquire();
        case 0:
            return addSeeker();
        case 1:
            return addPosting();
        case 2:
            if (below(8) == 0)
                m_day = m_day.addDays(1 + below(3));
            return;
        case 3:
        case 4: {
            const auto done = CaseDesk(m_db, actor()).apply(seeker(), posting(), IntakeRoute::HelloWork, {});
            return tell(done);
        }
        case 5:
        case 6:
        case 7: {
            std::optional<ApplicationStage> to;
            if (below(3))
                to = static_cast<ApplicationStage>(below(15));
            const ApplicationId id{anyId(u"application"_s)};
            CaseDesk desk(m_db, actor());
            if (below(8) == 0)
                return tell(below(2) ? desk.refer(id, 0) : desk.seeOriginal(id, 0));
            return tell(desk.advance(id, 0, to, reason()));
        }
        case 8:
            return meet();
        case 9:
        case 10: {
            Hire offer{.startsOn = m_day.addDays(below(10)), .overReason = below(4) ? QString() : u"増員"_s, .seeker = seeker()};
            if (below(2))
                offer.application = ApplicationId{anyId(u"application"_s)};
            else if (below(6) == 0)
                offer = {.person = u"名簿にない人"_s};
            if (below(2))
                offer.endsOn = m_day.addDays(15 + below(20));
            PostingId where = posting();
            if (offer.application != ApplicationId{})
                if (const auto of = ApplicationFile(m_db, actor()).byId(offer.application); of)
                    where = of.value().posting;
            return tell(CaseDesk(m_db, actor()).offer({where, 0}, offer, reason()));
        }
        case 11:
        case 12:
        case 13:
            return hire();
        case 14:
        case 15:
            return train();
        case 16:
            return order();
        case 17: {
            const auto check = static_cast<LicenceCheck>(below(4));
            return tell(SeekerDesk(m_db, actor()).checkLicence({seeker(), 0}, Profession::Nurse, check));
        }
        case 18:
            return below(2) ? tell(SeekerDesk(m_db, actor()).renew({seeker(), 0}))
                            : tell(SeekerDesk(m_db, actor()).expireDue(m_day));
        default:
            return part();
        }
    }

    void addSeeker()
    {
        if (m_seekers.size() > 40)
            return;
        Seeker seeker =
            people::nurse(u"人%1"_s.arg(below(30)), u"090-0000-%1"_s.arg(below(30), 4, 10, QChar(u'0')), 1 + below(5));
        if (below(4) == 0)
            seeker.licences[0] = {Profession::Nurse};
        if (below(5) == 0)
            seeker.consents.clear();
        const auto added = SeekerDesk(m_db, actor()).add(seeker);
        VERIFY_DONE(added);
        m_seekers.append(added.value().id);
    }

    void addPosting()
    {
        if (m_postings.size() > 12 && below(4))
            return;
        PostingContent content = samplecontent::posting(Profession::Nurse, 1 + below(4));
        content.fullTime = below(3) > 0;
        content.periodFrom = QDate(2099, 8, 1);
        PostingDesk desk(m_db, actor());
        const auto added = desk.add(content, samplecontent::facility());
        VERIFY_DONE(added);
        VERIFY_DONE(desk.review({added.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true}));
        VERIFY_DONE(desk.publish({added.value().id}));
        m_postings.append(added.value().id);
        if (m_postings.size() > 12)
            m_postings.removeFirst();
    }

    void hire()
    {
        const HireId id{anyId(u"hire"_s)};
        const auto row = CaseStore(m_db).hire(id);
        if (!row)
            return;
        const SeenPosting ref{row.value().hire.posting, 0};
        CaseDesk desk(m_db, actor());
        switch (below(8)) {
        case 0:
            return tell(desk.askExemption(ref, id, reason()));
        case 1:
            return tell(desk.approveExemption(ref, id));
        case 2:
            return tell(
                desk.changeTerms(ref, id, m_day.addDays(below(10)), below(2) ? m_day.addDays(below(30)) : QDate(), reason()));
        default:
            return tell(desk.advanceHire(ref, id, static_cast<HireStage>(below(7)), m_day, reason()));
        }
    }

    void meet()
    {
        CaseDesk desk(m_db, actor());
        if (below(2)) {
            const Interview wanted{.application = ApplicationId{anyId(u"application"_s)},
                                   .from = actor().at.addSecs(-600 * below(20)),
                                   .mode = InterviewMode::Phone,
                                   .interviewer = below(5) ? u"面接官%1"_s.arg(below(4)) : QString()};
            return tell(desk.schedule(wanted, below(2) == 0));
        }
        const InterviewId id{anyId(u"interview"_s)};
        if (below(3) == 0)
            return tell(desk.cancel(id, 0, reason()));
        if (below(3) == 0) {
            const Interview wanted{.from = actor().at.addSecs(600 * below(20)),
                                   .mode = below(2) ? InterviewMode::Phone : InterviewMode::Online,
                                   .interviewer = u"面接官%1"_s.arg(below(4))};
            return tell(desk.reschedule(id, 0, wanted, below(2) == 0));
        }
        tell(desk.enterResult(id, 0, static_cast<InterviewResult>(below(6)), {}));
    }

    void inquire()
    {
        CaseDesk desk(m_db, actor());
        if (below(2)) {
            Inquiry inquiry;
            inquiry.seeker = seeker();
            inquiry.posting = below(2) ? posting() : PostingId{};
            inquiry.question = below(4) ? u"寮はありますか"_s : QString();
            if (inquiry.seeker == SeekerId{99} || inquiry.posting == PostingId{99})
                return;
            return tell(desk.ask(inquiry));
        }
        tell(desk.answer(InquiryId{anyId(u"inquiry"_s)}, 0, below(4) ? u"あります"_s : QString()));
    }

    void train()
    {
        TrainingDesk desk(m_db, actor());
        TrainingRecord record;
        record.seeker = seeker();
        for (const auto module : allOf<TrainingModule>())
            if (below(3))
                record.modules.append(module);
        record.day = m_day.addDays(-below(3) + (below(6) == 0 ? 2 : 0));
        switch (below(6)) {
        case 0:
            return tell(desk.exempt(record, reason()));
        case 1:
            return tell(desk.approve(TrainingId{anyId(u"training"_s)}, 0));
        case 2:
            return tell(desk.book(record));
        default:
            return tell(desk.complete(record, u"c.txt"_s, below(5) ? QByteArray("proof") : QByteArray()));
        }
    }

    void order()
    {
        OrderDesk desk(m_db, actor());
        const OrderId id{anyId(u"support_order"_s)};
        switch (below(7)) {
        case 0:
            return tell(desk.create({.requesting = Prefecture::fromNumber(47),
                                     .people = 1 + below(3),
                                     .from = m_day.addDays(5),
                                     .to = m_day.addDays(5 + below(20)),
                                     .leastDays = below(4)}));
        case 1:
            return tell(desk.fix(id, 0));
        case 2:
            return tell(below(2) ? desk.cancel(id, 0, reason()) : desk.complete(id, 0));
        case 3:
            return tell(desk.removeMember(id, 0, seeker()));
        default:
            return tell(desk.addMember(id, 0, seeker()));
        }
    }

    void part()
    {
        const SeekerId one = seeker(), other = seeker();
        if (below(4) == 0) {
            const auto merged = SeekerDesk(m_db, actor()).merge({one, 0}, {other, 0});
            if (merged)
                m_seekers.removeAll(other);
            return tell(merged);
        }
        if (below(4) == 0) {
            const auto gone = SeekerDesk(m_db, actor()).withdraw({one, 0});
            if (gone && below(2))
                m_seekers.removeAll(one); // some stay, to be refused
            return tell(gone);
        }
        if (const auto loaded = PostingLoader(m_db).byId(posting()); loaded) {
            PostingContent content = loaded.value().shown().content;
            content.headcount = below(5);
            tell(PostingDesk(m_db, actor()).revise({loaded.value().id, 0}, content));
        }
    }

    /// What the entries of the postings say of each hire.
    void compareHires()
    {
        Statement entries(m_db, u"SELECT after_values FROM audit WHERE action LIKE 'hire.%' OR action LIKE 'posting.%'"
                                " ORDER BY id"_s);
        VERIFY_DONE(entries.run({}));
        QHash<QString, QJsonObject> told;
        while (entries.next()) {
            const auto hires = QJsonDocument::fromJson(entries.text(0).toUtf8()).object().value(u"hires"_s).toObject();
            for (auto hire = hires.begin(); hire != hires.end(); ++hire)
                told[hire.key()] = hire.value().toObject();
        }
        Statement postings(m_db, u"SELECT DISTINCT posting_id FROM hire"_s);
        VERIFY_DONE(postings.run({}));
        QList<PostingId> filled;
        while (postings.next())
            filled.append(PostingId{postings.number(0)});
        for (const PostingId id : filled) {
            const auto posting = PostingLoader(m_db).byId(id);
            VERIFY_DONE(posting);
            for (const Hire &hire : posting.value().hires)
                if (hire.seeker == SeekerId{} ||
                    (!wasMerged(hire.seeker) && SeekerLoader(m_db).byId(hire.seeker).value().state != SeekerState::Withdrawn))
                    QCOMPARE(told.value(QString::number(qToUnderlying(hire.id))), toJson(hire));
        }
    }

    /// The state that the entries of a subject lead to.
    QJsonObject replayedOf(const QString &subject)
    {
        Statement entries(m_db, u"SELECT after_values FROM audit WHERE subject = ? ORDER BY id"_s);
        QJsonObject state;
        if (entries.run({subject}))
            while (entries.next())
                state = replayed(state, QJsonDocument::fromJson(entries.text(0).toUtf8()).object());
        return state;
    }

    template <typename Load>
    void compareAll(const QString &table, Load load)
    {
        Statement rows(m_db, u"SELECT number FROM %1"_s.arg(table));
        VERIFY_DONE(rows.run({}));
        QStringList numbers;
        while (rows.next())
            numbers.append(rows.text(0));
        for (const QString &number : numbers) {
            const std::optional<QJsonObject> now = load(number);
            if (now && replayedOf(number) != *now)
                QFAIL(qPrintable(u"%1 %2\n%3\n%4"_s.arg(table, number,
                                                        QString::fromUtf8(QJsonDocument(replayedOf(number)).toJson()),
                                                        QString::fromUtf8(QJsonDocument(*now).toJson()))));
        }
    }

    void prove()
    {
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        for (const Finding &finding : checkup.value().findings)
            qWarning("%s | %s | %s", qPrintable(finding.rule), qPrintable(finding.subject), qPrintable(finding.message));
        QVERIFY(checkup.value().isClean());
        const auto counted = CaseStore(m_db).stageCounts({}),
                   recounted = CaseStore(m_db).stageCounts({.appliedFrom = QDate(1900, 1, 1)});
        VERIFY_DONE(counted);
        VERIFY_DONE(recounted);
        QCOMPARE(counted.value(), recounted.value());
        const Actor who = actor();
        const auto isGone = [&](SeekerId id) { return SeekerLoader(m_db).byId(id).value().state == SeekerState::Withdrawn; };
        using State = std::optional<QJsonObject>;
        compareAll(u"seeker"_s, [&](const QString &number) -> State {
            const Seeker one = SeekerLoader(m_db).byNumber(number).take();
            return isGone(one.id) ? State() : toJson(one);
        });
        compareAll(u"training"_s, [&](const QString &number) -> State {
            const TrainingRecord one = TrainingFile(m_db, who).byNumber(number).take();
            return isGone(one.seeker) || wasMerged(one.seeker) ? State() : toJson(one);
        });
        compareAll(u"interview"_s, [&](const QString &number) -> State {
            const Interview one = InterviewFile(m_db, who).byNumber(number).take();
            return isGone(one.seeker) || wasMerged(one.seeker) ? State() : toJson(one);
        });
        compareAll(u"application"_s, [&](const QString &number) -> State {
            const Application one = ApplicationFile(m_db, who).byNumber(number).take();
            return isGone(one.seeker) || wasMerged(one.seeker) ? State() : toJson(one);
        });
        compareAll(u"inquiry"_s, [&](const QString &number) -> State {
            const Inquiry one = CaseDesk(m_db, who).inquiry(number).take();
            return isGone(one.seeker) || wasMerged(one.seeker) ? State() : toJson(one);
        });
        compareAll(u"support_order"_s, [&](const QString &number) -> State {
            const SupportOrder one = OrderDesk(m_db, who).byNumber(number).take();
            return wasTouched(one) ? State() : toJson(one);
        });
        compareHires();
    }

    bool wasTouched(const SupportOrder &order)
    {
        return std::any_of(order.members.begin(), order.members.end(), [this](const OrderMember &member) {
            return wasMerged(member.seeker) || SeekerLoader(m_db).byId(member.seeker).value().state == SeekerState::Withdrawn;
        });
    }

    // What hung on a record that was merged hangs on the other one since; the merge's own entry says so.
    bool wasMerged(SeekerId id) { return !SeekerLoader(m_db).aliases(id).value().isEmpty(); }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
    QRandomGenerator m_random;
    QList<SeekerId> m_seekers;
    QList<PostingId> m_postings;
    QDate m_day;
    int m_accepted = 0, m_refused = 0;
};

QTEST_GUILESS_MAIN(TestPeopleProperties)
#include "tst_peopleproperties.moc"
