#include "app/session.h"

#include "models/domain/officedate.h"

using namespace Qt::StringLiterals;

static const QString userKey = u"user"_s;

static QString accountName()
{
    for (const char *variable : {"USERNAME", "USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return u"keynet"_s;
}

Session::Session(DatabaseAddress address, QSettings &settings)
    : m_address(std::move(address)), m_settings(settings), m_database(std::make_unique<Database>(m_address))
{
}

QString Session::user() const { return m_settings.value(userKey, accountName()).toString(); }

void Session::setUser(const QString &user) { m_settings.setValue(userKey, user); }

Actor Session::actor() const { return {user(), QDateTime::currentDateTimeUtc()}; }

QDate Session::today() { return officeDay(QDateTime::currentDateTimeUtc()); }

void Session::reopen() { m_database = std::make_unique<Database>(m_address); }
