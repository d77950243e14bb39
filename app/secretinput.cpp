#include "app/secretinput.h"

#include "app/platform.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

struct SecretInputText
{
    Q_DECLARE_TR_FUNCTIONS(SecretInputText)
};

/// What --secret-file or standard input holds; empty where there is neither.
static Result<QByteArray> secretText(const Invocation &call)
{
    constexpr qint64 limit = 64 << 10;
    if (call.isSet(u"secret-file"_s)) {
        QFile file(call.value(u"secret-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Input,
                         SecretInputText::tr("The file of secrets %1 cannot be read. Check the path.").arg(file.fileName()),
                         file.errorString()};
        return file.read(limit);
    }
    QFile input;
    if (!isInputTerminal() && input.open(stdin, QIODevice::ReadOnly))
        return input.read(limit);
    return QByteArray();
}

Result<std::optional<ConnectionSecrets>> secretsOption(const Invocation &call)
{
    const auto text = secretText(call);
    if (!text)
        return text.error();
    if (text.value().trimmed().isEmpty())
        return std::optional<ConnectionSecrets>();
    auto secrets = secretsFromText(QString::fromUtf8(text.value()));
    if (!secrets)
        return secrets.error();
    return std::optional<ConnectionSecrets>(secrets.take());
}

Result<QString> passwordOption(const Invocation &call)
{
    const auto text = secretText(call);
    if (!text)
        return text.error();
    const QString password = QString::fromUtf8(text.value()).section(u'\n', 0, 0).remove(u'\r');
    if (password.isEmpty())
        return Error{Error::Kind::Input,
                     SecretInputText::tr("The password is missing. Write it into the first line of a file and "
                                         "name that with --secret-file, or pass it to standard input.")};
    return password;
}
