// usage: bench_lists FILE [pages|searches] — pages, searches and the heat map of a filled database against the same statements in
// C.
#include "models/items/listmodel.h"
#include "models/storage/postingquerybuilder.h"
#include "models/storage/postingstore.h"
#include "models/storage/rowmarks.h"
#include "models/storage/shortagestore.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct Question
{
    QString name;
    PostingFilter filter;
};

struct Measured
{
    QString name;
    double ours = 0, raw = 0; // in C
    double best = 0;          // in C by the better of two ways
    QString way = {};         // that one
    double again = 0;         // while what the text names is remembered, as between two looks of a window
    QStringList statements;

    double ratio() const { return ours / std::max(raw, 0.001); }
    double ratioOfBest() const { return ours / std::max(best, 0.001); }
};

QList<Question> questions()
{
    const QList<Prefecture> tokyo{*Prefecture::fromNumber(13)}, tottori{*Prefecture::fromNumber(31)};
    const QList<ReviewState> queue{ReviewState::Received, ReviewState::InReview, ReviewState::Resubmitted};
    const QDate today = benchmarkDay;
    return {{u"all"_s, {}},
            {u"Tokyo"_s, {.prefectures = tokyo}},
            {u"Tottori"_s, {.prefectures = tottori}},
            {u"nurses"_s, {.professions = {Profession::Nurse}}},
            {u"clinical engineers in Tottori"_s, {.prefectures = tottori, .professions = {Profession::ClinicalEngineer}}},
            {u"nurses in Tokyo"_s, {.prefectures = tokyo, .professions = {Profession::Nurse}}},
            {u"queue"_s, {.review = queue}},
            {u"queue of nurses in Tokyo"_s, {.prefectures = tokyo, .professions = {Profession::Nurse}, .review = queue}},
            {u"published"_s, {.publication = {PublicationState::Published}}},
            {u"published, unfilled, midwives"_s,
             {.professions = {Profession::Midwife}, .publication = {PublicationState::Published}, .fill = {FillState::Unfilled}}},
            {u"over"_s, {.fill = {FillState::Over}}},
            {u"red"_s, {.checks = CheckLevel::Red}},
            {u"red in Tokyo"_s, {.prefectures = tokyo, .checks = CheckLevel::Red}},
            {u"received this week"_s, {.receivedFrom = today.addDays(-7), .receivedTo = today}},
            {u"expiring, published"_s, {.publication = {PublicationState::Published}, .validUntilTo = today.addDays(7)}}};
}

/// The statement with its values written into it.
QString inserted(const ListQueryBuilder::Query &query)
{
    QString sql = query.sql;
    qsizetype at = 0;
    for (const QVariant &value : query.values) {
        at = sql.indexOf(u'?', at);
        const QString text = value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
        sql.replace(at, 1, u'\'' + text + u'\'');
        at += text.size() + 2;
    }
    return sql;
}

constexpr int pageAndOne = ListModel::firstRows + 1; // whether it is the last one
constexpr double mostMilliseconds = 30;              // in C; beyond, nobody waits for the end

/// The page in C: what is asked of a row and in which order, keyset and all. `isFree`: SQLite itself chooses the index.
double pageInC(sqlite3 *raw, const PostingQueryBuilder &builder, ListPlan plan, const QString &columns, bool isFree)
{
    const auto statement = [&](bool emptySegment, int limit) {
        static const QRegularExpression named(u" INDEXED BY \\w+"_s);
        QString sql = inserted(builder.page({plan}, columns, {}, emptySegment, limit));
        return isFree ? sql.remove(named) : sql;
    };
    const auto page = [&] {
        int rows = 0;
        for (const bool emptySegment : {false, true}) {
            if (rows >= ListModel::firstRows || (emptySegment && !builder.hasEmptySegment()))
                break;
            rows += rowsInC(raw, statement(emptySegment, pageAndOne - rows));
        }
    };
    constexpr int patience = 1; // some 30 ms
    return isQuickInC(raw, statement(false, pageAndOne), patience) ? medianOf(5, page) : mostMilliseconds;
}

/// By the plain statement, and by either way along the indexes, whichever C is through with sooner: which of them that is
/// nobody knows before.
void measureInC(sqlite3 *raw, const PostingFilter &filter, const PostingOrder &order, Measured &measured)
{
    const PostingQueryBuilder builder(Engine::Sqlite, filter, order);
    const QString columns = measured.statements.value(0).section(u" FROM "_s, 0, 0).mid(7);
    measured.raw = pageInC(raw, builder, ListPlan::WalkOrder, columns, true);
    const double walked = pageInC(raw, builder, ListPlan::WalkOrder, columns, false),
                 filtered = pageInC(raw, builder, ListPlan::FilterFirst, columns, false);
    measured.best = std::min(walked, filtered);
    measured.way = walked < filtered ? u"along the order"_s : u"by the filter"_s;
}

