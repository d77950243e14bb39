#include "tests/support/testoffice.h"

#include "models/storage/officeuserstore.h"
#include "models/storage/sharedoffice.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

static int officesMade = 0;

template <typename Work>
static QString onConnection(const QString &place, Work work)
{
    const QString name = QUuid::createUuid().toString();
    QString problem;
    {
        const auto address = DatabaseAddress::fromText(place);
        const auto db = openConnection(address.value(), name);
        problem = db ? work(db.value()) : db.error().message + db.error().detail;
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

template <typename T>
static QString problemOf(const Result<T> &result)
{
    return result ? QString() : result.error().message + u' ' + result.error().detail;
}

TestOffice::TestOffice(const QString &server)
    : m_office(server), m_tag(u"%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++officesMade))
{
    m_office.setPath(u"/office_"_s + m_tag);
    m_problem = made();
}

QString TestOffice::login(OfficeRole role) const { return codeOf(role) + m_tag; }

QString TestOffice::address(OfficeRole role) const
{
    QUrl url = m_office;
    url.setUserName(login(role));
    url.setPassword(QString::fromLatin1(password));
    return url.toString(QUrl::FullyEncoded);
}

QString TestOffice::made()
{
    const QString secret = QString::fromLatin1(password);
    if (const QString problem = problemOf(sharedoffice::databaseMade(DatabaseAddress::fromText(address()).value()));
        !problem.isEmpty())
        return problem;
    const QString problem = onConnection(address(), [&](const QSqlDatabase &db) {
        return problemOf(sharedoffice::made(db, login(OfficeRole::Administrator), secret));
    });
    if (!problem.isEmpty())
        return problem;
    return onConnection(address(OfficeRole::Administrator), [&](const QSqlDatabase &db) {
        QString refused;
        for (const OfficeRole role : {OfficeRole::Ministry, OfficeRole::Coordinator, OfficeRole::Supervisor}) {
            OfficeUser user{.login = login(role), .role = role};
            if (role == OfficeRole::Coordinator)
                user.prefecture = Prefecture::fromNumber(13);
            refused += problemOf(OfficeUserStore(db).add(user, secret));
        }
        return refused;
    });
}

TestOffice::~TestOffice()
{
    QUrl server = m_office;
    server.setPath(u"/postgres"_s);
    const QString problem = onConnection(server.toString(QUrl::FullyEncoded), [this](const QSqlDatabase &db) {
        QSqlQuery query(db);
        query.exec(u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_s.arg(name()));
        for (const OfficeRole role : allOf<OfficeRole>())
            query.exec(u"DROP ROLE IF EXISTS \"%1\""_s.arg(login(role)));
        return QString();
    });
    if (!problem.isEmpty())
        qWarning("%s", qPrintable(problem));
}
