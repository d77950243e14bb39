#include "tests/ui/fakecases.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/hirespage.h"
#include "ui/pages/interviewspage.h"

#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The lists of casework stay where somebody reads them when another desk takes something in.
class TestStandStill : public QObject
{
    Q_OBJECT

private:
    using Open = std::function<std::unique_ptr<Page>(const CaseWork &work, const ThemeSource &themes)>;
    using Insert = std::function<void(FakeCases &cases, qint64 number)>; // at the top of the list

    static constexpr int rows = 40;

    static void insertHire(FakeCases &cases, qint64 number)
    {
        HireRow row;
        row.hire.id = HireId{number};
        row.hire.stage = HireStage::Offered;
        row.seekerNumber = u"S%1"_s.arg(number);
        cases.hires.prepend(row);
    }
    static void insertApplication(FakeCases &cases, qint64 number)
    {
        cases.applications.prepend(
            {.id = ApplicationId{number}, .number = u"A%1"_s.arg(number), .seekerNumber = u"S%1"_s.arg(number)});
    }
    static void insertInterview(FakeCases &cases, qint64 number)
    {
        InterviewRow row;
        row.interview.id = InterviewId{number};
        row.interview.number = u"I%1"_s.arg(number);
        row.interview.from = cases.at(10, 0, -3);
        cases.interviews.prepend(row);
    }
    static void insertInquiry(FakeCases &cases, qint64 number)
    {
        InquiryRow row;
        row.inquiry.id = InquiryId{number};
        row.inquiry.number = u"Q%1"_s.arg(number);
        cases.inquiries.prepend(row);
    }

    static QStringList cells(const QAbstractItemModel &model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }

private Q_SLOTS:
    void whatIsReadStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<Insert>("insert");
        QTest::addColumn<Open>("open");
        QTest::newRow("hires") << u"hireTable"_s << Insert(insertHire)
                               << Open([](const CaseWork &work, const ThemeSource &themes) {
                                      return std::make_unique<HiresPage>(work, themes);
                                  });
        QTest::newRow("applications") << u"applicationTable"_s << Insert(insertApplication)
                                      << Open([](const CaseWork &work, const ThemeSource &themes) {
                                             auto page = std::make_unique<ApplicationsPage>(work, themes);
                                             page->showView(ApplicationsPage::List);
                                             return page;
                                         });
        QTest::newRow("inquiries") << u"inquiryTable"_s << Insert(insertInquiry)
                                   << Open([](const CaseWork &work, const ThemeSource &themes) {
                                          auto page = std::make_unique<ApplicationsPage>(work, themes);
                                          page->showView(ApplicationsPage::Inquiries);
                                          return page;
                                      });
        QTest::newRow("interviews without a result")
            << u"overdueInterviews"_s << Insert(insertInterview) << Open([](const CaseWork &work, const ThemeSource &themes) {
                   auto page = std::make_unique<InterviewsPage>(work, themes);
                   page->showView(InterviewsPage::Overdue);
                   return page;
               });
    }
    void whatIsReadStaysWhereItIs()
    {
        QFETCH(const QString, table);
        QFETCH(const Insert, insert);
        QFETCH(const Open, open);
        FakeCases cases;
        for (qint64 number = 1; number <= rows; ++number)
            insert(cases, number);
        const ThemeSource themes;
        const auto page = open(cases.work(), themes);
        page->resize(1280, 500);
        page->show();
        page->applyFilter({});
        auto *view = page->findChild<QTableView *>(table);
        QTRY_COMPARE(view->model()->rowCount(), rows);
        QTRY_VERIFY(view->isVisible());
        view->setCurrentIndex(view->model()->index(25, 0));
        view->grab();
        const QStringList read = cells(*view->model(), 25);
        const int y = view->visualRect(view->currentIndex()).top();
        for (qint64 number = rows + 1; number <= rows + 3; ++number)
            insert(cases, number);
        page->refresh();
        QTRY_COMPARE(view->model()->rowCount(), rows + 3);
        view->grab();
        QCOMPARE(view->currentIndex().row(), 28);
        QCOMPARE(cells(*view->model(), 28), read);
        QCOMPARE(view->visualRect(view->currentIndex()).top(), y);
        QVERIFY(view->selectionModel()->isRowSelected(28, {}));
    }
};

QTEST_MAIN(TestStandStill)
#include "tst_standstill.moc"
