#include "models/domain/officedate.h"
#include "models/domain/postingfield.h"
#include "models/domain/review.h"
#include "models/domain/today.h"
#include "tests/app/practiceworld.h"
#include "tests/practice/practiceform.h"
#include "ui/pages/conflictspage.h"
#include "ui/pages/postingspage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/startpage.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/postingtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

/// S1 and S10 with both other systems: through the window and, with a database and a world of its own, through the command line.
/// In the end desk, G-MIS and Key-Net say the same on both ways.
class TestNetworkMornings : public QObject
{
    Q_OBJECT

private:
    struct Side
    {
        Program program;
        PracticeWorld world{form()};
    };

    static QString numberOf(int record) { return u"G-%1"_s.arg(record, 5, 10, QChar(u'0')); }
    static QJsonObject valued(const QJsonValue &value) { return {{u"value"_s, value}}; }

    /// The practice form, with the day by which staff is needed.
    static QJsonObject form()
    {
        QJsonObject form = practiceForm();
        QJsonObject fields = form.value(u"properties"_s).toObject();
        QJsonObject day = fields.value(u"勤務開始日"_s).toObject();
        day.insert(u"code"_s, u"必要日"_s);
        day.insert(u"label"_s, u"必要日"_s);
        day.insert(u"required"_s, false);
        fields.insert(u"必要日"_s, day);
        form.insert(u"properties"_s, fields);
        return form;
    }

    /// Postings as institutions entered them. Of the nurses in 東京都, the one that is needed first lacks the lower wage, the
    /// next one the upper; every other is sound.
    static void enter(PracticeWorld &world, int count)
    {
        world.tell([count](PracticeServer &server) {
            for (int i = 1; i <= count; ++i) {
                QJsonObject record = practicePosting(i);
                record.insert(u"賃金下限"_s, valued(i == red ? u""_s : u"1900"_s));
                record.insert(u"賃金上限"_s, valued(i == amber ? u""_s : u"2500"_s));
                record.insert(u"必要日"_s, valued(CaseFiles::today(i == red ? 10 : i == amber ? 11 : 20 + i % 20)));
                server.gmis().add(record);
            }
        });
    }

    Run shell(const QStringList &words) const { return CaseFiles(m_shell->program).run(words); }
    Run mustShell(const QStringList &words) const { return CaseFiles(m_shell->program).must(words); }
    QJsonObject seen(const Side &side, const QStringList &words) const { return CaseFiles(side.program).must(words).json; }

    void connectShell() const
    {
        CaseFiles(m_shell->program).write(u"token.txt"_s, u"practice\n"_s);
        const QStringList place{u"--url"_s, m_shell->world.address(), u"--secret-file"_s, m_shell->program.path(u"token.txt"_s)};
        mustShell(QStringList{u"connection"_s, u"set"_s, u"gmis"_s, u"--app"_s, u"1"_s} + place);
        mustShell({u"connection"_s, u"test"_s, u"gmis"_s});
        mustShell(QStringList{u"connection"_s, u"set"_s, u"keynet"_s} + place);
    }
    void connectWindow() const
    {
        for (const RemoteSystem system : {RemoteSystem::Gmis, RemoteSystem::KeyNet})
            m_connections->connect(system, m_window->world.address());
    }

    /// How many decisions and publications a record carries, and its state there.
    static QStringList written(PracticeWorld &world)
    {
        return world.ask([](PracticeServer &server) {
            QStringList lines;
            for (const qint64 id : server.gmis().ids())
                lines.append(u"%1 %2 %3"_s.arg(id)
                                 .arg(server.gmis().text(id, u"募集状態"_s))
                                 .arg(server.gmis().text(id, u"備考"_s).count(u"◆審査連絡"_s)));
            return lines;
        });
    }
    static QString note(PracticeWorld &world, int record)
    {
        return world.ask([record](PracticeServer &server) { return server.gmis().text(record, u"備考"_s); });
    }

