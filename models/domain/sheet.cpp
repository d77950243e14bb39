#include "models/domain/sheet.h"

RowSource rowsOf(QList<SheetRow> rows)
{
    return [rows = std::move(rows), next = qsizetype(0)]() mutable -> Result<std::optional<SheetRow>> {
        if (next >= rows.size())
            return std::optional<SheetRow>();
        return std::optional<SheetRow>(rows.at(next++));
    };
}
