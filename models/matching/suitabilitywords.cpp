#include "models/matching/suitability.h"

#include <QCoreApplication>

struct SuitabilityText
{
    Q_DECLARE_TR_FUNCTIONS(SuitabilityText)
};

namespace {

QString licenceWords(bool own, bool seen)
{
    if (own)
        return seen ? SuitabilityText::tr("Holds the licence; it was checked.")
                    : SuitabilityText::tr("Holds the licence; it is still to be checked.");
    return seen ? SuitabilityText::tr("May fill the seat by another licence; it was checked.")
                : SuitabilityText::tr("May fill the seat by another licence; it is still to be checked.");
}

QString experienceWords(int years, int away)
{
    if (years < 0)
        return SuitabilityText::tr("Experience is not known.");
    const QString known = SuitabilityText::tr("%n year(s) of experience.", nullptr, years);
    return away > 0 ? SuitabilityText::tr("%1 Away for %n year(s).", nullptr, away).arg(known) : known;
}

} // namespace

QString label(ScorePart part)
{
    const QString labels[scorePartCount]{SuitabilityText::tr("Licence"),  SuitabilityText::tr("Experience"),
                                         SuitabilityText::tr("Distance"), SuitabilityText::tr("Availability"),
                                         SuitabilityText::tr("Wishes"),   SuitabilityText::tr("Urgency")};
    return labels[int(part)];
}

QStringList Suitor::words() const
{
    const ProfessionSet wanted = bitOf(m_posting.profession);
    QStringList all{licenceWords((m_seeker.own & wanted) != 0, (m_seeker.seen & wanted) != 0),
                    experienceWords(m_seeker.years, m_seeker.yearsAway)};
    all.append(m_kilometres < 1 ? SuitabilityText::tr("In the same place.")
                                : SuitabilityText::tr("%n km from home.", nullptr, qRound(m_kilometres)));
    all.append(SuitabilityText::tr("Free on %1 of %2 days.").arg(std::min(freeDays(), periodDays())).arg(periodDays()));
    const bool profession = m_seeker.wishes == 0 || (m_seeker.wishes & wanted) != 0;
    const bool place = m_seeker.wishedPrefectures == 0 || wishedPlace();
    all.append(profession && place ? SuitabilityText::tr("As wished.")
               : profession        ? SuitabilityText::tr("The profession is as wished, the place is not.")
               : place             ? SuitabilityText::tr("The place is as wished, the profession is not.")
                                   : SuitabilityText::tr("Neither the place nor the profession was wished for."));
    all.append(SuitabilityText::tr("Urgency %1 of 5.").arg(m_posting.urgency));
    return all;
}

QString Suitor::words(CandidateCondition condition) const
{
    switch (condition) {
    case CandidateCondition::Licence:
        return SuitabilityText::tr("No licence for this profession, or one that does not match.");
    case CandidateCondition::Period:
        return SuitabilityText::tr("Free on %1 of %2 days only.").arg(freeDays()).arg(periodDays());
    case CandidateCondition::Distance:
        return SuitabilityText::tr("%n km from home: too far.", nullptr, qRound(m_kilometres));
    case CandidateCondition::Consent:
        return SuitabilityText::tr("Has not agreed to work outside the own prefecture.");
    case CandidateCondition::Booked:
        return SuitabilityText::tr("Already booked in this period.");
    case CandidateCondition::Nights:
        return SuitabilityText::tr("Works no nights, and there are nights.");
    case CandidateCondition::Days:
        return SuitabilityText::tr("Works fewer days a week than are asked for.");
    case CandidateCondition::Registered:
        return SuitabilityText::tr("The registration has run out or was withdrawn.");
    case CandidateCondition::Referred:
        return SuitabilityText::tr("Is referred to another posting already.");
    }
    return {};
}
