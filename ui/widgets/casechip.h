#pragma once

#include "models/domain/peopleterms.h"
#include "ui/widgets/chip.h"

/// Chips of what happens between a posting and a start; boxes, as they are decisions of people.
Chip chipFor(ApplicationStage stage);
Chip chipFor(HireStage stage);
Chip chipFor(InterviewResult result);
/// How long something has waited; beyond what is allowed with a clock and the word.
Chip waitingChip(int days, bool overdue);
