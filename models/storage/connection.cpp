#include "models/storage/connection.h"

#include "models/storage/rowmarks.h"
#include "models/storage/sessionnotes.h"
#include "models/storage/sql.h"
#include "models/storage/statementpool.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

Result<DatabaseAddress> DatabaseAddress::fromText(const QString &text)
{
    DatabaseAddress address;
    if (!text.startsWith(u"postgresql:"_s) && !text.startsWith(u"postgres:"_s)) {
        if (text.isEmpty())
            return Error{Error::Kind::Input, ConnectionText::tr("No database was named. Give a file or postgresql://…")};
        address.file = QFileInfo(text).absoluteFilePath();
        return address;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        return Error{Error::Kind::Input,
                     ConnectionText::tr("The address of the database is not complete. Write postgresql://user@host:port/name")};
    address.engine = Engine::Postgres;
    address.host = url.host();
    address.ports = QString::number(url.port(5432));
    address.name = url.path().mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    QStringList options;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == u"host"_s)
            address.host = value; // a socket's folder, or a list of hosts
        else if (key == u"port"_s)
            address.ports = value;
        else
            options.append(key + u'=' + value);
    }
    address.options = options.join(u';');
    return address;
}

QString DatabaseAddress::shown() const
{
    return engine == Engine::Sqlite ? file : u"postgresql://%1:%2/%3"_s.arg(host, ports, name);
}

static constexpr QLatin1StringView attributes("target_session_attrs=");

bool DatabaseAddress::namesSeveral() const
{
    const QStringList all = options.split(u';');
    return host.contains(u',') && (all.contains(attributes + u"read-write"_s) || all.contains(attributes + u"primary"_s));
}

DatabaseAddress DatabaseAddress::forReading() const
{
    DatabaseAddress address = *this;
    QStringList kept = options.split(u';', Qt::SkipEmptyParts);
    kept.removeIf([](const QString &option) { return option.startsWith(attributes); });
    address.options = kept.join(u';');
    return address;
}

static Result<> run(const QSqlDatabase &db, std::initializer_list<QString> statements)
{
    QSqlQuery query(db);
    for (const QString &statement : statements)
        if (!query.exec(statement))
            return storageError(query);
    return {};
}

static Result<> prepareSqlite(const QSqlDatabase &db)
{
    rowmarks::install(db);
    return run(db, {u"PRAGMA busy_timeout = 10000"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                    u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -65536"_s, u"PRAGMA temp_store = MEMORY"_s,
                    u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA secure_delete = ON"_s});
}

/// Who owns a shared office works on its tables; for its users the server has set where they look.
static Result<> preparePostgres(const QSqlDatabase &db)
{
    // Through views and policies a statement takes the server longer to plan than to run. Statements are kept (statementpool.h),
    // and by this planned once, not six times in each session.
    if (const auto done = run(db, {u"SET TIME ZONE 'UTC'"_s, u"SET plan_cache_mode = force_generic_plan"_s}); !done)
        return done;
    QSqlQuery query(db);
    if (!query.exec(u"SELECT 1 FROM pg_namespace WHERE nspname = 'keynet' AND to_regclass('schema_step') IS NULL"
                    " AND pg_has_role(nspowner, 'MEMBER')"_s))
        return storageError(query);
    return query.next() ? run(db, {u"SET ROLE keynet_owner"_s, u"SET search_path = keynet"_s}) : Result<>();
}

/// As the server's library reads it: a file may lie in a folder with spaces.
static QString quoted(const QString &option)
{
    QString value = option.section(u'=', 1);
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"%1='%2'"_s.arg(option.section(u'=', 0, 0), value);
}

Result<QSqlDatabase> openConnection(const DatabaseAddress &address, const QString &connection)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(address.engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, connection);
    if (address.engine == Engine::Sqlite) {
        db.setDatabaseName(address.file);
    } else {
        // Lists of hosts and ports reach the server's library only among the options.
        const bool several = address.host.contains(u',');
        if (!several) {
            db.setHostName(address.host);
            db.setPort(address.ports.toInt());
        }
        db.setDatabaseName(address.name);
        db.setUserName(address.user);
        db.setPassword(address.password);
        QStringList options = address.options.split(u';', Qt::SkipEmptyParts);
        if (several)
            options += {u"host="_s + address.host, u"port="_s + address.ports};
        if (!address.options.contains(u"connect_timeout"_s))
            options.append(u"connect_timeout=5"_s); // a server that is off says nothing
        std::transform(options.begin(), options.end(), options.begin(), quoted);
        db.setConnectOptions(options.join(u';'));
    }
    Result<QSqlDatabase> result = db;
    if (!db.open()) {
        result = Error{Error::Kind::Storage,
                       ConnectionText::tr("The database %1 cannot be opened. Check its place and rights.").arg(address.shown()),
                       db.lastError().text()};
    } else if (const auto ready = address.engine == Engine::Sqlite ? prepareSqlite(db) : preparePostgres(db); !ready) {
        result = ready.error();
    }
    if (!result) {
        db = {};
        QSqlDatabase::removeDatabase(connection);
    }
    return result;
}

Result<> reopenConnection(QSqlDatabase db)
{
    const bool remembers = sessionnotes::of(db);
    db.close();
    statementpool::forget(db.connectionName());
    sessionnotes::forget(db.connectionName());
    if (!db.open())
        return storageError(db);
    if (remembers) {
        statementpool::keep(db);
        sessionnotes::keep(db);
    }
    return preparePostgres(db);
}
