#include "tests/storage/rightsoffice.h"

#include "models/storage/migrator.h"
#include "models/storage/officeuserstore.h"
#include "models/storage/sharedoffice.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QTest>

using namespace Qt::StringLiterals;

const QList<Place> &places()
{
    // clang-format off
    static const QList<Place> all{
        {"application", "id", "1,3", "1"},
        {"application_event", "id", "1,3", "1"},
        {"application_total", "prefecture", "13", "13"},
        {"audit", "id", "1,3", ""},
        {"audit_seal", "audit_id", "3", ""},
        {"channel", "code", "", ""},
        {"course", "id", "1,2", "1"},
        {"delivery", "id", "", ""},
        {"delivery_file", "sha256", "", ""},
        {"desk_change", "id", "", ""},
        {"desk_presence", "posting_id", "1,2,6", ""},
        {"desk_user", "name", "", ""},
        {"distribution_item", "posting_id", "6", ""},
        {"duplicate_dismissed", "first_id", "1", "1"},
        {"erasure", "seeker_id", "1", "1"},
        {"evidence", "training_id", "1,2,4", "1,2,4"},
        {"facility", "id", "0,1,2", "1"},
        {"funded_activity", "id", "1", "1"},
        {"hire", "id", "1,2,4", "1"},
        {"import_run", "id", "", ""},
        {"inbox", "record", "", ""},
        {"inquiry", "id", "1,3", "1,3"},
        {"interview", "id", "1,3", "1"},
        {"match_decision", "seeker", "", ""},
        {"match_run", "id", "", ""},
        {"municipality", "code", "13101", ""},
        {"number_series", "series", "", ""},
        {"office_user", "role", "coordinator", ""},
        {"order_member", "order_id", "1,3", "1"},
        {"outbox", "id", "1", "1"},
        {"posting", "id", "1,2,3,6", "1,6"},
        {"posting_day", "posting_id", "2,6", "6"},
        {"posting_history", "id", "1,6", "1,6"},
        {"posting_revision", "posting_id::TEXT || '-' || revision", "1-1,2-1,3-1,6-1", "1-1,6-1"},
        {"posting_text", "posting_id", "1,2,6", "1,6"},
        {"posting_total", "prefecture::TEXT || publication", "13unpublished,27published", "13unpublished"},
        {"remote_case", "record", "1", ""},
        {"remote_record", "record", "1", ""},
        {"seeker", "id", "1,2,4", "1"},
        {"seeker_alias", "seeker_id", "1", "1"},
        {"seeker_licence", "seeker_id", "1,2,4", "1,2,4"},
        {"seeker_likeness", "seeker_id", "1,2,4", "1"},
        {"seeker_return", "seeker_id", "1,2,4", "1"},
        {"seeker_text", "seeker_id", "1,2,4", "1"},
        {"seeker_total", "prefecture", "13", "13"},
        {"setting", "key", "mapping/x,matching/rules,pivot/x", ""},
        {"shortage_day", "prefecture", "13,27", "13"},
        {"support_order", "id", "1,3", "1"},
        {"sync_conflict", "id", "", ""},
        {"sync_position", "system", "", ""},
        {"training", "id", "1,2,4", "1,2,4"},
    };
    // clang-format on
    return all;
}

const QStringList &roles()
{
    static const QStringList all{u"ministry"_s, u"coordinator"_s, u"supervisor"_s, u"administrator"_s};
    return all;
}

QString RightsOffice::suffix() { return QString::number(QCoreApplication::applicationPid()); }

void RightsOffice::open()
{
    m_test = std::make_unique<TestDatabase>();
    REQUIRE_DATABASE(*m_test);
    if (m_made)
        return;
    QVERIFY2(!m_tried, "the office could not be made");
    m_tried = true;
    makeOffice();
    m_made = !QTest::currentTestFailed();
}

void RightsOffice::run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    QVERIFY2(query.exec(sql), qPrintable(sql + u": "_s + query.lastError().text()));
}

QString RightsOffice::one(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql) && query.next() ? query.value(0).toString() : query.lastError().text();
}

void RightsOffice::makeOffice()
{
    m_office = u"rights_%1"_s.arg(suffix());
    m_server = QUrl(m_test->address());
    m_server.setPath(u'/' + m_office);
    const auto address = DatabaseAddress::fromText(m_server.toString(QUrl::FullyEncoded));
    QVERIFY(address);
    const auto there = sharedoffice::databaseMade(address.value());
    QVERIFY2(there, there ? "" : qPrintable(there.error().detail));
    {
        const auto db = openConnection(address.value(), u"maker"_s);
        QVERIFY(db);
        const auto made = sharedoffice::made(db.value(), loginOf(u"administrator"_s), u"Long enough 12345"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QVERIFY(!sharedoffice::made(db.value(), u"other"_s, u"Long enough 12345"_s));
    }
    QSqlDatabase::removeDatabase(u"maker"_s);
    const auto opened = openConnection(address.value(), u"owner"_s);
    QVERIFY(opened);
    const auto state = sharedoffice::stateOf(opened.value());
    QVERIFY(state && state.value() == sharedoffice::State::Owner);
    OfficeUserStore administrator(as(u"administrator"_s));
    for (const OfficeRole role : {OfficeRole::Ministry, OfficeRole::Coordinator, OfficeRole::Supervisor}) {
        OfficeUser user{.login = loginOf(codeOf(role)), .role = role};
        if (role == OfficeRole::Coordinator)
            user.prefecture = Prefecture::fromNumber(13);
        const auto added = administrator.add(user, u"Long enough 12345"_s);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message + added.error().detail));
    }
    QFile sample(QStringLiteral(SOURCE_ROOT "/tests/storage/rights_sample.sql"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    run(owner(), u"DELETE FROM setting"_s);
    run(owner(), u"ALTER TABLE audit DISABLE TRIGGER USER; ALTER TABLE audit_seal DISABLE TRIGGER USER;"
                 " DELETE FROM audit_seal; DELETE FROM audit; ALTER TABLE audit ALTER COLUMN id RESTART;"
                 " ALTER TABLE audit ENABLE TRIGGER USER; ALTER TABLE audit_seal ENABLE TRIGGER USER"_s);
    run(owner(), QString::fromUtf8(sample.readAll()));
}

void RightsOffice::end()
{
    if (!m_made)
        return;
    for (const QString &name : QSqlDatabase::connectionNames())
        QSqlDatabase::removeDatabase(name);
    m_server.setPath(u"/postgres"_s);
    const auto address = DatabaseAddress::fromText(m_server.toString(QUrl::FullyEncoded));
    {
        const auto db = openConnection(address.value(), u"last"_s);
        QVERIFY(db);
        run(db.value(), u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_office));
        for (const QString &role : roles())
            run(db.value(), u"DROP ROLE \"%1\""_s.arg(loginOf(role)));
    }
    QSqlDatabase::removeDatabase(u"last"_s);
}

