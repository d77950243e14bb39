#include "tests/ui/accessible.h"
#include "tests/ui/exporting.h"
#include "tests/ui/fakecases.h"
#include "ui/dialogs/applydialog.h"
#include "ui/pages/applicationdetail.h"
#include "ui/pages/applicationspage.h"
#include "ui/widgets/boardcolumn.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/segmentswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestApplicationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cases = std::make_unique<FakeCases>();
        m_page.reset();
    }
    void cleanup() { m_page.reset(); }

    void theBoardShowsEveryStage()
    {
        for (const auto stage : allOf<ApplicationStage>())
            m_cases->add(stage);
        open();
        for (const auto stage : allOf<ApplicationStage>())
            if (!isLeaving(stage))
                QTRY_COMPARE(cards(stage)->model()->rowCount(), 1);
        QTRY_COMPARE(cards(ApplicationStage::Rejected)->model()->rowCount(), 4); // who left stands in one column
    }

    void whatIsSeenIsExported()
    {
        m_cases->add(ApplicationStage::Received);
        open();
        m_page->applyFilter({.prefectures = {*Prefecture::fromNumber(13)}});
        m_page->findChild<QCheckBox *>(u"onlyOverdue"_s)->click();
        exportTo(*m_page, u"applications.csv"_s);
        QTRY_VERIFY(m_cases->exportedApplications);
        QCOMPARE(m_cases->exportedApplications->prefectures, QList{*Prefecture::fromNumber(13)});
        QVERIFY(m_cases->exportedApplications->overdueOnly);
        auto *views = m_page->findChild<SegmentSwitch *>(u"applicationViews"_s);
        views->setCurrent(2);
        Q_EMIT views->chosen(2);
        QVERIFY(!m_page->exportView()); // inquiries carry what people wrote
    }

    void arrowsWalkAndEnterOpens()
    {
        m_cases->add(ApplicationStage::Received);
        m_cases->add(ApplicationStage::Received);
        m_cases->add(ApplicationStage::Referred); // nothing in between
        open();
        QListView *first = cards(ApplicationStage::Received);
        QTRY_COMPARE(first->model()->rowCount(), 2);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(first->currentIndex().row(), 1);
        QTest::keyClick(first, Qt::Key_Right);
        QListView *third = cards(ApplicationStage::Referred);
        QCOMPARE(third->currentIndex().row(), 0);
        QVERIFY(third->hasFocus());
        QVERIFY(!first->selectionModel()->hasSelection());
        QTest::keyClick(third, Qt::Key_Return);
        QTRY_VERIFY(detail()->isVisible());
        QCOMPARE(detail()->shown()->row.number, u"A0000003"_s);
        QVERIFY(m_page->back());
        QVERIFY(!detail()->isVisible());
    }

    void largeColumnsSayHowManyMore()
    {
        for (int i = 0; i < 60; ++i)
            m_cases->add(ApplicationStage::Documents);
        for (const auto stage : allOf<ApplicationStage>())
            m_cases->counts.append({stage, stage == ApplicationStage::Documents ? 60 : 0, 0});
        open();
        auto *more = m_page->findChild<QPushButton *>(u"more_documents"_s);
        QTRY_COMPARE(cards(ApplicationStage::Documents)->model()->rowCount(), 50);
        QTRY_VERIFY(more->isVisible());
        QVERIFY2(more->text().contains(u"10"_s), qPrintable(more->text()));
        more->click();
        QTRY_COMPARE(cards(ApplicationStage::Documents)->model()->rowCount(), 60);
        QTRY_VERIFY(!more->isVisible());
    }

    void overdueIsMarkedAndSpoken()
    {
        m_cases->add(ApplicationStage::Received, 9);
        m_cases->add(ApplicationStage::Received, 1);
        open();
        QListView *list = cards(ApplicationStage::Received);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const QModelIndex late = list->model()->index(0, 0);
        QVERIFY(late.data(ApplicationTableModel::OverdueRole).toBool());
        QVERIFY(late.data(Qt::AccessibleTextRole).toString().contains(u"overdue"_s));
        QVERIFY(!list->model()->index(1, 0).data(ApplicationTableModel::OverdueRole).toBool());
        QTRY_COMPARE(m_page->badge(), 1);
        m_page->findChild<QCheckBox *>(u"onlyOverdue"_s)->click();
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void aStepAsksOnlyForWhatItNeeds()
    {
        const ApplicationId received = m_cases->add(ApplicationStage::Received);
        const ApplicationId checked = m_cases->add(ApplicationStage::Documents);
        ApplicationCase &withoutConsent = m_cases->cases[checked];
        withoutConsent.facts.consent = false;
        withoutConsent.next = nextStep(withoutConsent.application, withoutConsent.facts);
        open();
        show(received);
        button(u"nextStep"_s)->click(); // needs nothing
        QTRY_COMPARE(m_cases->deeds, QStringList{u"advance 1 documents"_s});
        show(checked);
        button(u"nextStep"_s)->click();
        QDialog *dialog = waitFor(u"consentDialog"_s);
        decide(*dialog); // the box is not ticked
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_cases->deeds.size(), 1);
        dialog->findChild<QCheckBox *>(u"confirmed"_s)->click();
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds.last(), u"refer 2"_s);
    }

    void leavingNeedsAReason()
    {
        show(openWith(ApplicationStage::Referred));
        button(u"leaveApplication"_s)->click();
        QDialog *dialog = waitFor(u"leaveDialog"_s);
        decide(*dialog);
        QVERIFY(dialog->isVisible());
        auto *way = dialog->findChild<QComboBox *>(u"leavingWay"_s);
        way->setCurrentIndex(way->findText(label(ApplicationStage::Declined)));
        decide(*dialog);
        QVERIFY(dialog->isVisible()); // still without a reason
        dialog->findChild<QPlainTextEdit *>(u"leavingReason"_s)->setPlainText(u"賃金"_s);
        m_cases->refusing = Error{Error::Kind::Conflict, u"変わっています。"_s};
        decide(*dialog);
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"formError"_s)->text(), u"✕ 変わっています。"_s);
        QVERIFY(dialog->isVisible()); // refused, and nothing of the input is lost
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"leavingReason"_s)->toPlainText(), u"賃金"_s);
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"leave 1 declined 賃金"_s});
    }

    void anOfferBeyondTheHeadcountNeedsAReason()
    {
        const ApplicationId id = m_cases->add(ApplicationStage::Interviewed);
        ApplicationCase &one = m_cases->cases[id];
        one.facts.interviewed = true;
        one.seats = {.headcount = 1, .started = 1};
        open();
        show(id);
        button(u"nextStep"_s)->click();
        QDialog *dialog = waitFor(u"offerDialog"_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"leftOut"_s));
        decide(*dialog);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"overReason"_s)->setText(u"夜勤体制"_s);
        dialog->findChild<QComboBox *>(u"termsDiffer"_s)->setCurrentIndex(1);
        decide(*dialog);
        QVERIFY(dialog->isVisible()); // what differs is not written down
        dialog->findChild<QPlainTextEdit *>(u"otherTerms"_s)->setPlainText(u"週4日"_s);
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"offer 2020/08/03|週4日|夜勤体制|"_s});
    }

    void trainingThatIsMissingIsNamed()
    {
        const ApplicationId id = m_cases->add(ApplicationStage::OriginalSeen);
        ApplicationCase &one = m_cases->cases[id];
        one.facts.training = Error{Error::Kind::Input, u"医療安全がありません。"_s};
        one.next = nextStep(one.application, one.facts);
        open();
        show(id);
        QVERIFY(!button(u"nextStep"_s)->isEnabled());
        QCOMPARE(m_page->findChild<QLabel *>(u"stepMissing"_s)->text(), u"医療安全がありません。"_s);
    }

    void whoWasInTouchBeforeIsSaid()
    {
        const ApplicationId id = m_cases->add(ApplicationStage::Received);
        m_cases->cases[id].contacts = {{m_cases->at(9, 0, -3), u"inquiry"_s, u"Q0000004"_s, u"13-0000001"_s},
                                       {m_cases->at(9, 0, -9), u"application"_s, u"A0000099"_s, u"27-0000001"_s}};
        open();
        show(id);
        const QString warning = m_page->findChild<QLabel *>(u"applicationWarning"_s)->text();
        QVERIFY2(warning.contains(u"Q0000004"_s) && !warning.contains(u"A0000099"_s), qPrintable(warning));
    }

    void applyingSaysWhyNotBefore()
    {
        m_cases->check.refusal = u"既に応募しています。"_s;
        m_cases->check.contacts = {{m_cases->at(9), u"application"_s, u"A0000042"_s, u"13-0000001"_s}};
        open();
        button(u"addApplication"_s)->click();
        QDialog *dialog = waitFor(u"applyDialog"_s);
        decide(*dialog);
        QVERIFY(dialog->isVisible()); // nobody is chosen
        for (const QString &name : {u"findSeeker"_s, u"findPosting"_s})
            QTest::keyClicks(dialog->findChild<FindField *>(name)->line(), u"7"_s);
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"applyRefusal"_s)->text(), u"✕ 既に応募しています。"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"applyKnown"_s)->text().contains(u"A0000042"_s));
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"apply 7 1 headquarters "_s});
    }

    void theListHoldsTheSame()
    {
        m_cases->add(ApplicationStage::Received);
        m_cases->add(ApplicationStage::Declined);
        open();
        m_page->showView(ApplicationsPage::List);
        auto *table = m_page->findChild<QTableView *>(u"applicationTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->isVisible());
    }

    void inquiriesAreAnswered()
    {
        InquiryRow open{
            {.id = InquiryId{3}, .number = u"Q0000003"_s, .askedAt = m_cases->at(9), .question = u"寮は？"_s}, {}, {}, {}};
        m_cases->inquiries = {open};
        this->open();
        m_page->showView(ApplicationsPage::Inquiries);
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"inquiryQuestion"_s)->text(), u"寮は？"_s);
        button(u"sendAnswer"_s)->click();
        QVERIFY(m_cases->deeds.isEmpty()); // the answer is empty
        m_page->findChild<QPlainTextEdit *>(u"inquiryAnswer"_s)->setPlainText(u"あります"_s);
        button(u"sendAnswer"_s)->click();
        QTRY_COMPARE(m_cases->deeds, QStringList{u"answer 3 あります"_s});
    }

    void inquiriesComePageByPageAndAreCounted()
    {
        for (int i = 1; i <= 1'030; ++i)
            m_cases->inquiries.append(
                {{.id = InquiryId{i}, .number = u"Q%1"_s.arg(i), .askedAt = m_cases->at(9), .question = u"寮は？"_s},
                 {},
                 {},
                 {}});
        open();
        m_page->showView(ApplicationsPage::Inquiries);
        QTRY_COMPARE(m_page->summary(), u"1030 inquiry(ies) without an answer"_s); // not read off the list
        auto *table = m_page->findChild<QTableView *>(u"inquiryTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 50);
        for (int rows = 50; rows < 1'030; rows = table->model()->rowCount()) {
            table->model()->fetchMore({});
            QTRY_VERIFY(table->model()->rowCount() > rows);
        }
        QCOMPARE(table->model()->rowCount(), 1'030);
        table->selectRow(900);
        m_page->refresh();
        QTRY_COMPARE(table->model()->rowCount(), 1'030);
        QTRY_COMPARE(table->currentIndex().row(), 900);
    }

    void whoMayNotSeePersonalDataCannotReadInquiries()
    {
        m_cases->unmasked = false;
        m_cases->inquiries = {{{.id = InquiryId{3}, .number = u"Q0000003"_s, .askedAt = m_cases->at(9)}, {}, {}, {}}};
        open();
        m_page->showView(ApplicationsPage::Inquiries);
        QTRY_VERIFY(!m_page->findChild<QLabel *>(u"inquiryQuestion"_s)->text().isEmpty());
        QVERIFY(!m_page->findChild<QPlainTextEdit *>(u"inquiryAnswer"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        show(openWith(ApplicationStage::Documents));
        QCOMPARE(namelessControls(*m_page).join(u'\n'), QString());
        button(u"addApplication"_s)->click();
        QCOMPARE(namelessControls(*waitFor(u"applyDialog"_s)), QStringList());
    }

private:
    void open()
    {
        m_page = std::make_unique<ApplicationsPage>(m_cases->work(), m_themes);
        m_page->resize(1280, 720);
        m_page->show();
        m_page->activateWindow();
        m_page->applyFilter({});
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    ApplicationId openWith(ApplicationStage stage)
    {
        const ApplicationId id = m_cases->add(stage);
        open();
        return id;
    }
    void show(ApplicationId id)
    {
        m_page->open(id);
        QTRY_VERIFY(detail()->isVisible() && detail()->shown() && detail()->shown()->row.id == id);
    }
    QListView *cards(ApplicationStage stage) const { return m_page->findChild<QListView *>(u"cards_"_s + codeOf(stage)); }
    ApplicationDetail *detail() const { return m_page->findChild<ApplicationDetail *>(); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
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
    std::unique_ptr<ApplicationsPage> m_page;
};

QTEST_MAIN(TestApplicationsPage)
#include "tst_applicationspage.moc"
