#include "models/matching/assignmentrevision.h"
#include "models/matching/candidatefinder.h"
#include "models/matching/candidatevalues.h"
#include "models/matching/certificate.h"
#include "models/matching/instancebuilder.h"
#include "models/matching/stablesolver.h"
#include "tests/matching/families.h"
#include "tests/matching/lemonpeer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr double longPeer = 10; // seconds: a peer that takes longer is asked once

double cpuSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

double timed(const std::function<void()> &work)
{
    const double begin = cpuSeconds();
    work();
    return cpuSeconds() - begin;
}

double medianOf(int rounds, const std::function<double()> &round)
{
    std::vector<double> all;
    for (int i = 0; i < rounds; ++i)
        all.push_back(round());
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// Memory that this process holds, in bytes; 0 where the system does not tell in this way.
double residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toDouble() * 4096 : 0;
}

struct Case
{
    const char *name;
    Family family;
    FamilySize size;
    double simplexGoal, scalingGoal, passesGoal;
    bool large = false;
};

const Case cases[] = {
    {"realistic S 20k x 2k", Family::Realistic, {20'000, 2'000}, 0, 0, 0},
    {"realistic M 200k x 20k", Family::Realistic, {200'000, 20'000}, 0, 0, 0},
    {"realistic L 1M x 100k", Family::Realistic, {1'000'000, 100'000}, 120, 0, 100, true},
    {"tight S 6k x 2k", Family::Tight, {6'000, 2'000}, 0, 0, 0},
    {"tight M 60k x 20k", Family::Tight, {60'000, 20'000}, 0, 0, 0},
    {"tight L 300k x 100k", Family::Tight, {300'000, 100'000}, 20, 0, 0, true},
    {"random S 6k x 2k", Family::Random, {6'000, 2'000}, 0, 0, 0},
    {"random M 60k x 20k", Family::Random, {60'000, 20'000}, 0, 3, 0},
    {"random L 300k x 100k", Family::Random, {300'000, 100'000}, 0, 3, 0, true},
    {"staircase 20k", Family::Staircase, {20'001, 20'000}, 0, 0.5, 0},
    {"equal scores S 20k x 2k", Family::Equal, {20'000, 2'000}, 0, 0, 0},
};

PeerProblem problemOf(const MatchingInstance &instance, qint64 multiplier)
{
    PeerProblem problem{instance.seekers, {}, {}};
    problem.pairs.reserve(instance.pairs.size());
    for (qint32 p = 0; p < instance.postingCount(); ++p) {
        const MatchingPosting &posting = instance.postings[size_t(p)];
        problem.capacities.push_back(posting.capacity);
        for (quint32 i = instance.first[size_t(p)]; i < instance.first[size_t(p) + 1]; ++i)
            problem.pairs.push_back({p, instance.pairs[i].seeker(), multiplier * posting.urgency + instance.pairs[i].score()});
    }
    return problem;
}

int missed = 0;

void column(double value, double goal, bool atLeast, const char *format)
{
    char text[32] = "-";
    if (value > 0)
        std::snprintf(text, sizeof text, format, value);
    const bool bad = goal > 0 && value > 0 && (atLeast ? value < goal : value > goal);
    missed += bad;
    std::printf(" %11s%s", text, bad ? "!" : " ");
}

/// Which peers are asked: those a goal is set against, or named ones.
struct Peers
{
    QString which;

    bool asked(const QString &name, double goal) const
    {
        return which == u"all"_s || which == name || (which == u"goals"_s && goal > 0);
    }
};

/// One line: how long an exact solution with its check takes, beside one pass over the pairs and beside LEMON.
void measure(const Case &one, quint64 seed, int rounds, const Peers &peers)
{
    const bool asksSimplex = peers.asked(u"simplex"_s, one.simplexGoal), asksScaling = peers.asked(u"scaling"_s, one.scalingGoal);
    const MatchingInstance instance = instanceOf(made(one.family, one.size, seed));
    const qint64 multiplier = urgencyMultiplier(instance).value_or(1);
    qint64 sum = 0;
    const double pass = medianOf(rounds, [&] {
        return timed([&] {
            for (const MatchingPair &pair : instance.pairs)
                sum += pair.score() ^ pair.seeker();
        });
    });
    qint64 total = 0;
    double held = 0;
    bool handedOver = false;
    {
        const double before = residentBytes();
        AssignmentSolver solver(MatchingInstance(instance), multiplier);
        solver.solve({.progress = [&](qint64 done, qint64 seats) { // the last seats: nothing was given back yet
            if (done == seats)
                held = residentBytes() - before;
        }});
    }
    const double ours = medianOf(rounds, [&] {
        MatchingInstance copy = instance; // the solver takes the pairs for itself
        std::optional<AssignmentSolver> solver;
        return timed([&] {
            solver.emplace(std::move(copy), multiplier);
            solver->solve({});
            const CertificateCheck check = checkCertificate(solver->instance(), solver->assignment(), solver->prices());
            total = check.isProof() ? qint64(check.primal) : -1;
            handedOver = solver->hasHandedOver();
        });
    });
    double simplex = 0, scaling = 0;
    bool equal = total >= 0;
    if (asksSimplex || asksScaling) {
        const PeerProblem problem = problemOf(instance, multiplier);
        const auto ask = [&](Peer peer) {
            std::vector<double> all;
            do { // the quick ones as often as the engine, the long ones once
                const PeerAnswer answer = solvedBy(peer, problem);
                equal = equal && answer.total == total;
                all.push_back(answer.seconds);
            } while (int(all.size()) < rounds && all.front() < longPeer);
            std::sort(all.begin(), all.end());
            return all[all.size() / 2] / ours;
        };
        simplex = asksSimplex ? ask(Peer::NetworkSimplex) : 0;
        scaling = asksScaling ? ask(Peer::CostScaling) : 0;
    }
    missed += !equal;
    std::printf("%-24s %10zu %8.3f", one.name, instance.pairs.size(), ours);
    column(simplex, one.simplexGoal, true, "%.1f");
    column(scaling, one.scalingGoal, true, "%.2f");
    column(ours / pass, one.passesGoal, false, "%.0f");
    column(held / double(std::max<size_t>(instance.pairs.size(), 1) * sizeof(MatchingPair)), one.large ? 2.5 : 0, false, "%.2f");
    std::printf(" %s%s\n", equal ? "equal, proven" : "NOT EQUAL OR NOT PROVEN", handedOver ? ", auction" : "");
    std::fflush(stdout);
}

void measureStable(const Case &one, quint64 seed, int rounds)
{
    const MadeMatching all = made(one.family, one.size, seed);
    const auto build = [&] {
        ChoicesBuilder builder(all.seekers, all.postings);
        builder.reserve(all.pairs.size());
        for (const MadePair &pair : all.pairs)
            builder.add(pair.seeker, {pair.posting, pair.score, 1 + (pair.seeker + pair.posting) % 3});
        return builder.take();
    };
    const MatchingChoices choices = build();
    qint64 sum = 0;
    const double pass = medianOf(rounds, [&] {
        return timed([&] {
            for (const MatchingChoice &choice : choices.choices)
                sum += choice.score ^ choice.posting;
        });
    });
    StableResult result;
    const double ours = medianOf(rounds, [&] { return timed([&] { result = solveStable(choices, {}, {}); }); });
    const StableCheck check = checkStable(choices, {}, result.assignment);
    missed += !check.isStable();
    std::printf("%-24s %10zu %8.3f", one.name, choices.choices.size(), ours);
    column(ours / pass, one.large ? 80 : 0, false, "%.0f");
    std::printf("   %lld blocking pairs%s\n", static_cast<long long>(check.blockingPairs), sum == 1 ? " " : "");
    std::fflush(stdout);
}

/// One kind of change at a time, brought back to the best and proven again, beside a full solution with its check.
void measureRevision(const Case &one, quint64 seed, int rounds)
{
    const MatchingInstance instance = instanceOf(made(one.family, one.size, seed));
    const double full = medianOf(rounds, [&] {
        MatchingInstance copy = instance;
        return timed([&] {
            AssignmentSolver solver(std::move(copy), urgencyMultiplier(instance).value_or(1));
            solver.solve({});
            missed += !checkCertificate(solver.instance(), solver.assignment(), solver.prices()).isProof();
        });
    });
    auto revision = AssignmentRevision::solved(instance, {});
    if (!revision) {
        ++missed;
        return;
    }
    quint32 state = quint32(seed);
    const auto below = [&](qint32 most) {
        state = state * 1664525U + 1013904223U;
        return qint32((quint64(state) * quint64(most)) >> 32);
    };
    const auto near = [&](qint32 posting) { return instance.pairs[instance.first[size_t(posting)]].seeker(); };
    const auto anyPosting = [&] {
        qint32 posting = below(instance.postingCount());
        while (instance.degree(posting) == 0)
            posting = below(instance.postingCount());
        return posting;
    };
    const std::pair<const char *, std::function<void()>> edits[] = {
        {"posting added",
         [&] {
             const qint32 like = anyPosting(), added = revision->addPosting(instance.postings[size_t(like)]);
             for (quint32 i = instance.first[size_t(like)]; i < instance.first[size_t(like) + 1]; ++i)
                 revision->setPair(instance.pairs[i].seeker(), added, instance.pairs[i].score());
         }},
        {"posting removed", [&] { revision->removePosting(anyPosting()); }},
        {"capacity changed", [&] { revision->setCapacity(anyPosting(), below(6)); }},
        {"urgency changed", [&] { revision->setUrgency(anyPosting(), 1 + below(5)); }},
        {"seeker added",
         [&] {
             const qint32 added = revision->addSeeker();
             for (int i = 0; i < 20; ++i)
                 revision->setPair(added, anyPosting(), 1 + below(1000));
         }},
        {"seeker removed", [&] { revision->removeSeeker(near(anyPosting())); }},
        {"score changed",
         [&] {
             const qint32 posting = anyPosting();
             revision->setPair(near(posting), posting, 1 + below(1000));
         }},
        {"pair pinned",
         [&] {
             const qint32 posting = anyPosting();
             revision->pin(near(posting), posting);
         }},
    };
    for (const auto &[name, edit] : edits) {
        const double slowest = full / 50;
        std::vector<double> all;
        for (int i = 0; i < 41; ++i)
            all.push_back(timed([&, &edit = edit] {
                edit();
                missed += revision->reoptimise({}) != AssignmentRevision::End::Best || revision->wasSolvedAnew();
            }));
        std::sort(all.begin(), all.end());
        const double median = all[all.size() / 2];
        missed += one.large && median > slowest;
        std::printf("%-24s %-18s %10.5f %10.5f   1/%.0f of a full solution%s\n", one.name, name, median, all.back(),
                    full / median, one.large && median > slowest ? "!" : "");
    }
    const MatchingInstance now = revision->instance();
    const bool proven = checkCertificate(now, revision->unpinnedAssignment(), revision->prices()).isProof();
    missed += !proven;
    std::printf("%-24s %s\n", one.name, proven ? "proven as a whole after all changes" : "NOT PROVEN");
    std::fflush(stdout);
}

/// Seekers and postings as in Japan's 47 prefectures: around offices, most in few places.
void measureCandidates(FamilySize size, bool large)
{
    quint32 state = 1;
    const auto below = [&](quint32 most) {
        state = state * 1664525U + 1013904223U;
        return quint32((quint64(state) * most) >> 32);
    };
    const auto place = [&](qint8 &prefecture) {
        const quint32 share = below(1000) * below(1000) / 1000; // the first ones have most
        prefecture = qint8(1 + share * 47 / 1000);
        const GeoPoint office = officeOf({}, Prefecture::fromNumber(prefecture));
        return GeoPoint{office.latitude + float(int(below(1000)) - 500) / 1000,
                        office.longitude + float(int(below(1000)) - 500) / 1000};
    };
    std::vector<CandidateSeeker> seekers(static_cast<size_t>(size.seekers));
    std::vector<CandidatePosting> postings(static_cast<size_t>(size.postings));
    for (CandidateSeeker &seeker : seekers) {
        seeker.home = place(seeker.prefecture);
        seeker.mayFill = seeker.own = ProfessionSet(1U << below(professionCount));
        seeker.years = qint16(below(30));
        seeker.elsewhere = below(4) == 0;
        seeker.wishedPrefectures = below(8) == 0 ? quint64(1) << (1 + below(47)) : 0;
        seeker.available = {qint32(below(60)), 400};
    }
    for (CandidatePosting &posting : postings) {
        posting.place = place(posting.prefecture);
        posting.profession = *professionFromNumber(1 + int(below(professionCount)));
        posting.urgency = qint8(1 + below(5));
        posting.seats = qint32(1 + below(5));
        posting.shortTerm = below(3) == 0;
        posting.period = {30, 120};
    }
    const CandidateRules rules;
    const double before = residentBytes();
    qint64 pairs = 0;
    double held = 0;
    const double seconds = timed([&] {
        const CandidateFinder finder(seekers, postings, rules);
        InstanceBuilder builder(size.seekers, std::vector<MatchingPosting>(postings.size()));
        finder.find(
            [&](qint32 seeker, qint32 posting, qint32 score) {
                builder.add(seeker, posting, score);
                ++pairs;
            },
            {.threads = 2});
        held = residentBytes() - before;
    });
    missed += large && (seconds > 30 || held > 1e9);
    std::printf("%-24s %10lld %8.3f %8.0f MB%s\n", large ? "candidates L 1M x 100k" : "candidates S 20k x 2k",
                static_cast<long long>(pairs), seconds, held / 1e6, large && (seconds > 30 || held > 1e9) ? "!" : "");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the matching engine, beside LEMON and beside one pass over the pairs (CPU time)."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"large"_s, u"Also those with up to 1,000,000 seekers."_s},
         {u"only"_s, u"Only names that contain this."_s, u"text"_s},
         {u"rounds"_s, u"The median of so many."_s, u"n"_s, u"5"_s},
         {u"seed"_s, u"Of the made matchings."_s, u"n"_s, u"1"_s},
         {u"peers"_s, u"goals (those a goal is set against), all, simplex, scaling or none; on the large they take minutes."_s,
          u"which"_s, u"goals"_s},
         {u"parts"_s, u"Of optimal, stable, changes and candidates, with commas between."_s, u"parts"_s,
          u"optimal,stable,changes,candidates"_s}});
    parser.process(application);
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    const quint64 seed = parser.value(u"seed"_s).toULongLong();
    const Peers peers{parser.value(u"peers"_s)};
    const QStringList parts = parser.value(u"parts"_s).split(u',');
    const auto asked = [&](const Case &one) {
        return (!one.large || parser.isSet(u"large"_s)) && QString::fromLatin1(one.name).contains(parser.value(u"only"_s));
    };

    const auto eachAsked = [&](const QString &part, const auto &measured) {
        if (parts.contains(part))
            std::for_each(std::begin(cases), std::end(cases), [&](const Case &one) {
                if (asked(one))
                    measured(one);
            });
    };
    std::printf("%-24s %10s %8s %11s  %11s  %11s  %11s\n", "optimal", "pairs", "CPU s", "x simplex", "x scaling", "passes",
                "x pairs RAM");
    eachAsked(u"optimal"_s, [&](const Case &one) { measure(one, seed, rounds, peers); });
    std::printf("\n%-24s %10s %8s %11s\n", "stable", "pairs", "CPU s", "passes");
    eachAsked(u"stable"_s, [&](const Case &one) { measureStable(one, seed, rounds); });
    std::printf("\n%-24s %-18s %10s %10s\n", "changes", "", "CPU s", "slowest");
    eachAsked(u"changes"_s, [&](const Case &one) {
        if (one.family == Family::Realistic || one.family == Family::Tight)
            measureRevision(one, seed, rounds);
    });
    std::printf("\n%-24s %10s %8s %11s\n", "candidate pairs", "pairs", "CPU s", "memory");
    eachAsked(u"candidates"_s, [&](const Case &one) {
        if (one.family == Family::Realistic && one.size.seekers != 200'000)
            measureCandidates(one.size, one.large);
    });
    std::printf("\n%s\n", missed == 0 ? "All goals met." : "Goals missed are marked with !");
    return missed == 0 ? 0 : 1;
}
