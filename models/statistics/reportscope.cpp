#include "models/statistics/reportscope.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

struct ReportScopeText
{
    Q_DECLARE_TR_FUNCTIONS(ReportScope)
};

ReportScope::ReportScope(const QList<Prefecture> &onlyPrefectures, const QList<Profession> &onlyProfessions)
{
    if (!onlyPrefectures.isEmpty()) {
        prefectures = onlyPrefectures;
        std::sort(prefectures.begin(), prefectures.end());
        prefectures.erase(std::unique(prefectures.begin(), prefectures.end()), prefectures.end());
    }
    if (!onlyProfessions.isEmpty()) {
        professions = onlyProfessions;
        std::sort(professions.begin(), professions.end());
        professions.erase(std::unique(professions.begin(), professions.end()), professions.end());
    }
}

QString ReportScope::sumLabel() const { return isNation() ? ReportScopeText::tr("Japan") : ReportScopeText::tr("Sum"); }

bool ReportScope::startsRegion(qsizetype index) const
{
    return index == 0 || prefectures.at(index).region() != prefectures.at(index - 1).region();
}

QString ReportScope::text() const
{
    QStringList places, kinds;
    for (const Prefecture prefecture : prefectures)
        places.append(prefecture.label());
    for (const Profession profession : professions)
        kinds.append(label(profession));
    const bool ja = QLocale().language() == QLocale::Japanese;
    const QString comma = ja ? u"、"_s : u", "_s;
    return ReportScopeText::tr("Prefectures: %1; professions: %2")
        .arg(isNation() ? ReportScopeText::tr("all of Japan") : places.join(comma),
             professions.size() == professionCount ? ReportScopeText::tr("all") : kinds.join(comma));
}
