#include "models/jobs/samplejob.h"
#include "models/storage/connection.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingstore.h"
#include "models/storage/presencestore.h"
#include "models/storage/sessionnotes.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testoffice.h"
#include "tests/support/verifydone.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const Prefecture tokyo = *Prefecture::fromNumber(13), osaka = *Prefecture::fromNumber(27);
static const QList<ReviewState> waiting{ReviewState::Received, ReviewState::InReview, ReviewState::Resubmitted,
                                        ReviewState::Returned};

Q_DECLARE_METATYPE(PostingFilter)

/// What a coordinator asks about the own prefecture is answered by views of its own, and as the ministry would be answered.
class TestOwnPostings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { serverAlone(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        if (m_office)
            return;
        m_office = std::make_unique<TestOffice>(m_test->address());
        QVERIFY2(m_office->problem().isEmpty(), qPrintable(m_office->problem()));
        for (const auto &[name, address] :
             {std::pair(u"owner"_s, m_office->address()), std::pair(u"ministry"_s, m_office->address(OfficeRole::Ministry)),
              std::pair(u"coordinator"_s, m_office->address(OfficeRole::Coordinator))})
            VERIFY_DONE(openConnection(DatabaseAddress::fromText(address).value(), name));
        VERIFY_DONE(writeSample(db(u"owner"_s), {.postings = 1500, .seekers = 50}, actor(), [](qint64, qint64) { return true; }));
        sessionnotes::keep(db(u"coordinator"_s)); // as a window does
    }
    void cleanup() { m_test.reset(); }
    void cleanupTestCase()
    {
        sessionnotes::forget(u"coordinator"_s);
        for (const QString &name : QSqlDatabase::connectionNames())
            QSqlDatabase::removeDatabase(name);
        m_office.reset();
    }

