#pragma once

#include "app/command.h"

class Console;

// match run, runs, show, reproduce, explain, decide and weights: matching on the database.
Outcome runMatching(const Invocation &call, Console &console);
Outcome listRuns(const Invocation &call);
Outcome showRun(const Invocation &call);
Outcome reproduceRun(const Invocation &call, Console &console);
Outcome explainMatching(const Invocation &call);
Outcome decidePair(const Invocation &call);
Outcome matchingWeights(const Invocation &call);
