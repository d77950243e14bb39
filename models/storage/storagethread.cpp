#include "models/storage/storagethread.h"

#include <QUuid>

StorageThread::StorageThread(DatabaseAddress address)
    : m_address(std::move(address)), m_connection(QUuid::createUuid().toString())
{
    m_desk.moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    QMetaObject::invokeMethod(&m_desk, [this] { // after all work that is still waiting
        if (QSqlDatabase::contains(m_connection)) {
            QSqlDatabase::database(m_connection, false).close();
            QSqlDatabase::removeDatabase(m_connection);
        }
        m_thread.quit();
    });
    m_thread.wait();
}

Result<QSqlDatabase> StorageThread::database()
{
    if (QSqlDatabase::contains(m_connection))
        return QSqlDatabase::database(m_connection, false);
    return openConnection(m_address, m_connection);
}