    /// The desk's own numbers, and what both systems hold.
    void compare() const
    {
        for (const QStringList &words : {QStringList{u"today"_s}, QStringList{u"channel"_s, u"list"_s}}) {
            QJsonObject window = seen(*m_window, words), shellSays = seen(*m_shell, words);
            for (QJsonObject *one : {&window, &shellSays})
                one->remove(u"connections"_s); // when each synced
            QCOMPARE(window, shellSays);
        }
        for (const QString &key : {u"waiting"_s, u"failed"_s})
            QCOMPARE(seen(*m_window, {u"outbox"_s, u"list"_s})[key], seen(*m_shell, {u"outbox"_s, u"list"_s})[key]);
        const QStringList states{u"list"_s, u"postings"_s, u"--sort"_s, u"number"_s, u"--limit"_s, u"1000"_s};
        QCOMPARE(seen(*m_window, states)[u"rows"_s], seen(*m_shell, states)[u"rows"_s]);
        QCOMPARE(written(m_window->world), written(m_shell->world));
        QCOMPARE(m_window->world.shown().size(), m_shell->world.shown().size());
        for (const Side *side : {m_window.get(), m_shell.get()})
            CaseFiles(side->program).must({u"check"_s});
    }

    static void filterBy(const MainWindow &window, const QString &field, const QString &item)
    {
        auto &combo = DeskHand::in<QComboBox>(window, field);
        const int at = combo.findText(item);
        QVERIFY2(at >= 0, qPrintable(item));
        combo.setCurrentIndex(at);
        Q_EMIT combo.activated(at);
    }
    static PostingTable &table(const Page &page) { return *page.findChild<PostingTable *>(); }
    static qint64 counted(const Page &page) { return table(page).postings().count().value_or(ListCount{-1}).rows; }
    static QString at(const Page &page, int row, PostingColumn column)
    {
        return table(page).postings().index(row, int(column)).data().toString();
    }

    /// Months pass without anybody at the desk: each posting's last day comes nearer.
    void pass(const Program &program, int days) const
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"clock"_s);
        db.setDatabaseName(program.database());
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(
            u"UPDATE posting SET valid_until = date(valid_until, '-%1 days') WHERE valid_until IS NOT NULL"_s.arg(days)));
        query.finish();
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(u"clock"_s);
    }
    int daysLeft(const Side &side) const
    {
        const QString last = seen(side, {u"show"_s, u"posting"_s, numberOf(1)})[u"valid_until"_s].toString();
        return int(dayInJapan().daysTo(QDate::fromString(last, Qt::ISODate)));
    }

