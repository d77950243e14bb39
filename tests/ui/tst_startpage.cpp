#include "tests/ui/accessible.h"
#include "tests/ui/futures.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2020, 7, 27);

/// 開始, on a morning of our own making.
class TestStartPage : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;
    StartState m_state;
    Result<StartState> m_answer = m_state;
    QList<RemoteSystem> m_synced;
    std::unique_ptr<StartPage> m_page;

    void set(TodayKind kind, qint64 count, const QStringList &first = {})
    {
        for (TodayLine &line : m_state.today.lines)
            if (line.kind == kind)
                line = {kind, count, first};
    }

    void open()
    {
        m_answer = m_state;
        StartWork work;
        work.state = [this] { return answered<StartState>(m_answer); };
        work.nurses = [](int) { return answered<QList<TrendPoint>>(QList<TrendPoint>{{day.addDays(-7), 6600}, {day, 6805}}); };
        work.sync = [this](RemoteSystem system) {
            m_synced.append(system);
            return answered<SyncReport>(SyncReport{});
        };
        m_page = std::make_unique<StartPage>(work, m_themes);
        m_page->resize(1104, 712);
        m_page->show();
        m_page->refresh();
    }

    QWidget *row(TodayKind kind) const { return m_page->findChild<QWidget *>(codeOf(kind)); }
    QPushButton *button(TodayKind kind) const { return row(kind)->findChild<QPushButton *>(); }
    QString text() const
    {
        QString all;
        for (const auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ListRequest>();
        DeskStyle::install(m_themes);
    }

    void init()
    {
        m_synced.clear();
        m_state = {};
        m_state.today.day = day;
        m_state.today.warningDays = 7;
        for (const TodayKind kind : allOf<TodayKind>())
            m_state.today.lines.append({kind});
        for (int i = 0; i < 7; ++i)
            m_state.today.week.append({day.addDays(i)});
    }

    void onlyWhatNeedsSomebodyIsShown()
    {
        set(TodayKind::RedPostings, 1234, {u"13-0000001"_s, u"13-0000002"_s});
        set(TodayKind::OpenOrders, 1);
        open();
        QTRY_VERIFY(row(TodayKind::RedPostings)->isVisible());
        QVERIFY(!row(TodayKind::PostingsToReview)->isVisible());
        QVERIFY(text().contains(u"1,234"_s));
        QVERIFY(text().contains(u"13-0000001"_s));
        QVERIFY(text().contains(u"6,805"_s));
        QCOMPARE(kindOf(button(TodayKind::RedPostings)), ButtonKind::Primary); // the first there is, and no other
        QCOMPARE(kindOf(button(TodayKind::OpenOrders)), ButtonKind::Plain);
        QVERIFY(button(TodayKind::RedPostings)->accessibleName().contains(u"1,234"_s));
        QCOMPARE(namelessControls(*m_page).join(u", "_s), QString());
    }

    void everyLineOpensItsList_data()
    {
        QTest::addColumn<TodayKind>("kind");
        QTest::addColumn<ListRequest>("request");
        QTest::newRow("training") << TodayKind::StartsWithoutTraining << ListRequest{u"training"_s, ListKind::StartingSoon};
        QTest::newRow("today") << TodayKind::InterviewsToday << ListRequest{u"interviews"_s, ListKind::Today};
        QTest::newRow("result") << TodayKind::InterviewsWithoutResult << ListRequest{u"interviews"_s, ListKind::WithoutResult};
        QTest::newRow("overdue") << TodayKind::OverdueApplications << ListRequest{u"applications"_s, ListKind::Overdue};
        QTest::newRow("inquiries") << TodayKind::OpenInquiries << ListRequest{u"applications"_s, ListKind::OpenInquiries};
        QTest::newRow("approve") << TodayKind::ExemptionsToApprove << ListRequest{u"training"_s, ListKind::ToApprove};
        QTest::newRow("starts") << TodayKind::StartExemptionsToApprove << ListRequest{u"hires"_s, ListKind::ToApprove};
        QTest::newRow("failed") << TodayKind::FailedDeliveries << ListRequest{u"outbox"_s, ListKind::Failed};
        QTest::newRow("conflicts") << TodayKind::Conflicts << ListRequest{u"conflicts"_s, ListKind::Open};
        QTest::newRow("seekers") << TodayKind::ExpiringSeekers << ListRequest{u"seekers"_s, ListKind::ExpiringSoon};
        QTest::newRow("orders") << TodayKind::OpenOrders << ListRequest{u"orders"_s, ListKind::Open};
        for (const TodayKind kind : {TodayKind::PostingsToReview, TodayKind::RedPostings, TodayKind::ExpiringPostings})
            QTest::newRow(qPrintable(codeOf(kind))) << kind << ListRequest{};
    }
    void everyLineOpensItsList()
    {
        QFETCH(TodayKind, kind);
        QFETCH(ListRequest, request);
        set(kind, 3);
        open();
        QTRY_VERIFY(row(kind)->isVisible());
        QSignalSpy rows(m_page.get(), &Page::rowsRequested), postings(m_page.get(), &Page::listRequested);
        button(kind)->click();
        if (request.page.isEmpty()) {
            QCOMPARE(postings.size(), 1);
            QCOMPARE(postings.first().first().value<PostingFilter>(), postingsOf(kind, day));
            QVERIFY(rows.isEmpty());
        } else {
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().first().value<ListRequest>(), request);
            QVERIFY(postings.isEmpty());
        }
    }

    void whoStartsUntrainedIsNamedAndUrgent() // S6
    {
        for (int i = 0; i < 6; ++i)
            m_state.today.starts.append(
                {.seeker = u"S000000%1"_s.arg(i), .name = u"山○ ○○"_s, .startsOn = day.addDays(i), .missing = u"医療安全"_s});
        set(TodayKind::StartsWithoutTraining, 6);
        open();
        auto *card = m_page->findChild<QWidget *>(u"startingCard"_s);
        QTRY_VERIFY(card->isVisible());
        QTRY_VERIFY(text().contains(u"山○ ○○"_s) && text().contains(u"医療安全"_s));
        QVERIFY(text().contains(u"2"_s)); // and two more
        QSignalSpy rows(m_page.get(), &Page::rowsRequested);
        const auto buttons = card->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 5); // all of them, and four people
        for (QPushButton *one : buttons)
            if (one->text() == u"S0000001"_s)
                one->click();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first().value<ListRequest>(), (ListRequest{u"training"_s, ListKind::StartingSoon, u"S0000001"_s}));
        m_state.today.starts.clear();
        set(TodayKind::StartsWithoutTraining, 0);
        m_answer = m_state;
        m_page->refresh();
        QTRY_VERIFY(!card->isVisible());
    }

    void aBrokenConnectionSaysSinceWhen()
    {
        ConnectionState gmis;
        gmis.connection = Connection{};
        gmis.position.succeededAt = QDateTime(day, QTime(7, 52), Qt::OffsetFromUTC, 9 * 3600);
        gmis.position.problem = u"The server does not answer."_s;
        gmis.outbox.waiting = 3;
        m_state.connections = {gmis};
        open();
        QTRY_COMPARE(m_page->findChildren<MessageBar *>().size(), 1);
        const QString said = text();
        QVERIFY2(said.contains(u"7:52"_s) && said.contains(u"The server does not answer."_s) && said.contains(u'3'),
                 qPrintable(said));
        QSignalSpy rows(m_page.get(), &Page::rowsRequested), changed(m_page.get(), &Page::dataChanged);
        const auto answers = m_page->findChildren<MessageBar *>().first()->findChildren<QPushButton *>();
        QVERIFY(answers.size() >= 2);
        answers[1]->click();
        QTRY_COMPARE(m_synced, QList{RemoteSystem::Gmis});
        QTRY_COMPARE(changed.size(), 1);
        m_state.connections.first().position.problem.clear();
        m_answer = m_state;
        m_page->refresh();
        QTRY_VERIFY(m_page->findChildren<MessageBar *>().isEmpty());
    }

    void whereSomebodyLeftOffIsOneStepAway()
    {
        open();
        QTRY_VERIFY(m_page->isVisible());
        QVERIFY(!m_page->findChild<QWidget *>(u"continueCard"_s)->isVisible()); // nothing was done yet
        PostingRow row;
        row.number = u"13-0004512"_s;
        row.facility = u"東都みなと総合病院"_s;
        row.review = ReviewState::Resubmitted;
        m_state.leftOff = {row};
        open();
        auto *card = m_page->findChild<QWidget *>(u"continueCard"_s);
        QTRY_VERIFY(card->isVisible());
        QTRY_VERIFY(text().contains(row.facility));
        QSignalSpy opened(m_page.get(), &Page::listRequested);
        card->findChild<QPushButton *>()->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<PostingFilter>().text, row.number);
    }

    void aCalmMorningAndAnErrorAreSaid()
    {
        open();
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"emptyWhat"_s)->isVisible());
        m_answer = Error{Error::Kind::Storage, u"The database is closed."_s};
        m_page->refresh();
        QTRY_VERIFY(text().contains(u"The database is closed."_s));
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
