#include "models/items/postingtablemodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A store whose answers come when the test says so.
class FakeStore
{
public:
    explicit FakeStore(int postings) : m_postings(postings) {}

    int postings() const { return m_postings; }
    void setPostings(int postings) { m_postings = postings; }
    void setCount(PostingCount count) { m_count = count; }
    void failPages(bool fail) { m_fail = fail; }
    void hold(bool hold) { m_hold = hold; }
    int held() const { return int(m_held.size()); }
    void release(int index) { m_held.takeAt(index)(); }
    void releaseAll()
    {
        while (!m_held.isEmpty())
            release(0);
    }

    static PostingRow row(int number)
    {
        PostingRow row;
        row.id = PostingId(number + 1);
        row.number = u"13-%1"_s.arg(number, 7, 10, QLatin1Char('0'));
        row.place = u"病院%1"_s.arg(number);
        row.profession = Profession::Nurse;
        row.seats = {5, 1, 0, 1};
        row.neededBy = QDate(2020, 8, 3);
        row.red = number % 2;
        return row;
    }

    PostingSource source()
    {
        return {[this](const PostingFilter &, const PostingOrder &, const PostingCursor &after, int limit) {
                    pagesAsked += 1;
                    return answer<PostingPage>([this, after, limit] { return page(after, limit); });
                },
                [this](const PostingFilter &, const PostingOrder &, qint64 at) {
                    cursorsAsked += 1;
                    return answer<PostingCursor>([this, at]() -> Result<PostingCursor> {
                        if (at > m_postings) // as the store says it
                            return Error{Error::Kind::NotFound, u"The list has become shorter. Load it again."_s};
                        return PostingCursor{qlonglong(at), PostingId(at), at == 0};
                    });
                },
                [this](const PostingFilter &) {
                    return answer<PostingCount>([this]() -> Result<PostingCount> {
                        return m_count.value_or(PostingCount{m_postings, true});
                    });
                }};
    }

    int pagesAsked = 0, cursorsAsked = 0, cancelled = 0;

private:
    Result<PostingPage> page(const PostingCursor &after, int limit) const
    {
        if (m_fail)
            return Error{Error::Kind::Storage, u"The disk is gone. Plug it in."_s};
        PostingPage page;
        const int first = after.atStart ? 0 : int(after.id);
        for (int i = first; i < std::min(first + limit, m_postings); ++i)
            page.rows.append(row(i));
        page.last = first + limit >= m_postings;
        if (!page.last)
            page.next = {first + limit, PostingId(first + limit), false};
        return page;
    }

    template <typename T>
    QFuture<Result<T>> answer(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto give = [this, promise, work] {
            if (promise->isCanceled())
                ++cancelled;
            else
                promise->addResult(work());
            promise->finish();
        };
        if (m_hold)
            m_held.append(give);
        else
            QMetaObject::invokeMethod(&m_desk, give, Qt::QueuedConnection);
        return promise->future();
    }

    QObject m_desk;
    int m_postings;
    std::optional<PostingCount> m_count;
    bool m_fail = false, m_hold = false;
    QList<std::function<void()>> m_held;
};

