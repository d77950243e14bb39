#include "models/domain/officedate.h"
#include "models/storage/casepages.h"
#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/orderdesk.h"
#include "models/storage/postingdesk.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

static const QDate today(2026, 5, 20);
static constexpr int seekers = 12, postings = 6, rowsOfEach = 240;

/// The lists of casework hold what their filters say, in their order, page by page, whichever way the store goes: by the filter
/// where few rows pass, along the order where many do. And neither way reads a whole table.
class TestCasePages final : public QObject
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
        m_random.seed(20260520);
        fill();
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void applications()
    {
        const auto all = paged<ApplicationPage>([&](const CaseCursor &after) { return store().applications({}, after, 1000); });
        QCOMPARE(all.size(), rowsOfEach);
        for (const bool many : {false, true}) {
            pretend(many);
            for (int round = 0; round < 60; ++round) {
                const ApplicationFilter filter = anyApplications();
                QStringList wanted;
                for (const ApplicationRow &row : all)
                    if (passes(row, filter))
                        wanted.append(row.number);
                const int limit = 1 + below(30);
                QStringList found;
                for (const ApplicationRow &row :
                     paged<ApplicationPage>([&](const CaseCursor &after) { return store().applications(filter, after, limit); }))
                    found.append(row.number);
                QCOMPARE(found, wanted);
                readsByIndex(casepages::applications(m_db, filter, {u"2026"_s, 1, false}, limit));
            }
        }
    }

    void hires()
    {
        const auto all = paged<HirePage>([&](const HireCursor &after) { return store().hires({}, after, 1000); });
        QCOMPARE(all.size(), rowsOfEach);
        for (int round = 0; round < 60; ++round) {
            HireFilter filter{.stages = some<HireStage>()};
            if (below(3) == 0)
                filter.prefectures = {*Prefecture::fromNumber(13)};
            if (below(3) == 0)
                filter.startsFrom = today.addDays(below(20));
            if (below(4) == 0)
                filter.seeker = SeekerId{1 + below(seekers)};
            QStringList wanted;
            for (const HireRow &row : all)
                if (passes(row, filter))
                    wanted.append(numberOf(row.hire.id));
            const int limit = 1 + below(30);
            QStringList found;
            for (const HireRow &row :
                 paged<HirePage>([&](const HireCursor &after) { return store().hires(filter, after, limit); }))
                found.append(numberOf(row.hire.id));
            QCOMPARE(found, wanted);
            readsByIndex(casepages::hires(m_db, filter, {today, HireId{3}, false}, limit));
        }
    }

    void interviews()
    {
        const auto all =
            paged<InterviewPage>([&](const CaseCursor &after) { return store().interviews(InterviewFilter{}, after, 1000); });
        QCOMPARE(all.size(), rowsOfEach);
        for (int round = 0; round < 40; ++round) {
            InterviewFilter filter;
            filter.results = some<InterviewResult>();
            if (below(2))
                filter.from = officeDayBegin(today.addDays(below(10)));
            if (below(3) == 0)
                filter.application.seeker = SeekerId{1 + below(seekers)};
            QStringList wanted;
            for (const InterviewRow &row : all)
                if ((filter.results.isEmpty() || filter.results.contains(row.interview.result)) &&
                    (!filter.from.isValid() || row.interview.from >= filter.from) &&
                    (filter.application.seeker == SeekerId{} || row.interview.seeker == filter.application.seeker))
                    wanted.append(row.interview.number);
            const int limit = 1 + below(30);
            QStringList found;
            for (const InterviewRow &row :
                 paged<InterviewPage>([&](const CaseCursor &after) { return store().interviews(filter, after, limit); }))
                found.append(row.interview.number);
            QCOMPARE(found, wanted);
            readsByIndex(casepages::interviews(m_db, filter, {u"2026"_s, 1, false}, limit));
        }
    }

    void trainings()
    {
        const auto all = paged<TrainingRows>([&](const TrainingCursor &after) { return store().trainings({}, after, 1000); });
        QCOMPARE(all.size(), rowsOfEach);
        for (int round = 0; round < 40; ++round) {
            TrainingFilter filter{.stages = some<TrainingStage>(), .toApproveOnly = below(4) == 0};
            if (filter.toApproveOnly)
                filter.stages.clear();
            if (below(4) == 0)
                filter.seeker = SeekerId{1 + below(seekers)};
            QStringList wanted;
            for (const TrainingRow &row : all) {
                const TrainingRecord &record = row.record;
                if ((filter.stages.isEmpty() || filter.stages.contains(record.stage)) &&
                    (filter.seeker == SeekerId{} || record.seeker == filter.seeker) &&
                    (!filter.toApproveOnly || (record.stage == TrainingStage::Exempt && record.approvedBy.isEmpty())))
                    wanted.append(record.number);
            }
            const int limit = 1 + below(30);
            QStringList found;
            for (const TrainingRow &row :
                 paged<TrainingRows>([&](const TrainingCursor &after) { return store().trainings(filter, after, limit); }))
                found.append(row.record.number);
            QCOMPARE(found, wanted);
            readsByIndex(casepages::trainings(m_db, filter, {today, TrainingId{3}, false}, limit));
        }
    }

    void inquiries()
    {
        CaseDesk desk(m_db, people::actorOn(today));
        QList<InquiryId> ids;
        for (int i = 0; i < 23; ++i) { // all at one moment: the number decides
            const auto asked = desk.ask({.seeker = {}, .question = u"問い%1"_s.arg(i)});
            VERIFY_DONE(asked);
            ids.append(asked.value().id);
        }
        for (int i = 0; i < 23; i += 2)
            VERIFY_DONE(desk.answer(ids[i], 0, u"はい"_s));
        QCOMPARE(store().openInquiries().value(), 11);
        for (const bool openOnly : {false, true}) {
            QStringList wanted;
            for (const bool answered : {false, true})
                for (int i = 22; i >= 0 && !(openOnly && answered); --i)
                    if ((i % 2 == 0) == answered)
                        wanted.append(u"問い%1"_s.arg(i));
            for (const int limit : {1, 4, 11, 12, 50}) {
                QStringList found;
                for (const InquiryRow &row : paged<InquiryPage>(
                         [&](const InquiryCursor &after) { return store().inquiries(openOnly, {}, after, limit); }))
                    found.append(row.inquiry.question);
                QCOMPARE(found, wanted);
            }
        }
        const InquiryCursor somewhere{people::actorOn(today).at, ids[7], false, false};
        readsByIndex(casepages::inquiries(m_db, false, {}, somewhere, 10));
        readsByIndex(casepages::inquiries(m_db, true, SeekerId{1}, {}, 10));
    }

    void orders()
    {
        OrderDesk desk(m_db, people::actorOn(today));
        for (int i = 0; i < 9; ++i)
            VERIFY_DONE(desk.create(
                {.requesting = Prefecture::fromNumber(47), .people = 1, .from = today.addDays(i / 3), .to = today.addDays(9)}));
        QStringList found, wanted;
        for (const SupportOrder &order :
             paged<OrderPage>([&](const OrderCursor &after) { return desk.orders({OrderState::Collecting}, after, 2); }))
            found.append(order.number);
        const auto all = desk.orders();
        VERIFY_DONE(all);
        for (const SupportOrder &order : all.value())
            wanted.append(order.number);
        QCOMPARE(wanted.size(), 9);
        QCOMPARE(wanted.first(), u"D000009"_s);
        QCOMPARE(found, wanted);
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    CaseStore store() const { return CaseStore(m_db); }

    template <Coded E>
    QList<E> some()
    {
        QList<E> chosen;
        if (below(3))
            for (const E one : allOf<E>())
                if (below(3) == 0)
                    chosen.append(one);
        return chosen;
    }

    ApplicationFilter anyApplications()
    {
        ApplicationFilter filter{.stages = some<ApplicationStage>(), .today = today};
        filter.openOnly = below(4) == 0;
        filter.overdueOnly = below(4) == 0;
        if (below(3) == 0)
            filter.prefectures = {*Prefecture::fromNumber(13), *Prefecture::fromNumber(27)};
        if (below(3) == 0)
            filter.professions = {Profession::Nurse};
        if (below(5) == 0)
            filter.seeker = SeekerId{1 + below(seekers)};
        if (below(4) == 0)
            filter.appliedFrom = today.addDays(-below(30));
        return filter;
    }

    static bool passes(const ApplicationRow &row, const ApplicationFilter &filter)
    {
        const bool closed = !isOpen(row.stage) || row.stage == ApplicationStage::Started;
        return (filter.stages.isEmpty() || filter.stages.contains(row.stage)) && (!filter.openOnly || !closed) &&
               (!filter.overdueOnly || isOverdue(row.stage, row.stageSince, filter.today)) &&
               (filter.prefectures.isEmpty() || filter.prefectures.contains(*row.prefecture)) &&
               (filter.professions.isEmpty() || filter.professions.contains(*row.profession)) &&
               (filter.seeker == SeekerId{} || filter.seeker == row.seeker) &&
               (!filter.appliedFrom || row.appliedOn >= *filter.appliedFrom);
    }

    static bool passes(const HireRow &row, const HireFilter &filter)
    {
        return (filter.stages.isEmpty() || filter.stages.contains(row.hire.stage)) &&
               (filter.prefectures.isEmpty() || filter.prefectures.contains(*row.prefecture)) &&
               (!filter.startsFrom || (row.hire.startsOn.isValid() && row.hire.startsOn >= *filter.startsFrom)) &&
               (filter.seeker == SeekerId{} || filter.seeker == row.hire.seeker);
    }

    /// Every row of a list, page after page.
    template <typename Page, typename Fetch>
    static decltype(Page::rows) paged(Fetch fetch)
    {
        Page page;
        page.last = false;
        decltype(page.rows) rows;
        for (int pages = 0; !page.last && pages < 1000; ++pages) {
            auto next = fetch(page.next);
            if (!next)
                qFatal("%s | %s", qPrintable(next.error().message), qPrintable(next.error().detail));
            page = next.take();
            rows += page.rows;
        }
        return rows;
    }

    /// On SQLite, which follows the plan to the letter: tables are looked up in, or walked along an index in its order.
    void readsByIndex(const Result<casepages::IdQuery> &query)
    {
        VERIFY_DONE(query);
        if (m_test->onPostgres())
            return;
        Statement plan(m_db, u"EXPLAIN QUERY PLAN "_s + query.value().sql);
        VERIFY_DONE(plan.run(query.value().values));
        static const QStringList tables{u"a"_s, u"h"_s, u"i"_s, u"p"_s, u"t"_s, u"q"_s, u"s"_s};
        while (plan.next()) {
            const QString step = plan.text(3);
            const QStringList words = step.split(u' ');
            const bool walksTable = words.value(0) == u"SCAN"_s && tables.contains(words.value(1));
            QVERIFY2(!walksTable || step.contains(u"INDEX"_s), qPrintable(step + u" in "_s + query.value().sql));
        }
    }

    /// As if there were very many: the totals decide which way the store goes.
    void pretend(bool many)
    {
        run(u"DELETE FROM application_total"_s);
        run(u"INSERT INTO application_total (prefecture, profession, stage, standing, reached) SELECT prefecture, profession,"
            " stage, COUNT(*) * %1, COUNT(*) * %1 FROM application GROUP BY prefecture, profession, stage"_s.arg(many ? 1'000'000
                                                                                                                      : 1));
    }

    void run(const QString &sql, const QVariantList &values = {}) { VERIFY_DONE(Statement(m_db, sql).run(values)); }

    void fill()
    {
        for (int i = 1; i <= seekers; ++i)
            VERIFY_DONE(SeekerDesk(m_db, people::actorOn(today))
                            .add(people::nurse(u"人%1"_s.arg(i), u"090-0000-%1"_s.arg(i, 4, 10, QChar(u'0')))));
        for (int i = 0; i < postings; ++i)
            VERIFY_DONE(PostingDesk(m_db, people::actorOn(today))
                            .add(samplecontent::posting(Profession::Nurse, 3), samplecontent::facility()));
        run(u"UPDATE posting SET prefecture = 27 WHERE id > 3"_s);
        for (int i = 1; i <= rowsOfEach; ++i)
            fillRow(i);
    }

    template <Coded E>
    QString any()
    {
        const auto all = allOf<E>();
        return codeOf(all[below(int(all.size()))]);
    }

    /// Rows of every kind and state, without the steps that would lead to them.
    void fillRow(int i)
    {
        const int seeker = 1 + below(seekers), posting = 1 + below(postings);
        const QString at = storedMoment(officeDayBegin(today.addDays(-below(25))));
        run(u"INSERT INTO application (number, seeker_id, posting_id, prefecture, profession, route, applied_on, stage,"
            " stage_since) VALUES (?, ?, ?, ?, ?, 'office', ?, ?, ?)"_s,
            {u"A%1"_s.arg(i, 7, 10, QChar(u'0')), seeker, posting, below(2) ? 13 : 27, below(3) ? 4 : 1,
             today.addDays(-below(40)), any<ApplicationStage>(), at});
        const QVariant starts = below(4) ? QVariant(today.addDays(below(25))) : QVariant(QMetaType(QMetaType::QDate));
        run(u"INSERT INTO hire (posting_id, person, stage, offered_on, starts_on, seeker_id, full_time, reason, over_reason)"
            " VALUES (?, 'x', ?, ?, ?, ?, ?, '', '')"_s,
            {posting, any<HireStage>(), today, starts, seeker, false});
        run(u"INSERT INTO interview (number, application_id, seeker_id, starts_at, ends_at, minutes, mode, interviewer, result,"
            " uid) VALUES (?, ?, (SELECT seeker_id FROM application WHERE id = ?), ?, ?, 30, 'phone', 'y', ?, 'u')"_s,
            {u"I%1"_s.arg(i, 7, 10, QChar(u'0')), i, i, storedMoment(officeDayBegin(today.addDays(below(15)))), at,
             any<InterviewResult>()});
        run(u"INSERT INTO training (number, seeker_id, modules, provider, mode, stage, day, approved_by) VALUES"
            " (?, ?, 'medical_safety', 'own', 'online', ?, ?, ?)"_s,
            {u"T%1"_s.arg(i, 7, 10, QChar(u'0')), seeker, any<TrainingStage>(), today.addDays(-below(25)),
             below(2) ? u""_s : u"鈴木"_s});
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(TestCasePages)
#include "tst_casepages.moc"
