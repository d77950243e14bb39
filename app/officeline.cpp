#include "app/officeline.h"

ServerManners OfficeLine::manners()
{
    ServerManners manners;
    manners.patience = std::chrono::hours(24 * 365); // what is on screen stays, until the server is there or the window is closed
    manners.reached = [this](bool isThere) {
        QMetaObject::invokeMethod(this, [this, isThere] {
            if (m_isThere == isThere)
                return; // the other connection said so already
            m_isThere = isThere;
            Q_EMIT reached(isThere);
        });
    };
    manners.changed = [this](const QString &what) { QMetaObject::invokeMethod(this, [this, what] { Q_EMIT changed(what); }); };
    return manners;
}