private Q_SLOTS:
    void initTestCase() { DeskHand::sitDown(m_themes); }
    void init()
    {
        m_window = std::make_unique<Side>();
        m_shell = std::make_unique<Side>();
        m_hand = std::make_unique<DeskHand>(m_window->program, m_themes);
        m_connections = std::make_unique<ConnectionHand>(*m_hand);
        CaseFiles(m_shell->program).write(u"passphrase"_s, QString::fromLatin1(ConnectionHand::passphrase) + u'\n');
        qputenv("KEYNET_KEYCHAIN", "off");
        qputenv("KEYNET_PASSPHRASE_FILE", m_shell->program.path(u"passphrase"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_window->program.path(u"config"_s).toUtf8());
    }
    void cleanup()
    {
        m_hand->close();
        m_connections.reset();
        m_hand.reset();
        m_window.reset();
        m_shell.reset();
    }

    void theMorningReview() // S1
    {
        for (Side *side : {m_window.get(), m_shell.get()})
            enter(side->world, 40);
        reviewInTheWindow();
        reviewByCommand();
        for (Side *side : {m_window.get(), m_shell.get()}) {
            const QString carried = note(side->world, red);
            QVERIFY2(carried.contains(u"差戻し"_s) && carried.contains(japanese(ReasonCode::MissingItem)) &&
                         carried.contains(u"下限を入れてください"_s),
                     qPrintable(carried));
            const QJsonArray history = seen(*side, {u"show"_s, u"posting"_s, numberOf(red)})[u"history"_s].toArray();
            const QJsonObject last = history.last().toObject();
            QCOMPARE(last[u"what"_s].toString(), u"差戻し"_s);
            QCOMPARE(last[u"reason_code"_s].toString(), codeOf(ReasonCode::MissingItem));
            QVERIFY(!last[u"actor"_s].toString().isEmpty() && !last[u"at"_s].toString().isEmpty());
            QCOMPARE(side->world.shown().size(), 0); // on no channel
            for (const QJsonValue &channel : seen(*side, {u"channel"_s, u"list"_s})[u"channels"_s].toArray())
                QCOMPARE(channel[u"taken"_s].toInt(), 0);
        }
        compare();
    }

    void expiryOutageAndRestart() // S10
    {
        for (Side *side : {m_window.get(), m_shell.get()})
            enter(side->world, 63);
        m_hand->open();
        connectWindow();
        m_connections->sync(RemoteSystem::Gmis);
        m_hand->close();
        connectShell();
        mustShell({u"sync"_s, u"gmis"_s});
        publishSixty();
        expireInTheWindow();
        expireByCommand();
        for (Side *side : {m_window.get(), m_shell.get()}) {
            QCOMPARE(side->world.shown().size(), 1); // the extended one
            QVERIFY(note(side->world, 1).contains(japanese(EndReason::Expired)));
            QVERIFY(!note(side->world, extended).contains(japanese(EndReason::Expired)));
        }
        compare();
        outageInTheWindow();
        outageByCommand();
        compare();
        for (Side *side : {m_window.get(), m_shell.get()})
            for (int record = 61; record <= 63; ++record)
                QCOMPARE(note(side->world, record).count(u"承認"_s), 1);
    }

private:
    void reviewInTheWindow()
    {
        m_hand->open();
        connectWindow();
        m_connections->sync(RemoteSystem::Gmis);
        auto &review = m_hand->turnTo<ReviewPage>();
        QTRY_COMPARE_WITH_TIMEOUT(counted(review), 40, DeskHand::patience);
        filterBy(m_hand->desk().window(), u"filterPrefecture"_s, Prefecture::fromNumber(13)->name());
        filterBy(m_hand->desk().window(), u"filterProfession"_s, japanese(Profession::Nurse));
        const qint64 nurses = rowsByCommand();
        QTRY_COMPARE_WITH_TIMEOUT(counted(review), nurses, DeskHand::patience);
        Q_EMIT table(review).horizontalHeader()->sectionClicked(int(PostingColumn::NeededBy));
        QTRY_COMPARE_WITH_TIMEOUT(at(review, 0, PostingColumn::Number), numberOf(red), DeskHand::patience);
        QCOMPARE(at(review, 1, PostingColumn::Number), numberOf(amber));
        table(review).selectRowAt(0);
        QTRY_COMPARE_WITH_TIMEOUT(review.shownPosting(), PostingId{red}, DeskHand::patience);
        QVERIFY(!DeskHand::in<QPushButton>(review, u"approve"_s).isEnabled());
        QVERIFY(!DeskHand::in<QLabel>(review, u"obstacle"_s).text().isEmpty());

        DeskHand::press(review, u"return"_s);
        QDialog &asked = DeskHand::dialog(u"reasonDialog"_s, review);
        DeskHand::in<QComboBox>(asked, u"reason"_s).setCurrentText(label(ReasonCode::MissingItem));
        DeskHand::in<QPlainTextEdit>(asked, u"comment"_s).setPlainText(u"下限を入れてください"_s);
        DeskHand::decide(asked);
        QTRY_COMPARE_WITH_TIMEOUT(counted(review), nurses - 1, DeskHand::patience); // it has left the queue
        QTRY_COMPARE_WITH_TIMEOUT(review.shownPosting(), PostingId{amber}, DeskHand::patience);
        QVERIFY(!DeskHand::in<QPushButton>(review, u"approve"_s).isEnabled());
        for (QCheckBox *confirm : DeskHand::in<QWidget>(review, u"reviewDetailArea"_s).findChildren<QCheckBox *>())
            confirm->setChecked(true);
        DeskHand::press(review, u"approve"_s);
        QTRY_COMPARE_WITH_TIMEOUT(counted(review), nurses - 2, DeskHand::patience);
        m_connections->sync(RemoteSystem::Gmis);
        m_connections->sync(RemoteSystem::KeyNet);
        m_hand->close();
    }

    static QStringList nursesInTokyo()
    {
        return {u"list"_s, u"postings"_s, u"--prefecture"_s, u"13"_s,       u"--profession"_s,
                u"04"_s,   u"--sort"_s,   u"needed_by"_s,    u"--review"_s, u"received"_s};
    }
    qint64 rowsByCommand() const { return seen(*m_window, nursesInTokyo())[u"rows"_s].toArray().size(); }

    void reviewByCommand()
    {
        connectShell();
        QCOMPARE(mustShell({u"sync"_s, u"gmis"_s}).json[u"added"_s].toInt(), 40);
        const QJsonArray queue = mustShell(nursesInTokyo()).json[u"rows"_s].toArray();
        QCOMPARE(queue[0][u"number"_s].toString(), numberOf(red));
        QCOMPARE(queue[1][u"number"_s].toString(), numberOf(amber));
        const Run refused = shell({u"review"_s, u"approve"_s, numberOf(red), u"--confirm-amber"_s});
        QCOMPARE(refused.exit, 1);
        mustShell({u"review"_s, u"return"_s, numberOf(red), u"--reason"_s, codeOf(ReasonCode::MissingItem), u"--comment"_s,
                   u"下限を入れてください"_s});
        QCOMPARE(mustShell(nursesInTokyo()).json[u"rows"_s].toArray().size(), queue.size() - 1);
        QCOMPARE(shell({u"review"_s, u"approve"_s, numberOf(amber)}).exit, 1);
        mustShell({u"review"_s, u"approve"_s, numberOf(amber), u"--confirm-amber"_s});
        QCOMPARE(mustShell(nursesInTokyo()).json[u"rows"_s].toArray().size(), queue.size() - 2);
        mustShell({u"sync"_s, u"gmis"_s});
        mustShell({u"sync"_s, u"keynet"_s});
    }

    /// The first sixty are published on both sides; their last day comes in seven days. Three wait for review.
    void publishSixty()
    {
        QStringList sixty;
        for (int record = 1; record <= 60; ++record)
            sixty.append(numberOf(record));
        for (Side *side : {m_window.get(), m_shell.get()}) {
            side->world.tell([](PracticeServer &server) { server.gmis().change(red, u"賃金下限"_s, u"1900"_s); });
            if (side == m_shell.get())
                mustShell({u"sync"_s, u"gmis"_s});
        }
        m_hand->open();
        m_connections->sync(RemoteSystem::Gmis);
        m_hand->close();
        for (Side *side : {m_window.get(), m_shell.get()}) {
            const CaseFiles files(side->program);
            files.must(QStringList{u"review"_s, u"approve"_s, u"--confirm-amber"_s} + sixty);
            files.must(QStringList{u"publish"_s} + sixty);
        }
        m_hand->open();
        for (const RemoteSystem system : {RemoteSystem::KeyNet, RemoteSystem::Gmis})
            m_connections->sync(system);
        m_hand->close();
        for (const QString &system : {u"keynet"_s, u"gmis"_s})
            mustShell({u"sync"_s, system});
        for (Side *side : {m_window.get(), m_shell.get()}) {
            QCOMPARE(side->world.shown().size(), 60);
            pass(side->program, daysLeft(*side) - 7);
            QCOMPARE(seen(*side, {u"today"_s})[u"lines"_s][codeOf(TodayKind::ExpiringPostings)][u"count"_s].toInt(), 60);
        }
    }

    void expireInTheWindow()
    {
        m_hand->open();
        auto &postings = m_hand->turnTo<PostingsPage>();
        DeskHand::in<QCheckBox>(postings, u"expiringSoon"_s).click();
        QTRY_COMPARE_WITH_TIMEOUT(counted(postings), 60, DeskHand::patience);
        QVERIFY(postings.showList({.text = numberOf(extended)}));
        QTRY_COMPARE_WITH_TIMEOUT(postings.shownPosting(), PostingId{extended}, DeskHand::patience);
        DeskHand::press(postings, u"extend"_s);
        auto &extend = DeskHand::in<QPushButton>(postings, u"extend"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!extend.isEnabled() && !extend.toolTip().isEmpty(), DeskHand::patience); // once only
        m_hand->close();
        pass(m_window->program, 8);
        m_hand->open(); // after midnight: the rest ends
        const QStringList ended{u"list"_s, u"postings"_s, u"--publication"_s, u"ended"_s};
        QTRY_COMPARE_WITH_TIMEOUT(seen(*m_window, ended)[u"rows"_s].toArray().size(), 59, DeskHand::patience);
        for (const RemoteSystem system : {RemoteSystem::KeyNet, RemoteSystem::Gmis})
            m_connections->sync(system);
    }

    void expireByCommand()
    {
        mustShell({u"extend"_s, numberOf(extended)});
        QCOMPARE(shell({u"extend"_s, numberOf(extended)}).exit, 1);
        pass(m_shell->program, 8);
        mustShell({u"sync"_s, u"keynet"_s});
        mustShell({u"sync"_s, u"gmis"_s});
    }

    /// G-MIS is away while three are approved, one of which its institution changes; then it is back.
    void outageInTheWindow()
    {
        m_window->world.tell([](PracticeServer &server) { server.setDown(true); });
        m_connections->sync(RemoteSystem::Gmis);
        m_hand->close();
        m_hand->open(); // opens all the same, and says since when
        const QString at = fieldMoment(QDateTime::fromString(
            seen(*m_window, {u"today"_s})[u"connections"_s][0][u"synced_at"_s].toString(), Qt::ISODateWithMs));
        auto &status = DeskHand::in<QLabel>(m_hand->desk().window().status(), u"statusConnection"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(status.text().contains(at), qPrintable(status.text() + u" / "_s + at), DeskHand::patience);
        auto &review = m_hand->turnTo<ReviewPage>();
        for (int left = 3; left > 0; --left) {
            QTRY_COMPARE_WITH_TIMEOUT(counted(review), left, DeskHand::patience);
            QTRY_VERIFY_WITH_TIMEOUT(review.shownPosting(), DeskHand::patience);
            DeskHand::press(review, u"approve"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(seen(*m_window, {u"outbox"_s, u"list"_s})[u"waiting"_s].toInt(), 3, DeskHand::patience);
        back(m_window->world);
        m_connections->sync(RemoteSystem::Gmis);
        auto &conflicts = m_hand->turnTo<ConflictsPage>();
        conflicts.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(conflicts.badge(), 1, DeskHand::patience);
        QCOMPARE(m_window->world.ask([](PracticeServer &server) { return server.gmis().text(62, u"募集人数"_s); }), u"9"_s);
        QCOMPARE(note(m_window->world, 62).count(u"承認"_s), 0); // it waits for somebody
        DeskHand::press(conflicts, u"conflictDecide"_s);
        QTRY_COMPARE_WITH_TIMEOUT(conflicts.badge(), 0, DeskHand::patience);
        m_connections->sync(RemoteSystem::Gmis);
        m_hand->close();
    }

    void outageByCommand()
    {
        m_shell->world.tell([](PracticeServer &server) { server.setDown(true); });
        QCOMPARE(shell({u"sync"_s, u"gmis"_s}).exit, 1);
        const QJsonValue connection = mustShell({u"today"_s}).json[u"connections"_s][0];
        QVERIFY(!connection[u"synced_at"_s].toString().isEmpty() && !connection[u"problem"_s].toString().isEmpty());
        mustShell({u"review"_s, u"approve"_s, numberOf(61), numberOf(62), numberOf(63)});
        QCOMPARE(mustShell({u"outbox"_s, u"list"_s}).json[u"waiting"_s].toInt(), 3);
        back(m_shell->world);
        const Run round = shell({u"sync"_s, u"gmis"_s});
        QCOMPARE(round.exit, 3);
        QCOMPARE(round.json[u"sent"_s].toInt(), 2);
        QCOMPARE(round.json[u"conflicts"_s].toInt(), 1);
        const QJsonObject conflict = mustShell({u"conflict"_s, u"list"_s}).json[u"rows"_s][0].toObject();
        QCOMPARE(conflict[u"number"_s].toString(), numberOf(62));
        mustShell({u"conflict"_s, u"resolve"_s, QString::number(conflict[u"id"_s].toInt()), u"--take"_s, u"mine"_s});
        QCOMPARE(mustShell({u"sync"_s, u"gmis"_s}).json[u"sent"_s].toInt(), 1);
    }

    /// G-MIS is there again; meanwhile an institution changed its headcount.
    static void back(PracticeWorld &world)
    {
        world.tell([](PracticeServer &server) {
            server.gmis().change(62, u"募集人数"_s, u"9"_s);
            server.setDown(false);
        });
    }

    static constexpr int red = 12, amber = 18, extended = 30;

    ThemeSource m_themes;
    std::unique_ptr<Side> m_window, m_shell;
    std::unique_ptr<DeskHand> m_hand;
    std::unique_ptr<ConnectionHand> m_connections;
};

QTEST_MAIN(TestNetworkMornings)
#include "tst_networkmornings.moc"
