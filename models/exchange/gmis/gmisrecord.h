#pragma once

#include "models/domain/attachment.h"
#include "models/exchange/gmis/gmisform.h"

/// One record of the app as it came.
struct GmisRecord
{
    qint64 id = 0;
    qint64 revision = 0;
    QJsonObject fields; // code → {"type", "value"}

    QJsonValue value(const QString &code) const { return fields.value(code).toObject().value(QStringLiteral("value")); }
    bool has(const QString &code) const { return fields.contains(code); }
};

/// Ids and revisions come as strings or as numbers. Refused without a `$id`.
Result<GmisRecord> gmisRecordFrom(const QJsonObject &fields);

/// What a field says, as a cell of a table would say it: choices joined by 、, a table one row a line, files by their names.
QString textOf(const GmisRecord &record, const QString &code, const GmisForm &form);

QList<Attachment> attachmentsOf(const GmisRecord &record);
