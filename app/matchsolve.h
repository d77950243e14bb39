#pragma once

#include "app/command.h"

class Console;

/// match solve FOLDER: the engine alone, on files.
Outcome solveFolder(const Invocation &call, Console &console);
