#include "app/accountwiring.h"

#include "app/deskwindow.h"
#include "app/session.h"
#include "models/storage/officeuserstore.h"
#include "ui/pages/accountscard.h"

AccountsCard *makeAccountsCard(DeskWindow &desk)
{
    Session &session = desk.session();
    if (!session.officeUser() || !session.hasPlaceIn(OfficeArea::System))
        return nullptr;
    AccountsWork work;
    work.list = [&session] { return session.read([](const QSqlDatabase &db) { return OfficeUserStore(db).all(); }); };
    work.add = [&session](const OfficeUser &user, const QString &password) {
        return session.write([=](const QSqlDatabase &db) { return OfficeUserStore(db).add(user, password); });
    };
    work.place = [&session](const OfficeUser &user) {
        return session.write([=](const QSqlDatabase &db) { return OfficeUserStore(db).place(user); });
    };
    work.setPassword = [&session](const QString &login, const QString &password) {
        return session.write([=](const QSqlDatabase &db) { return OfficeUserStore(db).setPassword(login, password); });
    };
    work.disable = [&session](const QString &login) {
        return session.write([=](const QSqlDatabase &db) { return OfficeUserStore(db).disable(login); });
    };
    return new AccountsCard(work, desk.themes());
}
