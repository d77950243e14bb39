#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

#include <span>

/// How suitability is scored and what excludes. A setting of the office; kept with every run, and every change is a new version.
struct CandidateRules
{
    int version = 1;
    // The most points of each part; together 1000.
    int licence = 150, experience = 200, distance = 250, availability = 200, wishes = 150, urgency = 50;
    int kilometresAtMost = 60;       // from home, unless the place was wished for or housing is given
    int overlapPercent = 80;         // of the posting's period that the seeker must be free
    int openPeriodDays = 90;         // how long a period without an end counts
    int perSeeker = 26;              // pairs kept for each seeker
    int perSeat = 2, perPosting = 6; // … and for each posting: per seat, and beside that

    bool operator==(const CandidateRules &) const = default;
};

/// One number of the rules, for forms, settings and the command line.
struct CandidateRule
{
    const char *key;
    int CandidateRules::*value;
    int least, most;
    bool isWeight; // one of those that add up to 1000

    QString label() const;
};
std::span<const CandidateRule> candidateRuleTable();

/// Every number within its limits, and the weights together 1000.
Result<> checked(const CandidateRules &rules);

QJsonObject toJson(const CandidateRules &rules);
/// Numbers that are not named keep their default.
CandidateRules candidateRulesFromJson(const QJsonObject &object);
