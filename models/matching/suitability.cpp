#include "models/matching/suitability.h"

#include <algorithm>

bool Suitor::isCandidate() const
{
    // The cheap ones and those that fail most often first.
    using enum CandidateCondition;
    return holds(Licence) && holds(Registered) && holds(Referred) && holds(Consent) && holds(Distance) && holds(Nights) &&
           holds(Days) && holds(Period) && holds(Booked);
}

std::vector<CandidateCondition> Suitor::failed() const
{
    std::vector<CandidateCondition> all;
    for (int i = 0; i < candidateConditionCount; ++i)
        if (const auto condition = CandidateCondition(i); !holds(condition))
            all.push_back(condition);
    return all;
}

/// The posting's period, an open one as long as the rules say.
qint64 Suitor::periodDays() const
{
    return m_posting.period.to == DayRange::open ? m_rules.openPeriodDays
                                                 : std::max<qint64>(1, qint64(m_posting.period.to) - m_posting.period.from + 1);
}

qint64 Suitor::freeDays() const
{
    DayRange period = m_posting.period;
    if (period.to == DayRange::open)
        period.to = qint32(period.from + periodDays() - 1);
    return m_seeker.available.overlap(period);
}

bool Suitor::wishedPlace() const
{
    return m_posting.prefecture > 0 && (m_seeker.wishedPrefectures >> m_posting.prefecture & 1) != 0;
}

bool Suitor::holds(CandidateCondition condition) const
{
    switch (condition) {
    case CandidateCondition::Licence:
        return (m_seeker.mayFill & bitOf(m_posting.profession)) != 0;
    case CandidateCondition::Period:
        return freeDays() * 100 >= periodDays() * m_rules.overlapPercent;
    case CandidateCondition::Distance:
        return m_kilometres <= m_rules.kilometresAtMost || wishedPlace() ||
               (m_seeker.elsewhere && (m_posting.housing || m_posting.shortTerm));
    case CandidateCondition::Consent:
        return m_seeker.elsewhere || m_seeker.prefecture == 0 || m_seeker.prefecture == m_posting.prefecture;
    case CandidateCondition::Booked:
        return std::none_of(m_seeker.booked.begin(), m_seeker.booked.end(),
                            [&](const DayRange &days) { return days.overlap(m_posting.period) > 0; });
    case CandidateCondition::Nights:
        return m_posting.nights != YesNo::Yes || m_seeker.nights != YesNo::No;
    case CandidateCondition::Days:
        return m_seeker.halfDaysPerWeek == 0 || m_posting.halfDaysPerWeek <= m_seeker.halfDaysPerWeek;
    case CandidateCondition::Registered:
        return m_seeker.registered;
    case CandidateCondition::Referred:
        return !m_seeker.referred;
    }
    return false;
}

int Suitor::licencePermille() const
{
    const ProfessionSet wanted = bitOf(m_posting.profession);
    const int own = (m_seeker.own & wanted) != 0 ? 600 : 400;
    return own + ((m_seeker.seen & wanted) != 0 ? 400 : 0);
}

int Suitor::experiencePermille() const
{
    if (m_seeker.years < 0)
        return 200;
    const int enough = std::max<int>(m_posting.yearsRequired, 5);
    const int years = std::min<int>(m_seeker.years, enough) * 1000 / enough;
    return std::max(0, years - 40 * std::min<int>(m_seeker.yearsAway, 20));
}

int Suitor::distancePermille() const
{
    const int near = int(1000 - std::min(1000.0, m_kilometres * 1000 / std::max(1, m_rules.kilometresAtMost)));
    return wishedPlace() || m_posting.housing ? std::max(near, 300) : near;
}

int Suitor::availabilityPermille() const
{
    const int days = int(std::min<qint64>(1000, freeDays() * 1000 / periodDays()));
    const bool sure = (m_posting.nights != YesNo::Yes || m_seeker.nights == YesNo::Yes) &&
                      (m_posting.halfDaysPerWeek == 0 || m_seeker.halfDaysPerWeek != 0);
    return days * 7 / 10 + (sure ? 300 : 0);
}

int Suitor::wishesPermille() const
{
    const bool profession = m_seeker.wishes == 0 || (m_seeker.wishes & bitOf(m_posting.profession)) != 0;
    const bool place = m_seeker.wishedPrefectures == 0 ? m_seeker.prefecture == m_posting.prefecture : wishedPlace();
    const bool term = m_seeker.shortTerm == m_posting.shortTerm;
    return (profession ? 500 : 0) + (place ? 300 : 0) + (term ? 200 : 0);
}

int mostPoints(const CandidateRules &rules, ScorePart part)
{
    const int most[scorePartCount] = {rules.licence,      rules.experience, rules.distance,
                                      rules.availability, rules.wishes,     rules.urgency};
    return most[int(part)];
}

Suitability Suitor::suitability() const
{
    Suitability made;
    const int permille[scorePartCount] = {licencePermille(),      experiencePermille(), distancePermille(),
                                          availabilityPermille(), wishesPermille(),     m_posting.urgency * 200};
    for (int part = 0; part < scorePartCount; ++part) {
        made.points[part] = permille[part] * mostPoints(m_rules, ScorePart(part)) / 1000;
        made.score += made.points[part];
    }
    if (made.score < 1) { // a pair is never worth nothing
        made.points[int(ScorePart::Licence)] += 1 - made.score;
        made.score = 1;
    }
    return made;
}
