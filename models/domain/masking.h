#pragma once

#include "models/domain/caserows.h"
#include "models/domain/channellayout.h"
#include "models/domain/leaks.h"
#include "models/domain/posting.h"
#include "models/domain/postingquery.h"

/// The one way out: everything that leaves the office about a posting has gone through here, or through maskedContent() and
/// maskedRow(), which this stands on. Hidden fields and texts that leak are empty, the number tells nothing, and of a masked
/// posting no facility is left.
void makeOutgoing(ChannelPosting &posting);

/// A whole posting as anybody outside the office may see it: every revision masked, of a masked one no facility, the comments
/// of its history without what they tell, persons by their first letter.
Posting outgoing(Posting posting);

/// The text with a 伏字 in place of every word that a masked posting hides.
QString redactedText(const QString &text, const PostingContent &content, const Facility &facility);

/// The number as the public may see it. Of a posting that hides anything only the office's own form stays (13-0004512), and only
/// where no hidden word lies in it; for every other publicIdOf() it stands.
QString outgoingNumber(const QString &number, const PostingContent &content, const Facility &facility);

/// The name of a posting on the other side: the same for the same number, and nobody can tell the number from it.
QString publicIdOf(const QString &number);
/// Whether a text is written like one.
bool isPublicId(const QString &text);

/// A row of a list as anybody outside the office may see it. A row does not carry which parts are masked, so all of them are
/// hidden unless the posting is open: names, code, municipality, and a number that may name one of them.
PostingRow maskedRow(PostingRow row);

/// The order in which masked rows may leave the office: among neighbours sorted by a hidden column their place would tell,
/// so such a list is sorted by prefecture.
PostingOrder publicOrder(PostingOrder order);

// Rows of casework for that posting: the institution of a masked one is hidden, also in what somebody wrote freely.
ApplicationRow outgoing(ApplicationRow row, const Posting &posting);
InterviewRow outgoing(InterviewRow row, const Posting &posting);
HireRow outgoing(HireRow row, const Posting &posting);
// The same without the posting at hand, as maskedRow(): unless the row's posting is open, its institution is hidden, and so are
// the texts that may tell it.
ApplicationRow maskedRow(ApplicationRow row);
InterviewRow maskedRow(InterviewRow row);
HireRow maskedRow(HireRow row);
/// A text that somebody wrote about the posting: redactedText() where it hides anything.
QString outgoingText(const QString &text, const Posting &posting);
