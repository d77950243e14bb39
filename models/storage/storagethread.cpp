#include "models/storage/storagethread.h"

#include "models/storage/postgresconnection.h"
#include "models/storage/sessionnotes.h"
#include "models/storage/statementpool.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

struct StorageThreadText
{
    Q_DECLARE_TR_FUNCTIONS(StorageThreadText)
};

static constexpr std::chrono::milliseconds freshFor(2000), firstPause(100), longestPause(5000), standbyFor(10'000);
static constexpr int mostTries = 6; // of work that others broke off

StorageThread::StorageThread(DatabaseAddress address, ServerManners manners)
    : m_address(std::move(address)), m_manners(std::move(manners)), m_connection(QUuid::createUuid().toString())
{
    QSemaphore isThere;
    m_thread = std::thread([this, &isThere] {
        QObject desk;
        QEventLoop work;
        m_desk = &desk;
        m_work = &work;
        isThere.release();
        work.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as a QThread does at its end
    });
    isThere.acquire();
}

StorageThread::~StorageThread()
{
    m_closing.release();
    QMetaObject::invokeMethod(m_desk, [this] { // after all work that is still waiting
        close();
        m_work->quit();
    });
    m_thread.join();
}

void StorageThread::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    statementpool::forget(m_connection);
    sessionnotes::forget(m_connection);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

/// A server that went while nobody asked anything is found out before the work begins, which then is not interrupted; and so is
/// one that takes changes again.
bool StorageThread::stands()
{
    if (m_address.engine == Engine::Sqlite)
        return true;
    const QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    if (!db.isOpen() || (m_state == ServerState::ReadOnly && (!m_manners.repeats || m_standby.hasExpired())))
        return false;
    if (!m_fresh.hasExpired())
        return true;
    QSqlQuery alive(db);
    if (!alive.exec(u"SELECT pg_is_in_recovery()"_s) || !alive.next())
        return !hasBroken();
    m_fresh.setRemainingTime(freshFor);
    return m_state != ServerState::ReadOnly || alive.value(0).toBool(); // promoted: opened anew, to hear of changes
}

Result<QSqlDatabase> StorageThread::database()
{
    if (QSqlDatabase::contains(m_connection)) {
        if (stands())
            return QSqlDatabase::database(m_connection, false);
        close();
    }
    auto db = opened();
    if (db)
        return db;
    if (m_address.namesSeveral() && (m_manners.repeats || !m_stood || m_state == ServerState::ReadOnly))
        if (auto standby = openedOnStandby(db.error()); standby)
            return standby;
    return m_stood ? openedAgain(db.error()) : db;
}

Result<QSqlDatabase> StorageThread::opened()
{
    auto db = openConnection(m_address, m_connection);
    if (!db)
        return db;
    statementpool::keep(db.value());
    sessionnotes::keep(db.value());
    if (m_address.engine == Engine::Sqlite)
        return db;
    m_fresh.setRemainingTime(freshFor);
    if (m_manners.changed && m_hears)
        listen(db.value());
    report(ServerState::There);
    m_stood = true;
    return db;
}

/// Where no server takes changes, one that can be read from is better than none.
Result<QSqlDatabase> StorageThread::openedOnStandby(const Error &first)
{
    auto db = openConnection(m_address.forReading(), m_connection);
    if (!db)
        return first;
    m_fresh.setRemainingTime(freshFor);
    m_standby.setRemainingTime(standbyFor);
    statementpool::keep(db.value());
    sessionnotes::keep(db.value());
    report(ServerState::ReadOnly);
    m_stood = true;
    return db;
}

Result<QSqlDatabase> StorageThread::openedAgain(const Error &first)
{
    report(ServerState::Away);
    const QDeadlineTimer end(m_manners.patience);
    for (auto pause = firstPause; !end.hasExpired(); pause = std::min(pause * 2, longestPause)) {
        const int spread =
            QRandomGenerator::global()->bounded(int(pause.count())); // desks of a server that restarts come one by one
        if (m_closing.tryAcquire(1, int(pause.count()) / 2 + spread)) {
            m_closing.release(); // for what waits behind this
            break;
        }
        if (auto db = opened())
            return db;
        if (m_manners.repeats && m_address.namesSeveral())
            if (auto standby = openedOnStandby(first); standby)
                return standby;
    }
    if (m_address.namesSeveral())
        if (auto standby = openedOnStandby(first); standby)
            return standby; // what only reads goes on; a change is refused there
    return Error{
        Error::Kind::Network,
        StorageThreadText::tr("The server does not answer; nothing was changed. It is tried again by itself: do it again "
                              "as soon as it is there."),
        first.detail};
}

void StorageThread::listen(const QSqlDatabase &db)
{
    QSqlDriver *driver = db.driver();
    if (driver->subscribeToNotification(u"keynet_change"_s))
        QObject::connect(driver, &QSqlDriver::notification, m_desk,
                         [this](const QString &, QSqlDriver::NotificationSource, const QVariant &what) {
                             m_manners.changed(what.toString());
                         });
}

void StorageThread::stopHearing()
{
    QMetaObject::invokeMethod(m_desk, [this] {
        if (!std::exchange(m_hears, false) || !QSqlDatabase::contains(m_connection))
            return;
        const QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        if (db.isOpen() && !db.driver()->subscribedToNotifications().isEmpty())
            QSqlQuery(db).exec(u"UNLISTEN keynet_change"_s); // the driver hears what the server had sent before
    });
}

/// Two desks waited for each other, or came at the same row: the server let one of them go on. The other one tries again after a
/// moment of its own.
bool StorageThread::mayGoAgain(int tries)
{
    const WorkTrace &trace = workTrace();
    if (!trace.collided || trace.committed || tries + 1 >= mostTries)
        return false;
    QThread::msleep(QRandomGenerator::global()->bounded(5u, 20u << tries));
    return true;
}

bool StorageThread::hasBroken()
{
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    if (!postgres::isBroken(db))
        return false;
    db.close(); // whoever still holds it lets go before it is opened anew
    statementpool::forget(m_connection);
    sessionnotes::forget(m_connection);
    return true;
}

void StorageThread::report(ServerState state)
{
    if (state != m_state && m_manners.reached)
        m_manners.reached(state);
    m_state = state;
}

Error StorageThread::brokenError()
{
    return {
        Error::Kind::Network,
        StorageThreadText::tr("The connection to the server broke in the middle, and what it had not confirmed was not changed. "
                              "Do it again as soon as the server is there.")};
}
