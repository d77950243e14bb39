#include "models/domain/officedate.h"
#include "models/domain/today.h"
#include "tests/app/connectionhand.h"
#include "tests/app/otherclock.h"
#include "tests/practice/practiceform.h"
#include "ui/pages/conflictspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/postingeditor.h"
#include "ui/pages/postingspage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/postingform.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int running = 60;
QString numberOf(int number) { return u"G-%1"_s.arg(number, 5, 10, QChar(u'0')); }
const QStringList approved{numberOf(301), numberOf(302), numberOf(303)};
const QString both = numberOf(304); // changed on both sides

void add(PracticeServer &server, int number) { server.gmis().add(practicePosting(number)); }

/// While it lives, nobody else writes into the file.
class OtherWriter
{
public:
    explicit OtherWriter(const QString &file)
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"another"_s);
        db.setDatabaseName(file);
        if (!db.open() || !db.exec(u"BEGIN IMMEDIATE"_s).isActive())
            qFatal("%s", qPrintable(db.lastError().text()));
    }
    ~OtherWriter() { QSqlDatabase::removeDatabase(u"another"_s); } // and with it what it began
    Q_DISABLE_COPY_MOVE(OtherWriter)
};

qint64 recordOf(PracticeServer &server, const QString &number)
{
    for (const qint64 id : server.gmis().ids())
        if (server.gmis().text(id, u"募集番号"_s) == number)
            return id;
    return 0;
}

} // namespace

/// S10: sixty postings run out on one day, G-MIS is down meanwhile; through the window, left open over midnight, and on a
/// database and a practice world of its own through the command line: the same.
class TestOutageMorning : public QObject
{
    Q_OBJECT

private:
    struct Way
    {
        Program program = {};
        PracticeWorld world = {};
        ConnectionHand wire{program, world};
        CaseFiles files{program};
        qint64 writesBefore = 0;
    };

    ThemeSource m_themes;
    Way m_window, m_shell;
    DeskHand m_hand{m_window.program, m_themes};
    QDate m_last; // day of the sixty

private Q_SLOTS:
    void initTestCase()
    {
        if (!OtherClock::isThere())
            QSKIP("libfaketime is not loaded");
        QVERIFY(OtherClock::reset());
        DeskHand::sitDown(m_themes);
        ConnectionHand::keepSecretsBelow(m_window.program);
        m_last = QDate(dayInJapan().year(), dayInJapan().month(), 1).addMonths(3).addDays(-1);
    }
    void cleanupTestCase() { m_hand.close(); }

    void sixtyArePublished()
    {
        for (Way *way : {&m_window, &m_shell})
            way->world.with([](PracticeServer &server) {
                for (int number = 1, left = running; left > 0; ++number)
                    if (number % 10 != 7) { // those lack a wage
                        add(server, number);
                        --left;
                    }
            });
        m_hand.open();
        m_window.wire.connect(m_hand, RemoteSystem::Gmis);
        m_window.wire.connect(m_hand, RemoteSystem::KeyNet);
        m_shell.wire.connect(RemoteSystem::Gmis);
        m_shell.wire.connect(RemoteSystem::KeyNet);
        syncBoth();
        for (Way *way : {&m_window, &m_shell}) {
            const QStringList numbers = listed(*way, {});
            QCOMPARE(numbers.size(), running);
            way->files.must(QStringList{u"review"_s, u"approve"_s, u"--confirm-amber"_s} + numbers);
            way->files.must(QStringList{u"publish"_s} + numbers);
        }
        syncBoth();
        for (Way *way : {&m_window, &m_shell})
            QCOMPARE(way->world.shown().size(), running);
        m_hand.close();
    }