QUrl RightsOffice::addressOf(const QString &role) const
{
    QUrl url = m_server;
    url.setUserName(loginOf(role));
    url.setPassword(u"Long enough 12345"_s);
    return url;
}

QSqlDatabase RightsOffice::as(const QString &role)
{
    if (QSqlDatabase::contains(role)) // asked anew whether it still stands: a change of role ends sessions
        return QSqlDatabase::database(role);
    const auto address = DatabaseAddress::fromText(addressOf(role).toString(QUrl::FullyEncoded));
    const auto opened = openConnection(address.value(), role);
    if (!opened)
        qWarning("%s", qPrintable(opened.error().detail));
    return QSqlDatabase::database(role);
}

QStringList RightsOffice::tables()
{
    return one(owner(), u"SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relnamespace ="
                        " 'keynet'::regnamespace AND relkind = 'r'"_s)
        .split(u',');
}

QStringList RightsOffice::readBy(const QString &role)
{
    QStringList all = tables();
    if (role == u"coordinator"_s)
        all += {u"own_posting"_s, u"own_posting_revision"_s, u"own_hire"_s};
    return all;
}

QString tableOf(const QString &named)
{
    const QString name = named.section(u'.', -1);
    return name.startsWith(u"own_"_s) ? name.mid(4) : name;
}

QString RightsOffice::keyOf(const QString &named)
{
    const QString table = tableOf(named);
    for (const Place &place : places())
        if (table == QLatin1StringView(place.table))
            return QString::fromLatin1(place.key);
    const QString first =
        one(owner(), u"SELECT attname FROM pg_attribute WHERE attrelid = 'keynet.%1'::regclass AND attnum = 1"_s.arg(table));
    return first;
}

QStringList RightsOffice::keysIn(const QSqlDatabase &db, const QString &table)
{
    return one(db, u"SELECT COALESCE(string_agg(DISTINCT (%1)::TEXT, ',' ORDER BY (%1)::TEXT), '') FROM %2"_s.arg(keyOf(table),
                                                                                                                  table))
        .split(u',', Qt::SkipEmptyParts);
}

QString RightsOffice::tried(QSqlDatabase db, const QString &sql, int *rows)
{
    QSqlQuery query(db);
    query.exec(u"DEALLOCATE ALL"_s);
    query.exec(u"BEGIN"_s);
    bool done = true;
    for (const QString &statement : sql.split(u"; "_s)) // the driver tells only how the first of several went
        done = done && query.exec(statement);
    const QString state = query.lastError().nativeErrorCode();
    if (rows)
        *rows = query.isSelect() ? query.size() : query.numRowsAffected();
    query.finish();
    query.exec(u"ROLLBACK"_s);
    return done ? QString() : state;
}

Reach RightsOffice::reach(const QString &role, const QString &table)
{
    Reach reach;
    auto db = as(role);
    reach.seen = keysIn(db, table);
    const QString key = keyOf(table);
    const QString columns =
        one(owner(), u"SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid ="
                     " 'keynet.%1'::regclass AND attnum > 0 AND attgenerated = '' AND NOT attisdropped"_s.arg(tableOf(table)));
    const QString some = columns.section(u", "_s, -1);
    for (const QString &value : keysIn(owner(), u"keynet."_s + tableOf(table))) {
        const QString here = u"WHERE (%1)::TEXT = '%2'"_s.arg(key, value);
        int rows = 0;
        QString state = tried(db, u"UPDATE %1 SET %2 = %2 %3"_s.arg(table, some, here), &rows);
        if (state.isEmpty() && rows > 0)
            reach.changed.append(value);
        state = tried(db, u"DELETE FROM %1 %2"_s.arg(table, here), &rows);
        if ((state.isEmpty() && rows > 0) || state == u"23503"_s) // another row holds it; the right was there
            reach.deleted.append(value);
        const QString row =
            one(owner(), u"SELECT quote_literal(to_json(t)::TEXT) FROM keynet.%1 t %2 LIMIT 1"_s.arg(tableOf(table), here));
        state =
            tried(db, u"INSERT INTO %1 (%2) SELECT %2 FROM json_populate_record(NULL::%1, %3)"_s.arg(table, columns, row), &rows);
        if ((state.isEmpty() && rows > 0) || state == u"23505"_s)
            reach.added.append(value);
    }
    return reach;
}
