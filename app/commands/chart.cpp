#include "app/commands/commands.h"
#include "app/office.h"
#include "app/options.h"
#include "app/reportmaking.h"
#include "models/domain/officedate.h"
#include "models/storage/shortagestore.h"
#include "ui/charts/chartfile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

namespace {

Result<ChartContent> counted(const QSqlDatabase &db, ChartKind kind, const PostingFilter &filter, QDate day, QDate today)
{
    const ShortageStore store(db);
    const auto shortage = store.asOf(day, today, filter);
    if (!shortage)
        return shortage.error();
    ChartContent content{kind, {ShortageTable(shortage.value(), filter)}, {}};
    if (filter.professions.size() == 1)
        content.map.column = ShortageTable::columnOf(filter.professions.first());
    if (kind != ChartKind::Trend)
        return content;
    const auto trend = store.trend(today, trendWeeks, filter);
    if (!trend)
        return trend.error();
    content.trend = trend.value();
    return content;
}

/// "東京都 · 看護師" for the line below the title.
QString scopeOf(const PostingFilter &filter)
{
    QStringList parts;
    for (const Prefecture prefecture : filter.prefectures)
        parts.append(prefecture.label());
    for (const Profession profession : filter.professions)
        parts.append(label(profession));
    return parts.join(u" · "_s);
}

Outcome runChart(const Invocation &call, Console &)
{
    static const QHash<QString, ChartKind> kinds{{u"shortage"_s, ChartKind::HeatMap},
                                                 {u"map"_s, ChartKind::Map},
                                                 {u"worst"_s, ChartKind::Worst},
                                                 {u"trend"_s, ChartKind::Trend}};
    const QString file = call.value(u"out"_s);
    static const QStringList endings{u".png"_s, u".svg"_s, u".pdf"_s};
    if (std::none_of(endings.begin(), endings.end(),
                     [&](const QString &ending) { return file.endsWith(ending, Qt::CaseInsensitive); }))
        return wrongUsage(ChartText::tr("“chart” needs --out with a name that ends in .png, .svg or .pdf."));
    const auto filter = filterOption(call);
    if (!filter)
        return wrongUsage(filter.error().message);
    const auto day = dayOption(call, u"as-of"_s);
    if (!day)
        return wrongUsage(day.error().message);
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const QDate today = officeDay(Office::actor().at);
    const auto content = office.value()->read([&](const QSqlDatabase &db) {
        return counted(db, kinds.value(call.subject), filter.value(), day.value().isValid() ? day.value() : today, today);
    });
    if (!content)
        return failed(content.error());
    ChartContent chart = content.value();
    chart.scope = scopeOf(filter.value());
    if (call.isSet(u"rate"_s))
        chart.map.measure = HeatMeasure::Rate;
    if (const auto saved = saveChart(chart, file); !saved)
        return failed(saved.error());
    const QString path = QDir::toNativeSeparators(QDir::current().absoluteFilePath(file));
    return done({{u"file"_s, path}, {u"remaining"_s, chart.map.table.nation(ShortageTable::Total).remaining()}},
                ChartText::tr("Drawn: %1").arg(path));
}

} // namespace

Command chartCommand()
{
    QList<CommandOption> options = filterOptions().mid(0, 2);
    options.append({{u"out"_s, u"FILE.png|.svg|.pdf"_s, ChartText::tr("where the picture goes")},
                    {u"as-of"_s, u"DATE"_s, ChartText::tr("at the end of that day instead of now: 2020-07-27")},
                    {u"rate"_s, {}, ChartText::tr("shortage rates instead of people")}});
    return {.name = u"chart"_s,
            .subjects = {u"shortage"_s, u"trend"_s, u"map"_s, u"worst"_s},
            .summary = ChartText::tr("Draws the shortage: heat map, weekly trend, tile map or the worst ten prefectures."),
            .options = options,
            .needs = Surroundings::Widgets,
            .run = runChart};
}
