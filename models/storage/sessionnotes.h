#pragma once

#include "models/storage/listquerybuilder.h"
#include "models/storage/officereach.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSqlDatabase>

/// What a server's connection found out and need not ask again, for as long as it may be a little old.
struct SessionNotes
{
    struct Plan
    {
        PlanChoice choice;
        QDeadlineTimer until;
    };

    /// What was counted to choose a plan, for the count that is asked for next.
    struct Counted
    {
        QString question;
        qint64 rows = 0;
        QDeadlineTimer until;
    };

    std::optional<OfficeReach> reach;
    QDeadlineTimer reachUntil;
    QHash<QString, Plan> plans; // of lists, by what is asked
    std::optional<Counted> counted;
    bool changesHaveIds = false;
    QHash<QString, QString> prepared; // names of statements that go in groups, by their text
    int preparations = 0;
};

namespace sessionnotes {

/// From now on this connection has notes, where it is a server's; it belongs to one thread, and so do they. On SQLite a plan
/// holds rows and marks of its moment, and asking costs no journey.
void keep(const QSqlDatabase &db);
/// Before the connection is closed, or after it broke.
void forget(const QString &connection);

/// Those of the connection, or nothing where none are kept.
SessionNotes *of(const QSqlDatabase &db);

} // namespace sessionnotes
