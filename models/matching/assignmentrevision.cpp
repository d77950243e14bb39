#include "models/matching/assignmentrevision.h"

#include "models/matching/instancebuilder.h"

#include <algorithm>

namespace {

/// So many more seats and seekers may come before everything has to be solved anew.
constexpr qint64 room = 10'000;

bool isStopped(const MatchingControl &control) { return control.isStopped(); }

} // namespace

std::optional<AssignmentRevision> AssignmentRevision::solved(MatchingInstance instance, const MatchingControl &control)
{
    const std::optional<qint64> multiplier = multiplierFor(instance);
    if (!multiplier)
        return std::nullopt;
    AssignmentSolver solver(std::move(instance), *multiplier);
    if (!solver.solve(control))
        return std::nullopt;
    const CertificateCheck proof = checkCertificate(solver.instance(), solver.assignment(), solver.prices());
    if (!proof.isProof())
        return std::nullopt;
    return AssignmentRevision(solver.takeState(), proof);
}

AssignmentRevision::AssignmentRevision(AssignmentState state, const CertificateCheck &proof)
    : m_state(std::make_unique<AssignmentState>(std::move(state))), m_pairs(std::make_unique<SeekerPairs>(*m_state)),
      m_searchPairs(std::make_unique<StatePairs>(*m_state)),
      m_seats(std::make_unique<SeatSearch<StatePairs>>(*m_state, *m_searchPairs)),
      m_seekers(std::make_unique<SeekerSearch>(*m_state, *m_pairs)), m_check(std::make_unique<RevisionCheck>(*m_state, proof))
{
}

std::optional<qint64> AssignmentRevision::multiplierFor(const MatchingInstance &instance)
{
    const std::optional<qint64> roomy = urgencyMultiplier(instance, room);
    return roomy ? roomy : urgencyMultiplier(instance);
}

qint32 AssignmentRevision::addSeeker() { return m_state->addSeeker(); }

qint32 AssignmentRevision::addPosting(const MatchingPosting &posting)
{
    const qint32 added = m_state->addPosting({0, posting.urgency, posting.region});
    m_closed[added] = posting.capacity;
    return added;
}

void AssignmentRevision::setPair(qint32 seeker, qint32 posting, qint32 score)
{
    m_state->instance.lowest = std::min(m_state->instance.lowest, score);
    m_state->instance.highest = std::max(m_state->instance.highest, score);
    if (const auto pin = m_pins.find(seeker); pin != m_pins.end()) {
        std::vector<SeekerPairs::Entry> &pairs = pin->second.pairs;
        std::erase_if(pairs, [&](const SeekerPairs::Entry &pair) { return pair.posting == posting; });
        pairs.push_back({posting, score});
        return;
    }
    changePairs(seeker, posting, score);
    m_pairs->set(seeker, posting, score);
    m_seekersWithNewPairs.insert(seeker);
    const qint64 weight = m_state->base(posting) + score;
    if (m_state->seatOf[size_t(seeker)].posting == posting)
        withdraw(seeker);
    else if (isOpen(posting) && m_state->seatsToTry(posting) > 0 &&
             weight > m_state->postingPrice(posting) + m_state->seekerPrice(seeker))
        withdraw(seeker);
}

void AssignmentRevision::removePair(qint32 seeker, qint32 posting)
{
    if (const auto pin = m_pins.find(seeker); pin != m_pins.end()) {
        if (pin->second.posting == posting)
            unpin(seeker);
        else
            std::erase_if(pin->second.pairs, [&](const SeekerPairs::Entry &pair) { return pair.posting == posting; });
    }
    if (m_state->seatOf[size_t(seeker)].posting == posting)
        withdraw(seeker);
    changePairs(seeker, posting, std::nullopt);
    m_pairs->remove(seeker, posting);
    m_seekersWithNewPairs.insert(seeker);
}

void AssignmentRevision::removeSeeker(qint32 seeker)
{
    unpin(seeker);
    const auto pairs = m_pairs->of(seeker);
    for (const SeekerPairs::Entry &pair : std::vector<SeekerPairs::Entry>(pairs.begin(), pairs.end()))
        removePair(seeker, pair.posting);
}

void AssignmentRevision::removePosting(qint32 posting)
{
    std::vector<qint32> pinned;
    for (const auto &[seeker, pin] : m_pins)
        if (pin.posting == posting)
            pinned.push_back(seeker);
    for (const qint32 seeker : pinned)
        unpin(seeker);
    setCapacity(posting, 0);
}

/// The list of a posting with one pair added or changed, or without it.
void AssignmentRevision::changePairs(qint32 seeker, qint32 posting, std::optional<qint32> score)
{
    const auto before = m_state->pairs(posting);
    std::vector<MatchingPair> pairs(before.begin(), before.end());
    std::erase_if(pairs, [&](const MatchingPair &pair) { return pair.seeker() == seeker; });
    if (score)
        pairs.emplace_back(seeker, *score);
    m_state->replacePairs(posting, std::move(pairs));
    if (isOpen(posting) && m_state->instance.postings[size_t(posting)].capacity > 0 && m_state->postingPrice(posting) == 0)
        m_state->tried[size_t(posting)] = m_state->seatsToTry(posting); // a seat that costs nothing is there for whoever comes
}

