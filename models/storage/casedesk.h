#pragma once

#include "models/domain/application.h"
#include "models/domain/inquiry.h"
#include "models/domain/interview.h"
#include "models/domain/startgate.h"
#include "models/storage/sql.h"

/// Inquiries, applications, interviews and the hires that come of them. Each call is one transaction: records are read, changed
/// by the rules of models/domain, and written with history, audit and totals. A rule that refuses, or a newer version (0:
/// whatever there is), leaves everything as it was.
class CaseDesk
{
public:
    CaseDesk(const QSqlDatabase &db, Actor actor) : m_db(db), m_actor(std::move(actor)) {}

    // Inquiries.
    Result<Inquiry> ask(const Inquiry &inquiry);
    /// Seeker and posting by number, or empty.
    Result<Inquiry> ask(const QString &seeker, const QString &posting, IntakeRoute route, const QString &question);
    Result<Inquiry> answer(InquiryId id, int version, const QString &answer);
    Result<Inquiry> inquiry(const QString &number) const;

    // Applications.
    /// `message`: what the seeker wrote; it stands in the history.
    Result<Application> apply(SeekerId seeker, PostingId posting, IntakeRoute route, const QString &referredBy,
                              const QString &message = {});
    /// To a stage up to 内定 and 研修修了, or, where the hire allows it, beyond; without `to` to the next one.
    Result<Application> advance(ApplicationId id, int version, std::optional<ApplicationStage> to, const QString &reason);
    Result<Application> leave(ApplicationId id, int version, ApplicationStage how, const QString &reason);

    /// Several times of an interview to choose from: moves the application to 面接調整 and tells the system that it came from.
    Result<Application> proposeInterview(ApplicationId id, int version, const QList<QDateTime> &times, InterviewMode mode,
                                         const QString &place);
    /// Records that the seeker agrees to the data being passed on, and refers.
    Result<Application> refer(ApplicationId id, int version);
    /// Records that the actor saw the original licence today, and moves on to 原本確認.
    Result<Application> seeOriginal(ApplicationId id, int version);

    // Interviews. Clashes refuse (Conflict) unless confirmed.
    Result<Interview> schedule(const Interview &interview, bool clashConfirmed);
    Result<Interview> reschedule(InterviewId id, int version, const Interview &wanted, bool clashConfirmed);
    Result<Interview> cancel(InterviewId id, int version, const QString &reason);
    /// Also moves the application to 面接済, where it can go there.
    Result<Interview> enterResult(InterviewId id, int version, InterviewResult result, const QString &note);
    Result<QList<Clash>> clashes(const Interview &interview) const;
    Result<Interview> interview(const QString &number) const;

    // Hires; the posting as it is afterwards.
    /// `leftOut`: why the interview was left out, where it was.
    Result<Posting> offer(SeenPosting ref, const Hire &offer, const QString &leftOut = {});
    Result<Posting> advanceHire(SeenPosting ref, HireId hire, HireStage stage, QDate day, const QString &reason);
    Result<Posting> askExemption(SeenPosting ref, HireId hire, const QString &reason);
    Result<Posting> approveExemption(SeenPosting ref, HireId hire);
    /// What was agreed differently from the posting, and the planned days.
    Result<Posting> changeTerms(SeenPosting ref, HireId hire, QDate startsOn, QDate endsOn, const QString &otherTerms);
    /// The start gate of a hire, for a checklist.
    Result<QList<GateItem>> gate(PostingId posting, HireId hire, QDate day) const;

private:
    Result<Application> advancedFrom(const Application &before, std::optional<ApplicationStage> to, const QString &reason);

    QSqlDatabase m_db;
    Actor m_actor;
};
