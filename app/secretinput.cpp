#include "app/secretinput.h"

#include "app/console.h"
#include "app/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QSemaphore>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

struct SecretInputText
{
    Q_DECLARE_TR_FUNCTIONS(SecretInputText)
};

/// All of standard input. It is read beside, so that somebody whose pipe stays open hears what is awaited.
static Result<QByteArray> inputText(qint64 limit)
{
    struct Reading
    {
        QByteArray text;
        QSemaphore done;
    };
    auto reading = std::make_shared<Reading>();
    std::thread([reading, limit] {
        QFile input;
        QByteArray part;
        if (input.open(0, QIODevice::ReadOnly)) // not the stream: the end of the program would wait for its lock
            while (!(part = input.read(limit - reading->text.size())).isEmpty())
                reading->text += part;
        reading->done.release();
    }).detach();
    constexpr int hint = 2'000, patience = 60'000; // milliseconds
    if (reading->done.tryAcquire(1, hint))
        return reading->text;
    Console().note(
        SecretInputText::tr("Waiting for the secret on standard input, up to its end. “--secret-file FILE” does without."));
    if (reading->done.tryAcquire(1, patience - hint))
        return reading->text;
    return Error{Error::Kind::Input,
                 SecretInputText::tr("Standard input gave no secret within a minute; nothing was changed. Name a file with "
                                     "--secret-file, or add “< /dev/null” where none is to be given.")};
}

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
    return isInputTerminal() ? Result<QByteArray>(QByteArray()) : inputText(limit);
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
