#include "models/storage/searchstate.h"

using namespace Qt::StringLiterals;

Result<qint64> searchstate::number(const QSqlDatabase &db, const QString &name)
{
    return asked(db, u"SELECT number FROM text_search_state WHERE name = ?"_s, {name});
}

Result<> searchstate::set(const QSqlDatabase &db, const QString &name, qint64 number)
{
    Statement change(db, u"UPDATE text_search_state SET number = ? WHERE name = ?"_s);
    if (const auto done = change.run({number, name}); !done)
        return done;
    if (change.query().numRowsAffected() > 0)
        return {};
    return run(db, u"INSERT INTO text_search_state (name, number) VALUES (?, ?)"_s, {name, number});
}

Result<> searchstate::run(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    return Statement(db, sql).run(values);
}

Result<qint64> searchstate::asked(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Statement statement = Statement::ofRows(db, sql);
    if (const auto done = statement.run(values); !done)
        return done.error();
    const qint64 number = statement.next() ? statement.number(0) : 0;
    const auto whole = statement.finish();
    return whole ? Result<qint64>(number) : whole.error();
}
