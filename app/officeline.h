#pragma once

#include "models/storage/storagethread.h"

#include <QObject>

/// What a desk hears from its server, on the window's thread: whether it is there, and what others change.
class OfficeLine final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    ServerState state() const { return m_state; }
    /// What connections report here; it must outlive them.
    ServerManners manners();

Q_SIGNALS:
    void reached(ServerState state);
    /// A kind of record.
    void changed(const QString &kind);

private:
    ServerState m_state = ServerState::There;
};
