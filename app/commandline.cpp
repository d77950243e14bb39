#include "app/commandline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

namespace {

const CommandOption *find(const QList<CommandOption> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const CommandOption &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

const Command *find(const QList<Command> &commands, const QString &name)
{
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

/// Splits words into options and the rest, asking which options take a value.
class Reader
{
public:
    Reader(const QStringList &words, const QList<CommandOption> &known) : m_words(words), m_known(known) {}

    Result<> read()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const QString &word = m_words[m_at];
            if (m_onlyArguments || word == u"-"_s || !word.startsWith(u'-'))
                rest.append(word);
            else if (word == u"--"_s)
                m_onlyArguments = true;
            else if (const auto taken = take(word); !taken)
                return taken.error();
        }
        return {};
    }

    QHash<QString, QStringList> options;
    QStringList rest;

private:
    Result<> take(const QString &word)
    {
        const QString body = word == u"-h"_s ? u"help"_s : word == u"-v"_s ? u"version"_s : word.mid(2);
        const qsizetype equals = body.indexOf(u'=');
        const QString name = body.left(equals);
        const CommandOption *option = word.startsWith(u"--"_s) || body != word.mid(2) ? find(m_known, name) : nullptr;
        if (!option)
            return inputError(CommandLineText::tr("The option “%1” is not known here. See keynet-desk --help.").arg(word));
        QString value;
        if (option->valueName.isEmpty()) {
            if (equals >= 0)
                return inputError(CommandLineText::tr("The option “--%1” takes no value. Leave “=…” out.").arg(name));
        } else if (equals >= 0) {
            value = body.mid(equals + 1);
        } else if (m_at + 1 < m_words.size() && !m_words[m_at + 1].startsWith(u"--"_s)) {
            value = m_words[++m_at];
        } else {
            return inputError(
                CommandLineText::tr("The option “--%1” needs a value. Write --%1 %2.").arg(name, option->valueName));
        }
        options[name].append(value);
        return {};
    }

    const QStringList &m_words;
    const QList<CommandOption> &m_known;
    qsizetype m_at = 0;
    bool m_onlyArguments = false;
};

Result<> placeWords(ParsedLine &line, QStringList rest)
{
    const Command &command = *line.command;
    const QString hint = u"keynet-desk help "_s + command.name;
    if (!command.subjects.isEmpty()) {
        if (rest.isEmpty())
            return inputError(CommandLineText::tr("“%1” needs to be told what: %2. See %3.")
                                  .arg(command.name, command.subjects.join(u", "_s), hint));
        line.call.subject = rest.takeFirst();
        // "show seekers" as well as "show seeker".
        const QString singular = line.call.subject.chopped(1);
        if (!command.subjects.contains(line.call.subject) && line.call.subject.endsWith(u's') &&
            command.subjects.contains(singular))
            line.call.subject = singular;
        if (!command.subjects.contains(line.call.subject))
            return inputError(CommandLineText::tr("“%1 %2” does not exist; possible are %3. See %4.")
                                  .arg(command.name, line.call.subject, command.subjects.join(u", "_s), hint));
    }
    if (rest.size() < command.least)
        return inputError(CommandLineText::tr("“%1” needs %2. See %3.").arg(command.name, command.argumentName, hint));
    if (command.most >= 0 && rest.size() > command.most)
        return inputError(CommandLineText::tr("“%1” does not take “%2”. See %3.").arg(command.name, rest[command.most], hint));
    line.call.arguments = rest;
    return {};
}

GlobalOptions globalsFrom(const QHash<QString, QStringList> &options)
{
    const auto last = [&](const QString &name) { return options.value(name).isEmpty() ? QString() : options.value(name).last(); };
    return {last(u"database"_s), last(u"language"_s), options.contains(u"json"_s), options.contains(u"help"_s),
            options.contains(u"version"_s)};
}

} // namespace

QList<CommandOption> globalOptions()
{
    return {{u"database"_s, u"FILE|postgresql://…"_s, CommandLineText::tr("the database to work on")},
            {u"language"_s, u"ja|en"_s, CommandLineText::tr("language of the window and of all answers")},
            {u"json"_s, {}, CommandLineText::tr("answer with one JSON object on standard output")},
            {u"help"_s, {}, CommandLineText::tr("show this help, or that of a command")},
            {u"version"_s, {}, CommandLineText::tr("show the version")}};
}

Result<ParsedLine> parsed(const QStringList &words, const QList<Command> &commands)
{
    ParsedLine line;
    const QString name = glanced(words).command;
    line.command = find(commands, name);
    if (!name.isEmpty() && !line.command)
        return inputError(CommandLineText::tr("There is no command “%1”. See keynet-desk --help for the list.").arg(name));

    const QList<CommandOption> known = globalOptions() + (line.command ? line.command->options : QList<CommandOption>{});
    Reader reader(words, known);
    if (const auto read = reader.read(); !read)
        return read.error();
    line.global = globalsFrom(reader.options);
    line.call.options = reader.options;
    line.call.json = line.global.json;
    if (!line.global.database.isNull() && line.global.database.isEmpty())
        return inputError(CommandLineText::tr("“--database” is empty. Name a file or postgresql://…"));
    if (!line.global.language.isNull() && line.global.language != u"ja"_s && line.global.language != u"en"_s)
        return inputError(CommandLineText::tr("The language “%1” is not there. Choose ja or en.").arg(line.global.language));
    if (!line.command || line.global.help || line.global.version)
        return line;

    reader.rest.removeFirst();
    line.call.command = name;
    line.call.area = line.command->area;
    if (const auto placed = placeWords(line, reader.rest); !placed)
        return placed.error();
    return line;
}

Glance glanced(const QStringList &words)
{
    // The command is the first word that is neither an option nor the value of a global one.
    Glance glance;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--json"_s)
            glance.json = true;
        else if (word == u"--help"_s || word == u"-h"_s || word == u"--version"_s || word == u"-v"_s)
            glance.helpOrVersion = true;
        else if (word.startsWith(u"--language="_s))
            glance.language = word.section(u'=', 1);
        else if (word == u"--language"_s || word == u"--database"_s) {
            ++i;
            if (word == u"--language"_s)
                glance.language = words.value(i);
        } else if (glance.command.isEmpty() && !word.startsWith(u'-'))
            glance.command = word;
    }
    return glance;
}
