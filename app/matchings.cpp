#include "app/matchings.h"

#include "app/session.h"
#include "models/domain/whendone.h"
#include "models/jobs/candidatelists.h"
#include "models/jobs/matchwords.h"
#include "models/storage/matchstore.h"

Matchings::~Matchings()
{
    m_leaving = true;
    m_thread.reset(); // waits for what was under way, which stops now
}

std::optional<MatchField> Matchings::fieldOf(const QString &run)
{
    const std::lock_guard lock(m_mutex);
    return m_runs.contains(run) ? m_field : std::nullopt;
}

template <typename T>
StoppableTask<T> Matchings::start(Work<T> work)
{
    if (!m_thread)
        m_thread = std::make_unique<StorageThread>(m_session.address());
    const auto progress = std::make_shared<QPromise<void>>();
    progress->start();
    progress->setProgressRange(0, 100);
    MatchingControl control{.threads = QThread::idealThreadCount()};
    control.stopRequested = [this, progress] { return m_leaving || progress->isCanceled(); };
    control.progress = [progress](qint64 done, qint64) { progress->setProgressValue(int(done / 10)); };
    StoppableTask<T> task{progress->future(), {}};
    // The database is held as long as somebody works on it.
    task.answer = m_thread->run([work = std::move(work), control, progress, held = m_session.database()](const QSqlDatabase &db) {
        auto answer = work(db, control);
        progress->finish();
        return answer;
    });
    ++m_running;
    whenDone(task.answer, this, [this](const auto &) {
        if (--m_running == 0)
            m_thread.reset();
    });
    return task;
}

Result<SharedProposal> Matchings::solvedAndKept(const QSqlDatabase &db, const MatchField &field,
                                                const MatchParameters &parameters, const QString &basedOn,
                                                const MatchingControl &control)
{
    auto solved = solveMatchField(field, parameters, control, true);
    if (!solved)
        return solved.error();
    MatchProposal proposal = solved.take();
    proposal.run.basedOn = basedOn;
    auto kept = MatchStore(db).keep(proposal.run, m_session.actor());
    if (!kept)
        return kept.error();
    proposal.run = kept.take();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_field || m_field->matching != field.matching)
            m_runs.clear();
        m_field = field;
        m_runs.insert(proposal.run.number);
    }
    return SharedProposal(std::make_shared<MatchProposal>(std::move(proposal)));
}

Result<SharedProposal> Matchings::readAndSolved(const QSqlDatabase &db, MatchParameters parameters, const QString &basedOn,
                                                const MatchingControl &control)
{
    parameters.day = Session::today();
    auto rules = MatchStore(db).rules();
    if (!rules)
        return rules.error();
    parameters.rules = rules.take();
    const auto read = readMatchField(db, parameters, control);
    if (!read)
        return read.error();
    return solvedAndKept(db, read.value(), parameters, basedOn, control);
}

MatchTask Matchings::run(const MatchParameters &parameters)
{
    return start<SharedProposal>([this, parameters](const QSqlDatabase &db, const MatchingControl &control) {
        return readAndSolved(db, parameters, {}, control);
    });
}

MatchTask Matchings::again(const QString &run, MatchPolicy policy, const QList<PrefectureLimit> &limits)
{
    return start<SharedProposal>([=, this](const QSqlDatabase &db, const MatchingControl &control) -> Result<SharedProposal> {
        const auto before = MatchStore(db).byNumber(run);
        if (!before)
            return before.error();
        MatchParameters parameters = before.value().parameters;
        parameters.policy = policy;
        parameters.limits = limits;
        if (const auto kept = fieldOf(run)) {
            parameters.decided = before.value().decided;
            return solvedAndKept(db, *kept, parameters, run, control);
        }
        parameters.decided = openDecisions(before.value());
        return readAndSolved(db, parameters, run, control);
    });
}

StoppableTask<Reproduction> Matchings::reproduce(const QString &run)
{
    return start<Reproduction>([run](const QSqlDatabase &db, const MatchingControl &control) -> Result<Reproduction> {
        const auto kept = MatchStore(db).byNumber(run);
        return kept ? reproduced(db, kept.value(), control) : Result<Reproduction>(kept.error());
    });
}

QFuture<Result<RankedCandidate>> Matchings::explain(const QString &run, const PairKey &pair)
{
    if (const auto kept = fieldOf(run))
        if (auto one = pairOf(*kept->matching, pair)) {
            QPromise<Result<RankedCandidate>> promise;
            promise.start();
            promise.addResult(Result<RankedCandidate>(std::move(*one)));
            promise.finish();
            return promise.future();
        }
    return m_session.read(
        [pair, today = Session::today()](const QSqlDatabase &db) { return pairInWords(db, pair.posting, pair.seeker, today); });
}
