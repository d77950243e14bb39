#pragma once

#include "models/domain/audit.h"
#include "models/domain/posting.h"
#include "models/domain/seeker.h"

/// One line of an application's history. Stages are counted from these, never from the current stage.
struct ApplicationEvent
{
    QDateTime at;
    QString actor;
    ApplicationStage stage = ApplicationStage::Received;
    QString reason; // of leaving, or of steps that were left out

    bool operator==(const ApplicationEvent &) const = default;
};

/// An application (応募) of a seeker for a posting; domain.md §4.
struct Application
{
    ApplicationId id{};
    QString number; // A0000001
    SeekerId seeker{};
    PostingId posting{};
    IntakeRoute route = IntakeRoute::Headquarters;
    QString referredBy; // the body that referred the seeker
    QDate appliedOn;
    ApplicationStage stage = ApplicationStage::Received;
    QDateTime stageSince;
    HireId hire{};                  // from the offer on
    QList<ApplicationEvent> events; // oldest first
    int version = 1;

    bool operator==(const Application &) const = default;
};

/// What an application is checked against when it comes in.
struct ApplyFacts
{
    const Seeker &seeker;
    const Posting &posting;
    QString openHere; // number of an open application of the same seeker for the same posting, or empty
};

/// Takes in an application. Refused where the posting is not published, the seeker has withdrawn or holds
/// no licence for it, or has applied here already. An expired seeker becomes valid again by it (activeOn()).
Result<Application> applied(const ApplyFacts &facts, IntakeRoute route, const QString &referredBy, const Actor &actor);

/// What the steps of an application ask for. Only those that a step needs are looked at.
struct StepFacts
{
    bool consent = false;     // the seeker agreed that the data are passed on to the institution
    bool appointed = false;   // an interview is planned
    bool interviewed = false; // an interview took place
    bool interviewFailed = false;
    std::optional<HireStage> hire; // of this application
    Result<> licence = {};         // why the licence gate is closed
    Result<> training = {};        // why the training gate is closed
};

/// Moves it on to `to`, through every stage between, each with what it needs. The interview may be left out with a reason.
/// Offers, acceptances, starts and ends come from the hire: the facts must show it.
Result<Application> advanced(Application application, ApplicationStage to, const StepFacts &facts, const QString &reason,
                             const Actor &actor);
/// 不採用, 辞退, 取下げ or 連絡不能. Refused without a reason, and once somebody has started.
Result<Application> left(Application application, ApplicationStage how, const QString &reason, const Actor &actor);
/// The stage after this one; nothing at the end.
std::optional<ApplicationStage> following(ApplicationStage stage);

/// What the next stage of an application asks of the user, so that a form asks for nothing else.
enum class StepInput {
    None,        // nothing: all that it needs is there
    Consent,     // that the seeker agrees to the data being passed on
    Appointment, // day, place and interviewer
    Result,      // of the planned interview
    Leaving,     // the interview was not passed: only leaving is left
    Offer,       // planned days, terms that differ, a reason beyond the headcount or without interview
    Acceptance,  // the day
    Licence,     // who saw the original
    Training,    // the modules that are missing
    Start,       // the day
    End,         // the day, and the reason where it is early
    Over         // nothing can happen any more
};

struct NextStep
{
    StepInput input = StepInput::Over;
    ApplicationStage to = ApplicationStage::Ended;
    QString missing; // why the stage cannot be entered as things are; empty where it can
};
NextStep nextStep(const Application &application, const StepFacts &facts);

/// How a hire stands when its application is left in that way: 辞退 by the seeker, 取消 by the others.
HireStage hireStageFor(ApplicationStage leaving);
/// Where an application stands when its hire has reached that stage; nothing where it does not move it.
std::optional<ApplicationStage> stageFor(HireStage hire);

/// Days that an application may stay in a stage; 0: any number.
int daysAllowed(ApplicationStage stage);
int daysInStage(const Application &application, QDate today);
int daysInStage(const QDateTime &since, QDate today);
bool isOverdue(ApplicationStage stage, const QDateTime &since, QDate today);

/// Refused where the application is over: nothing can be arranged for it.
Result<> mayArrange(const Application &application);

/// Whether it was ever in that stage: "how many were interviewed".
bool hasReached(const Application &application, ApplicationStage stage);
