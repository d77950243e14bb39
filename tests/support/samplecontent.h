#pragma once

#include "models/domain/posting.h"

/// Contents that pass every check, for tests to spoil.
namespace samplecontent {

inline Facility facility(const QString &code = QStringLiteral("1310000001"))
{
    Facility facility;
    facility.code = code;
    facility.name = QStringLiteral("医療法人社団 潮会 しおかぜ病院");
    facility.kana = QStringLiteral("しおかぜびょういん");
    facility.kind = FacilityKind::Hospital;
    facility.prefecture = Prefecture::fromNumber(13);
    facility.municipality = QStringLiteral("港区");
    return facility;
}

/// Sound on any day up to 2099.
inline PostingContent posting(Profession profession = Profession::Nurse, int headcount = 3)
{
    PostingContent content;
    content.profession = profession;
    content.placeName = QStringLiteral("しおかぜ病院");
    content.placeKind = FacilityKind::Hospital;
    content.prefecture = Prefecture::fromNumber(13);
    content.municipality = QStringLiteral("港区");
    content.duties = QStringLiteral("病棟での看護");
    content.employment = EmploymentForm::NonPermanent;
    content.periodFrom = QDate(2099, 8, 1);
    content.headcount = headcount;
    content.neededBy = QDate(2099, 7, 31);
    content.wageForm = WageForm::Hourly;
    content.wageMin = 2000;
    content.wageMax = 2500;
    content.daysPerWeek = 2.5;
    content.nights = false;
    content.trainingGiven = true;
    content.trainingModules = QStringLiteral("感染管理、医療安全");
    content.disclosure = Disclosure::Open;
    content.phone = QStringLiteral("03-0000-0000");
    return content;
}

} // namespace samplecontent
