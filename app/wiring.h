#pragma once

#include "app/command.h"

class Language;

/// Builds the window, hands its pages what they work with, and runs until it is closed. Gives the exit code.
Result<int> openWindow(const Invocation &call, Language &language);
