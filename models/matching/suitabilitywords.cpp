#include "models/matching/suitability.h"

#include <QCoreApplication>

struct SuitabilityText
{
    Q_DECLARE_TR_FUNCTIONS(SuitabilityText)
};

using Text = SuitabilityText;

namespace {

QString licenceWords(bool own, bool seen)
{
    if (own)
        return seen ? Text::tr("Holds the licence; it was checked.") : Text::tr("Holds the licence; it is still to be checked.");
    return seen ? Text::tr("May fill the seat by another licence; it was checked.")
                : Text::tr("May fill the seat by another licence; it is still to be checked.");
}

QString experienceWords(int years, int away)
{
    if (years < 0)
        return Text::tr("Experience is not known.");
    const QString known = Text::tr("%n year(s) of experience.", nullptr, years);
    return away > 0 ? Text::tr("%1 Away for %n year(s).", nullptr, away).arg(known) : known;
}

} // namespace

QString label(CandidateCondition condition)
{
    const QString labels[candidateConditionCount]{Text::tr("no licence for the profession"),
                                                  Text::tr("not free long enough"),
                                                  Text::tr("too far from home"),
                                                  Text::tr("no consent to work outside the own prefecture"),
                                                  Text::tr("booked already"),
                                                  Text::tr("no night work"),
                                                  Text::tr("fewer days a week than asked for"),
                                                  Text::tr("registration not valid"),
                                                  Text::tr("referred to another posting already")};
    return labels[int(condition)];
}

QString label(ScorePart part)
{
    const QString labels[scorePartCount]{Text::tr("Licence"),      Text::tr("Experience"), Text::tr("Distance"),
                                         Text::tr("Availability"), Text::tr("Wishes"),     Text::tr("Urgency")};
    return labels[int(part)];
}

QStringList Suitor::words() const
{
    const ProfessionSet wanted = bitOf(m_posting.profession);
    QStringList all{licenceWords((m_seeker.own & wanted) != 0, (m_seeker.seen & wanted) != 0),
                    experienceWords(m_seeker.years, m_seeker.yearsAway)};
    all.append(m_kilometres < 1 ? Text::tr("In the same place.") : Text::tr("%n km from home.", nullptr, qRound(m_kilometres)));
    all.append(Text::tr("Free on %1 of %2 days.").arg(std::min(freeDays(), periodDays())).arg(periodDays()));
    const bool profession = m_seeker.wishes == 0 || (m_seeker.wishes & wanted) != 0;
    const bool place = m_seeker.wishedPrefectures == 0 || wishedPlace();
    all.append(profession && place ? Text::tr("As wished.")
               : profession        ? Text::tr("The profession is as wished, the place is not.")
               : place             ? Text::tr("The place is as wished, the profession is not.")
                                   : Text::tr("Neither the place nor the profession was wished for."));
    all.append(Text::tr("Urgency %1 of 5.").arg(m_posting.urgency));
    return all;
}

QString Suitor::words(CandidateCondition condition) const
{
    switch (condition) {
    case CandidateCondition::Licence:
        return Text::tr("No licence for this profession, or one that does not match.");
    case CandidateCondition::Period:
        return Text::tr("Free on %1 of %2 days only.").arg(freeDays()).arg(periodDays());
    case CandidateCondition::Distance:
        return Text::tr("%n km from home: too far.", nullptr, qRound(m_kilometres));
    case CandidateCondition::Consent:
        return Text::tr("Has not agreed to work outside the own prefecture.");
    case CandidateCondition::Booked:
        return Text::tr("Already booked in this period.");
    case CandidateCondition::Nights:
        return Text::tr("Works no nights, and there are nights.");
    case CandidateCondition::Days:
        return Text::tr("Works fewer days a week than are asked for.");
    case CandidateCondition::Registered:
        return Text::tr("The registration has run out or was withdrawn.");
    case CandidateCondition::Referred:
        return Text::tr("Is referred to another posting already.");
    }
    return {};
}
