#include "tests/ui/accessible.h"
#include "tests/ui/exporting.h"
#include "tests/ui/futures.h"
#include "ui/dialogs/funddialog.h"
#include "ui/dialogs/trainingdialog.h"
#include "ui/pages/fundspage.h"
#include "ui/pages/trainingpage.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/segmentswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2026, 6, 1);

/// 研修 and 費用, on answers of our own making.
class TestTrainingPage : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;
    QTemporaryDir m_folder;
    StartingSoon m_soon;
    QList<TrainingRow> m_rows;
    QList<Course> m_courses;
    QList<TrainingFilter> m_asked;
    QList<TrainingRecord> m_kept;
    QStringList m_said;
    int m_days = 0;
    std::unique_ptr<TrainingPage> m_page;

    TrainingWork::Changed kept(const QString &step, TrainingRecord record)
    {
        m_said.append(step);
        record.number = u"T0000009"_s;
        m_kept.append(record);
        return answered<TrainingRecord>(record);
    }

    TrainingWork work()
    {
        TrainingWork work;
        work.starting = [this] { return answered<StartingSoon>(m_soon); };
        work.setWarningDays = [this](int days) {
            m_days = days;
            m_soon.warningDays = days;
            return answered<int>(days);
        };
        work.rate = [](const Period &) { return answered<TrainingRate>(TrainingRate{53, 52}); };
        work.page = [this](const TrainingFilter &filter, const TrainingCursor &after, int limit) {
            m_asked.append(filter);
            TrainingRows page;
            qsizetype i = 0;
            while (!after.atStart && i < m_rows.size() && m_rows[i++].record.id != after.id) {
            }
            for (; i < m_rows.size() && page.rows.size() < limit; ++i)
                page.rows.append(m_rows[i]);
            page.last = i >= m_rows.size();
            if (!page.rows.isEmpty())
                page.next = {page.rows.last().record.day, page.rows.last().record.id, false};
            return answered<TrainingRows>(page);
        };
        work.exportList = [this](const TrainingFilter &, const QString &file) {
            m_said.append(u"export "_s + file);
            return answered<qint64>(1);
        };
        work.courses = [this] { return answered<QList<Course>>(m_courses); };
        work.addCourse = [this](const Course &course) {
            m_courses.append(course);
            return answered<Course>(course);
        };
        work.changeCourse = work.addCourse;
        work.findSeeker = [](const QString &number) {
            return number == u"S0000007"_s ? answered<SeekerId>(SeekerId{7})
                                           : answered<SeekerId>(Error{Error::Kind::NotFound, u"There is no such seeker."_s});
        };
        work.book = [this](const TrainingRecord &record) { return kept(u"book"_s, record); };
        work.complete = [this](const TrainingRecord &record, const QString &) { return kept(u"complete"_s, record); };
        work.attend = [this](const TrainingRecord &record) { return kept(u"attend"_s, record); };
        work.approve = [this](const TrainingRecord &record) { return kept(u"approve"_s, record); };
        work.fail = [this](const TrainingRecord &record, TrainingStage, const QString &) { return kept(u"fail"_s, record); };
        work.exempt = [this](const TrainingRecord &record, const QString &) { return kept(u"exempt"_s, record); };
        work.saveEvidence = [](const TrainingRecord &, const QString &) { return answered<std::monostate>(); };
        work.today = [] { return day; };
        return work;
    }

    static TrainingRow row(int id, TrainingStage stage)
    {
        TrainingRow row;
        row.record.id = TrainingId{id};
        row.record.number = u"T%1"_s.arg(id, 7, 10, QChar(u'0'));
        row.record.seeker = SeekerId{7};
        row.record.modules = {TrainingModule::MedicalSafety};
        row.record.stage = stage;
        row.record.day = day.addDays(-id);
        row.seekerNumber = u"S0000007"_s;
        row.seekerName = u"山○ ○○"_s;
        return row;
    }

    void open()
    {
        m_page = std::make_unique<TrainingPage>(work(), m_themes);
        m_page->resize(1104, 712);
        m_page->show();
        m_page->refresh();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    int rowsOf(const QString &table) const { return find<QTableView>(table)->model()->rowCount(); }
    void choose(int view) const
    {
        auto *segments = find<SegmentSwitch>(u"trainingView"_s);
        segments->setCurrent(view);
        Q_EMIT segments->chosen(view);
    }

private Q_SLOTS:
    void initTestCase() { DeskStyle::install(m_themes); }
    void init()
    {
        m_soon = {day, 7, {}};
        m_rows.clear();
        m_courses.clear();
        m_asked.clear();
        m_kept.clear();
        m_said.clear();
    }

    void whoStartsSoonIsListedAndTrainedFromThere()
    {
        m_soon.starts = {{.seeker = u"S0000007"_s,
                          .name = u"山○ ○○"_s,
                          .posting = u"13-0000001"_s,
                          .hire = 5,
                          .startsOn = day.addDays(2),
                          .missing = u"医療安全"_s,
                          .modules = {TrainingModule::MedicalSafety}}};
        open();
        QTRY_COMPARE(rowsOf(u"startingTable"_s), 1);
        QCOMPARE(m_page->badge(), 1);
        QVERIFY(m_page->summary().contains(u"98.1"_s) && m_page->summary().contains(u"53"_s));
        QCOMPARE(namelessControls(*m_page), QStringList());
        find<QPushButton>(u"trainingRecord"_s)->click();
        auto *dialog = m_page->findChild<TrainingDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->seeker(), u"S0000007"_s);
        QCOMPARE(dialog->record().modules, QList{TrainingModule::MedicalSafety}); // what is missing
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *decide = dialog->findChild<QPushButton *>(u"decide"_s);
        decide->click();
        auto *error = dialog->findChild<QLabel *>(u"formError"_s);
        QVERIFY(error->isVisible()); // no evidence
        QFile file(m_folder.filePath(u"certificate.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("certificate");
        file.close();
        dialog->findChild<QLineEdit *>(u"trainingEvidence"_s)->setText(file.fileName());
        decide->click();
        QTRY_COMPARE(m_said, QStringList{u"complete"_s});
        QCOMPARE(m_kept.first().seeker, SeekerId{7});
    }

    void recordsAreExported()
    {
        open();
        QVERIFY(!m_page->exportView()); // who starts soon is no record
        choose(1);
        exportTo(*m_page, u"training.csv"_s);
        QTRY_COMPARE(m_said, QStringList{u"export training.csv"_s});
    }

    void anUnknownSeekerIsSaid()
    {
        open();
        find<QPushButton>(u"trainingExempt"_s)->click();
        auto *dialog = m_page->findChild<TrainingDialog *>();
        dialog->findChild<QLineEdit *>(u"trainingSeeker"_s)->setText(u"S9999999"_s);
        dialog->findChild<QWidget *>(u"trainingModules"_s)->findChild<QCheckBox *>()->setChecked(true);
        dialog->findChild<QLineEdit *>(u"trainingReason"_s)->setText(u"災害派遣"_s);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        const auto said = [this] {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text() == u"There is no such seeker."_s; });
        };
        QTRY_VERIFY(said());
        QVERIFY(m_said.isEmpty());
    }

    void aCourseFillsTheForm()
    {
        m_courses = {{.id = CourseId{3},
                      .number = u"K00003"_s,
                      .title = u"感染管理 入門"_s,
                      .mode = TrainingMode::Online,
                      .modules = {TrainingModule::InfectionControl, TrainingModule::ProtectiveEquipment},
                      .hours = 1.5,
                      .from = day.addDays(3)}};
        open();
        QTRY_COMPARE(rowsOf(u"courseTable"_s), 1);
        find<QPushButton>(u"trainingBook"_s)->click();
        auto *dialog = m_page->findChild<TrainingDialog *>();
        dialog->findChild<QComboBox *>(u"trainingCourse"_s)->setCurrentIndex(1);
        const TrainingRecord record = dialog->record();
        QCOMPARE(record.course, CourseId{3});
        QCOMPARE(record.modules, m_courses.first().modules);
        QCOMPARE(record.mode, TrainingMode::Online);
        QCOMPARE(record.hours, std::optional(1.5));
        QCOMPARE(record.day, day.addDays(3));
    }

    void recordsComeAPageAtATime()
    {
        for (int i = 1; i <= 450; ++i)
            m_rows.append(row(i, i == 1 ? TrainingStage::Booked : TrainingStage::Completed));
        open();
        choose(1);
        auto *table = find<QTableView>(u"trainingTable"_s);
        QTRY_VERIFY(table->model()->rowCount() >= 200);
        QTRY_COMPARE((table->model()->fetchMore({}), table->model()->rowCount()), 450);
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(find<QPushButton>(u"trainingComplete"_s)->isEnabled());
        find<QPushButton>(u"trainingAttend"_s)->click();
        QTRY_COMPARE(m_said, QStringList{u"attend"_s});
        auto *stage = find<QComboBox>(u"trainingStage"_s);
        stage->setCurrentIndex(int(TrainingStage::Exempt));
        Q_EMIT stage->activated(stage->currentIndex());
        QCOMPARE(m_asked.last().stages, QList{TrainingStage::Exempt});
        auto *seeker = find<QLineEdit>(u"trainingOfSeeker"_s);
        seeker->setText(u"S0000007"_s);
        QTest::keyClick(seeker, Qt::Key_Return);
        QTRY_COMPARE(m_asked.last().seeker, SeekerId{7});
    }

    void anExemptionIsApprovedWhereItWaits()
    {
        TrainingRow waiting = row(1, TrainingStage::Exempt);
        waiting.record.reason = u"災害派遣"_s;
        waiting.record.askedBy = u"佐藤"_s;
        m_rows = {waiting};
        open();
        QVERIFY(m_page->showRequested({u"training"_s, ListKind::ToApprove}));
        QVERIFY(m_asked.last().toApproveOnly);
        QTRY_COMPARE(rowsOf(u"trainingTable"_s), 1);
        QTRY_VERIFY(find<QPushButton>(u"trainingApprove"_s)->isEnabled());
        find<QPushButton>(u"trainingApprove"_s)->click();
        QTRY_COMPARE(m_said, QStringList{u"approve"_s});
    }

    void theOfficeSaysWhenToWarn()
    {
        open();
        auto *days = find<QSpinBox>(u"warningDays"_s);
        QTRY_COMPARE(days->value(), 7);
        QSignalSpy changed(m_page.get(), &Page::dataChanged);
        days->setValue(14);
        QTRY_COMPARE(m_days, 14);
        QTRY_COMPARE(changed.size(), 1);
    }

    void fundsAddUpAndAreChanged()
    {
        QList<FundedActivity> activities;
        for (const auto &[number, prefecture, kind] :
             {std::tuple(1, 13, ActivityKind::Coordination), std::tuple(2, 13, ActivityKind::Training),
              std::tuple(3, 27, ActivityKind::Coordination)})
            activities.append({.id = ActivityId{number},
                               .number = u"E00000%1"_s.arg(number),
                               .kind = kind,
                               .prefecture = Prefecture::fromNumber(prefecture),
                               .contractor = u"看護協会"_s,
                               .from = day,
                               .to = day.addDays(30),
                               .yen = 1'000'000 * number,
                               .fund = fundFor(kind)});
        QList<ReportDocument> saved;
        FundWork work;
        work.activities = [&] { return answered<QList<FundedActivity>>(activities); };
        work.add = [&](FundedActivity activity) {
            activity.id = ActivityId{9};
            activity.number = u"E000009"_s;
            activities.append(activity);
            return answered<FundedActivity>(activity);
        };
        work.change = work.add;
        work.save = [&](const ReportDocument &document, const ReportFile &file) {
            saved.append(document);
            return answered<SavedReport>(SavedReport{.path = file.path});
        };
        work.print = [](const ReportDocument &, std::shared_ptr<QPrinter>) { return answered<std::monostate>(); };
        work.today = [] { return day; };
        FundsPage page(work, m_themes);
        page.resize(1104, 712);
        page.show();
        page.applyFilter({});
        auto *table = page.findChild<QTableView *>(u"fundTable"_s);
        auto *totalTable = page.findChild<QTableView *>(u"fundTotals"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(totalTable->model()->rowCount(), 5); // 東京 two funds, 大阪 one, the nation two
        QCOMPARE(totalTable->model()->index(3, 3).data().toString(), shownYen(4'000'000));
        page.applyFilter({.prefectures = {*Prefecture::fromNumber(27)}});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        page.applyFilter({.receivedFrom = day.addDays(31)});
        QTRY_COMPARE(table->model()->rowCount(), 0);
        page.applyFilter({});
        QTRY_COMPARE(table->model()->rowCount(), 3);
        page.saveAs({ReportFormat::Xlsx, u"/nowhere/funds.xlsx"_s});
        QTRY_COMPARE(saved.size(), 1);

        page.findChild<QPushButton *>(u"fundNew"_s)->click();
        auto *dialog = page.findChild<FundDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *decide = dialog->findChild<QPushButton *>(u"decide"_s);
        decide->click();
        QVERIFY(dialog->findChild<QLabel *>(u"formError"_s)->isVisible());
        dialog->findChild<QComboBox *>(u"fundKind"_s)->setCurrentIndex(int(ActivityKind::Training));
        QCOMPARE(dialog->activity().fund, Fund::RegionalFund);
        dialog->findChild<QComboBox *>(u"fundPrefecture"_s)->setCurrentIndex(46);
        dialog->findChild<QLineEdit *>(u"fundContractor"_s)->setText(u"県看護協会"_s);
        dialog->findChild<QLineEdit *>(u"fundYen"_s)->setText(u"１，５００，０００円"_s);
        QCOMPARE(dialog->activity().yen, 1'500'000);
        decide->click();
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QCOMPARE(namelessControls(page), QStringList());
    }
};

QTEST_MAIN(TestTrainingPage)
#include "tst_trainingpage.moc"
