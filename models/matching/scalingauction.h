#pragma once

#include "models/matching/assignmentstate.h"

/// Bertsekas' auction with falling ε: postings bid for seekers, all at once nearly exactly. It leaves prices and seats that are
/// close to the best; what is not exact about them is for searches to repair. Where shortest paths get long it is far quicker.
class ScalingAuction
{
public:
    /// `included`: the postings that bid; no other posting may share a seeker with one of them. `levels`: of each seeker, the
    /// urgency that has to be outbid to get them; what an assignment without scores comes to.
    ScalingAuction(AssignmentState &state, std::vector<bool> included, std::vector<qint32> levels);

    /// False where it was stopped, or where bidding went nowhere; then nothing has changed.
    template <typename Stop>
    bool run(const Stop &stop)
    {
        for (m_epsilon = m_range * m_scale / 4;; m_epsilon = std::max<qint64>(m_epsilon / 6, 1)) {
            begin();
            while (!m_waiting.empty()) {
                if ((++m_bids & 4095) == 0 && (m_bids > m_bidsAtMost || stop()))
                    return false;
                bid(takeWaiting());
            }
            if (m_epsilon <= 1)
                break;
        }
        settle();
        return true;
    }

    /// What free seekers still cost; above 0 it is to be repaired.
    const std::vector<qint64> &prices() const { return m_prices; }

private:
    struct Offer
    {
        qint64 value = 0;
        quint32 place = 0;

        bool operator<(const Offer &other) const { return value != other.value ? value > other.value : place < other.place; }
    };

    void begin();
    qint32 takeWaiting();
    void bid(qint32 posting);
    void settle();
    qint64 bestResidue() const;
    void settle(qint32 posting);

    AssignmentState &m_state;
    const std::vector<bool> m_included;
    const qint64 m_range; // of scores
    qint64 m_scale = 1;   // prices are kept in such parts of a score
    qint64 m_epsilon = 0;
    const quint64 m_bidsAtMost;
    quint64 m_bids = 0;
    std::vector<qint64> m_prices;           // by seeker
    std::vector<qint32> m_holder;           // by seeker
    std::vector<qint32> m_wanted;           // by posting: seats that still bid
    std::vector<qint32> m_waiting, m_later; // postings that bid
    std::vector<Offer> m_offers;
};
