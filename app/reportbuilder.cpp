#include "app/reportbuilder.h"

#include "app/office.h"
#include "app/options.h"
#include "app/termoptions.h"
#include "app/texttable.h"
#include "models/storage/pivotstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct ReportBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(ReportBuilder)
};

QList<CommandOption> pivotOptions()
{
    return {{u"rows"_s, u"FIELD"_s, ReportBuilderText::tr("build: %1").arg(codesOf<PivotField>())},
            {u"columns"_s, u"FIELD"_s, ReportBuilderText::tr("build: the same, or none")},
            {u"measure"_s, u"WHAT"_s, ReportBuilderText::tr("build: %1").arg(codesOf<PivotMeasure>())},
            {u"name"_s, u"NAME"_s, ReportBuilderText::tr("build: a saved table; forget: which one")},
            {u"save"_s, u"NAME"_s, ReportBuilderText::tr("build: keeps what the options say under this name")}};
}

static Result<PivotQuery> namedTable(const QString &name, Office &office)
{
    const auto saved = office.read([](const QSqlDatabase &db) { return PivotStore(db).saved(); });
    if (!saved)
        return saved.error();
    for (const auto &[own, query] : saved.value())
        if (own == name)
            return query;
    return Error{Error::Kind::NotFound,
                 ReportBuilderText::tr("There is no saved table “%1”. “report saved” lists those that there are.").arg(name)};
}

Result<PivotQuery> pivotOption(const Invocation &call, Office &office)
{
    PivotQuery query;
    if (call.isSet(u"name"_s)) {
        auto named = namedTable(call.value(u"name"_s), office);
        if (!named)
            return named;
        query = named.take();
    }
    const auto measure = termOption<PivotMeasure>(call, u"measure"_s);
    if (!measure)
        return measure.error();
    query.measure = measure.value().value_or(query.measure);
    const auto rows = termOption<PivotField>(call, u"rows"_s);
    if (!rows)
        return rows.error();
    query.rows = rows.value().value_or(query.rows);
    const auto columns = termOption<PivotField>(call, u"columns"_s);
    if (!columns)
        return columns.error();
    if (columns.value())
        query.columns = columns.value();
    const auto filter = filterOption(call);
    if (!filter)
        return filter.error();
    if (!call.isSet(u"name"_s) || !(filter.value() == PostingFilter()))
        query.filter = filter.value();
    return query;
}

Outcome savedTables(const Invocation &call)
{
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto saved = office.value()->read([](const QSqlDatabase &db) { return PivotStore(db).saved(); });
    if (!saved)
        return failed(saved.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const auto &[name, query] : saved.value()) {
        QJsonObject row = toJson(query);
        row.insert(u"name"_s, name);
        rows.append(row);
        lines.append({name, label(query.measure), label(query.rows), query.columns ? label(*query.columns) : u"－"_s});
    }
    return done({{u"rows"_s, rows}}, textTable(lines));
}

Outcome forgetTable(const Invocation &call)
{
    const QString name = call.value(u"name"_s);
    if (name.isEmpty())
        return wrongUsage(ReportBuilderText::tr("Name the saved table with --name."));
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto forgotten =
        office.value()->write([&](const QSqlDatabase &db) { return PivotStore(db).forget(name, Office::actor()); });
    if (!forgotten)
        return failed(forgotten.error());
    return done({{u"name"_s, name}}, ReportBuilderText::tr("Removed: %1").arg(name));
}
