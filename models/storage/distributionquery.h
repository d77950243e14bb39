#pragma once

#include "models/domain/distribution.h"

/// The pieces of SQL that say which postings a channel's rule takes, and what it was told of them. `p` is the posting, `i` the
/// item, `d` the delivery that it was told with. Codes and numbers come from our tables, so they are pasted; the channel is
/// bound.
namespace distributionquery {

/// Published, and taken by the rule.
QString taken(const Channel &channel);
/// The part of the channel that a posting belongs to.
QString partOf(const Channel &channel);
/// Whether the posting changed since the channel was told, in something that its layout shows.
QString stale(const Channel &channel);

/// Where the facts of a posting come from. Taken: every posting that the rule takes. Dropped: told of once, not taken (any more).
/// Others: published, not taken, never told of.
enum class Leg { Taken, Dropped, Others };
/// " FROM … WHERE …"; binds the channel's code, once.
QString from(const Channel &channel, Leg leg);
/// State of the delivery, withdrawn and stale (0 or 1), as the first three columns of a select on the leg.
QString factColumns(const Channel &channel, Leg leg);
ItemFacts facts(Leg leg, const QString &delivery, bool withdrawn, bool stale);
/// " AND (…)": rows of the leg that are in this state; empty where none can be.
QString inState(const Channel &channel, Leg leg, ItemState state);

} // namespace distributionquery
