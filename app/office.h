#pragma once

#include "app/command.h"
#include "models/domain/audit.h"
#include "models/storage/database.h"

#include <memory>

/// Whether a command may make a database where there is none.
enum class Missing { Refuse, Make };

/// The database that a command works on. A command has nothing else to do than to wait for it, so it waits.
class Office
{
public:
    /// The one that the call names, if its user has a place in what the command does.
    static Result<std::unique_ptr<Office>> open(const Invocation &call, Missing missing = Missing::Refuse);
    /// The same, brought to the day before it is asked: one desk's file has nobody else who does it where no window was opened.
    static Result<std::unique_ptr<Office>> openToday(const Invocation &call);

    /// work: (QSqlDatabase) -> Result<T>
    template <typename Work>
    auto read(Work work)
    {
        return awaited(m_database->reader().run(std::move(work)));
    }
    template <typename Work>
    auto write(Work work)
    {
        return awaited(m_database->writer().run(std::move(work)));
    }

    /// Waits for what runs on a thread of its own.
    template <typename T>
    static T awaited(QFuture<T> future)
    {
        future.waitForFinished(); // a StorageThread, not a pool: nothing is run on this thread meanwhile
        return future.result();
    }

    /// What a new day changes by itself (dayturn.h), before anything leaves the office where no window is open.
    Result<> turnDay();

    const std::shared_ptr<Database> &database() const { return m_database; }
    const DatabaseAddress &address() const { return m_database->address(); }
    /// Who acts, at this moment: the name in the settings, else that of the account.
    static Actor actor();

private:
    using Tell = std::function<void(const QString &line)>;

    Office(const DatabaseAddress &address, Tell tell);
    Result<int> prepared();

    std::shared_ptr<Database> m_database;
    Tell m_tell;
};
