#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <zip.h>

/// Every member of a zip file, unpacked.
inline QMap<QString, QByteArray> unzipped(const QString &path)
{
    QMap<QString, QByteArray> members;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (!zip)
        return members;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        members.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(zip);
    return members;
}
