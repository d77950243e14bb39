#pragma once

#include "models/storage/sql.h"

#include <QHash>

#include <map>

/// Gives out running numbers, each once, whatever desk asks; the numbers of one transaction are written at its end.
class NumberSeries
{
public:
    explicit NumberSeries(const QSqlDatabase &db) : m_db(db) {}

    /// "13-0004512": the prefecture's code and seven digits.
    Result<QString> nextPosting(int prefecture);
    /// "S0000123".
    Result<QString> nextSeeker();
    /// The next free number of a table's records: its prefix and that many digits.
    Result<QString> nextOf(const QString &table, QChar prefix, int digits);
    Result<> write();

private:
    struct Series
    {
        QString name, table, prefix;
        int digits;
    };

    Result<QString> free(const Series &series);
    Result<QString> freeOnServer(const Series &series);
    Result<qint64> next(const QString &series);

    QSqlDatabase m_db;
    std::map<QString, Statement> m_taken; // by table
    QHash<QString, qint64> m_last;
};
