#pragma once

#include "models/domain/audit.h"
#include "models/storage/database.h"

#include <QDate>
#include <QSettings>

#include <memory>

/// Who works on which database: what every function that is handed to a page closes over.
class Session
{
public:
    Session(DatabaseAddress address, QSettings &settings);

    QSettings &settings() { return m_settings; }
    const DatabaseAddress &address() const { return m_address; }
    /// The name in history and audit; the account's name until another was entered.
    QString user() const;
    void setUser(const QString &user);
    /// The user at this moment.
    Actor actor() const;
    static QDate today();

    QFuture<Result<int>> prepare() { return m_database->prepare(); }

    /// work: (QSqlDatabase) -> Result<T>, on the connection that reads or the one that writes.
    template <typename Work>
    auto read(Work work)
    {
        return m_database->reader().run(std::move(work));
    }
    template <typename Work>
    auto write(Work work)
    {
        return m_database->writer().run(std::move(work));
    }
    Database &database() { return *m_database; }

    /// Hands over the connections, to be closed elsewhere: nothing may be asked until reopen().
    std::unique_ptr<Database> release() { return std::move(m_database); }
    void reopen();

private:
    DatabaseAddress m_address;
    QSettings &m_settings;
    std::unique_ptr<Database> m_database;
};
