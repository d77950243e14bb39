#pragma once

#include "app/command.h"
#include "models/domain/pivot.h"

class Office;

/// --rows, --columns, --measure, --name, --save
QList<CommandOption> pivotOptions();
/// What the options say; of a saved table with --name, whose filter those of the command line narrow anew.
Result<PivotQuery> pivotOption(const Invocation &call, Office &office);

/// report saved, report forget NAME
Outcome savedTables(const Invocation &call);
Outcome forgetTable(const Invocation &call);
