#include "models/domain/today.h"
#include "models/storage/auditlog.h"
#include "models/storage/conflictstore.h"
#include "models/storage/connection.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingloader.h"
#include "tests/app/deskhand.h"
#include "tests/support/verifydone.h"
#include "ui/pages/startpage.h"

#include <QJsonArray>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Every line of the start page, on a database in which each kind of work waits: its button opens exactly as many rows as it
/// counts, and `today` counts the same.
class TestStartLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        DeskHand::sitDown(m_themes);
        const CaseFiles files(m_program);
        files.must({u"sample"_s, u"--postings"_s, u"400"_s, u"--seekers"_s, u"600"_s, u"--seed"_s, u"7"_s});
        files.must({u"training"_s, u"exempt"_s, u"S0000003"_s, u"--module"_s, u"medical_safety"_s, u"--reason"_s, u"災害派遣"_s});
        files.must({u"inquiry"_s, u"ask"_s, u"--seeker"_s, u"S0000003"_s, u"寮はありますか"_s});
        interviews(files);
        exemptAStart(files);
        files.must({u"channel"_s, u"set"_s, u"agency"_s, u"--way"_s, u"folder"_s, u"--address"_s, m_program.path(u"none"_s)});
        QCOMPARE(files.run({u"deliver"_s, u"agency"_s}).exit, 1);
        leaveBehind();
        m_hand.open();
    }
    void cleanupTestCase() { m_hand.close(); }

    void theLineOpensWhatItCounts_data()
    {
        QTest::addColumn<TodayKind>("kind");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table"); // none: a calendar, whose page says how many it shows
        using enum TodayKind;
        const QList<std::tuple<TodayKind, QString, QString>> lines{
            {PostingsToReview, u"reviewPage"_s, u"reviewTable"_s},
            {RedPostings, u"reviewPage"_s, u"reviewTable"_s},
            {StartsWithoutTraining, u"training"_s, u"startingTable"_s},
            {InterviewsToday, u"interviews"_s, {}},
            {InterviewsWithoutResult, u"interviews"_s, u"overdueInterviews"_s},
            {OverdueApplications, u"applications"_s, u"applicationTable"_s},
            {OpenInquiries, u"applications"_s, u"inquiryTable"_s},
            {ExemptionsToApprove, u"training"_s, u"trainingTable"_s},
            {StartExemptionsToApprove, u"hires"_s, u"hireTable"_s},
            {FailedDeliveries, u"outbox"_s, u"outboxTable"_s},
            {FailedChannels, u"channels"_s, u"deliveryTable"_s},
            {Conflicts, u"conflicts"_s, u"conflictTable"_s},
            {ExpiringPostings, u"postingsPage"_s, u"postingsTable"_s},
            {ExpiringSeekers, u"seekers"_s, u"seekersTable"_s},
            {OpenOrders, u"orders"_s, u"orderTable"_s}};
        QCOMPARE(lines.size(), qsizetype(allOf<TodayKind>().size()));
        for (const auto &[kind, page, table] : lines)
            QTest::newRow(qPrintable(codeOf(kind))) << kind << page << table;
    }
    void theLineOpensWhatItCounts()
    {
        QFETCH(TodayKind, kind);
        QFETCH(QString, page);
        QFETCH(QString, table);
        const QJsonObject lines = CaseFiles(m_program).must({u"today"_s}).json[u"lines"_s].toObject();
        const int count = lines[codeOf(kind)][u"count"_s].toInt();
        QVERIFY(count > 0);
        auto &start = m_hand.turnTo<StartPage>();
        start.refresh();
        auto &line = DeskHand::in<QWidget>(start, codeOf(kind));
        QTRY_VERIFY_WITH_TIMEOUT(line.isVisible(), DeskHand::patience);
        auto &button = *line.findChild<QPushButton *>();
        QTRY_VERIFY2_WITH_TIMEOUT(button.accessibleName().contains(QLocale().toString(count)),
                                  qPrintable(button.accessibleName()), DeskHand::patience);
        button.click();
        const Page *opened = m_hand.desk().window().currentPage();
        QCOMPARE(opened->objectName(), page);
        if (table.isEmpty()) {
            QTRY_VERIFY2_WITH_TIMEOUT(opened->summary().startsWith(QString::number(count)), qPrintable(opened->summary()),
                                      DeskHand::patience);
            return;
        }
        auto &rows = DeskHand::in<QTableView>(*opened, table);
        QTRY_VERIFY_WITH_TIMEOUT(rows.isVisible(), DeskHand::patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown(rows), count, DeskHand::patience);
    }