    void listsAreAsTheMinistryHasThem_data()
    {
        QTest::addColumn<PostingFilter>("asked"); // by the coordinator of 東京都
        QTest::addColumn<PostingFilter>("same");  // by the ministry
        const auto row = [](const char *name, const PostingFilter &asked, PostingFilter same) {
            same.prefectures = {tokyo};
            QTest::newRow(name) << asked << same;
        };
        const PostingFilter own{.prefectures = {tokyo}};
        row("the prefecture", own, own);
        const PostingFilter queue{.review = waiting}, red{.checks = CheckLevel::Red}, amber{.checks = CheckLevel::Amber};
        row("its queue", {.prefectures = {tokyo}, .review = waiting}, queue);
        row("the queue of all that may be reviewed", queue, queue);
        row("of two prefectures only one may be reviewed", {.prefectures = {osaka, tokyo}, .review = waiting}, queue);
        row("red ones", red, red);
        row("amber ones", amber, amber);
        const PostingFilter word{.prefectures = {tokyo}, .text = u"病院"_s},
            late{.prefectures = {tokyo}, .receivedFrom = QDate::currentDate().addDays(-60)};
        row("a word", word, word);
        row("some days", late, late);
    }
    void listsAreAsTheMinistryHasThem()
    {
        QFETCH(const PostingFilter, asked);
        QFETCH(const PostingFilter, same);
        QVERIFY(PostingQueryBuilder(Engine::Postgres, asked, {}, tokyo).isSeenWhole());
        const PostingStore coordinator(db(u"coordinator"_s)), ministry(db(u"ministry"_s));
        for (const PostingSort sort :
             {PostingSort::NeededBy, PostingSort::ReceivedOn, PostingSort::Facility, PostingSort::Checks})
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const PostingOrder order{sort, direction};
                const auto page = coordinator.page(asked, order, {}, 40), wanted = ministry.page(same, order, {}, 40);
                VERIFY_DONE(page);
                VERIFY_DONE(wanted);
                QVERIFY(wanted.value().rows.size() > 1);
                QVERIFY(page.value().rows == wanted.value().rows);
                QCOMPARE(page.value().last, wanted.value().last);
                const auto second = coordinator.cursorAt(asked, order, 1);
                VERIFY_DONE(second);
                const auto rest = coordinator.page(asked, order, second.value(), 1);
                VERIFY_DONE(rest);
                QCOMPARE(rest.value().rows.first().number, wanted.value().rows[1].number);
            }
        const auto count = coordinator.count(asked), wanted = ministry.count(same);
        VERIFY_DONE(count);
        VERIFY_DONE(wanted);
        QCOMPARE(count.value().rows, wanted.value().rows);
        QVERIFY(count.value().exact);
    }

    /// How others stand in review is not told: what is seen of them counts as approved and clean.
    void othersAreAskedThroughTheirMasks()
    {
        const auto coordinator = db(u"coordinator"_s);
        const PostingStore store(coordinator);
        const auto counted = [&](const PostingFilter &filter) { return store.count(filter).value().rows; };
        QCOMPARE(counted({.prefectures = {osaka}, .review = waiting}), 0);
        QCOMPARE(counted({.review = {ReviewState::Approved}}),
                 number(coordinator, u"SELECT COUNT(*) FROM posting WHERE review = 'approved'"_s));
        QCOMPARE(counted({.checks = CheckLevel::Clean}), number(coordinator, u"SELECT COUNT(*) FROM posting WHERE checks = 0"_s));
        QVERIFY(counted({.prefectures = {osaka}}) > 0);
        QVERIFY(counted({.prefectures = {osaka}}) <
                number(db(u"ministry"_s), u"SELECT COUNT(*) FROM posting WHERE prefecture = 27"_s));
    }

    /// By the index alone where it tells all that is asked, and by what was just counted to plan the page.
    void aWordIsCountedAsItIsFound_data()
    {
        QTest::addColumn<PostingFilter>("asked");
        QTest::addColumn<QString>("same"); // of `posting`, as SQL
        const QString hospital = u"strpos(folded, '病院') > 0"_s;
        QTest::newRow("of the country") << PostingFilter{.text = u"病院"_s} << hospital;
        QTest::newRow("of the own prefecture")
            << PostingFilter{.prefectures = {tokyo}, .text = u"病院"_s} << hospital + u" AND prefecture = 13"_s;
        QTest::newRow("of another one") << PostingFilter{.prefectures = {osaka}, .text = u"病院"_s}
                                        << hospital + u" AND prefecture = 27"_s;
        QTest::newRow("of two") << PostingFilter{.prefectures = {osaka, tokyo}, .text = u"病院"_s}
                                << hospital + u" AND prefecture IN (13, 27)"_s;
        QTest::newRow("of nurses") << PostingFilter{.professions = {Profession::Nurse}, .text = u"病院"_s}
                                   << hospital + u" AND profession = %1"_s.arg(numberOf(Profession::Nurse));
        QTest::newRow("of what is filled") << PostingFilter{.fill = {FillState::Filled}, .text = u"病院"_s}
                                           << hospital + u" AND fill = 'filled'"_s;
        const QDate day = QDate::currentDate().addDays(-60);
        QTest::newRow("since a day") << PostingFilter{.receivedFrom = day, .text = u"病院"_s}
                                     << hospital + u" AND received_on >= DATE '%1'"_s.arg(day.toString(Qt::ISODate));
        QTest::newRow("two words") << PostingFilter{.text = u"病院 看護"_s} << hospital + u" AND strpos(folded, '看護') > 0"_s;
        QTest::newRow("a word whose pieces may stand apart")
            << PostingFilter{.text = u"看護師"_s} << u"strpos(folded, '看護師') > 0"_s;
        QTest::newRow("a word that nobody has") << PostingFilter{.text = u"鰯"_s} << u"false"_s;
    }
    void aWordIsCountedAsItIsFound()
    {
        QFETCH(const PostingFilter, asked);
        QFETCH(const QString, same);
        for (const QString &name : {u"coordinator"_s, u"ministry"_s}) {
            const PostingStore store(db(name));
            const auto wanted = [&] {
                return number(db(name),
                              u"SELECT COUNT(*) FROM posting JOIN posting_text ON posting_id = posting.id WHERE "_s + same);
            };
            const auto counted = [&] { return store.count(asked).value().rows; };
            QCOMPARE(counted(), wanted());
            const auto page = store.page(asked, {}, {}, 1000);
            VERIFY_DONE(page);
            QCOMPARE(page.value().rows.size(), std::min<qint64>(1000, wanted()));
            QCOMPARE(counted(), wanted());
        }
    }

    void whatWasCountedForAPlanIsForgotten()
    {
        const PostingStore store(db(u"coordinator"_s));
        const PostingFilter asked{.text = u"病院"_s}, another{.text = u"看護"_s};
        sessionnotes::keep(db(u"coordinator"_s)); // no plan is known
        VERIFY_DONE(store.page(asked, {}, {}, 5));
        const qint64 all = store.count(asked).value().rows;
        QVERIFY(all > 1);
        QCOMPARE(store.count(another).value().rows, number(db(u"coordinator"_s), u"SELECT COUNT(*) FROM posting_text"
                                                                                 " WHERE strpos(folded, '看護') > 0"_s));
        stopOneOf(osaka);
        QCOMPARE(store.count(asked).value().rows, all - 1);
        sessionnotes::keep(db(u"coordinator"_s));
        VERIFY_DONE(store.page(asked, {}, {}, 5));
        stopOneOf(osaka);
        VERIFY_DONE(store.page(asked, {}, {}, 5)); // by the plan that is known
        QCOMPARE(store.count(asked).value().rows, all - 2);
    }

    void decisionsAreWrittenAndNoted()
    {
        auto coordinator = db(u"coordinator"_s);
        const auto queue = PostingStore(coordinator).page({.review = {ReviewState::Received}}, {}, {}, 1);
        VERIFY_DONE(queue);
        QVERIFY(!queue.value().rows.isEmpty());
        const PostingId id = queue.value().rows.first().id;
        const qint64 before = changes();
        PresenceStore presence(coordinator, m_office->login(OfficeRole::Coordinator), u"11111111-2222-3333-4444-555555555555"_s);
        VERIFY_DONE(presence.open(id, true));
        QCOMPARE(number(db(u"ministry"_s), u"SELECT COUNT(*) FROM desk_presence"_s), 1);
        QCOMPARE(changes(), before); // nobody would miss it
        const Decision decision{
            .action = ReviewAction::Return, .reason = ReasonCode::MissingItem, .comment = u"ご確認ください"_s};
        VERIFY_DONE(PostingDesk(coordinator, actor()).review({id, 0}, decision));
        QCOMPARE(changes(), before + 1);
        VERIFY_DONE(presence.leave());
        QCOMPARE(number(db(u"ministry"_s), u"SELECT COUNT(*) FROM desk_presence"_s), 0);
        const auto seen = PostingLoader(db(u"ministry"_s)).byId(id), own = PostingLoader(coordinator).byId(id);
        VERIFY_DONE(seen);
        VERIFY_DONE(own);
        QCOMPARE(seen.value().newest().review, ReviewState::Returned);
        QCOMPARE(own.value().newest().review, ReviewState::Returned);
        QVERIFY(seen.value().newest().content == own.value().newest().content);
        QCOMPARE(own.value().history.size(), seen.value().history.size());
        QCOMPARE(own.value().history.last().comment, u"ご確認ください"_s);
        QCOMPARE(number(db(u"owner"_s), u"SELECT COUNT(*) FROM audit WHERE action = 'review.return' AND actor = '%1'"_s.arg(
                                            m_office->login(OfficeRole::Coordinator))),
                 1);
    }

    /// Asked dozens of times in a decision: among hundreds of users, too, it takes no longer than among five.
    void whoAsksIsFoundByIndex()
    {
        const auto coordinator = db(u"coordinator"_s);
        const auto scans = [&](const QString &way) { // of this session, until it tells them to the others
            return number(
                coordinator,
                u"SELECT SUM(%1) FROM pg_stat_xact_all_tables WHERE schemaname = 'keynet' AND relname = 'office_user'"_s.arg(
                    way));
        };
        QVERIFY(QSqlQuery(db(u"owner"_s)).exec(u"ANALYZE keynet.office_user"_s)); // the planner learns how few they are
        const qint64 pages = scans(u"seq_scan"_s), found = scans(u"idx_scan"_s);
        QVERIFY(number(coordinator, u"SELECT COUNT(*) FROM posting"_s) > 0);
        QCOMPARE(scans(u"seq_scan"_s), pages);
        QVERIFY(scans(u"idx_scan"_s) > found);
    }

    /// Each entry of the audit is sealed while all others wait: its fields are part of one statement, not eight to be planned.
    void fieldsAreSealedInOneStatement()
    {
        QSqlQuery plan(db(u"owner"_s));
        QVERIFY(plan.exec(u"EXPLAIN (VERBOSE) SELECT keynet.seal_field(login) FROM keynet.office_user"_s));
        QString text;
        while (plan.next())
            text += plan.value(0).toString();
        QVERIFY2(text.contains(u"octet_length"_s) && !text.contains(u"seal_field"_s), qPrintable(text));
    }

    void othersPostingsAreSeenAndNotDecided()
    {
        auto coordinator = db(u"coordinator"_s);
        const auto published =
            PostingStore(coordinator).page({.prefectures = {osaka}, .publication = {PublicationState::Published}}, {}, {}, 1);
        VERIFY_DONE(published);
        QVERIFY(!published.value().rows.isEmpty());
        const PostingId id = published.value().rows.first().id;
        VERIFY_DONE(PostingLoader(coordinator).byId(id));
        const auto ended = PostingDesk(coordinator, actor()).end({id, 0}, EndReason::Cancelled, u"x"_s);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, Error::Kind::Input);
        QVERIFY2(ended.error().message.contains(u"belongs to another prefecture"_s), qPrintable(ended.error().message));
    }

    /// New statistics take plans from every session, so a busy office does not renew them every minute.
    void statisticsAreRenewedSeldom()
    {
        QCOMPARE(number(db(u"owner"_s), u"SELECT COUNT(*) FROM pg_class WHERE relnamespace = 'keynet'::regnamespace AND relkind ="
                                        " 'r' AND NOT COALESCE(reloptions::TEXT LIKE '%autovacuum_analyze_threshold%', FALSE)"_s),
                 0);
    }

