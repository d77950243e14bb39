#include "models/matching/revisioncheck.h"

#include <algorithm>

RevisionCheck::RevisionCheck(const AssignmentState &state, const CertificateCheck &proof)
    : m_multiplier(state.multiplier), m_seats(state.seatOf), m_filled(proof.totals.filled), m_urgency(proof.totals.urgency),
      m_score(proof.totals.score), m_primal(proof.primal), m_dual(proof.dual)
{
    for (qint32 p = 0; p < qint32(state.nodes.size()); ++p)
        m_postings.push_back(postingOf(state, p));
    for (qint32 s = 0; s < qint32(m_seats.size()); ++s)
        m_seekerPrice.push_back(state.seekerPrice(s));
}

RevisionCheck::Posting RevisionCheck::postingOf(const AssignmentState &state, qint32 posting)
{
    const MatchingPosting &now = state.instance.postings[size_t(posting)];
    return {now.capacity > 0 ? state.postingPrice(posting) : 0, now.capacity, now.urgency};
}

bool RevisionCheck::prove(const AssignmentState &state, const SeekerPairs &pairs, const std::set<qint32> &newPairs)
{
    std::vector<Posting> now;
    now.reserve(state.nodes.size());
    std::set<qint32> postings, seekers(newPairs);
    for (qint32 p = 0; p < qint32(state.nodes.size()); ++p) {
        now.push_back(postingOf(state, p));
        if (size_t(p) >= m_postings.size() || m_postings[size_t(p)] != now.back())
            postings.insert(p);
    }
    for (qint32 s = 0; s < qint32(state.seatOf.size()); ++s) {
        const TakenSeat before = size_t(s) < m_seats.size() ? m_seats[size_t(s)] : TakenSeat();
        const TakenSeat after = state.seatOf[size_t(s)];
        if (before == after)
            continue;
        seekers.insert(s);
        for (const TakenSeat &seat : {before, after})
            if (seat.posting >= 0)
                postings.insert(seat.posting);
    }
    for (const qint32 posting : postings)
        if (!isPostingProven(state, posting, now[size_t(posting)], seekers))
            return false;
    for (const qint32 seeker : seekers)
        if (!isSeekerProven(state, pairs.of(seeker), seeker, now))
            return false;

    qint64 filled = m_filled, urgency = m_urgency, score = m_score;
    WideSum primal = m_primal, dual = m_dual;
    const auto count = [&](const TakenSeat &seat, const std::vector<Posting> &of, int sign) {
        if (seat.posting < 0)
            return;
        filled += sign;
        urgency += sign * qint64(of[size_t(seat.posting)].urgency);
        score += sign * qint64(seat.score);
        primal += sign * (WideSum(m_multiplier) * of[size_t(seat.posting)].urgency + seat.score);
    };
    for (const qint32 s : seekers) {
        if (size_t(s) < m_seats.size()) {
            count(m_seats[size_t(s)], m_postings, -1);
            dual -= m_seekerPrice[size_t(s)];
        }
        count(state.seatOf[size_t(s)], now, 1);
        dual += state.seekerPrice(s);
    }
    for (const qint32 p : postings) {
        if (size_t(p) < m_postings.size())
            dual -= WideSum(m_postings[size_t(p)].price) * m_postings[size_t(p)].capacity;
        dual += WideSum(now[size_t(p)].price) * now[size_t(p)].capacity;
    }
    if (primal != dual)
        return false;
    m_filled = filled;
    m_urgency = urgency;
    m_score = score;
    m_primal = primal;
    m_dual = dual;
    m_postings = std::move(now);
    m_seats.resize(state.seatOf.size());
    m_seekerPrice.resize(state.seatOf.size(), 0);
    for (const qint32 s : seekers) {
        m_seats[size_t(s)] = state.seatOf[size_t(s)];
        m_seekerPrice[size_t(s)] = state.seekerPrice(s);
    }
    m_postingsChecked = qint64(postings.size());
    m_seekersChecked = qint64(seekers.size());
    return true;
}

/// Its own conditions, and those of its pairs; whoever sits there costs something else now, and is to be looked at.
bool RevisionCheck::isPostingProven(const AssignmentState &state, qint32 posting, const Posting &now,
                                    std::set<qint32> &seekers) const
{
    qint64 filled = 0;
    for (const MatchingPair pair : state.pairs(posting)) {
        const qint32 seeker = pair.seeker();
        const WideSum weight = WideSum(m_multiplier) * now.urgency + pair.score();
        const TakenSeat seat = state.seatOf[size_t(seeker)];
        if (WideSum(now.price) + state.seekerPrice(seeker) < weight && now.capacity > 0)
            return false;
        if (seat.posting != posting)
            continue;
        if (seat.score != pair.score() || WideSum(now.price) + state.seekerPrice(seeker) != weight)
            return false;
        ++filled;
        seekers.insert(seeker);
    }
    return now.price >= 0 && filled <= now.capacity && (now.price == 0 || filled == now.capacity);
}

bool RevisionCheck::isSeekerProven(const AssignmentState &state, std::span<const SeekerPairs::Entry> pairs, qint32 seeker,
                                   const std::vector<Posting> &now)
{
    const TakenSeat seat = state.seatOf[size_t(seeker)];
    const qint64 price = state.seekerPrice(seeker);
    if (price < 0 || !isSeatThere(pairs, seat))
        return false;
    return std::all_of(pairs.begin(), pairs.end(), [&](const SeekerPairs::Entry &pair) {
        const Posting &posting = now[size_t(pair.posting)];
        return posting.capacity == 0 ||
               WideSum(posting.price) + price >= WideSum(state.multiplier) * posting.urgency + pair.score;
    });
}

bool RevisionCheck::isSeatThere(std::span<const SeekerPairs::Entry> pairs, const TakenSeat &seat)
{
    return seat.posting < 0 || std::any_of(pairs.begin(), pairs.end(), [&](const SeekerPairs::Entry &pair) {
               return pair.posting == seat.posting && pair.score == seat.score;
           });
}
