#include "models/domain/facility.h"

#include <QCoreApplication>

struct FacilityText
{
    Q_DECLARE_TR_FUNCTIONS(FacilityText)
};

bool isMunicipalityCode(const QString &code)
{
    if (code.size() != 6)
        return false;
    int sum = 0;
    for (int i = 0; i < 6; ++i) {
        if (code[i] < u'0' || code[i] > u'9')
            return false;
        if (i < 5)
            sum += code[i].digitValue() * (6 - i);
    }
    const int digit = (11 - sum % 11) % 10;
    return code[5].digitValue() == digit;
}

Result<> checked(const Facility &facility)
{
    if (facility.name.isEmpty())
        return Error{Error::Kind::Input, FacilityText::tr("The facility has no name. Enter its name.")};
    if (!facility.prefecture)
        return Error{Error::Kind::Input, FacilityText::tr("The facility has no prefecture. Enter one of the 47 prefectures.")};
    if (!facility.municipalityCode.isEmpty() && !isMunicipalityCode(facility.municipalityCode))
        return Error{Error::Kind::Input, FacilityText::tr("The municipality code is not valid. Enter all six digits.")};
    return {};
}
