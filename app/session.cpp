#include "app/session.h"

#include "app/places.h"
#include "models/domain/officedate.h"

using namespace Qt::StringLiterals;

Session::Session(DatabaseAddress address, QSettings &settings)
    : m_address(std::move(address)), m_settings(settings), m_database(std::make_unique<Database>(m_address))
{
}

QString Session::user() const { return userName(m_settings); }

void Session::setUser(const QString &user) { rememberUserName(m_settings, user); }

Actor Session::actor() const { return {user(), QDateTime::currentDateTimeUtc()}; }

QDate Session::today() { return officeDay(QDateTime::currentDateTimeUtc()); }

void Session::reopen() { m_database = std::make_unique<Database>(m_address); }
