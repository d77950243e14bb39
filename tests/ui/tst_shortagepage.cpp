#include "tests/ui/futures.h"
#include "tests/ui/samplecells.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/tilemap.h"
#include "ui/charts/trendview.h"
#include "ui/charts/worstlist.h"
#include "ui/pages/pictureactions.h"
#include "ui/pages/shortagepage.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPromise>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static constexpr int nurse = 3;
static Prefecture prefecture(int number) { return *Prefecture::fromNumber(number); }

class TestShortagePage : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;
    Shortage m_shortage;
    QList<PostingFilter> m_opened, m_trends;
    std::unique_ptr<ShortagePage> m_page;

    ShortagePage::Work work()
    {
        return {.shortage = [this](QDate) { return answered<Shortage>(m_shortage); },
                .trend =
                    [this](const PostingFilter &filter, int weeks) {
                        m_trends.append(filter);
                        return answered<QList<TrendPoint>>(sampleTrend(weeks, 1000));
                    }};
    }

    void open(const ShortagePage::Work &work, const PostingFilter &filter = {})
    {
        m_page = std::make_unique<ShortagePage>(work, m_themes, [] {
            return QDateTime(QDate(2020, 7, 26), QTime(23, 31), Qt::UTC); // the 27th in Japan
        });
        connect(m_page.get(), &Page::listRequested, this, [this](const PostingFilter &list) { m_opened.append(list); });
        m_page->resize(1104, 712);
        m_page->show();
        m_page->applyFilter(filter);
        QTRY_VERIFY(!m_page->summary().isEmpty() || !messages().isEmpty());
    }

    template <typename T>
    T *part(const QString &name = {})
    {
        return m_page->findChild<T *>(name);
    }
    QStringList messages()
    {
        QStringList all;
        for (const MessageBar *bar : m_page->findChildren<MessageBar *>())
            all.append(bar->message().text);
        return all;
    }

