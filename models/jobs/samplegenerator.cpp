#include "models/jobs/samplegenerator.h"

#include "models/jobs/samplecourse.h"
#include "models/jobs/sampleplaces.h"
#include "models/jobs/samplewords.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

enum Stream : quint64 { FacilityStream = 1, PostingStream, ContentStream, SeekerStream, PlaceStream, CourseStream };

QString padded(qint64 number, int digits) { return u"%1"_s.arg(number, digits, 10, QLatin1Char('0')); }

/// Inhabitants, times how hard the epidemic strikes there (percent).
std::array<int, prefectureCount> prefectureWeights(bool strained)
{
    static constexpr std::array<std::array<int, 2>, 6> strain{{{13, 145}, {27, 140}, {47, 230}, {1, 135}, {14, 110}, {40, 120}}};
    std::array<int, prefectureCount> weights{};
    for (const Prefecture prefecture : Prefecture::all())
        weights[std::size_t(prefecture.number() - 1)] = prefecture.facts().population / 1000;
    if (strained)
        for (const auto &[number, percent] : strain)
            weights[std::size_t(number - 1)] = weights[std::size_t(number - 1)] * percent / 100;
    return weights;
}

Prefecture drawnPrefecture(SampleRandom &random, bool strained)
{
    static const auto plain = prefectureWeights(false), hard = prefectureWeights(true);
    return *Prefecture::fromNumber(random.weighted(strained ? hard : plain) + 1);
}

FacilityKind drawnKind(SampleRandom &random)
{
    static constexpr std::array weights{460, 160, 80, 100, 40, 60, 20, 30, 10, 15, 5, 10, 5, 5};
    return static_cast<FacilityKind>(random.weighted(weights));
}

int drawnBeds(FacilityKind kind, SampleRandom &random)
{
    static constexpr std::array weights{40, 30, 20, 10};
    static constexpr std::array<std::array<int, 2>, 4> ranges{{{20, 99}, {100, 199}, {200, 399}, {400, 900}}};
    if (kind != FacilityKind::Hospital)
        return kind == FacilityKind::CareHome ? random.between(29, 120) : 0;
    const auto &range = ranges[std::size_t(random.weighted(weights))];
    return random.between(range[0], range[1]);
}

/// Health centres and authorities have codes of their prefecture, institutions ten digits.
QString facilityCode(Prefecture prefecture, FacilityKind kind, int index)
{
    if (kind == FacilityKind::HealthCentre || kind == FacilityKind::Government)
        return u"H%1-%2"_s.arg(prefecture.code(), padded(index, 5));
    const QString table = kind == FacilityKind::Pharmacy ? u"4"_s : kind == FacilityKind::HomeNursing ? u"6"_s : u"1"_s;
    return prefecture.code() + table + padded(9'000'000 + index % 1'000'000, 7);
}

/// New postings by week, the oldest first: three waves, the last one still rising.
QDate drawnReceipt(QDate today, SampleRandom &random)
{
    static constexpr std::array weeks{22, 28, 38, 47, 58, 66, 71, 74, 70, 60, 48, 40, 36,
                                      38, 47, 58, 66, 71, 74, 70, 69, 74, 83, 91, 97, 100};
    const int back = int(weeks.size()) - 1 - random.weighted(weeks);
    const QDate day = today.addDays(-1 - 7 * back - random.below(7));
    const int beyond = day.dayOfWeek() - Qt::Friday;
    return beyond > 0 && random.percent(80) ? day.addDays(-beyond) : day;
}

/// One in seventy repeats the posting before it: an office sent the same need twice.
qint64 likeOf(qint64 index) { return index % 70 == 69 ? index - 1 : index; }

} // namespace

SampleGenerator::SampleGenerator(const SampleSize &size, QDate today) : m_size(size), m_today(today)
{
    m_size.postings = std::clamp<qint64>(size.postings, 0, most);
    m_size.seekers = std::clamp<qint64>(size.seekers, 0, most);
    // 8,490 institutions report in the real world; a small sample has several postings for each all the same.
    m_facilities = int(std::min<qint64>((m_size.postings + 4) / 5, 8490));
}

