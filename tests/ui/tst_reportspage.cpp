#include "models/statistics/reviewreport.h"
#include "models/statistics/shortagereport.h"
#include "tests/ui/futures.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/pivotbar.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/signoffbar.h"
#include "ui/print/pagesview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static ReportDocument shortageOf(const ReportRequest &request)
{
    Shortage shortage{request.asOf, {}};
    for (const Prefecture prefecture : Prefecture::all())
        shortage.cells.append({prefecture, Profession::Nurse, 3, 10, 1, 1, 2});
    if (request.filter.professions == QList{Profession::Clerk})
        shortage.cells.clear();
    return shortageReport(shortage, {}, request.filter);
}

class TestReportsPage : public QObject
{
    Q_OBJECT

private:
    ThemeSource m_themes;
    QList<ReportRequest> m_requests;
    QList<ReportFile> m_files;
    QList<MonthlyEdition> m_editions;
    PivotBar::Saved m_saved;
    Returning m_returning = Returning::EachTime;

    ReportWork work()
    {
        return {.make =
                    [this](const ReportRequest &request) {
                        m_requests.append(request);
                        return answered<ReportDocument>(request.kind == ReportKind::Shortage ? shortageOf(request)
                                                                                             : reviewReport({}));
                    },
                .save =
                    [this](const ReportDocument &, const ReportFile &file) {
                        m_files.append(file);
                        SavedReport saved{.path = file.path};
                        if (file.format == ReportFormat::CsvCp932 && file.substitute.isEmpty())
                            saved = {file.path, false, {u"row 3: U+2603"_s}, 2};
                        if (file.path == u"/full"_s)
                            return answered<SavedReport>(Error{Error::Kind::Storage, u"The disk is full. Free some space."_s});
                        return answered<SavedReport>(saved);
                    },
                .print = [](const ReportDocument &, std::shared_ptr<QPrinter>) { return answered<std::monostate>({}); },
                .today = [] { return QDate(2020, 7, 27); },
                .editions = [this](QDate) { return answered<QList<MonthlyEdition>>(m_editions); },
                .sign =
                    [this](QDate month, const QString &reason) {
                        m_editions.append({.month = month,
                                           .edition = int(m_editions.size()) + 1,
                                           .signedAt = QDateTime(QDate(2020, 7, 27), QTime(0, 12), Qt::UTC),
                                           .signedBy = u"統括 一郎"_s,
                                           .reason = reason,
                                           .sha256 = QString(64, u'a'),
                                           .figures = {}});
                        return answered<MonthlyEdition>(m_editions.last());
                    },
                .returning = [this] { return answered<Returning>(m_returning); },
                .setReturning =
                    [this](Returning way) {
                        m_returning = way;
                        return answered<std::monostate>({});
                    }};
    }

    ReportWork workOfBuilder()
    {
        ReportWork work = this->work();
        work.saved = [this] { return answered<PivotBar::Saved>(m_saved); };
        work.keep = [this](const QString &name, const PivotQuery &query) {
            m_saved.append({name, query});
            return answered<std::monostate>({});
        };
        work.forget = [this](const QString &) {
            m_saved.clear();
            return answered<std::monostate>({});
        };
        return work;
    }

