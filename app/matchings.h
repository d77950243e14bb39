#pragma once

#include "models/jobs/matchjob.h"
#include "models/storage/database.h"
#include "ui/pages/matchwork.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <mutex>

class Session;

/// Matching for the window: on a thread and a connection of its own, so that no list waits for it; the pairs that were read last
/// are kept in memory, so that the runs on them are solved again in an instant.
class Matchings final : public QObject
{
    Q_OBJECT

public:
    explicit Matchings(Session &session) : m_session(session) {}
    /// Stops what is under way.
    ~Matchings() override;
    Q_DISABLE_COPY_MOVE(Matchings)

    MatchTask run(const MatchParameters &parameters);
    MatchTask again(const QString &run, MatchPolicy policy, const QList<PrefectureLimit> &limits);
    StoppableTask<Reproduction> reproduce(const QString &run);
    /// As it stood when the pairs of the run were read, or as it stands today where they are not in memory.
    QFuture<Result<RankedCandidate>> explain(const QString &run, const PairKey &pair);

private:
    template <typename T>
    using Work = std::function<Result<T>(const QSqlDatabase &, const MatchingControl &)>;
    template <typename T>
    StoppableTask<T> start(Work<T> work);
    std::optional<MatchField> fieldOf(const QString &run);
    Result<SharedProposal> readAndSolved(const QSqlDatabase &db, MatchParameters parameters, const QString &basedOn,
                                         const MatchingControl &control);
    Result<SharedProposal> solvedAndKept(const QSqlDatabase &db, const MatchField &field, const MatchParameters &parameters,
                                         const QString &basedOn, const MatchingControl &control);

    Session &m_session;
    std::atomic_bool m_leaving = false;
    std::mutex m_mutex; // of the next two
    std::optional<MatchField> m_field;
    QSet<QString> m_runs; // that were solved on it
    int m_running = 0;
    std::unique_ptr<StorageThread> m_thread; // while something runs: no file is kept open in between
};
