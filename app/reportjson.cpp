#include "app/reportjson.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

static QJsonValue cellJson(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QDate)
        return cell.toDate().toString(Qt::ISODate);
    return QJsonValue::fromVariant(cell);
}

static QJsonObject tableJson(const ReportTable &table)
{
    QJsonArray columns, rows;
    for (const SheetColumn &column : table.columns)
        columns.append(column.title);
    for (const SheetRow &row : table.rows) {
        QJsonArray cells;
        for (const QVariant &cell : row)
            cells.append(cellJson(cell));
        rows.append(cells);
    }
    return {{u"name"_s, table.name}, {u"columns"_s, columns}, {u"rows"_s, rows}};
}

QJsonObject reportJson(const ReportDocument &document)
{
    QJsonArray tables;
    for (const ReportSection &section : document.sections) {
        if (const auto *table = std::get_if<ReportTable>(&section))
            tables.append(tableJson(*table));
        else if (const auto *beside = std::get_if<ReportBeside>(&section))
            tables.append(tableJson(beside->table));
    }
    return {{u"title"_s, document.title},
            {u"when"_s, document.when},
            {u"basis"_s, document.basis},
            {u"scope"_s, document.scope},
            {u"tables"_s, tables}};
}
