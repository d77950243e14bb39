#include "models/matching/candidatefinder.h"

#include <algorithm>
#include <atomic>
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

} // namespace

CandidateFinder::CandidateFinder(const std::vector<CandidateSeeker> &seekers, const std::vector<CandidatePosting> &postings,
                                 const CandidateRules &rules)
    : m_seekers(seekers), m_postings(postings), m_rules(rules)
{
    m_seekerArea.reserve(seekers.size());
    for (const CandidateSeeker &seeker : seekers)
        m_seekerArea.push_back(m_areas.add(seeker.home));
    m_postingArea.reserve(postings.size());
    for (const CandidatePosting &posting : postings)
        m_postingArea.push_back(m_areas.add(posting.place));
    m_areas.connect(rules.kilometresAtMost, areasAround);
    fillLists();
}

void CandidateFinder::fillLists()
{
    const size_t lists = size_t(professionCount) * size_t(m_areas.count());
    m_postingLists.resize(lists);
    m_seekerLists.resize(lists);
    m_mobile.resize(size_t(professionCount));
    m_prefectureLists.resize(size_t(professionCount) * (prefectureCount + 1));
    for (quint32 p = 0; p < m_postings.size(); ++p) {
        const CandidatePosting &posting = m_postings[p];
        if (posting.seats <= 0)
            continue;
        m_postingLists[list(posting.profession, m_postingArea[p])].push_back(p);
        m_prefectureLists[wishList(posting.profession, posting.prefecture)].push_back(p);
    }
    for (quint32 s = 0; s < m_seekers.size(); ++s)
        for (int number = 1; number <= professionCount; ++number) {
            const Profession profession = *professionFromNumber(number);
            if ((m_seekers[s].mayFill & bitOf(profession)) == 0)
                continue;
            m_seekerLists[list(profession, m_seekerArea[s])].push_back(s);
            if (m_seekers[s].elsewhere)
                m_mobile[size_t(number - 1)].push_back(s);
        }
}

/// Judges up to `most` of a list, each caller beginning at another place so that not all see the same ones.
template <typename Judge>
void CandidateFinder::fromList(const std::vector<quint32> &there, quint32 turn, qint64 most, const Judge &judge)
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

std::vector<CandidateFinder::Found> CandidateFinder::postingsFor(qint32 seeker) const
{
    std::vector<Found> found;
    const CandidateSeeker &who = m_seekers[size_t(seeker)];
    int left = triedPerSeeker;
    for (const Areas::Neighbour &area : m_areas.around(m_seekerArea[size_t(seeker)])) {
        if (left <= 0)
            break;
        for (ProfessionSet fills = who.mayFill; fills != 0; fills = ProfessionSet(fills & (fills - 1))) {
            const Profession profession = *professionFromNumber(std::countr_zero(fills) + 1);
            fromList(m_postingLists[list(profession, area.area)], quint32(seeker), std::min(left, triedPerArea),
                     [&](quint32 posting) {
                         --left;
                         judged(seeker, qint32(posting), double(area.kilometres), found, posting);
                     });
        }
    }
    for (quint64 wished = who.elsewhere ? who.wishedPrefectures : 0; wished != 0; wished &= wished - 1)
        for (ProfessionSet fills = who.mayFill; fills != 0; fills = ProfessionSet(fills & (fills - 1))) {
            const Profession profession = *professionFromNumber(std::countr_zero(fills) + 1);
            const std::vector<quint32> &there = m_prefectureLists[wishList(profession, std::countr_zero(wished))];
            fromList(there, quint32(seeker), triedPerWish, [&](quint32 posting) {
                judged(seeker, qint32(posting), kilometres(who.home, m_postings[posting].place), found, posting);
            });
        }
    keepBest(found, size_t(m_rules.perSeeker), who.elsewhere && who.wishedPrefectures != 0);
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
        fromList(m_seekerLists[list(where.profession, area.area)], quint32(posting), left, [&](quint32 seeker) {
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
    return found;
}

/// Finds for each number below the count, several at once, and hands what was found over in their order. False as soon as `take`
/// says so.
template <typename Find, typename Take>
bool CandidateFinder::inBlocks(qint64 count, int threads, const Find &find, const Take &take)
{
    constexpr qint64 block = 2048;
    std::vector<std::vector<Found>> found(static_cast<size_t>(std::min(count, block)));
    for (qint64 begin = 0; begin < count; begin += block) {
        const qint64 end = std::min(count, begin + block);
        std::atomic<qint64> next = begin;
        const auto work = [&] {
            for (qint64 i; (i = next++) < end;)
                found[size_t(i - begin)] = find(qint32(i));
        };
        {
            std::vector<std::jthread> others;
            for (int thread = 1; thread < threads; ++thread)
                others.emplace_back(work);
            work();
        }
        for (qint64 i = begin; i < end; ++i)
            if (!take(qint32(i), found[size_t(i - begin)]))
                return false;
    }
    return true;
}

bool CandidateFinder::find(const std::function<void(qint32, qint32, qint32)> &add, const MatchingControl &control) const
{
    const auto seekers = qint64(m_seekers.size()), all = seekers + qint64(m_postings.size());
    std::vector<quint32> first{0}, kept; // what seekers keep, to name no pair twice
    const auto goesOn = [&](qint64 done) {
        if (done % 1024 != 0)
            return true;
        if (control.progress)
            control.progress(done, all);
        return !control.isStopped();
    };
    if (control.isStopped())
        return false;
    const auto ofSeeker = [&](qint32 seeker, const std::vector<Found> &found) {
        for (const Found &one : found) {
            add(seeker, qint32(one.other), one.score);
            kept.push_back(one.other);
        }
        first.push_back(quint32(kept.size()));
        return goesOn(seeker);
    };
    const auto ofPosting = [&](qint32 posting, const std::vector<Found> &found) {
        for (const Found &one : found) {
            const auto begin = kept.begin() + first[one.other], end = kept.begin() + first[one.other + 1];
            if (std::find(begin, end, quint32(posting)) == end)
                add(qint32(one.other), posting, one.score);
        }
        return goesOn(seekers + posting);
    };
    const auto toSeeker = [&](qint32 seeker) { return postingsFor(seeker); };
    const auto toPosting = [&](qint32 posting) {
        return m_postings[size_t(posting)].seats > 0 ? seekersFor(posting) : std::vector<Found>();
    };
    return inBlocks(seekers, control.threads, toSeeker, ofSeeker) &&
           inBlocks(qint64(m_postings.size()), control.threads, toPosting, ofPosting);
}
