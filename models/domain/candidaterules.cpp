#include "models/domain/candidaterules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct CandidateRulesText
{
    Q_DECLARE_TR_FUNCTIONS(CandidateRulesText)
};

static constexpr CandidateRule table[]{
    {"licence", &CandidateRules::licence, 0, 1000, true},
    {"experience", &CandidateRules::experience, 0, 1000, true},
    {"distance", &CandidateRules::distance, 0, 1000, true},
    {"availability", &CandidateRules::availability, 0, 1000, true},
    {"wishes", &CandidateRules::wishes, 0, 1000, true},
    {"urgency", &CandidateRules::urgency, 0, 1000, true},
    {"kilometres_at_most", &CandidateRules::kilometresAtMost, 1, 3000, false},
    {"overlap_percent", &CandidateRules::overlapPercent, 1, 100, false},
    {"open_period_days", &CandidateRules::openPeriodDays, 1, 3660, false},
    {"per_seeker", &CandidateRules::perSeeker, 1, 200, false},
    {"per_seat", &CandidateRules::perSeat, 0, 50, false},
    {"per_posting", &CandidateRules::perPosting, 1, 200, false},
};

std::span<const CandidateRule> candidateRuleTable() { return table; }

QString CandidateRule::label() const
{
    const QString labels[]{CandidateRulesText::tr("Licence"),
                           CandidateRulesText::tr("Experience"),
                           CandidateRulesText::tr("Distance"),
                           CandidateRulesText::tr("Availability"),
                           CandidateRulesText::tr("Wishes"),
                           CandidateRulesText::tr("Urgency"),
                           CandidateRulesText::tr("Farthest from home (km)"),
                           CandidateRulesText::tr("Least share of the period free (%)"),
                           CandidateRulesText::tr("Length of an open period (days)"),
                           CandidateRulesText::tr("Pairs kept for each seeker"),
                           CandidateRulesText::tr("Pairs kept for each seat of a posting"),
                           CandidateRulesText::tr("… and for each posting beside that")};
    static_assert(std::size(labels) == std::size(table));
    return labels[this - table];
}

Result<> checked(const CandidateRules &rules)
{
    int weights = 0;
    for (const CandidateRule &rule : table) {
        const int value = rules.*rule.value;
        if (value < rule.least || value > rule.most)
            return Error{Error::Kind::Input, CandidateRulesText::tr("“%1” is %2. Enter a number from %3 to %4.")
                                                 .arg(rule.label())
                                                 .arg(value)
                                                 .arg(rule.least)
                                                 .arg(rule.most)};
        if (rule.isWeight)
            weights += value;
    }
    if (weights != 1000)
        return Error{
            Error::Kind::Input,
            CandidateRulesText::tr("The six weights add up to %1. Change them so that they add up to 1000.").arg(weights)};
    return {};
}

QJsonObject toJson(const CandidateRules &rules)
{
    QJsonObject object{{u"version"_s, rules.version}};
    for (const CandidateRule &rule : table)
        object.insert(QLatin1StringView(rule.key), rules.*rule.value);
    return object;
}

CandidateRules candidateRulesFromJson(const QJsonObject &object)
{
    CandidateRules rules;
    rules.version = object.value(u"version"_s).toInt(rules.version);
    for (const CandidateRule &rule : table)
        rules.*rule.value = object.value(QLatin1StringView(rule.key)).toInt(rules.*rule.value);
    return rules;
}
