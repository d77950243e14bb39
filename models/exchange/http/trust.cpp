#include "models/exchange/http/trust.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

struct TrustText
{
    Q_DECLARE_TR_FUNCTIONS(TrustText)
};

static Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    constexpr qint64 limit = 1 << 20;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, TrustText::tr("The certificate file %1 cannot be read. Check the path.").arg(path),
                     file.errorString()};
    return file.read(limit);
}

static Result<> addClient(QSslConfiguration &tls, const QString &path, const QString &password)
{
    auto content = contentOf(path);
    if (!content)
        return content.error();
    const QByteArray bytes = content.take();
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> chain;
    QFile file(path);
    if (bytes.contains("-----BEGIN")) {
        certificate = QSslCertificate::fromData(bytes).value(0);
        for (const auto algorithm : {QSsl::Rsa, QSsl::Ec})
            if (key.isNull())
                key = QSslKey(bytes, algorithm, QSsl::Pem, QSsl::PrivateKey, password.toUtf8());
    } else if (file.open(QIODevice::ReadOnly)) {
        QSslCertificate::importPkcs12(&file, &key, &certificate, &chain, password.toUtf8());
    }
    if (key.isNull() || certificate.isNull())
        return Error{Error::Kind::Input,
                     TrustText::tr("The client certificate %1 cannot be opened. Check the file and its password.").arg(path)};
    tls.setPrivateKey(key);
    tls.setLocalCertificateChain(QList{certificate} + chain);
    return {};
}

Result<QSslConfiguration> tlsFor(const Connection &connection, const ConnectionSecrets &secrets)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!connection.authorityFile.isEmpty()) {
        const auto content = contentOf(connection.authorityFile);
        if (!content)
            return content.error();
        const auto authorities = QSslCertificate::fromData(content.value());
        if (authorities.isEmpty())
            return Error{Error::Kind::Input,
                         TrustText::tr("%1 holds no certificate. Name a PEM file of the certificate authority.")
                             .arg(connection.authorityFile)};
        tls.addCaCertificates(authorities);
    }
    if (!connection.certificateFile.isEmpty())
        if (const auto added = addClient(tls, connection.certificateFile, secrets.certificatePassword); !added)
            return added.error();
    return tls;
}
