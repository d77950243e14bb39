#pragma once

#include <QDateTime>
#include <QString>

/// What an import did, counted.
struct ImportCounts
{
    qint64 read = 0, added = 0, updated = 0, unchanged = 0, rejected = 0, warnings = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// One import that was carried out.
struct ImportRun
{
    QDateTime at;
    QString actor;
    QString kind; // "postings", "facilities", "seekers"
    QString file; // name without its folder
    ImportCounts counts;
};
