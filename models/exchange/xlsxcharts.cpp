#include "models/exchange/xlsxcharts.h"

#include "models/exchange/xlsxtext.h"

#include <xlsxwriter.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_color_t ink = 0x0017C1; // of bars and lines, as on paper
constexpr lxw_color_t gridInk = 0xD5DAE3;
constexpr int chartWidth = 620, barHeight = 22, heightAround = 90, leastHeight = 220, mostHeight = 900; // pixels

QByteArray range(const QString &sheet, quint32 first, quint32 last, char column)
{
    return u"='%1'!$%2$%3:$%2$%4"_s.arg(sheet, QChar::fromLatin1(column)).arg(first + 1).arg(last + 1).toUtf8();
}

void draw(lxw_chart *chart, lxw_chart_series *series, const SheetChart &data)
{
    lxw_chart_line line{.color = ink, .width = 2.25F};
    lxw_chart_fill fill{.color = ink};
    lxw_chart_line grid{.color = gridInk, .width = 0.75F};
    chart_title_set_name(chart, xmlText(data.title).constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_min(data.kind == SheetChart::Kind::Line ? chart->y_axis : chart->x_axis, 0);
    if (data.kind == SheetChart::Kind::Line) {
        chart_series_set_line(series, &line);
    } else {
        chart_series_set_fill(series, &fill);
        chart_series_set_labels(series);
        chart_series_set_labels_num_format(series, data.decimals > 0 ? "#,##0.0" : "#,##0");
        chart_axis_set_reverse(chart->y_axis); // the first one at the top, as on paper
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    }
    chart_axis_major_gridlines_set_line(data.kind == SheetChart::Kind::Line ? chart->y_axis : chart->x_axis, &grid);
}

} // namespace

void XlsxCharts::add(lxw_worksheet *sheet, int afterColumn, const SheetChart &chart)
{
    if (!chart.points.isEmpty())
        m_charts.append({sheet, afterColumn, chart});
}

bool XlsxCharts::place(lxw_workbook *book, lxw_worksheet *points, const QString &name, lxw_format *heading,
                       const NumberFormats &numbers) const
{
    quint32 row = 0;
    worksheet_set_column(points, 0, 0, 36, nullptr);
    worksheet_set_column(points, 1, 1, 16, nullptr);
    for (const Placed &placed : m_charts) {
        worksheet_write_string(points, row, 0, xmlText(placed.chart.title).constData(), heading);
        const quint32 first = ++row;
        for (const auto &[label, value] : placed.chart.points) {
            worksheet_write_string(points, row, 0, xmlText(label).constData(), nullptr);
            worksheet_write_number(points, row++, 1, value, placed.chart.decimals > 0 ? numbers.tenths : numbers.whole);
        }
        lxw_chart *chart = workbook_add_chart(book, placed.chart.kind == SheetChart::Kind::Line ? LXW_CHART_LINE : LXW_CHART_BAR);
        lxw_chart_series *series = chart ? chart_add_series(chart, range(name, first, row - 1, 'A').constData(),
                                                            range(name, first, row - 1, 'B').constData())
                                         : nullptr;
        if (!series)
            return false;
        draw(chart, series, placed.chart);
        const int wanted = heightAround + barHeight * int(placed.chart.points.size());
        lxw_chart_options options{.x_scale = chartWidth / 480.0, .y_scale = qBound(leastHeight, wanted, mostHeight) / 288.0};
        worksheet_insert_chart_opt(placed.sheet, 1, lxw_col_t(placed.column + 1), chart, &options);
        ++row;
    }
    return true;
}
