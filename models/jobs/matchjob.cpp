#include "models/jobs/matchjob.h"

#include "models/domain/keptproposal.h"
#include "models/jobs/matchreading.h"
#include "models/jobs/matchwords.h"
#include "models/storage/snapshot.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

struct MatchJobText
{
    Q_DECLARE_TR_FUNCTIONS(MatchJobText)
};

namespace {

constexpr int batch = 2000; // rows read at a time
// Thousandths of a run's progress at which its parts end; finding pairs is the longest.
constexpr qint64 postingsRead = 100, seekersRead = 400, pairsFound = 800, whole = 1000;

Error stopped()
{
    return {Error::Kind::Cancelled, MatchJobText::tr("The matching was stopped before there was a result; nothing was kept.")};
}

/// Progress of one part as a part of the whole.
MatchingControl within(const MatchingControl &control, qint64 from, qint64 to)
{
    MatchingControl part = control;
    if (control.progress)
        part.progress = [progress = control.progress, from, to](qint64 done, qint64 total) {
            progress(total > 0 ? from + (to - from) * std::min(done, total) / total : from, whole);
        };
    return part;
}

class PoolReading
{
public:
    PoolReading(const QSqlDatabase &db, const MatchParameters &parameters, PlaceOf placeOf)
        : m_reader(db), m_parameters(parameters), m_placeOf(std::move(placeOf))
    {
    }

    Result<> readPostings(const MatchingControl &control)
    {
        const auto last = m_reader.lastPosting();
        if (!last)
            return last.error();
        for (qint64 after = 0;;) {
            if (control.isStopped())
                return stopped();
            const auto read = m_reader.postings(m_parameters.scope, m_parameters.day, after, batch);
            if (!read)
                return read.error();
            for (const PoolPosting &posting : read.value())
                take(posting);
            if (read.value().size() < batch)
                return {};
            after = read.value().last().id;
            if (control.progress)
                control.progress(after, last.value());
        }
    }

    Result<> readSeekers(const MatchingControl &control)
    {
        const auto last = m_reader.lastSeeker();
        if (!last)
            return last.error();
        for (qint64 after = 0;;) {
            if (control.isStopped())
                return stopped();
            const auto read = m_reader.seekers(m_parameters.scope.prefectures, after, batch);
            if (!read)
                return read.error();
            for (const PoolSeeker &seeker : read.value())
                take(seeker);
            if (read.value().size() < batch)
                return {};
            after = qToUnderlying(read.value().last().seeker.id);
            if (control.progress)
                control.progress(after, last.value());
        }
    }

    Result<qint64> auditPosition() { return m_reader.auditPosition(); }
    MatchPool takePool()
    {
        m_pool.seal();
        return std::move(m_pool);
    }

private:
    void take(const PoolPosting &read)
    {
        const auto posting = poolCandidate(read, m_parameters.day, m_placeOf);
        if (!posting || posting->seats == 0)
            return;
        m_wanted |= bitOf(posting->profession);
        m_pool.addPosting(read.number.toStdString(), *posting);
    }

    void take(const PoolSeeker &read)
    {
        CandidateSeeker seeker = poolCandidate(read, m_parameters.day, m_placeOf);
        if ((seeker.mayFill & m_wanted) != 0)
            m_pool.addSeeker(read.seeker.number.toStdString(), std::move(seeker));
    }

    MatchReader m_reader;
    const MatchParameters &m_parameters;
    PlaceOf m_placeOf;
    ProfessionSet m_wanted = 0;
    MatchPool m_pool;
};

} // namespace

Result<MatchField> readMatchField(const QSqlDatabase &db, const MatchParameters &parameters, const MatchingControl &control)
{
    if (const auto sound = checked(parameters.rules); !sound)
        return sound.error();
    MatchField field{.scope = parameters.scope, .day = parameters.day};
    std::optional<MatchPool> pool;
    {
        const Snapshot snapshot(db);
        if (!snapshot.isOpen())
            return storageError(db);
        auto places = placesIn(db);
        if (!places)
            return places.error();
        PoolReading reading(db, parameters, places.take());
        const auto position = reading.auditPosition();
        if (!position)
            return position.error();
        field.state.auditPosition = position.value();
        if (const auto done = reading.readPostings(within(control, 0, postingsRead)); !done)
            return done.error();
        if (const auto done = reading.readSeekers(within(control, postingsRead, seekersRead)); !done)
            return done.error();
        pool = reading.takePool();
    }
    field.state.hash = QString::fromLatin1(pool->fingerprint());
    auto matching = std::make_shared<MatchCase>(std::move(*pool), parameters.rules);
    if (!matching->findPairs(within(control, seekersRead, pairsFound)))
        return stopped();
    field.matching = std::move(matching);
    return field;
}

namespace {

std::string_view idOf(const QByteArray &number) { return {number.constData(), size_t(number.size())}; }

/// The ends of decided pairs; refused where a pinned pair is impossible.
class Deciding
{
public:
    explicit Deciding(const MatchCase &matching) : m_matching(matching), m_held(matching.pool().postings().size(), 0) {}

