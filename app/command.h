#pragma once

#include "app/exitcode.h"
#include "models/domain/officeuser.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>

class Console;

/// What a command needs around it; a window is needed by none.
enum class Surroundings { Console, Gui, Widgets };

struct CommandOption
{
    QString name;      // without the dashes
    QString valueName; // as shown in the help; empty where the option is a switch
    QString text;
};

/// One call of the program, read from the words that were typed.
struct Invocation
{
    QString command; // empty: open the window
    QString subject; // "postings" of "list postings"
    QStringList arguments;
    QHash<QString, QStringList> options;   // in the order in which they were given
    QString database;                      // a file or postgresql://…, never empty
    bool namesDatabase = false;            // by --database
    OfficeArea area = OfficeArea::Records; // the command's
    bool english = false;
    bool json = false;
    std::function<void(const QString &line)> tell = {}; // on standard error, while the command is under way; the frame sets it

    bool isSet(const QString &option) const { return options.contains(option); }
    /// The last one given, as usual on command lines.
    QString value(const QString &option) const { return options.value(option).value(options.value(option).size() - 1); }
    /// All of them, also those separated by commas.
    QStringList values(const QString &option) const;
};

/// What a command answers. The frame prints it: `json` with --json, else `text`; `error` and `notes` go to stderr.
struct Outcome
{
    ExitCode code = ExitCode::Done;
    QJsonObject json = {};
    QString text = {};
    QString error = {};     // one line: what, where, what to do
    QStringList notes = {}; // one line each
};

Outcome done(const QJsonObject &json, const QString &text);
Outcome failed(const Error &error);
Outcome wrongUsage(const QString &error);

/// One sub-command; each lives in a file of its own below app/commands.
struct Command
{
    QString name;
    QStringList subjects = {}; // the second word must be one of them; empty where there is none
    QString argumentName = {}; // as shown in the help
    int least = 0, most = 0;   // number of arguments; -1: any number
    QString summary;           // one sentence
    QList<CommandOption> options = {};
    Surroundings needs = Surroundings::Console;
    OfficeArea area = OfficeArea::Records; // who has a place in it, in a shared office
    std::function<Outcome(const Invocation &, Console &)> run;
};

/// keynet-desk list postings [--prefecture CODE] …
QString usageOf(const Command &command);
