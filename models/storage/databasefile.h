#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

/// A connection to one SQLite file beside those of the stores: it waits for nobody and ends with this object.
class FileConnection
{
public:
    explicit FileConnection(const QString &file); // does not make a file that is not there
    ~FileConnection();
    Q_DISABLE_COPY_MOVE(FileConnection)

    /// Why the file cannot be opened, or nothing.
    Result<> opened() const;
    QSqlDatabase db() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
    bool m_exists;
};

/// What a file turned out to be.
struct DatabaseFile
{
    QString path;
    qint64 bytes = 0;
    int version = 0; // of the schema
    qint64 postings = 0;
};

enum class Inspection { Quick, Full };

/// Whether the file starts as every SQLite database does.
Result<> looksLikeDatabase(const QString &file);

/// Whether the file is a database of this program, of a version that it knows, and whole. A journal beside the file is worked
/// in first, so nobody else may have it open.
Result<DatabaseFile> inspected(const QString &file, Inspection inspection);

/// Works the journal into the file, so that the file alone is the database. A conflict where another desk has it open.
Result<> settled(const QString &file);
