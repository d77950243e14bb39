#pragma once

#include "models/domain/outbox.h"
#include "models/domain/syncreport.h"

/// What the connection test found.
struct ConnectionTest
{
    Connection connection; // with the mapping that was tested
    ConnectionVerdict verdict;
    QStringList formFields; // codes, for choosing others
};

/// How one connection is, for the page and the status line.
struct ConnectionState
{
    RemoteSystem system = RemoteSystem::Gmis;
    std::optional<Connection> connection; // none: not set yet
    SyncPosition position;
    OutboxCount outbox;
    qint64 conflicts = 0;
    qint64 arrived = 0;  // in the inbox, not applied yet
    QString deskProblem; // why this desk could not begin its last round, whatever the others do; or empty
};

/// One sentence: when it last worked and, where it does not now, why. Empty where the system is not connected.
QString syncSentence(const ConnectionState &state);
/// Whether somebody has to look: it does not work, or something failed or is in conflict.
bool isTroubled(const ConnectionState &state);
