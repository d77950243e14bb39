#pragma once

#include <QList>
#include <QStringList>

/// Whether a run comes to the same bytes on the data of today.
struct Reproduction
{
    bool sameData = false;                     // all that matching looks at
    bool sameResult = false;                   // byte for byte
    QString resultHash;                        // of today
    qint64 changes = 0;                        // lines of the audit trail since
    QList<std::pair<QString, qint64>> changed; // by action, most often first
};
/// What it says, a sentence each: about the result, then about the data.
QStringList verdictOf(const Reproduction &made);