    Result<> add(const DecidedPair &decided)
    {
        const qint32 seeker = m_matching.pool().seekerIds().find(idOf(decided.pair.seeker.toUtf8()));
        const qint32 posting = m_matching.pool().postingIds().find(idOf(decided.pair.posting.toUtf8()));
        if (!holdsPair(decided.decision)) {
            if (seeker >= 0 && posting >= 0)
                m_ends.barred.emplace_back(seeker, posting);
            return {};
        }
        const bool accepted = decided.decision == PairDecision::Accepted;
        // Read after its acceptance, the referral has taken seeker and seat out already.
        if (accepted && (seeker < 0 || posting < 0 || m_matching.pool().seekers()[size_t(seeker)].referred))
            return {};
        if (seeker < 0 || posting < 0)
            return impossible(decided.pair, MatchJobText::tr("The seeker or the posting is not part of this run any more."));
        const Suitor suitor = m_matching.suitor(seeker, posting);
        if (const auto failed = suitor.failed(); !failed.empty() && !accepted)
            return impossible(decided.pair, suitor.words(failed.front()));
        if (++m_held[size_t(posting)] > m_matching.pool().postings()[size_t(posting)].seats)
            return impossible(decided.pair, MatchJobText::tr("More people are held there than there are seats."));
        m_ends.held.emplace_back(seeker, posting);
        return {};
    }

    const DecidedEnds &ends() const { return m_ends; }

private:
    static Error impossible(const PairKey &pair, const QString &why)
    {
        return {
            Error::Kind::Input,
            MatchJobText::tr("%1 cannot be held at %2: %3 Take that back and solve again.").arg(pair.seeker, pair.posting, why)};
    }

    const MatchCase &m_matching;
    std::vector<int> m_held;
    DecidedEnds m_ends;
};

std::vector<RegionLimit> regionLimits(const QList<PrefectureLimit> &limits)
{
    if (limits.isEmpty())
        return {};
    std::vector<RegionLimit> all(prefectureCount);
    for (const PrefectureLimit &limit : limits)
        all[size_t(limit.prefecture.number() - 1)] = {limit.cap.value_or(RegionLimit::none), limit.floor};
    return all;
}

Result<MatchSolution> solved(const MatchCase &matching, MatchPolicy policy, const DecidedEnds &ends,
                             const QList<PrefectureLimit> &limits, const MatchingControl &control)
{
    return policy == MatchPolicy::Optimal ? matching.solveOptimal(ends, control)
                                          : matching.solveStably(ends, regionLimits(limits), control);
}

} // namespace

QByteArray resultBytes(const MatchCase &matching, const MatchSolution &solution)
{
    QByteArray bytes("seeker_id,posting_id,score\n");
    const auto append = [&](std::string_view text) { bytes.append(text.data(), qsizetype(text.size())); };
    for (size_t s = 0; s < solution.assignment.postingOf.size(); ++s) {
        const qint32 posting = solution.assignment.postingOf[s];
        if (posting < 0)
            continue;
        append(matching.pool().seekerIds().at(qint32(s)));
        bytes.append(',');
        append(matching.pool().postingIds().at(posting));
        bytes.append(',');
        bytes.append(QByteArray::number(matching.suitor(qint32(s), posting).suitability().score));
        bytes.append('\n');
    }
    return bytes;
}

Result<MatchProposal> solveMatchField(const MatchField &field, const MatchParameters &parameters, const MatchingControl &control,
                                      bool compare)
{
    if (const auto sound = checked(parameters.limits); !sound)
        return sound.error();
    const MatchCase &matching = *field.matching;
    Deciding deciding(matching);
    for (const DecidedPair &decided : parameters.decided)
        if (const auto done = deciding.add(decided); !done)
            return done.error();
    const qint64 halfway = compare ? (pairsFound + whole) / 2 : whole;
    const auto solution =
        solved(matching, parameters.policy, deciding.ends(), parameters.limits, within(control, pairsFound, halfway));
    if (!solution)
        return solution.error();
    MatchProposal proposal = inWords(matching, solution.value(), parameters);
    MatchRun &run = proposal.run;
    run.parameters = parameters;
    run.parameters.scope = field.scope;
    run.parameters.day = field.day;
    run.parameters.rules = matching.rules();
    run.state = field.state;
    run.result = resultBytes(matching, solution.value());
    run.resultHash = QString::fromLatin1(QCryptographicHash::hash(run.result, QCryptographicHash::Sha256).toHex());
    run.decided = parameters.decided;
    if (compare && !control.isStopped()) {
        const MatchPolicy policy = parameters.policy == MatchPolicy::Optimal ? MatchPolicy::Stable : MatchPolicy::Optimal;
        const auto other = solved(matching, policy, deciding.ends(), parameters.limits, within(control, halfway, whole));
        if (!other)
            return other.error();
        proposal.other =
            PolicyOutcome{policy, domainTotals(other.value().totals), other.value().blockingPairs, other.value().partial};
    }
    run.outcome = outcomeBytes(proposal);
    return proposal;
}

Result<Reproduction> reproduced(const QSqlDatabase &db, const MatchRun &run, const MatchingControl &control)
{
    if (run.partial)
        return Error{
            Error::Kind::Input,
            MatchJobText::tr("%1 was stopped; how far it came depends on the clock, so it cannot be made again. Choose a "
                             "run that ended.")
                .arg(run.number)};
    const auto field = readMatchField(db, run.parameters, control);
    if (!field)
        return field.error();
    Reproduction made;
    made.sameData = field.value().state.hash == run.state.hash;
    auto changed = MatchReader(db).changesSince(run.state.auditPosition);
    if (!changed)
        return changed.error();
    made.changed = changed.take();
    for (const auto &[action, count] : made.changed)
        made.changes += count;
    const auto again = solveMatchField(field.value(), run.parameters, control, false);
    if (!again)
        return again.error();
    if (again.value().run.partial)
        return stopped();
    made.resultHash = again.value().run.resultHash;
    made.sameResult = again.value().run.result == run.result;
    return made;
}
