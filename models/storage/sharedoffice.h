#pragma once

#include "models/domain/officeuser.h"
#include "models/storage/connection.h"

/// A database that many people share with logins of their own: tables that only their owner enters, and for each role a schema of
/// views under row-level security (resources/office).
namespace sharedoffice {

/// What the connection stands before.
enum class State {
    Single, // one owner, tables in the schema of the connection; also what is empty
    Owner,  // a shared office, as its owner
    User,   // a shared office, as one of its users
    Shut    // a shared office that this login has no place in
};
Result<State> stateOf(const QSqlDatabase &db);

/// Who signed in to a shared office; nobody where there is one owner, or to the owner of an office.
Result<std::optional<OfficeUser>> ownUser(const QSqlDatabase &db);

/// Makes a shared office in an empty database, with its first administrator, in one transaction. The login must be a superuser,
/// or own the database and be allowed to make roles. Gives the version of the schema.
Result<int> made(const QSqlDatabase &db, const QString &administrator, const QString &password);
/// Brings schema and rights up to this program's version, in one transaction; connected users wait. As the owner.
Result<int> upgraded(const QSqlDatabase &db);

/// Lets go of ids of changes that no desk asks for any more (resources/sql/0027): those of the login, of the owner all. Does
/// nothing elsewhere than on a server.
Result<> tidied(const QSqlDatabase &db);

/// Makes the empty database that the address names, by way of the server's own; does nothing where it is there.
Result<> databaseMade(const DatabaseAddress &address);

} // namespace sharedoffice
