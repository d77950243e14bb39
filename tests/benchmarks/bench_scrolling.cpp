// usage: bench_scrolling FILE [postings|seekers] — CPU of each frame while a list as the window shows it is scrolled slowly, fast
// and in leaps: with the columns that it has by itself at 1280×800, and with all of them on a large screen.
#include "models/storage/database.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerstore.h"
#include "tests/benchmarks/measuring.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/postingtable.h"
#include "ui/widgets/seekertable.h"

#include <QApplication>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int framesOfEach = 600;

template <typename Store, typename Source>
Source sourceOf(Database &database)
{
    StorageThread &reader = database.reader();
    return {
        [&reader](const auto &filter, const auto &order, const auto &after, int limit) {
            return reader.run([=](const QSqlDatabase &db) { return Store(db).page(filter, order, after, limit); });
        },
        [&reader](const auto &filter, const auto &order, qint64 row) {
            return reader.run([=](const QSqlDatabase &db) { return Store(db).cursorAt(filter, order, row); });
        },
        [&reader](const auto &filter) { return reader.run([=](const QSqlDatabase &db) { return Store(db).count(filter); }); }};
}

struct Way
{
    QString name;
    std::function<void(QScrollBar &)> step;
};

const QList<Way> &ways()
{
    static const QList<Way> all{
        {u"slowly"_s, [](QScrollBar &bar) { bar.setValue(bar.value() + 3 * Extent::tableRow); }}, // a notch of the wheel
        {u"fast"_s, [](QScrollBar &bar) { bar.setValue(bar.value() + std::max(1, bar.maximum() / 1000)); }},
        {u"in leaps"_s, [](QScrollBar &bar) { bar.setValue(QRandomGenerator::global()->bounded(bar.maximum() + 1)); }},
    };
    return all;
}

/// The CPU that each frame took, in milliseconds: the window and the thread that reads.
QList<double> scrolled(ListTable &table, const Way &way)
{
    QList<double> spent;
    int frame = -30; // until what was begun is done
    double before = cpuMilliseconds();
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        const double now = cpuMilliseconds();
        if (frame > 0)
            spent.append(now - before);
        before = now;
        if (++frame > framesOfEach)
            loop.quit();
        else if (frame > 0)
            way.step(*table.verticalScrollBar());
    });
    timer.start(16);
    loop.exec();
    return spent;
}

double share(QList<double> spent, int percent)
{
    std::sort(spent.begin(), spent.end());
    return spent[spent.size() * percent / 100];
}

void measure(ListTable &table, const QString &name, bool hasGoal)
{
    QList<double> all;
    for (const Way &way : ways()) {
        table.scrollToTop();
        const QList<double> spent = scrolled(table, way);
        reportAbsolute(u"%1 %2, median"_s.arg(name, way.name), share(spent, 50), u"ms"_s, 0);
        reportAbsolute(u"%1 %2, 99th percentile"_s.arg(name, way.name), share(spent, 99), u"ms"_s, 0);
        all += spent;
    }
    if (table.rows().rowCount() < 1000)
        giveUp(u"there is nothing to scroll"_s);
    reportAbsolute(u"%1, frames of a list of %2 rows, 99th percentile"_s.arg(name).arg(table.rows().rowCount()), share(all, 99),
                   u"ms"_s, hasGoal ? 16 : 0);
}

void measureBoth(ListTable &table, const QString &name)
{
    table.resize(1280, 800);
    table.show();
    measure(table, name, true);
    for (int column = 0; column < table.rows().columnCount(); ++column)
        table.showColumn(column);
    table.resize(2560, 1400);
    measure(table, name + u" with every column at 2560×1400"_s, false);
    table.hide();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QString file = app.arguments().value(1), part = app.arguments().value(2);
    if (file.isEmpty())
        giveUp(u"usage: bench_scrolling FILE [postings|seekers]"_s);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ThemeSource themes;
    DeskStyle::install(themes);
    Database database({.file = file});
    if (part != u"seekers") {
        using C = PostingColumn;
        PostingTableModel model(sourceOf<PostingStore, PostingSource>(database));
        model.setToday(benchmarkDay);
        PostingTable table(model, u"Postings"_s,
                           {u"postings"_s,
                            {C::Place, C::Prefecture, C::Profession, C::Publication, C::Fill, C::Remaining},
                            {C::Number, C::ValidUntil, C::Review, C::Headcount, C::NeededBy, C::Municipality},
                            {C::Remaining, C::Prefecture}},
                           themes, settings);
        model.ask({}, {});
        measureBoth(table, u"postings"_s);
    }
    if (part != u"postings") {
        SeekerTableModel model(sourceOf<SeekerStore, SeekerSource>(database));
        SeekerTable table(model, u"Seekers"_s, u"seekers"_s, themes, settings);
        model.ask({}, {});
        measureBoth(table, u"seekers"_s);
    }
    return missed() ? 1 : 0;
}
