#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "models/storage/orderdesk.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

#include <barrier>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

static const QDate day(2026, 5, 20);

/// Two desks decide about the same seat or the same person in the same moment: one of them comes first, and the other is
/// refused by the rule, as if it had come a day later.
class TestTwoDesks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_address = DatabaseAddress::fromText(m_test->address()).value();
        auto db = openConnection(m_address, u"desk"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    void theLastSeatIsOfferedOnce()
    {
        for (int round = 0; round < rounds; ++round) {
            const PostingId posting = published(1);
            const SeekerId people[]{seeker(), seeker()};
            onlyOne([&](const QSqlDatabase &db, int desk) {
                return outcome(CaseDesk(db, actor()).offer({posting, 0}, {.startsOn = day, .seeker = people[desk]}));
            });
            QCOMPARE(PostingLoader(m_db).byId(posting).value().seats(), (Seats{1, 1, 0, 0}));
        }
        prove();
    }

    void onePersonTakesOneFullTimeSeat()
    {
        for (int round = 0; round < rounds; ++round) {
            const PostingId postings[]{published(2), published(2)};
            const SeekerId person = seeker();
            HireId hires[2];
            for (int i = 0; i < 2; ++i)
                hires[i] = offered(postings[i], person);
            onlyOne([&](const QSqlDatabase &db, int desk) {
                return outcome(CaseDesk(db, actor()).advanceHire({postings[desk], 0}, hires[desk], HireStage::Awaiting, day, {}));
            });
        }
        prove();
    }

    void oneAcceptanceOfAHireIsRecorded()
    {
        for (int round = 0; round < rounds; ++round) {
            const PostingId posting = published(1);
            const HireId hire = offered(posting, seeker());
            onlyOne([&](const QSqlDatabase &db, int) {
                return outcome(CaseDesk(db, actor()).advanceHire({posting, 0}, hire, HireStage::Awaiting, day, {}));
            });
            QCOMPARE(PostingLoader(m_db).byId(posting).value().seats(), (Seats{1, 0, 1, 0}));
        }
        prove();
    }

    void onePersonAppliesOnce()
    {
        for (int round = 0; round < rounds; ++round) {
            const PostingId posting = published(1);
            const SeekerId person = seeker();
            onlyOne([&](const QSqlDatabase &db, int) {
                return outcome(CaseDesk(db, actor()).apply(person, posting, IntakeRoute::Headquarters, {}));
            });
        }
        prove();
    }

    void nobodyIsOnAnOrderAndInASeat()
    {
        for (int round = 0; round < rounds; ++round) {
            const PostingId posting = published(1);
            const SeekerId person = seeker();
            const HireId hire = offered(posting, person);
            const auto order =
                OrderDesk(m_db, actor())
                    .create(
                        {.requesting = Prefecture::fromNumber(47), .people = 1, .from = day.addDays(1), .to = day.addDays(20)});
            VERIFY_DONE(order);
            onlyOne([&](const QSqlDatabase &db, int desk) {
                return desk == 0 ? outcome(OrderDesk(db, actor()).addMember(order.value().id, 0, person))
                                 : outcome(CaseDesk(db, actor()).advanceHire({posting, 0}, hire, HireStage::Awaiting, day, {}));
            });
        }
        prove();
    }

private:
    static constexpr int rounds = 8;

    static Actor actor() { return people::actorOn(day); }

    /// Nothing where it was done; else the kind of the refusal.
    using Outcome = std::optional<Error>;
    template <typename T>
    static Outcome outcome(const Result<T> &result)
    {
        return result ? Outcome() : Outcome(result.error());
    }

    /// Both desks begin at once, each on its own connection.
    template <typename Step>
    void onlyOne(Step step)
    {
        std::barrier together(2);
        Outcome outcomes[2];
        std::thread desks[2];
        for (int i = 0; i < 2; ++i)
            desks[i] = std::thread([&, i] {
                const QString name = u"desk %1"_s.arg(i);
                {
                    const auto db = openConnection(m_address, name);
                    together.arrive_and_wait();
                    outcomes[i] = db ? step(db.value(), i) : Outcome(db.error());
                }
                QSqlDatabase::removeDatabase(name);
            });
        for (std::thread &desk : desks)
            desk.join();
        QVERIFY2(outcomes[0].has_value() != outcomes[1].has_value(),
                 outcomes[0] ? qPrintable(outcomes[0]->message + u" | "_s + outcomes[1]->message) : "both were done");
        const Error &refusal = outcomes[0] ? *outcomes[0] : *outcomes[1];
        QVERIFY2(refusal.kind == Error::Kind::Input, qPrintable(refusal.message + u" | "_s + refusal.detail));
    }

    SeekerId seeker()
    {
        const QString phone = u"090-0000-%1"_s.arg(++m_people, 4, 10, QChar(u'0'));
        const auto added = SeekerDesk(m_db, actor()).add(people::nurse(u"人%1"_s.arg(m_people), phone));
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return added.value().id;
    }

    PostingId published(int headcount)
    {
        PostingContent content = samplecontent::posting(Profession::Nurse, headcount);
        content.fullTime = true;
        PostingDesk desk(m_db, actor());
        const auto added = desk.add(content, samplecontent::facility());
        if (!added || !desk.review({added.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true}) ||
            !desk.publish({added.value().id}))
            qFatal("no posting");
        return added.value().id;
    }

    HireId offered(PostingId posting, SeekerId person)
    {
        const auto offer = CaseDesk(m_db, actor()).offer({posting, 0}, {.startsOn = day, .seeker = person});
        if (!offer)
            qFatal("%s", qPrintable(offer.error().message));
        return offer.value().hires.last().id;
    }

    void prove()
    {
        const auto checkup = checkedUp(m_db);
        VERIFY_DONE(checkup);
        for (const Finding &finding : checkup.value().findings)
            qWarning("%s | %s | %s", qPrintable(finding.rule), qPrintable(finding.subject), qPrintable(finding.message));
        QVERIFY(checkup.value().isClean());
    }

    std::unique_ptr<TestDatabase> m_test;
    DatabaseAddress m_address;
    QSqlDatabase m_db;
    int m_people = 0;
};

QTEST_GUILESS_MAIN(TestTwoDesks)
#include "tst_twodesks.moc"
