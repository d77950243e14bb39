#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/texttable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

namespace {

QString row(const QString &left, const QString &right, qsizetype column)
{
    const qsizetype gap = std::max<qsizetype>(column - terminalWidth(left), 2);
    return u"  "_s + left + QString(gap, u' ') + right + u'\n';
}

QString shown(const QList<CommandOption> &options)
{
    QString text;
    for (const CommandOption &option : options)
        text += row(u"--%1 %2"_s.arg(option.name, option.valueName).trimmed(), option.text, 32);
    return text;
}

QJsonObject jsonOf(const Command &command)
{
    QJsonArray options;
    for (const CommandOption &option : command.options)
        options.append(QJsonObject{{u"name"_s, option.name}, {u"value"_s, option.valueName}, {u"text"_s, option.text}});
    return {{u"name"_s, command.name}, {u"usage"_s, usageOf(command)}, {u"summary"_s, command.summary}, {u"options"_s, options}};
}

Outcome helpOfAll(const QList<Command> &all)
{
    QString text = HelpText::tr("Key-Net Desk: review, track and chart the postings for staff that an epidemic makes scarce.") +
                   u"\n\nkeynet-desk [--database FILE|postgresql://…] [--language ja|en]\n"_s +
                   row({}, HelpText::tr("opens the window"), 4) + u"keynet-desk COMMAND …\n"_s +
                   row({}, HelpText::tr("does one thing without a window"), 4) + u'\n' + HelpText::tr("Commands") + u'\n';
    QJsonArray list;
    for (const Command &command : all) {
        text += row(command.name, command.summary, 14);
        list.append(jsonOf(command));
    }
    text += u'\n' + HelpText::tr("Options") + u'\n' + shown(globalOptions()) + u'\n' +
            HelpText::tr("Exit codes: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done in part.") + u'\n';
    return done({{u"commands"_s, list}}, text);
}

} // namespace

Outcome helpOutcome(const QList<Command> &all, const Command *one)
{
    if (!one)
        return helpOfAll(all);
    QString text = usageOf(*one) + u"\n\n"_s + one->summary + u'\n';
    if (!one->options.isEmpty())
        text += u'\n' + shown(one->options);
    return done(jsonOf(*one), text);
}

Command helpCommand()
{
    return {.name = u"help"_s,
            .argumentName = HelpText::tr("COMMAND"),
            .most = 1,
            .summary = HelpText::tr("Shows what the commands do and which options they take."),
            .area = OfficeArea::Everyone,
            .run = [](const Invocation &call, Console &) {
                const QList<Command> all = commands();
                if (call.arguments.isEmpty())
                    return helpOutcome(all, nullptr);
                for (const Command &command : all)
                    if (command.name == call.arguments.first())
                        return helpOutcome(all, &command);
                return wrongUsage(
                    HelpText::tr("There is no command “%1”. See keynet-desk --help for the list.").arg(call.arguments.first()));
            }};
}
