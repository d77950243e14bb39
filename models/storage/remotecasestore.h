#pragma once

#include "models/domain/arrivedcase.h"
#include "models/domain/connection.h"
#include "models/domain/posting.h"
#include "models/storage/sql.h"

/// An application or inquiry of another system that is known here.
struct RemoteCase
{
    CaseKind kind = CaseKind::Application;
    qint64 record = 0; // its number there
    qint64 local = 0;  // id of the application or inquiry here; 0: it was given up
    PostingId posting{};
    QString etag; // of its newest version there that is known here

    /// Names it in the outbox: "application/12".
    QString subject() const;
};

/// Which application and inquiry came from where; inside the caller's transaction where it writes.
class RemoteCaseStore
{
public:
    RemoteCaseStore(const QSqlDatabase &db, RemoteSystem system) : m_db(db), m_system(codeOf(system)) {}

    Result<std::optional<RemoteCase>> find(CaseKind kind, qint64 record) const;
    /// As find(), by RemoteCase::subject().
    Result<std::optional<RemoteCase>> find(const QString &subject) const;
    Result<std::optional<RemoteCase>> ofLocal(CaseKind kind, qint64 local) const;
    Result<> put(const RemoteCase &known);

private:
    Result<std::optional<RemoteCase>> found(const QString &condition, const QVariantList &values) const;

    QSqlDatabase m_db;
    QString m_system;
};
