#pragma once

#include "models/domain/audit.h"
#include "models/domain/posting.h"

/// Takes back the last thing that was done to a posting: a step of its publication (publish, schedule, stop, end, extend) or an
/// entry of a seat. `before` is the posting as it was; `now` has to be the result of that one step, which the versions tell.
/// What happened stays in the history, followed by what took it back ("publication_undone", "extension_undone", "offer_undone",
/// "seat_undone"); an offer that was a slip leaves no hire behind.
/// Refused where anything else changed meanwhile, where the content or the review did (approvalUndone() is for that; a return
/// and a refusal have reached the institution), and for seats of applications, which are taken back there.
Result<Posting> stepUndone(Posting now, const Posting &before, const Actor &actor);
