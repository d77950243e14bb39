#include "models/domain/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>
#include <QUrl>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

QString totpCode(const QByteArray &secret, qint64 step, int digits, QCryptographicHash::Algorithm algorithm)
{
    std::array<char, 8> moving{};
    qToBigEndian(step, moving.data());
    const QByteArray mac =
        QMessageAuthenticationCode::hash(QByteArray(moving.data(), qsizetype(moving.size())), secret, algorithm);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QString::number(number % modulus).rightJustified(digits, u'0');
}

qint64 totpStep(const QDateTime &moment) { return moment.toSecsSinceEpoch() / totpSeconds; }

std::optional<qint64> totpStepOf(const QString &entered, const QByteArray &secret, const QDateTime &moment, qint64 lastTaken)
{
    const QString code = QString(entered).remove(u' ').normalized(QString::NormalizationForm_KC); // full-width digits of an IME
    const qint64 now = totpStep(moment);
    std::optional<qint64> found;
    for (const qint64 step : {now - 1, now, now + 1})
        if (step > lastTaken && code == totpCode(secret, step))
            found = step;
    return found;
}

static constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

QString base32(const QByteArray &bytes)
{
    QString text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<quint8>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QChar(alphabet[(held >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        text += QChar(alphabet[(held << (5 - bits)) & 31]);
    return text;
}

std::optional<QByteArray> fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar c : text.toUpper()) {
        if (c == u' ' || c == u'=')
            continue;
        const auto value = QStringView(alphabet, 32).indexOf(c);
        if (value < 0)
            return std::nullopt;
        held = (held << 5) | static_cast<quint32>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((held >> bits) & 0xff);
        }
    }
    return bytes;
}

QString totpAddress(const QString &secret, const QString &user, const QString &office)
{
    QUrl url;
    url.setScheme(u"otpauth"_s);
    url.setHost(u"totp"_s);
    url.setPath(u"/Key-Net Desk:"_s + user);
    QUrlQuery query;
    query.addQueryItem(u"secret"_s, secret);
    query.addQueryItem(u"issuer"_s, u"Key-Net Desk"_s + (office.isEmpty() ? QString() : u' ' + office));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}
