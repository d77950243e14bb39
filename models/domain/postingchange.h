#pragma once

#include "models/domain/audit.h"
#include "models/domain/posting.h"

/// Everything that may happen to a posting, as functions from a posting to the posting afterwards, or to the reason why
/// not. Window, import, command line and network all come through here; a store only writes the difference.

/// A new posting of one received revision. Refused without a facility, profession or prefecture.
Result<Posting> received(PostingContent content, const Facility &facility, Source source, const QString &sourceRecord,
                         const Actor &actor);

/// A further revision, for review; the approved one stays in force. Received until somebody decided about the posting,
/// resubmitted afterwards. The same content gives the posting unchanged. Refused once publication has ended, and where the
/// headcount would fall below the seats taken.
Result<Posting> revised(Posting posting, const PostingContent &content, const Actor &actor);

/// A reviewer's decision about the newest revision. Approval puts it in force and, the first time, starts the validity.
Result<Posting> reviewed(Posting posting, const Decision &decision, const Actor &actor);

/// Takes back the approval of the newest revision: back to review, and the earlier revision in force again.
/// Refused once the posting was published for the first time with it, or seats depend on it.
Result<Posting> approvalUndone(Posting posting, const Actor &actor);

Result<Posting> publishedPosting(Posting posting, const Actor &actor);
/// To be published by itself on that day.
Result<Posting> scheduledPosting(Posting posting, QDate day, const Actor &actor);
/// What became due: published, or, where that is refused by now, stopped with the reason in its history.
Result<Posting> duePosting(Posting posting, const Actor &actor);
Result<Posting> stoppedPosting(Posting posting, const QString &comment, const Actor &actor);
Result<Posting> endedPosting(Posting posting, EndReason reason, const QString &comment, const Actor &actor);
Result<Posting> extendedPosting(Posting posting, const Actor &actor);

/// Offers a seat. Needs an approved revision, a person, and, beyond the headcount, a reason.
Result<Posting> withOffer(Posting posting, const Hire &offer, const Actor &actor);

/// Moves one hire on; when the last seat starts, publication ends as filled.
Result<Posting> withHireAt(Posting posting, HireId hire, HireStage stage, QDate day, const QString &reason, const Actor &actor);

/// The same facility, profession, employment and place of work (domain.md §4 "差戻し … 重複").
bool isDuplicate(const PostingContent &one, const PostingContent &other);

/// Ends `duplicate` in favour of the posting numbered `kept`: returned as a duplicate while under review, publication ended.
Result<Posting> mergedInto(Posting duplicate, const QString &kept, const Actor &actor);
