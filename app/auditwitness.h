#pragma once

#include "models/storage/auditchain.h"

#include <QDate>

/// What this computer saw of the audit of a database, outside of that database: whoever cuts the audit short there, with its
/// seals, cannot change it here.
class AuditWitness
{
public:
    /// `database`: as DatabaseAddress::shown() writes it.
    explicit AuditWitness(const QString &database);

    struct Seen
    {
        auditchain::Head head;
        QDate on;
    };
    /// What was seen last; position 0 where nothing was.
    Seen seen() const;
    void remember(const auditchain::Head &head, QDate on);

private:
    QString m_key;
};
