#include "models/jobs/municipalityimport.h"

#include "models/jobs/namedtable.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

struct MunicipalityImportText
{
    Q_DECLARE_TR_FUNCTIONS(MunicipalityImportText)
};

Result<QList<Municipality>> readMunicipalities(const QString &path)
{
    const QList<NamedColumn> columns{{{u"code"_s, u"code5"_s, u"lgcode"_s, u"市区町村コード"_s, u"団体コード"_s}},
                                     {{u"name"_s, u"市区町村"_s, u"市区町村名"_s, u"団体名"_s}},
                                     {{u"latitude"_s, u"lat"_s, u"緯度"_s}},
                                     {{u"longitude"_s, u"lng"_s, u"lon"_s, u"経度"_s}}};
    QList<Municipality> read;
    QSet<QString> codes;
    const auto done = readNamedTable(path, columns, [&](const QStringList &cells) -> Result<> {
        bool hasLatitude = false, hasLongitude = false;
        // Spreadsheets drop leading zeros: 1100 is 01100.
        const QString code = cells[0].size() == 4 ? u"0"_s + cells[0] : cells[0];
        const Municipality one{municipalityKey(code), cells[1], cells[2].toDouble(&hasLatitude),
                               cells[3].toDouble(&hasLongitude)};
        if (!hasLatitude || !hasLongitude)
            return Error{Error::Kind::Input,
                         MunicipalityImportText::tr("Latitude or longitude is no number. Enter degrees such as 35.69.")};
        if (const auto sound = checked(one); !sound)
            return sound;
        if (codes.contains(one.code))
            return Error{Error::Kind::Input,
                         MunicipalityImportText::tr("The code %1 stands there twice. Keep one of the rows.").arg(one.code)};
        codes.insert(one.code);
        read.append(one);
        return {};
    });
    if (!done)
        return done.error();
    if (read.isEmpty())
        return Error{Error::Kind::Input, MunicipalityImportText::tr("The file names no municipality. Ask for it again.")};
    return read;
}

/// A number of people; nothing where the cell is empty.
static Result<std::optional<int>> people(const QString &cell)
{
    if (cell.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int number = cell.toInt(&isNumber);
    if (!isNumber || number < 0)
        return Error{
            Error::Kind::Input,
            MunicipalityImportText::tr("“%1” is no number of people. Enter 0 or more, or leave the cell empty.").arg(cell)};
    return std::optional(number);
}

Result<QList<PrefectureLimit>> readPrefectureLimits(const QString &path)
{
    const QList<NamedColumn> columns{
        {{u"prefecture"_s, u"region"_s, u"都道府県"_s}}, {{u"cap"_s, u"上限"_s}, true}, {{u"floor"_s, u"下限"_s}, true}};
    QList<PrefectureLimit> limits;
    const auto done = readNamedTable(path, columns, [&](const QStringList &cells) -> Result<> {
        const auto prefecture = Prefecture::fromText(cells[0]);
        if (!prefecture)
            return Error{Error::Kind::Input,
                         MunicipalityImportText::tr("There is no prefecture “%1”. Enter 01 to 47 or its name.").arg(cells[0])};
        const auto cap = people(cells[1]), floor = people(cells[2]);
        for (const auto *number : {&cap, &floor})
            if (!*number)
                return number->error();
        limits.append({*prefecture, cap.value(), floor.value().value_or(0)});
        return checked(limits);
    });
    if (!done)
        return done.error();
    return limits;
}
