#include "models/domain/signin.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct SignInText
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

static bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || host == u"127.0.0.1"_s || host == u"::1"_s || host.startsWith(u'/');
}

Result<> checked(const OfficeSignIn &signIn)
{
    const auto input = [](const QString &text) { return Error{Error::Kind::Input, text}; };
    static const QRegularExpression ports(u"^[0-9]{1,5}(,[0-9]{1,5})*$"_s);
    if (signIn.host.isEmpty())
        return input(SignInText::tr("Name the server, as your administrator told you."));
    if (!ports.match(signIn.ports).hasMatch())
        return input(
            SignInText::tr("The port is a number, usually 5432; several servers may have one each, separated by commas."));
    if (signIn.database.isEmpty())
        return input(SignInText::tr("Name the database of the office, usually keynet."));
    if (signIn.user.isEmpty() || signIn.password.isEmpty())
        return input(SignInText::tr("Enter your user name and your password."));
    if (signIn.trust == ServerTrust::ThisDesk && !isThisComputer(signIn.host))
        return input(
            SignInText::tr("Without a certificate check only a server on this computer may be used. Choose the check, or "
                           "localhost."));
    return {};
}
