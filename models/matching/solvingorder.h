#pragma once

#include "models/matching/matchinginstance.h"
#include "models/matching/numbering.h"

/// In which order postings are solved, and which of them have nothing to do with each other.
struct SolvingOrder
{
    /// A component: postings that compete for the same seekers, directly or through others.
    struct Component
    {
        quint64 size = 0; // pairs and postings
        qint64 seats = 0; // worth trying
    };

    std::vector<qint32> postings;      // by falling urgency; then neighbours beside each other, so that they meet in the caches
    std::vector<qint32> componentOf;   // by posting
    std::vector<Component> components; // numbered as their first postings are
    /// Numbers under which neighbours stand side by side in memory, whatever their urgency: a search goes from one to the next.
    Numbering local;

    /// One walk over the pairs. Depends on who is matched with whom, not on the order of the pairs.
    explicit SolvingOrder(const MatchingInstance &instance);

    /// The components dealt out to threads, each to the one with the least so far: by component.
    std::vector<int> dealtOut(int threads) const;
};
