#include "models/jobs/matchwords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view id) { return QString::fromUtf8(id.data(), qsizetype(id.size())); }

class Wording
{
public:
    Wording(const MatchCase &matching, const MatchSolution &solution, const MatchParameters &parameters)
        : m_matching(matching), m_pool(matching.pool()), m_solution(solution), m_parameters(parameters)
    {
        for (const DecidedPair &decided : parameters.decided)
            m_decided.insert(decided.pair, decided.decision);
    }

    MatchProposal take()
    {
        MatchProposal proposal;
        std::vector<qint32> filled(m_pool.postings().size(), 0);
        for (qint32 s = 0; s < qint32(m_pool.seekers().size()); ++s) {
            const qint32 posting = m_solution.assignment.postingOf[size_t(s)];
            if (posting >= 0) {
                proposal.seats.append(seat(s, posting));
                ++filled[size_t(posting)];
            } else {
                proposal.unplaced.append(unplaced(s));
            }
        }
        sort(proposal.seats);
        for (qint32 p = 0; p < qint32(m_pool.postings().size()); ++p)
            if (filled[size_t(p)] < m_pool.postings()[size_t(p)].seats)
                proposal.empty.append(empty(p, m_pool.postings()[size_t(p)].seats - filled[size_t(p)]));
        std::stable_sort(proposal.empty.begin(), proposal.empty.end(),
                         [](const EmptySeats &a, const EmptySeats &b) { return a.urgency > b.urgency; });
        for (const PrefectureLimit &limit : m_parameters.limits)
            proposal.limits.append(limitOutcome(limit));
        MatchRun &run = proposal.run;
        run.seekers = qint64(m_pool.seekers().size());
        run.postings = qint64(m_pool.postings().size());
        run.pairs = m_matching.pairCount();
        run.totals = domainTotals(m_solution.totals);
        run.partial = m_solution.partial;
        run.proven = m_solution.proven;
        run.gap = m_solution.gap;
        run.blockingPairs = m_solution.blockingPairs;
        return proposal;
    }

private:
    ProposedSeat seat(qint32 s, qint32 p) const
    {
        const CandidatePosting &posting = m_pool.postings()[size_t(p)];
        ProposedSeat made;
        made.pair = {textOf(m_pool.seekerIds().at(s)), textOf(m_pool.postingIds().at(p))};
        made.profession = posting.profession;
        made.from = Prefecture::fromNumber(m_pool.seekers()[size_t(s)].prefecture);
        made.to = Prefecture::fromNumber(posting.prefecture);
        made.urgency = posting.urgency;
        made.score = m_matching.suitor(s, p).suitability().score;
        if (const auto found = m_decided.constFind(made.pair); found != m_decided.constEnd())
            made.decision = *found;
        return made;
    }

    EmptySeats empty(qint32 p, int open) const
    {
        const CandidatePosting &posting = m_pool.postings()[size_t(p)];
        EmptySeats made{textOf(m_pool.postingIds().at(p)),
                        posting.profession,
                        Prefecture::fromNumber(posting.prefecture),
                        posting.urgency,
                        posting.seats,
                        open,
                        m_matching.pairsOfPosting(p),
                        {}};
        const size_t region = size_t(posting.prefecture - 1);
        const bool capped = region < m_solution.limits.size() && m_solution.limits[region].cap != RegionLimit::none &&
                            m_solution.regionFilled[region] >= m_solution.limits[region].cap;
        const bool isOptimal = m_parameters.policy == MatchPolicy::Optimal;
        if (made.candidates == 0) {
            const auto mostly = m_matching.obstacleOfPosting(p);
            made.reason = {mostly ? MatchObstacle::NobodySuits : MatchObstacle::NobodyNear, mostly};
        } else if (capped) {
            made.reason = {MatchObstacle::CapReached};
        } else if (m_solution.partial) {
            made.reason = {MatchObstacle::NotTried};
        } else {
            made.reason = {isOptimal ? MatchObstacle::PlacedBetter : MatchObstacle::PreferOthers};
        }
        return made;
    }

    UnplacedSeeker unplaced(qint32 s)
    {
        const CandidateSeeker &seeker = m_pool.seekers()[size_t(s)];
        const int pairs = m_matching.pairsOfSeeker(s);
        return {textOf(m_pool.seekerIds().at(s)), professionsOf(seeker.mayFill), Prefecture::fromNumber(seeker.prefecture), pairs,
                reason(pairs, m_matching.obstacleOfSeeker(s))};
    }

    // Hundreds of thousands share these lists.
    const QList<Profession> &professionsOf(ProfessionSet set)
    {
        const auto [place, isNew] = m_professions.try_emplace(set);
        if (isNew)
            for (const Profession profession : allOf<Profession>())
                if ((set & bitOf(profession)) != 0)
                    place->second.append(profession);
        return place->second;
    }

    MatchReason reason(int pairs, std::optional<CandidateCondition> mostly) const
    {
        if (pairs == 0)
            return {mostly ? MatchObstacle::NothingSuits : MatchObstacle::NothingNear, mostly};
        if (m_solution.partial)
            return {MatchObstacle::NotTried};
        return {m_parameters.policy == MatchPolicy::Optimal ? MatchObstacle::FilledForAll : MatchObstacle::FilledByBetter};
    }

    LimitOutcome limitOutcome(const PrefectureLimit &limit) const
    {
        LimitOutcome made{limit, limit.cap, 0};
        const size_t region = size_t(limit.prefecture.number() - 1);
        made.filled = m_solution.regionFilled[region];
        if (region < m_solution.limits.size() && m_solution.limits[region].cap != RegionLimit::none)
            made.capInForce = m_solution.limits[region].cap;
        return made;
    }

    const MatchCase &m_matching;
    const MatchPool &m_pool;
    const MatchSolution &m_solution;
    const MatchParameters &m_parameters;
    QHash<PairKey, PairDecision> m_decided;
    std::map<ProfessionSet, QList<Profession>> m_professions;
};

} // namespace

MatchTotals domainTotals(const AssignmentTotals &totals)
{
    MatchTotals made{totals.seats, totals.filled, totals.urgency, totals.score, {}};
    for (const AssignmentTotals::Level &level : totals.levels)
        made.levels.append({level.urgency, level.seats, level.filled});
    return made;
}

MatchProposal inWords(const MatchCase &matching, const MatchSolution &solution, const MatchParameters &parameters)
{
    return Wording(matching, solution, parameters).take();
}

QList<ScoreLine> scoreLines(const Suitor &suitor, const CandidateRules &rules)
{
    const Suitability suits = suitor.suitability();
    const QStringList words = suitor.words();
    QList<ScoreLine> lines;
    for (int part = 0; part < scorePartCount; ++part)
        lines.append({label(ScorePart(part)), suits.points[part], mostPoints(rules, ScorePart(part)), words[part]});
    return lines;
}

std::optional<RankedCandidate> pairOf(const MatchCase &matching, const PairKey &pair)
{
    const qint32 seeker = matching.pool().seekerIds().find(pair.seeker.toStdString());
    const qint32 posting = matching.pool().postingIds().find(pair.posting.toStdString());
    if (seeker < 0 || posting < 0)
        return std::nullopt;
    const Suitor suitor = matching.suitor(seeker, posting);
    RankedCandidate one;
    one.number = pair.seeker;
    one.score = suitor.suitability().score;
    one.parts = scoreLines(suitor, matching.rules());
    for (const CandidateCondition condition : suitor.failed())
        one.failed.append(suitor.words(condition));
    return one;
}
