#pragma once

#include "models/domain/importrun.h"
#include "models/exchange/importdraft.h"
#include "models/storage/facilitystore.h"

/// Where the drafts of a file go: one transaction from begin() to commit(); without commit() nothing is left of it.
class ImportSink
{
public:
    virtual ~ImportSink() = default;

    virtual Result<> begin() = 0;

    /// All drafts of one row, or none of them. An error of kind Input, Conflict or NotFound rejects the row; any other ends the
    /// import.
    struct Put
    {
        QList<PutOutcome> outcomes;
        QStringList warnings; // sentences
    };
    /// `doubts`: sentences about how the row was read; a reviewer will want them.
    virtual Result<Put> put(const QList<ImportDraft> &drafts, const QStringList &doubts) = 0;

    virtual Result<> commit(const ImportRun &run) = 0;
    virtual void rollback() = 0;
};
