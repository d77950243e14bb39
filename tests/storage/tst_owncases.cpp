#include "models/jobs/samplejob.h"
#include "models/storage/caseloader.h"
#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/hirework.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testoffice.h"
#include "tests/support/verifydone.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

/// The casework of a coordinator: what hangs on the own prefecture's postings, and what its own people do in others, also where
/// the posting there is published no more and so is not seen.
class TestOwnCases final : public QObject
{
    Q_OBJECT

private:
    static constexpr int limit = 20;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<TestOffice> m_office;

    static QSqlDatabase db() { return QSqlDatabase::database(u"coordinator"_s); }
    static qint64 number(const QString &sql)
    {
        QSqlQuery query(db());
        if (!query.exec(sql) || !query.next())
            qFatal("%s", qPrintable(sql));
        return query.value(0).toLongLong();
    }

    /// Every row of a list, page by page.
    template <typename Row, typename Ask>
    static QList<Row> all(const Ask &ask)
    {
        QList<Row> rows;
        CaseCursor after;
        for (bool last = false; !last;) {
            const auto page = ask(after);
            if (!page)
                qFatal("%s", qPrintable(page.error().message));
            last = page.value().last;
            if (!last && page.value().rows.size() != limit)
                qFatal("a page of %lld rows that is not the last", static_cast<long long>(page.value().rows.size()));
            rows += page.value().rows;
            after = page.value().next;
        }
        return rows;
    }
    static QList<ApplicationRow> applications(const ApplicationFilter &filter = {})
    {
        return all<ApplicationRow>([&](const CaseCursor &after) { return CaseStore(db()).applications(filter, after, limit); });
    }

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
        for (const auto &[name, address] : {std::pair(u"owner"_s, m_office->address()),
                                            std::pair(u"coordinator"_s, m_office->address(OfficeRole::Coordinator))})
            VERIFY_DONE(openConnection(DatabaseAddress::fromText(address).value(), name));
        VERIFY_DONE(writeSample(QSqlDatabase::database(u"owner"_s), {.postings = 1500, .seekers = 2000},
                                {u"係"_s, QDateTime::currentDateTimeUtc()}, [](qint64, qint64) { return true; }));
    }
    void cleanup() { m_test.reset(); }
    void cleanupTestCase()
    {
        for (const QString &name : QSqlDatabase::connectionNames())
            QSqlDatabase::removeDatabase(name);
        m_office.reset();
    }

    void everyApplicationIsListed()
    {
        const qint64 seen = number(u"SELECT COUNT(*) FROM application"_s);
        QVERIFY(number(u"SELECT COUNT(*) FROM application WHERE prefecture <> 13"_s) > 0);
        QVERIFY(
            number(u"SELECT COUNT(*) FROM application a WHERE NOT EXISTS (SELECT 1 FROM posting p WHERE p.id = a.posting_id)"_s) >
            0);
        const QList<ApplicationRow> rows = applications();
        QCOMPARE(rows.size(), seen);
        for (const ApplicationRow &row : rows)
            QVERIFY(!row.postingNumber.isEmpty());
    }

    void whatIsCountedIsWhatIsListed_data()
    {
        QTest::addColumn<QList<Prefecture>>("prefectures");
        QTest::addColumn<QList<Profession>>("professions");
        const Prefecture tokyo = *Prefecture::fromNumber(13);
        QTest::newRow("everywhere") << QList<Prefecture>() << QList<Profession>();
        QTest::newRow("here") << QList{tokyo} << QList<Profession>();
        QTest::newRow("nurses") << QList<Prefecture>() << QList{Profession::Nurse};
        QList<Prefecture> others = Prefecture::all();
        others.removeOne(tokyo);
        QTest::newRow("elsewhere") << others << QList<Profession>();
        QTest::newRow("nurses here and there") << QList{tokyo, others.first(), others.last()} << QList{Profession::Nurse};
    }
    void whatIsCountedIsWhatIsListed()
    {
        QFETCH(const QList<Prefecture>, prefectures);
        QFETCH(const QList<Profession>, professions);
        const ApplicationFilter filter{.prefectures = prefectures, .professions = professions};
        QMap<ApplicationStage, qint64> listed;
        for (const ApplicationRow &row : applications(filter))
            ++listed[row.stage];
        const auto counts = CaseStore(db()).stageCounts(filter);
        VERIFY_DONE(counts);
        qint64 ever = 0;
        for (const StageCount &count : counts.value()) {
            QCOMPARE(count.now, listed.value(count.stage));
            ever += count.ever;
        }
        if (prefectures.isEmpty() && professions.isEmpty())
            QCOMPARE(ever, number(u"SELECT COUNT(*) FROM application_event"_s));
    }

    void everyInterviewIsListed()
    {
        const auto rows = all<InterviewRow>([](const CaseCursor &after) { return CaseStore(db()).interviews({}, after, limit); });
        QCOMPARE(rows.size(), number(u"SELECT COUNT(*) FROM interview"_s));
    }

    void anApplicationElsewhereIsOpened()
    {
        int unseen = 0;
        for (const ApplicationRow &row : applications()) {
            const auto one = CaseLoader(db()).application(row.id);
            VERIFY_DONE(one);
            QVERIFY(!one.value().application.events.isEmpty());
            QVERIFY(one.value().postingSeen || row.prefecture->number() != 13);
            unseen += !one.value().postingSeen;
        }
        QVERIFY(unseen > 0);
    }

    /// A seat that one of the own people has elsewhere is taken all the same.
    void everyBookingIsKnown()
    {
        const QString hires = u"FROM hire h WHERE h.seeker_id IS NOT NULL"
                              " AND h.stage IN ('awaiting', 'started', 'completed', 'ended_early')"_s;
        QVERIFY(number(u"SELECT COUNT(*) "_s + hires + u" AND NOT EXISTS (SELECT 1 FROM posting p WHERE p.id = h.posting_id)"_s) >
                0);
        qint64 known = 0;
        const auto found = bookingsBetween(db(), 0, number(u"SELECT MAX(id) FROM seeker"_s));
        VERIFY_DONE(found);
        for (const QList<Booking> &bookings : found.value())
            for (const Booking &booking : bookings) {
                known += booking.hire != HireId{};
                QVERIFY(!booking.what.isEmpty());
            }
        QCOMPARE(known, number(u"SELECT COUNT(*) "_s + hires));
    }
};

QTEST_GUILESS_MAIN(TestOwnCases)
#include "tst_owncases.moc"
