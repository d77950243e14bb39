#include "models/domain/application.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

#include <array>

struct ApplicationText
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationText)
};

using Stage = ApplicationStage;

static void note(Application &application, Stage stage, const QString &reason, const Actor &actor)
{
    application.stage = stage;
    application.stageSince = actor.at;
    application.events.append({actor.at, actor.name, stage, reason});
}

Result<Application> applied(const ApplyFacts &facts, IntakeRoute route, const QString &referredBy, const Actor &actor)
{
    const Posting &posting = facts.posting;
    if (posting.publication.state != PublicationState::Published)
        return inputError(ApplicationText::tr("The posting %1 is not published; it takes no applications. Choose another one.")
                              .arg(posting.number));
    if (facts.seeker.state == SeekerState::Withdrawn)
        return inputError(ApplicationText::tr("The seeker has withdrawn. Register them anew before they apply."));
    if (!facts.openHere.isEmpty())
        return inputError(
            ApplicationText::tr("The seeker has applied here already: %1. Go on with that application.").arg(facts.openHere));
    const Profession wanted = posting.shown().content.profession.value_or(Profession::Clerk);
    if (!mayFill(facts.seeker, wanted))
        return inputError(ApplicationText::tr("The seeker holds no licence that allows work as %1. Enter it, or choose another "
                                              "posting.")
                              .arg(label(wanted)));
    Application application;
    application.seeker = facts.seeker.id;
    application.posting = posting.id;
    application.route = route;
    application.referredBy = referredBy;
    application.appliedOn = officeDay(actor.at);
    note(application, Stage::Received, {}, actor);
    return application;
}

std::optional<Stage> following(Stage stage)
{
    return stage < Stage::Ended ? std::optional(static_cast<Stage>(static_cast<int>(stage) + 1)) : std::nullopt;
}

static Result<> hireMustBe(const StepFacts &facts, std::initializer_list<HireStage> stages, const QString &otherwise)
{
    if (facts.hire && std::find(stages.begin(), stages.end(), *facts.hire) != stages.end())
        return {};
    return inputError(otherwise);
}

/// Whether what the stage needs is there.
static Result<> mayEnter(Stage stage, const StepFacts &facts)
{
    using enum HireStage;
    switch (stage) {
    case Stage::Referred:
        if (!facts.consent)
            return inputError(
                ApplicationText::tr("The seeker has not agreed that their data are passed on to the institution. Ask "
                                    "for the consent and record it."));
        return {};
    case Stage::Interviewed:
        if (!facts.interviewed)
            return inputError(ApplicationText::tr("No interview has taken place. Schedule one and enter its result, or give the "
                                                  "reason why it is left out."));
        return {};
    case Stage::Offered:
        if (facts.interviewFailed)
            return inputError(ApplicationText::tr("The interview was not passed. Record the application as not hired."));
        return hireMustBe(facts, {HireStage::Offered, Awaiting, HireStage::Started},
                          ApplicationText::tr("No seat has been offered yet. Offer one."));
    case Stage::Accepted:
        return hireMustBe(facts, {Awaiting, HireStage::Started},
                          ApplicationText::tr("The offer is not accepted yet. Record the acceptance."));
    case Stage::OriginalSeen:
        return facts.licence;
    case Stage::Trained:
        return facts.training;
    case Stage::Started:
        return hireMustBe(facts, {HireStage::Started}, ApplicationText::tr("The start is not confirmed yet. Record it."));
    case Stage::Ended:
        return hireMustBe(facts, {Completed, EndedEarly},
                          ApplicationText::tr("The employment has not ended. Record its end first."));
    default:
        return {};
    }
}

Result<Application> advanced(Application application, Stage to, const StepFacts &facts, const QString &reason, const Actor &actor)
{
    if (isLeaving(to))
        return left(std::move(application), to, reason, actor);
    if (to <= application.stage || !isOpen(application.stage))
        return inputError(ApplicationText::tr("The application is “%1”; it cannot go to “%2”. Choose a later step.")
                              .arg(label(application.stage), label(to)));
    const bool leavesOutInterview = to > Stage::Interviewed && !facts.interviewed && !reason.trimmed().isEmpty();
    for (auto next = following(application.stage); next && *next <= to; next = following(*next)) {
        if (leavesOutInterview && (*next == Stage::Arranging || *next == Stage::Interviewed))
            continue;
        if (const auto may = mayEnter(*next, facts); !may)
            return may.error();
        const bool last = *next == to;
        note(application, *next, last ? reason.trimmed() : QString(), actor);
    }
    return application;
}

