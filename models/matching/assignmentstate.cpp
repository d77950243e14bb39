#include "models/matching/assignmentstate.h"

#include "models/matching/prefetch.h"

#include <algorithm>

AssignmentState::AssignmentState(MatchingInstance given, qint64 urgencyWeight)
    : instance(std::move(given)), multiplier(urgencyWeight), nodes(instance.postings.size()), tried(instance.postings.size(), 0),
      filled(instance.postings.size(), 0), seatOf(size_t(instance.seekers)), floors(size_t(instance.seekers), 0),
      m_degree(instance.postings.size())
{
    for (size_t p = 0; p < nodes.size(); ++p) {
        nodes[p].pairs = instance.pairs.data() + instance.first[p];
        nodes[p].urgency = instance.postings[p].urgency;
        m_degree[p] = instance.degree(qint32(p));
    }
}

quint32 AssignmentState::orderMore(qint32 posting)
{
    constexpr quint32 least = 32;
    PostingNode &node = nodes[size_t(posting)];
    const quint32 all = degree(posting), done = node.ordered;
    const quint32 wanted = std::min(all, done + std::max(done, least));
    if (wanted < all)
        std::nth_element(node.pairs + done, node.pairs + wanted, node.pairs + all);
    std::sort(node.pairs + done, node.pairs + wanted);
    return node.ordered = wanted;
}

void AssignmentState::orderAll(qint32 posting)
{
    PostingNode &node = nodes[size_t(posting)];
    std::sort(node.pairs + node.ordered, node.pairs + degree(posting));
    node.ordered = degree(posting);
}

AssignmentState::Snapshot AssignmentState::snapshot() const
{
    Snapshot taken{{}, tried, filled, seatOf};
    taken.net.reserve(nodes.size());
    for (const PostingNode &node : nodes)
        taken.net.push_back(node.net);
    return taken;
}

void AssignmentState::restore(Snapshot taken)
{
    for (size_t p = 0; p < nodes.size(); ++p)
        nodes[p].net = taken.net[p];
    tried = std::move(taken.tried);
    filled = std::move(taken.filled);
    seatOf = std::move(taken.seatOf);
    forgetShortcuts();
}

void AssignmentState::forgetShortcuts()
{
    for (qint32 p = 0; p < qint32(nodes.size()); ++p)
        forgetShortcuts(p);
    std::fill(floors.begin(), floors.end(), 0U);
}

void AssignmentState::forgetShortcuts(qint32 posting)
{
    PostingNode &node = nodes[size_t(posting)];
    node.firstFree = 0;
    node.bestFree = matchingScoreLimit;
}

template <typename Items>
static void putInOrder(Items &items, const auto &numbers)
{
    Items ordered(items.size());
    for (size_t i = 0; i < items.size(); ++i)
        ordered[size_t(numbers[i])] = std::move(items[i]);
    items = std::move(ordered);
}

void AssignmentState::renumber(const Numbering &numbers)
{
    for (TakenSeat &seat : seatOf)
        if (seat.posting >= 0)
            seat.posting = numbers.posting[size_t(seat.posting)];
    putInOrder(seatOf, numbers.seeker);
    putInOrder(floors, numbers.seeker);
    putInOrder(nodes, numbers.posting);
    putInOrder(tried, numbers.posting);
    putInOrder(filled, numbers.posting);
    putInOrder(m_degree, numbers.posting);
    putInOrder(instance.postings, numbers.posting);
}

qint32 AssignmentState::addPosting(const MatchingPosting &posting)
{
    instance.postings.push_back(posting);
    nodes.emplace_back().urgency = posting.urgency;
    tried.push_back(0);
    filled.push_back(0);
    m_degree.push_back(0);
    return qint32(nodes.size()) - 1;
}

qint32 AssignmentState::addSeeker()
{
    seatOf.emplace_back();
    floors.push_back(0);
    return instance.seekers++;
}

void AssignmentState::replacePairs(qint32 posting, std::vector<MatchingPair> pairs)
{
    std::vector<MatchingPair> &own = m_own[posting] = std::move(pairs);
    PostingNode &node = nodes[size_t(posting)];
    node.pairs = own.data();
    node.ordered = 0;
    m_degree[size_t(posting)] = quint32(own.size());
    forgetShortcuts(posting);
}

Assignment AssignmentState::assignment() const
{
    Assignment taken;
    taken.postingOf.reserve(seatOf.size());
    for (const TakenSeat &seat : seatOf)
        taken.postingOf.push_back(seat.posting);
    return taken;
}

MatchingPrices AssignmentState::prices() const
{
    MatchingPrices prices{.multiplier = multiplier};
    prices.seeker.reserve(seatOf.size());
    for (qint32 s = 0; s < qint32(seatOf.size()); ++s)
        prices.seeker.push_back(seekerPrice(s));
    prices.posting.resize(nodes.size(), 0);
    for (qint32 p = 0; p < qint32(nodes.size()); ++p) {
        qint64 &price = prices.posting[size_t(p)];
        if (instance.postings[size_t(p)].capacity > 0 && tried[size_t(p)] >= seatsToTry(p)) {
            price = postingPrice(p);
            continue;
        }
        for (const MatchingPair pair : pairs(p))
            price = std::max(price, base(p) + pair.score() - prices.seeker[size_t(pair.seeker())]);
    }
    return prices;
}
