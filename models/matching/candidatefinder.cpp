#include "models/matching/candidatefinder.h"

#include <algorithm>
#include <bit>
#include <thread>

namespace {

size_t wishList(Profession profession, int prefecture)
{
    return size_t(numberOf(profession) - 1) * (prefectureCount + 1) + size_t(prefecture);
}

constexpr size_t areasAround = 200; // near areas that are looked at, at most
constexpr int triedPerSeeker = 120; // postings judged for one seeker, at most
constexpr int triedPerArea = 40;    // … of one area: a city must not use up all of them
constexpr int triedPerWish = 40;    // … of each prefecture wished for
constexpr int triedPerSlot = 12;    // seekers judged for each place on a posting's list
constexpr int askedWhy = 200;       // seekers or postings that are asked why they are no pair

} // namespace

CandidateFinder::CandidateFinder(const std::vector<CandidateSeeker> &seekers, const std::vector<CandidatePosting> &postings,
                                 const CandidateRules &rules)
    : m_seekers(seekers), m_postings(postings), m_rules(rules)
{
    placeAll();
    m_areas.connect(rules.kilometresAtMost, areasAround);
    fillLists();
}

/// Gives everybody an area, and an order in which what is near each other is judged after each other: the same lists are looked
/// at again and again then, instead of others each time all over the memory.
void CandidateFinder::placeAll()
{
    struct Place
    {
        quint64 order;
        qint32 member;
        bool operator<(const Place &other) const { return order != other.order ? order < other.order : member < other.member; }
    };
    const auto place = [this](const auto &members, const auto &placeOf, const auto &professionsOf, std::vector<qint32> &area,
                              std::vector<qint32> &order) {
        std::vector<Place> places(members.size());
        for (size_t i = 0; i < members.size(); ++i)
            places[i] = {Areas::orderOf(placeOf(members[i])), qint32(i)};
        std::sort(places.begin(), places.end());
        area.resize(members.size());
        order.resize(members.size());
        for (size_t i = 0; i < places.size(); ++i) {
            order[i] = places[i].member;
            area[size_t(order[i])] = m_areas.add(placeOf(members[size_t(order[i])]));
        }
        std::stable_sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
            return professionsOf(members[size_t(a)]) < professionsOf(members[size_t(b)]);
        });
    };
    place(
        m_seekers, [](const CandidateSeeker &seeker) { return seeker.home; },
        [](const CandidateSeeker &seeker) { return seeker.mayFill; }, m_seekerArea, m_seekerOrder);
    place(
        m_postings, [](const CandidatePosting &posting) { return posting.place; },
        [](const CandidatePosting &posting) { return posting.profession; }, m_postingArea, m_postingOrder);
}

/// each(add) calls add(list, member) for every member of every list, twice in the same order.
template <typename Each>
void CandidateFinder::ByPlace::fill(size_t lists, const Each &each)
{
    first.assign(lists + 1, 0);
    each([this](size_t list, quint32) { ++first[list + 1]; });
    for (size_t list = 0; list < lists; ++list)
        first[list + 1] += first[list];
    all.resize(first.back());
    std::vector<quint32> next(first.begin(), first.end() - 1);
    each([&](size_t list, quint32 member) { all[next[list]++] = member; });
}

void CandidateFinder::fillLists()
{
    const size_t lists = size_t(professionCount) * size_t(m_areas.count());
    m_mobile.resize(size_t(professionCount));
    m_prefectureLists.resize(size_t(professionCount) * (prefectureCount + 1));
    m_postingLists.fill(lists, [this](const auto &add) {
        for (quint32 p = 0; p < m_postings.size(); ++p)
            if (m_postings[p].seats > 0)
                add(list(m_postings[p].profession, m_postingArea[p]), p);
    });
    m_seekerLists.fill(lists, [this](const auto &add) {
        for (quint32 s = 0; s < m_seekers.size(); ++s)
            eachOf(m_seekers[s].mayFill, [&](Profession profession) { add(list(profession, m_seekerArea[s]), s); });
    });
    for (quint32 p = 0; p < m_postings.size(); ++p)
        if (m_postings[p].seats > 0)
            m_prefectureLists[wishList(m_postings[p].profession, m_postings[p].prefecture)].push_back(p);
    for (quint32 s = 0; s < m_seekers.size(); ++s)
        if (m_seekers[s].elsewhere)
            eachOf(m_seekers[s].mayFill, [&](Profession profession) { m_mobile[size_t(numberOf(profession) - 1)].push_back(s); });
}

/// Judges up to `most` of a list, each caller beginning at another place so that not all see the same ones.
template <typename Judge>
void CandidateFinder::fromList(std::span<const quint32> there, quint32 turn, qint64 most, const Judge &judge)
{
    if (there.empty())
        return;
    const size_t begin = size_t(turn * 2654435761U) % there.size(); // spreads neighbouring numbers
    const size_t count = std::min(there.size(), size_t(std::max<qint64>(most, 0)));
    for (size_t i = 0; i < count; ++i)
        judge(there[begin + i < there.size() ? begin + i : begin + i - there.size()]);
}

