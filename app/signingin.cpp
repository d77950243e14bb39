#include "app/signingin.h"

#include "app/secretplace.h"
#include "models/domain/deskuser.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct SigningInText
{
    Q_DECLARE_TR_FUNCTIONS(SigningInText)
};

static const QString failuresKey = u"signin/failures"_s, failedAtKey = u"signin/failed_at"_s;

OfficeSignIn rememberedSignIn(const QSettings &settings)
{
    OfficeSignIn signIn;
    signIn.host = settings.value(u"signin/host"_s).toString();
    signIn.ports = settings.value(u"signin/port"_s, signIn.ports).toString();
    signIn.database = settings.value(u"signin/database"_s, signIn.database).toString();
    signIn.user = settings.value(u"signin/user"_s).toString();
    signIn.trust = settings.value(u"signin/verified"_s, true).toBool() ? ServerTrust::Verified : ServerTrust::ThisDesk;
    signIn.authorityFile = settings.value(u"signin/authority"_s).toString();
    signIn.certificateFile = settings.value(u"signin/certificate"_s).toString();
    signIn.keyFile = settings.value(u"signin/key"_s).toString();
    signIn.keepsPassword = settings.value(u"signin/keeps_password"_s).toBool();
    return signIn;
}

void rememberSignIn(QSettings &settings, const OfficeSignIn &signIn)
{
    settings.setValue(u"signin/host"_s, signIn.host);
    settings.setValue(u"signin/port"_s, signIn.ports);
    settings.setValue(u"signin/database"_s, signIn.database);
    settings.setValue(u"signin/user"_s, signIn.user);
    settings.setValue(u"signin/verified"_s, signIn.trust == ServerTrust::Verified);
    settings.setValue(u"signin/authority"_s, signIn.authorityFile);
    settings.setValue(u"signin/certificate"_s, signIn.certificateFile);
    settings.setValue(u"signin/key"_s, signIn.keyFile);
    settings.setValue(u"signin/keeps_password"_s, signIn.keepsPassword);
}

static QString optionOf(const DatabaseAddress &address, const QString &name)
{
    for (const QString &option : address.options.split(u';'))
        if (option.section(u'=', 0, 0) == name)
            return option.section(u'=', 1);
    return {};
}

OfficeSignIn signInFrom(const DatabaseAddress &address)
{
    OfficeSignIn signIn;
    signIn.host = address.host;
    signIn.ports = address.ports;
    signIn.database = address.name;
    signIn.user = address.user;
    signIn.trust = optionOf(address, u"sslmode"_s) == u"verify-full"_s ? ServerTrust::Verified : ServerTrust::ThisDesk;
    signIn.authorityFile = optionOf(address, u"sslrootcert"_s);
    signIn.certificateFile = optionOf(address, u"sslcert"_s);
    signIn.keyFile = optionOf(address, u"sslkey"_s);
    return signIn;
}

DatabaseAddress addressOf(const OfficeSignIn &signIn)
{
    DatabaseAddress address;
    address.engine = Engine::Postgres;
    address.host = signIn.host;
    address.ports = signIn.ports;
    address.name = signIn.database;
    address.user = signIn.user;
    address.password = signIn.password;
    QStringList options{u"sslmode="_s + (signIn.trust == ServerTrust::Verified ? u"verify-full"_s : u"prefer"_s)};
    for (const auto &[name, value] : {std::pair(u"sslrootcert="_s, signIn.authorityFile),
                                      std::pair(u"sslcert="_s, signIn.certificateFile), std::pair(u"sslkey="_s, signIn.keyFile)})
        if (!value.isEmpty())
            options.append(name + value);
    if (signIn.host.contains(u','))
        options.append(u"target_session_attrs=read-write"_s);
    address.options = options.join(u';');
    return address;
}

static QString keychainKey(const OfficeSignIn &signIn)
{
    return u"office/%1/%2/%3"_s.arg(signIn.host, signIn.database, signIn.user);
}

namespace {

Task<QString> readPassword(QObject *context, QString key)
{
    Q_UNUSED(context)
    auto place = secretPlace({});
    if (!place)
        co_return place.error();
    SecretStore store(place.value());
    const auto secrets = co_await store.readUnder(key);
    if (!secrets)
        co_return secrets.error();
    co_return secrets.value().password;
}

Task<std::monostate> writePassword(QObject *context, QString key, QString password)
{
    Q_UNUSED(context)
    const auto place = secretPlace({});
    if (!place)
        co_return place.error();
    SecretStore store(place.value());
    ConnectionSecrets secrets;
    secrets.password = password;
    co_return co_await store.writeUnder(key, secrets);
}

} // namespace

QFuture<Result<QString>> keptPassword(const OfficeSignIn &signIn) { return readPassword(qApp, keychainKey(signIn)); }

QFuture<Result<std::monostate>> keepPassword(const OfficeSignIn &signIn)
{
    return writePassword(qApp, keychainKey(signIn), signIn.password);
}

int failedSignIns(const QSettings &settings) { return settings.value(failuresKey).toInt(); }

static DeskUser attempts(const QSettings &settings)
{
    DeskUser user;
    user.failures = failedSignIns(settings);
    user.failedAt = momentFromStored(settings.value(failedAtKey).toString());
    return user;
}

int secondsToWait(const QSettings &settings, const QDateTime &now)
{
    const QDateTime next = mayTryAgainAt(attempts(settings));
    return next.isValid() ? int(std::max<qint64>(0, (now.msecsTo(next) + 999) / 1000)) : 0;
}

int noteFailedSignIn(QSettings &settings, const QDateTime &now)
{
    settings.setValue(failuresKey, failedSignIns(settings) + 1);
    settings.setValue(failedAtKey, storedMoment(now));
    return secondsToWait(settings, now);
}

void forgetFailedSignIns(QSettings &settings)
{
    settings.remove(failuresKey);
    settings.remove(failedAtKey);
}

QString signInRefusal(const Error &error)
{
    const QString &detail = error.detail;
    if (detail.contains(u"password authentication failed"_s) || detail.contains(u"not permitted to log in"_s))
        return SigningInText::tr("The server does not know this user with this password. Check both, or ask your administrator.");
    if (detail.contains(u"no password supplied"_s))
        return SigningInText::tr("Enter your password.");
    if (detail.contains(u"certificate"_s) || detail.contains(u"SSL"_s))
        return SigningInText::tr(
                   "The way to the server is not trusted: %1 Choose the certificate authority that your administrator "
                   "gave you.")
            .arg(detail.section(u'\n', 0, 0));
    if (detail.contains(u"refused"_s) || detail.contains(u"could not translate"_s) || detail.contains(u"timeout"_s) ||
        detail.contains(u"No route"_s))
        return SigningInText::tr("The server does not answer. Check its name and port, or try again in a moment.");
    if (detail.contains(u"does not exist"_s))
        return SigningInText::tr("There is no such database on this server. Check its name with your administrator.");
    return error.message;
}
