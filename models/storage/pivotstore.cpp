#include "models/storage/pivotstore.h"

#include "models/storage/auditlog.h"
#include "models/storage/casequery.h"
#include "models/storage/postingquerybuilder.h"
#include "models/storage/settingstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct PivotStoreText
{
    Q_DECLARE_TR_FUNCTIONS(PivotStore)
};

namespace {

const QString prefix = u"pivot/"_s; // of the settings of the office

/// Where a measure is counted: tables (postings as p), the day that a period limits, and what is added up.
struct PivotSource
{
    QString from, day, amount = u"COUNT(*)"_s, below = u"0"_s;
    QString route; // its column, where there is one
    QString place = u"p"_s;
};

PivotSource sourceOf(PivotMeasure measure)
{
    const QString postings = u"posting p"_s;
    switch (measure) {
    case PivotMeasure::Postings:
        return {.from = postings};
    case PivotMeasure::Headcount:
        return {.from = postings, .amount = u"SUM(p.headcount)"_s};
    case PivotMeasure::Remaining:
        return {.from = postings, .amount = u"SUM(p.remaining)"_s};
    case PivotMeasure::Filled:
        return {.from = postings, .amount = u"SUM(p.started)"_s};
    case PivotMeasure::ShortageRate:
        return {.from = postings, .amount = u"SUM(p.remaining)"_s, .below = u"SUM(p.headcount)"_s};
    case PivotMeasure::FilledRate:
        return {.from = postings, .amount = u"SUM(p.started)"_s, .below = u"SUM(p.headcount)"_s};
    case PivotMeasure::PostingsReceived:
        return {.from = postings, .day = u"p.received_on"_s};
    case PivotMeasure::Starts:
        return {.from = u"hire h JOIN posting p ON p.id = h.posting_id LEFT JOIN application a ON a.id = h.application_id"_s,
                .day = u"h.started_on"_s,
                .route = u"a.route"_s};
    case PivotMeasure::Applications:
        return {
            .from = u"application a JOIN posting p ON p.id = a.posting_id"_s, .day = u"a.applied_on"_s, .route = u"a.route"_s};
    case PivotMeasure::SeekersRegistered:
        break;
    }
    return {.from = u"seeker s"_s, .day = u"s.registered_on"_s, .route = u"s.route"_s, .place = u"s"_s};
}

/// The key of a field as text, so that both engines give the same.
QString keyOf(const QSqlDatabase &db, PivotField field, const PivotSource &source)
{
    if (field == PivotField::Route)
        return u"COALESCE(%1, '')"_s.arg(source.route);
    if (field == PivotField::Month)
        return dialect::engineOf(db) == Engine::Postgres ? u"to_char(%1, 'YYYY-MM')"_s.arg(source.day)
                                                         : u"substr(%1, 1, 7)"_s.arg(source.day);
    const QString column = source.place + u'.' + codeOf(field);
    return field == PivotField::Prefecture || field == PivotField::Profession ? u"CAST(%1 AS TEXT)"_s.arg(column) : column;
}

/// What the filter says of the tables of the measure. States are those of postings; a seeker has none.
QString conditions(const PivotQuery &query, const PivotSource &source, QVariantList &values)
{
    PostingFilter filter = query.filter;
    const bool isShortage = query.measure == PivotMeasure::Remaining || query.measure == PivotMeasure::ShortageRate;
    if (isShortage && filter.publication.isEmpty())
        filter.publication = {PublicationState::Published}; // what is missing is counted of what can be seen (plan §5)
    QString sql = casequery::scope(source.place, filter.prefectures, filter.professions);
    if (source.place == u"p"_s)
        for (const auto &[column, codes] : {std::pair(u"review"_s, casequery::quoted(filter.review)),
                                            std::pair(u"publication"_s, casequery::quoted(filter.publication)),
                                            std::pair(u"fill"_s, casequery::quoted(filter.fill))})
            if (!codes.isEmpty())
                sql += u" AND p.%1 IN (%2)"_s.arg(column, codes);
    if (isOfPeriod(query.measure)) {
        sql += u" AND %1 >= ? AND %1 <= ?"_s.arg(source.day);
        values += {query.from, query.to};
    }
    return sql;
}

} // namespace

Result<PivotTable> PivotStore::table(const PivotQuery &query) const
{
    if (const auto sound = checked(query); !sound)
        return sound.error();
    const PivotSource source = sourceOf(query.measure);
    QVariantList values;
    const QString where = conditions(query, source, values);
    const QString rows = keyOf(m_db, query.rows, source);
    const QString columns = query.columns ? keyOf(m_db, *query.columns, source) : u"''"_s;
    Statement statement(m_db, u"SELECT %1 AS row_key, %2 AS column_key, %3, %4 FROM %5 WHERE true%6 GROUP BY 1, 2"_s.arg(
                                  rows, columns, source.amount, source.below, source.from, where));
    if (const auto done = statement.run(values); !done)
        return done.error();
    PivotTable table{query, {}};
    while (statement.next())
        table.cells.append({statement.text(0), statement.text(1), statement.number(2), statement.number(3)});
    const auto place = [&query](const PivotCell &cell) {
        return std::tuple(orderOf(query.rows, cell.row), cell.row, query.columns ? orderOf(*query.columns, cell.column) : 0,
                          cell.column);
    };
    std::sort(table.cells.begin(), table.cells.end(),
              [&place](const PivotCell &one, const PivotCell &other) { return place(one) < place(other); });
    return table;
}

Result<QList<std::pair<QString, PivotQuery>>> PivotStore::saved() const
{
    SettingStore settings(m_db);
    const auto keys = settings.keys(prefix);
    if (!keys)
        return keys.error();
    QList<std::pair<QString, PivotQuery>> all;
    for (const QString &key : keys.value()) {
        const auto text = settings.value(key);
        if (!text)
            return text.error();
        auto query = pivotFromJson(QJsonDocument::fromJson(text.value().value_or(QString()).toUtf8()).object());
        if (query) // one that a newer program wrote otherwise hides the others from nobody
            all.append({key.mid(prefix.size()), query.take()});
    }
    return all;
}

Result<> PivotStore::save(const QString &name, const PivotQuery &query, const Actor &actor) const
{
    const QString key = name.trimmed();
    if (const auto sound = checkedName(key); !sound)
        return sound.error();
    const QJsonObject state = toJson(query);
    return inTransaction(m_db, [&]() -> Result<> {
        if (const auto done =
                SettingStore(m_db).set(prefix + key, QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
            !done)
            return done;
        return AuditLog(m_db, actor).added(u"report.save"_s, key, state);
    });
}

Result<> PivotStore::forget(const QString &name, const Actor &actor) const
{
    return inTransaction(m_db, [&]() -> Result<> {
        SettingStore settings(m_db);
        const auto known = settings.value(prefix + name);
        if (!known)
            return known.error();
        if (!known.value())
            return Error{
                Error::Kind::NotFound,
                PivotStoreText::tr("There is no saved table “%1”. “report saved” lists those that there are.").arg(name)};
        if (const auto done = settings.remove(prefix + name); !done)
            return done;
        return AuditLog(m_db, actor).noted(u"report.forget"_s, name);
    });
}
