#include "models/exchange/secrets/sealedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

struct SealedFileText
{
    Q_DECLARE_TR_FUNCTIONS(SealedFileText)
};

namespace {

const unsigned char *bytes(const QByteArray &data) { return reinterpret_cast<const unsigned char *>(data.constData()); }
unsigned char *bytes(QByteArray &data) { return reinterpret_cast<unsigned char *>(data.data()); }

Error damaged(const QString &path)
{
    return {Error::Kind::Input,
            SealedFileText::tr("The file of secrets %1 is damaged. Remove it and enter the secrets anew.").arg(path)};
}

/// Emptied when it goes.
class Key
{
public:
    Result<> derive(const QString &passphrase, const QByteArray &salt, quint64 operations, std::size_t memory)
    {
        const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        if (sodium_init() < 0 || crypto_pwhash(bytes(m_key), quint64(m_key.size()), words.constData(), quint64(words.size()),
                                               bytes(salt), operations, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
            return Error{
                Error::Kind::Storage,
                SealedFileText::tr("There is not enough memory to open the secrets. Close other programs and try again.")};
        return {};
    }
    ~Key() { sodium_memzero(m_key.data(), std::size_t(m_key.size())); }
    const unsigned char *data() const { return bytes(m_key); }

private:
    QByteArray m_key = QByteArray(crypto_secretbox_KEYBYTES, '\0');
};

QByteArray decoded(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

} // namespace

namespace sealedfile {

Result<QJsonObject> read(const QString &path, const QString &passphrase)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    constexpr qint64 limit = 1 << 20;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     SealedFileText::tr("The file of secrets %1 cannot be read. Check its rights.").arg(path),
                     file.errorString()};
    const QJsonObject outer = QJsonDocument::fromJson(file.read(limit)).object();
    const QByteArray salt = decoded(outer, u"salt"_s), nonce = decoded(outer, u"nonce"_s), box = decoded(outer, u"box"_s);
    const double operations = outer.value(u"operations"_s).toDouble(), memory = outer.value(u"memory"_s).toDouble();
    constexpr double mostMemory = 1 << 30, mostOperations = 100;
    if (salt.size() != crypto_pwhash_SALTBYTES || nonce.size() != crypto_secretbox_NONCEBYTES ||
        box.size() < crypto_secretbox_MACBYTES || memory > mostMemory || operations > mostOperations || operations < 1)
        return damaged(path);
    Key key;
    if (const auto derived = key.derive(passphrase, salt, quint64(operations), std::size_t(memory)); !derived)
        return derived.error();
    QByteArray plain(box.size() - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(bytes(plain), bytes(box), quint64(box.size()), bytes(nonce), key.data()) != 0)
        return Error{Error::Kind::Input, SealedFileText::tr("The passphrase of the secrets is wrong. Enter it again.")};
    const QJsonObject content = QJsonDocument::fromJson(plain).object();
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return content;
}

Result<> write(const QString &path, const QString &passphrase, const QJsonObject &content)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0'), nonce(crypto_secretbox_NONCEBYTES, '\0');
    if (sodium_init() < 0)
        return damaged(path);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    constexpr quint64 operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    constexpr std::size_t memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
    Key key;
    if (const auto derived = key.derive(passphrase, salt, operations, memory); !derived)
        return derived;
    QByteArray plain = QJsonDocument(content).toJson(QJsonDocument::Compact);
    QByteArray box(plain.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(bytes(box), bytes(plain), quint64(plain.size()), bytes(nonce), key.data());
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    const auto text = [](const QByteArray &data) { return QString::fromLatin1(data.toBase64()); };
    const QJsonObject outer{
        {u"format"_s, u"keynet-desk-secrets"_s}, {u"salt"_s, text(salt)},   {u"operations"_s, double(operations)},
        {u"memory"_s, double(memory)},           {u"nonce"_s, text(nonce)}, {u"box"_s, text(box)}};
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray whole = QJsonDocument(outer).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(whole) != whole.size() || !file.commit())
        return Error{Error::Kind::Storage,
                     SealedFileText::tr("The secrets cannot be written to %1. Check the rights of its folder.").arg(path),
                     file.errorString()};
    return {};
}

} // namespace sealedfile