void AssignmentRevision::setCapacity(qint32 posting, qint32 capacity)
{
    for (const auto &[seeker, pin] : m_pins)
        capacity -= pin.posting == posting;
    takeSeats(posting, std::max(capacity, 0));
}

void AssignmentRevision::takeSeats(qint32 posting, qint32 capacity)
{
    qint32 &now = m_state->instance.postings[size_t(posting)].capacity;
    if (!isOpen(posting) || now == 0 || capacity == 0) {
        empty(posting);
        m_closed[posting] = capacity;
        return;
    }
    now = capacity;
    qint32 &tried = m_state->tried[size_t(posting)], &filled = m_state->filled[size_t(posting)];
    if (m_state->postingPrice(posting) == 0)
        tried = m_state->seatsToTry(posting);
    if (filled > capacity) { // the least suited leave; the ordered list has them last
        std::vector<MatchingPair> seated;
        for (const MatchingPair pair : m_state->pairs(posting))
            if (m_state->seatOf[size_t(pair.seeker())].posting == posting)
                seated.push_back(pair);
        std::sort(seated.begin(), seated.end());
        for (; filled > capacity; --filled, seated.pop_back()) {
            m_state->seatOf[size_t(seated.back().seeker())] = {};
            m_unplaced.insert(seated.back().seeker());
        }
        m_state->forgetShortcuts(posting);
        tried = filled;
    }
    if (tried < m_state->seatsToTry(posting))
        m_opening.insert(posting);
}

void AssignmentRevision::setUrgency(qint32 posting, qint32 urgency)
{
    const qint32 capacity = isOpen(posting) ? m_state->instance.postings[size_t(posting)].capacity : m_closed[posting];
    empty(posting);
    m_closed[posting] = capacity;
    m_state->instance.postings[size_t(posting)].urgency = urgency;
    m_state->nodes[size_t(posting)].urgency = urgency;
}

bool AssignmentRevision::pin(qint32 seeker, qint32 posting)
{
    const auto pairs = m_pairs->of(seeker);
    const bool there = hasPair(seeker, posting);
    const qint32 seats = isOpen(posting) ? m_state->instance.postings[size_t(posting)].capacity : m_closed[posting];
    if (!there || seats <= 0 || m_pins.find(seeker) != m_pins.end())
        return false;
    Pin pin{posting, {pairs.begin(), pairs.end()}};
    removeSeeker(seeker);
    takeSeats(posting, seats - 1);
    m_pins.emplace(seeker, std::move(pin));
    return true;
}

void AssignmentRevision::unpin(qint32 seeker)
{
    const auto found = m_pins.find(seeker);
    if (found == m_pins.end())
        return;
    const Pin pin = std::move(found->second);
    m_pins.erase(found);
    const qint32 seats = isOpen(pin.posting) ? m_state->instance.postings[size_t(pin.posting)].capacity : m_closed[pin.posting];
    takeSeats(pin.posting, seats + 1);
    for (const SeekerPairs::Entry &pair : pin.pairs)
        setPair(seeker, pair.posting, pair.score);
}

bool AssignmentRevision::hasPair(qint32 seeker, qint32 posting) const
{
    const auto pairs = m_pairs->of(seeker);
    return std::any_of(pairs.begin(), pairs.end(), [&](const SeekerPairs::Entry &pair) { return pair.posting == posting; });
}

void AssignmentRevision::restore(AssignmentState::Snapshot taken)
{
    for (const auto &[posting, capacity] : m_closed)
        m_state->instance.postings[size_t(posting)].capacity = capacity;
    m_closed.clear();
    m_opening.clear();
    m_unplaced.clear();
    m_state->restore(std::move(taken));
}

/// Takes the seeker out, as if they had never been there; a seat that costs something is to be tried anew.
void AssignmentRevision::withdraw(qint32 seeker)
{
    TakenSeat &seat = m_state->seatOf[size_t(seeker)];
    m_unplaced.insert(seeker);
    const qint32 posting = seat.posting;
    if (posting < 0)
        return;
    seat = {};
    --m_state->filled[size_t(posting)];
    m_state->forgetShortcuts(posting);
    if (m_state->postingPrice(posting) > 0) {
        m_state->tried[size_t(posting)] = m_state->filled[size_t(posting)];
        m_opening.insert(posting);
    }
}

/// Takes the posting out; who sat there is to be placed anew.
void AssignmentRevision::empty(qint32 posting)
{
    for (const MatchingPair pair : m_state->pairs(posting))
        if (m_state->seatOf[size_t(pair.seeker())].posting == posting) {
            m_state->seatOf[size_t(pair.seeker())] = {};
            m_unplaced.insert(pair.seeker());
        }
    m_state->instance.postings[size_t(posting)].capacity = 0;
    m_state->tried[size_t(posting)] = m_state->filled[size_t(posting)] = 0;
    m_state->forgetShortcuts(posting);
    m_opening.erase(posting);
}

