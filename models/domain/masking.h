#pragma once

#include "models/domain/channellayout.h"
#include "models/domain/leaks.h"
#include "models/domain/posting.h"

/// The one way out: everything that leaves the office about a posting has gone through here, or through maskedContent() and
/// maskedRow(), which this stands on. Hidden fields and texts that leak are empty, the number tells nothing, and of a masked
/// posting no facility is left.
ChannelPosting outgoing(ChannelPosting posting);

/// A whole posting as anybody outside the office may see it: every revision masked, of a masked one no facility, the comments
/// of its history without what they tell, persons by their first letter.
Posting outgoing(Posting posting);

/// The text with a 伏字 in place of every word that a masked posting hides.
QString redactedText(const QString &text, const PostingContent &content, const Facility &facility);

/// The number as the public may see it: itself, unless it names what the posting hides; then publicIdOf() it.
QString outgoingNumber(const QString &number, const PostingContent &content, const Facility &facility);

/// The name of a posting on the other side: the same for the same number, and nobody can tell the number from it.
QString publicIdOf(const QString &number);