QString shown(const PostingTableModel &model, int row, PostingColumn column = PostingColumn::Number)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class TestPostingTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listHasEveryRowOfTheAnswer_data()
    {
        QTest::addColumn<int>("postings");
        for (const int postings : {0, 1, 99, 100, 101, 200, 250, 12'345})
            QTest::addRow("%d", postings) << postings;
    }

    void listHasEveryRowOfTheAnswer()
    {
        QFETCH(int, postings);
        FakeStore store(postings);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy answered(&model, &PostingTableModel::answered);
        model.ask({}, {});
        QTRY_COMPARE(answered.size(), 1);
        QTRY_VERIFY(model.count().has_value());
        QCOMPARE(model.rowCount(), postings);
        QCOMPARE(model.count()->rows, postings);
        QVERIFY(model.count()->exact);
        for (const int row : {0, postings / 2, postings - 1})
            if (row >= 0 && row < postings)
                QTRY_COMPARE(shown(model, row), FakeStore::row(row).number);
    }

    void anyPlaceOfAMillionIsOneJump()
    {
        FakeStore store(1'000'000);
        PostingTableModel model(store.source());
        // No QAbstractItemModelTester here: it walks a million rows at every signal; the other tests have one.
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        QTRY_COMPARE(shown(model, 0), FakeStore::row(0).number);
        const int asked = store.pagesAsked;
        QCOMPARE(shown(model, 800'000), u"…"_s);
        QTRY_COMPARE(shown(model, 800'000), FakeStore::row(800'000).number);
        QCOMPARE(store.pagesAsked, asked + 1);
        QVERIFY(!model.rowAt(400'000));
        QCOMPARE(model.rowCount(), 1'000'000);
    }

    void aNewQuestionReadsTwoPagesAtOnce()
    {
        FakeStore store(1'000);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000);
        for (const int row : {0, 49, 50, 99})
            QCOMPARE(shown(model, row), FakeStore::row(row).number);
        QCOMPARE(store.pagesAsked, 1);
        QTRY_COMPARE(shown(model, 100), FakeStore::row(100).number);
        QCOMPARE(store.pagesAsked, 2);
        QCOMPARE(store.cursorsAsked, 0); // the answer told where it goes on
    }

    void aPageTellsWhereTheNextOneBegins()
    {
        FakeStore store(1'000'000);
        PostingTableModel model(store.source());
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        const int asked = store.cursorsAsked;
        const auto look = [&model] { return QStringList{shown(model, 500'090), shown(model, 500'110)}; }; // of two pages
        QCOMPARE(look(), QStringList(2, u"…"_s));
        QTRY_COMPARE(look(), (QStringList{FakeStore::row(500'090).number, FakeStore::row(500'110).number}));
        QCOMPARE(store.cursorsAsked, asked + 1);

        store.failPages(true); // the one before does not come: the next one is asked for all the same
        QSignalSpy failed(&model, &PostingTableModel::failed);
        model.index(700'090, 0).data();
        model.index(700'110, 0).data();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(store.cursorsAsked, asked + 3);
    }

    /// Also of pages in a row the one that is looked at comes before those that were passed by.
    void thePlaceLookedAtComesFirst()
    {
        FakeStore store(1'000'000);
        PostingTableModel model(store.source());
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        store.hold(true);
        constexpr int first = 200, last = 206, size = PostingTableModel::pageSize;
        for (int page = first; page <= last; ++page) {
            model.index(page * size, 0).data();
            QCoreApplication::sendPostedEvents(&model);
        }
        while (!model.rowAt(last * size)) {
            QVERIFY(store.held() > 0);
            store.release(0);
            QCoreApplication::sendPostedEvents();
        }
        for (const int passedBy : {201, 203, 204, 205})
            QVERIFY2(!model.rowAt(passedBy * size), qPrintable(QString::number(passedBy)));
        store.hold(false);
        store.releaseAll();
    }

    void onlyAWindowOfPagesIsKept()
    {
        FakeStore store(100'000);
        PostingTableModel model(store.source());
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 100'000);
        for (int page = 0; page < 2 * PostingTableModel::keptPages; ++page) {
            const int row = page * PostingTableModel::pageSize;
            QTRY_COMPARE(shown(model, row), FakeStore::row(row).number);
        }
        int kept = 0;
        for (int row = 0; row < model.rowCount(); row += PostingTableModel::pageSize)
            kept += int(model.rowAt(row).has_value());
        QCOMPARE(kept, PostingTableModel::keptPages);
        QCOMPARE(shown(model, 0), u"…"_s);
        QTRY_COMPARE(shown(model, 0), FakeStore::row(0).number);
    }

    void flyingPastAsksForFewPages()
    {
        FakeStore store(1'000'000);
        PostingTableModel model(store.source());
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        store.hold(true);
        const int asked = store.pagesAsked + store.cursorsAsked;
        for (int row = 1'000; row < 500'000; row += 1'000) {
            QCOMPARE(shown(model, row), u"…"_s);
            QCoreApplication::sendPostedEvents(&model);
        }
        QVERIFY(store.pagesAsked + store.cursorsAsked - asked <= PageQueue::runningPages);
        store.hold(false);
        store.releaseAll();
        QTRY_COMPARE(shown(model, 499'000), FakeStore::row(499'000).number);
        QVERIFY(store.pagesAsked - asked < 2 * (PageQueue::waitingPages + PageQueue::runningPages));
    }

    void answersOfAnOlderQuestionAreDropped()
    {
        FakeStore store(50);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        store.hold(true);
        model.ask({}, {}); // count and first page: held
        QCOMPARE(store.held(), 2);
        store.setPostings(7);
        model.ask({.text = u"看護"_s}, {PostingSort::Number, Qt::DescendingOrder});
        QCOMPARE(store.held(), 4);
        store.release(3); // the newer page first
        store.release(2);
        store.release(1);
        store.release(0);
        QTRY_COMPARE(model.rowCount(), 7);
        QCOMPARE(store.cancelled, 2);
        QCOMPARE(model.filter().text, u"看護"_s);
        QCOMPARE(model.order().sort, PostingSort::Number);
    }

    void countMayComeBeforeOrAfterTheFirstPage_data()
    {
        QTest::addColumn<bool>("countFirst");
        QTest::newRow("count first") << true;
        QTest::newRow("page first") << false;
    }

    void countMayComeBeforeOrAfterTheFirstPage()
    {
        QFETCH(bool, countFirst);
        FakeStore store(1'000);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        store.hold(true);
        model.ask({}, {});
        QSignalSpy answered(&model, &PostingTableModel::answered);
        store.release(countFirst ? 0 : 1);
        if (!countFirst) {
            QTRY_COMPARE(answered.size(), 1);
            QCOMPARE(model.rowCount(), PostingTableModel::firstRows + 1); // and one that must follow
            QVERIFY(!model.count());
        }
        store.hold(false);
        store.releaseAll();
        QTRY_COMPARE(model.rowCount(), 1'000);
        QCOMPARE(model.count()->rows, 1'000);
    }

    void listGrowsWhereCountingStopped()
    {
        FakeStore store(350);
        store.setCount({200, false});
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(!model.count()->exact);
        QTRY_COMPARE(shown(model, 199), FakeStore::row(199).number);
        QTRY_COMPARE(model.rowCount(), 201);
        QTRY_COMPARE(shown(model, 200), FakeStore::row(200).number);
        QTRY_COMPARE(shown(model, 200 + PostingTableModel::pageSize), FakeStore::row(200 + PostingTableModel::pageSize).number);
        while (model.rowCount() < 350) { // whoever looks at its end sees it grow
            const int end = model.rowCount() - 1;
            QTRY_COMPARE(shown(model, end), FakeStore::row(end).number);
        }
        QCOMPARE(model.rowCount(), 350);
        QVERIFY(model.count()->exact);
        QCOMPARE(model.count()->rows, 350);
    }

    void listShrinksWhereRowsWentAway()
    {
        FakeStore store(1'000);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000);
        store.setPostings(450);
        QCOMPARE(shown(model, 900), u"…"_s);
        QTRY_COMPARE(model.rowCount(), 900);
        QTRY_COMPARE(shown(model, 420), FakeStore::row(420).number);
        QTRY_COMPARE(model.rowCount(), 450);
    }

    void errorsAreToldOnceAndNothingFalseIsShown()
    {
        FakeStore store(1'000);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy failed(&model, &PostingTableModel::failed);
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000);
        store.failPages(true);
        QCOMPARE(shown(model, 500), u"…"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().message, u"The disk is gone. Plug it in."_s);
        QCOMPARE(shown(model, 500), u"…"_s);
        QCoreApplication::sendPostedEvents(&model);
        QCOMPARE(failed.size(), 1);

        QSignalSpy answered(&model, &PostingTableModel::answered);
        model.ask({.checks = CheckLevel::Red}, {});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        store.failPages(false);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1'000);
    }

    void refreshKeepsThePlace()
    {
        FakeStore store(1'000);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 1'000);
        QTRY_COMPARE(shown(model, 700), FakeStore::row(700).number);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        store.setPostings(999);
        model.refresh();
        QCOMPARE(model.rowCount(), 1'000); // the rows before stay until the answer is complete
        QTRY_COMPARE(reset.size(), 1);
        QVERIFY(model.rowAt(700));
        QTRY_COMPARE(model.rowCount(), 999);
    }

    void refreshOfAListThatBecameShort_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<QList<int>>("looked");
        QTest::addColumn<int>("after");
        QTest::newRow("far below") << 1'000 << QList<int>{700, 801, 902} << 3;
        QTest::newRow("at the top") << 60 << QList<int>{0} << 1;
        QTest::newRow("to nothing") << 60 << QList<int>{0} << 0;
        QTest::newRow("to a whole page") << 130 << QList<int>{0, 60, 120} << 50;
    }
    void refreshOfAListThatBecameShort()
    {
        QFETCH(const int, before);
        QFETCH(const QList<int>, looked);
        QFETCH(const int, after);
        FakeStore store(before);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy failed(&model, &PostingTableModel::failed);
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), before);
        for (const int row : looked)
            QTRY_COMPARE(shown(model, row), FakeStore::row(row).number);
        store.setPostings(after);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), after);
        if (after > 0)
            QTRY_COMPARE(shown(model, after - 1), FakeStore::row(after - 1).number);
        QCOMPARE(failed.size(), 0);
        QTRY_VERIFY(!model.isAsking());
        QCOMPARE(model.rowCount(), after);
    }

    void replacedRowIsShown()
    {
        FakeStore store(150);
        PostingTableModel model(store.source());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.ask({}, {});
        QTRY_COMPARE(shown(model, 120), FakeStore::row(120).number);
        PostingRow row = *model.rowAt(120);
        row.review = ReviewState::Approved;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.replaceRow(row);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(120, int(PostingColumn::Review)).data(PostingTableModel::ValueRole).toInt(),
                 int(ReviewState::Approved));
        row.id = PostingId(99'999);
        model.replaceRow(row); // not in memory: nothing happens
        QCOMPARE(changed.size(), 1);
    }

    void modelMayDieWhileAnswersAreOnTheirWay()
    {
        FakeStore store(150);
        store.hold(true);
        {
            PostingTableModel model(store.source());
            model.ask({}, {});
        }
        store.releaseAll();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(store.cancelled, 2);
    }

    void rolesGiveRawValues()
    {
        FakeStore store(2);
        PostingTableModel model(store.source());
        model.setToday(QDate(2020, 7, 27));
        model.ask({}, {});
        QTRY_COMPARE(model.rowCount(), 2);
        const auto cell = [&](PostingColumn column, int role) { return model.index(1, int(column)).data(role); };
        QCOMPARE(cell(PostingColumn::NeededBy, PostingTableModel::ValueRole).toDate(), QDate(2020, 8, 3));
        QCOMPARE(cell(PostingColumn::NeededBy, PostingTableModel::TextRole).toString(), u"2020/08/03"_s);
        QCOMPARE(cell(PostingColumn::Remaining, PostingTableModel::ValueRole).toInt(), 3);
        QCOMPARE(cell(PostingColumn::Profession, PostingTableModel::ValueRole).toInt(), 4);
        QCOMPARE(cell(PostingColumn::Checks, PostingTableModel::RedRole).toInt(), 1);
        QCOMPARE(cell(PostingColumn::Checks, PostingTableModel::IdRole).toLongLong(), 2);
        QVERIFY(cell(PostingColumn::ValidUntil, PostingTableModel::ValueRole).isNull());
    }

    void everySortHasAColumn()
    {
        for (const PostingSort sort : allOf<PostingSort>())
            QCOMPARE(sortOf(columnOf(sort)), sort);
        QCOMPARE(allOf<PostingSort>().size(), postingColumnCount);
        QSet<QString> keys, titles;
        for (int i = 0; i < postingColumnCount; ++i) {
            keys.insert(keyOf(PostingColumn(i)));
            titles.insert(titleOf(PostingColumn(i)));
        }
        QCOMPARE(keys.size(), postingColumnCount);
        QCOMPARE(titles.size(), postingColumnCount);
    }
};

QTEST_GUILESS_MAIN(TestPostingTableModel)
#include "tst_postingtablemodel.moc"
