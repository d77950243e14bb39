#include "models/matching/matchpool.h"

#include <QCryptographicHash>

#include <bit>

bool MatchPool::addSeeker(std::string_view id, CandidateSeeker seeker)
{
    if (!m_seekerIds.add(id))
        return false;
    m_seekers.push_back(std::move(seeker));
    return true;
}

bool MatchPool::addPosting(std::string_view id, const CandidatePosting &posting)
{
    if (!m_postingIds.add(id))
        return false;
    m_postings.push_back(posting);
    return true;
}

template <typename T>
static void arrange(std::vector<T> &values, const IdTable &ids)
{
    std::vector<T> arranged(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        arranged[size_t(ids.numberOf(qint32(i)))] = std::move(values[i]);
    values = std::move(arranged);
}

void MatchPool::seal()
{
    m_seekerIds.seal();
    m_postingIds.seal();
    arrange(m_seekers, m_seekerIds);
    arrange(m_postings, m_postingIds);
}

namespace {

/// Feeds numbers to a hash in one byte order on every machine.
class Fingerprint
{
public:
    void add(qint64 number)
    {
        for (int byte = 0; byte < 8; ++byte)
            m_bytes[m_filled++] = char(quint64(number) >> (8 * byte));
        if (m_filled == sizeof(m_bytes))
            flush();
    }
    void add(float number) { add(qint64(std::bit_cast<quint32>(number))); }
    void add(const GeoPoint &place)
    {
        add(place.latitude);
        add(place.longitude);
    }
    void add(const DayRange &days)
    {
        add(qint64(days.from));
        add(qint64(days.to));
    }
    void add(std::string_view text)
    {
        add(qint64(text.size()));
        flush();
        m_hash.addData(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    }
    QByteArray result()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    void flush()
    {
        m_hash.addData(QByteArray::fromRawData(m_bytes, qsizetype(m_filled)));
        m_filled = 0;
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    char m_bytes[4096];
    size_t m_filled = 0;
};

} // namespace

QByteArray MatchPool::fingerprint() const
{
    Fingerprint print;
    print.add(qint64(m_seekers.size()));
    for (size_t i = 0; i < m_seekers.size(); ++i) {
        const CandidateSeeker &s = m_seekers[i];
        print.add(m_seekerIds.at(qint32(i)));
        print.add(s.home);
        for (const qint64 number :
             {qint64(s.mayFill), qint64(s.seen), qint64(s.own), qint64(s.wishes), qint64(s.wishedPrefectures), qint64(s.years),
              qint64(s.yearsAway), qint64(s.prefecture), qint64(s.nights), qint64(s.halfDaysPerWeek), qint64(s.elsewhere),
              qint64(s.shortTerm), qint64(s.registered), qint64(s.referred), qint64(s.booked.size())})
            print.add(number);
        print.add(s.available);
        for (const DayRange &days : s.booked)
            print.add(days);
    }
    print.add(qint64(m_postings.size()));
    for (size_t i = 0; i < m_postings.size(); ++i) {
        const CandidatePosting &p = m_postings[i];
        print.add(m_postingIds.at(qint32(i)));
        print.add(p.place);
        for (const qint64 number :
             {qint64(numberOf(p.profession)), qint64(p.prefecture), qint64(p.urgency), qint64(p.nights),
              qint64(p.halfDaysPerWeek), qint64(p.housing), qint64(p.shortTerm), qint64(p.yearsRequired), qint64(p.seats)})
            print.add(number);
        print.add(p.period);
    }
    return print.result();
}
