#include "app/command.h"

using namespace Qt::StringLiterals;

QStringList Invocation::values(const QString &option) const
{
    QStringList all;
    for (const QString &given : options.value(option))
        for (const QString &part : given.split(u',', Qt::SkipEmptyParts))
            all.append(part.trimmed());
    return all;
}

Outcome done(const QJsonObject &json, const QString &text) { return {ExitCode::Done, json, text}; }

Outcome failed(const Error &error) { return {.code = ExitCode::Failed, .error = error.message}; }

Outcome wrongUsage(const QString &error) { return {.code = ExitCode::WrongUsage, .error = error}; }

QString usageOf(const Command &command)
{
    QStringList words{u"keynet-desk"_s, command.name};
    if (!command.subjects.isEmpty())
        words.append(command.subjects.join(u'|'));
    if (command.most != 0)
        words.append(command.least > 0 ? command.argumentName : u"[%1]"_s.arg(command.argumentName));
    for (const CommandOption &option : command.options) {
        const QString name = u"--"_s + option.name;
        words.append(u"[%1]"_s.arg(option.valueName.isEmpty() ? name : name + u' ' + option.valueName));
    }
    return words.join(u' ');
}
