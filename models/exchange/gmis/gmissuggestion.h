#pragma once

#include "models/domain/gmismapping.h"
#include "models/exchange/gmis/gmisform.h"
#include "models/exchange/gmis/gmisrecord.h"

/// The likeliest mapping for a form: fields by their codes and labels, options by what they mean, and where decisions go.
GmisMapping suggestedMapping(const GmisForm &form);

/// What the connection test says of a mapping: a verdict for each field that is mapped, required, or written.
/// `sample`: a real record, in which a field that the account may not see is just absent.
ConnectionVerdict verdictOn(const GmisMapping &mapping, const GmisForm &form, const std::optional<GmisRecord> &sample);
