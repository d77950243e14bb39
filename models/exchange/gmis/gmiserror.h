#pragma once

#include "models/exchange/http/httpanswer.h"

/// What an answer of G-MIS that is no success means, in a sentence; the kind tells what to do: Network – later again;
/// Conflict – the record has another revision; NotFound – the record or app is gone; Input – never again without a change.
Error gmisError(const HttpAnswer &answer);
