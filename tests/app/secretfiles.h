#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// The files below a folder in which one of the secrets stands: plain, as UTF-16, in hexadecimal or in base64, wherever in a
/// longer text it was encoded. `own` are names of files that may hold them. `files` counts what was read.
inline QStringList filesWith(const QString &folder, const QByteArrayList &secrets, const QStringList &own, int &files)
{
    QByteArrayList traces;
    for (const QByteArray &secret : secrets) {
        const QString text = QString::fromUtf8(secret);
        traces += {secret, secret.toHex(), QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size())};
        for (int before = 0; before < 3; ++before) { // bytes that stand before it in its group of three
            const QByteArray whole = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
            traces.append(
                whole.mid(before == 0 ? 0 : 4, whole.size() - (before == 0 ? 0 : 4) - 2)); // what neighbours do not touch
        }
    }
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (own.contains(all.fileName()) || !file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray content = file.readAll();
        for (const QByteArray &trace : traces)
            if (content.contains(trace))
                found.append(file.fileName() + QStringLiteral(": ") + QString::fromLatin1(trace));
    }
    return found;
}
