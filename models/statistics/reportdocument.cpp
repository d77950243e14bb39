#include "models/statistics/reportdocument.h"

#include "models/domain/officedate.h"
#include "models/domain/textwidth.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

struct ReportDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

QString reportDisclaimer()
{
    return ReportDocumentText::tr("Please note that registering a posting does not guarantee that it will be filled.");
}

QString reportDate(QDate day)
{
    if (!day.isValid())
        return {};
    const bool ja = QLocale().language() == QLocale::Japanese;
    const QString iso = day.toString(Qt::ISODate);
    return ja ? u"%1（%2）"_s.arg(eraDate(day), iso) : u"%2 (%1)"_s.arg(eraDate(day), iso);
}

/// Its columns of words are as wide as their words, which are longer in English; up to a bound.
static Sheet sheetOf(const ReportTable &table)
{
    constexpr int widest = 40;
    Sheet sheet{table.name, table.columns, rowsOf(table.rows), table.changes};
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        SheetColumn &column = sheet.columns[i];
        if (column.kind != CellKind::Text)
            continue;
        for (const SheetRow &row : table.rows)
            column.width = std::max(column.width, std::min(widest, halfWidths(row.value(i).toString())));
    }
    return sheet;
}

static SheetChart chartOf(const ReportBars &bars)
{
    const double scale = std::pow(10, bars.decimals);
    SheetChart chart{.title = bars.title, .decimals = bars.decimals};
    for (const auto &[label, value] : bars.bars)
        chart.points.append({label, double(value) / scale});
    return chart;
}

static SheetChart chartOf(const ReportLine &line)
{
    SheetChart chart{.kind = SheetChart::Kind::Line, .title = line.title};
    for (const auto &[day, value] : line.points)
        chart.points.append({fieldDate(day), double(value)});
    return chart;
}

static Sheet sheetOf(const ReportBeside &beside)
{
    Sheet sheet = sheetOf(beside.table);
    sheet.chart = std::visit([](const auto &picture) { return chartOf(picture); }, beside.picture);
    return sheet;
}

static Sheet aboutSheet(const ReportDocument &document)
{
    QList<SheetRow> rows{{ReportDocumentText::tr("Title"), document.title},
                         {ReportDocumentText::tr("Date"), document.when},
                         {ReportDocumentText::tr("Basis"), document.basis},
                         {ReportDocumentText::tr("Scope"), document.scope},
                         {ReportDocumentText::tr("Note"), reportDisclaimer()}};
    return {ReportDocumentText::tr("About this report"),
            {{ReportDocumentText::tr("Item"), CellKind::Text, 14}, {ReportDocumentText::tr("Content"), CellKind::Text, 90}},
            rowsOf(rows)};
}

QList<Sheet> sheetsOf(const ReportDocument &document)
{
    QList<Sheet> sheets;
    for (const ReportSection &section : document.sections) {
        if (const auto *table = std::get_if<ReportTable>(&section))
            sheets.append(sheetOf(*table));
        else if (const auto *beside = std::get_if<ReportBeside>(&section))
            sheets.append(sheetOf(*beside));
    }
    sheets.append(aboutSheet(document));
    return sheets;
}
