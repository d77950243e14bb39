#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

#include <functional>

/// Brings a database to the newest schema: numbered files, one transaction each, never edited after release.
class Migrator
{
public:
    explicit Migrator(const QSqlDatabase &db, QString folder = QStringLiteral(":/sql"));

    /// The version found, 0 for an empty database. A database with tables of another program is refused.
    Result<int> current() const;
    int newest() const; // of the files at hand
    /// Asked before each step of so many, counted from 1; false stops there.
    using Progress = std::function<bool(int step, int of)>;
    /// Refuses a database from a newer program. Gives the version reached.
    Result<int> toHead(const Progress &goOn = {});

private:
    Result<bool> knowsSteps() const;
    Result<> apply(int version, const QString &path);
    Result<> catchUp() const;
    QList<std::pair<int, QString>> steps() const;

    QSqlDatabase m_db;
    QString m_folder;
};
