#include "models/statistics/editionreport.h"

#include "models/domain/officedate.h"
#include "models/statistics/figures.h"
#include "models/statistics/monthlyreport.h"
#include "models/statistics/reportscope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct EditionReportText
{
    Q_DECLARE_TR_FUNCTIONS(EditionReport)
};

namespace {

QString nameOf(FigureDifference::Of of)
{
    switch (of) {
    case FigureDifference::Of::Month:
        return EditionReportText::tr("This month");
    case FigureDifference::Of::MonthBefore:
        return EditionReportText::tr("Month before");
    case FigureDifference::Of::YearBefore:
        break;
    }
    return EditionReportText::tr("Year before");
}

ReportTable differenceTable(const MonthlyEdition &edition, const MonthlyEdition &before, const ReportScope &scope)
{
    ReportTable table{.name = EditionReportText::tr("Corrections"),
                      .columns = {{EditionReportText::tr("Month"), CellKind::Text, 14},
                                  {EditionReportText::tr("Prefecture"), CellKind::Text, 12},
                                  {EditionReportText::tr("Profession"), CellKind::Text, 18},
                                  {EditionReportText::tr("Figure"), CellKind::Text, 24},
                                  {EditionReportText::tr("Edition %1").arg(before.edition), CellKind::Count, 12},
                                  {EditionReportText::tr("Edition %1").arg(edition.edition), CellKind::Count, 12},
                                  {EditionReportText::tr("Difference"), CellKind::Text, 12}}};
    for (const FigureDifference &one : differences(before.figures, edition.figures)) {
        if (!scope.prefectures.contains(one.prefecture) || !scope.professions.contains(one.profession))
            continue;
        table.rows.append({nameOf(one.of), one.prefecture.label(), label(one.profession), figureName(one.figure), one.before,
                           one.after, signedNumber(one.after - one.before)});
    }
    return table;
}

/// On paper and in every file: whose figures these are, and how to prove it.
ReportTable signatureTable(const MonthlyEdition &edition, const std::optional<MonthlyEdition> &before)
{
    ReportTable table{
        .name = EditionReportText::tr("Sign-off"),
        .columns = {{EditionReportText::tr("Item"), CellKind::Text, 24}, {EditionReportText::tr("Content"), CellKind::Text, 68}},
        .rows = {{EditionReportText::tr("Edition"), QString::number(edition.edition)},
                 {EditionReportText::tr("Signed off by"), edition.signedBy},
                 {EditionReportText::tr("Signed off on"), fieldMoment(edition.signedAt)},
                 {EditionReportText::tr("SHA-256 of the figures"), edition.sha256}}};
    if (before) {
        table.rows.append({EditionReportText::tr("Corrects edition"), QString::number(before->edition)});
        table.rows.append({EditionReportText::tr("Reason of the correction"), edition.reason});
    }
    return table;
}

MonthlyCounts within(MonthlyCounts counts, const ReportScope &scope)
{
    counts.tallies.removeIf([&](const MonthlyTally &tally) {
        return !scope.prefectures.contains(tally.prefecture) || !scope.professions.contains(tally.profession);
    });
    return counts;
}

} // namespace

QString figureName(qint64 MonthlyTally::*figure)
{
    const QList<QString> names{EditionReportText::tr("New openings"), EditionReportText::tr("Openings carried over"),
                               EditionReportText::tr("New seekers"),  EditionReportText::tr("Seekers carried over"),
                               EditionReportText::tr("Placements"),   EditionReportText::tr("Seats filled")};
    return names.value(tallyFigures().indexOf(figure));
}

ReportDocument editionReport(const MonthlyEdition &edition, const std::optional<MonthlyEdition> &before,
                             const QList<Prefecture> &prefectures, const QList<Profession> &professions)
{
    const ReportScope scope(prefectures, professions);
    ReportDocument document = monthlyReport(
        {within(edition.figures.month, scope), within(edition.figures.before, scope), within(edition.figures.yearBefore, scope)},
        prefectures, professions);
    if (document.isEmpty())
        return document;
    document.when += u"　"_s + EditionReportText::tr("Edition %1").arg(edition.edition);
    document.sections.prepend(signatureTable(edition, before));
    if (before) {
        document.sections.append(ReportHeading{EditionReportText::tr("Corrections"), true});
        document.sections.append(differenceTable(edition, *before, scope));
    }
    return document;
}