private Q_SLOTS:
    void initTestCase() { DeskStyle::install(m_themes); }

    void init()
    {
        m_shortage = sampleShortage();
        m_opened.clear();
        m_trends.clear();
    }

    void cleanup() { m_page.reset(); }

    void showsTheDayOfTheOffice()
    {
        QDate asked;
        auto own = work();
        own.shortage = [&](QDate day) {
            asked = day;
            return answered<Shortage>(m_shortage);
        };
        open(own);
        QCOMPARE(asked, QDate(2020, 7, 27));
        QVERIFY2(m_page->summary().contains(u"2020/07/27 8:31"_s), qPrintable(m_page->summary()));
    }

    void everyFigureOpensItsList()
    {
        open(work());
        auto *heat = part<HeatMap>();
        heat->setCurrent(prefecture(47), nurse);
        QTest::keyClick(heat, Qt::Key_Return);
        QTest::keyClick(heat, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(part<TileMap>(), Qt::Key_Return);
        part<WorstList>()->setCurrentIndex(part<WorstList>()->worst().index(0, 0));
        QTest::keyClick(part<WorstList>(), Qt::Key_Return);
        QTest::keyClick(part<TrendView>(), Qt::Key_Return);
        QTest::keyClick(part<FigureButton>(u"figureShortage"_s), Qt::Key_Return);
        part<FigureButton>(u"figurePostings"_s)->click();

        const QList published{PublicationState::Published};
        const QList nurses{Profession::Nurse};
        const Prefecture worst = ShortageTable(m_shortage).worst(nurse).constFirst();
        const QList<PostingFilter> expected{
            {.prefectures = {prefecture(47)}, .professions = nurses, .publication = published}, // the cell
            {.professions = nurses, .publication = published},                                  // its column's nation
            {.prefectures = {prefecture(47)}, .professions = nurses, .publication = published}, // the tile
            {.prefectures = {worst}, .professions = nurses, .publication = published},          // the bar
            {.professions = nurses, .publication = published},                                  // the trend
            {.publication = published},                                                         // the strip
            {.publication = published}};
        QCOMPARE(m_opened.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(m_opened[i], expected[i]);
    }

    void doubleClicksOpenToo()
    {
        open(work());
        auto *heat = part<HeatMap>();
        const QPoint cell = heat->visualRect(heat->model()->index(0, ShortageTable::Total)).center();
        QTest::mouseClick(heat->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(heat->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(m_opened.size(), 1);
        auto *map = part<TileMap>();
        QTest::mouseDClick(map, Qt::LeftButton, {}, map->rectOf(prefecture(13)).center());
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened[0].prefectures, QList{prefecture(1)});
        QVERIFY(m_opened[0].professions.isEmpty());
        QCOMPARE(m_opened[1].prefectures, QList{prefecture(13)});
    }

    void mapAndHeatMapShareThePrefecture()
    {
        open(work());
        auto *heat = part<HeatMap>();
        auto *map = part<TileMap>();
        heat->setCurrent(prefecture(1), 0);
        QCOMPARE(map->current(), prefecture(1));
        QCOMPARE(map->content().column, 0);
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf(prefecture(40)).center());
        QCOMPARE(heat->currentPrefecture(), std::optional(prefecture(40)));
        QCOMPARE(heat->currentColumn(), 0);
        QTRY_COMPARE(m_trends.last().professions, QList{Profession::Physician});
    }

    void theSwitchChangesHeatMapAndMap()
    {
        open(work());
        auto *measure = part<SegmentSwitch>(u"measure"_s);
        measure->findChildren<QPushButton *>()[1]->click();
        QCOMPARE(part<TileMap>()->content().measure, HeatMeasure::Rate);
        QVERIFY(part<HeatMap>()->model()->index(12, nurse).data().toString().contains(u'.'));
    }

    void theStripCountsTheWholeFilter()
    {
        open(work());
        const ShortageSum sum = ShortageTable(m_shortage).nation(ShortageTable::Total);
        QTRY_VERIFY(part<FigureButton>(u"figureShortage"_s)->accessibleDescription().contains(u"week"_s));
        QVERIFY(part<FigureButton>(u"figureShortage"_s)
                    ->accessibleName()
                    .contains(QLocale(QLocale::English).toString(sum.remaining())));
        m_page->applyFilter({.prefectures = {prefecture(13)}});
        const ShortageSum tokyo = ShortageTable(m_shortage).at(prefecture(13), ShortageTable::Total);
        QTRY_VERIFY(part<FigureButton>(u"figureShortage"_s)
                        ->accessibleName()
                        .contains(QLocale(QLocale::English).toString(tokyo.remaining())));
        part<FigureButton>(u"figureShortage"_s)->click();
        QCOMPARE(m_opened.last().prefectures, QList{prefecture(13)});
        QCOMPARE(part<HeatMap>()->currentPrefecture(), std::optional(prefecture(13))); // the only one left
        QVERIFY(m_page->summary().contains(u"Tokyo"_s));
    }

    void aTextThatCannotLimitIsSaid()
    {
        open(work(), {.text = u"ICU"_s});
        QCOMPARE(messages().size(), 1);
        QTRY_VERIFY(!m_page->summary().isEmpty());
        part<FigureButton>(u"figureShortage"_s)->click();
        QCOMPARE(m_opened.last().text, QString()); // the list of what was counted
        m_page->applyFilter({});
        QTRY_VERIFY(messages().isEmpty());
    }

    void aTextThatCanLimitDoes()
    {
        auto own = work();
        PostingFilter asked;
        own.counted = [&](const PostingFilter &filter) {
            asked = filter;
            return answered<Shortage>(Shortage{m_shortage.day, m_shortage.cells.mid(0, 5)});
        };
        open(own, {.text = u"ICU"_s});
        QCOMPARE(asked.text, u"ICU"_s);
        QVERIFY(messages().isEmpty());
        part<FigureButton>(u"figureShortage"_s)->click();
        QCOMPARE(m_opened.last().text, u"ICU"_s);
    }

    void nothingPublishedSaysWhatToDo()
    {
        m_shortage.cells.clear();
        open(work());
        auto *empty = part<EmptyState>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!m_page->exportView());
        QVERIFY(!m_page->printView());
        empty->findChild<QPushButton *>(u"emptyAction"_s)->click();
        QCOMPARE(m_opened, QList{PostingFilter{}});
    }

    void nothingInTheFilterOffersToClearIt()
    {
        m_shortage.cells.removeIf([](const ShortageCell &cell) { return cell.prefecture == prefecture(47); });
        open(work(), {.prefectures = {prefecture(47)}});
        int cleared = 0;
        connect(m_page.get(), &Page::clearFilterRequested, this, [&] { ++cleared; });
        auto *empty = part<EmptyState>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->findChild<QLabel *>(u"emptyWhy"_s)->text().contains(u"Okinawa"_s));
        empty->findChild<QPushButton *>(u"emptyAction"_s)->click();
        QCOMPARE(cleared, 1);
        m_page->applyFilter({});
        QTRY_VERIFY(!empty->isVisible());
    }

    void anErrorIsSaidAndGoesWithTheNextAnswer()
    {
        bool broken = true;
        auto own = work();
        own.shortage = [&](QDate) {
            return broken ? answered<Shortage>(Error{Error::Kind::Storage, u"The disk is gone. Plug it in."_s})
                          : answered<Shortage>(m_shortage);
        };
        open(own);
        QCOMPARE(messages(), QStringList{u"The disk is gone. Plug it in."_s});
        broken = false;
        m_page->refresh();
        QTRY_VERIFY(messages().isEmpty());
    }

    void aLateAnswerIsDropped()
    {
        QList<std::shared_ptr<QPromise<Result<Shortage>>>> asked;
        auto own = work();
        own.shortage = [&](QDate) {
            asked.append(std::make_shared<QPromise<Result<Shortage>>>());
            asked.last()->start();
            return asked.last()->future();
        };
        m_page = std::make_unique<ShortagePage>(own, m_themes);
        m_page->applyFilter({});
        m_page->refresh();
        QCOMPARE(asked.size(), 2);
        asked[1]->addResult(Result<Shortage>(m_shortage));
        asked[1]->finish();
        QTRY_VERIFY(m_page->summary().contains(u"published"_s));
        asked[0]->addResult(Result<Shortage>(Shortage{}));
        asked[0]->finish();
        QTRY_VERIFY(!part<EmptyState>()->isVisibleTo(m_page.get()));
    }

    void theShortestLifeDoesNoHarm()
    {
        QPromise<Result<Shortage>> promise;
        promise.start();
        auto own = work();
        own.shortage = [&](QDate) { return promise.future(); };
        m_page = std::make_unique<ShortagePage>(own, m_themes);
        m_page->applyFilter({});
        m_page.reset(); // closed before the answer
        promise.addResult(Result<Shortage>(m_shortage));
        promise.finish();
        QCoreApplication::sendPostedEvents();
    }

    void picturesAreCopiedAndSaved()
    {
        open(work());
        auto *pictures = m_page->findChild<PictureActions *>();
        pictures->copy(ChartKind::Map);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QTemporaryDir dir;
        pictures->saveTo(ChartKind::HeatMap, dir.filePath(u"heat.svg"_s));
        QTRY_VERIFY(QFile::exists(dir.filePath(u"heat.svg"_s)));
        QTRY_VERIFY(messages().join(QString()).contains(u"heat.svg"_s));
        pictures->saveTo(ChartKind::HeatMap, u"/nowhere/at/all.svg"_s);
        QTRY_VERIFY(messages().join(QString()).contains(u"/nowhere/at/all.svg"_s));
        QVERIFY(m_page->exportView());
        QTRY_VERIFY(m_page->findChild<QMenu *>());
        QCOMPARE(m_page->findChild<QMenu *>()->actions().size(), 4);
    }

    void bothChartsStandSideBySideWhereThereIsRoom()
    {
        open(work());
        QVERIFY(part<WorstList>()->isVisible());
        QVERIFY(!part<TrendView>()->isVisible());
        part<SegmentSwitch>(u"chartSwitch"_s)->findChildren<QPushButton *>()[1]->click();
        QVERIFY(part<TrendView>()->isVisible());
        m_page->resize(1744, 1000);
        QVERIFY(part<WorstList>()->isVisible());
        QVERIFY(part<TrendView>()->isVisible());
        QVERIFY(!part<SegmentSwitch>(u"chartSwitch"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        open(work());
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestShortagePage)
#include "tst_shortagepage.moc"
