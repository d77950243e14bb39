#include "models/storage/casedesk.h"
#include "models/storage/integrity.h"
#include "tests/jobs/practicedesk.h"
#include "tests/practice/practiceform.h"
#include "tests/support/verifydone.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

/// Decisions of every kind while everything goes wrong on the line, drawn from a seed; then both sides are compared: each
/// decision is there exactly once. KEYNET_FAULT_DECISIONS=500 makes it long; two faults are planned for each decision.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;
    QRandomGenerator m_random{20201126};
    static constexpr int records = 12;

    static int decisions()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("KEYNET_FAULT_DECISIONS", &isNumber);
        return isNumber ? wanted : 40;
    }

    template <typename Work>
    auto write(Work work)
    {
        return m_desk->write(std::move(work));
    }

    qint64 draw(qint64 below) { return m_random.bounded(below); }

    /// Some of them are for reading, some for writing, some for whatever comes next.
    void planFault()
    {
        static const QList<PracticeFault> faults{PracticeFault::TooMany, PracticeFault::Maintenance, PracticeFault::Html,
                                                 PracticeFault::Lost,    PracticeFault::Cut,         PracticeFault::Conflict};
        static const QList<std::pair<QString, QByteArray>> places{
            {u"record.json"_s, "PUT"}, {u"record"_s, {}}, {u"/v1/postings"_s, {}}, {u"/v1/applications"_s, {}}, {u""_s, {}}};
        const auto &[path, verb] = places[draw(places.size())];
        m_desk->world().failOnce(faults[draw(faults.size())], path, verb);
    }

    Posting postingOf(qint64 record)
    {
        const auto found = write([record](const QSqlDatabase &db) -> Result<Posting> {
            PostingLoader loader(db);
            const auto id = loader.idOfSource(Source::Gmis, QString::number(record));
            if (!id || !id.value())
                return Error{Error::Kind::NotFound, u"no posting"_s};
            return loader.byId(*id.value());
        });
        return found ? found.value() : Posting();
    }

    /// One step that the posting allows. False where it allowed none.
    bool decide(int turn)
    {
        const Posting posting = postingOf(1 + draw(records));
        const qint64 choice = draw(4);
        const auto done = write([&](const QSqlDatabase &db) -> Result<Posting> {
            PostingDesk desk(db, {u"審査"_s, QDateTime::currentDateTimeUtc().addSecs(turn)});
            const SeenPosting ref{posting.id, 0};
            const bool isApproved = posting.newest().review == ReviewState::Approved;
            if (!isApproved && posting.newest().review == ReviewState::Returned)
                return desk.review(ref, {ReviewAction::Resubmit, std::nullopt, QString::number(turn), false});
            if (!isApproved && choice == 0)
                return desk.review(ref, {ReviewAction::Return, ReasonCode::NoTraining, u"第%1回"_s.arg(turn), false});
            if (!isApproved)
                return desk.review(ref, {ReviewAction::Approve, std::nullopt, u"第%1回"_s.arg(turn), true});
            if (posting.publication.state == PublicationState::Published)
                return desk.stop(ref, u"第%1回"_s.arg(turn));
            return desk.publish(ref);
        });
        return bool(done);
    }

    /// Somebody applies for what is shown, and somebody who applied is invited.
    void somebodyApplies(int turn)
    {
        const QStringList shown = m_desk->world().keyNet().postings().keys();
        if (!shown.isEmpty() && turn % 3 == 0)
            m_desk->world().keyNet().arriveApplication(shown[draw(shown.size())]);
        const qint64 count = m_desk->number(u"SELECT COUNT(*) FROM application"_s);
        if (count < 1)
            return;
        (void)write([&](const QSqlDatabase &db) {
            Interview wanted;
            wanted.application = ApplicationId{1 + draw(count)};
            wanted.from = QDateTime(QDate(2099, 1, 1).addDays(turn), QTime(1, 0), Qt::UTC);
            wanted.mode = InterviewMode::Online;
            wanted.url = u"https://meet.example.jp/%1"_s.arg(turn);
            wanted.interviewer = u"佐藤"_s;
            return CaseDesk(db, PracticeDesk::actor()).schedule(wanted, true);
        });
    }

    void syncBoth()
    {
        for (const RemoteSystem system : {RemoteSystem::Gmis, RemoteSystem::KeyNet})
            (void)m_desk->sync(system); // may well fail
    }

    /// What the outbox had to say, by record or posting or case.
    QList<OutboxEntry> entries()
    {
        const auto all = write([](const QSqlDatabase &db) { return OutboxStore(db).page(OutboxRows::All, 0, 100'000); });
        return all ? all.value().rows : QList<OutboxEntry>();
    }

    void compareGmis(const QList<OutboxEntry> &all)
    {
        QMap<PostingId, QStringList> told;
        for (auto entry = all.crbegin(); entry != all.crend(); ++entry)
            if (entry->system == RemoteSystem::Gmis)
                if (const QString note = entry->facts.value(codeOf(WrittenItem::Note)).toString(); !note.isEmpty())
                    told[entry->posting].append(u"◆審査連絡 "_s + note);
        for (qint64 record = 1; record <= records; ++record) {
            const Posting posting = postingOf(record);
            const QStringList lines = m_desk->world().gmis().text(record, u"備考"_s).split(u'\n').filter(u"◆審査連絡"_s);
            const QStringList expected = told.value(posting.id);
            QVERIFY(lines.size() <= expected.size());
            // The field holds so many characters; our oldest lines go first.
            QVERIFY2(lines == expected.mid(expected.size() - lines.size()),
                     qPrintable(lines.join(u'\n') + u"\n---\n"_s + expected.join(u'\n')));
            QVERIFY(lines.size() == expected.size() || lines.size() > 20);
        }
    }

    void compareKeyNet(const QList<OutboxEntry> &all)
    {
        QMap<QString, int> effects;
        for (const OutboxEntry &entry : all)
            if (entry.system == RemoteSystem::KeyNet && entry.subject.isEmpty())
                ++effects[publicIdOf(entry.number)];
            else if (entry.action == OutboxAction::Interview)
                ++effects[u"interview/"_s + entry.subject.section(u'/', 1)];
        KeyNetBoard &board = m_desk->world().keyNet();
        for (auto it = effects.cbegin(); it != effects.cend(); ++it) {
            const bool isCase = it.key().startsWith(u"interview/"_s);
            const int there =
                isCase ? board.effectsOn(u"interview"_s, it.key().section(u'/', 1).toInt()) : board.effectsOn(it.key());
            QVERIFY2(there == it.value(), qPrintable(u"%1: %2, %3"_s.arg(it.key()).arg(there).arg(it.value())));
        }
        int shown = 0;
        for (qint64 record = 1; record <= records; ++record) {
            const Posting posting = postingOf(record);
            const bool isThere = board.postings().contains(publicIdOf(posting.number));
            QCOMPARE(isThere, isOnKeyNet(posting));
            if (!isThere)
                continue;
            ++shown;
            QCOMPARE(board.postings().value(publicIdOf(posting.number)), publicPosting(posting).value());
        }
        QCOMPARE(board.postings().size(), shown);
        const qint64 waiting = m_desk->number(u"SELECT COUNT(*) FROM inbox WHERE system = 'keynet'"_s);
        QCOMPARE(m_desk->number(u"SELECT COUNT(*) FROM remote_case WHERE kind = 'application'"_s) + waiting,
                 board.applications().size());
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }

    void init()
    {
        m_desk = std::make_unique<PracticeDesk>();
        REQUIRE_DATABASE(m_desk->test());
        QVERIFY(m_desk->database());
        for (int i = 1; i <= records; ++i)
            m_desk->world().gmis().add(practicePosting(i));
        VERIFY_DONE(m_desk->sync(RemoteSystem::Gmis));
        VERIFY_DONE(m_desk->sync(RemoteSystem::KeyNet));
    }

    void cleanup() { m_desk.reset(); }

    void everyDecisionIsThereExactlyOnce()
    {
        int decided = 0, injected = 0;
        for (int turn = 0; decided < decisions(); ++turn) {
            planFault();
            planFault();
            injected += 2;
            decided += decide(turn);
            somebodyApplies(turn);
            syncBoth();
        }
        m_desk->world().forgetFaults();
        VERIFY_DONE(m_desk->sync(RemoteSystem::Gmis));
        for (int i = 0; i < 2; ++i)
            VERIFY_DONE(m_desk->sync(RemoteSystem::KeyNet));
        QCOMPARE(m_desk->number(u"SELECT COUNT(*) FROM outbox WHERE state <> 'sent'"_s), 0);
        QCOMPARE(m_desk->number(u"SELECT COUNT(*) FROM sync_conflict WHERE resolved_at IS NULL"_s), 0);
        const QList<OutboxEntry> all = entries();
        QVERIFY(all.size() > decisions());
        compareGmis(all);
        compareKeyNet(all);
        const auto report = write([](const QSqlDatabase &db) { return checkedUp(db); });
        VERIFY_DONE(report);
        QVERIFY2(report.value().isClean(), qPrintable(report.value().findings.value(0).message));
        qInfo("%d decisions, %d faults planned, %d of them met; %d messages", decided, injected,
              injected - m_desk->world().unmetFaults(), int(all.size()));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
