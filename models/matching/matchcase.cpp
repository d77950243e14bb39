#include "models/matching/matchcase.h"

#include "models/matching/certificate.h"

#include <QCoreApplication>

#include <algorithm>

struct MatchCaseText
{
    Q_DECLARE_TR_FUNCTIONS(MatchCaseText)
};

static quint64 keyOf(qint32 seeker, qint32 posting) { return quint64(quint32(seeker)) << 32 | quint32(posting); }

MatchCase::MatchCase(MatchPool pool, const CandidateRules &rules)
    : m_pool(std::move(pool)), m_rules(rules), m_finder(m_pool.seekers(), m_pool.postings(), m_rules),
      m_ofSeeker(m_pool.seekers().size(), 0), m_ofPosting(m_pool.postings().size(), 0),
      m_seekerObstacles(m_pool.seekers().size(), nothing), m_postingObstacles(m_pool.postings().size(), nothing)
{
}

bool MatchCase::findPairs(const MatchingControl &control)
{
    const bool whole = m_finder.find(
        [this](qint32 seeker, qint32 posting, qint32 score) {
            m_pairs.push_back({seeker, posting, score});
            ++m_ofSeeker[size_t(seeker)];
            ++m_ofPosting[size_t(posting)];
        },
        control);
    if (!whole)
        return false;
    const auto ask = [](std::vector<qint8> &obstacles, const std::vector<qint32> &pairs, const auto &obstacleOf) {
        for (size_t i = 0; i < obstacles.size(); ++i)
            if (pairs[i] == 0)
                if (const auto found = obstacleOf(qint32(i)))
                    obstacles[i] = qint8(*found);
    };
    ask(m_seekerObstacles, m_ofSeeker, [this](qint32 seeker) { return m_finder.obstacleOfSeeker(seeker); });
    ask(m_postingObstacles, m_ofPosting, [this](qint32 posting) { return m_finder.obstacleOfPosting(posting); });
    return true;
}

Suitor MatchCase::suitor(qint32 seeker, qint32 posting) const
{
    return {m_rules, m_pool.seekers()[size_t(seeker)], m_pool.postings()[size_t(posting)]};
}

MatchCase::Rest MatchCase::restOf(const DecidedEnds &decided) const
{
    Rest rest;
    for (const CandidatePosting &posting : m_pool.postings())
        rest.postings.push_back({posting.seats, posting.urgency, posting.prefecture > 0 ? posting.prefecture - 1 : -1});
    rest.isHeld.assign(m_pool.seekers().size(), false);
    rest.heldByRegion.assign(prefectureCount, 0);
    for (const auto &[seeker, posting] : decided.held) {
        MatchingPosting &taken = rest.postings[size_t(posting)];
        rest.isHeld[size_t(seeker)] = true;
        taken.capacity = std::max(0, taken.capacity - 1);
        if (taken.region >= 0)
            ++rest.heldByRegion[size_t(taken.region)];
    }
    for (const auto &[seeker, posting] : decided.barred)
        rest.barred.push_back(keyOf(seeker, posting));
    std::sort(rest.barred.begin(), rest.barred.end());
    return rest;
}

template <typename Use>
void MatchCase::eachPair(const Rest &rest, const Use &use) const
{
    for (const Pair &pair : m_pairs)
        if (!rest.isHeld[size_t(pair.seeker)] &&
            !std::binary_search(rest.barred.begin(), rest.barred.end(), keyOf(pair.seeker, pair.posting)))
            use(pair);
}

/// What seekers would choose themselves: the parts of the score that are their own.
MatchingChoices MatchCase::choicesOf(const Rest &rest) const
{
    ChoicesBuilder builder(qint32(m_pool.seekers().size()), rest.postings);
    builder.reserve(m_pairs.size());
    const int most = m_rules.wishes + m_rules.distance;
    eachPair(rest, [&](const Pair &pair) {
        const Suitability suits = suitor(pair.seeker, pair.posting).suitability();
        const int own = suits.points[int(ScorePart::Wishes)] + suits.points[int(ScorePart::Distance)];
        builder.add(pair.seeker, {pair.posting, pair.score, 1 + most - own});
    });
    return builder.take();
}

