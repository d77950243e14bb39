#pragma once

#include "models/storage/connection.h"
#include "models/storage/officeuserstore.h"

/// A shared office on a server, with sample content and a user for each desk.
struct LoadedOffice
{
    DatabaseAddress owner;
    QList<OfficeUser> users;

    DatabaseAddress addressOf(const OfficeUser &user, const QString &port = {}) const;

    /// Makes what is missing of it; ends the program with a sentence where that fails.
    static LoadedOffice at(const QString &address, int desks, qint64 postings, qint64 seekers);
};

/// A number that the server counts, as its owner.
qint64 askedOwner(const LoadedOffice &office, const QString &sql);
/// What `check` finds, one line each.
QStringList findingsIn(const LoadedOffice &office);
