#pragma once

#include "models/domain/matchreason.h"
#include "models/matching/candidate.h"

#include <QStringList>

enum class ScorePart { Licence, Experience, Distance, Availability, Wishes, Urgency };
inline constexpr int scorePartCount = 6;

/// A score with what it is made of; the points add up to the score.
struct Suitability
{
    int score = 0; // 1–1000
    int points[scorePartCount] = {};
};

/// The most points that a part can give.
int mostPoints(const CandidateRules &rules, ScorePart part);
QString label(ScorePart part);

/// Judges one seeker and one posting; nothing is looked up.
class Suitor
{
public:
    Suitor(const CandidateRules &rules, const CandidateSeeker &seeker, const CandidatePosting &posting, double kilometresApart)
        : m_rules(rules), m_seeker(seeker), m_posting(posting), m_kilometres(kilometresApart)
    {
    }
    Suitor(const CandidateRules &rules, const CandidateSeeker &seeker, const CandidatePosting &posting)
        : Suitor(rules, seeker, posting, kilometres(seeker.home, posting.place))
    {
    }

    bool holds(CandidateCondition condition) const;
    bool isCandidate() const;
    std::vector<CandidateCondition> failed() const;

    Suitability suitability() const;
    /// One sentence for each part, to be read out: why it has its points.
    QStringList words() const;
    /// Why the condition fails.
    QString words(CandidateCondition condition) const;

private:
    qint64 periodDays() const;
    qint64 freeDays() const;
    bool wishedPlace() const;
    int licencePermille() const;
    int experiencePermille() const;
    int distancePermille() const;
    int availabilityPermille() const;
    int wishesPermille() const;

    const CandidateRules &m_rules;
    const CandidateSeeker &m_seeker;
    const CandidatePosting &m_posting;
    double m_kilometres;
};
