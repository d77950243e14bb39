#include "models/exchange/ziparchive.h"

#include <QCoreApplication>

#include <zip.h>

struct ZipArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchiveText)
};

namespace {

// A sheet of a million wide rows unpacks to some 4 GB and shrinks to a tenth or a thirtieth; a bomb shrinks a thousandfold.
constexpr qint64 unpackedLimit = 16LL << 30;
constexpr qint64 alwaysAllowed = 64LL << 20;
constexpr qint64 ratioLimit = 250;

/// libzip's view of a QIODevice.
struct DeviceSource
{
    std::unique_ptr<QIODevice> device;
    zip_error_t error;
};

zip_int64_t readDevice(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *source = static_cast<DeviceSource *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return source->device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return source->device->read(static_cast<char *>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t offset =
            zip_source_seek_compute_offset(static_cast<zip_uint64_t>(source->device->pos()),
                                           static_cast<zip_uint64_t>(source->device->size()), data, length, &source->error);
        return offset >= 0 && source->device->seek(offset) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return source->device->pos();
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = static_cast<zip_uint64_t>(source->device->size());
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source->error, data, length);
    case ZIP_SOURCE_FREE:
        zip_error_fini(&source->error);
        delete source;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
    default:
        return command == ZIP_SOURCE_CLOSE ? 0 : -1;
    }
}

} // namespace

ZipEntry::ZipEntry(zip_file *file, qint64 packed, qint64 declared) : m_file(file), m_packed(packed), m_declared(declared)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry() { zip_fclose(m_file); }

qint64 ZipEntry::readData(char *data, qint64 maxSize)
{
    const bool isBomb = m_read > unpackedLimit || (m_read > alwaysAllowed && m_read > ratioLimit * m_packed);
    if (isBomb || m_read > m_allowed) {
        m_refused = true;
        return -1;
    }
    const qint64 got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (got < 0)
        m_broken = true;
    else
        m_read += got;
    if (got == 0 && m_read < m_declared)
        m_broken = true;
    return got > 0 ? got : -1;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *state = new DeviceSource{std::move(device), {}};
    zip_error_init(&state->error);
    zip_source_t *source = zip_source_function_create(readDevice, state, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive)
        return std::unique_ptr<ZipArchive>(new ZipArchive(archive));
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (source)
        zip_source_free(source);
    return Error{
        Error::Kind::Input,
        ZipArchiveText::tr("%1 is damaged: the Excel file cannot be unpacked. It may have been cut off; ask for it again.")
            .arg(name),
        detail};
}

ZipArchive::~ZipArchive() { zip_discard(m_archive); }

bool ZipArchive::has(const QString &path) const
{
    return zip_name_locate(m_archive, path.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 ZipArchive::sizeOf(const QString &path) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_archive, path.toUtf8().constData(), ZIP_FL_NOCASE, &stat) != 0)
        return 0;
    return static_cast<qint64>(stat.size);
}

std::unique_ptr<ZipEntry> ZipArchive::entry(const QString &path) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const QByteArray name = path.toUtf8();
    if (zip_stat(m_archive, name.constData(), ZIP_FL_NOCASE, &stat) != 0)
        return nullptr;
    zip_file *file = zip_fopen_index(m_archive, stat.index, 0);
    if (!file)
        return nullptr;
    return std::make_unique<ZipEntry>(file, static_cast<qint64>(stat.comp_size), static_cast<qint64>(stat.size));
}