bool CandidateFinder::judged(qint32 seeker, qint32 posting, double apart, std::vector<Found> &found, quint32 other) const
{
    const Suitor suitor(m_rules, m_seekers[size_t(seeker)], m_postings[size_t(posting)], apart);
    if (!suitor.isCandidate())
        return false;
    found.push_back({other, suitor.suitability().score});
    return true;
}

/// One that was found in two ways, at an area's distance and at its own, stays once with the better score.
void CandidateFinder::keepBest(std::vector<Found> &found, size_t most, bool mayRepeat)
{
    if (mayRepeat) {
        std::sort(found.begin(), found.end(),
                  [](const Found &a, const Found &b) { return a.other != b.other ? a.other < b.other : a.score > b.score; });
        found.erase(std::unique(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.other == b.other; }),
                    found.end());
    }
    if (found.size() > most) {
        std::nth_element(found.begin(), found.begin() + qint64(most), found.end());
        found.resize(most);
    }
    std::sort(found.begin(), found.end());
}

/// Those kept were judged from the middle of their area; now from where they are, so that the score is the one that is told.
template <typename SuitorOf>
void CandidateFinder::makeExact(std::vector<Found> &found, const SuitorOf &suitorOf)
{
    std::erase_if(found, [&](Found &one) {
        const Suitor suitor = suitorOf(one.other);
        one.score = suitor.suitability().score;
        return !suitor.isCandidate();
    });
    std::sort(found.begin(), found.end());
}

std::vector<CandidateFinder::Found> CandidateFinder::postingsFor(qint32 seeker) const
{
    std::vector<Found> found;
    const CandidateSeeker &who = m_seekers[size_t(seeker)];
    int left = triedPerSeeker;
    for (const Areas::Neighbour &area : m_areas.around(m_seekerArea[size_t(seeker)])) {
        if (left <= 0)
            break;
        eachOf(who.mayFill, [&](Profession profession) {
            fromList(m_postingLists.at(list(profession, area.area)), quint32(seeker), std::min(left, triedPerArea),
                     [&](quint32 posting) {
                         --left;
                         judged(seeker, qint32(posting), double(area.kilometres), found, posting);
                     });
        });
    }
    // The own prefecture needs no consent, and an unknown one hinders nobody.
    const quint64 allowed = who.elsewhere || who.prefecture == 0 ? ~quint64(0) : quint64(1) << who.prefecture;
    for (quint64 wished = who.wishedPrefectures & allowed; wished != 0; wished &= wished - 1)
        eachOf(who.mayFill, [&](Profession profession) {
            const std::vector<quint32> &there = m_prefectureLists[wishList(profession, std::countr_zero(wished))];
            fromList(there, quint32(seeker), triedPerWish, [&](quint32 posting) {
                judged(seeker, qint32(posting), kilometres(who.home, m_postings[posting].place), found, posting);
            });
        });
    keepBest(found, size_t(m_rules.perSeeker), (who.wishedPrefectures & allowed) != 0);
    makeExact(found, [&](quint32 posting) { return Suitor(m_rules, who, m_postings[posting]); });
    return found;
}

std::vector<CandidateFinder::Found> CandidateFinder::seekersFor(qint32 posting) const
{
    std::vector<Found> found;
    const CandidatePosting &where = m_postings[size_t(posting)];
    const qint64 wanted = std::min<qint64>(qint64(m_rules.perSeat) * where.seats + m_rules.perPosting, qint64(m_seekers.size()));
    qint64 left = wanted * triedPerSlot;
    for (const Areas::Neighbour &area : m_areas.around(m_postingArea[size_t(posting)])) {
        if (left <= 0 || qint64(found.size()) >= wanted * 4)
            break;
        fromList(m_seekerLists.at(list(where.profession, area.area)), quint32(posting), left, [&](quint32 seeker) {
            --left;
            judged(qint32(seeker), posting, double(area.kilometres), found, seeker);
        });
    }
    const size_t near = found.size();
    const std::vector<quint32> &mobile = m_mobile[size_t(numberOf(where.profession) - 1)];
    for (qint64 i = 0; i < std::min(wanted * triedPerSlot, qint64(mobile.size())) && qint64(found.size()) < wanted * 2; ++i) {
        const quint32 seeker = mobile[(size_t(posting) * 7919 + size_t(i)) % mobile.size()];
        judged(qint32(seeker), posting, kilometres(m_seekers[seeker].home, where.place), found, seeker);
    }
    keepBest(found, size_t(wanted), found.size() > near);
    makeExact(found, [&](quint32 seeker) { return Suitor(m_rules, m_seekers[seeker], where); });
    return found;
}

namespace {

/// Counts the first condition that each pair fails.
class Obstacles
{
public:
    void add(const Suitor &suitor)
    {
        if (const std::vector<CandidateCondition> failed = suitor.failed(); !failed.empty())
            ++m_counts[int(failed.front())];
    }

