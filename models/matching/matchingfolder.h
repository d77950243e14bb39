#pragma once

#include "models/domain/result.h"
#include "models/matching/assignment.h"
#include "models/matching/idtable.h"
#include "models/matching/instancebuilder.h"
#include "models/matching/stablesolver.h"

/// The names of seekers and postings, numbered in the order of their ids.
struct MatchingIds
{
    IdTable seekers, postings, regions;
};

/// A folder with seekers.csv, postings.csv and edges.csv: one matching as other programs write it.
class MatchingFolder
{
public:
    explicit MatchingFolder(const QString &path) : m_path(path) {}

    /// Reads who there is; first of all.
    Result<> readNames();
    /// Then the pairs, for the optimal or for the stable policy.
    Result<MatchingInstance> readInstance() const;
    Result<MatchingChoices> readChoices() const;
    /// Caps and floors by region: a file with region, cap (empty: none) and floor. Regions are those of postings.csv.
    Result<std::vector<RegionLimit>> readLimits(const QString &limitsFile) const;

    const MatchingIds &ids() const { return m_ids; }
    const std::vector<MatchingPosting> &postings() const { return m_postings; }

    /// Writes assignment.csv and, with prices, duals.csv; each appears whole or not at all.
    Result<> write(const Assignment &assignment, const MatchingPrices *prices) const;

private:
    QString file(const QString &name) const;
    Result<> readSeekers();
    Result<> readPostings();
    template <typename Builder, typename Add>
    Result<> readPairs(Builder &builder, const Add &add) const;
    Error givenTwice(const MatchingEnds &ends) const;

    QString m_path;
    MatchingIds m_ids;
    std::vector<MatchingPosting> m_postings;
};
