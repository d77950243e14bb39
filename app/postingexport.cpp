#include "app/postingexport.h"

#include "app/fetchedrows.h"
#include "models/domain/masking.h"
#include "models/items/postingsource.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct PostingExportText
{
    Q_DECLARE_TR_FUNCTIONS(PostingExport)
};

SheetColumn sheetColumn(PostingColumn column)
{
    switch (column) {
    case PostingColumn::NeededBy:
    case PostingColumn::ReceivedOn:
    case PostingColumn::ValidUntil:
        return {titleOf(column), CellKind::Date, 12};
    case PostingColumn::Facility:
    case PostingColumn::Place:
        return {titleOf(column), CellKind::Text, 32};
    case PostingColumn::Profession:
    case PostingColumn::Municipality:
    case PostingColumn::Employment:
    case PostingColumn::Checks:
        return {titleOf(column), CellKind::Text, 18};
    default:
        return {titleOf(column), isNumber(column) ? CellKind::Count : CellKind::Text, 12};
    }
}

QVariant cell(const PostingRow &row, PostingColumn column)
{
    const QVariant value = valueOf(row, column);
    const bool typed = isNumber(column) || value.typeId() == QMetaType::QDate;
    return typed || value.isNull() ? value : QVariant(plainText(row, column));
}

} // namespace

QList<PostingColumn> exportColumns()
{
    using enum PostingColumn;
    return {Number,     Facility,   FacilityCode, Prefecture, Municipality, Place,  Profession,  Employment,
            Headcount,  Offered,    Awaiting,     Started,    Remaining,    Review, Publication, Fill,
            Disclosure, ReceivedOn, NeededBy,     ValidUntil, Revision,     Checks};
}

Result<TableFile> exportPostings(const QString &path, const PostingFilter &filter, const PostingOrder &order,
                                 const QList<PostingColumn> &columns, const FetchPostings &fetch, const TableFileOptions &options)
{
    const auto rows = std::make_shared<FetchedRows<PostingListing>>(
        [filter, sorted = publicOrder(order), fetch](const PostingCursor &after, int limit) {
            return fetch(filter, sorted, after, limit);
        },
        [columns](const PostingRow &found) {
            const PostingRow row = maskedRow(found);
            SheetRow cells;
            for (const PostingColumn column : columns)
                cells.append(cell(row, column));
            return cells;
        });
    Sheet sheet{PostingExportText::tr("Postings"), {}, [rows] { return rows->next(); }};
    for (const PostingColumn column : columns)
        sheet.columns.append(sheetColumn(column));
    return writeTableFile(path, {sheet}, options);
}
