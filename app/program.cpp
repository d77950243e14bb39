#include "app/program.h"

#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/crashreport.h"
#include "app/language.h"
#include "app/places.h"
#include "app/platform.h"
#include "app/wiring.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramText)
};

namespace {

Surroundings surroundingsFor(const Glance &glance)
{
    if (glance.helpOrVersion)
        return Surroundings::Console;
    if (glance.command.isEmpty())
        return Surroundings::Widgets;
    for (const Command &command : commands())
        if (command.name == glance.command)
            return command.needs;
    return Surroundings::Console;
}

std::unique_ptr<QCoreApplication> applicationFor(Surroundings needs, int &argc, char **argv)
{
    switch (needs) {
    case Surroundings::Console:
        return std::make_unique<QCoreApplication>(argc, argv);
    case Surroundings::Gui:
        return std::make_unique<QGuiApplication>(argc, argv);
    case Surroundings::Widgets:
        break;
    }
    return std::make_unique<QApplication>(argc, argv);
}

/// A command's standard error belongs to its user; KEYNET_LOG lets Qt's own warnings through.
void onlyGrave(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool all = qEnvironmentVariableIsSet("KEYNET_LOG");
    if (all || type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(qPrintable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
}

Outcome versionOutcome()
{
    const QString version = QCoreApplication::applicationVersion();
    return done({{u"name"_s, u"keynet-desk"_s}, {u"version"_s, version}, {u"qt"_s, QString::fromLatin1(qVersion())}},
                u"keynet-desk %1 (Qt %2)"_s.arg(version, QString::fromLatin1(qVersion())));
}

Outcome run(const QStringList &words, Language &language, Console &console)
{
    const QList<Command> all = commands();
    auto line = parsed(words, all);
    if (!line)
        return wrongUsage(line.error().message);
    const ParsedLine &read = line.value();
    Invocation call = read.call;
    call.tell = [&console](const QString &said) { console.note(said); };
    call.english = read.global.language.isEmpty() ? Language::englishInSettings() : read.global.language == u"en"_s;
    if (read.global.version)
        return versionOutcome();
    if (read.global.help)
        return helpOutcome(all, read.command);
    call.namesDatabase = !read.global.database.isEmpty();
    call.database = read.global.database.isEmpty() ? defaultDatabase() : read.global.database;
    if (read.command)
        return read.command->run(call, console);
    const auto closed = openWindow(call, language);
    if (!closed)
        return failed(closed.error());
    return {.code = closed.value() == 0 ? ExitCode::Done : ExitCode::Failed};
}

} // namespace

int runProgram(int &argc, char **argv)
{
    keepMemoryOutOfCrashReports();
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));
    const Glance glance = glanced(typed);
    const Surroundings needs = surroundingsFor(glance);
    const bool window = needs == Surroundings::Widgets && glance.command.isEmpty();
    const bool blind = window && !hasDisplay();
    useUtf8Locale();
    if (!window) {
        drawOffscreen();
        qInstallMessageHandler(onlyGrave);
    }

    QCoreApplication::setApplicationName(u"keynet-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYNET_VERSION));
    const auto application = applicationFor(blind ? Surroundings::Console : needs, argc, argv);
    Language language;
    language.use(glance.language.isEmpty() ? Language::englishInSettings() : glance.language == u"en"_s);
    Console console;
    if (!window)
        catchInterrupt();
    else if (blind)
        return console.finish({.code = ExitCode::Failed,
                               .error = ProgramText::tr("There is no display for the window. Set DISPLAY, or give a command: "
                                                        "see keynet-desk --help.")},
                              glance.json);
    else
        QGuiApplication::setApplicationDisplayName(u"Key-Net Desk"_s);
    // Read anew: on Windows only Qt knows them in Unicode.
    const Outcome outcome = run(QCoreApplication::arguments().mid(1), language, console);
    return window && outcome.error.isEmpty() && outcome.json.isEmpty() && outcome.text.isEmpty()
               ? int(outcome.code)
               : console.finish(outcome, glance.json);
}
