#pragma once

#include "models/domain/ids.h"
#include "models/storage/auditlog.h"
#include "models/storage/dialect.h"
#include "models/storage/numberseries.h"

#include <map>

/// How the records of one table are written: numbered, versioned, audited under their number.
struct RecordTable
{
    QString name;
    QString action; // "application" of "application.add"
    QChar prefix;   // of the numbers
    int digits = 7;
    QStringList columns; // besides id, number and version
};

/// Writes records of the tables of casework inside the caller's transaction; call finish() before the commit.
class RecordWriter
{
public:
    RecordWriter(const QSqlDatabase &db, const Actor &actor) : m_db(db), m_actor(actor), m_numbers(db), m_audit(db, actor) {}

    /// A new record: gives its id, and a number where there is none.
    Result<qint64> add(const RecordTable &table, QString &number, const QVariantList &values, const QJsonObject &state);
    /// Raises the version; a Conflict where it is not the one that was read.
    Result<> change(const RecordTable &table, qint64 id, const QString &number, int &version, const QVariantList &values,
                    const QString &step, const QJsonObject &before, const QJsonObject &after);
    Result<> finish() { return m_numbers.write(); }

    const Actor &actor() const { return m_actor; }

private:
    QSqlDatabase m_db;
    Actor m_actor;
    NumberSeries m_numbers;
    AuditLog m_audit;
    std::map<QString, Statement> m_inserts; // by table
};

/// A reference as it is stored: NULL where there is none.
template <typename Id>
QVariant reference(Id id)
{
    return id == Id{} ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(static_cast<qint64>(id));
}
