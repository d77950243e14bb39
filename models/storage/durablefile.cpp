#include "models/storage/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

struct DurableFileText
{
    Q_DECLARE_TR_FUNCTIONS(DurableFileText)
};

static Error notWritten(const QString &file, const QString &detail)
{
    return {Error::Kind::Storage,
            DurableFileText::tr("%1 cannot be written. Check the rights of its folder and the free space.").arg(file), detail};
}

Result<> flushed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notWritten(path, file.errorString());
#ifdef Q_OS_WIN
    const bool done = _commit(file.handle()) == 0;
#else
    const bool done = fsync(file.handle()) == 0;
#endif
    if (!done)
        return notWritten(path, QString::fromStdString(std::generic_category().message(errno)));
    return {};
}

Result<> copied(const QString &from, const QString &to)
{
    QFile source(from);
    if (QFileInfo::exists(to) || !source.copy(to))
        return notWritten(to, source.errorString());
    // A copy from a medium that may only be read must not stay so.
    QFile::setPermissions(to, QFile::permissions(to) | QFile::ReadOwner | QFile::WriteOwner);
    return flushed(to);
}

// Elsewhere than on Windows a new name is safe only once its folder is on the disk.
static void flushFolderOf(const QString &path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return;
    fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

Result<> replaced(const QString &to, const QString &from)
{
    std::error_code problem;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), problem);
    if (problem)
        return notWritten(to, QString::fromStdString(problem.message()));
    flushFolderOf(to);
    return {};
}