Facility SampleGenerator::facility(int index) const
{
    SampleRandom random(m_size.seed, FacilityStream, quint64(index));
    const Prefecture prefecture = drawnPrefecture(random, true);
    const SampleName stem = sampleStem(random);
    Facility made;
    made.kind = drawnKind(random);
    const SampleName name = sampleFacilityName(made.kind, stem, random);
    const SamplePlace place = samplePlace(prefecture, random.below(samplePlaceCount));
    made.code = facilityCode(prefecture, made.kind, index);
    made.name = name.text;
    made.kana = name.kana;
    made.prefecture = prefecture;
    made.municipalityCode = place.code;
    made.municipality = place.name;
    made.address = u"%1%2%3-%4-%5"_s.arg(place.name, stem.text)
                       .arg(random.between(1, 6))
                       .arg(random.between(1, 24))
                       .arg(random.between(1, 18));
    // Within about 40 km of the prefectural office.
    made.latitude = prefecture.facts().latitude + double(random.between(-3000, 3000)) / 10'000;
    made.longitude = prefecture.facts().longitude + double(random.between(-3000, 3000)) / 10'000;
    if (const int beds = drawnBeds(made.kind, random); beds > 0)
        made.beds = beds;
    made.department = made.kind == FacilityKind::Hospital ? u"人事課"_s : u"総務課"_s;
    made.contactPerson = samplePerson(random).text;
    // 0X0-0000-… is no number that a telephone could reach.
    made.phone = u"0%1-0000-%2"_s.arg(padded(prefecture.number(), 2), padded(random.below(10'000), 4));
    made.email = u"saiyo-%1@example.jp"_s.arg(index);
    made.covidRole = static_cast<CovidRole>(random.below(3));
    return made;
}

PostingContent SampleGenerator::contentAt(qint64 index, const Facility &facility, QDate receivedOn) const
{
    SampleRandom random(m_size.seed, ContentStream, quint64(index));
    return sampleContent(facility, receivedOn, random);
}

Posting SampleGenerator::start(qint64 index) const
{
    SampleRandom random(m_size.seed, PostingStream, quint64(index));
    Posting posting;
    posting.facility = facility(facilityOf(index));
    posting.receivedOn = drawnReceipt(m_today, random);
    posting.source = random.percent(70) ? Source::Gmis : random.percent(90) ? Source::File : Source::Manual;
    if (posting.source != Source::Manual)
        posting.sourceRecord = QString::number(100'000 + index);
    posting.sourceRevision = 1;
    posting.revisions = {
        {1, contentAt(likeOf(index), posting.facility, posting.receivedOn), ReviewState::Received, posting.facility.name, {}}};
    return posting;
}

SamplePosting SampleGenerator::posting(qint64 index) const
{
    SamplePosting made{start(index), {}};
    SampleRandom random(m_size.seed, CourseStream, quint64(index));
    made.days = SampleCourse(made.posting, m_today, random).run();
    return made;
}

int SampleGenerator::facilityOf(qint64 index) const
{
    return SampleRandom(m_size.seed, PlaceStream, quint64(likeOf(index))).below(m_facilities);
}

Seeker SampleGenerator::seeker(qint64 index) const
{
    static constexpr std::array professions{60, 45, 40, 480, 130, 40, 50, 25, 70, 20, 120};
    SampleRandom random(m_size.seed, SeekerStream, quint64(index));
    const SampleName name = samplePerson(random);
    Seeker made;
    made.name = name.text;
    made.kana = name.kana;
    made.birthDate = m_today.addDays(-random.between(23 * 365, 69 * 365));
    made.phone = u"090-0000-"_s + padded(random.below(10'000), 4);
    made.email = u"s%1@example.jp"_s.arg(index + 1);
    made.prefecture = drawnPrefecture(random, false);
    const SamplePlace place = samplePlace(*made.prefecture, random.below(samplePlaceCount));
    made.municipalityCode = place.code;
    made.municipality = place.name;
    const auto profession = static_cast<Profession>(random.weighted(professions));
    made.wishes = {profession};
    if (isLicensed(profession)) {
        const QDate granted = made.birthDate.addYears(22 + random.below(4));
        made.licences.append({profession, padded(random.between(100'000, 1'999'999), 7), granted,
                              profession == Profession::AssistantNurse ? made.prefecture->name() : QString(),
                              static_cast<LicenceCheck>(random.below(3))});
        const int since = std::max(0, granted.year() < m_today.year() ? m_today.year() - granted.year() : 0);
        made.yearsAway = random.percent(55) ? random.below(since + 1) : 0;
        made.yearsExperience = since - *made.yearsAway;
    }
    made.elsewhere = random.percent(18);
    made.shortTerm = random.percent(40);
    made.registeredOn = m_today.addDays(-1 - random.below(182));
    made.validUntil = validUntilFrom(made.registeredOn);
    made.availableFrom = made.registeredOn.addDays(random.between(0, 45));
    made.route = static_cast<IntakeRoute>(random.below(7));
    made.workStatus = static_cast<WorkStatus>(random.below(3));
    made.nights = random.percent(45);
    made.consents = {Consent::ToInstitutions};
    if (made.elsewhere || random.percent(30))
        made.consents.append(Consent::ToPrefectures);
    for (Licence &licence : made.licences) {
        if (licence.check == LicenceCheck::Unchecked)
            continue;
        licence.seenBy = samplePerson(random).text;
        licence.seenOn = made.registeredOn.addDays(random.below(1 + int(made.registeredOn.daysTo(m_today))));
    }
    // One in five came back before the validity ran out, or after it.
    made.activeOn = made.registeredOn;
    if (made.validUntil < m_today && random.percent(20))
        made = activeOn(made, m_today.addDays(-1 - random.below(30))).take();
    if (hasExpired(made, m_today))
        made.state = SeekerState::Expired;
    return made;
}