    std::optional<CandidateCondition> most() const
    {
        const auto *found = std::max_element(std::begin(m_counts), std::end(m_counts));
        return *found > 0 ? std::optional(CandidateCondition(found - m_counts)) : std::nullopt;
    }

private:
    int m_counts[candidateConditionCount] = {};
};

} // namespace

std::optional<CandidateCondition> CandidateFinder::obstacleOfSeeker(qint32 seeker) const
{
    const CandidateSeeker &who = m_seekers[size_t(seeker)];
    if (who.referred)
        return CandidateCondition::Referred;
    Obstacles obstacles;
    int left = askedWhy;
    for (const Areas::Neighbour &area : m_areas.around(m_seekerArea[size_t(seeker)])) {
        if (left <= 0)
            break;
        eachOf(who.mayFill, [&](Profession profession) {
            fromList(m_postingLists.at(list(profession, area.area)), quint32(seeker), left, [&](quint32 posting) {
                --left;
                obstacles.add({m_rules, who, m_postings[posting], double(area.kilometres)});
            });
        });
    }
    return obstacles.most();
}

std::optional<CandidateCondition> CandidateFinder::obstacleOfPosting(qint32 posting) const
{
    const CandidatePosting &where = m_postings[size_t(posting)];
    Obstacles obstacles;
    int left = askedWhy;
    for (const Areas::Neighbour &area : m_areas.around(m_postingArea[size_t(posting)]))
        fromList(m_seekerLists.at(list(where.profession, area.area)), quint32(posting), left, [&](quint32 seeker) {
            --left;
            obstacles.add({m_rules, m_seekers[seeker], where, double(area.kilometres)});
        });
    fromList(m_mobile[size_t(numberOf(where.profession) - 1)], quint32(posting), left, [&](quint32 seeker) {
        obstacles.add({m_rules, m_seekers[seeker], where});
    });
    return obstacles.most();
}

namespace {

constexpr qint64 block = 8192; // seekers or postings that are judged before their pairs are handed on

/// Calls work(i) for every i below `count`, on so many threads; each i on one of them.
template <typename Work>
void onThreads(int threads, qint64 count, const Work &work)
{
    const auto share = [&](qint64 first) {
        for (qint64 i = first; i < count; i += threads)
            work(i);
    };
    std::vector<std::thread> others;
    for (int t = 1; t < threads; ++t)
        others.emplace_back(share, t);
    share(0);
    for (std::thread &other : others)
        other.join();
}

} // namespace

/// Judges block by block, so that pairs come in the same order however many threads judge.
template <typename Judge, typename Use>
bool CandidateFinder::eachFound(const std::vector<qint32> &order, qint64 before, const MatchingControl &control,
                                const Judge &judge, const Use &use) const
{
    const auto count = qint64(order.size());
    const auto all = qint64(m_seekers.size()) + qint64(m_postings.size());
    std::vector<std::vector<Found>> found(size_t(std::min(block, count)));
    for (qint64 first = 0; first < count; first += block) {
        if (control.progress)
            control.progress(before + first, all);
        if (control.isStopped())
            return false;
        const qint64 size = std::min(block, count - first);
        onThreads(std::max(1, control.threads), size, [&](qint64 i) { found[size_t(i)] = judge(order[size_t(first + i)]); });
        for (qint64 i = 0; i < size; ++i)
            use(order[size_t(first + i)], found[size_t(i)]);
    }
    return true;
}

bool CandidateFinder::find(const std::function<void(qint32, qint32, qint32)> &add, const MatchingControl &control) const
{
    std::vector<quint32> first{0}, kept; // what seekers keep, in their order, to name no pair twice
    std::vector<quint32> placeOf(m_seekers.size());
    for (size_t i = 0; i < m_seekerOrder.size(); ++i)
        placeOf[size_t(m_seekerOrder[i])] = quint32(i);
    const bool whole = eachFound(
        m_seekerOrder, 0, control, [this](qint32 seeker) { return postingsFor(seeker); },
        [&](qint32 seeker, const std::vector<Found> &found) {
            for (const Found &one : found) {
                add(seeker, qint32(one.other), one.score);
                kept.push_back(one.other);
            }
            first.push_back(quint32(kept.size()));
        });
    if (!whole)
        return false;
    return eachFound(
        m_postingOrder, qint64(m_seekers.size()), control,
        [this](qint32 posting) { return m_postings[size_t(posting)].seats > 0 ? seekersFor(posting) : std::vector<Found>(); },
        [&](qint32 posting, const std::vector<Found> &found) {
            for (const Found &one : found) {
                const quint32 place = placeOf[one.other];
                const auto begin = kept.begin() + first[place], end = kept.begin() + first[place + 1];
                if (std::find(begin, end, quint32(posting)) == end)
                    add(qint32(one.other), posting, one.score);
            }
        });
}