private:
    /// All rows, read to the end.
    static int shown(const QTableView &table)
    {
        QAbstractItemModel *model = table.model();
        if (model->canFetchMore({}))
            model->fetchMore({});
        return model->rowCount();
    }

    /// Interviews of today, one to come and one that has its result and needs nobody any more; one of yesterday lacks it.
    void interviews(const CaseFiles &files)
    {
        const QJsonArray open = files.must({u"list"_s, u"applications"_s, u"--state"_s, u"referred"_s}).json[u"rows"_s].toArray();
        QVERIFY(open.size() >= 3);
        const QStringList times{CaseFiles::today(0) + u"T00:00"_s, CaseFiles::today(0) + u"T23:50"_s,
                                CaseFiles::today(-1) + u"T10:00"_s};
        QString done;
        for (const QString &at : times) {
            const QString application = open[times.indexOf(at)][u"number"_s].toString();
            const QString made = files
                                     .must({u"interview"_s, u"schedule"_s, application, u"--at"_s, at, u"--place"_s, u"会議室"_s,
                                            u"--interviewer"_s, u"係"_s + application, u"--confirm-clash"_s})
                                     .json[u"number"_s]
                                     .toString();
            if (done.isEmpty())
                done = made;
        }
        files.must({u"interview"_s, u"result"_s, done, u"--result"_s, u"passed"_s});
    }

    void exemptAStart(const CaseFiles &files)
    {
        const QJsonArray hires = files.must({u"list"_s, u"hires"_s, u"--state"_s, u"awaiting"_s}).json[u"rows"_s].toArray();
        QVERIFY(!hires.isEmpty());
        files.must({u"hire"_s, u"exempt"_s, hires[0][u"number"_s].toString(), u"--reason"_s, u"災害派遣"_s});
    }

    /// What a round with G-MIS left behind: a message that was refused, and a posting that was changed on both sides.
    void leaveBehind()
    {
        {
            auto db = openConnection(DatabaseAddress::fromText(m_program.database()).value(), u"left"_s);
            VERIFY_DONE(db);
            const QSqlDatabase &open = db.value();
            const Actor actor{u"試験"_s, QDateTime::currentDateTimeUtc()};
            // Most run out at the end of a month: in its first days none would soon.
            for (const QString &sql : {u"UPDATE posting SET valid_until = ? WHERE id = (SELECT MIN(id) FROM posting"
                                       " WHERE publication = 'published')"_s,
                                       u"UPDATE seeker SET valid_until = ? WHERE id = (SELECT MIN(id) FROM seeker"
                                       " WHERE state = 'valid')"_s})
                VERIFY_DONE(Statement(open, sql).run({CaseFiles::today(3)}));
            const auto posting = PostingLoader(open).byId(PostingId{1});
            VERIFY_DONE(posting);
            VERIFY_DONE(inTransaction(open, [&]() -> Result<> {
                OutboxStore outbox(open);
                if (const auto done = outbox.add(
                        madeEntry(RemoteSystem::Gmis, OutboxAction::Seats, posting.value().id, posting.value().number, actor));
                    !done)
                    return done;
                const auto waiting = outbox.page(OutboxRows::Open, 0, 1);
                if (!waiting)
                    return waiting.error();
                const Error refused{Error::Kind::Network, u"拒否されました。"_s};
                if (const auto done = outbox.markFailed(waiting.value().rows.first(), refused); !done)
                    return done;
                SyncConflict conflict;
                conflict.record = u"1"_s;
                conflict.posting = posting.value().id;
                conflict.number = posting.value().number;
                conflict.madeAt = actor.at;
                return ConflictStore(open).add(conflict);
            }));
        }
        QSqlDatabase::removeDatabase(u"left"_s);
    }

    ThemeSource m_themes;
    Program m_program;
    DeskHand m_hand{m_program, m_themes};
};

QTEST_MAIN(TestStartLines)
#include "tst_startlines.moc"
