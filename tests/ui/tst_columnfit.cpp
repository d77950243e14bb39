#include "ui/widgets/columnfit.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthsAreShared_data()
    {
        QTest::addColumn<QList<int>>("wished");
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("nothing") << QList<int>{} << 100 << QList<int>{};
        QTest::newRow("room for all") << QList<int>{30, 50} << 100 << QList<int>{30, 50};
        QTest::newRow("exactly") << QList<int>{50, 50} << 100 << QList<int>{50, 50};
        QTest::newRow("the wide one gives way") << QList<int>{30, 200} << 100 << QList<int>{30, 70};
        QTest::newRow("two wide ones share") << QList<int>{200, 20, 300} << 120 << QList<int>{50, 20, 50};
        QTest::newRow("no room") << QList<int>{10, 10} << 0 << QList<int>{0, 0};
        QTest::newRow("less than none") << QList<int>{10, 10} << -5 << QList<int>{0, 0};
    }

    void widthsAreShared()
    {
        QFETCH(const QList<int>, wished);
        QFETCH(const int, room);
        const QList<int> widths = sharedWidths(wished, room);
        QTEST(widths, "expected");
        QVERIFY(std::accumulate(widths.begin(), widths.end(), 0) <= std::max(room, 0));
    }

    void aColumnIsAsWideAsItsWidestText()
    {
        QStandardItemModel model(2, 1);
        QTableView table;
        table.setModel(&model);
        model.setHeaderData(0, Qt::Horizontal, u"診療放射線技師の長い見出し"_s);
        model.setData(model.index(0, 0), u"短い"_s);
        const int heading = naturalWidth(table, 0);
        QVERIFY(heading > table.fontMetrics().horizontalAdvance(u"診療放射線技師の長い見出し"_s));
        model.setData(model.index(1, 0), u"独立行政法人国立病院機構 東京医療センター附属診療所"_s);
        QVERIFY(naturalWidth(table, 0) > heading);
        QCOMPARE(naturalWidth(table, 0, 1), heading); // a row that is not looked at
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
