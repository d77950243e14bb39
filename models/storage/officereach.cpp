#include "models/storage/officereach.h"

#include "models/storage/dialect.h"
#include "models/storage/sessionnotes.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

static constexpr std::chrono::seconds freshFor(60);

Result<OfficeReach> officeReach(const QSqlDatabase &db)
{
    if (dialect::engineOf(db) == Engine::Sqlite)
        return OfficeReach{};
    SessionNotes *notes = sessionnotes::of(db);
    if (notes && notes->reach && !notes->reachUntil.hasExpired())
        return *notes->reach;
    Statement statement(db, u"SELECT current_schema() <> 'desk_coordinator', (SELECT prefecture FROM office_user"
                            " WHERE login = session_user AND role = 'coordinator' AND NOT disabled)"_s);
    if (const auto done = statement.run({}); !done)
        return done.error();
    OfficeReach reach;
    if (statement.next())
        reach = {statement.value(0).toBool(), Prefecture::fromNumber(statement.value(1).toInt())};
    if (notes) {
        notes->reach = reach;
        notes->reachUntil.setRemainingTime(freshFor);
    }
    return reach;
}

QString changeable(const QSqlDatabase &db, const QString &table)
{
    const auto reach = officeReach(db); // where it cannot be asked, what follows will say so
    return reach && reach.value().own ? u"own_"_s + table : table;
}
