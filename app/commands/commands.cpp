#include "app/commands/commands.h"

QList<Command> commands()
{
    return {
        sampleCommand(), //
        listCommand(),   //
        showCommand(),     reviewCommand(), publishCommand(), stopCommand(),  endCommand(),  extendCommand(),
        shortageCommand(), backupCommand(), restoreCommand(), checkCommand(), helpCommand(),
    };
}
