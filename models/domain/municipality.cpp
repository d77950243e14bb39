#include "models/domain/municipality.h"

#include <QCoreApplication>

#include <algorithm>

struct MunicipalityText
{
    Q_DECLARE_TR_FUNCTIONS(MunicipalityText)
};

QString municipalityKey(QStringView code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if ((code.size() != 5 && code.size() != 6) || !std::all_of(code.begin(), code.end(), isDigit))
        return {};
    const int prefecture = code.left(2).toInt();
    if (prefecture < 1 || prefecture > 47)
        return {};
    if (code.size() == 6) {
        int sum = 0;
        for (int i = 0; i < 5; ++i)
            sum += (6 - i) * code[i].digitValue();
        if ((11 - sum % 11) % 10 != code[5].digitValue())
            return {};
    }
    return code.left(5).toString();
}

Result<> checked(const Municipality &municipality)
{
    if (municipality.code.isEmpty())
        return Error{Error::Kind::Input,
                     MunicipalityText::tr("The code is none of JIS X 0402. Enter five digits, or six with the check digit.")};
    if (municipality.name.trimmed().isEmpty())
        return Error{Error::Kind::Input, MunicipalityText::tr("The name is missing. Enter it.")};
    // From Okinotorishima to Cape Soya, from Yonaguni to Minamitorishima.
    if (!(municipality.latitude >= 20 && municipality.latitude <= 46 && municipality.longitude >= 122 &&
          municipality.longitude <= 154))
        return Error{Error::Kind::Input,
                     MunicipalityText::tr("The place lies outside Japan. Enter latitude (20–46) and longitude "
                                          "(122–154) in degrees.")};
    return {};
}
