#include "app/seekerexport.h"

#include "app/fetchedrows.h"

#include <QCoreApplication>

#include <memory>

struct SeekerExportText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerExport)
};

static SheetColumn sheetColumn(SeekerColumn column)
{
    switch (column) {
    case SeekerColumn::ValidUntil:
    case SeekerColumn::AvailableFrom:
    case SeekerColumn::RegisteredOn:
    case SeekerColumn::ActiveOn:
        return {titleOf(column), CellKind::Date, 12};
    case SeekerColumn::Name:
    case SeekerColumn::Kana:
    case SeekerColumn::Profession:
    case SeekerColumn::Municipality:
        return {titleOf(column), CellKind::Text, 18};
    default:
        return {titleOf(column), isNumber(column) ? CellKind::Count : CellKind::Text, 12};
    }
}

static QVariant cell(const SeekerRow &row, SeekerColumn column)
{
    const QVariant value = valueOf(row, column);
    const bool typed = isNumber(column) || value.typeId() == QMetaType::QDate;
    return typed || value.isNull() ? value : QVariant(plainText(row, column));
}

Result<TableFile> exportSeekers(const QString &path, const SeekerFilter &filter, const SeekerOrder &order,
                                const QList<SeekerColumn> &columns, bool personal, const FetchSeekers &fetch,
                                const TableFileOptions &options)
{
    const auto rows = std::make_shared<FetchedRows<SeekerListing>>(
        [=](const SeekerCursor &after, int limit) { return fetch(filter, order, after, limit); },
        [columns, personal](const SeekerRow &found) {
            const SeekerRow row = personal ? found : masked(found);
            SheetRow cells;
            for (const SeekerColumn column : columns)
                cells.append(cell(row, column));
            return cells;
        });
    Sheet sheet{SeekerExportText::tr("Seekers"), {}, [rows] { return rows->next(); }};
    for (const SeekerColumn column : columns)
        sheet.columns.append(sheetColumn(column));
    return writeTableFile(path, {sheet}, options);
}
