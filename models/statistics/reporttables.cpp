#include "models/statistics/reporttables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ReportTablesText
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

SheetColumn prefectureColumn() { return {ReportTablesText::tr("Prefecture"), CellKind::Text, 10}; }

SheetColumn professionColumn() { return {ReportTablesText::tr("Profession"), CellKind::Text, 16}; }

QVariant cellOf(const Quotient &quotient) { return quotient.scaled ? QVariant(quotient.value()) : QVariant(u"－"_s); }

QVariant cellOf(const std::optional<int> &number) { return number ? QVariant(qint64(*number)) : QVariant(u"－"_s); }

QVariant daysCell(const std::optional<int> &hours)
{
    if (!hours)
        return u"－"_s;
    return double((*hours * 10 + 12) / 24) / 10.0;
}

void appendPrefectures(ReportTable &table, const ReportScope &scope,
                       const std::function<SheetRow(std::optional<Prefecture>)> &cells)
{
    table.sums.insert(int(table.rows.size()));
    table.rows.append(SheetRow{scope.sumLabel()} + cells({}));
    for (qsizetype i = 0; i < scope.prefectures.size(); ++i) {
        if (scope.startsRegion(i))
            table.groups.insert(int(table.rows.size()));
        table.rows.append(SheetRow{scope.prefectures.at(i).label()} + cells(scope.prefectures.at(i)));
    }
}

void appendProfessions(ReportTable &table, const ReportScope &scope,
                       const std::function<SheetRow(std::optional<Profession>)> &cells)
{
    table.sums.insert(int(table.rows.size()));
    table.rows.append(SheetRow{ReportTablesText::tr("All professions")} + cells({}));
    for (const Profession profession : scope.professions)
        table.rows.append(SheetRow{label(profession)} + cells(profession));
}

QString reportPeriod(QDate from, QDate to) { return ReportTablesText::tr("%1 to %2").arg(reportDate(from), reportDate(to)); }
