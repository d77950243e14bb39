#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

/// Who acts, and the moment that everything of one change carries.
struct Actor
{
    QString name;
    QDateTime at;
};

/// One change: written in the same transaction as the change itself.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at;
    QString actor;
    QString action;  // "posting.add", "posting.revise", "review.approve", "publication.end", "hire.offer", "import", …
    QString subject; // number of the posting or seeker, code of the facility
    QJsonObject before, after;
};
