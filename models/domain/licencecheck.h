#pragma once

#include "models/domain/seeker.h"

/// `wanted`, as a form or a file has it, over what is known: a check that took place is not undone by saying less. A licence
/// keeps its better check, and one whose original was seen stays, unless it is said not to match.
Seeker withChecksKept(Seeker wanted, const Seeker &known);
