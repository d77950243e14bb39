#pragma once

#include "models/domain/matchproposal.h"

/// What a proposal says beyond the result of its run, as it is kept with the run: why seats stay empty and seekers are left, what
/// limits and the other policy came to. Lines of codes, whatever the language; some 25 bytes for each seeker and posting.
QByteArray outcomeBytes(const MatchProposal &proposal);

/// A kept run as the proposal that it was, with what was decided about its pairs since. Time grows with seekers and postings.
/// Of a run that an earlier version kept, and of one whose result the reader may not see, the pairs alone or nothing is known.
MatchProposal proposalOf(MatchRun run);
