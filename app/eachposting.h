#pragma once

#include "app/command.h"
#include "app/office.h"
#include "models/storage/postingdesk.h"

/// What is done to one posting.
using PostingStep = std::function<Result<Posting>(PostingDesk &, SeenPosting)>;

/// Does the step to each posting that the call names, each in a transaction of its own; done in part where some refuse.
Outcome toEachPosting(const Invocation &call, const PostingStep &step);
