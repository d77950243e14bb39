#include "tests/matching/families.h"

#include <algorithm>
#include <cmath>

namespace {

/// SplitMix64: the standard's distributions differ between libraries.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// least … most
    qint32 among(qint32 least, qint32 most) { return least + qint32(next() % quint64(qint64(most) - least + 1)); }
    double unit() { return double(next() >> 11) * 0x1p-53; }

private:
    quint64 m_state;
};

struct Place
{
    double x = 0, y = 0;
};

double distance(const Place &a, const Place &b) { return std::hypot(a.x - b.x, a.y - b.y); }

constexpr int kinds = 11;
constexpr double kindShares[kinds] = {0.12, 0.05, 0.03, 0.42, 0.12, 0.04, 0.05, 0.02, 0.08, 0.02, 0.05};

int kindFrom(double unit)
{
    int kind = 0;
    while (kind < kinds - 1 && unit >= kindShares[kind])
        unit -= kindShares[kind++];
    return kind;
}

/// Towns of very different size; people and postings stand around them, professions among their own.
class Country
{
public:
    Country(FamilySize size, Dice &dice) : m_dice(dice)
    {
        const int towns = std::clamp(size.postings / 40, 3, 1500);
        double sum = 0;
        for (int i = 0; i < towns; ++i) {
            m_towns.push_back({m_dice.unit() * 1000, m_dice.unit() * 1000});
            sum += 1.0 / (i + 3);
            m_reach.push_back(sum);
        }
    }

    size_t town()
    {
        const double wanted = m_dice.unit() * m_reach.back();
        const auto found = std::lower_bound(m_reach.begin(), m_reach.end(), wanted);
        return std::min(size_t(found - m_reach.begin()), m_towns.size() - 1);
    }
    Place near(size_t town) { return {m_towns[town].x + m_dice.unit() * 20, m_towns[town].y + m_dice.unit() * 20}; }
    /// The towns by distance from one, nearest first.
    std::vector<size_t> around(size_t town, size_t most) const
    {
        std::vector<size_t> all(m_towns.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        most = std::min(most, all.size());
        std::partial_sort(all.begin(), all.begin() + qint64(most), all.end(), [&](size_t a, size_t b) {
            return std::pair(distance(m_towns[a], m_towns[town]), a) < std::pair(distance(m_towns[b], m_towns[town]), b);
        });
        all.resize(most);
        return all;
    }
    size_t towns() const { return m_towns.size(); }

private:
    Dice &m_dice;
    std::vector<Place> m_towns;
    std::vector<double> m_reach;
};

MadeMatching realistic(FamilySize size, quint64 seed, bool equalScores)
{
    Dice dice(seed);
    Country country(size, dice);
    MadeMatching made{size.seekers, {}, {}};
    std::vector<Place> places;
    std::vector<std::vector<std::vector<qint32>>> there(kinds, std::vector<std::vector<qint32>>(country.towns()));
    for (qint32 p = 0; p < size.postings; ++p) {
        const size_t town = country.town();
        const int level = dice.among(1, 10);
        made.postings.push_back({dice.among(1, 5), level == 10 ? 5 : level >= 8 ? 4 : level >= 5 ? 3 : level >= 3 ? 2 : 1, -1});
        places.push_back(country.near(town));
        there[size_t(kindFrom(dice.unit()))][town].push_back(p);
    }
    std::vector<std::vector<size_t>> around;
    for (size_t town = 0; town < country.towns(); ++town)
        around.push_back(country.around(town, 40));

    constexpr size_t wanted = 26;
    std::vector<std::pair<qint32, qint32>> found; // falling score
    for (qint32 s = 0; s < size.seekers; ++s) {
        const size_t home = country.town();
        const Place place = country.near(home);
        const auto kind = size_t(kindFrom(dice.unit()));
        const int skill = dice.among(0, 300);
        found.clear();
        for (const size_t town : around[home]) {
            for (const qint32 p : there[kind][town])
                found.emplace_back(std::max(1, 600 + skill - int(distance(place, places[size_t(p)]) * 3) + dice.among(0, 100)),
                                   p);
            if (found.size() > 2 * wanted)
                break;
        }
        const size_t kept = std::min(found.size(), wanted);
        std::partial_sort(found.begin(), found.begin() + qint64(kept), found.end(), std::greater<>());
        for (size_t i = 0; i < kept; ++i)
            made.pairs.push_back({s, found[i].second, equalScores ? 500 : std::min(found[i].first, 1000)});
    }
    return made;
}

MadeMatching randomly(FamilySize size, quint64 seed)
{
    Dice dice(seed);
    MadeMatching made{size.seekers, {}, {}};
    for (qint32 p = 0; p < size.postings; ++p)
        made.postings.push_back({std::max(1, size.seekers / size.postings), dice.among(1, 3), -1});
    std::vector<qint32> known;
    for (qint32 s = 0; s < size.seekers; ++s) {
        known.clear();
        for (int i = 0; i < 26; ++i)
            known.push_back(dice.among(0, size.postings - 1));
        std::sort(known.begin(), known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
        for (const qint32 p : known)
            made.pairs.push_back({s, p, dice.among(1, 1000)});
    }
    return made;
}

/// A chain of steps, each posting between two seekers. Postings come from the middle outwards, right and left in turn, and prefer
/// the inner seeker: the one seeker too many is pushed from one end of what is filled to the other by every single seat.
MadeMatching staircase(FamilySize size, quint64 seed)
{
    Dice dice(seed);
    MadeMatching made{size.seekers, std::vector<MatchingPosting>(size_t(size.postings), {1, 1, -1}), {}};
    const qint32 middle = size.postings / 2;
    for (qint32 p = 0; p < size.postings; ++p) {
        const bool right = p % 2 == 0;
        const qint32 step = right ? middle + p / 2 : middle - (p + 1) / 2;
        const qint32 inner = right ? step : step + 1, outer = right ? step + 1 : step;
        if (inner < size.seekers)
            made.pairs.push_back({inner, p, 508 + dice.among(0, 1)});
        if (outer < size.seekers)
            made.pairs.push_back({outer, p, 500});
    }
    return made;
}

} // namespace

MadeMatching made(Family family, FamilySize size, quint64 seed)
{
    switch (family) {
    case Family::Random:
        return randomly(size, seed);
    case Family::Staircase:
        return staircase(size, seed);
    case Family::Realistic:
    case Family::Tight:
    case Family::Equal:
        break;
    }
    return realistic(size, seed, family == Family::Equal);
}

MatchingInstance instanceOf(const MadeMatching &made)
{
    InstanceBuilder builder(made.seekers, made.postings);
    builder.reserve(made.pairs.size());
    for (const MadePair &pair : made.pairs)
        builder.add(pair.seeker, pair.posting, pair.score);
    return builder.take();
}
