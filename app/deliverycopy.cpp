#include "app/deliverycopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

struct DeliveryCopyText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryCopyText)
};

static Error unwritable(const QString &folder, const QString &detail)
{
    return {Error::Kind::Storage, DeliveryCopyText::tr("Nothing can be written to %1. Choose another folder.").arg(folder),
            detail};
}

Result<> copyDelivery(const QSqlDatabase &db, const Delivery &delivery, const QString &folder)
{
    QDir().mkpath(folder);
    QSaveFile file(QDir(folder).filePath(delivery.fileName)), manifest(QDir(folder).filePath(delivery.manifestName()));
    if (!file.open(QIODevice::WriteOnly) || !manifest.open(QIODevice::WriteOnly))
        return unwritable(folder, file.errorString());
    if (const auto copied = DeliveryStore(db).copyTo(delivery, file); !copied)
        return copied;
    manifest.write(delivery.manifest);
    return file.commit() && manifest.commit() ? Result<>() : unwritable(folder, file.errorString());
}

Result<Delivery> confirmFrom(const QSqlDatabase &db, const QString &path, const Actor &actor)
{
    constexpr qint64 limit = 64 << 10;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, DeliveryCopyText::tr("The receipt %1 cannot be read. Check the path.").arg(path),
                     file.errorString()};
    const auto receipt = receiptFrom(file.read(limit));
    return receipt ? DeliveryStore(db).confirm(receipt.value(), actor) : receipt.error();
}
