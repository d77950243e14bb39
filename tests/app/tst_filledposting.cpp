#include "models/domain/today.h"
#include "tests/app/connectionhand.h"
#include "ui/pages/channelspage.h"
#include "ui/pages/postingspage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/segmentswitch.h"

#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QString number = u"12-0000001"_s;
const QStringList channels{u"hello_work"_s, u"nurse_centre"_s, u"women_doctors"_s, u"agency"_s};

} // namespace

/// S4: two nurses in 千葉県 reach every channel that is theirs; both start, and each channel that has the posting is told; one
/// that fails stays visible. Through the window and, on a database of its own, through the command line: the same.
class TestFilledPosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        DeskHand::sitDown(m_themes);
        ConnectionHand::keepSecretsBelow(m_window);
    }

    void whoIsFilledLeavesEveryChannel() // S4
    {
        for (const Program *program : {&m_window, &m_shell}) {
            const CaseFiles files(*program);
            files.bringPosting(number, u"千葉県"_s, u"千葉市"_s, 2);
            files.bringSeekers(3);
            for (const int who : {1, 2})
                files.train(CaseFiles::seeker(who));
            for (const QString &channel : channels)
                QVERIFY(QDir(program->path({})).mkpath(channel));
        }
        throughTheWindow();
        throughTheCommandLine();
        const QJsonObject posting = CaseFiles(m_window).must({u"show"_s, u"posting"_s, number}).json;
        QCOMPARE(posting[u"publication"_s].toString(), u"終了"_s);
        QCOMPARE(posting[u"fill"_s].toString(), u"充足"_s);
        for (const QString &key : {u"publication"_s, u"fill"_s, u"remaining"_s, u"started"_s, u"offered"_s, u"awaiting"_s})
            QCOMPARE(posting[key], CaseFiles(m_shell).must({u"show"_s, u"posting"_s, number}).json[key]);
        QCOMPARE(channelRows(m_window), channelRows(m_shell));
        QCOMPARE(deliveryRows(m_window), deliveryRows(m_shell));
        QCOMPARE(deliveryRows(m_window).size(), 6); // three were told of it, and then that it goes
        for (const Program *program : {&m_window, &m_shell}) {
            const QJsonObject lines = CaseFiles(*program).must({u"today"_s}).json[u"lines"_s].toObject();
            QCOMPARE(lines[codeOf(TodayKind::FailedChannels)][u"count"_s].toInt(), 1);
            CaseFiles(*program).must({u"check"_s});
        }
    }

