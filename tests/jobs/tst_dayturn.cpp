#include "models/jobs/dayturn.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerloader.h"
#include "tests/support/intact.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestDayTurn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;

    Posting approved(QDate day) const
    {
        PostingDesk desk(m_db, people::actorOn(day));
        const Posting added = desk.add(samplecontent::posting(), samplecontent::facility()).value();
        return desk.review({added.id, 0}, {.action = ReviewAction::Approve, .amberConfirmed = true}).value();
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"day"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        if (m_db.isOpen())
            QCOMPARE(firstFinding(m_db), QString());
        m_db = {};
        QSqlDatabase::removeDatabase(u"day"_s);
        m_test.reset();
    }

    void eachThingHappensOnItsDayAndOnce()
    {
        const QDate first(2026, 5, 1);
        PostingDesk desk(m_db, people::actorOn(first));
        const PostingId published = approved(first).id, scheduled = approved(first).id;
        VERIFY_DONE(desk.publish({published, 0}));
        VERIFY_DONE(desk.schedule({scheduled, 0}, first.addDays(3)));
        const auto seeker = SeekerDesk(m_db, people::actorOn(first)).add(people::nurse(u"甲"_s));
        VERIFY_DONE(seeker);
        const auto posting = [this](PostingId id) { return PostingLoader(m_db).byId(id).value(); };
        const QDate lastDay = posting(published).publication.validUntil;
        const QDate seekersLastDay = seeker.value().validUntil;
        QVERIFY(lastDay > first.addDays(3) && seekersLastDay > first.addDays(3));

        const auto turned = [this](QDate day) {
            const auto done = bringToDay(m_db, people::actorOn(day), day, INT_MAX);
            [&] { VERIFY_DONE(done); }();
            return done && done.value().isDone ? done.value().changed : -1;
        };
        QCOMPARE(turned(first.addDays(2)), 0);
        QCOMPARE(turned(first.addDays(3)), 1);
        QCOMPARE(posting(scheduled).publication.state, PublicationState::Published);
        QCOMPARE(turned(first.addDays(3)), 0);

        const QDate after = std::max(std::max(lastDay, seekersLastDay), posting(scheduled).publication.validUntil).addDays(1);
        QCOMPARE(turned(after), 3);
        for (const PostingId id : {published, scheduled}) {
            QCOMPARE(posting(id).publication.state, PublicationState::Ended);
            QCOMPARE(posting(id).publication.endReason, EndReason::Expired);
        }
        QCOMPARE(SeekerLoader(m_db).byId(seeker.value().id).value().state, SeekerState::Expired);
        QCOMPARE(turned(after), 0);
    }

    void muchIsTurnedPortionByPortion()
    {
        const QDate first(2026, 5, 1), later = first.addYears(2);
        PostingDesk desk(m_db, people::actorOn(first));
        for (int i = 0; i < 3; ++i)
            VERIFY_DONE(desk.publish({approved(first).id, 0}));
        for (const QString &name : {u"甲"_s, u"乙"_s})
            VERIFY_DONE(SeekerDesk(m_db, people::actorOn(first)).add(people::nurse(name)));
        Actor early = people::actorOn(later);
        early.name = u"朝一番"_s;
        QList<int> changed;
        bool isDone = false;
        while (!isDone && changed.size() < 10) {
            const auto turn = bringToDay(m_db, early, later, 2);
            VERIFY_DONE(turn);
            changed.append(turn.value().changed);
            isDone = turn.value().isDone;
        }
        QCOMPARE(changed, (QList<int>{2, 2, 1})); // two postings; one with a seeker; the other seeker
        QVERIFY(bringToDay(m_db, early, later, 2).value().isDone);
        QCOMPARE(PostingStore(m_db).lastChangedBy(early.name, 5).value().size(), 0); // nobody's own work
        QCOMPARE(PostingStore(m_db).lastChangedBy(people::actorOn(later).name, 5).value().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestDayTurn)
#include "tst_dayturn.moc"
