#include "tests/ui/accessible.h"
#include "tests/ui/exporting.h"
#include "tests/ui/fakecases.h"
#include "ui/pages/interviewdetail.h"
#include "ui/pages/interviewspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/interviewblock.h"
#include "ui/widgets/interviewcalendar.h"
#include "ui/widgets/lanes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

class TestInterviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases = std::make_unique<FakeCases>(); }
    void cleanup() { m_page.reset(); }

    void lanesKeepInterviewsApart_data()
    {
        QTest::addColumn<QList<int>>("starts"); // minutes; each lasts 30
        QTest::addColumn<QList<int>>("lanes");
        QTest::addColumn<int>("widest");
        QTest::newRow("none") << QList<int>{} << QList<int>{} << 0;
        QTest::newRow("one after the other") << QList<int>{0, 30, 60} << QList<int>{0, 0, 0} << 1;
        QTest::newRow("at the same time") << QList<int>{0, 0, 0} << QList<int>{0, 1, 2} << 3;
        QTest::newRow("a chain") << QList<int>{0, 20, 40} << QList<int>{0, 1, 0} << 2;
    }
    void lanesKeepInterviewsApart()
    {
        QFETCH(const QList<int>, starts);
        QFETCH(const QList<int>, lanes);
        QFETCH(const int, widest);
        QList<Interview> interviews;
        for (const int start : starts)
            interviews.append({.from = m_cases->at(9, start), .minutes = 30});
        QList<int> found;
        int most = 0;
        for (const Lane &lane : lanesOf(interviews)) {
            found.append(lane.lane);
            most = std::max(most, lane.lanes);
        }
        QCOMPARE(found, lanes);
        QCOMPARE(most, widest);
    }

    void everyInterviewOfTheWeekIsABlockWithAName() // 2020-07-27 is a Monday
    {
        add(10, 30, 0);
        add(14, 0, 3);
        add(14, 0, 9); // next week
        open();
        QTRY_COMPARE(blocks().size(), 2);
        const QString name = blocks().first()->accessibleName();
        for (const QString &part : {u"10:30"_s, u"S0000001"_s, u"しおかぜ病院"_s, u"田中"_s, label(InterviewMode::Phone)})
            QVERIFY2(name.contains(part), qPrintable(name));
        m_page->findChild<QPushButton *>(u"calendarOn"_s)->click();
        QTRY_COMPARE(blocks().size(), 1);
        m_page->showView(InterviewsPage::Day);
        QTRY_COMPARE(blocks().size(), 0);
    }

    void aWeekIsReadWhenSomebodyLooks()
    {
        add(10, 30, 0);
        open();
        QTRY_COMPARE(blocks().size(), 1);
        m_page->hide();
        add(14, 0, 1);
        m_page->refresh();
        QTest::qWait(100);
        QCOMPARE(blocks().size(), 1); // as it was
        m_page->show();
        QTRY_COMPARE(blocks().size(), 2);
    }

    void aDayThatIsCutOffSaysSo()
    {
        for (int i = 0; i < 503; ++i)
            add(9 + i / 60, i % 60, 1);
        m_cases->interviews.last().interview.result = InterviewResult::Passed;
        add(9, 0, 2);
        open();
        const auto head = [this](int day) { return m_page->findChild<QLabel *>(u"calendarHead%1"_s.arg(day)); };
        QTRY_COMPARE(head(1)->text().section(u'\n', 1), u"first 500 of 503"_s);
        QVERIFY(head(1)->toolTip().contains(u"filter bar"_s));
        QVERIFY(!head(2)->text().contains(u'\n'));
        QCOMPARE(m_page->findChild<QLabel *>(u"summary"_s)->text().section(u" · "_s, 0, 0), u"504 interview(s)"_s);
        m_page->findChild<QCheckBox *>(u"onlyPlanned"_s)->click();
        QTRY_COMPARE(head(1)->text().section(u'\n', 1), u"first 500 of 502"_s);
    }

    void whatIsSeenIsExported()
    {
        open();
        exportTo(*m_page, u"week.csv"_s);
        QTRY_VERIFY(m_cases->exportedInterviews);
        QCOMPARE(m_cases->exportedInterviews->from, officeDayBegin(QDate(2020, 7, 27)));
        QCOMPARE(m_cases->exportedInterviews->before, officeDayBegin(QDate(2020, 8, 3)));
        QVERIFY(m_cases->exportedInterviews->results.isEmpty());
    }

    void arrowsWalkOverDays()
    {
        add(9, 0, 0);
        add(11, 0, 0);
        add(11, 30, 2);
        open();
        QTRY_COMPARE(blocks().size(), 3);
        InterviewBlock *first = block(u"I0000001"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(block(u"I0000002"_s)->hasFocus());
        QTest::keyClick(block(u"I0000002"_s), Qt::Key_Right); // over the empty day
        QVERIFY(block(u"I0000003"_s)->hasFocus());
        QTest::keyClick(block(u"I0000003"_s), Qt::Key_Return);
        auto *detail = m_page->findChild<InterviewDetail *>();
        QTRY_VERIFY(detail->isVisible());
        QCOMPARE(detail->shown()->interview.number, u"I0000003"_s);
        QVERIFY(m_page->back());
        QVERIFY(!detail->isVisible());
    }

    void crowdedTimesAreReachedThroughAList()
    {
        for (int i = 0; i < 12; ++i)
            add(10, 0, 0);
        open();
        QTRY_VERIFY(!blocks().isEmpty());
        int listed = 0;
        for (QPushButton *more : calendar()->findChildren<QPushButton *>()) {
            if (more->isHidden())
                continue;
            QVERIFY(!more->accessibleName().isEmpty());
            listed += int(more->menu()->actions().size());
        }
        QCOMPARE(int(blocks().size()) + listed, 12);
        QVERIFY(listed > 0);
    }

    void clashesAreConfirmedExplicitly()
    {
        m_cases->add(ApplicationStage::Referred);
        open();
        m_page->findChild<QPushButton *>(u"addInterview"_s)->click();
        QDialog *dialog = waitFor(u"interviewDialog"_s);
        decide(*dialog);
        QVERIFY(dialog->isVisible()); // no application is chosen
        QTest::keyClicks(dialog->findChild<FindField *>(u"findApplication"_s)->line(), u"A"_s);
        QTRY_VERIFY(dialog->findChild<FindField *>(u"findApplication"_s)->chosen());
        auto *mode = dialog->findChild<QComboBox *>(u"interviewMode"_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"interviewUrl"_s)->isVisible());
        mode->setCurrentIndex(int(InterviewMode::Online));
        QVERIFY(dialog->findChild<QLineEdit *>(u"interviewUrl"_s)->isVisible());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"interviewPlace"_s)->isVisible());
        dialog->findChild<QLineEdit *>(u"interviewer"_s)->setText(u"田中"_s);
        decide(*dialog);
        QVERIFY(dialog->isVisible()); // no address
        dialog->findChild<QLineEdit *>(u"interviewUrl"_s)->setText(u"https://meet.example.jp/x"_s);
        auto *confirm = dialog->findChild<QCheckBox *>(u"confirmClash"_s);
        QVERIFY(!confirm->isVisible());
        m_cases->refusing = Error{Error::Kind::Conflict, u"面接担当者が重なっています。"_s};
        decide(*dialog);
        QTRY_VERIFY(confirm->isVisible());
        QVERIFY(m_cases->deeds.isEmpty());
        confirm->click();
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"schedule 2020/07/28 10:00 online 田中 confirmed"_s});
    }

    void clashesOfTheOpenOneAreSaid()
    {
        add(10, 0, 0);
        m_cases->clashes = {{ClashKind::Interviewer, u"I0000009"_s, m_cases->at(10), m_cases->at(11)}};
        open();
        QTRY_COMPARE(blocks().size(), 1);
        blocks().first()->click();
        QTRY_VERIFY(m_page->findChild<QLabel *>(u"interviewClash"_s)->isVisible());
        QVERIFY(m_page->findChild<QLabel *>(u"interviewClash"_s)->text().contains(u"I0000009"_s));
    }

    void whatIsOpenFollowsWhatOthersChange_data()
    {
        QTest::addColumn<bool>("overdue");
        QTest::newRow("in the calendar") << false;
        QTest::newRow("in the list") << true;
    }
    void whatIsOpenFollowsWhatOthersChange()
    {
        QFETCH(bool, overdue);
        add(10, 0, overdue ? -3 : 0);
        open();
        if (overdue) {
            m_page->showView(InterviewsPage::Overdue);
            auto *table = m_page->findChild<QTableView *>(u"overdueInterviews"_s);
            QTRY_COMPARE(table->model()->rowCount(), 1);
            Q_EMIT table->activated(table->model()->index(0, 0));
        } else {
            QTRY_COMPARE(blocks().size(), 1);
            blocks().first()->click();
        }
        auto *detail = m_page->findChild<InterviewDetail *>();
        QTRY_VERIFY(detail->isVisible());
        Interview &moved = m_cases->interviews.first().interview;
        moved.from = moved.from.addSecs(1800);
        ++moved.version;
        m_page->refresh(); // as when another desk changed something
        QTRY_COMPARE(detail->shown()->interview.from, moved.from);
        QVERIFY(m_page->findChild<QLabel *>(u"interviewWhen"_s)->text().contains(u"10:30"_s));

        const auto read = [&] { // the rows came, wherever they are seen
            auto *model = m_page->findChild<QTableView *>(u"overdueInterviews"_s)->model();
            const QString from = moved.from.toOffsetFromUtc(9 * 3600).toString(u"HH:mm"_s);
            bool isSeen = !overdue && blocks().size() == 1 && blocks().first()->row().interview.from == moved.from;
            for (int column = 0; overdue && column < model->columnCount(); ++column)
                isSeen |= model->index(0, column).data().toString().contains(from);
            return isSeen;
        };
        const QDateTime newest = moved.from;
        moved.from = newest.addSecs(-1800);
        --moved.version;
        m_page->refresh(); // an answer from before the change comes late
        QTRY_VERIFY(read());
        QCOMPARE(detail->shown()->interview.from, newest);

        QVERIFY(m_page->back()); // and what is closed stays closed
        moved.from = newest.addSecs(1800);
        moved.version += 2;
        m_page->refresh();
        QTRY_VERIFY(read());
        QVERIFY(!detail->isVisible());
    }

    void missingResultsAreListedAndEntered()
    {
        add(10, 0, -3);
        open();
        QTRY_COMPARE(m_page->badge(), 1);
        m_page->showView(InterviewsPage::Overdue);
        auto *table = m_page->findChild<QTableView *>(u"overdueInterviews"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QTRY_VERIFY(m_page->findChild<InterviewDetail *>()->isVisible());
        m_page->findChild<QPushButton *>(u"enterResult"_s)->click();
        QDialog *dialog = waitFor(u"resultDialog"_s);
        decide(*dialog);
        QVERIFY(dialog->isVisible()); // no result is chosen
        dialog->findChild<QComboBox *>(u"interviewResult"_s)->setCurrentIndex(1);
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"result 1 passed "_s});
    }

    void missingResultsAreAllCountedAndListed()
    {
        constexpr int missing = 70;
        for (int i = 0; i < missing; ++i)
            add(10, 0, -3);
        open();
        m_page->showView(InterviewsPage::Overdue);
        QTRY_COMPARE(m_page->badge(), missing);
        auto *model = m_page->findChild<QTableView *>(u"overdueInterviews"_s)->model();
        QTRY_VERIFY(model->rowCount() > 0);
        while (model->rowCount() < missing) {
            const int before = model->rowCount();
            QTRY_VERIFY(model->canFetchMore({})); // not while it is asking
            model->fetchMore({});
            QTRY_VERIFY(model->rowCount() > before);
        }
        QCOMPARE(model->rowCount(), missing);
        QVERIFY(!model->canFetchMore({}));
    }

    void aFailedReadSaysNotThatNothingIsMissing()
    {
        m_cases->failure = Error{Error::Kind::Storage, u"読めません。"_s};
        open();
        m_page->showView(InterviewsPage::Overdue);
        auto *what = m_page->findChild<QLabel *>(u"emptyWhat"_s);
        QTRY_COMPARE(what->text(), EmptyState::tr("The list could not be read."));
        m_cases->failure.reset();
        m_page->refresh();
        QTRY_COMPARE(what->text(), InterviewsPage::tr("No result is missing."));
    }

    void cancellingNeedsAReason()
    {
        add(10, 0, 1);
        open();
        QTRY_COMPARE(blocks().size(), 1);
        blocks().first()->click();
        m_page->findChild<QPushButton *>(u"cancelInterview"_s)->click();
        QDialog *dialog = waitFor(u"cancelDialog"_s);
        decide(*dialog);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QPlainTextEdit *>(u"cancelReason"_s)->setPlainText(u"都合"_s);
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"cancel 1 都合"_s});
    }

    void everyControlHasAName()
    {
        add(10, 0, 0);
        open();
        QTRY_COMPARE(blocks().size(), 1);
        blocks().first()->click();
        QCOMPARE(namelessControls(*m_page), QStringList());
    }

