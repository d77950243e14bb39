#include "app/evidencefile.h"

#include "models/domain/training.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

struct EvidenceFileText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFile)
};

Result<EvidenceFile> readEvidence(const QString &path)
{
    if (path.isEmpty())
        return EvidenceFile{};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, EvidenceFileText::tr("%1 cannot be read. Check its name and rights.").arg(path)};
    return EvidenceFile{QFileInfo(file).fileName(), file.read(largestEvidence + 1)};
}

Result<> writeEvidence(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{Error::Kind::Storage,
                 EvidenceFileText::tr("%1 cannot be written. Choose another folder, or free some space.").arg(path),
                 file.errorString()};
}
