#pragma once

#include <QString>

/// A file that hangs on a record of G-MIS: fetched when somebody asks for it, never opened by the program.
struct Attachment
{
    QString key; // of the file there; a new one each time the record is read
    QString name;
    QString contentType;
    qint64 size = 0; // bytes

    bool operator==(const Attachment &) const = default;
};

/// Nothing larger is fetched, bytes.
inline constexpr qint64 largestAttachment = qint64(20) * 1024 * 1024;

/// A name that is safe to write under on any system: no folder, no control or direction characters, no leading dot, 120
/// characters at most with its ending kept.
QString safeFileName(const QString &name);
