#pragma once

#include "models/domain/audit.h"
#include "models/domain/changepace.h"
#include "models/domain/posting.h"
#include "models/domain/review.h"
#include "models/storage/database.h"
#include "tests/benchmarks/office/loadtimes.h"

#include <atomic>
#include <memory>
#include <random>

/// What a person at a desk looks at.
enum class LoadPage { Queue, Postings, Detail, Seekers, Search };
QString nameOf(LoadPage page);

/// A window of somebody's, without the window: its two connections, what it asks by the program's own stores, and what it hears.
class LoadDesk
{
public:
    /// `listens`: follows changes, as a window does: told of them or asking, it reads its list again at its pace.
    LoadDesk(const DatabaseAddress &address, const OfficeUser &user, LoadTimes &times, bool listens);

    const OfficeUser &user() const { return m_user; }
    bool decides() const { return m_user.role == OfficeRole::Ministry || m_user.role == OfficeRole::Coordinator; }
    QFuture<Result<int>> prepare() { return m_database.prepare(); }
    /// Opens the connection that reads.
    QFuture<Result<std::monostate>> connectReader() { return signOfLife(); }

    /// One page as a window asks for it, its count with it.
    QFuture<Result<std::monostate>> look(LoadPage page, quint32 random);
    /// A posting of the queue is opened, with who else has it open, and decided on.
    void decide(quint32 random);
    bool isDeciding() const { return m_deciding; }
    QFuture<Result<std::monostate>> signOfLife();
    /// Reads the list again if something was heard and it is time.
    void follow(LoadTimes::Clock::time_point now);

private:
    Result<> looked(const QSqlDatabase &db, LoadPage page, quint32 random) const;
    /// The posting to decide on, and the way it is decided.
    Result<std::optional<std::pair<SeenPosting, Decision>>> chosen(const QSqlDatabase &db, quint32 random) const;
    Result<> decided(const QSqlDatabase &db, SeenPosting seen, const Decision &decision) const;
    Actor actor() const;

    const OfficeUser m_user;
    const QString m_desk;
    LoadTimes &m_times;
    std::atomic<bool> m_deciding = false, m_heard = false, m_following = false;
    std::atomic<qint64> m_reading = -1; // how long the last one took, in milliseconds; -1: none yet
    ChangePace m_pace;
    const bool m_listens;
    std::minstd_rand m_chance;    // each desk has its own, and the same every time
    std::atomic<int> m_desks = 1; // that the server has
    QString m_written;            // used on the thread that reads
    std::optional<LoadTimes::Clock::time_point> m_due;
    LoadTimes::Clock::time_point m_followed{};
    Database m_database; // ends first: its threads use all of the above
};
