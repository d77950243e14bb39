#pragma once

#include "models/domain/sheet.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// The charts of a workbook, each at the right of the table it belongs to. Their points stand on a sheet of their own at the
/// end, where whoever reads the workbook finds them, because a chart may show other rows than its table, in another order.
class XlsxCharts
{
public:
    /// `afterColumn`: the number of columns of the table on that sheet. A chart without points is left out.
    void add(lxw_worksheet *sheet, int afterColumn, const SheetChart &chart);
    bool isEmpty() const { return m_charts.isEmpty(); }
    struct NumberFormats
    {
        lxw_format *whole, *tenths;
    };
    /// Writes the points to `points`, an empty sheet with that name, and places the charts; false where memory is short.
    bool place(lxw_workbook *book, lxw_worksheet *points, const QString &name, lxw_format *heading,
               const NumberFormats &numbers) const;

private:
    struct Placed
    {
        lxw_worksheet *sheet;
        int column;
        SheetChart chart;
    };

    QList<Placed> m_charts;
};
