#include "models/items/hirelistmodel.h"
#include "tests/ui/futures.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/plaintable.h"

#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Lists that grow page by page: what others change moves nothing of what somebody reads.
class TestPagedPlace final : public QObject
{
    Q_OBJECT

private:
    QList<qint64> m_ids; // of the store
    std::unique_ptr<HireListModel> m_model;
    std::unique_ptr<QAbstractItemView> m_view;

    static QList<qint64> numbers(qint64 from, qint64 to)
    {
        QList<qint64> all;
        for (qint64 id = from; id < to; ++id)
            all.append(id);
        return all;
    }

    QFuture<Result<HirePage>> page(const HireCursor &after, int limit) const
    {
        HirePage page;
        const qsizetype first = after.id == HireId{} ? 0 : m_ids.indexOf(qToUnderlying(after.id)) + 1;
        for (const qint64 id : m_ids.mid(first, limit)) {
            HireRow row;
            row.hire.id = HireId{id};
            page.rows.append(row);
            page.next.id = row.hire.id;
        }
        page.last = first + limit >= m_ids.size();
        return answered(Result<HirePage>(page));
    }

    void waitFor(const std::function<void()> &question)
    {
        QSignalSpy spy(m_model.get(), &PagedTableModel::answered);
        question();
        QVERIFY(spy.wait());
        m_view->grab(); // what the view puts off until it paints
        QCoreApplication::processEvents();
    }
    void ask()
    {
        waitFor([this] { m_model->ask([this](const HireCursor &after, int limit) { return page(after, limit); }); });
    }
    void readAnew(const QList<qint64> &ids)
    {
        m_ids = ids;
        waitFor([this] { m_model->refresh(); });
    }

    /// A view of 150 rows of 200, from 1000.
    void open(bool cards, ListPlace::Left left = ListPlace::Left::NextChosen)
    {
        m_ids = numbers(1000, 1200);
        m_model = std::make_unique<HireListModel>();
        if (cards) {
            auto list = std::make_unique<QListView>();
            list->setModel(m_model.get());
            list->setUniformItemSizes(true);
            list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
            m_view = std::move(list);
        } else {
            m_view.reset(plainTable(*m_model, u"numbers"_s, u"Numbers"_s));
        }
        ListPlace::keep(*m_view, *m_model, left);
        m_view->resize(400, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        ask();
        while (m_model->rowCount() < 150)
            waitFor([this] { m_model->fetchMore({}); });
    }

    int yOf(qint64 id) const { return m_view->visualRect(m_model->index(m_model->rowOfId(id), 0)).top(); }
    qint64 current() const { return m_model->idAt(m_view->currentIndex().row()).value_or(0); }
    QList<qint64> selected() const
    {
        QList<qint64> ids;
        for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
            ids.append(m_model->idAt(index.row()).value_or(0));
        return ids;
    }
    void choose(qint64 id) { m_view->setCurrentIndex(m_model->index(m_model->rowOfId(id), 0)); }
    void scrollBy(int pixels) { m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + pixels); }

    static void views()
    {
        QTest::addColumn<bool>("cards");
        QTest::newRow("table") << false;
        QTest::newRow("cards") << true;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void theCurrentRowStaysWhereItIs_data() { views(); }
    void theCurrentRowStaysWhereItIs()
    {
        QFETCH(const bool, cards);
        open(cards);
        choose(1100);
        scrollBy(37);
        const int y = yOf(1100);
        QVERIFY(y > 0 && y < m_view->viewport()->height());
        readAnew(numbers(970, 1200)); // of 200 rows 150 were here: as many are read again
        QCOMPARE(current(), qint64(1100));
        QCOMPARE(yOf(1100), y);
        readAnew(numbers(1050, 1200));
        QCOMPARE(current(), qint64(1100));
        QCOMPARE(yOf(1100), y);
        QCOMPARE(selected(), QList<qint64>{1100});
    }

    void whatIsReadElsewhereStaysAsWell_data() { views(); }
    void whatIsReadElsewhereStaysAsWell()
    {
        QFETCH(const bool, cards);
        open(cards);
        choose(1002);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2 + 7);
        const qint64 read = m_model->idAt(m_view->indexAt({5, 250}).row()).value();
        const int y = yOf(read);
        readAnew(numbers(980, 1200));
        QCOMPARE(yOf(read), y);
        QCOMPARE(current(), qint64(1002));
    }

    void whereNothingIsCurrentNothingBecomesSo_data() { views(); }
    void whereNothingIsCurrentNothingBecomesSo()
    {
        QFETCH(const bool, cards);
        open(cards);
        m_view->setCurrentIndex({});
        m_view->verticalScrollBar()->setValue(300);
        const qint64 read = m_model->idAt(m_view->indexAt({5, 250}).row()).value();
        const int y = yOf(read);
        readAnew(numbers(990, 1200));
        QCOMPARE(yOf(read), y);
        QVERIFY(!m_view->currentIndex().isValid());
        ask(); // another question begins at its top
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(!m_view->currentIndex().isValid());
    }

    void theNextTakesThePlaceOfOneThatLeft()
    {
        open(false);
        choose(1020);
        const int y = yOf(1020);
        readAnew(numbers(1000, 1020) + numbers(1022, 1200));
        QCOMPARE(current(), qint64(1022));
        QCOMPARE(selected(), QList<qint64>{1022});
        QCOMPARE(yOf(1022), y);
    }

    /// Where what is chosen may be given up by a button.
    void nobodyChoosesTheNextByMistake()
    {
        open(false, ListPlace::Left::NothingChosen);
        m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        choose(1020);
        m_view->selectionModel()->select(m_model->index(30, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        readAnew(numbers(1000, 1020) + numbers(1021, 1200));
        QCOMPARE(current(), qint64(1021));
        QCOMPARE(selected(), QList<qint64>{1030});
        readAnew(numbers(1000, 1020) + numbers(1021, 1030) + numbers(1031, 1200));
        QCOMPARE(selected(), QList<qint64>());
    }

    void whatWasTakenOutOfTheChoiceStaysOut()
    {
        open(false);
        m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        choose(1020);
        m_view->selectionModel()->select(m_model->index(30, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_view->selectionModel()->select(m_model->index(20, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        readAnew(numbers(990, 1200));
        QCOMPARE(current(), qint64(1020));
        QCOMPARE(selected(), QList<qint64>{1030});
    }

    void allThatWasChosenStaysChosen()
    {
        open(false, ListPlace::Left::NothingChosen);
        m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        readAnew(numbers(1000, 1600));
        while (m_model->rowCount() < 600)
            waitFor([this] { m_model->fetchMore({}); });
        choose(1300);
        m_view->selectAll();
        QCOMPARE(selected().size(), qsizetype(600));
        readAnew(numbers(990, 1000) + numbers(1000, 1400) + numbers(1500, 1600));
        const QList<qint64> still = selected();
        QCOMPARE(QSet<qint64>(still.begin(), still.end()).size(), qsizetype(500));
        QVERIFY(!still.contains(995) && still.contains(1000) && still.contains(1399) && still.contains(1599));
    }

    void anotherQuestionShowsTheSameRecord()
    {
        open(false);
        choose(1100);
        m_view->verticalScrollBar()->setValue(0);
        m_ids = numbers(1060, 1200);
        ask();
        QCOMPARE(current(), qint64(1100));
        QVERIFY(yOf(1100) >= 0 && yOf(1100) < m_view->viewport()->height());
    }
};

QTEST_MAIN(TestPagedPlace)
#include "tst_pagedplace.moc"
