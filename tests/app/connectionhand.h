#pragma once

#include "models/domain/connection.h"
#include "tests/app/deskhand.h"
#include "tests/app/practiceworld.h"

class ConnectionsPage;

/// Connects an office to a practice world and talks to it: by the window's page of connections, or by the command line.
class ConnectionHand
{
public:
    /// Seals the secrets.
    static constexpr auto passphrase = "correct horse battery staple";

    ConnectionHand(const Program &program, PracticeWorld &world) : m_program(program), m_world(world) {}

    /// Where this process keeps its sealed secrets; the commands have each their program's home.
    static void keepSecretsBelow(const Program &program);

    void connect(const DeskHand &hand, RemoteSystem system) const;
    /// A round on demand; gives what the page says of it.
    QString sync(const DeskHand &hand, RemoteSystem system) const;

    void connect(RemoteSystem system) const;
    Run sync(RemoteSystem system) const { return run({QStringLiteral("sync"), codeOf(system)}); }
    /// A command that may need the secrets.
    Run run(const QStringList &words) const;

private:
    static ConnectionsPage &page(const DeskHand &hand, RemoteSystem system);

    const Program &m_program;
    PracticeWorld &m_world;
};
