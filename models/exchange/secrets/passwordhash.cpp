#include "models/exchange/secrets/passwordhash.h"

#include <QCoreApplication>

#include <array>

#include <sodium.h>

struct PasswordHashText
{
    Q_DECLARE_TR_FUNCTIONS(PasswordHashText)
};

/// The same characters give the same bytes, however a keyboard composed them.
static QByteArray bytesOf(const QString &password) { return password.normalized(QString::NormalizationForm_C).toUtf8(); }

Result<QString> passwordHash(const QString &password)
{
    QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool done =
        sodium_init() >= 0 && crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                                crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!done)
        return Error{Error::Kind::Storage,
                     PasswordHashText::tr("There is not enough memory to set a password. Close other programs and try again.")};
    return QString::fromLatin1(hash.data());
}

bool isPassword(const QString &password, const QString &hash)
{
    QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> stored{};
    const QByteArray text = hash.toLatin1();
    if (sodium_init() < 0 || text.size() >= qsizetype(stored.size()))
        return false;
    std::copy(text.begin(), text.end(), stored.begin());
    const bool same =
        crypto_pwhash_str_verify(stored.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return same;
}
