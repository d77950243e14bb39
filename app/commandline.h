#pragma once

#include "app/command.h"

/// What stands before any command: the options of the program itself.
struct GlobalOptions
{
    QString database; // as typed; empty: the default place
    QString language; // as typed; empty: the settings decide
    bool json = false;
    bool help = false;
    bool version = false;
};

struct ParsedLine
{
    GlobalOptions global;
    const Command *command = nullptr; // none: open the window
    Invocation call;
};

QList<CommandOption> globalOptions();

/// Reads the words after the program's name. An error is a usage error.
/// Options may stand before or after the command, as --name VALUE or --name=VALUE; "--" ends them.
Result<ParsedLine> parsed(const QStringList &words, const QList<Command> &commands);

/// The little that has to be known before the application object exists: never an error, nothing translated.
struct Glance
{
    QString command;
    QString language;
    bool json = false;
    bool helpOrVersion = false;
};
Glance glanced(const QStringList &words);
