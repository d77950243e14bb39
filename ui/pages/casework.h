#pragma once

#include "models/domain/caserows.h"
#include "models/domain/postingquery.h"
#include "models/domain/seekerquery.h"

#include <QFuture>

#include <functional>

/// What the pages of applications, interviews and hires can do. Each function answers later, from wherever the program keeps its
/// data; names are masked before they come here, unless the user may see them.
struct CaseWork
{
    template <typename T = std::monostate>
    using Answer = QFuture<Result<T>>;

    // Applications.
    std::function<Answer<ApplicationPage>(ApplicationFilter, CaseCursor, int limit)> applications;
    std::function<Answer<QList<StageCount>>(ApplicationFilter)> stageCounts;
    std::function<Answer<ApplicationCase>(ApplicationId)> application;
    /// Writes the list to a file, CSV or XLSX by its name, and gives how many rows.
    std::function<Answer<qint64>(ApplicationFilter, QString file)> exportApplications;
    /// At most `limit` that the text is found in.
    std::function<Answer<QList<SeekerRow>>(QString text, int limit)> findSeekers;
    std::function<Answer<QList<PostingRow>>(QString text, int limit)> findPostings;
    std::function<Answer<ApplyCheck>(SeekerId, PostingId)> beforeApplying;
    std::function<Answer<ApplicationId>(SeekerId, PostingId, IntakeRoute, QString referredBy)> apply;
    std::function<Answer<>(ApplicationId, int version, ApplicationStage to, QString reason)> advance;
    /// Records that the seeker agrees to the data being passed on, and refers.
    std::function<Answer<>(ApplicationId, int version)> refer;
    /// Records that the user saw the original licence, and moves on.
    std::function<Answer<>(ApplicationId, int version)> seeOriginal;
    std::function<Answer<>(ApplicationId, int version, ApplicationStage how, QString reason)> leave;

    // Inquiries.
    std::function<Answer<InquiryPage>(const InquiryCursor &after, int limit)> inquiries;
    std::function<Answer<qint64>()> openInquiries;
    std::function<Answer<>(InquiryId, int version, QString answer)> answer;
    /// Seeker and posting by number, or empty.
    std::function<Answer<>(QString seeker, QString posting, IntakeRoute, QString question)> ask;

    // Interviews.
    std::function<Answer<QList<InterviewDay>>(QDate first, int days, InterviewFilter, int mostOfDay)> interviews;
    std::function<Answer<qint64>(InterviewFilter, QString file)> exportInterviews;
    /// Begun and still planned.
    std::function<Answer<InterviewPage>(ApplicationFilter, CaseCursor after, int limit)> withoutResult;
    std::function<Answer<qint64>(ApplicationFilter)> withoutResultCount;
    std::function<Answer<QList<Clash>>(QString interview)> clashes;
    std::function<Answer<>(Interview, bool clashConfirmed)> schedule;
    std::function<Answer<>(Interview wanted, bool clashConfirmed)> reschedule;
    std::function<Answer<>(InterviewId, int version, QString reason)> cancelInterview;
    std::function<Answer<>(InterviewId, int version, InterviewResult, QString note)> enterResult;
    /// Writes the invitation, its update or its cancellation.
    std::function<Answer<>(InterviewRow, QString file)> saveInvitation;

    // Hires.
    std::function<Answer<HirePage>(HireFilter, HireCursor after, int limit)> hires;
    std::function<Answer<QList<HireCount>>(HireFilter)> hireCounts;
    std::function<Answer<qint64>(HireFilter, QString file)> exportHires;
    std::function<Answer<HireCase>(HireId)> hire;
    /// `leftOut`: why there was no interview.
    std::function<Answer<>(SeenPosting, Hire, QString leftOut)> offer;
    std::function<Answer<>(SeenPosting, HireId, HireStage, QDate, QString reason)> advanceHire;
    std::function<Answer<>(SeenPosting, HireId, QString reason)> askExemption;
    std::function<Answer<>(SeenPosting, HireId)> approveExemption;
    std::function<Answer<>(SeenPosting, HireId, QDate startsOn, QDate endsOn, QString otherTerms)> changeTerms;

    std::function<QDate()> today;
    std::function<bool()> mayUnmask; // whether names come in full
};
