#include "models/domain/officedate.h"
#include "models/jobs/samplejob.h"
#include "models/statistics/placementreport.h"
#include "models/storage/activitystore.h"
#include "models/storage/casestore.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/orderdesk.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestActivityStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"activity"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"activity"_s);
        m_test.reset();
    }

    void aStartCountsByKindRouteAndDaysSincePublication()
    {
        const Posting ward = published(QDate(2026, 5, 1), FacilityKind::Hospital);
        const Posting hotel = published(QDate(2026, 5, 11), FacilityKind::RecoveryHotel);
        const HireId first = start(ward.id, u"甲"_s, QDate(2026, 6, 1));
        start(ward.id, u"乙"_s, QDate(2026, 6, 11));
        start(hotel.id, u"丙"_s, QDate(2026, 6, 30));
        start(hotel.id, u"丁"_s, QDate(2026, 7, 1)); // the next month
        run(u"INSERT INTO seeker (number, name, prefecture, elsewhere, short_term, route, state, registered_on, profession)"
            " VALUES ('S1', 'x', 13, FALSE, FALSE, 'office', 'valid', '2026-05-01', 4)"_s);
        run(u"INSERT INTO application (number, seeker_id, posting_id, prefecture, profession, route, applied_on, stage,"
            " stage_since) SELECT 'A1', s.id, %1, 13, 4, 'nurse_centre', '2026-05-20', 'started', '2026-06-01T03:00:00.000Z'"
            " FROM seeker s"_s.arg(qToUnderlying(ward.id)));
        run(u"UPDATE hire SET application_id = (SELECT id FROM application) WHERE id = %1"_s.arg(qToUnderlying(first)));

        const auto june = ActivityStore(m_db).placements(QDate(2026, 6, 1), QDate(2026, 6, 30));
        VERIFY_DONE(june);
        const auto tally = [](FacilityKind kind, std::optional<IntakeRoute> route, int days) {
            return StartTally{*Prefecture::fromNumber(13), Profession::Nurse, kind, route, days, 1};
        };
        const QList<StartTally> &starts = june.value().starts;
        QCOMPARE(starts.size(), 3);
        QVERIFY(starts.contains(tally(FacilityKind::Hospital, IntakeRoute::NurseCentre, 31)));
        QVERIFY(starts.contains(tally(FacilityKind::Hospital, {}, 41)));
        QVERIFY(starts.contains(tally(FacilityKind::RecoveryHotel, {}, 50)));
        const PlacementFigures all = placementFigures(starts, [](const StartTally &) { return true; });
        QCOMPARE(all, (PlacementFigures{3, 41, 50}));

        PostingFilter osaka;
        osaka.prefectures = {*Prefecture::fromNumber(27)};
        const auto elsewhere = ActivityStore(m_db).placements(QDate(2026, 6, 1), QDate(2026, 6, 30), osaka);
        VERIFY_DONE(elsewhere);
        QVERIFY(elsewhere.value().starts.isEmpty());
    }

    void ordersCountWhereAnyDayLiesInThePeriod()
    {
        OrderDesk desk(m_db, people::actorOn(QDate(2026, 8, 1)));
        const auto order = [&](QDate from, QDate to, int number) {
            SupportOrder wanted{.people = number, .from = from, .to = to};
            wanted.requesting = Prefecture::fromNumber(47);
            return desk.create(wanted);
        };
        VERIFY_DONE(order(QDate(2026, 8, 25), QDate(2026, 9, 24), 22));
        const auto cancelled = order(QDate(2026, 9, 24), QDate(2026, 10, 1), 5);
        VERIFY_DONE(cancelled);
        VERIFY_DONE(desk.cancel(cancelled.value().id, 0, u"収束"_s));
        VERIFY_DONE(order(QDate(2026, 10, 1), QDate(2026, 10, 31), 7)); // after the period
        run(u"INSERT INTO seeker (number, name, prefecture, elsewhere, short_term, route, state, registered_on)"
            " VALUES ('S1', 'x', 1, TRUE, FALSE, 'office', 'valid', '2026-05-01')"_s);
        run(u"INSERT INTO order_member (order_id, position, seeker_id, from_prefecture, fixed_by, fixed_at)"
            " SELECT (SELECT MIN(id) FROM support_order), 0, id, 1, 'x', '' FROM seeker"_s);
        const auto september = ActivityStore(m_db).orders(QDate(2026, 9, 1), QDate(2026, 9, 30));
        VERIFY_DONE(september);
        const Prefecture okinawa = *Prefecture::fromNumber(47);
        QCOMPARE(september.value().orders, (QList<OrderTally>{{okinawa, Profession::Nurse, OrderState::Cancelled, 1, 5, 0},
                                                              {okinawa, Profession::Nurse, OrderState::Collecting, 1, 22, 1}}));
        QCOMPARE(september.value().sending, (QList<SendingTally>{{okinawa, Prefecture::fromNumber(1), 1}}));
    }

    void deliveriesCountByTheDayInJapan()
    {
        const Posting ward = published(QDate(2026, 5, 1), FacilityKind::Hospital);
        start(ward.id, u"甲"_s, QDate(2026, 6, 1));
        const auto delivery = [&](const QString &madeAt, const QString &state, int sequence) {
            run(u"INSERT INTO delivery (channel, part, sequence, kind, state, made_at, made_by, file_name, sha256, bytes, added,"
                " changed, withdrawn, manifest, due_at) VALUES ('hello_work', 0, %1, 'full', '%2', '%3', 'x', 'f', '', 1, 3, 2, "
                "1,"
                " '', '')"_s.arg(sequence)
                    .arg(state, madeAt));
        };
        delivery(u"2026-05-31T14:59:59.000Z"_s, u"sent"_s, 1); // 31 May in Japan
        delivery(u"2026-05-31T15:00:00.000Z"_s, u"received"_s, 2);
        delivery(u"2026-06-30T14:00:00.000Z"_s, u"failed"_s, 3);
        delivery(u"2026-06-10T00:00:00.000Z"_s, u"sent"_s, 4);
        run(u"INSERT INTO distribution_item (channel, part, posting_id, delivery_id, number, withdrawn, revision, remaining)"
            " SELECT 'hello_work', 0, %1, MAX(id), '', FALSE, 1, 1 FROM delivery"_s.arg(qToUnderlying(ward.id)));
        const auto june = ActivityStore(m_db).channels(QDate(2026, 6, 1), QDate(2026, 6, 30));
        VERIFY_DONE(june);
        QCOMPARE(june.value().channels.size(), 6); // those of the plan, also without a delivery
        ChannelTally expected{
            .deliveries = 3, .sent = 2, .received = 1, .open = 1, .added = 9, .changed = 6, .withdrawn = 3, .told = 1};
        expected.channel = june.value().channels.first().channel;
        QCOMPARE(june.value().channels.first(), expected);
        QCOMPARE(june.value().channels.last().deliveries, 0);
    }

    void theStoreEqualsABruteForceRecount()
    {
        VERIFY_DONE(writeSample(m_db, {.postings = 400, .seekers = 400, .seed = 11},
                                people::actorOn(officeDay(QDateTime::currentDateTimeUtc())),
                                [](qint64, qint64) { return true; }));
        const QDate to = officeDay(QDateTime::currentDateTimeUtc()), from = to.addDays(-200);
        const auto placements = ActivityStore(m_db).placements(from, to);
        VERIFY_DONE(placements);
        const auto rows = u"SELECT h.id, h.started_on, p.published_on, p.place_kind, p.prefecture, p.profession,"
                          " (SELECT a.route FROM application a WHERE a.id = h.application_id) FROM hire h, posting p"
                          " WHERE p.id = h.posting_id"_s;
        QSqlQuery query(m_db);
        QVERIFY(query.exec(rows));
        QMap<QString, qint64> recounted, counted;
        qint64 total = 0;
        while (query.next()) {
            const QDate started = query.value(1).toDate(), published = query.value(2).toDate();
            if (!started.isValid() || started < from || started > to)
                continue;
            const bool known = published.isValid() && published <= started;
            ++recounted[u"%1 %2 %3 %4 %5"_s.arg(query.value(4).toInt())
                            .arg(query.value(5).toInt())
                            .arg(query.value(3).toString(), query.value(6).toString(),
                                 known ? QString::number(published.daysTo(started)) : u"-"_s)];
            ++total;
        }
        QVERIFY(total > 20);
        for (const StartTally &tally : placements.value().starts)
            counted[u"%1 %2 %3 %4 %5"_s.arg(tally.prefecture.number())
                        .arg(numberOf(tally.profession))
                        .arg(tally.kind ? codeOf(*tally.kind) : QString(), tally.route ? codeOf(*tally.route) : QString(),
                             tally.days ? QString::number(*tally.days) : u"-"_s)] += tally.starts;
        QCOMPARE(counted, recounted);

        const auto channels = ActivityStore(m_db).channels(from, to);
        VERIFY_DONE(channels);
        QVERIFY(query.exec(u"SELECT a.id, a.route, e.stage, e.at FROM application_event e, application a"
                           " WHERE a.id = e.application_id"_s));
        QSet<QString> seen;
        QMap<QString, qint64> stages, storedStages;
        while (query.next()) {
            const QDate day = officeDay(momentFromStored(query.value(3).toString()));
            const QString key = query.value(0).toString() + u' ' + query.value(2).toString();
            if (day < from || day > to || seen.contains(key))
                continue;
            seen.insert(key);
            ++stages[query.value(1).toString() + u' ' + query.value(2).toString()];
        }
        QVERIFY(seen.size() > 20);
        for (const RouteTally &tally : channels.value().stages)
            storedStages[codeOf(tally.route) + u' ' + codeOf(tally.stage)] += tally.applications;
        QCOMPARE(storedStages, stages);

        const auto training = ActivityStore(m_db).training(from, to);
        VERIFY_DONE(training);
        const auto rate = CaseStore(m_db).trainingRate({from, to});
        VERIFY_DONE(rate);
        TrainingRate summed;
        for (const TrainedTally &tally : training.value().trained) {
            summed.started += tally.started;
            summed.complete += tally.complete;
        }
        QVERIFY(summed.started > 0);
        QCOMPARE(summed, rate.value());
    }

private:
    PostingDesk desk(QDate day) { return {m_db, people::actorOn(day)}; }

    Posting published(QDate day, FacilityKind kind)
    {
        PostingContent content = samplecontent::posting(Profession::Nurse, 5);
        content.placeKind = kind;
        const auto added = desk(day).add(content, samplecontent::facility());
        const auto approved = desk(day).review({added.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true});
        return desk(day).publish({approved.value().id}).value();
    }

    HireId start(PostingId posting, const QString &person, QDate day)
    {
        const auto offered = desk(day).offer({posting}, {.person = person});
        const HireId hire = offered ? offered.value().hires.last().id : HireId{};
        [&] {
            VERIFY_DONE(offered);
            VERIFY_DONE(people::exempt(m_db, posting, hire, day));
            VERIFY_DONE(desk(day).advance({posting}, hire, HireStage::Awaiting, day, {}));
            VERIFY_DONE(desk(day).advance({posting}, hire, HireStage::Started, day, {}));
        }();
        return hire;
    }

    void run(const QString &sql)
    {
        QSqlQuery query(m_db);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestActivityStore)
#include "tst_activitystore.moc"