void MatchCase::complete(MatchSolution &solution, const DecidedEnds &decided) const
{
    std::vector<qint32> filled(m_pool.postings().size(), 0);
    qint64 score = solution.totals.score;
    for (const qint32 posting : solution.assignment.postingOf)
        if (posting >= 0)
            ++filled[size_t(posting)];
    for (const auto &[seeker, posting] : decided.held) {
        solution.assignment.postingOf[size_t(seeker)] = posting;
        ++filled[size_t(posting)];
        score += suitor(seeker, posting).suitability().score;
    }
    std::vector<MatchingPosting> postings;
    for (size_t p = 0; p < m_pool.postings().size(); ++p) {
        const CandidatePosting &posting = m_pool.postings()[p];
        postings.push_back({std::max(posting.seats, filled[p]), posting.urgency, posting.prefecture - 1});
    }
    solution.totals = totalled(postings, filled, score);
    solution.regionFilled.assign(prefectureCount, 0);
    for (size_t p = 0; p < filled.size(); ++p)
        if (postings[p].region >= 0)
            solution.regionFilled[size_t(postings[p].region)] += filled[p];
}

static Error checkFailed()
{
    return {Error::Kind::Conflict,
            MatchCaseText::tr("The check of the result failed; nothing was kept. Please report this with the "
                              "number of the last run.")};
}

Result<MatchSolution> MatchCase::solveOptimal(const DecidedEnds &decided, const MatchingControl &control) const
{
    const Rest rest = restOf(decided);
    const std::lock_guard lock(m_keeping);
    Result<MatchSolution> solved = MatchSolution();
    if (!m_kept || (decided.held.empty() && decided.barred.empty()))
        solved = solveUndecided(control);
    if (solved && !solved.value().partial && !(decided.held.empty() && decided.barred.empty()))
        solved = solveAround(decided, rest, control);
    if (!solved)
        return solved;
    MatchSolution solution = solved.take();
    solution.blockingPairs = checkStable(choicesOf(rest), {}, solution.assignment).blockingPairs;
    complete(solution, decided);
    return solution;
}

Result<MatchSolution> MatchCase::solveUndecided(const MatchingControl &control) const
{
    m_kept.reset();
    const Rest rest = restOf({});
    InstanceBuilder builder(qint32(m_pool.seekers().size()), rest.postings);
    builder.reserve(m_pairs.size());
    eachPair(rest, [&](const Pair &pair) { builder.add(pair.seeker, pair.posting, pair.score); });
    MatchingInstance instance = builder.take();
    const auto multiplier = AssignmentRevision::multiplierFor(instance);
    if (!multiplier)
        return Error{Error::Kind::Input, MatchCaseText::tr("The run is too large for exact sums of 64 bits. Narrow its scope.")};
    AssignmentSolver solver(std::move(instance), *multiplier);
    MatchSolution solution;
    solution.partial = !solver.solve(control);
    solution.assignment = solver.assignment();
    const CertificateCheck check = checkCertificate(solver.instance(), solution.assignment, solver.prices(), solution.partial);
    if (!check.isProof())
        return checkFailed();
    solution.gap = decimal(check.gap());
    solution.proven = !solution.partial && check.gap() == 0;
    solution.totals = check.totals;
    if (solution.proven) {
        AssignmentRevision revision(solver.takeState(), check);
        AssignmentState::Snapshot undecided = revision.snapshot();
        m_kept = Kept{std::move(revision), std::move(undecided), check.primal};
    }
    return solution;
}