private:
    void add(int hour, int minute, int daysOn)
    {
        InterviewRow row;
        const int number = int(m_cases->interviews.size()) + 1;
        row.interview.id = InterviewId{number};
        row.interview.number = u"I%1"_s.arg(number, 7, 10, QChar(u'0'));
        row.interview.application = ApplicationId{1};
        row.interview.from = m_cases->at(hour, minute, daysOn);
        row.interview.mode = InterviewMode::Phone;
        row.interview.interviewer = u"田中"_s;
        row.seekerNumber = u"S0000001"_s;
        row.seekerName = u"佐○ ○○"_s;
        row.facility = u"しおかぜ病院"_s;
        m_cases->interviews.append(row);
    }
    void open()
    {
        m_page = std::make_unique<InterviewsPage>(m_cases->work(), m_themes);
        m_page->resize(1280, 720);
        m_page->show();
        m_page->activateWindow();
        m_page->applyFilter({});
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    InterviewCalendar *calendar() const { return m_page->findChild<InterviewCalendar *>(); }
    QList<InterviewBlock *> blocks() const
    {
        QList<InterviewBlock *> shown;
        for (InterviewBlock *block : calendar()->findChildren<InterviewBlock *>())
            if (!block->isHidden())
                shown.append(block);
        return shown;
    }
    InterviewBlock *block(const QString &number) const
    {
        for (InterviewBlock *block : blocks())
            if (block->objectName() == number)
                return block;
        qFatal("no block %s", qPrintable(number));
    }
    QDialog *waitFor(const QString &name) const
    {
        if (!QTest::qWaitFor(
                [&] { return m_page->findChild<QDialog *>(name) && m_page->findChild<QDialog *>(name)->isVisible(); }))
            qFatal("%s did not open", qPrintable(name));
        return m_page->findChild<QDialog *>(name);
    }
    static void decide(QDialog &dialog) { dialog.findChild<QPushButton *>(u"decide"_s)->click(); }

    ThemeSource m_themes;
    std::unique_ptr<FakeCases> m_cases;
    std::unique_ptr<InterviewsPage> m_page;
};

QTEST_MAIN(TestInterviewsPage)
#include "tst_interviewspage.moc"
