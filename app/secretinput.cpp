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

Result<std::optional<ConnectionSecrets>> secretsOption(const Invocation &call)
{
    constexpr qint64 limit = 64 << 10;
    QByteArray text;
    if (call.isSet(u"secret-file"_s)) {
        QFile file(call.value(u"secret-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Input,
                         SecretInputText::tr("The file of secrets %1 cannot be read. Check the path.").arg(file.fileName()),
                         file.errorString()};
        text = file.read(limit);
    } else if (!isInputTerminal()) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            text = input.read(limit);
    }
    if (text.trimmed().isEmpty())
        return std::optional<ConnectionSecrets>();
    auto secrets = secretsFromText(QString::fromUtf8(text));
    if (!secrets)
        return secrets.error();
    return std::optional<ConnectionSecrets>(secrets.take());
}
