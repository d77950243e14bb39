#pragma once

#include "models/domain/application.h"
#include "models/domain/startgate.h"
#include "models/storage/postingwriter.h"
#include "models/storage/seekerwriter.h"

// What happens to a seat, to its application and to its seeker together, inside the caller's transaction: whatever path an
// offer, an acceptance, a start or an end takes (posting page, application board, command line), it goes through here.

/// What is known of the person of a hire: the seeker, the training, what else they are booked for.
Result<StartFacts> startFacts(const QSqlDatabase &db, const Hire &hire);
/// Accepted and started seats and support orders of a seeker.
Result<QList<Booking>> bookingsOf(const QSqlDatabase &db, SeekerId seeker);
/// The same of the seekers with ids after `after`, up to `last`; only those who have any.
Result<QHash<SeekerId, QList<Booking>>> bookingsBetween(const QSqlDatabase &db, qint64 after, qint64 last);

/// What the next steps of an application need. `content`: of its posting.
Result<StepFacts> stepFacts(const QSqlDatabase &db, const Application &application);

/// Moves an application on by itself, inside the caller's transaction.
Result<Application> movedOn(const QSqlDatabase &db, const Actor &actor, const Application &before, ApplicationStage to,
                            const QString &reason);

class HireWork
{
public:
    HireWork(const QSqlDatabase &db, const Actor &actor);

    /// `reason`: why an interview was left out.
    Result<Posting> offer(SeenPosting ref, const Hire &offer, const QString &reason = {});
    Result<Posting> advance(SeenPosting ref, HireId hire, HireStage stage, QDate day, const QString &reason);
    /// Leaves an application that has no seat yet, or with it.
    Result<Application> leave(const Application &before, ApplicationStage how, const QString &reason);
    /// Changes one hire by a rule of its own (exemptions, terms).
    Result<Posting> change(SeenPosting ref, HireId hire, const QString &action,
                           const std::function<Result<Hire>(const Hire &)> &rule);
    /// Writes totals and numbers; before the commit.
    Result<> finish();

private:
    Result<Posting> loaded(SeenPosting ref);
    Result<Posting> written(const Posting &before, Posting after, const QString &action);
    Result<> follow(const Hire &hire, const QString &reason);
    Result<> seekerFollows(const Hire &hire, QDate day);
    Result<> touched(SeekerId seeker);

    QSqlDatabase m_db;
    Actor m_actor;
    PostingWriter m_postings;
    SeekerWriter m_seekers;
};