Result<Application> left(Application application, Stage how, const QString &reason, const Actor &actor)
{
    if (!isLeaving(how))
        return inputError(
            ApplicationText::tr("An application is left as not hired, declined, withdrawn or unreachable. Choose one "
                                "of them."));
    if (application.stage >= Stage::Started)
        return inputError(ApplicationText::tr("The application is “%1”; it cannot be left any more. End the employment instead.")
                              .arg(label(application.stage)));
    if (reason.trimmed().isEmpty())
        return inputError(ApplicationText::tr("Enter the reason why the application ends."));
    note(application, how, reason.trimmed(), actor);
    return application;
}

static StepInput inputFor(Stage stage, const StepFacts &facts)
{
    const bool open = bool(mayEnter(stage, facts));
    switch (stage) {
    case Stage::Referred:
        return open ? StepInput::None : StepInput::Consent;
    case Stage::Arranging:
        return facts.appointed ? StepInput::None : StepInput::Appointment;
    case Stage::Interviewed:
        return open ? StepInput::None : facts.appointed ? StepInput::Result : StepInput::Appointment;
    case Stage::Offered:
        return facts.interviewFailed ? StepInput::Leaving : StepInput::Offer;
    case Stage::Accepted:
        return StepInput::Acceptance;
    case Stage::OriginalSeen:
        return open ? StepInput::None : StepInput::Licence;
    case Stage::Trained:
        return open ? StepInput::None : StepInput::Training;
    case Stage::Started:
        return StepInput::Start;
    case Stage::Ended:
        return StepInput::End;
    default:
        return StepInput::None;
    }
}

NextStep nextStep(const Application &application, const StepFacts &facts)
{
    const auto to = isOpen(application.stage) ? following(application.stage) : std::nullopt;
    if (!to)
        return {};
    const auto may = mayEnter(*to, facts);
    return {inputFor(*to, facts), *to, may ? QString() : may.error().message};
}

HireStage hireStageFor(Stage leaving)
{
    return leaving == Stage::Declined || leaving == Stage::Withdrawn ? HireStage::Declined : HireStage::Withdrawn;
}

std::optional<Stage> stageFor(HireStage hire)
{
    switch (hire) {
    case HireStage::Offered:
        return Stage::Offered;
    case HireStage::Awaiting:
        return Stage::Accepted;
    case HireStage::Started:
        return Stage::Started;
    case HireStage::Completed:
    case HireStage::EndedEarly:
        return Stage::Ended;
    case HireStage::Declined:
        return Stage::Declined;
    case HireStage::Withdrawn:
        return Stage::Rejected;
    }
    return std::nullopt;
}

int daysAllowed(Stage stage)
{
    static constexpr std::array days{3, 5, 7, 7, 7, 7, 14, 14};
    return stage < Stage::Trained ? days[static_cast<std::size_t>(stage)] : 0;
}

int daysInStage(const QDateTime &since, QDate today) { return int(officeDay(since).daysTo(today)); }

int daysInStage(const Application &application, QDate today) { return daysInStage(application.stageSince, today); }

bool isOverdue(Stage stage, const QDateTime &since, QDate today)
{
    return daysAllowed(stage) > 0 && daysInStage(since, today) > daysAllowed(stage);
}

bool hasReached(const Application &application, Stage stage)
{
    return std::any_of(application.events.begin(), application.events.end(),
                       [stage](const ApplicationEvent &event) { return event.stage == stage; });
}

Result<> mayArrange(const Application &application)
{
    if (isOpen(application.stage) && application.stage < Stage::Started)
        return {};
    return inputError(ApplicationText::tr("The application %1 is “%2”; no interview can be arranged for it any more.")
                          .arg(application.number, label(application.stage)));
}
