#include "models/jobs/keynetintake.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"
#include "models/storage/seekerdesk.h"
#include "tests/jobs/practicedesk.h"
#include "tests/support/intact.h"
#include "tests/support/people.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// What people send through Key-Net reaches the people stores once, and what is decided about it goes back once.
class TestKeyNetCases : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;

    KeyNetBoard &board() { return m_desk->world().keyNet(); }
    Result<SyncReport> sync() { return m_desk->sync(RemoteSystem::KeyNet); }
    qint64 number(const QString &sql) { return m_desk->number(sql); }

    template <typename Work>
    auto write(Work work)
    {
        return m_desk->write(std::move(work));
    }

    QJsonObject application(int id) { return board().applications().at(id - 1); }

    QList<InboxRow> inbox()
    {
        const auto rows = write([](const QSqlDatabase &db) { return inboxPage(db, {}, 100); });
        return rows ? rows.value().rows : QList<InboxRow>();
    }

    Seeker registered(const Seeker &seeker)
    {
        const auto added = write([seeker](const QSqlDatabase &db) { return SeekerDesk(db, PracticeDesk::actor()).add(seeker); });
        return added ? added.value() : Seeker();
    }

    static QJsonObject as(const Seeker &seeker)
    {
        return {{u"name"_s, seeker.name},
                {u"kana"_s, seeker.kana},
                {u"birthDate"_s, seeker.birthDate.toString(Qt::ISODate)},
                {u"telephone"_s, seeker.phone}};
    }

    Result<Interview> invited(ApplicationId id, const QDateTime &at)
    {
        return write([id, at](const QSqlDatabase &db) {
            Interview wanted;
            wanted.application = id;
            wanted.from = at;
            wanted.mode = InterviewMode::Online;
            wanted.url = u"https://meet.example.jp/42"_s;
            wanted.interviewer = u"佐藤"_s;
            return CaseDesk(db, PracticeDesk::actor()).schedule(wanted, true);
        });
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }

    void init()
    {
        m_desk = std::make_unique<PracticeDesk>();
        REQUIRE_DATABASE(m_desk->test());
        QVERIFY(m_desk->database());
    }

    void cleanup()
    {
        if (m_desk->database()) {
            const auto finding = write([](const QSqlDatabase &db) { return Result<QString>(firstFinding(db)); });
            VERIFY_DONE(finding);
            QCOMPARE(finding.value(), QString());
        }
        m_desk.reset();
    }

    void whoAppliesIsRegistered()
    {
        const Posting posting = m_desk->published();
        board().arriveApplication(publicIdOf(posting.number), {{u"message"_s, u"夜勤もできます。"_s}});
        const auto read = sync();
        VERIFY_DONE(read);
        QCOMPARE(read.value().added, 1);
        QCOMPARE(number(u"SELECT COUNT(*) FROM seeker WHERE route = 'keynet' AND email = 'applicant1@example.jp'"_s), 1);
        const auto made =
            write([](const QSqlDatabase &db) { return ApplicationFile(db, PracticeDesk::actor()).byNumber(u"A0000001"_s); });
        VERIFY_DONE(made);
        QCOMPARE(made.value().route, IntakeRoute::KeyNet);
        QCOMPARE(made.value().posting, posting.id);
        QCOMPARE(made.value().events.first().reason, u"夜勤もできます。"_s);
    }

    void whoIsKnownKeepsTheirNumber()
    {
        const Posting posting = m_desk->published();
        Seeker seeker = people::nurse(u"髙橋 一郎"_s, u"090-1111-2222"_s);
        seeker.kana = u"タカハシ イチロウ"_s;
        seeker = registered(seeker);
        QJsonObject person = as(seeker);
        person.insert(u"name"_s, u"高橋　一郎"_s); // as another keyboard writes it
        person.insert(u"telephone"_s, u"080-9999-8888"_s);
        board().arriveApplication(publicIdOf(posting.number), person);
        VERIFY_DONE(sync());
        QCOMPARE(number(u"SELECT COUNT(*) FROM seeker"_s), 1);
        QCOMPARE(number(u"SELECT COUNT(*) FROM application WHERE seeker_id = %1"_s.arg(qToUnderlying(seeker.id))), 1);
        const auto after = write([id = seeker.id](const QSqlDatabase &db) { return SeekerLoader(db).byId(id); });
        VERIFY_DONE(after);
        QCOMPARE(after.value().phone, u"090-1111-2222"_s); // what was known stays
        QCOMPARE(after.value().email, u"applicant1@example.jp"_s);
        QVERIFY(after.value().remarks.contains(u"080-9999-8888"_s)); // and what was said is not lost
    }

    void whoMightBeSomebodyElseGetsARecord_data()
    {
        QTest::addColumn<QJsonObject>("said");
        QTest::newRow("same telephone, other name")
            << QJsonObject{{u"name"_s, u"高橋 次郎"_s}, {u"birthDate"_s, u"1982-01-01"_s}};
        QTest::newRow("same name, other birth") << QJsonObject{{u"birthDate"_s, u"1981-04-01"_s}};
    }

    void whoMightBeSomebodyElseGetsARecord()
    {
        QFETCH(QJsonObject, said);
        const Posting posting = m_desk->published();
        const Seeker seeker = registered(people::nurse(u"高橋 一郎"_s, u"090-1111-2222"_s));
        QJsonObject person = as(seeker);
        for (auto it = said.begin(); it != said.end(); ++it)
            person.insert(it.key(), it.value());
        board().arriveApplication(publicIdOf(posting.number), person);
        VERIFY_DONE(sync());
        QCOMPARE(number(u"SELECT COUNT(*) FROM seeker"_s), 2);
    }

    void anApplicationThatIsOpenAlreadyIsTheSame()
    {
        const Posting posting = m_desk->published();
        const Seeker seeker = registered(people::nurse(u"高橋 一郎"_s, u"090-1111-2222"_s));
        VERIFY_DONE(write([=](const QSqlDatabase &db) {
            return CaseDesk(db, PracticeDesk::actor()).apply(seeker.id, posting.id, IntakeRoute::HelloWork, {});
        }));
        board().arriveApplication(publicIdOf(posting.number), as(seeker));
        VERIFY_DONE(sync());
        QCOMPARE(number(u"SELECT COUNT(*) FROM application"_s), 1);
        VERIFY_DONE(write([](const QSqlDatabase &db) {
            return CaseDesk(db, PracticeDesk::actor()).leave(ApplicationId{1}, 0, ApplicationStage::Rejected, u"他の方に決定"_s);
        }));
        VERIFY_DONE(sync());
        QCOMPARE(application(1)[u"result"_s][u"result"].toString(), u"not_hired"_s);
    }

    void arrivingTwiceIsTakenInOnce()
    {
        const Posting posting = m_desk->published();
        board().arriveApplication(publicIdOf(posting.number));
        board().arriveInquiry(publicIdOf(posting.number));
        VERIFY_DONE(sync());
        VERIFY_DONE(write([](const QSqlDatabase &db) { // the place that was reached is forgotten
            return Statement(db, u"UPDATE sync_position SET cursors = '' WHERE system = 'keynet'"_s).run({});
        }));
        const auto again = sync();
        VERIFY_DONE(again);
        QCOMPARE(again.value().read, 2);
        QCOMPARE(again.value().added, 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM application"_s), 1);
        QCOMPARE(number(u"SELECT COUNT(*) FROM inquiry"_s), 1);
    }

    void whatCannotBeTakenInIsShownWithItsReason()
    {
        const Posting posting = m_desk->published();
        const QString id = publicIdOf(posting.number);
        board().arriveApplication(id, {{u"licences"_s, QJsonArray{u"薬剤師"_s}}});
        board().arriveApplication(id, {{u"prefecture"_s, u"東国"_s}});
        board().arriveApplication(u"00000000-0000-4000-8000-000000000000"_s, {{u"licences"_s, QJsonArray{u"看護師"_s}}});
        board().arriveInquiry(id);
        const auto read = sync();
        VERIFY_DONE(read);
        QCOMPARE(read.value().added, 1);
        QCOMPARE(read.value().failed, 3);
        const QList<InboxRow> rows = inbox();
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[2].problem.contains(label(Profession::Nurse))); // the first to come is the last of the list
        QCOMPARE(rows[2].posting, posting.number);
        QCOMPARE(rows[2].name, u"佐○ ○○"_s);
        QVERIFY(rows[1].problem.contains(u"prefecture"_s));
        QCOMPARE(number(u"SELECT COUNT(*) FROM seeker"_s), 0); // nothing is half done
        QCOMPARE(sync().value().failed, 0);                    // it waits for somebody, and is not counted again
        QVERIFY(!write([](const QSqlDatabase &db) {
            return KeyNetIntake(db, PracticeDesk::actor()).giveUp(CaseKind::Application, 1, u" "_s);
        }));
        VERIFY_DONE(write([](const QSqlDatabase &db) {
            return KeyNetIntake(db, PracticeDesk::actor()).giveUp(CaseKind::Application, 1, u"免許なし"_s);
        }));
        QCOMPARE(inbox().size(), 2);
        VERIFY_DONE(sync());
        QCOMPARE(application(1)[u"result"_s].toObject(),
                 (QJsonObject{{u"result"_s, u"not_hired"_s}, {u"reason"_s, u"免許なし"_s}}));
    }

    void theInboxIsReadPageByPage()
    {
        const QDateTime first = QDateTime::fromString(u"2026-04-01T00:00:00.500Z"_s, Qt::ISODateWithMs);
        VERIFY_DONE(write([first](const QSqlDatabase &db) -> Result<> {
            RemoteStore remote(db, RemoteSystem::KeyNet);
            for (int i = 1; i <= 25; ++i) { // five at a time, of both kinds; one without a number that could be read
                const InboxItem item{codeOf(i % 2 == 0 ? CaseKind::Application : CaseKind::Inquiry), i - 1, 1, "{}",
                                     first.addMSecs(i / 5)};
                if (const auto done = remote.stage({item}); !done)
                    return done;
                if (i % 6 != 0) // the others wait their turn
                    if (const auto done = remote.setProblem(item, u"It cannot be read."_s); !done)
                        return done;
            }
            return {};
        }));
        QCOMPARE(write([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).refusedCount(); }).value(), 21);
        const auto page = [this](const InboxCursor &after, int limit) {
            return write([=](const QSqlDatabase &db) { return inboxPage(db, after, limit); }).value();
        };
        const InboxSlice whole = page({}, 100);
        QVERIFY(whole.last);
        QCOMPARE(whole.rows.size(), 21);
        QCOMPARE(whole.rows.first().record, 24);
        for (const int size : {1, 2, 3, 7, 20, 21}) {
            QList<InboxRow> all;
            InboxSlice slice;
            do {
                slice = page(slice.next, size);
                QVERIFY(!slice.rows.isEmpty() && slice.rows.size() <= size);
                all += slice.rows;
            } while (!slice.last && all.size() < 100);
            QCOMPARE(all, whole.rows);
        }
    }

    void whatWasCorrectedIsTakenInAgain()
    {
        const Posting posting = m_desk->published();
        VERIFY_DONE(write([=](const QSqlDatabase &db) {
            return PostingDesk(db, PracticeDesk::actor()).stop({posting.id, 0}, {});
        }));
        board().arriveApplication(publicIdOf(posting.number), {{u"licences"_s, QJsonArray{u"看護師"_s}}});
        VERIFY_DONE(sync());
        QCOMPARE(inbox().size(), 1);
        const auto retry = [this] {
            return write(
                [](const QSqlDatabase &db) { return KeyNetIntake(db, PracticeDesk::actor()).retry(CaseKind::Application, 1); });
        };
        const auto refused = retry();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(posting.number));
        VERIFY_DONE(write([=](const QSqlDatabase &db) {
            return PostingDesk(db, PracticeDesk::actor()).publish({posting.id, 0});
        }));
        VERIFY_DONE(retry());
        QCOMPARE(inbox().size(), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM application"_s), 1);
        const auto gone = retry();
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

    void answersInterviewsAndResultsGoBack()
    {
        const Posting posting = m_desk->published();
        board().arriveApplication(publicIdOf(posting.number));
        board().arriveInquiry(publicIdOf(posting.number));
        VERIFY_DONE(sync());
        VERIFY_DONE(write([](const QSqlDatabase &db) {
            return CaseDesk(db, PracticeDesk::actor()).answer(InquiryId{1}, 0, u"月に四回です。"_s);
        }));
        const QDateTime day(QDate(2099, 7, 1), QTime(1, 0), Qt::UTC);
        VERIFY_DONE(write([day](const QSqlDatabase &db) {
            return CaseDesk(db, PracticeDesk::actor())
                .proposeInterview(ApplicationId{1}, 0, {day, day.addDays(1)}, InterviewMode::Online, {});
        }));
        VERIFY_DONE(sync());
        QCOMPARE(board().inquiries().first()[u"answer"_s][u"text"].toString(), u"月に四回です。"_s);
        QCOMPARE(application(1)[u"interview"_s][u"state"].toString(), u"proposed"_s);
        QCOMPARE(application(1)[u"interview"_s][u"times"].toArray().size(), 2);
        const auto interview = invited(ApplicationId{1}, day);
        VERIFY_DONE(interview);
        VERIFY_DONE(sync());
        QCOMPARE(application(1)[u"interview"_s].toObject(), (QJsonObject{{u"state"_s, u"confirmed"_s},
                                                                         {u"mode"_s, u"online"_s},
                                                                         {u"times"_s, QJsonArray{u"2099-07-01T01:00:00.000Z"_s}},
                                                                         {u"meetingUrl"_s, u"https://meet.example.jp/42"_s}}));
        VERIFY_DONE(write([id = interview.value().id](const QSqlDatabase &db) {
            return CaseDesk(db, PracticeDesk::actor()).cancel(id, 0, u"都合により"_s);
        }));
        VERIFY_DONE(write([posting](const QSqlDatabase &db) {
            Hire hire;
            hire.application = ApplicationId{1};
            return CaseDesk(db, PracticeDesk::actor()).offer({posting.id, 0}, hire, u"電話で確認済み"_s);
        }));
        VERIFY_DONE(sync());
        QCOMPARE(application(1)[u"interview"_s][u"state"].toString(), u"cancelled"_s);
        QCOMPARE(application(1)[u"result"_s].toObject(), (QJsonObject{{u"result"_s, u"hired"_s}}));
        QCOMPARE(board().effectsOn(u"interview"_s, 1), 3);
        QCOMPARE(number(u"SELECT COUNT(*) FROM outbox WHERE state <> 'sent'"_s), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM outbox WHERE subject LIKE 'application/%' AND body <> ''"_s), 0);
    }

    void anUnclearAnswerHasItsEffectOnce_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::newRow("cut after the write") << PracticeFault::Cut;
        QTest::newRow("cut before") << PracticeFault::Lost;
        QTest::newRow("busy") << PracticeFault::TooMany;
        QTest::newRow("maintenance") << PracticeFault::Maintenance;
        QTest::newRow("a web page") << PracticeFault::Html;
    }

    void anUnclearAnswerHasItsEffectOnce()
    {
        QFETCH(PracticeFault, fault);
        const Posting posting = m_desk->published();
        board().arriveApplication(publicIdOf(posting.number));
        m_desk->world().failOnce(fault, u"acknowledgements"_s);
        (void)sync();
        VERIFY_DONE(sync());
        QVERIFY(!board().acknowledged(u"applications"_s).isEmpty());
        VERIFY_DONE(invited(ApplicationId{1}, QDateTime(QDate(2099, 7, 1), QTime(1, 0), Qt::UTC)));
        m_desk->world().failOnce(fault, u"/interview"_s);
        (void)sync();
        VERIFY_DONE(sync());
        QCOMPARE(board().effectsOn(u"interview"_s, 1), 1);
        QCOMPARE(number(u"SELECT COUNT(*) FROM outbox WHERE state <> 'sent'"_s), 0);
    }

    void aForgottenSendingIsRecognised() // the other side has it, but neither knows of the key any more
    {
        const Posting posting = m_desk->published();
        board().arriveApplication(publicIdOf(posting.number));
        VERIFY_DONE(sync());
        VERIFY_DONE(invited(ApplicationId{1}, QDateTime(QDate(2099, 7, 1), QTime(1, 0), Qt::UTC)));
        VERIFY_DONE(sync());
        VERIFY_DONE(write([](const QSqlDatabase &db) -> Result<> {
            if (const auto done =
                    Statement(db, u"UPDATE outbox SET state = 'sending', key = 'b0a3c1de-7c6f-4f0e-9f6c-2f6b8a1d0e55'"
                                  " WHERE action = 'interview'"_s)
                        .run({});
                !done)
                return done;
            return Statement(db, u"UPDATE remote_case SET etag = '\"old-1\"'"_s).run({});
        }));
        const auto again = sync();
        VERIFY_DONE(again);
        QCOMPARE(again.value().sent, 1);
        QCOMPARE(board().effectsOn(u"interview"_s, 1), 1);
    }

    void aMessageThatFailedDoesNotHoldThePosting()
    {
        const Posting posting = m_desk->published();
        board().arriveApplication(publicIdOf(posting.number));
        VERIFY_DONE(sync());
        VERIFY_DONE(write([](const QSqlDatabase &db) -> Result<> {
            return Statement(db, u"UPDATE remote_case SET record = 77"_s).run({}); // gone on Key-Net
        }));
        VERIFY_DONE(invited(ApplicationId{1}, QDateTime(QDate(2099, 7, 1), QTime(1, 0), Qt::UTC)));
        VERIFY_DONE(write([=](const QSqlDatabase &db) {
            return PostingDesk(db, PracticeDesk::actor()).stop({posting.id, 0}, {});
        }));
        const auto sent = sync();
        VERIFY_DONE(sent);
        QCOMPARE(sent.value().failed, 1);
        QCOMPARE(sent.value().sent, 1);
        QVERIFY(board().postings().isEmpty());
    }

    void whoWithdrawsLeavesNoTrace()
    {
        const Posting posting = m_desk->published();
        const QString id = publicIdOf(posting.number);
        const QJsonObject person{{u"name"_s, u"鷲尾 紗季子"_s}, {u"kana"_s, u"ワシオ サキコ"_s}, {u"message"_s, u"鷲尾です。"_s}};
        board().arriveApplication(id, person);
        VERIFY_DONE(sync());
        QJsonObject again = application(1); // the same person: applied already, and with a licence nobody has heard of
        again.remove(u"id"_s);
        board().arriveApplication(id, again);
        again.insert(u"licences"_s, QJsonArray{u"魔法使い"_s});
        board().arriveApplication(id, again);
        VERIFY_DONE(sync());
        QCOMPARE(inbox().size(), 2);
        VERIFY_DONE(invited(ApplicationId{1}, QDateTime(QDate(2099, 7, 1), QTime(1, 0), Qt::UTC)));
        const auto erased = write([](const QSqlDatabase &db) -> Result<Erasure> {
            const Actor actor = PracticeDesk::actor();
            const auto left =
                CaseDesk(db, actor).leave(ApplicationId{1}, 0, ApplicationStage::Withdrawn, u"鷲尾 紗季子さんの希望"_s);
            return left ? SeekerDesk(db, actor).withdraw({left.value().seeker, 0}) : left.error();
        });
        VERIFY_DONE(erased);
        QCOMPARE(erased.value().remnants, 0);
        QCOMPARE(inbox().size(), 0);
        QCOMPARE(number(u"SELECT COUNT(*) FROM outbox WHERE facts LIKE '%鷲尾%' OR body LIKE '%鷲尾%'"_s), 0);
        VERIFY_DONE(sync()); // that the application is over is told all the same
        QCOMPARE(application(1)[u"result"_s].toObject(), (QJsonObject{{u"result"_s, u"withdrawn"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestKeyNetCases)
#include "tst_keynetcases.moc"
