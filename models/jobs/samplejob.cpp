#include "models/jobs/samplejob.h"

#include "models/domain/officedate.h"
#include "models/jobs/sampleoffice.h"
#include "models/jobs/samplepeople.h"
#include "models/storage/facilitystore.h"
#include "models/storage/postingwriter.h"
#include "models/storage/seekerwriter.h"
#include "models/storage/suspendedindexes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct SampleJobText
{
    Q_DECLARE_TR_FUNCTIONS(SampleJobText)
};

namespace {

Result<> mustBeEmpty(const QSqlDatabase &db)
{
    Statement any(db,
                  u"SELECT EXISTS (SELECT 1 FROM posting) OR EXISTS (SELECT 1 FROM facility) OR EXISTS (SELECT 1 FROM seeker)"_s);
    if (const auto done = any.run({}); !done)
        return done;
    if (any.next() && any.value(0).toBool())
        return Error{Error::Kind::Input,
                     SampleJobText::tr("The database holds data already, and invented data would mix with it. "
                                       "Name a new one with --database.")};
    return {};
}

constexpr quint64 peopleStream = 20; // of the random numbers; the generator has the lower ones

/// The tables that grow with the number of postings and seekers.
const QStringList &filledTables()
{
    static const QStringList tables{
        u"posting"_s,     u"posting_history"_s,   u"hire"_s,      u"audit"_s,    u"seeker"_s,
        u"application"_s, u"application_event"_s, u"interview"_s, u"training"_s, u"seeker_likeness"_s};
    return tables;
}

/// One run: what was asked for, what is done, and whether to go on.
class SampleRun
{
public:
    SampleRun(const QSqlDatabase &db, const SampleSize &size, const Actor &actor, const Onward &onward)
        : m_db(db), m_actor(actor), m_onward(onward), m_sample(size, officeDay(actor.at)),
          m_rows(m_sample.facilityCount() + m_sample.size().postings + m_sample.size().seekers), m_indexes(db),
          m_people(db, actor)
    {
    }

    Result<SampleCounts> write()
    {
        if (const auto done = m_indexes.suspend(filledTables()); !done)
            return done.error();
        m_indexRows = m_rows / 300; // what making one takes beside writing rows
        m_total = m_rows + m_indexes.left() * m_indexRows;
        for (const auto part :
             {&SampleRun::writeFacilities, &SampleRun::writeSeekers, &SampleRun::writePostings, &SampleRun::writeIndexes})
            if (const auto done = (this->*part)(); !done)
                return done.error();
        if (const auto done = Totals::rebuild(m_db); !done)
            return done.error();
        if (const auto done = SeekerWriter::rebuildTotals(m_db); !done)
            return done.error();
        if (m_counts.seekers > 0)
            if (const auto done = writeSampleOffice(m_db, m_actor); !done)
                return done.error();
        if (const auto done = step(); !done)
            return done.error();
        return m_counts;
    }

private:
    Result<> writeFacilities()
    {
        FacilityStore store(m_db);
        for (int i = 0; i < m_sample.facilityCount(); ++i) {
            auto put = store.put(m_sample.facility(i), false, m_actor);
            if (!put)
                return put.error();
            m_facilities.append(put.value().facility.id);
            ++m_counts.facilities;
            if (const auto done = step(); !done)
                return done;
        }
        return {};
    }

    Result<> writePostings()
    {
        PostingWriter writer(m_db, m_actor);
        writer.deferTotals();
        for (qint64 i = 0; i < m_sample.size().postings; ++i) {
            SamplePosting made = m_sample.posting(i);
            made.posting.facility.id = m_facilities[m_sample.facilityOf(i)];
            for (Revision &revision : made.posting.revisions)
                revision.content.facility = made.posting.facility.id;
            SampleRandom random(m_sample.size().seed, peopleStream, quint64(i));
            m_people.seat(made.posting, random);
            if (const auto done = writer.add(made.posting, made.days); !done)
                return done;
            if (const auto done = m_people.write(made.posting, random); !done)
                return done;
            ++m_counts.postings;
            if (const auto done = step(); !done)
                return done;
        }
        if (const auto done = m_people.finish(); !done)
            return done;
        return writer.finish();
    }

    Result<> writeSeekers()
    {
        SeekerWriter store(m_db, m_actor);
        store.deferTotals();
        for (qint64 i = 0; i < m_sample.size().seekers; ++i) {
            Seeker seeker = m_sample.seeker(i);
            if (const auto put = store.add(seeker); !put)
                return put;
            m_people.known(seeker);
            ++m_counts.seekers;
            if (const auto done = step(); !done)
                return done;
        }
        return store.finish();
    }

    Result<> writeIndexes()
    {
        while (m_indexes.left() > 0) {
            if (const auto done = step(); !done)
                return done;
            if (const auto done = m_indexes.restoreNext(); !done)
                return done;
        }
        return {};
    }

    Result<> step() const
    {
        const qint64 rows = m_counts.facilities + m_counts.postings + m_counts.seekers;
        const qint64 done = rows < m_rows ? rows : m_total - m_indexes.left() * m_indexRows;
        if (m_onward && !m_onward(done, m_total))
            return Error{Error::Kind::Cancelled, SampleJobText::tr("Stopped; nothing was written. Start again when you like.")};
        return {};
    }

    QSqlDatabase m_db;
    Actor m_actor;
    Onward m_onward;
    SampleGenerator m_sample;
    qint64 m_rows, m_indexRows = 0, m_total = 0;
    SuspendedIndexes m_indexes;
    SampleCounts m_counts;
    QList<FacilityId> m_facilities;
    SamplePeople m_people;
};

} // namespace

Result<SampleCounts> writeSample(const QSqlDatabase &db, const SampleSize &size, const Actor &actor, const Onward &onward)
{
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    if (const auto empty = mustBeEmpty(db); !empty)
        return empty.error();
    const auto counts = SampleRun(db, size, actor, onward).write();
    if (!counts)
        return counts;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return counts;
}
