#pragma once

#include "models/domain/seeker.h"
#include "models/jobs/samplecourse.h"

/// How much is asked for; the same size, seed and day give the same data on every platform.
struct SampleSize
{
    qint64 postings = 0;
    qint64 seekers = 0;
    quint64 seed = 1;
};

/// Fictitious facilities, postings with their whole course, and seekers, in the shape of the real world: people live where the
/// census counted them, professions are wanted in the usual proportions, and the last 26 weeks before `today` are filled with
/// reviews and hires. Nothing is stored: each thing can be made alone, in any order, at constant cost.
class SampleGenerator
{
public:
    SampleGenerator(const SampleSize &size, QDate today);

    const SampleSize &size() const { return m_size; }
    int facilityCount() const { return m_facilities; }
    Facility facility(int index) const;
    /// Ids and the number are left to the store; the facility is the one of facilityOf().
    SamplePosting posting(qint64 index) const;
    int facilityOf(qint64 index) const;
    Seeker seeker(qint64 index) const;

    static constexpr qint64 most = 9'000'000; // the numbers have seven digits

private:
    PostingContent contentAt(qint64 index, const Facility &facility, QDate receivedOn) const;
    Posting start(qint64 index) const;

    SampleSize m_size;
    QDate m_today;
    int m_facilities = 0;
};
