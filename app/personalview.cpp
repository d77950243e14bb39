#include "app/personalview.h"

#include "models/storage/deskuserstore.h"

Result<bool> seesPersonal(const QSqlDatabase &db, const QString &user)
{
    const auto found = DeskUserStore(db).user(user);
    return found ? Result<bool>(found.value().seesPersonal) : found.error();
}
