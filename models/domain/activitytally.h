#pragma once

#include "models/domain/peopleterms.h"
#include "models/domain/reviewtally.h"

#include <QStringList>

// What the reports of activity are counted from. Days are days in Japan; a period includes both its ends. Prefecture and
// profession are those of the posting, where nothing else is said.
//   starts    hires whose start was confirmed on a day of the period, also those that have ended since
//   days      from the day on which the posting was published first to the start; none where a posting never was, or was later
//   stages    applications that entered a stage in the period, from their histories, once each
//   told      starts (as above) in postings of which the channel was ever told
//   trained   of the starts of registered seekers, those whose required modules were complete by the start
//   records   training records by the day that they are booked for, completed, exempted or missed on; home of the seeker

/// Starts that agree in all of this.
struct StartTally
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    std::optional<FacilityKind> kind; // of the place of work
    std::optional<IntakeRoute> route; // of the application; none: the seat was given without one
    std::optional<int> days;
    qint64 starts = 0;

    bool operator==(const StartTally &) const = default;
};

struct PlacementPeriod
{
    QDate from, to;
    QList<StartTally> starts;
    ReviewPeriod review; // of the same days
};

struct RouteTally
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    IntakeRoute route = IntakeRoute::KeyNet;
    ApplicationStage stage = ApplicationStage::Received;
    qint64 applications = 0;

    bool operator==(const RouteTally &) const = default;
};

/// What was made for a channel in the period, and what has become of it since. Not limited to prefectures.
struct ChannelTally
{
    QString channel; // as people know it
    qint64 deliveries = 0, sent = 0, received = 0, open = 0;
    qint64 added = 0, changed = 0, withdrawn = 0; // postings in them
    qint64 told = 0;

    bool operator==(const ChannelTally &) const = default;
};

struct ChannelPeriod
{
    QDate from, to;
    QList<RouteTally> stages;
    QList<ChannelTally> channels; // every channel, in the order of the office
};

struct TrainedTally
{
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    qint64 started = 0, complete = 0;

    bool operator==(const TrainedTally &) const = default;
};

struct ModuleTally
{
    TrainingModule module = TrainingModule::InfectionControl;
    TrainingProvider provider = TrainingProvider::OwnInstitution;
    TrainingStage stage = TrainingStage::Completed; // an exemption that nobody approved is not there
    qint64 records = 0;

    bool operator==(const ModuleTally &) const = default;
};

struct TrainingPeriod
{
    QDate from, to;
    QList<TrainedTally> trained;
    QList<ModuleTally> modules;
};

/// Support orders of which any day lies in the period, by the requesting prefecture.
struct OrderTally
{
    Prefecture requesting = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    OrderState state = OrderState::Collecting;
    qint64 orders = 0, people = 0, members = 0;

    bool operator==(const OrderTally &) const = default;
};

/// People on such orders that were not cancelled, by where they come from.
struct SendingTally
{
    Prefecture requesting = *Prefecture::fromNumber(1);
    std::optional<Prefecture> from;
    qint64 members = 0;

    bool operator==(const SendingTally &) const = default;
};

struct OrderPeriod
{
    QDate from, to;
    QList<OrderTally> orders;
    QList<SendingTally> sending;
};
