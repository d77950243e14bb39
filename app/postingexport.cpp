#include "app/postingexport.h"

#include "models/domain/leaks.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct PostingExportText
{
    Q_DECLARE_TR_FUNCTIONS(PostingExport)
};

constexpr int pageSize = 1000;

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

/// Hands out masked rows, fetching the next page when one is used up.
class PostingRows
{
public:
    PostingRows(PostingFilter filter, PostingOrder order, QList<PostingColumn> columns, FetchPostings fetch)
        : m_filter(std::move(filter)), m_order(order), m_columns(std::move(columns)), m_fetch(std::move(fetch))
    {
    }

    Result<std::optional<SheetRow>> next()
    {
        while (m_used == m_page.rows.size()) {
            if (m_started && m_page.last)
                return std::optional<SheetRow>();
            auto page = m_fetch(m_filter, m_order, m_page.next, pageSize);
            if (!page)
                return page.error();
            m_page = page.take();
            m_started = true;
            m_used = 0;
        }
        const PostingRow row = maskedRow(m_page.rows.at(m_used++));
        SheetRow cells;
        for (const PostingColumn column : m_columns)
            cells.append(cell(row, column));
        return std::optional(cells);
    }

private:
    PostingFilter m_filter;
    PostingOrder m_order;
    QList<PostingColumn> m_columns;
    FetchPostings m_fetch;
    PostingPage m_page;
    qsizetype m_used = 0;
    bool m_started = false;
};

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
    const auto rows = std::make_shared<PostingRows>(filter, publicOrder(order), columns, fetch);
    Sheet sheet{PostingExportText::tr("Postings"), {}, [rows] { return rows->next(); }};
    for (const PostingColumn column : columns)
        sheet.columns.append(sheetColumn(column));
    return writeTableFile(path, {sheet}, options);
}
