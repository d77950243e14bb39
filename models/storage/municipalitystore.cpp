#include "models/storage/municipalitystore.h"

using namespace Qt::StringLiterals;

Result<QList<Municipality>> MunicipalityStore::all() const
{
    Statement statement(m_db, u"SELECT code, name, latitude, longitude FROM municipality ORDER BY code"_s);
    if (const auto done = statement.run({}); !done)
        return done.error();
    QList<Municipality> found;
    while (statement.next())
        found.append({statement.text(0), statement.text(1), statement.value(2).toDouble(), statement.value(3).toDouble()});
    return found;
}

Result<> MunicipalityStore::replace(const QList<Municipality> &municipalities, const Actor &actor)
{
    return inTransaction(m_db, [&]() -> Result<> {
        if (const auto done = Statement(m_db, u"DELETE FROM municipality"_s).run({}); !done)
            return done;
        Statement insert(m_db, u"INSERT INTO municipality (code, name, latitude, longitude) VALUES (?, ?, ?, ?)"_s);
        for (const Municipality &one : municipalities)
            if (const auto done = insert.run({one.code, bound(one.name), one.latitude, one.longitude}); !done)
                return done;
        return AuditLog(m_db, actor)
            .added(u"municipality.import"_s, u"municipality"_s, {{u"rows"_s, qint64(municipalities.size())}});
    });
}
