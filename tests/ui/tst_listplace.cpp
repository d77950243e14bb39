#include "ui/widgets/listtable.h"

#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/// A list of numbers, all of them in memory.
class NumberList final : public ListModel
{
public:
    void become(const QList<qint64> &ids, Qt::SortOrder direction = Qt::AscendingOrder)
    {
        beginResetModel();
        m_ids = ids;
        m_direction = direction;
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_ids[index.row()]) : QVariant();
    }
    bool isAsking() const override { return false; }
    std::optional<ListCount> count() const override { return {}; }
    std::optional<qint64> idAt(int row) const override
    {
        return row >= 0 && row < m_ids.size() ? std::optional(m_ids[row]) : std::nullopt;
    }
    int rowOfId(qint64 id) const override { return int(m_ids.indexOf(id)); }
    int sortedBy() const override { return 0; }
    Qt::SortOrder sortDirection() const override { return m_direction; }
    QString keyOfColumn(int) const override { return u"number"_s; }
    QString titleOfColumn(int) const override { return u"Number"_s; }
    QString headingOfColumn(int) const override { return u"Number"_s; }
    bool isNumberColumn(int) const override { return true; }
    int sortOfColumn(int) const override { return 0; }
    void readTexts(const QList<Range> &, const QList<int> &, QObject *, std::function<void(const Texts &)>) override {}

private:
    QList<qint64> m_ids;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// What others change moves nothing of what somebody reads.
class TestListPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"list.ini"_s), QSettings::IniFormat);
        m_list = std::make_unique<NumberList>();
        m_table =
            std::make_unique<ListTable>(*m_list, u"Numbers"_s, ListColumnSet{.settings = u"list"_s, .columns = {0}}, *m_settings);
        m_table->resize(300, 500);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_list->become(numbers(1000, 1200));
    }
    void cleanup() { m_table.reset(); }

    void theCurrentRowStaysWhereItIs_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<qint64>("current");
        QTest::newRow("nothing changed") << numbers(1000, 1200) << qint64(1100);
        QTest::newRow("rows came above") << numbers(950, 1200) << qint64(1100);
        QTest::newRow("rows above left") << numbers(1060, 1200) << qint64(1100);
        QTest::newRow("rows came below") << numbers(1000, 1400) << qint64(1100);
        QTest::newRow("it left: the next one takes its place") << numbers(1000, 1100) + numbers(1101, 1200) << qint64(1101);
        QTest::newRow("it left, and rows came above") << numbers(950, 1100) + numbers(1101, 1200) << qint64(1101);
    }
    void theCurrentRowStaysWhereItIs()
    {
        QFETCH(const QList<qint64>, ids);
        QFETCH(const qint64, current);
        m_table->selectRowAt(100);
        scrollBy(60);
        const int y = yOf(1100);
        readAnew(ids);
        QCOMPARE(m_table->currentId(), std::optional(current));
        QCOMPARE(yOf(current), y);
    }

    void whatIsReadElsewhereStaysAsWell()
    {
        m_table->selectRowAt(10);
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2 + 7);
        const auto read = m_list->idAt(m_table->rowAt(100)).value();
        const int y = yOf(read);
        readAnew(numbers(940, 1200));
        QCOMPARE(yOf(read), y);
        QCOMPARE(m_table->currentId(), std::optional(qint64(1010)));
        // One of those on screen leaves.
        QList<qint64> fewer = numbers(900, 1200);
        fewer.removeOne(m_list->idAt(m_table->rowAt(0)).value());
        readAnew(fewer);
        QCOMPARE(yOf(read), y);
    }

    void inAnotherOrderTheCurrentRowIsShown()
    {
        m_table->selectRowAt(3);
        QList<qint64> turned = numbers(1000, 1200);
        std::reverse(turned.begin(), turned.end());
        readAnew(turned, Qt::DescendingOrder);
        QCOMPARE(m_table->currentId(), std::optional(qint64(1003)));
        QVERIFY(isOnScreen(1003));
    }

    void amongOtherRowsTheCurrentOneIsShown()
    {
        m_table->selectRowAt(10);
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
        readAnew(numbers(5000, 5200)); // another filter
        QCOMPARE(m_table->currentId(), std::optional(qint64(5010)));
        QVERIFY(isOnScreen(5010));
    }

    void aMessageAboveTheListHidesNotWhatIsRead()
    {
        m_table->selectRowAt(100);
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtBottom);
        QVERIFY(isOnScreen(1100));
        m_table->resize(300, 440);
        QVERIFY(isOnScreen(1100));
        m_table->verticalScrollBar()->setValue(0); // who looks elsewhere is not brought back
        m_table->resize(300, 400);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    }

private:
    void readAnew(const QList<qint64> &ids, Qt::SortOrder direction = Qt::AscendingOrder)
    {
        m_list->become(ids, direction);
        QCoreApplication::processEvents(); // what the view puts off until it paints
        m_table->grab();
    }
    static QList<qint64> numbers(qint64 from, qint64 to)
    {
        QList<qint64> all;
        for (qint64 id = from; id < to; ++id)
            all.append(id);
        return all;
    }
    int yOf(qint64 id) const { return m_table->rowViewportPosition(m_list->rowOfId(id)); }
    bool isOnScreen(qint64 id) const
    {
        return yOf(id) >= 0 && yOf(id) + m_table->rowHeight(m_list->rowOfId(id)) <= m_table->viewport()->height();
    }
    void scrollBy(int pixels) { m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + pixels); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<NumberList> m_list;
    std::unique_ptr<ListTable> m_table;
};

QTEST_MAIN(TestListPlace)
#include "tst_listplace.moc"