/// Of held pairs, everything the seeker has; of barred ones, the pair itself. Gives what was taken out.
std::vector<MatchCase::Pair> MatchCase::takeOut(AssignmentRevision &revision, const DecidedEnds &decided) const
{
    std::vector<Pair> out;
    for (const auto &[seeker, posting] : decided.held) {
        for (const SeekerPairs::Entry &pair : revision.pairsOf(seeker))
            out.push_back({seeker, pair.posting, pair.score});
        revision.removeSeeker(seeker);
    }
    for (const auto &[seeker, posting] : decided.barred) {
        const auto pairs = revision.pairsOf(seeker);
        const auto found =
            std::find_if(pairs.begin(), pairs.end(), [&](const SeekerPairs::Entry &pair) { return pair.posting == posting; });
        if (found == pairs.end())
            continue;
        out.push_back({seeker, posting, found->score});
        revision.removePair(seeker, posting);
    }
    return out;
}

/// What stands in the middle of changing; how far it is from the best is told by what was the best without decisions.
MatchSolution MatchCase::stoppedIn(const Kept &kept) const
{
    MatchSolution solution;
    solution.partial = true;
    solution.assignment = kept.revision.unpinnedAssignment();
    WideSum worth = 0;
    for (qint32 s = 0; s < qint32(solution.assignment.postingOf.size()); ++s)
        for (const SeekerPairs::Entry &pair : kept.revision.pairsOf(s))
            if (pair.posting == solution.assignment.postingOf[size_t(s)]) {
                solution.totals.score += pair.score;
                worth += WideSum(kept.revision.multiplier()) * m_pool.postings()[size_t(pair.posting)].urgency + pair.score;
            }
    solution.gap = decimal(kept.worth - worth);
    return solution;
}

Result<MatchSolution> MatchCase::solveAround(DecidedEnds decided, const Rest &rest, const MatchingControl &control) const
{
    std::sort(decided.held.begin(), decided.held.end());
    std::sort(decided.barred.begin(), decided.barred.end());
    AssignmentRevision &revision = m_kept->revision;
    const std::vector<Pair> out = takeOut(revision, decided);
    for (const auto &[seeker, posting] : decided.held)
        revision.setCapacity(posting, rest.postings[size_t(posting)].capacity);
    MatchSolution solution;
    if (revision.reoptimise(control) == AssignmentRevision::End::Best) {
        solution.assignment = revision.unpinnedAssignment();
        solution.gap = decimal(revision.check().gap());
        solution.proven = revision.check().gap() == 0;
        solution.totals.score = revision.check().score();
    } else {
        solution = stoppedIn(*m_kept);
    }
    if (revision.wasSolvedAnew()) {
        m_kept.reset();
        return solution;
    }
    for (const Pair &pair : out)
        revision.setPair(pair.seeker, pair.posting, pair.score);
    for (const auto &[seeker, posting] : decided.held)
        revision.setCapacity(posting, m_pool.postings()[size_t(posting)].seats);
    revision.restore(m_kept->undecided);
    return solution;
}

Result<MatchSolution> MatchCase::solveStably(const DecidedEnds &decided, std::vector<RegionLimit> limits,
                                             const MatchingControl &control) const
{
    const Rest rest = restOf(decided);
    const MatchingChoices choices = choicesOf(rest);
    for (size_t r = 0; r < limits.size(); ++r) {
        const qint32 held = rest.heldByRegion[r];
        if (limits[r].cap != RegionLimit::none)
            limits[r].cap = std::max(0, limits[r].cap - held);
        limits[r].floor = std::max(0, limits[r].floor - held);
    }
    StableResult result = solveStable(choices, limits, control);
    const StableCheck check = checkStable(choices, result.limits, result.assignment);
    if (!check.feasible || (!result.partial && !check.isStable()))
        return checkFailed();
    MatchSolution solution;
    solution.assignment = std::move(result.assignment);
    solution.partial = result.partial;
    solution.proven = check.isStable() && !result.partial;
    solution.blockingPairs = check.blockingPairs;
    solution.totals = check.totals;
    solution.limits = std::move(result.limits);
    for (size_t r = 0; r < solution.limits.size(); ++r)
        if (solution.limits[r].cap != RegionLimit::none)
            solution.limits[r].cap += rest.heldByRegion[r];
    complete(solution, decided);
    return solution;
}
