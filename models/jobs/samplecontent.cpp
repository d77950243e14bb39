#include "models/jobs/samplecontent.h"

#include "models/jobs/samplewords.h"

using namespace Qt::StringLiterals;

namespace {

/// Usual wages in yen, in the order of the professions.
struct Wage
{
    int monthMin, monthMax, hourMin, hourMax;
};
constexpr std::array<Wage, professionCount> wages{{{700'000, 1'500'000, 8'000, 15'000},
                                                   {230'000, 350'000, 1'600, 2'400},
                                                   {270'000, 380'000, 1'800, 2'600},
                                                   {250'000, 380'000, 1'600, 2'800},
                                                   {200'000, 290'000, 1'300, 1'900},
                                                   {220'000, 330'000, 1'500, 2'200},
                                                   {210'000, 320'000, 1'400, 2'100},
                                                   {215'000, 320'000, 1'500, 2'100},
                                                   {280'000, 420'000, 2'000, 3'000},
                                                   {210'000, 310'000, 1'300, 1'800},
                                                   {170'000, 240'000, 1'000, 1'400}}};

/// Weights in the order of the professions: seats per thousand inhabitants where hospitals ask, and what other places ask for.
constexpr std::array<int, professionCount> usual{135, 60, 34, 480, 135, 31, 62, 29, 60, 11, 140};

std::array<int, professionCount> professionsAt(FacilityKind kind)
{
    switch (kind) {
    case FacilityKind::HomeNursing:
        return {0, 6, 2, 80, 12, 0, 0, 0, 0, 0, 4};
    case FacilityKind::CareHome:
        return {4, 0, 0, 55, 36, 0, 0, 0, 0, 0, 5};
    case FacilityKind::Pharmacy:
        return {0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 12};
    case FacilityKind::HealthCentre:
    case FacilityKind::Government:
        return {6, 55, 1, 14, 0, 1, 3, 0, 2, 0, 30};
    case FacilityKind::RecoveryHotel:
        return {5, 6, 0, 66, 9, 0, 0, 0, 2, 0, 20};
    case FacilityKind::CallCentre:
        return {0, 24, 3, 60, 4, 0, 0, 0, 0, 0, 16};
    case FacilityKind::TestCentre:
        return {4, 0, 0, 30, 5, 2, 50, 0, 0, 0, 14};
    case FacilityKind::VaccinationSite:
        return {22, 6, 0, 44, 8, 0, 0, 0, 12, 2, 18};
    default:
        return usual;
    }
}

int headcountAt(FacilityKind kind, SampleRandom &random)
{
    static constexpr std::array weights{45, 20, 12, 6, 5, 5, 4, 2, 1};
    static constexpr std::array<std::array<int, 2>, 9> ranges{
        {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 8}, {9, 15}, {16, 25}, {26, 40}}};
    const auto &range = ranges[std::size_t(random.weighted(weights))];
    const int people = random.between(range[0], range[1]);
    const bool large = kind == FacilityKind::RecoveryHotel || kind == FacilityKind::CallCentre ||
                       kind == FacilityKind::VaccinationSite || kind == FacilityKind::TemporaryFacility;
    return large ? std::min(people * 3, 60) : people;
}

RecruitmentKind kindAt(FacilityKind place, SampleRandom &random)
{
    if (place == FacilityKind::VaccinationSite)
        return RecruitmentKind::Vaccination;
    if (place == FacilityKind::RecoveryHotel || place == FacilityKind::CallCentre || place == FacilityKind::TemporaryFacility)
        return random.percent(70) ? RecruitmentKind::ShortTermSupport : RecruitmentKind::Ordinary;
    static constexpr std::array weights{74, 19, 7};
    return static_cast<RecruitmentKind>(random.weighted(weights));
}

EmploymentForm employmentFor(RecruitmentKind kind, FacilityKind place, SampleRandom &random)
{
    if (place == FacilityKind::HealthCentre || place == FacilityKind::Government)
        return EmploymentForm::FiscalYear;
    if (kind == RecruitmentKind::ShortTermSupport)
        return random.percent(85) ? EmploymentForm::ShortTermSupport : EmploymentForm::Dispatched;
    if (kind == RecruitmentKind::Vaccination)
        return random.percent(60) ? EmploymentForm::SingleShift : EmploymentForm::NonPermanent;
    return random.percent(58) ? EmploymentForm::Permanent : EmploymentForm::NonPermanent;
}

int rounded(int value, int step) { return (value + step / 2) / step * step; }

void fillWage(PostingContent &content, SampleRandom &random)
{
    const Wage &wage = wages[std::size_t(*content.profession)];
    if (content.employment == EmploymentForm::Permanent) {
        content.wageForm = WageForm::Monthly;
        const int spread = wage.monthMax - wage.monthMin;
        content.wageMin = rounded(wage.monthMin + random.below(spread / 2), 1'000);
        content.wageMax = rounded(*content.wageMin + spread / 4 + random.below(spread / 4), 1'000);
        content.allowances = u"夜勤手当、通勤手当、住宅手当"_s;
        return;
    }
    const int hours = random.percent(20) && content.employment != EmploymentForm::FiscalYear ? 8 : 1;
    content.wageForm = hours == 8 ? WageForm::Daily : WageForm::Hourly;
    const int spread = wage.hourMax - wage.hourMin;
    content.wageMin = rounded(wage.hourMin + random.below(spread / 2), 50) * hours;
    content.wageMax = *content.wageMin + rounded(spread / 4 + random.below(spread / 4) + 50, 50) * hours;
    content.allowances = content.covidDuty.value_or(false) ? u"危険手当、通勤手当"_s : u"通勤手当"_s;
}

void fillPeriod(PostingContent &content, QDate receivedOn, SampleRandom &random)
{
    content.periodFrom = receivedOn.addDays(random.between(14, 60));
    content.neededBy = content.periodFrom.addDays(-random.between(0, 10));
    const bool bounded = content.employment != EmploymentForm::Permanent;
    if (bounded)
        content.periodTo = content.periodFrom.addDays(random.between(190, 400)); // still running when the posting is looked at
    content.fullTime = content.employment == EmploymentForm::Permanent || random.percent(45);
    content.daysPerWeek = *content.fullTime ? 5.0 : double(random.between(2, 4));
    const bool wards = content.placeKind == FacilityKind::Hospital || content.placeKind == FacilityKind::RecoveryHotel;
    content.nights = wards && content.profession != Profession::Clerk && random.percent(55);
    content.hours = *content.nights ? u"8:30～17:15／16:30～翌9:00（二交代制）"_s : u"8:30～17:15（休憩60分）"_s;
}

void fillTraining(PostingContent &content, SampleRandom &random)
{
    static constexpr std::array<int, 4> hours{2, 3, 4, 6};
    content.trainingGiven = true;
    content.trainingProvider = random.percent(70) ? u"採用機関"_s : u"都道府県看護協会"_s;
    content.trainingHours = double(random.one(hours));
    content.trainingModules =
        isLicensed(*content.profession) ? u"感染管理、医療安全、個人防護具の着脱演習"_s : u"感染管理、医療安全"_s;
    content.trainingWhen = u"着任前の平日（オンライン可）"_s;
}

void fillContact(PostingContent &content, const Facility &facility)
{
    content.contactDepartment = facility.department;
    content.contactPerson = facility.contactPerson;
    content.phone = facility.phone;
    content.email = facility.email;
}

void fillDisclosure(PostingContent &content, SampleRandom &random)
{
    static constexpr std::array weights{86, 13, 1};
    content.disclosure = static_cast<Disclosure>(random.weighted(weights));
    const bool hidden = content.disclosure != Disclosure::Open;
    content.maskName = content.maskAddress = content.maskContact = hidden;
}

} // namespace

PostingContent sampleContent(const Facility &facility, QDate receivedOn, SampleRandom &random)
{
    PostingContent content;
    content.recruitmentKind = kindAt(facility.kind, random);
    content.profession = static_cast<Profession>(random.weighted(professionsAt(facility.kind)));
    content.placeName = facility.name;
    content.placeKind = facility.kind;
    content.prefecture = facility.prefecture;
    content.municipalityCode = facility.municipalityCode;
    content.municipality = facility.municipality;
    content.postalCode = facility.postalCode;
    content.address = facility.address;
    content.access = u"最寄り駅から徒歩%1分"_s.arg(random.between(3, 18));
    content.jobTitle = japanese(*content.profession);
    content.department = sampleDepartment(*content.profession, facility.kind, random);
    content.duties = sampleDuties(*content.profession, facility.kind, random);
    content.covidDuty = facility.kind != FacilityKind::Pharmacy && random.percent(70);
    if (*content.covidDuty)
        content.covidDuties = random.percent(50) ? u"患者対応"_s : u"検査・相談"_s;
    if (isLicensed(*content.profession)) {
        content.licence = japanese(*content.profession) + u"免許"_s;
        content.yearsRequired = random.percent(60) ? 0 : random.between(1, 5);
    }
    content.employment = employmentFor(content.recruitmentKind, facility.kind, random);
    content.headcount = headcountAt(facility.kind, random);
    fillPeriod(content, receivedOn, random);
    fillWage(content, random);
    content.housing = content.recruitmentKind == RecruitmentKind::ShortTermSupport ? u"宿舎あり（無料）"_s : u"なし"_s;
    content.insurance = *content.fullTime ? u"健康保険・厚生年金・雇用保険・労災保険"_s : u"労災保険"_s;
    content.childCare = random.percent(25) ? u"院内保育あり"_s : QString();
    content.protection = u"個人防護具を支給します。公務災害・労災の対象です。"_s;
    content.selection = u"書類選考、面接（オンライン可）"_s;
    content.onlineApplication = random.percent(60);
    fillTraining(content, random);
    fillDisclosure(content, random);
    fillContact(content, facility);
    return content;
}

void spoil(PostingContent &content, SampleFlaw flaw, const Facility &facility)
{
    switch (flaw) {
    case SampleFlaw::WageMissing:
        content.wageMin.reset();
        return;
    case SampleFlaw::DutiesMissing:
        content.duties.clear();
        return;
    case SampleFlaw::TrainingMissing:
        content.trainingGiven.reset();
        return;
    case SampleFlaw::ContactMissing:
        content.phone.clear();
        content.email.clear();
        return;
    case SampleFlaw::WageReversed:
        std::swap(content.wageMin, content.wageMax);
        return;
    case SampleFlaw::NameLeft:
        content.disclosure = Disclosure::NonPublic;
        content.maskName = content.maskAddress = content.maskContact = true;
        content.duties = u"当院%1では、"_s.arg(facility.name) + content.duties;
        return;
    case SampleFlaw::UpperWageMissing:
        content.wageMax.reset();
        return;
    case SampleFlaw::WageNegotiable:
        content.wageForm = WageForm::Negotiable;
        content.wageMin.reset();
        content.wageMax.reset();
        return;
    case SampleFlaw::WageUnit:
        content.wageForm = WageForm::Hourly;
        content.wageMin = 45'000;
        content.wageMax = 60'000;
        return;
    case SampleFlaw::NoTraining:
        content.trainingGiven = false;
        content.trainingProvider.clear();
        return;
    case SampleFlaw::MailWrong:
        content.email.replace(u'@', u'＠');
        return;
    }
}
