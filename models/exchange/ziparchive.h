#pragma once

#include "models/domain/result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

/// One packed file inside an archive, unpacked while it is read; ends with an error where it unpacks to more than a table would.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 packed, qint64 declared);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    /// Bytes that may be read from now on before readData() refuses: a bound for one row or one string.
    void allow(qint64 bytes) { m_allowed = m_read + bytes; }
    bool isRefused() const { return m_refused; }
    bool isBroken() const { return m_broken; }
    qint64 bytesRead() const { return m_read; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_packed, m_declared;
    qint64 m_read = 0;
    qint64 m_allowed = std::numeric_limits<qint64>::max();
    bool m_refused = false, m_broken = false;
};

/// A ZIP archive over any device that can seek (libzip).
class ZipArchive
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device, const QString &name);
    ~ZipArchive();

    bool has(const QString &path) const;
    qint64 sizeOf(const QString &path) const; // unpacked, as declared
    /// Null where there is no such entry or it cannot be opened. The archive must outlive it.
    std::unique_ptr<ZipEntry> entry(const QString &path) const;

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) {}

    zip *m_archive;
};
