#include "tests/matching/lemonpeer.h"

#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <ctime>

namespace {

using Graph = lemon::SmartDigraph;

template <typename Algorithm>
PeerAnswer solved(const PeerProblem &problem)
{
    Graph graph;
    graph.reserveNode(int(problem.capacities.size()) + problem.seekers + 2);
    graph.reserveArc(int(problem.pairs.size() + problem.capacities.size()) + problem.seekers + 1);
    Graph::ArcMap<long long> upper(graph), cost(graph);
    const auto arc = [&](Graph::Node from, Graph::Node to, long long most, long long price) {
        const Graph::Arc added = graph.addArc(from, to);
        upper[added] = most;
        cost[added] = price;
    };
    const Graph::Node source = graph.addNode(), target = graph.addNode();
    std::vector<Graph::Node> postings, seekers;
    long long seats = 0;
    for (const long long capacity : problem.capacities) {
        postings.push_back(graph.addNode());
        arc(source, postings.back(), capacity, 0);
        seats += capacity;
    }
    for (int s = 0; s < problem.seekers; ++s) {
        seekers.push_back(graph.addNode());
        arc(seekers.back(), target, 1, 0);
    }
    for (const PeerProblem::Pair &pair : problem.pairs)
        arc(postings[size_t(pair.posting)], seekers[size_t(pair.seeker)], 1, -pair.weight);
    arc(source, target, seats, 0);

    Algorithm algorithm(graph);
    algorithm.upperMap(upper).costMap(cost).stSupply(source, target, seats);
    const std::clock_t begin = std::clock();
    algorithm.run();
    return {-algorithm.totalCost(), double(std::clock() - begin) / CLOCKS_PER_SEC};
}

} // namespace

PeerAnswer solvedBy(Peer peer, const PeerProblem &problem)
{
    if (peer == Peer::CostScaling)
        return solved<lemon::CostScaling<Graph, long long, long long>>(problem);
    return solved<lemon::NetworkSimplex<Graph, long long, long long>>(problem);
}