    void sevenDaysBeforeTheyExpireSoon()
    {
        const auto count = [](const Way &way) {
            return way.files.must({u"today"_s}).json[u"lines"_s][codeOf(TodayKind::ExpiringPostings)][u"count"_s].toInt();
        };
        setClock(m_last.addDays(-8), QTime(12, 0));
        QCOMPARE(count(m_window), 0);
        QCOMPARE(count(m_shell), 0);
        setClock(m_last.addDays(-7), QTime(9, 0));
        QCOMPARE(count(m_window), running);
        QCOMPARE(count(m_shell), running);
        m_hand.open();
        auto &start = m_hand.turnTo<StartPage>();
        start.refresh();
        auto &line = DeskHand::in<QWidget>(start, codeOf(TodayKind::ExpiringPostings));
        QTRY_VERIFY_WITH_TIMEOUT(line.isVisible(), DeskHand::patience);
        line.findChild<QPushButton *>()->click();
        const auto &postings = *m_hand.desk().find<PostingsPage>();
        QCOMPARE(m_hand.desk().window().currentPage(), &postings);
        auto &table = DeskHand::in<QTableView>(postings, u"postingsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), running, DeskHand::patience);
    }

    void oneIsExtendedOnce()
    {
        const QString number = numberOf(1);
        auto &postings = m_hand.turnTo<PostingsPage>();
        QVERIFY(postings.showList({.text = number}));
        QTRY_VERIFY_WITH_TIMEOUT(postings.shownPosting(), DeskHand::patience);
        DeskHand::press(postings, u"extend"_s);
        const QDate nextLast = QDate(m_last.year(), m_last.month(), 1).addMonths(2).addDays(-1);
        QTRY_COMPARE_WITH_TIMEOUT(validUntil(m_window, number), nextLast, DeskHand::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!DeskHand::in<QPushButton>(postings, u"extend"_s).isEnabled(), DeskHand::patience);
        m_shell.files.must({u"extend"_s, number});
        QCOMPARE(m_shell.files.run({u"extend"_s, number}).exit, 1);
        QCOMPARE(validUntil(m_shell, number), validUntil(m_window, number));
        syncBoth();
    }

    void decisionsWaitWhileGmisIsDown()
    {
        for (Way *way : {&m_window, &m_shell})
            way->world.with([](PracticeServer &server) {
                for (int number = 301; number <= 304; ++number)
                    add(server, number);
            });
        syncBoth();
        const QString worked = fieldMoment(QDateTime::currentDateTimeUtc()).section(u' ', 0, 0);
        for (Way *way : {&m_window, &m_shell}) {
            way->world.with([](PracticeServer &server) { server.setDown(true); });
            way->writesBefore = writes(*way);
        }
        m_hand.close();
        m_hand.open(); // the program opens, and says when it last synced
        const auto &status = DeskHand::in<QLabel>(m_hand.desk().window(), u"statusConnection"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(status.text().contains(u"G-MIS"_s) && status.text().contains(worked),
                                  qPrintable(status.text() + u" / "_s + worked), DeskHand::patience);

        for (const QString &number : approved)
            approve(number);
        editHeadcount(both, 8);
        m_shell.files.must(QStringList{u"review"_s, u"approve"_s, u"--confirm-amber"_s} + approved);
        m_shell.files.write(u"edit.csv"_s, u"募集番号,募集機関,都道府県,職種,雇用形態,募集人数\n%1"_s.arg(editedRow(m_shell, 8)));
        m_shell.files.must({u"import"_s, u"postings"_s, m_shell.program.path(u"edit.csv"_s)});

        const QString said = m_window.wire.sync(m_hand, RemoteSystem::Gmis);
        QVERIFY2(said.contains(u"G-MIS"_s), qPrintable(said));
        QTRY_VERIFY2_WITH_TIMEOUT(status.text().contains(worked) && status.text().contains(said.section(u'\n', -1)),
                                  qPrintable(status.text() + u" / "_s + said), DeskHand::patience);
        const Run failed = m_shell.wire.sync(RemoteSystem::Gmis);
        QCOMPARE(failed.exit, 1);
        QCOMPARE(failed.err.trimmed().count(u'\n'), 0); // one line
        for (const Way *way : {&m_window, &m_shell})
            QCOMPARE(waiting(*way), approved.size());
        auto &outbox = m_hand.turnTo<OutboxPage>();
        outbox.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(DeskHand::in<QTableView>(outbox, u"outboxTable"_s).model()->rowCount(), int(approved.size()),
                                  DeskHand::patience);
    }

    void eachIsSentOnceAndTheConflictIsShown()
    {
        for (Way *way : {&m_window, &m_shell})
            way->world.with([](PracticeServer &server) {
                server.gmis().change(recordOf(server, both), u"募集人数"_s, u"7"_s);
                server.setDown(false);
            });
        for (int round = 0; round < 2; ++round) { // a second one has nothing to send
            m_window.wire.sync(m_hand, RemoteSystem::Gmis);
            QVERIFY(QList<int>({0, 3}).contains(m_shell.wire.sync(RemoteSystem::Gmis).exit)); // 3: there is a conflict
        }
        for (Way *way : {&m_window, &m_shell}) {
            QCOMPARE(waiting(*way), 0);
            QCOMPARE(writes(*way) - way->writesBefore, approved.size());
            for (const QString &number : approved)
                QCOMPARE(noteOf(*way, number).count(u"◆審査連絡"_s), 1);
            QCOMPARE(headcountThere(*way), u"7"_s);
            const QJsonArray revisions = way->files.must({u"show"_s, u"posting"_s, both}).json[u"revisions"_s].toArray();
            QCOMPARE(revisions.last()[u"content"_s][u"headcount"_s].toInt(), 8);
            const QJsonArray conflicts = way->files.must({u"conflict"_s, u"list"_s}).json[u"rows"_s].toArray();
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts[0][u"number"_s].toString(), both);
        }
        auto &conflicts = m_hand.turnTo<ConflictsPage>();
        conflicts.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(DeskHand::in<QTableView>(conflicts, u"conflictTable"_s).model()->rowCount(), 1,
                                  DeskHand::patience);
    }

    void atMidnightTheRestEndAndAreWithdrawn()
    {
        auto *minute = m_hand.desk().findChild<QTimer *>(u"minute"_s);
        QVERIFY(minute && minute->isActive());
        QCOMPARE(minute->interval(), 60'000);
        minute->stop();
        setClock(m_last, QTime(23, 59, 50));
        QCOMPARE(listed(m_window, {u"--publication"_s, u"公開中"_s}).size(), running);
        auto &postings = m_hand.turnTo<PostingsPage>();
        QVERIFY(postings.showList({.publication = {PublicationState::Published}}));
        auto &table = DeskHand::in<QTableView>(postings, u"postingsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), running, DeskHand::patience);
        // The window stands open over midnight and looks at the day each minute; just then somebody writes for long.
        {
            const OtherWriter writer(m_window.program.database());
            minute->start(500);
            QTRY_VERIFY_WITH_TIMEOUT(dayInJapan() > m_last, DeskHand::patience);
            QTest::qWait(15'000); // longer than the window waits for its turn
            QCOMPARE(table.model()->rowCount(), running);
        }
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 1, DeskHand::patience);
        minute->setInterval(60'000);
        syncBoth();
        for (Way *way : {&m_window, &m_shell}) {
            QCOMPARE(listed(*way, {u"--publication"_s, u"公開中"_s}), QStringList{numberOf(1)});
            QCOMPARE(listed(*way, {u"--publication"_s, u"終了"_s}).size(), running - 1);
            QCOMPARE(way->world.shown().size(), 1);
            const int ended = way->world.seen([](PracticeServer &server) {
                int count = 0;
                for (const qint64 id : server.gmis().ids())
                    count += server.gmis().text(id, u"募集状態"_s) == u"終了"_s;
                return count;
            });
            QCOMPARE(ended, running - 1);
            QCOMPARE(waiting(*way), 0);
            way->files.must({u"check"_s});
        }
        QCOMPARE(states(m_window), states(m_shell));
    }

private:
    static void setClock(QDate day, QTime time)
    {
        QVERIFY(OtherClock::set(QDateTime(day, time, Qt::OffsetFromUTC, 9 * 3600).toUTC()));
        QCOMPARE(dayInJapan(), day);
    }

    void syncBoth()
    {
        for (const RemoteSystem system : {RemoteSystem::Gmis, RemoteSystem::KeyNet}) {
            m_window.wire.sync(m_hand, system);
            const Run done = m_shell.wire.sync(system);
            QVERIFY2(done.exit == 0 || done.exit == 3, qPrintable(done.err));
        }
    }

    static QStringList listed(const Way &way, const QStringList &more)
    {
        QStringList numbers;
        for (const QJsonValue &row :
             way.files.must(QStringList{u"list"_s, u"postings"_s, u"--limit"_s, u"500"_s} + more).json[u"rows"_s].toArray())
            numbers.append(row[u"number"_s].toString());
        return numbers;
    }
    static QStringList states(const Way &way)
    {
        QStringList all;
        for (const QJsonValue &row : way.files.must({u"list"_s, u"postings"_s, u"--limit"_s, u"500"_s, u"--sort"_s, u"number"_s})
                                         .json[u"rows"_s]
                                         .toArray())
            all.append(row[u"number"_s].toString() + row[u"review"_s].toString() + row[u"publication"_s].toString() +
                       row[u"valid_until"_s].toString());
        return all;
    }
    static QDate validUntil(const Way &way, const QString &number)
    {
        return QDate::fromString(way.files.must({u"show"_s, u"posting"_s, number}).json[u"valid_until"_s].toString(),
                                 Qt::ISODate);
    }
    static int waiting(const Way &way) { return way.files.must({u"outbox"_s, u"list"_s}).json[u"waiting"_s].toInt(); }
    static qint64 writes(Way &way)
    {
        return way.world.seen([](PracticeServer &server) { return qint64(server.log().filter(u"PUT /k/v1/record"_s).size()); });
    }
    static QString noteOf(Way &way, const QString &number)
    {
        return way.world.seen([&](PracticeServer &server) { return server.gmis().text(recordOf(server, number), u"備考"_s); });
    }
    static QString headcountThere(Way &way)
    {
        return way.world.seen([&](PracticeServer &server) { return server.gmis().text(recordOf(server, both), u"募集人数"_s); });
    }

    void approve(const QString &number)
    {
        auto &review = m_hand.turnTo<ReviewPage>();
        QVERIFY(review.showList({.review = {ReviewState::Received}, .text = number}));
        QTRY_VERIFY_WITH_TIMEOUT(review.shownPosting(), DeskHand::patience);
        for (QCheckBox *amber : DeskHand::in<QWidget>(review, u"reviewDetailArea"_s).findChildren<QCheckBox *>())
            amber->setChecked(true);
        DeskHand::press(review, u"approve"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!review.shownPosting(), DeskHand::patience);
    }

    void editHeadcount(const QString &number, int headcount)
    {
        auto &postings = m_hand.turnTo<PostingsPage>();
        QVERIFY(postings.showList({.text = number}));
        QTRY_VERIFY_WITH_TIMEOUT(postings.shownPosting(), DeskHand::patience);
        DeskHand::press(postings, u"edit"_s);
        auto &editor = *postings.findChild<PostingEditor *>();
        QTRY_VERIFY_WITH_TIMEOUT(editor.isVisible(), DeskHand::patience);
        postings.findChild<PostingForm *>()->editor(u"headcount"_s)->FieldInput::setValue(headcount);
        editor.save();
        QTRY_VERIFY_WITH_TIMEOUT(!editor.isVisible(), DeskHand::patience);
    }

    /// The posting that is changed on both sides as a row of a file, with another headcount.
    static QString editedRow(const Way &way, int headcount)
    {
        const QJsonObject now = way.files.must({u"show"_s, u"posting"_s, both}).json;
        return u"%1,%2,%3,%4,%5,%6\n"_s
            .arg(both, now[u"facility"_s].toString(), now[u"prefecture"_s].toString(), now[u"profession"_s].toString(),
                 now[u"employment"_s].toString())
            .arg(headcount);
    }
};

QTEST_MAIN(TestOutageMorning)
#include "tst_outagemorning.moc"