    static QString text(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisibleTo(&page))
                texts.append(label->text());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_requests.clear();
        m_files.clear();
        m_editions.clear();
        m_saved.clear();
        QLocale::setDefault(QLocale(QLocale::Japanese));
    }

    void showsThePagesOfTheReport()
    {
        ReportsPage page(work(), m_themes);
        page.resize(1100, 700);
        page.show();
        page.applyFilter({});
        auto *pages = page.findChild<PagesView *>(u"preview"_s);
        QTRY_VERIFY(pages->pageCount() > 2);
        QCOMPARE(m_requests.last().asOf, QDate(2020, 7, 27));
        QVERIFY(pages->accessibleDescription().contains(reportDisclaimer()));
        auto *next = page.findChild<QPushButton *>(u"nextPage"_s);
        auto *previous = page.findChild<QPushButton *>(u"previousPage"_s);
        QVERIFY(!previous->isEnabled());
        next->click();
        QCOMPARE(pages->page(), 1);
        QVERIFY(text(page).contains(u"2 / %1"_s.arg(pages->pageCount())));
        QTest::keyClick(pages, Qt::Key_End);
        QCOMPARE(pages->page(), pages->pageCount() - 1);
        QVERIFY(!next->isEnabled());
        page.findChild<QPushButton *>(u"larger"_s)->click();
        QVERIFY(pages->zoom() > 1);
        QCOMPARE(pages->page(), pages->pageCount() - 1);
        if (const QString keep = qEnvironmentVariable("KEYNET_KEEP"); !keep.isEmpty()) {
            page.findChild<QPushButton *>(u"fitWidth"_s)->click();
            pages->goToPage(0);
            page.grab().save(keep + u"/page.png"_s);
        }
    }

    void theChoicesAreWhatIsAsked()
    {
        ReportsPage page(work(), m_themes);
        page.applyFilter(
            {.prefectures = {*Prefecture::fromNumber(13)}, .receivedFrom = QDate(2020, 6, 1), .receivedTo = QDate(2020, 6, 30)});
        page.findChild<QDateEdit *>(u"asOf"_s)->setDate(QDate(2020, 7, 1));
        QCOMPARE(m_requests.last().asOf, QDate(2020, 7, 1));
        QCOMPARE(m_requests.last().kind, ReportKind::Shortage);
        auto *kind = page.findChild<QComboBox *>(u"reportKind"_s);
        QCOMPARE(kind->count(), allOf<ReportKind>().size());
        kind->setCurrentIndex(1);
        QCOMPARE(m_requests.last().kind, ReportKind::Review);
        QCOMPARE(m_requests.last().from, QDate(2020, 6, 1));
        QCOMPARE(m_requests.last().to, QDate(2020, 6, 30));
        QCOMPARE(m_requests.last().filter.prefectures.size(), 1);
        const auto asked = m_requests.size();
        page.findChild<QDateEdit *>(u"from"_s)->setDate(QDate(2020, 7, 20));
        QCOMPARE(m_requests.size(), asked); // ends before it begins
        QTRY_VERIFY(text(page).contains(u"before it begins"_s));
    }

    void aMonthIsSignedOffOnThePage()
    {
        ReportsPage page(work(), m_themes);
        page.show();
        page.applyFilter({});
        auto *bar = page.findChild<SignOffBar *>();
        QVERIFY(!bar->isVisible());
        page.findChild<QComboBox *>(u"reportKind"_s)->setCurrentIndex(int(ReportKind::Monthly));
        QVERIFY(bar->isVisible());
        auto *edition = page.findChild<QComboBox *>(u"edition"_s);
        auto *sign = page.findChild<QPushButton *>(u"signOff"_s);
        QTRY_COMPARE(edition->count(), 1);
        QVERIFY(!sign->isEnabled()); // July is not over
        QVERIFY(text(page).contains(u"first day of the next month"_s));
        page.findChild<QDateEdit *>(u"month"_s)->setDate(QDate(2020, 6, 1));
        QTRY_VERIFY(sign->isEnabled());
        QVERIFY(m_requests.last().edition.countedNow);

        sign->click();
        auto *confirm = page.findChild<ConfirmDialog *>();
        QVERIFY(confirm);
        confirm->accept();
        QTRY_COMPARE(edition->count(), 2);
        QCOMPARE(edition->currentIndex(), 1);
        QTRY_COMPARE(m_requests.last().edition, (EditionChoice{false, 1}));
        QVERIFY(text(page).contains(u"統括 一郎"_s));
        QVERIFY(text(page).contains(u"2020/07/27 9:12"_s));
        QVERIFY(text(page).contains(QString(16, u'a')));

        sign->click(); // a correction says why
        auto *reason = page.findChild<ReasonDialog *>();
        QVERIFY(reason);
        auto *decide = reason->findChild<QPushButton *>(u"decide"_s);
        decide->click();
        QCOMPARE(m_editions.size(), 1);
        reason->findChild<QPlainTextEdit *>(u"comment"_s)->setPlainText(u"届出の遅れ"_s);
        decide->click();
        QTRY_COMPARE(edition->count(), 3);
        QCOMPARE(m_editions.last().reason, u"届出の遅れ"_s);
        edition->setCurrentIndex(1);
        QTRY_COMPARE(m_requests.last().edition, (EditionChoice{false, 1}));
        edition->setCurrentIndex(0);
        QTRY_VERIFY(m_requests.last().edition.countedNow);
    }

    void aTableIsBuiltAndSavedByName()
    {
        ReportsPage page(workOfBuilder(), m_themes);
        page.show();
        page.applyFilter({.prefectures = {*Prefecture::fromNumber(13)}});
        page.findChild<QComboBox *>(u"reportKind"_s)->setCurrentIndex(int(ReportKind::Built));
        auto *measure = page.findChild<QComboBox *>(u"pivotMeasure"_s);
        auto *rows = page.findChild<QComboBox *>(u"pivotRows"_s);
        auto *columns = page.findChild<QComboBox *>(u"pivotColumns"_s);
        auto *names = page.findChild<QComboBox *>(u"pivotSaved"_s);
        QVERIFY(measure->isVisible());
        QTRY_COMPARE(m_requests.last().kind, ReportKind::Built);
        QCOMPARE(m_requests.last().pivot.filter.prefectures.size(), 1);
        QCOMPARE(columns->findData(int(PivotField::Route)), -1); // a posting has no route
        measure->setCurrentIndex(int(PivotMeasure::Starts));
        QVERIFY(columns->findData(int(PivotField::Route)) > 0);
        columns->setCurrentIndex(columns->findData(int(PivotField::Route)));
        rows->setCurrentIndex(rows->findData(int(PivotField::PlaceKind)));
        QCOMPARE(m_requests.last().pivot.measure, PivotMeasure::Starts);
        QCOMPARE(m_requests.last().pivot.rows, PivotField::PlaceKind);
        QCOMPARE(m_requests.last().pivot.columns, std::optional(PivotField::Route));
        QCOMPARE(columns->findData(int(PivotField::PlaceKind)), -1); // not the same twice

        page.findChild<QPushButton *>(u"pivotSave"_s)->click();
        auto *name = page.findChild<QLineEdit *>(u"pivotName"_s);
        QVERIFY(name);
        auto *dialog = qobject_cast<QDialog *>(name->window());
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QVERIFY(m_saved.isEmpty()); // without a name
        name->setText(u"施設種別と経路"_s);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(names->currentText(), u"施設種別と経路"_s);
        QCOMPARE(m_saved.size(), 1);
        QTRY_COMPARE(m_requests.last().name, u"施設種別と経路"_s);
        columns->setCurrentIndex(0); // it is no longer the saved one
        QCOMPARE(names->currentIndex(), 0);
        QCOMPARE(m_requests.last().name, QString());
        names->setCurrentIndex(1);
        QCOMPARE(m_requests.last().pivot.columns, std::optional(PivotField::Route));
        page.findChild<QPushButton *>(u"pivotForget"_s)->click();
        QTRY_COMPARE(names->count(), 1);
        QVERIFY(!names->isEnabled());
    }

    void nothingToReportSaysWhatToDo()
    {
        ReportsPage page(work(), m_themes);
        page.show();
        page.applyFilter({.professions = {Profession::Clerk}});
        QTRY_VERIFY(text(page).contains(u"No posting is published"_s));
        QVERIFY(!page.findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
        QVERIFY(!page.exportView());
        QVERIFY(!page.printView());
        QSignalSpy cleared(&page, &Page::clearFilterRequested);
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == u"Clear the filter"_s)
                button->click();
        QCOMPARE(cleared.size(), 1);
        page.applyFilter({});
        QTRY_VERIFY(page.findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
    }

    void charactersThatCp932LacksAreListedBeforeSaving()
    {
        ReportsPage page(work(), m_themes);
        page.show();
        page.applyFilter({});
        QTRY_VERIFY(page.findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
        page.saveAs({ReportFormat::CsvCp932, u"/x.csv"_s});
        auto *list = page.findChild<QListWidget *>(u"lackingList"_s);
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 2); // and one more
        QCOMPARE(list->item(0)->text(), u"row 3: U+2603"_s);
        QPushButton *utf8 = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == u"Save as UTF-8"_s)
                utf8 = button;
        QVERIFY(utf8);
        utf8->click();
        QCOMPARE(m_files.last().format, ReportFormat::CsvUtf8);
        QTRY_VERIFY(text(page).contains(u"Saved as"_s));
        QVERIFY(!list->isVisible());
    }

    void aFailureIsSaid()
    {
        ReportsPage page(work(), m_themes);
        page.show();
        page.applyFilter({});
        QTRY_VERIFY(page.findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
        page.saveAs({ReportFormat::Pdf, u"/full"_s});
        QTRY_VERIFY(text(page).contains(u"The disk is full"_s));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
