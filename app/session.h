#pragma once

#include "app/officeline.h"
#include "models/domain/audit.h"
#include "models/storage/database.h"

#include <QDate>
#include <QSettings>

#include <memory>

class Deliveries;
class Exchanges;

/// Who works on which database: what every function that is handed to a page closes over.
class Session
{
public:
    Session(DatabaseAddress address, QSettings &settings);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    QSettings &settings() { return m_settings; }
    const DatabaseAddress &address() const { return m_address; }
    /// The name in history and audit; the account's name until another was entered.
    QString user() const;
    void setUser(const QString &user);
    /// The user at this moment.
    Actor actor() const;
    static QDate today();
    /// Who signed in to a shared office, once prepare() is done; nobody elsewhere.
    std::optional<OfficeUser> officeUser() const { return m_database ? m_database->user() : std::nullopt; }
    /// Whether the user has a place in that part of the program; an owner has one everywhere.
    bool hasPlaceIn(OfficeArea area) const;

    QFuture<Result<int>> prepare() { return m_database->prepare(); }

    /// work: (QSqlDatabase) -> Result<T>, on the connection that reads or the one that writes.
    /// While the database is closed (between release() and reopen()) the answer is an error at once.
    template <typename Work>
    auto read(Work work)
    {
        return m_database ? m_database->reader().run(std::move(work)) : closed<std::invoke_result_t<Work, QSqlDatabase>>();
    }
    template <typename Work>
    auto write(Work work)
    {
        return m_database ? m_database->writer().run(std::move(work)) : closed<std::invoke_result_t<Work, QSqlDatabase>>();
    }
    /// The open database, or null; whoever works on another thread holds it, and so keeps it open until done.
    std::shared_ptr<Database> database() const { return m_database; }

    /// What is heard from the server.
    OfficeLine &line() { return m_line; }
    /// The line tells no more of what others change (see StorageThread::stopHearing).
    void stopHearing()
    {
        if (m_database)
            m_database->reader().stopHearing();
    }
    /// This window among all that are open on a server.
    QString deskId() const { return m_deskId; }

    /// What is asked of G-MIS and Key-Net.
    Exchanges &exchanges() { return *m_exchanges; }
    /// What is brought to the channels.
    Deliveries &deliveries() { return *m_deliveries; }

    /// Hands over the connections, to be closed elsewhere.
    /// What is under way with other systems ends there; nothing of it is lost.
    std::shared_ptr<Database> release();
    void reopen();

private:
    static Error closedError();

    template <typename Answer>
    static QFuture<Answer> closed()
    {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(Answer(closedError()));
        promise.finish();
        return promise.future();
    }

    DatabaseAddress m_address;
    QSettings &m_settings;
    const QString m_deskId;
    OfficeLine m_line; // outlives the connections
    std::shared_ptr<Database> m_database;
    std::unique_ptr<Exchanges> m_exchanges; // goes before the database
    std::unique_ptr<Deliveries> m_deliveries;
};
