#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingstore.h"
#include "models/storage/shortagestore.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

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

/// Random sequences of legal and illegal actions, each compared with what the rules of the domain say about a copy in memory.
class TestProperties final : public QObject
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

    void theStoreNeverLeavesTheRules()
    {
        const int seed = setting("KEYNET_SEED", 20260528);
        m_random.seed(quint32(seed));
        m_known.clear();
        m_accepted = m_refused = 0;
        m_day = QDate(2026, 4, 1);
        const int steps = setting("KEYNET_STEPS", 2000);
        for (int step = 1; step <= steps; ++step) {
            act();
            if (step % 500 == 0)
                prove();
            if (QTest::currentTestFailed()) {
                qWarning("seed %d, step %d", seed, step);
                return;
            }
        }
        prove();
        QVERIFY2(m_accepted > steps / 5 && m_refused > steps / 5,
                 qPrintable(u"%1 accepted, %2 refused"_s.arg(m_accepted).arg(m_refused)));
    }

private:
    using Rule = std::function<Result<Posting>(const Posting &)>;
    using Store = std::function<Result<Posting>(PostingDesk &, SeenPosting)>;

    int below(int bound) { return int(m_random.bounded(bound)); }
    Actor actor() const { return {u"佐藤"_s, QDateTime(m_day, QTime(3, 0), Qt::UTC)}; }

    PostingContent content()
    {
        const auto profession = professionFromNumber(1 + below(3));
        PostingContent content = samplecontent::posting(profession.value_or(Profession::Nurse), 1 + below(4));
        content.prefecture = Prefecture::fromNumber(12 + below(3));
        if (below(8) == 0)
            content.headcount.reset(); // a red check
        if (below(10) == 0)
            content.profession.reset(); // no posting at all
        if (below(4) == 0)
            content.duties = u"病棟での看護 %1"_s.arg(below(100));
        if (below(6) == 0)
            content.neededBy = {};
        return content;
    }

    Facility facility()
    {
        const int number = below(4);
        Facility facility = samplecontent::facility(u"13100000%1"_s.arg(number, 2, 10, QChar(u'0')));
        facility.name += QString::number(number);
        return facility;
    }

    Posting anyPosting() { return std::next(m_known.cbegin(), below(int(m_known.size()))).value(); }

    void act()
    {
        if (m_known.isEmpty() || below(7) == 0)
            return add();
        const Posting posting = anyPosting();
        const Actor who = actor();
        switch (below(13)) {
        case 0:
            m_day = m_day.addDays(below(4));
            return;
        case 1:
        case 2: {
            const PostingContent wanted = content();
            return change(
                posting, [&](const Posting &p) { return revised(p, wanted, who); },
                [&](PostingDesk &desk, SeenPosting ref) { return desk.revise(ref, wanted); });
        }
        case 3:
        case 4:
        case 5: {
            const Decision wanted = decision();
            return change(
                posting, [&](const Posting &p) { return reviewed(p, wanted, who); },
                [&](PostingDesk &desk, SeenPosting ref) { return desk.review(ref, wanted); });
        }
        case 6:
            return change(
                posting, [&](const Posting &p) { return publishedPosting(p, who); },
                [](PostingDesk &desk, SeenPosting ref) { return desk.publish(ref); });
        case 7:
            return actOnPublication(posting, who);
        case 8:
        case 9: {
            Hire offer{.person = below(20) ? u"甲"_s : QString(), .overReason = below(3) ? QString() : u"one more ward"_s};
            return change(
                posting, [&](const Posting &p) { return withOffer(p, offer, who); },
                [&](PostingDesk &desk, SeenPosting ref) { return desk.offer(ref, offer); });
        }
        case 10:
        case 11:
            return advance(posting, who);
        default:
            return below(2) ? merge(posting) : expire();
        }
    }

    Decision decision()
    {
        static const QList<ReviewAction> actions{ReviewAction::Take,    ReviewAction::Approve, ReviewAction::Approve,
                                                 ReviewAction::Approve, ReviewAction::Return,  ReviewAction::Refuse,
                                                 ReviewAction::Resubmit};
        Decision decision{.action = actions[below(int(actions.size()))], .amberConfirmed = below(3) > 0};
        if (below(3) > 0)
            decision.reason = static_cast<ReasonCode>(below(11));
        return decision;
    }

    void add()
    {
        const PostingContent wanted = content();
        const Facility from = facility();
        const bool expected = bool(received(wanted, from, Source::Manual, {}, actor()));
        const auto added = PostingDesk(m_db, actor()).add(wanted, from);
        QCOMPARE(bool(added), expected);
        expected ? ++m_accepted : ++m_refused;
        if (added)
            compare(added.value(), added.value());
    }

    void actOnPublication(const Posting &posting, const Actor &who)
    {
        switch (below(4)) {
        case 0:
            return change(
                posting, [&](const Posting &p) { return stoppedPosting(p, {}, who); },
                [](PostingDesk &desk, SeenPosting ref) { return desk.stop(ref, {}); });
        case 1:
            return change(
                posting, [&](const Posting &p) { return extendedPosting(p, who); },
                [](PostingDesk &desk, SeenPosting ref) { return desk.extend(ref); });
        case 2:
            return change(
                posting, [&](const Posting &p) { return approvalUndone(p, who); },
                [](PostingDesk &desk, SeenPosting ref) { return desk.undoApproval(ref); });
        default:
            return change(
                posting, [&](const Posting &p) { return endedPosting(p, EndReason::Cancelled, {}, who); },
                [](PostingDesk &desk, SeenPosting ref) { return desk.end(ref, EndReason::Cancelled, {}); });
        }
    }

    void advance(const Posting &posting, const Actor &who)
    {
        const HireId hire = posting.hires.isEmpty() ? HireId{-1} : posting.hires[below(int(posting.hires.size()))].id;
        const auto stage = static_cast<HireStage>(below(7));
        if (stage == HireStage::Started && below(4) > 0)
            if (const auto done = people::exempt(m_db, posting.id, hire, m_day); done)
                return compare(done.value(), done.value());
        const QString reason = below(2) ? u"pay"_s : QString();
        change(
            posting,
            [&](const Posting &p) -> Result<Posting> {
                const auto of = std::find_if(p.hires.begin(), p.hires.end(), [&](const Hire &one) { return one.id == hire; });
                if (stage == HireStage::Started && of != p.hires.end() && of->exemptionApprovedBy.isEmpty())
                    return Error{}; // nobody is registered here, so only an exemption opens the gate
                return withHireAt(p, hire, stage, m_day, reason, who);
            },
            [&](PostingDesk &desk, SeenPosting ref) { return desk.advance(ref, hire, stage, m_day, reason); });
    }

    void merge(const Posting &posting)
    {
        const Posting kept = anyPosting();
        change(
            posting,
            [&](const Posting &p) -> Result<Posting> {
                if (!kept.mergedInto.isEmpty() || !isDuplicate(p.shown().content, kept.shown().content))
                    return Error{};
                return mergedInto(p, kept.number, actor());
            },
            [&](PostingDesk &desk, SeenPosting ref) { return desk.merge(ref, kept.number); });
    }

    void expire()
    {
        int due = 0;
        for (const Posting &posting : std::as_const(m_known))
            due += isExpired(posting.publication, m_day);
        const auto done = PostingDesk(m_db, actor()).endExpired(m_day);
        VERIFY_DONE(done);
        QCOMPARE(done.value(), due);
        for (Posting &posting : m_known)
            if (isExpired(posting.publication, m_day))
                posting = PostingLoader(m_db).byId(posting.id).take();
    }

    /// The same on the copy and in the store; now and then with a version that is out of date.
    void change(const Posting &posting, const Rule &rule, const Store &store)
    {
        PostingDesk desk(m_db, actor());
        if (posting.version > 1 && below(10) == 0) {
            const auto late = store(desk, {posting.id, posting.version - 1});
            QVERIFY(!late);
            QVERIFY(late.error().kind == Error::Kind::Conflict || late.error().kind == Error::Kind::Input);
            return compare(posting, PostingLoader(m_db).byId(posting.id).value());
        }
        const auto expected = rule(posting);
        const auto done = store(desk, {posting.id, posting.version});
        const QString why = done ? QString() : done.error().message;
        QVERIFY2(bool(done) == bool(expected), qPrintable(expected ? why : expected.error().message));
        if (!done) {
            ++m_refused;
            QVERIFY(!done.error().message.isEmpty());
            return compare(posting, PostingLoader(m_db).byId(posting.id).value());
        }
        ++m_accepted;
        const bool changed = expected.value().history.size() != posting.history.size();
        QCOMPARE(done.value().version, posting.version + (changed ? 1 : 0));
        compare(expected.value(), done.value());
    }

    /// What the rules say, what the call answered and what is read back are one and the same.
    void compare(const Posting &expected, const Posting &answered)
    {
        const auto loaded = PostingLoader(m_db).byId(answered.id);
        VERIFY_DONE(loaded);
        for (const Posting &posting : {answered, loaded.value()}) {
            QCOMPARE(posting.publication, expected.publication);
            QCOMPARE(posting.currentRevision, expected.currentRevision);
            QCOMPARE(posting.mergedInto, expected.mergedInto);
            QCOMPARE(posting.seats(), expected.seats());
            QCOMPARE(posting.hires.size(), expected.hires.size());
            QCOMPARE(posting.history.size(), expected.history.size());
            QCOMPARE(posting.revisions.size(), expected.revisions.size());
            for (qsizetype i = 0; i < posting.revisions.size(); ++i) {
                QCOMPARE(posting.revisions[i].content, expected.revisions[i].content);
                QCOMPARE(posting.revisions[i].review, expected.revisions[i].review);
            }
        }
        QCOMPARE(loaded.value().version, answered.version);
        QCOMPARE(loaded.value().hires, answered.hires);
        const Seats seats = loaded.value().seats();
        const auto &hires = loaded.value().hires;
        QVERIFY(seats.remaining() >= 0 ||
                std::any_of(hires.begin(), hires.end(), [](const Hire &hire) { return !hire.overReason.isEmpty(); }));
        m_known[qToUnderlying(answered.id)] = loaded.value();
    }

    void prove()
    {
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        for (const Finding &finding : checkup.value().findings)
            qWarning("%s | %s | %s", qPrintable(finding.rule), qPrintable(finding.subject), qPrintable(finding.message));
        QVERIFY(checkup.value().isClean());

        qint64 remaining = 0, approved = 0;
        for (const Posting &posting : std::as_const(m_known)) {
            if (posting.publication.state == PublicationState::Published)
                remaining += posting.seats().remaining();
            approved += posting.newest().review == ReviewState::Approved;
        }
        qint64 charted = 0;
        const auto shortage = ShortageStore(m_db).now(m_day);
        VERIFY_DONE(shortage);
        for (const ShortageCell &cell : shortage.value().cells)
            charted += cell.remaining();
        QCOMPARE(charted, remaining);
        const PostingStore store(m_db);
        QCOMPARE(store.count({}).value().rows, qint64(m_known.size()));
        QCOMPARE(store.count({.review = {ReviewState::Approved}}).value().rows, approved);
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
    QRandomGenerator m_random;
    QMap<qint64, Posting> m_known;
    QDate m_day;
    int m_accepted = 0, m_refused = 0;
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
