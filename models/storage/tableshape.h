#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QStringList>

/// The columns of a table that are stored, in the order of their names, and those of its key.
struct TableShape
{
    QStringList columns, key;
};

/// The tables in which the records of an office stand, by name: neither the account of the schema, nor a server's own of users
/// and desks, nor an index of texts.
Result<QStringList> recordTables(const QSqlDatabase &db);
Result<TableShape> shapeOf(const QSqlDatabase &db, const QString &table);
