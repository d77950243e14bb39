#pragma once

#include "models/domain/importreport.h"
#include "models/jobs/importsink.h"

#include <functional>

struct ImportRequest
{
    QString path;
    ReadOptions options;
    ColumnMapping mapping; // made for the columns of the file
    QString rejectsPath;   // where rejected rows are written; empty: nowhere
    bool isTrial = false;  // everything is done and then taken back
    Actor actor;
};

/// Asked now and then; false stops the import, and nothing of it is left.
using ImportGoesOn = std::function<bool(const ImportProgress &)>;

/// Takes a file in, row by row, in one transaction. Memory does not grow with the file, but for eight bytes and more a row that
/// keep identities apart.
Result<ImportReport> runImport(const ImportRequest &request, ImportSink &sink, const ImportGoesOn &goesOn);

/// What the file is and what would become of its first rows; `sink` may be null, then nothing is compared with the database.
/// Without a mapping the one is taken that `memory` has for this header, or else one is guessed.
Result<ImportPreview> previewImport(const QString &path, const ReadOptions &options, ImportTarget target,
                                    const std::optional<ColumnMapping> &mapping, const MappingMemory &memory, ImportSink *sink);
