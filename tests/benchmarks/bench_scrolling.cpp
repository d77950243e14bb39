// usage: bench_scrolling FILE — CPU of each frame while a list of all postings is scrolled slowly, fast and in leaps.
#include "models/items/postingtablemodel.h"
#include "models/storage/database.h"
#include "models/storage/postingstore.h"
#include "tests/benchmarks/measuring.h"

#include <QApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

static PostingSource sourceOf(Database &database)
{
    StorageThread &reader = database.reader();
    return {[&reader](const PostingFilter &filter, const PostingOrder &order, const PostingCursor &after, int limit) {
                return reader.run([=](const QSqlDatabase &db) { return PostingStore(db).page(filter, order, after, limit); });
            },
            [&reader](const PostingFilter &filter, const PostingOrder &order, qint64 row) {
                return reader.run([=](const QSqlDatabase &db) { return PostingStore(db).cursorAt(filter, order, row); });
            },
            [&reader](const PostingFilter &filter) {
                return reader.run([=](const QSqlDatabase &db) { return PostingStore(db).count(filter); });
            }};
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QString file = app.arguments().value(1);
    if (file.isEmpty())
        giveUp(u"usage: bench_scrolling FILE"_s);
    Database database({.file = file});
    PostingTableModel model(sourceOf(database));
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(1280, 800);
    view.show();
    model.ask({}, {});

    constexpr int frames = 900;
    int frame = -60; // the first second is for opening
    double before = cpuMilliseconds();
    QList<double> spent;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        const double now = cpuMilliseconds();
        if (frame > 0)
            spent.append(now - before);
        before = now;
        QScrollBar *bar = view.verticalScrollBar();
        if (++frame > frames)
            app.quit();
        else if (frame > 600)
            bar->setValue(QRandomGenerator::global()->bounded(bar->maximum() + 1)); // dragged about
        else if (frame > 300)
            bar->setValue(bar->value() + std::max(1, bar->maximum() / 1000));
        else if (frame > 0)
            bar->setValue(bar->value() + 3);
    });
    timer.start(16);
    app.exec();
    if (model.rowCount() < 1000)
        giveUp(u"there is nothing to scroll"_s);
    std::sort(spent.begin(), spent.end());
    reportAbsolute(u"frame while scrolling %1 rows, median"_s.arg(model.rowCount()), spent[spent.size() / 2], u"ms"_s, 0);
    reportAbsolute(u"frame while scrolling, 99th percentile"_s, spent[spent.size() * 99 / 100], u"ms"_s, 16);
    return missed() ? 1 : 0;
}
