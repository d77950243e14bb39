#include "models/jobs/exchangethread.h"

struct ExchangeThreadText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeThreadText)
};

ExchangeThread::ExchangeThread() : m_desk(new QObject)
{
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

ExchangeThread::~ExchangeThread()
{
    QMetaObject::invokeMethod(m_desk, [this] {
        delete m_desk; // and with it every conversation
        m_thread.quit();
    });
    m_thread.wait();
}

Error ExchangeThread::stoppedError()
{
    return {Error::Kind::Cancelled, ExchangeThreadText::tr("The work was stopped. Start it again when it suits you.")};
}
