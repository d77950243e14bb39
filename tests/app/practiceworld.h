#pragma once

#include "tests/practice/practiceserver.h"

#include <QThread>

/// The practice world on a thread of its own, because a test that runs the program waits for it.
class PracticeWorld
{
public:
    /// So rare that no file holds it by chance.
    static constexpr auto token = "9f3c1a77-once-seen-never-forgotten";

    PracticeWorld()
    {
        m_thread.start();
        m_there.moveToThread(&m_thread);
        onThread([this] {
            m_server = std::make_unique<PracticeServer>();
            m_server->setToken(token);
        });
    }
    ~PracticeWorld()
    {
        onThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    PracticeWorld(const PracticeWorld &) = delete;
    PracticeWorld &operator=(const PracticeWorld &) = delete;

    /// Does something with the server where it lives, and waits for it.
    template <typename Work>
    void with(Work work)
    {
        onThread([&] { work(*m_server); });
    }
    /// What `ask` finds out about the server.
    template <typename Ask>
    auto seen(Ask ask)
    {
        decltype(ask(*m_server)) found{};
        with([&](PracticeServer &server) { found = ask(server); });
        return found;
    }

    QString address()
    {
        return seen([](PracticeServer &server) { return server.address(); });
    }
    /// Postings that Key-Net shows.
    QStringList shown()
    {
        return seen([](PracticeServer &server) { return QStringList(server.keyNet().postings().keys()); });
    }

private:
    template <typename Work>
    void onThread(Work work)
    {
        QMetaObject::invokeMethod(&m_there, work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_there;
    std::unique_ptr<PracticeServer> m_server;
};
