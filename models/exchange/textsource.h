#pragma once

#include "models/domain/result.h"
#include "models/domain/sourceformat.h"

#include <QIODevice>
#include <QStringDecoder>

#include <memory>

/// The encoding of a text by its byte order mark, its zero bytes, or the bytes after the first that is not ASCII.
/// Reads on to find such a byte; an error where no encoding fits.
Result<SourceEncoding> detectedEncoding(QIODevice &device, const QString &name);

/// Decodes a device piece by piece. A byte that the encoding does not know becomes U+FFFD.
class TextSource
{
public:
    TextSource(std::unique_ptr<QIODevice> device, SourceEncoding encoding);

    /// Whether this build can read the encoding at all.
    bool isValid() const { return m_decoder.isValid(); }
    /// Appends the next `bytes` of the file to text; false at the end.
    bool read(QString &text, qint64 bytes);
    bool failed() const { return m_failed; }
    qint64 bytesDone() const { return m_done; }
    qint64 bytesTotal() const { return m_total; }

private:
    std::unique_ptr<QIODevice> m_device;
    QStringDecoder m_decoder;
    qint64 m_done = 0, m_total = 0;
    bool m_started = false, m_failed = false;
};