Measured measured(const QSqlDatabase &db, sqlite3 *raw, const QString &name, const PostingFilter &filter,
                  const PostingOrder &order)
{
    const PostingStore store(db);
    const auto ask = [&] {
        rowmarks::forget(); // each time as if it were the first
        if (const auto page = store.page(filter, order, {}, ListModel::firstRows); !page)
            giveUp(name + u": "_s + page.error().message + page.error().detail);
    };
    Measured result{name};
    for (const QString &sql : statementsOf(db, ask))
        if (sql.contains(u"posting.number"_s))
            result.statements.append(sql);
    result.ours = medianOf(5, ask);
    result.again = medianOf(5, [&] {
        if (!store.page(filter, order, {}, ListModel::firstRows))
            giveUp(name);
    });
    if (filter.text.isEmpty())
        measureInC(raw, filter, order, result);
    else
        result.raw = medianOf(5, [&] {
            for (const QString &sql : std::as_const(result.statements))
                rowsInC(raw, sql);
        });
    for (const QString &sql : std::as_const(result.statements))
        if (!scanIn(planOf(raw, sql), {u"posting"_s}).isEmpty())
            reportAbsolute(name + u" scans the table: "_s + sql, 1, u"scan"_s, 0.5);
    return result;
}

void pages(const QSqlDatabase &db, sqlite3 *raw)
{
    QList<Measured> all;
    for (const Question &question : questions())
        for (const PostingSort sort : allOf<PostingSort>())
            for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                all.append(measured(db, raw, u"%1 by %2%3"_s.arg(question.name, codeOf(sort), direction ? u" desc"_s : u""_s),
                                    question.filter, {sort, direction}));
    const auto by = [&all](auto key) {
        std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return key(a) > key(b); });
    };
    constexpr double goal = 4;
    const auto tell = [&](const char *peer, auto ratio, auto ofPeer) {
        by(ratio);
        std::printf("furthest from %s:\n", peer);
        for (const Measured &one : all.first(10))
            report(u"  "_s + one.name + u" (better "_s + one.way + u')', one.ours, ofPeer(one), 0);
        std::printf(
            "within %.0f times: %lld of %lld; median %.2f\n", goal,
            static_cast<long long>(std::count_if(all.begin(), all.end(), [&](const auto &one) { return ratio(one) <= goal; })),
            static_cast<long long>(all.size()), ratio(all[all.size() / 2]));
    };
    by([](const Measured &one) { return one.ours; });
    std::printf("%lld first pages; the slowest:\n", static_cast<long long>(all.size()));
    for (const Measured &one : all.first(15)) {
        report(u"  "_s + one.name, one.ours, one.raw, 0);
        std::printf("      %s\n", qPrintable(one.statements.join(u" ; "_s)));
    }
    tell(
        "the better of two ways in C, as if C knew", [](const Measured &one) { return one.ratioOfBest(); },
        [](const Measured &one) { return one.best; });
    tell(
        "the same query in C", [](const Measured &one) { return one.ratio(); }, [](const Measured &one) { return one.raw; });
    report(u"first page, median"_s, all[all.size() / 2].ours, all[all.size() / 2].raw, goal);
    report(u"first page, worst"_s, all.first().ours, all.first().raw, goal);
}

void searches(const QSqlDatabase &db, sqlite3 *raw)
{
    double worst = 0;
    QList<double> first, again;
    for (const QString &word : {u"看護"_s, u"病院"_s, u"東京"_s, u"救急"_s, u"薬剤"_s, u"鳥取"_s, u"13"_s})
        for (const PostingSort sort : {PostingSort::NeededBy, PostingSort::Facility, PostingSort::Remaining})
            for (const Question &question : questions()) {
                PostingFilter filter = question.filter;
                filter.text = word;
                const Measured one =
                    measured(db, raw, u"search %1 in %2 by %3"_s.arg(word, question.name, codeOf(sort)), filter, {sort});
                worst = std::max(worst, one.ours);
                first.append(one.ours);
                again.append(one.again);
                if (one.ours > 5) {
                    report(one.name, one.ours, one.raw, 0);
                    std::printf("      %s\n", qPrintable(one.statements.join(u" ; "_s)));
                }
            }
    for (auto &[name, times] : {std::pair(u"first look"_s, &first), std::pair(u"again"_s, &again)}) {
        std::sort(times->begin(), times->end());
        std::printf("searches, %s: %lld of %lld within 5 ms, %lld beyond 20 ms, worst %.1f ms\n", qPrintable(name),
                    static_cast<long long>(std::upper_bound(times->begin(), times->end(), 5) - times->begin()),
                    static_cast<long long>(times->size()),
                    static_cast<long long>(times->end() - std::upper_bound(times->begin(), times->end(), 20)), times->last());
    }
    reportAbsolute(u"search of two characters with filter and sort, worst"_s, worst, u"ms"_s, 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString file = app.arguments().value(1);
    if (file.isEmpty())
        giveUp(u"usage: bench_lists FILE [pages|searches]"_s);
    const QSqlDatabase db = openedDatabase(file);
    sqlite3 *raw = openedInC(file);
    const ShortageStore shortage(db);
    reportAbsolute(u"heat map from its table"_s, medianOf(21, [&] { (void)shortage.now(benchmarkDay); }), u"ms"_s, 2);
    const QString part = app.arguments().value(2);
    if (part != u"pages"_s)
        searches(db, raw);
    if (part != u"searches"_s)
        pages(db, raw);
    sqlite3_close(raw);
    return missed() ? 1 : 0;
}
