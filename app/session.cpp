#include "app/session.h"

#include "app/deliveries.h"
#include "app/exchanges.h"
#include "app/places.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QUuid>

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

Session::Session(DatabaseAddress address, QSettings &settings)
    : m_address(std::move(address)), m_settings(settings), m_deskId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(std::make_shared<Database>(m_address, m_line.manners())),
      m_exchanges(std::make_unique<Exchanges>([this] { return m_database; })),
      m_deliveries(std::make_unique<Deliveries>(m_address))
{
}

Session::~Session() = default;

QString Session::user() const
{
    // On a server the login is the name, as the database writes it whatever is entered.
    return m_address.engine == Engine::Postgres && !m_address.user.isEmpty() ? m_address.user : userName(m_settings);
}

void Session::setUser(const QString &user) { rememberUserName(m_settings, user); }

bool Session::hasPlaceIn(OfficeArea area) const
{
    const auto user = officeUser();
    return !user || ::hasPlaceIn(user->role, area);
}

Actor Session::actor() const { return {user(), QDateTime::currentDateTimeUtc()}; }

QDate Session::today() { return officeDay(QDateTime::currentDateTimeUtc()); }

std::shared_ptr<Database> Session::release()
{
    auto database = std::exchange(m_database, nullptr);
    m_exchanges = std::make_unique<Exchanges>([this] { return m_database; }); // the old one let go of the database
    m_deliveries = std::make_unique<Deliveries>(m_address);
    return database;
}

void Session::reopen() { m_database = std::make_shared<Database>(m_address, m_line.manners()); }

Error Session::closedError()
{
    return {Error::Kind::Cancelled, SessionText::tr("The database was closed. Try again once it is open.")};
}