private:
    static QSqlDatabase db(const QString &name) { return QSqlDatabase::database(name); }
    static Actor actor() { return {u"係"_s, QDateTime::currentDateTimeUtc()}; } // as the server's clock tells
    static qint64 number(const QSqlDatabase &db, const QString &sql)
    {
        QSqlQuery query(db);
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }
    /// A posting that anybody may see is shown no longer.
    void stopOneOf(Prefecture prefecture)
    {
        const PostingFilter published{
            .prefectures = {prefecture}, .publication = {PublicationState::Published}, .text = u"病院"_s};
        const auto shown = PostingStore(db(u"ministry"_s)).page(published, {}, {}, 100);
        VERIFY_DONE(shown);
        const auto open = std::find_if(shown.value().rows.cbegin(), shown.value().rows.cend(),
                                       [](const PostingRow &row) { return row.disclosure == Disclosure::Open; });
        QVERIFY(open != shown.value().rows.cend());
        const Actor ministry{m_office->login(OfficeRole::Ministry), QDateTime::currentDateTimeUtc()};
        auto desk = db(u"ministry"_s);
        VERIFY_DONE(PostingDesk(desk, ministry).stop({open->id, 0}, u"x"_s));
    }
    static qint64 changes() { return number(db(u"owner"_s), u"SELECT COUNT(*) FROM desk_change"_s); }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<TestOffice> m_office;
};

QTEST_GUILESS_MAIN(TestOwnPostings)
#include "tst_ownpostings.moc"
