#pragma once

#include "app/command.h"

// "list" and "show" of everything but postings.

QList<CommandOption> peopleListOptions();
Outcome listPeople(const Invocation &call);
Outcome showPeople(const Invocation &call);
