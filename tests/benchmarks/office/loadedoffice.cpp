#include "tests/benchmarks/office/loadedoffice.h"

#include "models/jobs/samplejob.h"
#include "models/storage/integrity.h"
#include "models/storage/sharedoffice.h"
#include "models/storage/sql.h"
#include "tests/benchmarks/measuring.h"

#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

static const QString secret = u"A load of desks 12345"_s;

/// work: (QSqlDatabase) -> Result<T>
template <typename Work>
static auto on(const DatabaseAddress &address, Work work)
{
    const QString name = QUuid::createUuid().toString();
    std::optional<std::invoke_result_t<Work, QSqlDatabase>> answer;
    {
        const auto db = openConnection(address, name);
        if (!db)
            giveUp(db.error().message + u' ' + db.error().detail);
        answer = work(db.value());
    }
    QSqlDatabase::removeDatabase(name);
    if (!*answer)
        giveUp(answer->error().message + u' ' + answer->error().detail);
    return answer->value();
}

DatabaseAddress LoadedOffice::addressOf(const OfficeUser &user, const QString &port) const
{
    DatabaseAddress address = owner;
    address.user = user.login;
    address.password = secret;
    if (!port.isEmpty())
        address.ports = port;
    return address;
}

/// Most desks are coordinators'; one in ten is the ministry's, one in twenty a supervisor's.
static OfficeUser userOf(int desk)
{
    OfficeUser user{.login = u"desk%1"_s.arg(desk)};
    if (desk % 10 == 0)
        user.role = OfficeRole::Ministry;
    else if (desk % 20 == 1)
        user.role = OfficeRole::Supervisor;
    else
        user.prefecture = Prefecture::fromNumber(desk % 47 + 1);
    return user;
}

static void fill(const LoadedOffice &office, qint64 postings, qint64 seekers)
{
    std::printf("Filling an office with %lld postings and %lld seekers…\n", static_cast<long long>(postings),
                static_cast<long long>(seekers));
    on(office.owner, [&](const QSqlDatabase &db) -> Result<> {
        if (const auto made = sharedoffice::made(db, u"admin"_s, secret); !made)
            return made.error();
        return {};
    });
    on(office.owner, [&](const QSqlDatabase &db) -> Result<> { // opened anew: as the owner of the office
        const Actor actor{u"benchmark"_s, QDateTime::currentDateTimeUtc()};
        const auto counts =
            writeSample(db, {.postings = postings, .seekers = seekers}, actor, [](qint64, qint64) { return true; });
        if (!counts)
            return counts.error();
        QSqlQuery analyze(db);                                   // as autovacuum will have done in a real one
        if (!analyze.exec(u"SET client_min_messages = error"_s)) // of tables that are not the office's
            return storageError(analyze);
        return analyze.exec(u"ANALYZE"_s) ? Result<>() : Result<>(storageError(analyze));
    });
}

LoadedOffice LoadedOffice::at(const QString &text, int desks, qint64 postings, qint64 seekers)
{
    const auto address = DatabaseAddress::fromText(text);
    if (!address || address.value().engine != Engine::Postgres)
        giveUp(u"usage: bench_office postgresql://owner:password@host:port/name [--help]"_s);
    LoadedOffice office{address.value(), {}};
    if (const auto made = sharedoffice::databaseMade(office.owner); !made)
        giveUp(made.error().message + u' ' + made.error().detail);
    if (on(office.owner, sharedoffice::stateOf) == sharedoffice::State::Single)
        fill(office, postings, seekers);
    on(office.addressOf({.login = u"admin"_s}), [&](const QSqlDatabase &db) -> Result<> {
        OfficeUserStore store(db);
        const auto known = store.all();
        if (!known)
            return known.error();
        for (int desk = 0; desk < desks; ++desk) {
            const OfficeUser user = userOf(desk);
            const bool isThere = std::any_of(known.value().cbegin(), known.value().cend(),
                                             [&](const OfficeUser &other) { return other.login == user.login; });
            if (const auto added = isThere ? Result<>() : store.add(user, secret); !added)
                return added;
            office.users.append(user);
        }
        return {};
    });
    return office;
}

qint64 askedOwner(const LoadedOffice &office, const QString &sql)
{
    return on(office.owner, [&](const QSqlDatabase &db) -> Result<qint64> {
        Statement statement(db, sql);
        const auto done = statement.run({});
        return done && statement.next() ? Result<qint64>(statement.number(0))
                                        : Result<qint64>(done ? storageError(db) : done.error());
    });
}

QStringList findingsIn(const LoadedOffice &office)
{
    return on(office.owner, [](const QSqlDatabase &db) -> Result<QStringList> {
        const auto checkup = checkedUp(db);
        if (!checkup)
            return checkup.error();
        QStringList lines;
        for (const Finding &finding : checkup.value().findings)
            lines.append(u"%1 %2 %3"_s.arg(finding.rule, finding.subject, finding.message));
        return lines;
    });
}
