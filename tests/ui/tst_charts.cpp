#include "models/statistics/figures.h"
#include "tests/ui/samplecells.h"
#include "ui/charts/accessibletilemap.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/heatlabels.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/tilemap.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/trendview.h"
#include "ui/charts/worstlist.h"
#include "ui/widgets/deskstyle.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSet>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static constexpr int nurse = 3;
static Prefecture prefecture(int number) { return *Prefecture::fromNumber(number); }

class TestCharts : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;
    ShortageTable m_table{sampleShortage()};

private Q_SLOTS:
    void initTestCase()
    {
        DeskStyle::install(m_themes);
        qRegisterMetaType<std::optional<Prefecture>>();
    }

    void heatModelKeepsTheRulesOfModels()
    {
        HeatModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setTable(m_table);
        model.setMeasure(HeatMeasure::Rate);
        model.setMeasure(HeatMeasure::Rate); // nothing new
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model.rowCount(), 47);
        QCOMPARE(model.columnCount(), 13);
    }

    void cellsShowPeopleOrRates()
    {
        HeatModel model;
        model.setTable(m_table);
        const ShortageSum &tokyo = m_table.at(prefecture(13), nurse);
        const QModelIndex cell = model.index(12, nurse);
        QCOMPARE(cell.data().toString(), grouped(tokyo.remaining()));
        QCOMPARE(cell.data(HeatModel::ClassRole).toInt(), heatClass(tokyo.remaining()));
        QCOMPARE(model.index(12, ShortageTable::Total).data(HeatModel::ClassRole).toInt(), -1); // another scale
        model.setMeasure(HeatMeasure::Rate);
        QVERIFY(cell.data().toString().contains(u'.'));
        QCOMPARE(cell.data(HeatModel::ClassRole).toInt(), heatClass(tokyo.rate()));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Tokyo"_s));
    }

    void whatTheFilterHidesCannotBeChosen()
    {
        HeatModel model;
        model.setTable(ShortageTable(sampleShortage(), {.prefectures = {prefecture(13)}, .professions = {Profession::Nurse}}));
        QVERIFY(model.index(12, nurse).flags() & Qt::ItemIsEnabled);
        QVERIFY(model.index(12, ShortageTable::Total).flags() & Qt::ItemIsEnabled);
        QCOMPARE(model.index(12, 0).flags(), Qt::ItemFlags(Qt::NoItemFlags));
        QCOMPARE(model.index(11, nurse).flags(), Qt::ItemFlags(Qt::NoItemFlags));
        QCOMPARE(model.index(11, nurse).data().toString(), QString());
    }

    void enterOpensTheCellAndControlEnterTheNation()
    {
        HeatModel model;
        model.setTable(m_table);
        HeatMap heat(model, m_themes);
        heat.show();
        heat.setCurrent(prefecture(47), nurse);
        QSignalSpy spy(&heat, &HeatMap::figureActivated);
        QTest::keyClick(&heat, Qt::Key_Return);
        QTest::keyClick(&heat, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy[0][0].value<std::optional<Prefecture>>(), std::optional(prefecture(47)));
        QCOMPARE(spy[0][1].toInt(), nurse);
        QVERIFY(!spy[1][0].value<std::optional<Prefecture>>());
    }

    void aSmallWindowScrollsInsteadOfRunningNumbersTogether()
    {
        HeatModel model;
        model.setTable(m_table);
        HeatMap heat(model, m_themes);
        for (const int width : {400, 900}) {
            heat.resize(width, 400);
            heat.show();
            const QFontMetrics metrics(fontFor(Type::Dense, true));
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString nation = model.headerData(column, Qt::Horizontal, HeatModel::NationRole).toString();
                QVERIFY(heat.columnWidth(column) > metrics.horizontalAdvance(nation));
            }
        }
    }

    void copyTakesTheWholeTable()
    {
        HeatModel model;
        model.setTable(m_table);
        const QStringList lines = model.asText().split(u'\n');
        QCOMPARE(lines.size(), 49);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), 13);
        HeatMap heat(model, m_themes);
        QTest::keyClick(&heat, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), model.asText());
    }

    void everyTileHasItsPlaceAndItsLetters()
    {
        const TileLayout layout(QRectF(0, 0, 352, 248));
        QSet<QString> names;
        for (const Prefecture &a : Prefecture::all()) {
            QVERIFY(QRectF(0, 0, 352, 248).contains(layout.tile(a)));
            QVERIFY(!layout.legendArea().intersects(layout.tile(a)));
            QCOMPARE(layout.at(layout.tile(a).center()), std::optional(a));
            names.insert(TileLayout::name(a, 20));
            for (const Prefecture &b : Prefecture::all())
                QVERIFY(a == b || !layout.tile(a).intersects(layout.tile(b)));
        }
        QCOMPARE(names.size(), prefectureCount);
        QVERIFY(!layout.at({2, 2}));
    }

    void arrowsReachEveryPrefecture()
    {
        const TileLayout layout(QRectF(0, 0, 352, 248));
        QSet<int> reached{13};
        QList<Prefecture> open{prefecture(13)};
        while (!open.isEmpty()) {
            const Prefecture from = open.takeLast();
            for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
                const auto next = layout.next(from, step);
                if (next && !reached.contains(next->number())) {
                    reached.insert(next->number());
                    open.append(*next);
                }
            }
        }
        QCOMPARE(reached.size(), prefectureCount);
    }

    void theMapIsReadAndPressedByAssistiveTechnology()
    {
        TileMap map(m_themes);
        map.setContent({m_table, nurse});
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(tree);
        QCOMPARE(tree->role(), QAccessible::List);
        QCOMPARE(tree->childCount(), prefectureCount);
        QAccessibleInterface *okinawa = tree->child(46);
        QCOMPARE(tree->indexOfChild(okinawa), 46);
        QCOMPARE(okinawa->parent(), tree);
        QVERIFY(okinawa->text(QAccessible::Name).contains(u"Okinawa"_s));
        QVERIFY(okinawa->text(QAccessible::Name).contains(grouped(m_table.at(prefecture(47), nurse).remaining())));
        QVERIFY(!okinawa->state().selected);
        QSignalSpy chosen(&map, &TileMap::chosen), activated(&map, &TileMap::activated);
        okinawa->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(activated.count(), 1);
        QVERIFY(okinawa->state().selected);
        QCOMPARE(tree->child(47), nullptr);
        QVERIFY(map.accessibleDescription().contains(u"Okinawa"_s));
    }

    void keysMoveOverTheMap()
    {
        TileMap map(m_themes);
        map.setContent({m_table, nurse});
        map.resize(352, 248);
        map.setCurrent(prefecture(1));
        QSignalSpy chosen(&map, &TileMap::chosen), activated(&map, &TileMap::activated);
        QTest::keyClick(&map, Qt::Key_Down); // over the strait
        QCOMPARE(map.current(), prefecture(2));
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(activated.count(), 1);
        map.setCurrent(prefecture(47));
        QTest::keyClick(&map, Qt::Key_Left); // the sea
        QCOMPARE(map.current(), prefecture(47));
    }

    void theWorstTenAreAList()
    {
        WorstList list(m_themes);
        QAbstractItemModelTester tester(&list.worst(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setContent(m_table, nurse);
        QCOMPARE(list.worst().rowCount(), 10);
        QCOMPARE(list.worst().index(0, 0).data(WorstModel::ShareRole).toDouble(), 1.0);
        list.show();
        list.setCurrentIndex(list.worst().index(1, 0));
        QList<Prefecture> opened;
        connect(&list, &WorstList::barActivated, this, [&](Prefecture where) { opened.append(where); });
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened, QList{m_table.worst(nurse)[1]});
        list.setContent({}, nurse);
        QCOMPARE(list.worst().rowCount(), 0);
    }

    void axesHaveRoundSteps_data()
    {
        QTest::addColumn<qint64>("largest");
        QTest::addColumn<qint64>("step");
        QTest::newRow("nothing") << 0LL << 1LL;
        QTest::newRow("five") << 5LL << 1LL;
        QTest::newRow("six") << 6LL << 2LL;
        QTest::newRow("thousands") << 6'805LL << 2'000LL;
        QTest::newRow("just over") << 10'001LL << 5'000LL;
    }
    void axesHaveRoundSteps()
    {
        QFETCH(qint64, largest);
        QTEST(niceStep(largest), "step");
    }

    void theTrendIsWalkedByKeys()
    {
        TrendView trend(m_themes);
        trend.resize(400, 240);
        trend.setPoints(u"Nurses"_s, sampleTrend(15, 6805));
        QVERIFY(trend.markedText().contains(u"6,805"_s));
        QVERIFY(trend.markedText().contains(u"2020/07/27"_s));
        QTest::keyClick(&trend, Qt::Key_Left);
        QVERIFY(trend.markedText().contains(u"2020/07/20"_s));
        QTest::keyClick(&trend, Qt::Key_Home);
        QTest::keyClick(&trend, Qt::Key_Left); // no further
        QVERIFY(trend.markedText().contains(u"2020/04/20"_s));
        m_themes.setDark(true); // the mark survives a switch
        QVERIFY(trend.accessibleDescription().contains(u"2020/04/20"_s));
        m_themes.setDark(false);
        trend.setPoints(u"Nurses"_s, {});
        QCOMPARE(trend.markedText(), QString());
        QTest::keyClick(&trend, Qt::Key_Left);
    }

    void chartsAreSaved_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("magic");
        const QList<std::pair<QString, QByteArray>> formats{{u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"PDF"_s, "%PDF-"}};
        for (const auto kind : {ChartKind::HeatMap, ChartKind::Map, ChartKind::Worst, ChartKind::Trend}) {
            for (const auto &[ending, magic] : formats)
                QTest::addRow("%d %s", int(kind), qPrintable(ending)) << kind << ending << magic;
        }
    }
    void chartsAreSaved()
    {
        QFETCH(ChartKind, kind);
        QFETCH(QString, ending);
        QFETCH(QByteArray, magic);
        QTemporaryDir dir;
        const QString file = dir.filePath(u"不足."_s + ending);
        const ChartContent content{kind, {m_table, nurse}, sampleTrend(15, 6805), u"Tokyo"_s};
        QVERIFY(saveChart(content, file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(bytes.startsWith(magic));
        QVERIFY(bytes.size() > 4000);
        if (ending == u"svg"_s) {
            QVERIFY(QSvgRenderer(bytes).isValid());
            QVERIFY(bytes.contains("2020"));
        }
    }

    void picturesAreInTheLightTheme()
    {
        m_themes.setDark(true);
        const QImage image = chartImage({ChartKind::Map, {m_table, nurse}}, 1.0);
        QCOMPARE(image.size(), chartSize(ChartKind::Map).toSize());
        QCOMPARE(image.pixelColor(5, 5), Theme::light().surface);
        m_themes.setDark(false);
    }

    void emptyTablesCanBeDrawn()
    {
        for (const auto kind : {ChartKind::HeatMap, ChartKind::Map, ChartKind::Worst, ChartKind::Trend})
            QVERIFY(!chartImage({kind, {}, {}}, 1.0).isNull());
    }

    void savingSaysWhatToDo()
    {
        const ChartContent content{ChartKind::Map, {m_table, nurse}};
        const auto ending = saveChart(content, u"/nowhere/map.gif"_s);
        QVERIFY(!ending);
        QVERIFY(ending.error().message.contains(u".png"_s));
        const auto folder = saveChart(content, u"/nowhere/at/all/map.png"_s);
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains(u"/nowhere/at/all/map.png"_s));
        const QFuture<Result<>> later = writeChart(content, u"/nowhere/at/all/map.png"_s);
        QTRY_VERIFY(later.isFinished());
        QVERIFY(!later.result());
    }

    void headingsNameEveryColumn()
    {
        for (int column = 0; column < ShortageTable::ColumnCount; ++column) {
            QVERIFY(!columnLines(column).join(QString()).isEmpty());
            for (const double width : {30.0, 48.0})
                QVERIFY(columnLines(column, width).size() <= 3);
        }
        QLocale::setDefault(QLocale::Japanese);
        for (int column = 0; column < ShortageTable::LicensedTotal; ++column)
            for (const double width : {30.0, 48.0}) // narrow or not: broken, never shortened
                QCOMPARE(columnLines(column, width).join(QString()), ShortageTable::columnLabel(column));
        QLocale::setDefault(QLocale::English);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
