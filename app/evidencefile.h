#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

/// What proves a training, as it lies on the disk.
struct EvidenceFile
{
    QString name;
    QByteArray content; // no more of it than tells that it is too large
};

/// An empty path gives an empty file: whoever needs one refuses it.
Result<EvidenceFile> readEvidence(const QString &path);
/// A copy of what was recorded; the file appears under its name when it is complete.
Result<> writeEvidence(const QString &path, const QByteArray &content);
