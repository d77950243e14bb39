// usage: bench_people FILE [pages|searches|cases] — pages and searches of every list of people in a filled database against the
// same statements in C; one part of them or all.
#include "models/domain/officedate.h"
#include "models/items/listmodel.h"
#include "models/storage/casestore.h"
#include "models/storage/orderdesk.h"
#include "models/storage/rowmarks.h"
#include "models/storage/seekerstore.h"
#include "tests/benchmarks/measuring.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = ListModel::firstRows;

struct Measured
{
    QString name;
    double ours = 0, raw = 0;
    QStringList statements;

    double ratio() const { return ours / std::max(raw, 0.001); }
};

const QStringList tables{u"a"_s, u"h"_s, u"i"_s, u"p"_s, u"t"_s, u"q"_s, u"s"_s, u"seeker"_s, u"support_order"_s};

class Bench
{
public:
    Bench(const QSqlDatabase &db, sqlite3 *raw) : m_db(db), m_raw(raw) {}

    /// page: () -> Result<…>; the page itself is the statement with an order.
    template <typename Page>
    void measure(const QString &name, Page page, double mostMilliseconds = 0)
    {
        const auto ask = [&] {
            rowmarks::forget(); // each time as if it were the first
            if (const auto answer = page(); !answer)
                giveUp(name + u": "_s + answer.error().message + answer.error().detail);
        };
        Measured one{name};
        for (const QString &sql : statementsOf(m_db, ask))
            if (sql.contains(u"ORDER BY"_s))
                one.statements.append(sql);
        one.ours = medianOf(5, ask);
        one.raw = medianOf(5, [&] {
            for (const QString &sql : std::as_const(one.statements))
                rowsInC(m_raw, sql);
        });
        for (const QString &sql : std::as_const(one.statements))
            if (const QString scan = scanIn(planOf(m_raw, sql), tables); !scan.isEmpty())
                reportAbsolute(name + u": "_s + scan + u" in "_s + sql, 1, u"scan"_s, 0.5);
        if (mostMilliseconds > 0 && one.ours > mostMilliseconds)
            report(name, one.ours, one.raw, 0);
        m_all.append(one);
    }

    /// `most`: milliseconds; `ratio`: to C. 0 is no goal.
    void tell(const QString &what, double most = 0, double ratio = 4)
    {
        std::sort(m_all.begin(), m_all.end(), [](const Measured &a, const Measured &b) { return a.ours > b.ours; });
        std::printf("%s: %lld pages; the slowest:\n", qPrintable(what), static_cast<long long>(m_all.size()));
        for (const Measured &one : m_all.first(std::min<qsizetype>(6, m_all.size())))
            report(u"  "_s + one.name, one.ours, one.raw, 0);
        if (most > 0)
            reportAbsolute(what + u", worst"_s, m_all.first().ours, u"ms"_s, most);
        std::sort(m_all.begin(), m_all.end(), [](const Measured &a, const Measured &b) { return a.ratio() > b.ratio(); });
        report(what + u", furthest from C: "_s + m_all.first().name, m_all.first().ours, m_all.first().raw, ratio);
        m_all.clear();
    }

private:
    QSqlDatabase m_db;
    sqlite3 *m_raw;
    QList<Measured> m_all;
};

const QList<Prefecture> tokyo{*Prefecture::fromNumber(13)}, tottori{*Prefecture::fromNumber(31)};

QList<std::pair<QString, SeekerFilter>> seekerQuestions(QDate today)
{
    return {{u"all"_s, {}},
            {u"Tokyo"_s, {.prefectures = tokyo}},
            {u"Tottori"_s, {.prefectures = tottori}},
            {u"midwives"_s, {.professions = {Profession::Midwife}}},
            {u"nurses in Tokyo"_s, {.prefectures = tokyo, .professions = {Profession::Nurse}}},
            {u"valid, original seen"_s, {.states = {SeekerState::Valid}, .checks = {LicenceCheck::OriginalSeen}}},
            {u"employed in Tottori"_s, {.prefectures = tottori, .states = {SeekerState::Employed}}},
            {u"from nurse centres"_s, {.routes = {IntakeRoute::NurseCentre}}},
            {u"expiring"_s, {.states = {SeekerState::Valid}, .validUntilTo = today.addDays(7)}},
            {u"registered this week"_s, {.registeredFrom = today.addDays(-7), .registeredTo = today}}};
}

void seekerPages(Bench &bench, const SeekerStore &store, QDate today)
{
    for (const auto &[name, filter] : seekerQuestions(today))
        for (const SeekerSort sort : allOf<SeekerSort>())
            for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                bench.measure(u"%1 by %2%3"_s.arg(name, codeOf(sort), direction ? u" desc"_s : u""_s), [&] {
                    return store.page(filter, {sort, direction}, {}, pageRows);
                });
    bench.tell(u"seekers"_s);
}

void seekerSearches(Bench &bench, const SeekerStore &store, QDate today, const QString &what, const QStringList &words,
                    double mostMilliseconds)
{
    for (const QString &word : words)
        for (const SeekerSort sort : {SeekerSort::RegisteredOn, SeekerSort::Kana, SeekerSort::ValidUntil})
            for (const auto &[name, asked] : seekerQuestions(today)) {
                SeekerFilter filter = asked;
                filter.text = word;
                bench.measure(
                    u"search %1 in %2 by %3"_s.arg(word, name, codeOf(sort)),
                    [&] {
                        return store.page(filter, {sort, Qt::DescendingOrder}, {}, pageRows);
                    },
                    mostMilliseconds);
            }
    bench.tell(what, mostMilliseconds, 0);
}

