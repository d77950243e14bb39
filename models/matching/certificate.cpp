#include "models/matching/certificate.h"

#include "models/matching/prefetch.h"

#include <algorithm>
#include <array>

namespace {

class Checker
{
public:
    Checker(const MatchingInstance &instance, const Assignment &assignment, const MatchingPrices &prices, bool partial,
            bool named)
        : m_instance(instance), m_assignment(assignment), m_prices(prices), m_partial(partial), m_named(named || partial),
          m_filled(instance.postings.size(), 0), m_counted(size_t(instance.seekers), false)
    {
    }

    CertificateCheck check()
    {
        if (m_assignment.postingOf.size() != size_t(m_instance.seekers) || m_prices.seeker.size() != size_t(m_instance.seekers) ||
            m_prices.posting.size() != m_instance.postings.size()) {
            note(Fault::WrongSize, -1, -1);
            return m_found;
        }
        countAssigned();
        for (qint32 p = 0; p < m_instance.postingCount(); ++p)
            checkPairs(p);
        checkSeekers();
        checkPostings();
        checkSums();
        return m_found;
    }

private:
    using Fault = CertificateCheck::Fault;
    static constexpr qint64 limit = 2 * matchingScoreLimit;
    static constexpr quint32 atOnce = 64; // pairs: the prices of all of them are asked for before the first is needed

    void note(Fault fault, qint32 posting, qint32 seeker)
    {
        if (m_found.fault != Fault::None)
            return;
        m_found.fault = fault;
        m_found.posting = posting;
        m_found.seeker = seeker;
    }

    void countAssigned()
    {
        for (qint32 s = 0; s < m_instance.seekers; ++s)
            if (const qint32 posting = m_assignment.postingOf[size_t(s)]; posting >= m_instance.postingCount() || posting < -1)
                note(Fault::PairMissing, posting, s);
            else if (posting >= 0)
                ++m_assigned;
    }

    void checkPairs(qint32 p)
    {
        const WideSum base = WideSum(m_prices.multiplier) * m_instance.postings[size_t(p)].urgency;
        const qint64 price = m_prices.posting[size_t(p)];
        // Whose weight is below the posting's price alone: no seeker's price can contradict it, and nobody may sit there, nor
        // where the prices are above the weight. Where somebody does, one seat is missing in the count, and the walk that names
        // the fault looks at every pair.
        const qint64 least = m_named ? -limit : qint64(std::clamp<WideSum>(price - base, -limit, limit));
        const quint32 end = m_instance.first[size_t(p) + 1];
        for (quint64 from = m_instance.first[size_t(p)]; from < end; from += atOnce) {
            const quint32 count = pairsFrom(quint32(from), quint32(std::min<quint64>(end, from + atOnce)), least);
            for (quint32 i = 0; i < count; ++i)
                prefetch(&m_prices.seeker[size_t(m_instance.pairs[m_asked[i]].seeker())]);
            for (quint32 i = 0; i < count; ++i)
                checkPair(p, base, m_instance.pairs[m_asked[i]]);
        }
    }

    /// Notes which of the pairs have at least this score. In any order they come, the processor has nothing to guess.
    quint32 pairsFrom(quint32 from, quint32 until, qint64 least)
    {
        const MatchingPair *const pairs = m_instance.pairs.data();
        qint32 lowest = m_lowest, highest = m_highest;
        quint32 count = 0;
        for (quint32 i = from; i < until; ++i) {
            const qint32 score = pairs[i].score();
            lowest = std::min(lowest, score);
            highest = std::max(highest, score);
            m_asked[count] = i;
            count += score >= least;
        }
        m_lowest = lowest;
        m_highest = highest;
        return count;
    }

    void checkPair(qint32 p, WideSum base, MatchingPair pair)
    {
        const qint32 seeker = pair.seeker(), score = pair.score();
        const WideSum slack = WideSum(m_prices.posting[size_t(p)]) + m_prices.seeker[size_t(seeker)] - base - score;
        if (slack < 0)
            note(Fault::PairUnderpriced, p, seeker);
        if ((slack > 0 && !m_named) || m_assignment.postingOf[size_t(seeker)] != p)
            return;
        if (slack > 0 && !m_partial)
            note(Fault::TakenPairOverpriced, p, seeker);
        if (m_counted[size_t(seeker)])
            note(Fault::PairMissing, p, seeker); // one pair twice
        m_counted[size_t(seeker)] = true;
        ++m_filled[size_t(p)];
        m_score += score;
        m_found.primal += base + score;
    }

    void checkSeekers()
    {
        for (qint32 s = 0; s < m_instance.seekers; ++s) {
            const qint64 price = m_prices.seeker[size_t(s)];
            if (price < 0)
                note(Fault::NegativePrice, -1, s);
            if (price > 0 && m_assignment.postingOf[size_t(s)] < 0)
                note(Fault::FreeSeekerPriced, -1, s);
            m_found.dual += price;
        }
    }

    void checkPostings()
    {
        for (qint32 p = 0; p < m_instance.postingCount(); ++p) {
            const MatchingPosting &posting = m_instance.postings[size_t(p)];
            const qint64 price = m_prices.posting[size_t(p)];
            const qint32 filled = m_filled[size_t(p)];
            if (price < 0)
                note(Fault::NegativePrice, p, -1);
            if (filled > posting.capacity)
                note(Fault::OverCapacity, p, -1);
            if (price > 0 && filled < posting.capacity && !m_partial)
                note(Fault::EmptySeatPriced, p, -1);
            m_found.dual += WideSum(price) * posting.capacity;
        }
        m_found.totals = totalled(m_instance.postings, m_filled, m_score);
    }

    void checkSums()
    {
        if (m_found.totals.filled != m_assigned) // somebody sits at a posting that has no pair with them, or two
            note(Fault::PairMissing, -1, -1);
        qint64 seats = 0;
        for (qint32 p = 0; p < m_instance.postingCount(); ++p)
            seats += std::min<qint64>(m_instance.postings[size_t(p)].capacity, m_instance.degree(p));
        const WideSum range = WideSum(m_highest) - m_lowest;
        if (m_prices.multiplier <= range * std::min<qint64>(seats, m_instance.seekers))
            note(Fault::WeakMultiplier, -1, -1);
        if (m_partial ? m_found.gap() < 0 : m_found.gap() != 0)
            note(Fault::Gap, -1, -1);
    }

    const MatchingInstance &m_instance;
    const Assignment &m_assignment;
    const MatchingPrices &m_prices;
    const bool m_partial;
    const bool m_named;           // looks at every pair, to say exactly what is wrong
    std::vector<qint32> m_filled; // by posting
    std::vector<bool> m_counted;  // by seeker
    std::array<quint32, atOnce> m_asked{};
    qint64 m_assigned = 0, m_score = 0;
    qint32 m_lowest = 0, m_highest = 0;
    CertificateCheck m_found;
};

} // namespace

CertificateCheck checkCertificate(const MatchingInstance &instance, const Assignment &assignment, const MatchingPrices &prices,
                                  bool partial)
{
    const CertificateCheck quick = Checker(instance, assignment, prices, partial, false).check();
    return quick.isProof() || partial ? quick : Checker(instance, assignment, prices, partial, true).check();
}

QString decimal(WideSum sum)
{
    QString digits;
    const bool negative = sum < 0;
    do {
        const int digit = int(sum % 10);
        digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
        sum /= 10;
    } while (sum != 0);
    return negative ? u'-' + digits : digits;
}
