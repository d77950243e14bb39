#pragma once

#include "models/domain/sourceformat.h"

struct CsvDialect
{
    Separator separator = Separator::Comma;
    Quoting quoting = Quoting::Double;
};

/// The separator and the quoting of which the beginning of a text speaks; what is given is taken as it is.
CsvDialect detectedDialect(QStringView sample, std::optional<Separator> separator, std::optional<Quoting> quoting);
