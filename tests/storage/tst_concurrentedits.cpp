#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

#include <barrier>
#include <memory>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

/// Several desks edit the same postings at random. Whatever was acknowledged stands in the history, on the very state that the
/// desk had seen, and nothing else does: done again one after the other, it gives the postings as they are.
class TestConcurrentEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_address = DatabaseAddress::fromText(m_test->address()).value();
        auto db = openConnection(m_address, u"look"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"look"_s);
        m_test.reset();
    }

    void nothingIsLost_data();
    void nothingIsLost();

private:
    /// What a desk asked for, and on which state.
    struct Edit
    {
        SeenPosting seen;
        Actor actor;
        std::optional<PostingContent> content; // a revision; else a decision
        Decision decision;
        Posting after; // as it was acknowledged
    };
    /// What one desk did: what was acknowledged, how often it came too late, and what should not have happened.
    struct Shift
    {
        QList<Edit> edits;
        int tooLate = 0;
        QString problem;
    };

    static Shift worked(const QSqlDatabase &db, const QList<PostingId> &postings, int desk, quint32 seed);
    static Edit wished(const Posting &posting, const Actor &actor, std::mt19937 &random, const QString &words);
    void replay(const Posting &start, QList<Edit> edits);

    std::unique_ptr<TestDatabase> m_test;
    DatabaseAddress m_address;
    QSqlDatabase m_db;
};

static constexpr int desks = 4, editsOfADesk = 25;

static bool haveSameLife(const Posting &one, const Posting &other)
{
    const auto sameRevision = [](const Revision &a, const Revision &b) {
        return a.number == b.number && a.content == b.content && a.review == b.review && a.madeBy == b.madeBy &&
               a.madeAt == b.madeAt;
    };
    const auto sameEntry = [](const HistoryEntry &a, const HistoryEntry &b) {
        return a.at == b.at && a.actor == b.actor && a.revision == b.revision && a.what == b.what && a.reason == b.reason &&
               a.comment == b.comment;
    };
    return one.version == other.version && one.currentRevision == other.currentRevision &&
           std::equal(one.revisions.begin(), one.revisions.end(), other.revisions.begin(), other.revisions.end(), sameRevision) &&
           std::equal(one.history.begin(), one.history.end(), other.history.begin(), other.history.end(), sameEntry);
}

/// A text, a number, several fields at once, or a step of the review, on the posting as it was seen.
TestConcurrentEdits::Edit TestConcurrentEdits::wished(const Posting &posting, const Actor &actor, std::mt19937 &random,
                                                      const QString &words)
{
    Edit edit{.seen = {posting.id, posting.version}, .actor = actor};
    const ReviewState state = posting.newest().review;
    const bool decides = random() % 3 == 0;
    if (decides && state == ReviewState::Returned) {
        edit.decision = {.action = ReviewAction::Resubmit};
        return edit;
    }
    if (decides && awaitsReview(state)) {
        const bool approves = random() % 2 == 0;
        edit.decision = approves ? Decision{.action = ReviewAction::Approve, .amberConfirmed = true}
                                 : Decision{.action = ReviewAction::Return, .reason = ReasonCode::MissingItem, .comment = words};
        return edit;
    }
    edit.content = posting.newest().content;
    edit.content->duties = words;
    if (random() % 2 == 0)
        edit.content->headcount = 1 + int(random() % 9);
    if (random() % 4 == 0)
        edit.content->wageMax = 2500 + int(random() % 100);
    return edit;
}

