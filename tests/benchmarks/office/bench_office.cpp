// usage: bench_office ADDRESS [--desks 500] [--listening all] [--seconds 60] [--decisions 50] [--pages 50] [--postings N]
// [--seekers N] A shared office under load: every desk has its two connections and hears of changes, as a window does; pages are
// turned and decisions taken at a fixed rate. Tells how much longer a page takes than on the idle server, and what went wrong.
// Ends with 1 where anything did, or where the 99th percentile of a page exceeds ten idle ones. run.sh in this folder makes the
// server.
#include "tests/benchmarks/measuring.h"
#include "tests/benchmarks/office/loaddesk.h"
#include "tests/benchmarks/office/loadedoffice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using Clock = LoadTimes::Clock;

namespace {

struct Load
{
    int desks = 0, listening = 0;
    double decisions = 0, pages = 0; // per second
    seconds length{};
};

/// What people look at: the queue most, a word now and then.
LoadPage pageOf(quint32 random)
{
    const quint32 of = random % 100;
    return of < 40   ? LoadPage::Queue
           : of < 60 ? LoadPage::Postings
           : of < 80 ? LoadPage::Detail
           : of < 95 ? LoadPage::Seekers
                     : LoadPage::Search;
}

constexpr std::array pages{LoadPage::Queue, LoadPage::Postings, LoadPage::Detail, LoadPage::Seekers, LoadPage::Search};

using Desks = std::vector<std::unique_ptr<LoadDesk>>;
constexpr size_t wave = 25; // so many sign in in the same moment

template <typename Answers>
void awaitAll(Answers &answers, const QString &what)
{
    int refused = 0;
    for (auto &answer : answers) {
        answer.waitForFinished();
        if (!answer.result() && refused++ == 0)
            std::fprintf(stderr, "%s: %s\n", qPrintable(what),
                         qPrintable(answer.result().error().message + u' ' + answer.result().error().detail));
    }
    if (refused > 0)
        giveUp(u"%1: %2 times refused"_s.arg(what).arg(refused));
}

Desks opened(const LoadedOffice &office, const Load &load, const QString &port, LoadTimes &times)
{
    const auto start = Clock::now();
    Desks desks;
    for (const OfficeUser &user : office.users)
        desks.push_back(
            std::make_unique<LoadDesk>(office.addressOf(user, port), user, times, int(desks.size()) < load.listening));
    for (size_t first = 0; first < desks.size(); first += wave) {
        std::vector<QFuture<Result<int>>> prepared;
        std::vector<QFuture<Result<std::monostate>>> connected;
        for (size_t desk = first; desk < std::min(first + wave, desks.size()); ++desk)
            prepared.push_back(desks[desk]->prepare());
        awaitAll(prepared, u"signing in"_s);
        for (size_t desk = first; desk < std::min(first + wave, desks.size()); ++desk)
            connected.push_back(desks[desk]->connectReader());
        awaitAll(connected, u"connecting"_s);
    }
    reportAbsolute(u"%1 desks signed in"_s.arg(desks.size()), duration<double>(Clock::now() - start).count(), u"s"_s, 0);
    return desks;
}

bool anyDecides(const Desks &desks)
{
    return std::any_of(desks.begin(), desks.end(), [](const auto &desk) { return desk->isDeciding(); });
}

/// A morning: every desk opens each kind of page for the first time, of its prefecture and of the country, all at once, and those
/// that decide take a first decision, a wave after the other. Sessions learn the office by it.
void opening(const Desks &desks, std::mt19937 &random)
{
    const auto start = Clock::now();
    std::vector<QFuture<Result<std::monostate>>> looks;
    for (const auto &desk : desks)
        for (const LoadPage page : pages)
            for (const quint32 scope : {0u, 1u})
                looks.push_back(desk->look(page, quint32(random()) / 2 * 2 + scope));
    awaitAll(looks, u"first pages"_s);
    reportAbsolute(u"first pages of every desk"_s, duration<double>(Clock::now() - start).count(), u"s"_s, 0);
    for (size_t first = 0; first < desks.size(); first += wave) {
        for (size_t desk = first; desk < std::min(first + wave, desks.size()); ++desk)
            if (desks[desk]->decides())
                desks[desk]->decide(quint32(random()));
        while (anyDecides(desks))
            QThread::msleep(2);
    }
    reportAbsolute(u"and their first decisions"_s, duration<double>(Clock::now() - start).count(), u"s"_s, 0);
}

/// Every kind of page, one after the other, while nobody does anything else.
void idle(const Desks &desks, std::mt19937 &random)
{
    for (const LoadPage page : pages)
        for (int i = 0; i < 60; ++i)
            desks[random() % desks.size()]->look(page, quint32(random())).waitForFinished();
}

/// Gives how many decisions found no desk that was free.
int underLoad(const Desks &desks, const Load &load, std::mt19937 &random)
{
    const auto start = Clock::now();
    int decisions = 0, looked = 0, alive = 0, late = 0;
    for (auto now = start; now - start < load.length; now = Clock::now()) {
        const double passed = duration<double>(now - start).count();
        for (; looked < int(passed * load.pages); ++looked)
            desks[random() % desks.size()]->look(pageOf(quint32(random())), quint32(random()));
        for (; decisions < int(passed * load.decisions); ++decisions) {
            int tries = 0;
            LoadDesk *desk = nullptr;
            do {
                desk = desks[random() % desks.size()].get();
            } while ((!desk->decides() || desk->isDeciding()) && ++tries < 1000);
            if (tries < 1000)
                desk->decide(quint32(random()));
            else
                ++late;
        }
        for (; alive < int(passed * double(desks.size()) / 15); ++alive) // presenceRenewed
            desks[size_t(alive) % desks.size()]->signOfLife();
        for (const auto &desk : desks)
            desk->follow(now);
        QThread::msleep(2);
    }
    while (anyDecides(desks))
        QThread::msleep(20);
    return late;
}

void report(const QMap<QString, QList<double>> &idle, const QMap<QString, QList<double>> &loaded)
{
    double worst = 0;
    for (auto it = loaded.cbegin(); it != loaded.cend(); ++it) {
        const double half = quantile(it.value(), 0.5), most = quantile(it.value(), 0.99);
        if (!idle.contains(it.key())) {
            std::printf("%s: %lld times, p50 %.1f ms, p99 %.1f ms\n", qPrintable(it.key()),
                        static_cast<long long>(it.value().size()), half, most);
            continue;
        }
        const QList<double> &alone = idle[it.key()];
        const double calm = quantile(alone, 0.5);
        std::printf("%s: idle p50 %.1f, p99 %.1f ms; loaded %lld times, p50 %.1f, p99 %.1f ms: p50 %.1f times, p99 %.1f times an "
                    "idle one\n",
                    qPrintable(it.key()), calm, quantile(alone, 0.99), static_cast<long long>(it.value().size()), half, most,
                    half / calm, most / calm);
        worst = std::max(worst, most / calm);
    }
    reportAbsolute(u"99th percentile of the worst page"_s, worst, u"idle ones"_s, 10);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QList<QCommandLineOption> options{
        {u"desks"_s, u"How many windows are open."_s, u"N"_s, u"500"_s},
        {u"listening"_s, u"How many of them hear of changes (all)."_s, u"N"_s, u"1000000"_s},
        {u"seconds"_s, u"How long."_s, u"N"_s, u"60"_s},
        {u"decisions"_s, u"Decisions a second."_s, u"N"_s, u"50"_s},
        {u"pages"_s, u"Pages a second."_s, u"N"_s, u"50"_s},
        {u"postings"_s, u"Postings of a new office."_s, u"N"_s, u"20000"_s},
        {u"seekers"_s, u"Seekers of a new office."_s, u"N"_s, u"20000"_s},
        {u"port"_s, u"Where the desks sign in, if not at the server: a pool's port."_s, u"N"_s}};
    parser.addOptions(options);
    parser.process(app);
    const auto number = [&](const QString &name) { return parser.value(name).toInt(); };
    const Load load{number(u"desks"_s), number(u"listening"_s), parser.value(u"decisions"_s).toDouble(),
                    parser.value(u"pages"_s).toDouble(), seconds(number(u"seconds"_s))};
    const auto office =
        LoadedOffice::at(parser.positionalArguments().value(0), load.desks, number(u"postings"_s), number(u"seekers"_s));
    const QString deadlocks = u"SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"_s,
                  noted = u"SELECT COUNT(*) FROM audit WHERE action LIKE 'review.%'"_s;
    const qint64 deadlocksBefore = askedOwner(office, deadlocks);

    std::mt19937 random(7); // the same load every time
    LoadTimes times;
    Desks desks = opened(office, load, parser.value(u"port"_s), times);
    opening(desks, random);
    const qint64 notedBefore = askedOwner(office, noted);
    times.clear();
    idle(desks, random);
    const auto calm = times.sorted();
    // Meanwhile no desk followed the others: all read again at once now, which no morning knows.
    underLoad(desks, {.length = seconds(20)}, random);
    times.clear();
    const int late = underLoad(desks, load, random);
    const qint64 sessions = askedOwner(office, u"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()"_s);
    desks.clear(); // ends what is under way
    report(calm, times.sorted());

    const qint64 decided = times.count(u"decision"_s);
    const double asked = load.decisions * double(load.length.count());
    std::printf("%lld sessions; %lld decisions in %lld s, %lld more refused since another desk was first\n",
                static_cast<long long>(sessions), static_cast<long long>(decided), static_cast<long long>(load.length.count()),
                static_cast<long long>(times.refused()));
    int errors = 0;
    const auto said = times.errors();
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        std::printf("%d times: %s\n", it.value(), qPrintable(it.key()));
        errors += it.value();
    }
    std::printf("deadlocks that the server broke up: %lld\n",
                static_cast<long long>(askedOwner(office, deadlocks) - deadlocksBefore));
    reportAbsolute(u"errors"_s, errors, u"in all"_s, 0.5);
    reportAbsolute(u"decisions that no desk was free for"_s, late, u"in all"_s, 0.01 * asked);
    reportAbsolute(u"decisions acknowledged and not in the audit, or the other way round"_s,
                   double(std::abs(askedOwner(office, noted) - notedBefore - decided)), u"in all"_s, 0.5);
    const QStringList findings = findingsIn(office);
    for (const QString &finding : findings.first(std::min<qsizetype>(5, findings.size())))
        std::printf("%s\n", qPrintable(finding));
    reportAbsolute(u"findings of a check afterwards"_s, double(findings.size()), u"in all"_s, 0.5);
    return missed() ? 1 : 0;
}
