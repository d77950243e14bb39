#pragma once

#include "tests/app/deskhand.h"
#include "tests/practice/practiceserver.h"
#include "ui/pages/connectionspage.h"
#include "ui/widgets/segmentswitch.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QThread>

/// The practice world on a thread of its own, because a test that runs the program waits for it.
class PracticeWorld
{
public:
    /// `form` as app/form/fields.json answers it; the practice form where it is empty.
    explicit PracticeWorld(const QJsonObject &form = {})
    {
        m_thread.start();
        m_there.moveToThread(&m_thread);
        onThread([this, form] { m_server = std::make_unique<PracticeServer>(quint16(0), form); });
    }
    ~PracticeWorld()
    {
        onThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(PracticeWorld)

    /// What `work` finds out of the server.
    template <typename Work>
    auto ask(Work work)
    {
        std::invoke_result_t<Work, PracticeServer &> found{};
        onThread([&] { found = work(*m_server); });
        return found;
    }
    void tell(const std::function<void(PracticeServer &)> &work)
    {
        onThread([&] { work(*m_server); });
    }
    QString address()
    {
        return ask([](PracticeServer &server) { return server.address(); });
    }
    /// What Key-Net shows, by its own ids.
    QStringList shown()
    {
        return ask([](PracticeServer &server) { return QStringList(server.keyNet().postings().keys()); });
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

/// Somebody at the page Connections.
class ConnectionHand
{
public:
    static constexpr auto passphrase = "correct horse battery staple";

    explicit ConnectionHand(const DeskHand &hand) : m_hand(hand) {}

    ConnectionsPage &page(RemoteSystem system) const
    {
        auto &page = m_hand.turnTo<ConnectionsPage>();
        const auto buttons =
            DeskHand::in<SegmentSwitch>(page, QStringLiteral("connectionSystem")).findChildren<QAbstractButton *>();
        (system == RemoteSystem::Gmis ? buttons.first() : buttons.last())->click();
        return page;
    }
    /// Tests, so that G-MIS's form is mapped as suggested, and saves.
    void connect(RemoteSystem system, const QString &address, const QString &token = QStringLiteral("practice")) const
    {
        ConnectionsPage &shown = page(system);
        QTRY_VERIFY_WITH_TIMEOUT(button(shown, "connectionSave").isEnabled(), DeskHand::patience);
        DeskHand::in<QLineEdit>(shown, QStringLiteral("connectionUrl")).setText(address);
        if (system == RemoteSystem::Gmis)
            DeskHand::in<QSpinBox>(shown, QStringLiteral("connectionApp")).setValue(1);
        DeskHand::in<QLineEdit>(shown, QStringLiteral("connectionSecret")).setText(token);
        DeskHand::in<QLineEdit>(shown, QStringLiteral("connectionPassphrase")).setText(QString::fromLatin1(passphrase));
        for (const char *step : {"connectionTest", "connectionSave"}) {
            button(shown, step).click();
            QTRY_VERIFY_WITH_TIMEOUT(button(shown, step).isEnabled(), DeskHand::patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(button(shown, "connectionSync").isEnabled(), DeskHand::patience);
    }
    /// A round, until its answer is there.
    void sync(RemoteSystem system) const
    {
        ConnectionsPage &shown = page(system);
        DeskHand::press(shown, QStringLiteral("connectionSync"));
        QTRY_VERIFY_WITH_TIMEOUT(button(shown, "connectionSync").isEnabled(), DeskHand::patience);
    }

private:
    static QPushButton &button(const ConnectionsPage &page, const char *name)
    {
        return DeskHand::in<QPushButton>(page, QString::fromLatin1(name));
    }

    const DeskHand &m_hand;
};
