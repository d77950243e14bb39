#pragma once

#include <vector>

// Nothing of the project is included here: LEMON's headers want C++17, which this file and its own follow.

/// One matching as a minimum-cost flow for LEMON.
struct PeerProblem
{
    struct Pair
    {
        int posting = 0, seeker = 0;
        long long weight = 0;
    };

    int seekers = 0;
    std::vector<long long> capacities; // by posting
    std::vector<Pair> pairs;
};

enum class Peer { NetworkSimplex, CostScaling };

struct PeerAnswer
{
    long long total = 0; // the largest sum of weights
    double seconds = 0;  // CPU time of solving, without building the graph
};

PeerAnswer solvedBy(Peer peer, const PeerProblem &problem);
