#pragma once

#include "models/domain/distribution.h"

#include <algorithm>

/// What is to be delivered.
struct DeliveryRequest
{
    QStringList channels; // codes; empty: every active channel
    bool full = false;    // full sets, instead of what changed
    bool onlyDue = false; // only channels whose rhythm asks for it now, and failed ones whose pause is over
    QString outFolder;    // instead of each channel's own way
    QString user;
};

/// What became of one channel's part.
struct DeliveryOutcome
{
    QString channel; // code
    int part = 0;
    std::optional<Delivery> delivery; // none: there was nothing to tell, or none was made
    std::optional<Error> problem;
    QStringList notes; // where an encoding lacks characters: "12-0000001 仕事の内容: U+2603 ☃"
};

struct DeliveryReport
{
    QList<DeliveryOutcome> outcomes;
    int failed() const
    {
        return int(std::count_if(outcomes.begin(), outcomes.end(), [](const auto &one) { return one.problem.has_value(); }));
    }
};

/// A channel with how postings stand with it.
struct ChannelOverview
{
    Channel channel;
    ChannelCounts counts;
    qint64 taken = 0; // published postings that its rule takes
};