/// Of the seeker's postings: somebody became free or costs less, so what scans knew about them is void.
void AssignmentRevision::forgetAround(qint32 seeker)
{
    m_state->floors[size_t(seeker)] = 0;
    for (const SeekerPairs::Entry &pair : m_pairs->of(seeker))
        m_state->forgetShortcuts(pair.posting);
}

AssignmentRevision::End AssignmentRevision::reoptimise(const MatchingControl &control)
{
    m_anew = false;
    if (!isStrong())
        return solveAnew(control);
    if (!placeSeekers(control) || !openSeats(control))
        return End::Stopped;
    if (!m_check->prove(*m_state, *m_pairs, m_seekersWithNewPairs))
        return solveAnew(control);
    m_seekersWithNewPairs.clear();
    return End::Best;
}

/// Gives withdrawn seekers the best there is for them, one after another; the others make room as far as it is worth it.
bool AssignmentRevision::placeSeekers(const MatchingControl &control)
{
    const auto stop = [&] { return isStopped(control); };
    while (!m_unplaced.empty()) {
        const qint32 seeker = *m_unplaced.begin();
        qint64 price = 0;
        for (const SeekerPairs::Entry &pair : m_pairs->of(seeker))
            if (m_state->seatsToTry(pair.posting) > 0)
                price = std::max(price, m_state->base(pair.posting) + pair.score - m_state->postingPrice(pair.posting));
        forgetAround(seeker);
        if (price > 0) {
            if (stop() || !m_seekers->place(seeker, price, stop))
                return false;
            for (const qint32 posting : m_seekers->scanned())
                for (const MatchingPair pair : m_state->pairs(posting))
                    if (m_state->seatOf[size_t(pair.seeker())].posting == posting)
                        forgetAround(pair.seeker());
            for (const qint32 moved : m_seekers->moved())
                forgetAround(moved);
            if (m_seekers->freed() >= 0)
                forgetAround(m_seekers->freed());
        }
        m_unplaced.erase(m_unplaced.begin());
    }
    return true;
}

bool AssignmentRevision::openSeats(const MatchingControl &control)
{
    const auto stop = [&] { return isStopped(control); };
    for (const auto &[posting, capacity] : m_closed) {
        m_state->instance.postings[size_t(posting)].capacity = capacity;
        if (capacity > 0)
            m_opening.insert(posting);
    }
    m_closed.clear();
    while (!m_opening.empty()) {
        const qint32 posting = *m_opening.begin();
        qint32 &tried = m_state->tried[size_t(posting)];
        while (tried < m_state->seatsToTry(posting)) {
            const SeatSearch<StatePairs>::End end = stop() ? SeatSearch<StatePairs>::End::Stopped : m_seats->open(posting, stop);
            if (end == SeatSearch<StatePairs>::End::Stopped)
                return false;
            tried = end == SeatSearch<StatePairs>::End::Empty ? m_state->seatsToTry(posting) : tried + 1;
        }
        m_opening.erase(m_opening.begin());
    }
    return true;
}

/// Whether urgency still comes before any sum of scores, and 64 bits hold both.
bool AssignmentRevision::isStrong() const
{
    qint64 seats = 0, urgency = 1;
    for (qint32 p = 0; p < qint32(m_state->nodes.size()); ++p) {
        const auto closed = m_closed.find(p);
        const qint32 capacity = closed == m_closed.end() ? m_state->instance.postings[size_t(p)].capacity : closed->second;
        seats += std::min<qint64>(capacity, m_state->degree(p));
        urgency = std::max<qint64>(urgency, m_state->instance.postings[size_t(p)].urgency);
    }
    const WideSum range = WideSum(m_state->instance.highest) - m_state->instance.lowest;
    return urgency <= matchingWeightLimit / m_state->multiplier &&
           WideSum(m_state->multiplier) > range * std::min<qint64>(seats, m_state->instance.seekers);
}

AssignmentRevision::End AssignmentRevision::solveAnew(const MatchingControl &control)
{
    MatchingInstance all = instance();
    if (!urgencyMultiplier(all))
        return End::TooLarge;
    auto anew = solved(std::move(all), control);
    if (!anew)
        return End::Stopped;
    anew->m_pins = std::move(m_pins);
    anew->m_anew = true;
    *this = std::move(*anew);
    return End::Best;
}

Assignment AssignmentRevision::assignment() const
{
    Assignment taken = m_state->assignment();
    for (const auto &[seeker, pin] : m_pins)
        taken.postingOf[size_t(seeker)] = pin.posting;
    return taken;
}

MatchingInstance AssignmentRevision::instance() const
{
    std::vector<MatchingPosting> postings = m_state->instance.postings;
    for (const auto &[posting, capacity] : m_closed)
        postings[size_t(posting)].capacity = capacity;
    InstanceBuilder builder(m_state->instance.seekers, std::move(postings));
    for (qint32 p = 0; p < qint32(m_state->nodes.size()); ++p)
        for (const MatchingPair pair : m_state->pairs(p))
            builder.add(pair.seeker(), p, pair.score());
    return builder.take();
}
