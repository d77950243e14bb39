#include "models/storage/storagethread.h"

#include "models/storage/postgresconnection.h"
#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QUuid>

using namespace Qt::StringLiterals;

struct StorageThreadText
{
    Q_DECLARE_TR_FUNCTIONS(StorageThreadText)
};

static constexpr std::chrono::milliseconds freshFor(2000), firstPause(100), longestPause(5000);

StorageThread::StorageThread(DatabaseAddress address, ServerManners manners)
    : m_address(std::move(address)), m_manners(std::move(manners)), m_connection(QUuid::createUuid().toString())
{
    m_desk.moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    m_closing.release();
    QMetaObject::invokeMethod(&m_desk, [this] { // after all work that is still waiting
        close();
        m_thread.quit();
    });
    m_thread.wait();
}

void StorageThread::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlDatabase> StorageThread::database()
{
    if (QSqlDatabase::contains(m_connection)) {
        // A server that went while nobody asked anything is found out before the work begins, which then is not interrupted.
        const auto stands = [this](const QSqlDatabase &db) {
            if (m_address.engine == Engine::Sqlite)
                return true;
            const bool open = db.isOpen() && (!m_fresh.hasExpired() || QSqlQuery(db).exec(u"SELECT 1"_s) || !hasBroken());
            if (open && m_fresh.hasExpired())
                m_fresh.setRemainingTime(freshFor);
            return open;
        };
        if (stands(QSqlDatabase::database(m_connection, false)))
            return QSqlDatabase::database(m_connection, false);
        close();
    }
    auto db = opened();
    return db || !m_stood ? db : openedAgain(db.error());
}

Result<QSqlDatabase> StorageThread::opened()
{
    auto db = openConnection(m_address, m_connection);
    if (!db || m_address.engine == Engine::Sqlite)
        return db;
    m_fresh.setRemainingTime(freshFor);
    if (m_manners.changed)
        listen(db.value());
    report(true);
    m_stood = true;
    return db;
}

Result<QSqlDatabase> StorageThread::openedAgain(const Error &first)
{
    report(false);
    const QDeadlineTimer end(m_manners.patience);
    for (auto pause = firstPause; !end.hasExpired(); pause = std::min(pause * 2, longestPause)) {
        if (m_closing.tryAcquire(1, int(pause.count()))) {
            m_closing.release(); // for what waits behind this
            break;
        }
        if (auto db = opened())
            return db;
    }
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
        QObject::connect(driver, &QSqlDriver::notification, &m_desk,
                         [this](const QString &, QSqlDriver::NotificationSource, const QVariant &what) {
                             m_manners.changed(what.toString());
                         });
}

bool StorageThread::hasBroken()
{
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    if (!postgres::isBroken(db))
        return false;
    db.close(); // whoever still holds it lets go before it is opened anew
    return true;
}

void StorageThread::report(bool isThere)
{
    if (isThere != m_isThere && m_manners.reached)
        m_manners.reached(isThere);
    m_isThere = isThere;
}

Error StorageThread::brokenError()
{
    return {
        Error::Kind::Network,
        StorageThreadText::tr("The connection to the server broke in the middle, and what it had not confirmed was not changed. "
                              "Do it again as soon as the server is there.")};
}