TestConcurrentEdits::Shift TestConcurrentEdits::worked(const QSqlDatabase &db, const QList<PostingId> &postings, int desk,
                                                       quint32 seed)
{
    Shift shift;
    std::mt19937 random(seed);
    while (shift.edits.size() < editsOfADesk && shift.problem.isEmpty()) {
        const auto seen = PostingLoader(db).byId(postings[qsizetype(random() % quint32(postings.size()))]);
        if (!seen) {
            shift.problem = seen.error().message + seen.error().detail;
            break;
        }
        const Actor actor{u"desk %1"_s.arg(desk), QDateTime(QDate(2026, 5, 20), QTime(3, 0), Qt::UTC)};
        Edit edit = wished(seen.value(), actor, random, u"%1のことば %2"_s.arg(desk).arg(random()));
        if (random() % 4 == 0)
            std::this_thread::yield(); // somebody thinks about it
        PostingDesk own(db, actor);
        const auto done = edit.content ? own.revise(edit.seen, *edit.content) : own.review(edit.seen, edit.decision);
        if (done) {
            edit.after = done.value();
            shift.edits.append(edit);
        } else if (done.error().kind == Error::Kind::Conflict) {
            ++shift.tooLate;
        } else {
            shift.problem = done.error().message + u' ' + done.error().detail;
        }
    }
    return shift;
}

void TestConcurrentEdits::nothingIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestConcurrentEdits::nothingIsLost()
{
    QFETCH(const quint32, seed);
    QList<Posting> starts;
    QList<PostingId> ids;
    for (int i = 0; i < 2; ++i) {
        const auto added =
            PostingDesk(m_db, {u"start"_s, QDateTime(QDate(2026, 5, 20), QTime(1, 0), Qt::UTC)})
                .add(samplecontent::posting(i == 0 ? Profession::Nurse : Profession::Pharmacist), samplecontent::facility());
        VERIFY_DONE(added);
        starts.append(PostingLoader(m_db).byId(added.value().id).value());
        ids.append(added.value().id);
    }
    std::array<Shift, desks> shifts;
    std::vector<std::thread> threads;
    std::barrier together(desks);
    for (int desk = 0; desk < desks; ++desk)
        threads.emplace_back([&, desk, &shift = shifts[size_t(desk)]] {
            const QString name = u"desk %1"_s.arg(desk);
            {
                const auto db = openConnection(m_address, name);
                together.arrive_and_wait();
                if (db)
                    shift = worked(db.value(), ids, desk, seed * 100 + quint32(desk));
                else
                    shift.problem = db.error().message + db.error().detail;
            }
            QSqlDatabase::removeDatabase(name);
        });
    for (std::thread &thread : threads)
        thread.join();
    QList<Edit> all;
    int tooLate = 0;
    for (const Shift &shift : shifts) {
        QVERIFY2(shift.problem.isEmpty(), qPrintable(shift.problem));
        all += shift.edits;
        tooLate += shift.tooLate;
    }
    QCOMPARE(all.size(), desks * editsOfADesk);
    for (const Posting &start : starts) {
        QList<Edit> own = all;
        own.removeIf([&](const Edit &edit) { return edit.seen.id != start.id; });
        replay(start, own);
    }
    qInfo("%lld edits acknowledged, %d came too late", static_cast<long long>(all.size()), tooLate);
    const auto checkup = checkedUp(m_db);
    VERIFY_DONE(checkup);
    QVERIFY(checkup.value().isClean());
}

void TestConcurrentEdits::replay(const Posting &start, QList<Edit> edits)
{
    std::sort(edits.begin(), edits.end(),
              [](const Edit &one, const Edit &other) { return one.seen.version < other.seen.version; });
    Posting now = start;
    for (const Edit &edit : std::as_const(edits)) {
        QCOMPARE(edit.seen.version, now.version); // on the state that the one before left: neither a gap nor two of one state
        auto next = edit.content ? revised(now, *edit.content, edit.actor) : reviewed(now, edit.decision, edit.actor);
        VERIFY_DONE(next);
        now = next.take();
        ++now.version;
        QVERIFY(haveSameLife(edit.after, now));
    }
    const auto stored = PostingLoader(m_db).byId(start.id);
    VERIFY_DONE(stored);
    QVERIFY(haveSameLife(stored.value(), now));
}

QTEST_GUILESS_MAIN(TestConcurrentEdits)
#include "tst_concurrentedits.moc"