void cases(Bench &bench, const CaseStore &store, QDate today)
{
    const QList<std::pair<QString, ApplicationFilter>> applications{
        {u"all"_s, {}},
        {u"open"_s, {.openOnly = true}},
        {u"overdue"_s, {.overdueOnly = true, .today = today}},
        {u"Tottori"_s, {.prefectures = tottori}},
        {u"open nurses in Tokyo"_s, {.prefectures = tokyo, .professions = {Profession::Nurse}, .openOnly = true}},
        {u"interviewed"_s, {.stages = {ApplicationStage::Interviewed}}},
        {u"left"_s, {.stages = {ApplicationStage::Declined, ApplicationStage::Rejected}}},
        {u"this week"_s, {.appliedFrom = today.addDays(-7)}},
        {u"of one seeker"_s, {.seeker = SeekerId{5}}},
        {u"看護"_s, {.text = u"看護"_s}},
        {u"佐藤"_s, {.text = u"佐藤"_s}},
        {u"病院 in Tokyo, open"_s, {.prefectures = tokyo, .openOnly = true, .text = u"病院"_s}}};
    for (const auto &[name, filter] : applications)
        bench.measure(
            u"applications, "_s + name, [&] { return store.applications(filter, {}, pageRows); }, 5);
    bench.tell(u"applications"_s);
    const QList<std::pair<QString, HireFilter>> hires{
        {u"all"_s, {}},
        {u"Tottori"_s, {.prefectures = tottori}},
        {u"nurses in Tokyo"_s, {.prefectures = tokyo, .professions = {Profession::Nurse}}},
        {u"awaiting"_s, {.stages = {HireStage::Awaiting}}},
        {u"ended early, declined"_s, {.stages = {HireStage::EndedEarly, HireStage::Declined}}},
        {u"this week"_s, {.startsFrom = today, .startsTo = today.addDays(6)}},
        {u"exemptions"_s, {.exemptionOpen = true}},
        {u"看護"_s, {.text = u"看護"_s}},
        {u"佐藤"_s, {.text = u"佐藤"_s}}};
    for (const auto &[name, filter] : hires)
        bench.measure(
            u"hires, "_s + name, [&] { return store.hires(filter, {}, pageRows); }, 5);
    bench.tell(u"hires"_s);
    const QDateTime now = officeDayBegin(today);
    bench.measure(u"interviews of the week"_s,
                  [&] { return store.interviews({.from = now, .before = now.addDays(7)}, {}, pageRows); });
    bench.measure(u"interviews without result"_s, [&] { return store.interviews(withoutResult(now, {}), {}, pageRows); });
    bench.measure(u"trainings"_s, [&] { return store.trainings({}, {}, pageRows); });
    bench.measure(u"trainings booked"_s, [&] {
        return store.trainings({.stages = {TrainingStage::Booked, TrainingStage::Attending}}, {}, pageRows);
    });
    bench.measure(u"trainings to approve"_s, [&] { return store.trainings({.toApproveOnly = true}, {}, pageRows); });
    bench.measure(u"inquiries"_s, [&] { return store.inquiries(false, {}, {}, pageRows); });
    bench.tell(u"interviews, trainings, inquiries"_s);
}

void orders(const QSqlDatabase &db, QDate today)
{
    const SupportOrder order{.requesting = Prefecture::fromNumber(47),
                             .people = 22,
                             .from = today.addDays(7),
                             .to = today.addDays(36),
                             .leastDays = 25};
    reportAbsolute(
        u"candidates of a support order, of all seekers"_s,
        medianOf(3,
                 [&] {
                     const auto found = OrderDesk(db, {u"benchmark"_s, officeDayBegin(today)}).candidates(order, 200, {});
                     if (!found)
                         giveUp(found.error().message);
                 }),
        u"ms"_s, 0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString file = app.arguments().value(1);
    if (file.isEmpty())
        giveUp(u"usage: bench_people FILE"_s);
    const QSqlDatabase db = openedDatabase(file);
    sqlite3 *raw = openedInC(file);
    Bench bench(db, raw);
    const QDate today = benchmarkDay;
    const QString part = app.arguments().value(2);
    const auto wanted = [&part](const QString &one) { return part.isEmpty() || part == one; };
    if (wanted(u"pages"_s))
        seekerPages(bench, SeekerStore(db), today);
    if (wanted(u"searches"_s)) {
        const SeekerStore store(db);
        seekerSearches(bench, store, today, u"search of seekers for one or two characters"_s,
                       {u"看護"_s, u"東京"_s, u"佐藤"_s, u"田"_s, u"佐久"_s}, 5);
        seekerSearches(bench, store, today, u"search of seekers for more"_s, {u"090"_s}, 0);
    }
    if (wanted(u"cases"_s)) {
        cases(bench, CaseStore(db), today);
        reportAbsolute(u"what the start page counts"_s, medianOf(5, [&] { (void)CaseStore(db).today(today); }), u"ms"_s, 0);
        orders(db, today);
    }
    sqlite3_close(raw);
    return missed() ? 1 : 0;
}
