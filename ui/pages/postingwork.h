#pragma once

#include "models/domain/attachment.h"
#include "models/domain/matchproposal.h"
#include "models/domain/posting.h"
#include "models/items/postingsource.h"
#include "ui/pages/drafts.h"

/// What the pages of postings can do. Each function answers later, from wherever the program keeps its data.
struct PostingWork : Drafts
{
    template <typename T>
    using Answer = QFuture<Result<T>>;
    using Changed = Answer<Posting>; // the posting as it is afterwards

    PostingSource list;
    std::function<Answer<Posting>(PostingId)> load;

    // Review.
    std::function<Changed(SeenPosting, Decision)> decide;
    std::function<Changed(SeenPosting)> undoApproval;
    std::function<Answer<QList<PostingRow>>(PostingId)> duplicates;
    /// `joined`: what the kept posting says from now on, where that is something else.
    std::function<Changed(SeenPosting duplicate, QString keptNumber, std::optional<PostingContent> joined, SeenPosting kept)>
        merge;
    std::function<Answer<std::monostate>(PostingId one, PostingId other)> dismissDuplicate;
    std::function<Answer<std::monostate>(PostingId one, PostingId other)> recallDuplicate; // takes that back

    // Publication.
    std::function<Changed(SeenPosting)> publish;
    std::function<Changed(SeenPosting, QDate day)> schedule;
    std::function<Changed(SeenPosting, QString comment)> stop;
    std::function<Changed(SeenPosting)> extend;
    std::function<Changed(SeenPosting, EndReason, QString comment)> end;

    // Seats.
    std::function<Changed(SeenPosting, Hire)> offer;
    std::function<Changed(SeenPosting, HireId, HireStage, QDate, QString reason)> advance;

    /// Who suits the posting of this number, and who does not.
    std::function<Answer<CandidateList>(QString number)> candidates;
    /// Takes back the step of publication or seats that led from `before` to what was seen.
    std::function<Changed(SeenPosting, Posting before)> undoStep;

    // Content.
    std::function<Changed(SeenPosting base, PostingContent)> save;
    std::function<Changed(PostingContent, Facility)> add;
    /// The facility that is known by this code, or by this name and prefecture.
    std::function<Answer<std::optional<Facility>>(Facility like)> findFacility;

    /// Writes the list as it is seen to a file (CSV or XLSX by its name).
    std::function<Answer<qint64>(PostingFilter, PostingOrder, QStringList columnKeys, QString fileName)> exportList;

    // Files of the record in G-MIS.
    std::function<Answer<QList<Attachment>>(PostingId)> attachments;
    /// Gives the path that was written: nothing is replaced.
    std::function<Answer<QString>(PostingId, Attachment, QString path)> saveAttachment;

    std::function<QDate()> today;
};
