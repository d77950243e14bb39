#include "models/exchange/channels/carrier.h"

#include "models/exchange/channels/curltransfer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

struct CarrierText
{
    Q_DECLARE_TR_FUNCTIONS(CarrierText)
};

namespace {

using GoOn = std::function<bool()>;

Error unreadable(const QFile &file)
{
    return {Error::Kind::Storage, CarrierText::tr("The file of the delivery cannot be read. Make it again."), file.errorString()};
}

Error unwritable(const QString &folder, const QString &detail)
{
    return {
        Error::Kind::Network,
        CarrierText::tr(
            "Nothing can be written to the folder %1. Check that it is there and may be written; it is tried again by itself.")
            .arg(folder),
        detail};
}

/// To a file that takes its name when it is complete.
Result<> place(const QString &folder, const QString &name, QIODevice &data, const GoOn &goOn)
{
    constexpr qint64 pieceSize = 1 << 20;
    QSaveFile target(QDir(folder).filePath(name));
    if (!target.open(QIODevice::WriteOnly))
        return unwritable(folder, target.errorString());
    while (!data.atEnd()) {
        if (goOn && !goOn())
            return Error{Error::Kind::Cancelled, CarrierText::tr("Stopped. The delivery waits and is sent with the next one.")};
        const QByteArray piece = data.read(pieceSize);
        if (target.write(piece) != piece.size())
            return unwritable(folder, target.errorString());
    }
    return target.commit() ? Result<>() : unwritable(folder, target.errorString());
}

QString below(const QString &address, const QString &name)
{
    const QString folder = address.endsWith(u'/') ? address : address + u'/';
    return folder + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

Result<> put(const DeliveryWay &way, const ConnectionSecrets &secrets, const QString &name, QIODevice &data, qint64 size,
             const GoOn &goOn)
{
    CurlTransfer transfer(way, secrets, goOn);
    transfer.setUrl(below(way.address, name));
    transfer.send(data, size);
    transfer.addHeader("Expect:");
    transfer.addHeader(name.endsWith(u".json"_s) ? "Content-Type: application/json" : "Content-Type: application/octet-stream");
    if (!secrets.token.isEmpty())
        transfer.addHeader("Authorization: Bearer " + secrets.token.toUtf8());
    return transfer.perform();
}

QByteArray quoted(QString path) { return '"' + path.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toUtf8() + '"'; }

/// Under another name first: who looks into the folder meanwhile sees no half file.
Result<> upload(const DeliveryWay &way, const ConnectionSecrets &secrets, const QString &name, QIODevice &data, qint64 size,
                const GoOn &goOn)
{
    CurlTransfer transfer(way, secrets, goOn);
    CURL *curl = transfer.handle();
    if (!curl)
        return transfer.perform();
    const QString path = QUrl(way.address.endsWith(u'/') ? way.address : way.address + u'/').path(QUrl::FullyDecoded) + name;
    const QString half = path + u".part"_s;
    transfer.setUrl(below(way.address, name + u".part"_s));
    transfer.send(data, size);
    curl_slist *steps = curl_slist_append(nullptr, ("*rm " + quoted(path)).constData()); // one of an earlier attempt
    steps = curl_slist_append(steps, ("rename " + quoted(half) + ' ' + quoted(path)).constData());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> kept(steps, &curl_slist_free_all);
    curl_easy_setopt(curl, CURLOPT_POSTQUOTE, steps);
    curl_easy_setopt(curl, CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256,
                     way.hostKey.mid(QStringLiteral("SHA256:").size()).toLatin1().constData());
    curl_easy_setopt(curl, CURLOPT_SSH_AUTH_TYPES, way.keyFile.isEmpty() ? CURLSSH_AUTH_PASSWORD : CURLSSH_AUTH_PUBLICKEY);
    if (!way.keyFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_SSH_PRIVATE_KEYFILE, QFile::encodeName(way.keyFile).constData());
        curl_easy_setopt(curl, CURLOPT_KEYPASSWD, secrets.certificatePassword.toUtf8().constData());
    }
    return transfer.perform();
}

QByteArray encodedWords(const QString &text) { return "=?UTF-8?B?" + text.toUtf8().toBase64() + "?="; }

void attach(curl_mime *mime, const QString &name, const QString &path, const QByteArray &data)
{
    curl_mimepart *part = curl_mime_addpart(mime);
    if (path.isEmpty())
        curl_mime_data(part, data.constData(), std::size_t(data.size()));
    else
        curl_mime_filedata(part, QFile::encodeName(path).constData());
    curl_mime_filename(part, name.toUtf8().constData());
    curl_mime_type(part, "application/octet-stream");
    curl_mime_encoder(part, "base64");
}

Result<> mail(const DeliveryWay &way, const ConnectionSecrets &secrets, const Parcel &parcel, const GoOn &goOn)
{
    CurlTransfer transfer(way, secrets, goOn);
    CURL *curl = transfer.handle();
    if (!curl)
        return transfer.perform();
    transfer.setUrl(way.address);
    const bool isHere = isLoopback(QUrl(way.address).host()) && way.authorityFile.isEmpty();
    curl_easy_setopt(curl, CURLOPT_USE_SSL, isHere ? long(CURLUSESSL_TRY) : long(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, way.sender.toUtf8().constData());
    curl_slist *recipients = nullptr;
    for (const QString &recipient : way.recipients)
        recipients = curl_slist_append(recipients, recipient.toUtf8().constData());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> keptRecipients(recipients, &curl_slist_free_all);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    transfer.addHeader("From: <" + way.sender.toUtf8() + '>');
    transfer.addHeader("To: <" + way.recipients.join(u">, <"_s).toUtf8() + '>');
    transfer.addHeader("Subject: " + encodedWords(parcel.subject));
    transfer.addHeader("Date: " + QDateTime::currentDateTime().toString(Qt::RFC2822Date).toLatin1());
    transfer.addHeader("Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' +
                       way.sender.section(u'@', -1).toUtf8() + '>');
    const std::unique_ptr<curl_mime, decltype(&curl_mime_free)> mime(curl_mime_init(curl), &curl_mime_free);
    curl_mimepart *text = curl_mime_addpart(mime.get());
    const QByteArray words = parcel.text.toUtf8();
    curl_mime_data(text, words.constData(), std::size_t(words.size()));
    curl_mime_type(text, "text/plain; charset=UTF-8");
    curl_mime_encoder(text, "base64");
    attach(mime.get(), parcel.fileName, parcel.path, {});
    attach(mime.get(), parcel.manifestName, {}, parcel.manifest);
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime.get());
    return transfer.perform();
}

} // namespace

Result<> carry(const DeliveryWay &way, const ConnectionSecrets &secrets, const Parcel &parcel, const GoOn &goOn)
{
    if (way.kind == WayKind::Folder && way.address.isEmpty())
        return Error{Error::Kind::Input, CarrierText::tr("No folder is named for this channel. Set one, or name it with --out.")};
    if (way.kind == WayKind::Mail)
        return mail(way, secrets, parcel, goOn);
    const auto bring = [&](const QString &name, QIODevice &data, qint64 size) {
        switch (way.kind) {
        case WayKind::Https:
            return put(way, secrets, name, data, size, goOn);
        case WayKind::Sftp:
            return upload(way, secrets, name, data, size, goOn);
        default:
            return place(way.address, name, data, goOn);
        }
    };
    QFile file(parcel.path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (const auto done = bring(parcel.fileName, file, file.size()); !done)
        return done;
    QBuffer manifest;
    manifest.setData(parcel.manifest);
    manifest.open(QIODevice::ReadOnly);
    return bring(parcel.manifestName, manifest, parcel.manifest.size());
}
