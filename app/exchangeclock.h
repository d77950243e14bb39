#pragma once

#include "models/domain/connectionstate.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QHash>
#include <QSqlDatabase>
#include <QTimer>

class DeskWindow;

Result<ConnectionState> connectionStateOf(const QSqlDatabase &db, RemoteSystem system);

/// A round whose future tells how far it is and can be cancelled.
QFuture<Result<SyncReport>> watchedRound(DeskWindow &desk, RemoteSystem system, SyncMode mode, bool isOnDemand);

/// Reads from the other systems as often as their connections say, and tells the status line how it goes.
class ExchangeClock final : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeClock(DeskWindow &desk, QObject *parent);

    void showState();
    /// Somebody has changed the connection or tried it: what was in the way may not be any more.
    void startAnew();

private:
    void tick();
    void take(ConnectionState state);
    void startRound(const ConnectionState &state);

    DeskWindow &m_desk;
    QTimer m_minute;
    QHash<RemoteSystem, ConnectionState> m_states;
    QHash<RemoteSystem, QDateTime> m_started;
    QHash<RemoteSystem, bool> m_running;
    QHash<RemoteSystem, QString> m_problems; // of this desk's last round
};
