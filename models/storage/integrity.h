#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QSqlDatabase>

#include <functional>

/// Something that is not as it must be.
struct Finding
{
    QString rule;    // code of the rule that found it: "posting_total", "seats", "audit", …
    QString subject; // number of the posting or seeker, or the cell of a table: 13 / 4 / 2026-11-22
    QString message; // a sentence
};

/// What an examination of the whole database brought to light.
struct Checkup
{
    struct Count
    {
        QString table;
        qint64 rows = 0;
    };

    QList<Finding> findings; // at most `listed` of each rule
    qint64 found = 0;        // all of them
    QList<Count> counts;     // rows looked at
    int rules = 0;           // rules asked

    static constexpr int listed = 100;
    bool isClean() const { return found == 0; }
};

/// Proves that the database is whole: the file and its references, revisions without gaps, legal states reached by legal steps,
/// list columns and seat counts equal to what they are derived from, maintained totals equal to a recount, an audit entry for
/// every change, and every posting in the search index. Sees one moment's state and changes nothing. Reads everything: minutes
/// with a million postings; `progress` is told how far it is and stops it by answering false.
Result<Checkup> checkedUp(const QSqlDatabase &db, const std::function<bool(int done, int of)> &progress = {});
