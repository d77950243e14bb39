#pragma once

#include "models/domain/seeker.h"
#include "models/storage/sql.h"

#include <QJsonObject>

/// What a seeker's record was made of besides its own fields: a record that was merged into it.
struct SeekerAlias
{
    QString number;
    QJsonObject former; // what it said differently, by the keys of the fields
    QString actor;
    QDateTime at;
};

/// Reads whole seekers. One loader serves many (its statements are prepared once).
class SeekerLoader
{
public:
    explicit SeekerLoader(const QSqlDatabase &db);

    Result<Seeker> byId(SeekerId id);
    /// Also by the number of a record that was merged into another one.
    Result<Seeker> byNumber(const QString &number);
    /// As byNumber(); none where there is none.
    Result<std::optional<Seeker>> find(const QString &number);
    Result<QList<SeekerAlias>> aliases(SeekerId id);

    /// The columns of the fields, in the order of seekerFields(), with a comma between.
    static const QString &columns();

private:
    Result<std::optional<Seeker>> load(Statement &head, const QVariant &key);

    Statement m_byId, m_byNumber, m_alias, m_licences, m_aliases;
};
