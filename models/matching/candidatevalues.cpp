#include "models/matching/candidatevalues.h"

using namespace Qt::StringLiterals;

static qint8 numberOf(std::optional<Prefecture> prefecture) { return prefecture ? qint8(prefecture->number()) : qint8(0); }

static YesNo yesNo(std::optional<bool> known) { return !known ? YesNo::Unknown : *known ? YesNo::Yes : YesNo::No; }

static qint8 halfDays(std::optional<double> days) { return days ? qint8(qBound(0, qRound(*days * 2), 14)) : qint8(0); }

/// Housing is told in free words; most say that there is none.
static bool isGiven(const QString &housing)
{
    const QString text = housing.trimmed();
    return !text.isEmpty() && !QStringList{u"なし"_s, u"無し"_s, u"無"_s, u"－"_s, u"-"_s, u"不可"_s}.contains(text);
}

static DayRange rangeOf(QDate from, QDate to, QDate today)
{
    return {qint32((from.isValid() ? from : today).toJulianDay()), to.isValid() ? qint32(to.toJulianDay()) : DayRange::open};
}

GeoPoint officeOf(const QString &, std::optional<Prefecture> prefecture)
{
    if (!prefecture)
        return {};
    return {float(prefecture->facts().latitude), float(prefecture->facts().longitude)};
}

CandidateSeeker candidateOf(const Seeker &seeker, std::vector<DayRange> booked, QDate today, const PlaceOf &placeOf)
{
    CandidateSeeker made;
    made.home = placeOf(seeker.municipalityCode, seeker.prefecture);
    for (int number = 1; number <= professionCount; ++number) {
        const Profession profession = *professionFromNumber(number);
        const ProfessionSet bit = bitOf(profession);
        if (!isLicensed(profession)) { // open to whoever wishes for it
            if (seeker.wishes.contains(profession)) {
                made.mayFill |= bit;
                made.own |= bit;
                made.seen |= bit;
            }
            continue;
        }
        const Licence *licence = licenceFor(seeker, profession);
        if (!licence)
            continue;
        made.mayFill |= bit;
        if (licence->kind == profession)
            made.own |= bit;
        if (licence->check != LicenceCheck::Unchecked)
            made.seen |= bit;
    }
    for (const Profession profession : seeker.wishes)
        made.wishes |= bitOf(profession);
    for (const Prefecture prefecture : seeker.wishPrefectures)
        made.wishedPrefectures |= quint64(1) << prefecture.number();
    made.years = qint16(seeker.yearsExperience.value_or(-1));
    made.yearsAway = qint16(seeker.yearsAway.value_or(0));
    made.prefecture = numberOf(seeker.prefecture);
    made.nights = yesNo(seeker.nights);
    made.halfDaysPerWeek = halfDays(seeker.daysPerWeek);
    made.elsewhere = seeker.elsewhere;
    made.shortTerm = seeker.shortTerm;
    made.available = rangeOf(seeker.availableFrom, seeker.availableTo, today);
    made.booked = std::move(booked);
    return made;
}

std::optional<CandidatePosting> candidateOf(const PostingContent &posting, int seatsLeft, int urgency, QDate today,
                                            const PlaceOf &placeOf)
{
    if (!posting.profession)
        return std::nullopt;
    CandidatePosting made;
    made.place = placeOf(posting.municipalityCode, posting.prefecture);
    made.profession = *posting.profession;
    made.prefecture = numberOf(posting.prefecture);
    made.urgency = qint8(qBound(1, urgency, 5));
    made.nights = yesNo(posting.nights);
    made.halfDaysPerWeek = halfDays(posting.daysPerWeek);
    made.housing = isGiven(posting.housing);
    made.shortTerm = posting.recruitmentKind == RecruitmentKind::ShortTermSupport;
    made.yearsRequired = qint16(qBound(0, posting.yearsRequired.value_or(0), 60));
    made.seats = std::max(0, seatsLeft);
    made.period = rangeOf(posting.periodFrom, posting.periodTo, today);
    return made;
}

int urgencyOf(QDate neededBy, QDate today)
{
    if (!neededBy.isValid())
        return 1;
    const qint64 days = today.daysTo(neededBy);
    return days <= 7 ? 5 : days <= 14 ? 4 : days <= 31 ? 3 : 2;
}