private:
    /// A file stands where the agency's folder was: nothing can be brought there.
    static void closeTheAgency(const Program &program)
    {
        QVERIFY(QDir(program.path(u"agency"_s)).removeRecursively());
        CaseFiles(program).write(u"agency"_s, u"closed"_s);
    }

    void throughTheWindow()
    {
        m_hand.open();
        const ConnectionHand wire(m_window, m_world);
        wire.connect(m_hand, RemoteSystem::KeyNet);
        auto &channelsPage = m_hand.turnTo<ChannelsPage>();
        for (const QString &channel : channels) {
            chooseChannel(channel);
            auto &view = DeskHand::in<SegmentSwitch>(channelsPage, u"channelView"_s);
            view.findChildren<QAbstractButton *>().last()->click(); // the way
            DeskHand::in<QLineEdit>(channelsPage, u"wayAddress"_s).setText(m_window.path(channel));
            DeskHand::press(channelsPage, u"waySave"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!DeskHand::in<QPushButton>(channelsPage, u"waySave"_s).isEnabled(), DeskHand::patience);
        }
        approveAndPublish();
        deliverAll();
        wire.sync(m_hand, RemoteSystem::KeyNet);
        QCOMPARE(m_world.shown().size(), 1);

        for (const int who : {1, 2}) {
            m_hand.turnTo<ApplicationsPage>();
            m_hand.apply(CaseFiles::seeker(who), number);
            m_hand.offer();
            m_hand.fromOfferToStart();
        }
        closeTheAgency(m_window);
        deliverAll();
        wire.sync(m_hand, RemoteSystem::KeyNet);
        QCOMPARE(m_world.shown().size(), 0);

        m_hand.turnTo<ApplicationsPage>(); // nobody else can apply
        DeskHand::press(m_hand.applications(), u"addApplication"_s);
        QDialog &dialog = DeskHand::dialog(u"applyDialog"_s, m_hand.applications());
        DeskHand::choose(dialog, u"findSeeker"_s, CaseFiles::seeker(3));
        auto &postings = DeskHand::in<FindField>(dialog, u"findPosting"_s);
        QSignalSpy found(&postings, &FindField::changed);
        QTest::keyClicks(postings.line(), number);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), DeskHand::patience);
        QVERIFY(!postings.chosen()); // what has ended is not offered
        dialog.reject();
        theFailureIsVisible();
        m_hand.close();
    }

    void throughTheCommandLine()
    {
        const CaseFiles shell(m_shell);
        const ConnectionHand wire(m_shell, m_world);
        wire.connect(RemoteSystem::KeyNet);
        for (const QString &channel : channels)
            shell.must({u"channel"_s, u"set"_s, channel, u"--way"_s, u"folder"_s, u"--address"_s, m_shell.path(channel)});
        shell.must({u"review"_s, u"approve"_s, number, u"--confirm-amber"_s});
        shell.must({u"publish"_s, number});
        shell.must(QStringList{u"deliver"_s} + channels);
        QCOMPARE(wire.sync(RemoteSystem::KeyNet).exit, 0);
        QCOMPARE(m_world.shown().size(), 1);
        for (const int who : {1, 2}) {
            shell.must({u"apply"_s, CaseFiles::seeker(who), number});
            const QString application = u"A000000%1"_s.arg(who), hire = u"H%1"_s.arg(who);
            shell.must({u"hire"_s, u"offer"_s, application, u"--reason"_s, u"書類選考のみ"_s});
            shell.must({u"hire"_s, u"accept"_s, hire});
            shell.must({u"application"_s, u"advance"_s, application});
            shell.must({u"application"_s, u"advance"_s, application});
            shell.must({u"hire"_s, u"start"_s, hire});
        }
        closeTheAgency(m_shell);
        QCOMPARE(shell.run(QStringList{u"deliver"_s} + channels).exit, 3); // one of them failed
        QCOMPARE(wire.sync(RemoteSystem::KeyNet).exit, 0);
        QCOMPARE(m_world.shown().size(), 0);
        const Run refused = shell.run({u"apply"_s, CaseFiles::seeker(3), number});
        QCOMPARE(refused.exit, 1);
        QVERIFY(!refused.err.isEmpty());
    }

    void chooseChannel(const QString &code)
    {
        auto &page = m_hand.turnTo<ChannelsPage>();
        auto &table = DeskHand::in<QTableView>(page, u"channelTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 6, DeskHand::patience);
        const QStringList order{u"hello_work"_s, u"nurse_centre"_s, u"women_doctors"_s, u"association"_s, u"agency"_s};
        table.setCurrentIndex(table.model()->index(int(order.indexOf(code)), 0));
    }
    void deliverAll()
    {
        auto &page = m_hand.turnTo<ChannelsPage>();
        for (const QString &channel : channels) {
            chooseChannel(channel);
            DeskHand::press(page, u"deliver"_s);
            QTRY_VERIFY_WITH_TIMEOUT(DeskHand::in<QPushButton>(page, u"deliver"_s).isEnabled(), DeskHand::patience);
        }
    }

    void approveAndPublish()
    {
        auto &review = m_hand.turnTo<ReviewPage>();
        QTRY_COMPARE_WITH_TIMEOUT(review.shownPosting(), PostingId{1}, DeskHand::patience);
        for (QCheckBox *amber : DeskHand::in<QWidget>(review, u"reviewDetailArea"_s).findChildren<QCheckBox *>())
            amber->setChecked(true);
        DeskHand::press(review, u"approve"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!review.shownPosting(), DeskHand::patience);
        auto &postings = m_hand.turnTo<PostingsPage>();
        QVERIFY(postings.showList({.text = number}));
        QTRY_COMPARE_WITH_TIMEOUT(postings.shownPosting(), PostingId{1}, DeskHand::patience);
        QVERIFY(!DeskHand::in<QPushButton>(postings, u"stop"_s).isEnabled());
        DeskHand::press(postings, u"publish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(DeskHand::in<QPushButton>(postings, u"stop"_s).isEnabled(), DeskHand::patience);
    }

    /// The start page counts the delivery that did not arrive, and its line opens exactly that one.
    void theFailureIsVisible()
    {
        auto &start = m_hand.turnTo<StartPage>();
        start.refresh();
        auto &line = DeskHand::in<QWidget>(start, codeOf(TodayKind::FailedChannels));
        QTRY_VERIFY_WITH_TIMEOUT(line.isVisible(), DeskHand::patience);
        line.findChild<QPushButton *>()->click();
        const auto *page = m_hand.desk().find<ChannelsPage>();
        QCOMPARE(m_hand.desk().window().currentPage(), page);
        QTRY_COMPARE_WITH_TIMEOUT(DeskHand::in<QTableView>(*page, u"deliveryTable"_s).model()->rowCount(), 1, DeskHand::patience);
    }

    static QJsonArray channelRows(const Program &program)
    {
        QJsonArray rows;
        for (const QJsonValue &value : CaseFiles(program).must({u"channel"_s, u"list"_s}).json[u"channels"_s].toArray()) {
            QJsonObject row = value.toObject();
            row.remove(u"last_sent_at"_s);
            rows.append(row);
        }
        return rows;
    }
    static QJsonArray deliveryRows(const Program &program)
    {
        QJsonArray rows;
        for (const QJsonValue &value : CaseFiles(program).must({u"delivery"_s, u"list"_s}).json[u"rows"_s].toArray()) {
            QJsonObject row;
            for (const QString &key : {u"id"_s, u"channel"_s, u"sequence"_s, u"kind"_s, u"state"_s, u"count"_s, u"new"_s,
                                       u"changed"_s, u"withdrawn"_s, u"attempts"_s})
                row.insert(key, value[key]);
            rows.append(row);
        }
        return rows;
    }

    ThemeSource m_themes;
    PracticeWorld m_world;
    Program m_window, m_shell;
    DeskHand m_hand{m_window, m_themes};
};

QTEST_MAIN(TestFilledPosting)
#include "tst_filledposting.moc"
