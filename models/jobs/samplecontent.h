#pragma once

#include "models/domain/postingcontent.h"
#include "models/jobs/samplerandom.h"

/// A complete posting of that facility, as a careful office would fill it in.
PostingContent sampleContent(const Facility &facility, QDate receivedOn, SampleRandom &random);

/// What careless offices do; each is found by the review checks.
enum class SampleFlaw {
    WageMissing,
    DutiesMissing,
    TrainingMissing,
    ContactMissing,
    WageReversed,
    NameLeft,
    // from here on only doubtful
    UpperWageMissing,
    WageNegotiable,
    WageUnit,
    NoTraining,
    MailWrong
};
constexpr bool isRed(SampleFlaw flaw) { return flaw <= SampleFlaw::NameLeft; }
inline constexpr int redFlawCount = 6, flawCount = 11;

void spoil(PostingContent &content, SampleFlaw flaw, const Facility &facility);
