#include "models/storage/recordwriter.h"

using namespace Qt::StringLiterals;

Result<qint64> RecordWriter::add(const RecordTable &table, QString &number, const QVariantList &values, const QJsonObject &state)
{
    if (number.isEmpty()) {
        auto next = m_numbers.nextOf(table.name, table.prefix, table.digits);
        if (!next)
            return next.error();
        number = next.take();
    }
    const auto [place, isNew] = m_inserts.try_emplace(table.name);
    Statement &insert = place->second;
    if (isNew)
        insert = Statement(m_db, u"INSERT INTO %1 (number, %2) VALUES (?%3)"_s.arg(table.name, table.columns.join(u", "_s),
                                                                                   u", ?"_s.repeated(table.columns.size())) +
                                     dialect::returningId(m_db));
    const auto id = insert.runForId(QVariantList{number} + values);
    if (!id)
        return id;
    if (const auto done = m_audit.added(table.action + u".add"_s, number, state); !done)
        return done.error();
    return id;
}

Result<> RecordWriter::change(const RecordTable &table, qint64 id, const QString &number, int &version,
                              const QVariantList &values, const QString &step, const QJsonObject &before,
                              const QJsonObject &after)
{
    Statement update(m_db, u"UPDATE %1 SET %2 = ?, version = ? WHERE id = ? AND version = ?"_s.arg(
                               table.name, table.columns.join(u" = ?, "_s)));
    if (const auto done = update.run(values + QVariantList{version + 1, id, version}); !done)
        return done;
    if (update.query().numRowsAffected() != 1)
        return notChanged(m_db, table.name, id, version, number);
    ++version;
    return m_audit.changed(table.action + u'.' + step, number, before, after);
}
