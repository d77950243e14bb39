#include "app/officeline.h"

ServerManners OfficeLine::manners()
{
    ServerManners manners;
    manners.patience = std::chrono::hours(24 * 365); // what is on screen stays, until the server is there or the window is closed
    manners.reached = [this](ServerState state) {
        QMetaObject::invokeMethod(this, [this, state] {
            if (m_state == state)
                return; // a connection that was closed said so already
            m_state = state;
            Q_EMIT reached(state);
        });
    };
    manners.changed = [this](const QString &kind) { QMetaObject::invokeMethod(this, [this, kind] { Q_EMIT changed(kind); }); };
    return manners;
}
