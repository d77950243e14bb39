#include "tests/ui/accessible.h"
#include "tests/ui/exporting.h"
#include "tests/ui/fakecases.h"
#include "ui/pages/hiredetail.h"
#include "ui/pages/hirespage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/gatelist.h"

#include <QAction>
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

using namespace Qt::StringLiterals;

class TestHiresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cases = std::make_unique<FakeCases>(); }
    void cleanup() { m_page.reset(); }

    void segmentsFollowTheStages()
    {
        for (const auto stage : allOf<HireStage>())
            add(stage);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        m_page->showPart(HiresPage::Awaiting);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_page->showPart(HiresPage::Gone);
        QTRY_COMPARE(table()->model()->rowCount(), 3); // completed, declined, withdrawn
        QTRY_VERIFY(m_page->summary().contains(label(HireStage::Started)));
    }

    void aFailedReadIsNoEmptyList()
    {
        m_cases->failure = Error{Error::Kind::Storage, u"読めません。"_s};
        open();
        auto *what = m_page->findChild<QLabel *>(u"emptyWhat"_s);
        QTRY_COMPARE(what->text(), EmptyState::tr("The list could not be read."));
        QVERIFY(m_page->findChild<QPushButton *>(u"emptyAction"_s)->isHidden());
        m_cases->failure.reset();
        m_page->refresh();
        QTRY_COMPARE(what->text(), HiresPage::tr("Nobody was offered a seat yet."));
        add(HireStage::Offered);
        m_page->refresh();
        QTRY_VERIFY(m_page->findChild<QTableView *>(u"hireTable"_s)->isVisible());
    }

    void whatIsSeenIsExported()
    {
        add(HireStage::Awaiting);
        open();
        m_page->showPart(HiresPage::Awaiting);
        exportTo(*m_page, u"hires.csv"_s);
        QTRY_VERIFY(m_cases->exportedHires);
        QCOMPARE(m_cases->exportedHires->stages, QList<HireStage>{HireStage::Awaiting});
    }

    void theGateIsAChecklist() // S6
    {
        const HireId id = add(HireStage::Awaiting);
        m_cases->hireCases[id].gate = {{GateItem::What::Licence, true, u"原本確認済"_s},
                                       {GateItem::What::Training, false, u"医療安全がありません。"_s},
                                       {GateItem::What::Overlap, true, u"重なりなし"_s}};
        open();
        show(id);
        QVERIFY(!button(u"nextHireStep"_s)->isEnabled());
        QCOMPARE(m_page->findChild<QLabel *>(u"whyNot"_s)->text(), u"医療安全がありません。"_s);
        QVERIFY(m_page->findChild<QLabel *>(u"gateTitle"_s)->text().contains(u"1"_s));
        m_cases->hireCases[id].row.hire.exemption = u"災害"_s;
        m_cases->hireCases[id].row.hire.exemptionApprovedBy = u"鈴木"_s;
        m_page->open(id);
        QTRY_VERIFY(button(u"nextHireStep"_s)->isEnabled());
    }

    void twoFullTimeSeatsAreNeverExempted()
    {
        const HireId id = add(HireStage::Awaiting);
        HireCase &one = m_cases->hireCases[id];
        one.row.hire.exemption = u"災害"_s;
        one.row.hire.exemptionApprovedBy = u"鈴木"_s;
        one.gate = {{GateItem::What::Overlap, false, u"重なっています。"_s}};
        open();
        show(id);
        QVERIFY(!button(u"nextHireStep"_s)->isEnabled());
        QCOMPARE(m_page->findChild<QLabel *>(u"whyNot"_s)->text(), u"重なっています。"_s);
    }

    void aStartIsRecordedWithItsDay()
    {
        const HireId id = add(HireStage::Awaiting);
        open();
        show(id);
        button(u"nextHireStep"_s)->click();
        QDialog *dialog = waitFor(u"hireDialog"_s);
        dialog->findChild<QDateEdit *>(u"hireDay"_s)->setDate(QDate(2020, 8, 3));
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"hire H1 started 2020/08/03 "_s});
    }

    void endingEarlyNeedsAReason()
    {
        const HireId id = add(HireStage::Started);
        open();
        show(id);
        trigger(u"Ended early…"_s);
        QDialog *dialog = waitFor(u"hireDialog"_s);
        decide(*dialog);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"hireReason"_s)->setText(u"転居"_s);
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"hire H1 ended_early 2020/07/27 転居"_s});
    }

    void termsThatDifferAreWrittenDown()
    {
        const HireId id = add(HireStage::Offered);
        open();
        show(id);
        trigger(u"Days and terms…"_s);
        QDialog *dialog = waitFor(u"termsDialog"_s);
        dialog->findChild<QComboBox *>(u"termsDiffer"_s)->setCurrentIndex(1);
        decide(*dialog);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QPlainTextEdit *>(u"otherTerms"_s)->setPlainText(u"時給 2,300円"_s);
        decide(*dialog);
        QTRY_COMPARE(m_cases->deeds, QStringList{u"terms H1 時給 2,300円"_s});
    }

    void everyControlHasAName()
    {
        const HireId id = add(HireStage::Awaiting);
        open();
        show(id);
        QCOMPARE(namelessControls(*m_page), QStringList());
    }

private:
    HireId add(HireStage stage)
    {
        const HireId id{qint64(m_cases->hires.size()) + 1};
        HireRow row;
        row.hire.id = id;
        row.hire.posting = PostingId{1};
        row.hire.stage = stage;
        row.hire.seeker = SeekerId{1};
        row.hire.startsOn = m_cases->today.addDays(7);
        if (stage == HireStage::Started)
            row.hire.startedOn = m_cases->today.addDays(-7);
        row.seekerNumber = u"S0000001"_s;
        row.seekerName = u"佐○ ○○"_s;
        row.postingNumber = u"13-0000001"_s;
        row.facility = u"しおかぜ病院"_s;
        m_cases->hires.append(row);
        HireCase one;
        one.row = row;
        one.seats = {.headcount = 5, .offered = 1, .started = 1};
        m_cases->hireCases.insert(id, one);
        return id;
    }
    void open()
    {
        m_page = std::make_unique<HiresPage>(m_cases->work(), m_themes);
        m_page->resize(1280, 720);
        m_page->show();
        m_page->applyFilter({});
    }
    void show(HireId id)
    {
        m_page->open(id);
        auto *detail = m_page->findChild<HireDetail *>();
        QTRY_VERIFY(detail->isVisible() && detail->shown() && detail->shown()->row.hire.id == id);
    }
    void trigger(const QString &text)
    {
        QMenu *menu = button(u"otherHireSteps"_s)->menu();
        for (QAction *action : menu->actions())
            if (action->isVisible() && action->text() == text)
                return action->trigger();
        QFAIL("no such step");
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"hireTable"_s); }
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
    std::unique_ptr<HiresPage> m_page;
};

QTEST_MAIN(TestHiresPage)
#include "tst_hirespage.moc"
