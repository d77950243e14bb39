#include "models/domain/connection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

static constexpr std::array<Term, 2> remoteSystemTerms{{
    {"gmis", u"G-MIS", u"G-MIS"},
    {"keynet", u"Key-Net", u"Key-Net"},
}};
std::span<const Term> termsOf(RemoteSystem) { return remoteSystemTerms; }

static constexpr std::array<Term, 2> signInTerms{{
    {"token", u"APIトークン", u"API token"},
    {"password", u"ログイン名とパスワード", u"Login and password"},
}};
std::span<const Term> termsOf(SignIn) { return signInTerms; }

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || host == u"127.0.0.1"_s || host == u"::1"_s;
}

Result<> checked(const Connection &connection)
{
    const QUrl url(connection.url, QUrl::StrictMode);
    if (connection.url.isEmpty() || !url.isValid() || url.host().isEmpty())
        return inputError(ConnectionText::tr("The address “%1” is not complete. Enter it as https://….").arg(connection.url));
    if (!url.userInfo().isEmpty())
        return inputError(ConnectionText::tr("The address holds a name or password. Enter these as secrets instead."));
    if (url.scheme() != u"https"_s && !(url.scheme() == u"http"_s && isLoopback(url.host())))
        return inputError(ConnectionText::tr("Only https is allowed. Enter the address as https://…."));
    if (connection.system == RemoteSystem::Gmis && connection.app <= 0)
        return inputError(
            ConnectionText::tr("The number of the G-MIS app is missing. Enter it; it stands in the app's address."));
    const bool isCybozu = url.host().endsWith(u".cybozu.com"_s, Qt::CaseInsensitive);
    if (connection.system == RemoteSystem::Gmis && isCybozu && !connection.certificateFile.isEmpty() &&
        !url.host().endsWith(u".s.cybozu.com"_s, Qt::CaseInsensitive))
        return inputError(ConnectionText::tr("With a client certificate the address is https://….s.cybozu.com. Enter that one."));
    if (connection.guestSpace < 0 || connection.pullMinutes < 0)
        return inputError(ConnectionText::tr("A number is negative. Enter 0 or more."));
    if (connection.signIn == SignIn::Password && connection.login.isEmpty())
        return inputError(ConnectionText::tr("The login name is missing. Enter it, or sign in with a token."));
    return {};
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject object{{u"system"_s, codeOf(connection.system)},        {u"url"_s, connection.url},
                       {u"sign_in"_s, codeOf(connection.signIn)},       {u"login"_s, connection.login},
                       {u"basic_login"_s, connection.basicLogin},       {u"certificate_file"_s, connection.certificateFile},
                       {u"authority_file"_s, connection.authorityFile}, {u"proxy_login"_s, connection.proxyLogin},
                       {u"pull_minutes"_s, connection.pullMinutes}};
    if (connection.system == RemoteSystem::Gmis) {
        object.insert(u"app"_s, connection.app);
        object.insert(u"guest_space"_s, connection.guestSpace);
        object.insert(u"form_revision"_s, connection.formRevision);
        object.insert(u"mapping"_s, toJson(connection.mapping));
    }
    return object;
}

Result<Connection> connectionFromJson(const QJsonObject &object)
{
    const auto system = fromCode<RemoteSystem>(object.value(u"system"_s).toString());
    const auto signIn = fromCode<SignIn>(object.value(u"sign_in"_s).toString(u"token"_s));
    if (!system || !signIn)
        return inputError(ConnectionText::tr("The stored connection cannot be read. Set it again."));
    Connection connection;
    connection.system = *system;
    connection.url = object.value(u"url"_s).toString();
    connection.app = object.value(u"app"_s).toInt();
    connection.guestSpace = object.value(u"guest_space"_s).toInt();
    connection.signIn = *signIn;
    connection.login = object.value(u"login"_s).toString();
    connection.basicLogin = object.value(u"basic_login"_s).toString();
    connection.certificateFile = object.value(u"certificate_file"_s).toString();
    connection.authorityFile = object.value(u"authority_file"_s).toString();
    connection.proxyLogin = object.value(u"proxy_login"_s).toString();
    connection.pullMinutes = object.value(u"pull_minutes"_s).toInt(5);
    connection.formRevision = object.value(u"form_revision"_s).toString();
    if (const QJsonObject mapping = object.value(u"mapping"_s).toObject(); !mapping.isEmpty()) {
        auto read = gmisMappingFromJson(mapping);
        if (!read)
            return read.error();
        connection.mapping = read.take();
    }
    return connection;
}

ConnectionSecrets ConnectionSecrets::over(const ConnectionSecrets &kept) const
{
    const auto either = [](const QString &given, const QString &before) { return given.isEmpty() ? before : given; };
    return {either(token, kept.token), either(password, kept.password), either(basicPassword, kept.basicPassword),
            either(certificatePassword, kept.certificatePassword), either(proxyPassword, kept.proxyPassword)};
}

QJsonObject toJson(const ConnectionSecrets &secrets)
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"token"_s, secrets.token);
    put(u"password"_s, secrets.password);
    put(u"basic-password"_s, secrets.basicPassword);
    put(u"certificate-password"_s, secrets.certificatePassword);
    put(u"proxy-password"_s, secrets.proxyPassword);
    return object;
}

ConnectionSecrets secretsFromJson(const QJsonObject &object)
{
    return {object.value(u"token"_s).toString(), object.value(u"password"_s).toString(),
            object.value(u"basic-password"_s).toString(), object.value(u"certificate-password"_s).toString(),
            object.value(u"proxy-password"_s).toString()};
}

/// Whether a line says what it holds, as name=secret. A token may end with = (base64), but holds none before something else.
static bool isNamed(const QString &line)
{
    static const QRegularExpression named(u"^\\s*[A-Za-z][A-Za-z _-]*=[^=]"_s);
    return named.match(line).hasMatch();
}

Result<ConnectionSecrets> secretsFromText(const QString &text)
{
    static const QStringList keys{u"token"_s, u"password"_s, u"basic-password"_s, u"certificate-password"_s, u"proxy-password"_s};
    QJsonObject object;
    for (const QString &raw : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = raw.endsWith(u'\r') ? raw.chopped(1) : raw;
        if (line.trimmed().isEmpty())
            continue;
        const QString key = line.section(u'=', 0, 0).trimmed();
        if (line.contains(u'=') && keys.contains(key))
            object.insert(key, line.section(u'=', 1));
        else if (isNamed(line))
            return inputError(ConnectionText::tr("A line of the secrets has an unknown name before its “=”. Write one token, or "
                                                 "lines of %1=…; a secret with a “=” in it needs its name.")
                                  .arg(keys.join(u"=…, "_s))); // the name may be the beginning of a secret
        else if (!object.contains(u"token"_s))
            object.insert(u"token"_s, line.trimmed());
        else
            return inputError(ConnectionText::tr("The secrets have a line that is not known. Write one token, or lines of %1=….")
                                  .arg(keys.join(u"=…, "_s)));
    }
    if (object.isEmpty())
        return inputError(ConnectionText::tr("There was no secret to read. Write it to standard input or name a file."));
    return secretsFromJson(object);
}
