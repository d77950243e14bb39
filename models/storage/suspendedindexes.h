#pragma once

#include "models/storage/sql.h"

/// Takes away the indexes of tables while these are filled from empty, and makes them again in one sort each: at a million rows
/// two dozen orders of a list cost hours when every row looks for its place in each, and a minute when they are sorted.
/// Unique indexes stay, as rules of the data do. Inside the caller's transaction, which brings them back where it fails.
class SuspendedIndexes
{
public:
    explicit SuspendedIndexes(const QSqlDatabase &db) : m_db(db) {}

    Result<> suspend(const QStringList &tables);
    /// The next of them; call it until left() is 0.
    Result<> restoreNext();
    qsizetype left() const { return m_definitions.size(); }

private:
    QSqlDatabase m_db;
    QStringList m_definitions; // the statements that make them
};
