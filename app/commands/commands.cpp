#include "app/commands/commands.h"

QList<Command> commands() { return {helpCommand()}; }
