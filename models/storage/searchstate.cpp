#include "models/storage/searchstate.h"

using namespace Qt::StringLiterals;

Result<qint64> searchstate::number(const QSqlDatabase &db, const QString &name)
{
    Statement statement = Statement::ofRows(db, u"SELECT number FROM text_search_state WHERE name = ?"_s);
    if (const auto done = statement.run({name}); !done)
        return done.error();
    const qint64 found = statement.next() ? statement.number(0) : 0;
    const auto whole = statement.finish();
    return whole ? Result<qint64>(found) : whole.error();
}

Result<> searchstate::set(const QSqlDatabase &db, const QString &name, qint64 number)
{
    Statement change(db, u"UPDATE text_search_state SET number = ? WHERE name = ?"_s);
    if (const auto done = change.run({number, name}); !done)
        return done;
    if (change.query().numRowsAffected() > 0)
        return {};
    return Statement(db, u"INSERT INTO text_search_state (name, number) VALUES (?, ?)"_s).run({name, number});
}
