#include "models/storage/migrator.h"
#include "models/storage/officeuserstore.h"
#include "models/storage/sharedoffice.h"
#include "models/storage/sql.h"
#include "tests/support/testdatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlError>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Key of a table's rows, and the rows that a coordinator of prefecture 13 sees and may write, in
/// tests/storage/rights_sample.sql.
struct Place
{
    const char *table, *key, *seen, *written;
};

// clang-format off
static const QList<Place> places{
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

static const QStringList &roles()
{
    static const QStringList all{u"ministry"_s, u"coordinator"_s, u"supervisor"_s, u"administrator"_s};
    return all;
}

/// What a login can do with each row of a table: see, add, change, delete.
struct Reach
{
    QStringList seen, added, changed, deleted;
    bool operator==(const Reach &) const = default;
    QString text() const
    {
        return u"seen %1 | added %2 | changed %3 | deleted %4"_s.arg(seen.join(u','), added.join(u','), changed.join(u','),
                                                                     deleted.join(u','));
    }
};

/// Everything that somebody with psql and a password of the office can try.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { serverAlone(); }

    void init()
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

    void cleanup() { m_test.reset(); }
    void cleanupTestCase();

    void coordinatorReachesItsPrefecture_data();
    void coordinatorReachesItsPrefecture();
    void ownViewsHoldTheOwnPrefecture_data();
    void ownViewsHoldTheOwnPrefecture();
    void ministryReachesAll();
    void supervisorChangesNothing();
    void administratorSeesNoPostings();
    void nothingSaysWhatIsHidden_data();
    void nothingSaysWhatIsHidden();
    void forbidden_data();
    void forbidden();
    void everyTableIsJudged();
    void functionsOfTheCatalogue();
    void objectsOfTheCatalogue();
    void barriersWhereViewsJoin();
    void copiesSayNoMore();
    void wordsFindNoMore();
    void secretsAreTheirOwners();
    void namesCannotBeForged();
    void casework_data();
    void casework();
    void nobodyIsBookedTwice();
    void shortFormsTellAsMuch_data();
    void shortFormsTellAsMuch();
    void everyPolicyMatters();

private:
    static QString suffix() { return QString::number(QCoreApplication::applicationPid()); }
    static QString loginOf(const QString &role) { return u"t_"_s + role + suffix(); }
    QSqlDatabase as(const QString &role);
    QSqlDatabase owner() { return QSqlDatabase::database(u"owner"_s); }
    void makeOffice();
    void run(const QSqlDatabase &db, const QString &sql);
    QString one(const QSqlDatabase &db, const QString &sql);
    QStringList tables();
    QStringList readBy(const QString &role);
    QString keyOf(const QString &table);
    QStringList keysIn(const QSqlDatabase &db, const QString &table);
    Reach reach(const QString &role, const QString &table);
    QString tried(QSqlDatabase db, const QString &sql, int *rows = nullptr);

    std::unique_ptr<TestDatabase> m_test;
    bool m_tried = false, m_made = false;
    QString m_office;
    QUrl m_server;
};

void TestRights::run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    QVERIFY2(query.exec(sql), qPrintable(sql + u": "_s + query.lastError().text()));
}

QString TestRights::one(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql) && query.next() ? query.value(0).toString() : query.lastError().text();
}

void TestRights::makeOffice()
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

void TestRights::cleanupTestCase()
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
        for (const QString &role : {u"ministry"_s, u"coordinator"_s, u"supervisor"_s, u"administrator"_s})
            run(db.value(), u"DROP ROLE \"%1\""_s.arg(loginOf(role)));
    }
    QSqlDatabase::removeDatabase(u"last"_s);
}

QSqlDatabase TestRights::as(const QString &role)
{
    if (QSqlDatabase::contains(role)) // asked anew whether it still stands: a change of role ends sessions
        return QSqlDatabase::database(role);
    QUrl url = m_server;
    url.setUserName(loginOf(role));
    url.setPassword(u"Long enough 12345"_s);
    const auto address = DatabaseAddress::fromText(url.toString(QUrl::FullyEncoded));
    const auto opened = openConnection(address.value(), role);
    if (!opened)
        qWarning("%s", qPrintable(opened.error().detail));
    return QSqlDatabase::database(role);
}

QStringList TestRights::tables()
{
    return one(owner(), u"SELECT string_agg(relname, ',' ORDER BY relname) FROM pg_class WHERE relnamespace ="
                        " 'keynet'::regnamespace AND relkind = 'r'"_s)
        .split(u',');
}

/// The names of all tables, and of the views that a role has beside them.
QStringList TestRights::readBy(const QString &role)
{
    QStringList all = tables();
    if (role == u"coordinator"_s)
        all += {u"own_posting"_s, u"own_posting_revision"_s, u"own_hire"_s};
    return all;
}

/// Of a view beside the tables, the table; with or without its schema.
static QString tableOf(const QString &named)
{
    const QString name = named.section(u'.', -1);
    return name.startsWith(u"own_"_s) ? name.mid(4) : name;
}

QString TestRights::keyOf(const QString &named)
{
    const QString table = tableOf(named);
    for (const Place &place : places)
        if (table == QLatin1StringView(place.table))
            return QString::fromLatin1(place.key);
    const QString first =
        one(owner(), u"SELECT attname FROM pg_attribute WHERE attrelid = 'keynet.%1'::regclass AND attnum = 1"_s.arg(table));
    return first;
}

QStringList TestRights::keysIn(const QSqlDatabase &db, const QString &table)
{
    return one(db, u"SELECT COALESCE(string_agg(DISTINCT (%1)::TEXT, ',' ORDER BY (%1)::TEXT), '') FROM %2"_s.arg(keyOf(table),
                                                                                                                  table))
        .split(u',', Qt::SkipEmptyParts);
}

/// The state of the error, or nothing; what was done is taken back.
QString TestRights::tried(QSqlDatabase db, const QString &sql, int *rows)
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

Reach TestRights::reach(const QString &role, const QString &table)
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

void TestRights::coordinatorReachesItsPrefecture_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("written");
    for (const Place &place : places)
        QTest::newRow(place.table) << QString::fromLatin1(place.table) << QString::fromLatin1(place.key)
                                   << QString::fromLatin1(place.seen) << QString::fromLatin1(place.written);
}

void TestRights::coordinatorReachesItsPrefecture()
{
    QFETCH(QString, table);
    QFETCH(QString, seen);
    QFETCH(QString, written);
    // Records with a life are never deleted, and members of an audit only added.
    static const QStringList kept{u"application"_s, u"course"_s,        u"facility"_s, u"posting"_s,
                                  u"seeker"_s,      u"support_order"_s, u"training"_s};
    const Reach reach = this->reach(u"coordinator"_s, table);
    QCOMPARE(reach.seen.join(u','), seen);
    // Of a seeker who agreed to work elsewhere, or is placed here, casework is noted: see casework().
    const QString changed = table == u"seeker"_s ? seen : table == u"audit"_s || table == u"audit_seal"_s ? QString() : written;
    QCOMPARE(reach.changed.join(u','), changed);
    QCOMPARE(reach.deleted.join(u','), kept.contains(table) ? QString() : written);
    if (table == u"audit"_s || table == u"import_run"_s || table == u"match_run"_s)
        QCOMPARE(reach.added, keysIn(owner(), u"keynet."_s + table)); // under the own name, whatever it says
    else if (table == u"inquiry"_s)
        QCOMPARE(reach.added.join(u','), u"1,3"_s);
    else
        QCOMPARE(reach.added.join(u','), written);
}

void TestRights::ownViewsHoldTheOwnPrefecture_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("changed");
    QTest::newRow("postings") << u"own_posting"_s << u"1,6"_s << QString() << u"1,6"_s;
    QTest::newRow("revisions") << u"own_posting_revision"_s << u"1-1,6-1"_s << u"1-1,6-1"_s << u"1-1,6-1"_s;
    QTest::newRow("hires") << u"own_hire"_s << u"1"_s << QString() << QString();
}

void TestRights::ownViewsHoldTheOwnPrefecture()
{
    QFETCH(const QString, view);
    QFETCH(const QString, seen);
    QFETCH(const QString, added);
    QFETCH(const QString, changed);
    const Reach reach = this->reach(u"coordinator"_s, view);
    QCOMPARE(reach.seen.join(u','), seen);
    QCOMPARE(reach.added.join(u','), added);
    QCOMPARE(reach.changed.join(u','), changed);
    QCOMPARE(reach.deleted, QStringList());
    QCOMPARE(tried(as(u"coordinator"_s), u"UPDATE own_posting SET prefecture = 27 WHERE id = 1"_s), u"42501"_s);
    // Unmasked, as the prefecture's coordinators see their own in the tables.
    QCOMPARE(one(as(u"coordinator"_s), u"SELECT string_agg(t::TEXT, '|' ORDER BY t::TEXT) FROM %1 t"_s.arg(view)),
             one(owner(), u"SELECT string_agg(t::TEXT, '|' ORDER BY t::TEXT) FROM keynet.%1 t WHERE (%2)::TEXT = ANY"
                          " (string_to_array('%3', ','))"_s.arg(tableOf(view), keyOf(view), seen)));
    for (const QString &role : {u"ministry"_s, u"supervisor"_s, u"administrator"_s})
        QCOMPARE(tried(as(role), u"SELECT 1 FROM %1"_s.arg(view)), u"42P01"_s);
}

void TestRights::ministryReachesAll()
{
    for (const QString &table : tables()) {
        const Reach reach = this->reach(u"ministry"_s, table);
        const QStringList all = keysIn(owner(), u"keynet."_s + table);
        if (table.startsWith(u"desk_"_s)) // everybody's own
            continue;
        QVERIFY2(reach.seen == all, qPrintable(table + reach.text()));
        const bool readOnly = table == u"audit_seal"_s || table == u"office_user"_s || table == u"schema_step"_s;
        QVERIFY2(reach.added == (readOnly ? QStringList() : all), qPrintable(table + reach.text()));
        if (table != u"audit"_s && !readOnly) {
            QVERIFY2(reach.changed == all, qPrintable(table + reach.text()));
            QVERIFY2(reach.deleted == all, qPrintable(table + reach.text()));
        } else {
            QVERIFY2(reach.changed.isEmpty() && reach.deleted.isEmpty(), qPrintable(table + reach.text()));
        }
    }
}

void TestRights::supervisorChangesNothing()
{
    static const QStringList hidden{
        u"channel"_s,     u"delivery"_s,      u"delivery_file"_s, u"desk_user"_s,    u"duplicate_dismissed"_s,
        u"erasure"_s,     u"evidence"_s,      u"import_run"_s,    u"inbox"_s,        u"number_series"_s,
        u"outbox"_s,      u"remote_case"_s,   u"remote_record"_s, u"seeker_alias"_s, u"seeker_likeness"_s,
        u"seeker_text"_s, u"sync_conflict"_s, u"sync_position"_s, u"audit"_s,        u"audit_seal"_s};
    for (const QString &table : tables()) {
        const Reach reach = this->reach(u"supervisor"_s, table);
        QVERIFY2(reach.changed.isEmpty() && reach.deleted.isEmpty(), qPrintable(table + reach.text()));
        QVERIFY2(reach.added.isEmpty() || table == u"audit"_s, qPrintable(table + reach.text()));
        if (hidden.contains(table))
            QVERIFY2(reach.seen.isEmpty(), qPrintable(table + reach.text()));
    }
    QCOMPARE(this->reach(u"supervisor"_s, u"seeker"_s).seen.size(), 5);
    QCOMPARE(this->reach(u"supervisor"_s, u"setting"_s).seen.join(u','), u"matching/rules,pivot/x"_s);
}

void TestRights::administratorSeesNoPostings()
{
    static const QStringList open{u"audit"_s,       u"desk_change"_s, u"desk_user"_s,    u"office_user"_s,
                                  u"schema_step"_s, u"setting"_s,     u"sync_position"_s};
    for (const QString &table : tables())
        if (!open.contains(table))
            QVERIFY2(reach(u"administrator"_s, table) == Reach{}, qPrintable(table + reach(u"administrator"_s, table).text()));
    QCOMPARE(reach(u"administrator"_s, u"setting"_s).seen.join(u','), u"connection/gmis,mapping/x,matching/rules,pivot/x"_s);
    QCOMPARE(reach(u"administrator"_s, u"office_user"_s).seen.size(), 4);
}

void TestRights::nothingSaysWhatIsHidden_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("word"); // stands in what the role must not read, and nowhere else
    QTest::newRow("coordinator") << u"coordinator"_s << u"秘"_s;
    QTest::newRow("supervisor") << u"supervisor"_s << u"人"_s;
    QTest::newRow("supervisor, birthday") << u"supervisor"_s << u"1980-05"_s;
    QTest::newRow("administrator, persons") << u"administrator"_s << u"人"_s;
    QTest::newRow("administrator, postings") << u"administrator"_s << u"病院"_s;
}

void TestRights::nothingSaysWhatIsHidden()
{
    QFETCH(QString, role);
    QFETCH(QString, word);
    int found = 0;
    for (const QString &table : readBy(role)) {
        QCOMPARE(one(as(role), u"SELECT COUNT(*) FROM %1 t WHERE strpos(t::TEXT, '%2') > 0"_s.arg(table, word)) + table,
                 u'0' + table);
        found +=
            one(owner(), u"SELECT COUNT(*) FROM keynet.%1 t WHERE strpos(t::TEXT, '%2') > 0"_s.arg(tableOf(table), word)).toInt();
        // An error that a hidden row would raise says as much as the row.
        QCOMPARE(tried(as(role),
                       u"SELECT COUNT(*) FROM %1 t WHERE 1 / (CASE WHEN strpos(t::TEXT, '%2') > 0 THEN 0 ELSE 1 END) = 2"_s.arg(
                           table, word)),
                 QString());
        QCOMPARE(tried(as(role),
                       u"PREPARE p AS SELECT t::TEXT::INTEGER FROM %1 t WHERE strpos(t::TEXT, '%2') > 0; EXECUTE p"_s.arg(table,
                                                                                                                          word)),
                 QString());
    }
    QVERIFY(found >= 5);
}

void TestRights::forbidden_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the table itself") << u"SELECT * FROM keynet.posting"_s;
    QTest::newRow("every other schema by name") << u"SELECT * FROM %1.seeker"_s;
    QTest::newRow("search path of another role") << u"SET search_path = %1; SELECT * FROM seeker"_s;
    QTest::newRow("search path of the owner") << u"SET search_path = keynet; SELECT * FROM seeker"_s;
    QTest::newRow("copy of the table") << u"COPY keynet.seeker TO STDOUT"_s;
    QTest::newRow("copy into the audit's seals") << u"COPY audit_seal FROM STDIN"_s;
    QTest::newRow("a file of the server") << u"SELECT pg_read_file('postgresql.conf')"_s;
    QTest::newRow("a program of the server") << u"COPY (SELECT 1) TO PROGRAM 'true'"_s;
    QTest::newRow("the owner's role") << u"SET ROLE keynet_owner"_s;
    QTest::newRow("another role") << u"SET ROLE keynet_%2"_s;
    QTest::newRow("the views' role") << u"SET ROLE keynet_ministry_view"_s;
    QTest::newRow("another login") << u"SET SESSION AUTHORIZATION postgres"_s;
    QTest::newRow("no policies") << u"SET row_security = off; SELECT * FROM posting"_s;
    QTest::newRow("a sequence") << u"SELECT nextval('keynet.posting_id_seq')"_s;
    QTest::newRow("what a sequence is at") << u"SELECT last_value FROM keynet.seeker_id_seq"_s;
    QTest::newRow("a table of one's own") << u"CREATE TABLE public.mine (x INTEGER)"_s;
    QTest::newRow("a table in the way") << u"CREATE TEMPORARY TABLE office_user (login TEXT)"_s;
    QTest::newRow("a function in the way") << u"CREATE FUNCTION public.f() RETURNS INTEGER LANGUAGE sql AS 'SELECT 1'"_s;
    QTest::newRow("a policy gone") << u"DROP POLICY IF EXISTS x ON keynet.posting"_s;
    QTest::newRow("a trigger off") << u"ALTER TABLE keynet.audit DISABLE TRIGGER ALL"_s;
    QTest::newRow("the audit emptied") << u"TRUNCATE audit"_s;
    QTest::newRow("the audit shortened") << u"DELETE FROM audit"_s;
    QTest::newRow("the audit rewritten") << u"UPDATE audit SET actor = 'nobody'"_s;
    QTest::newRow("a seal") << u"INSERT INTO audit_seal (position, audit_id, salt, content, seal) VALUES (99, 1, '', '', '')"_s;
    QTest::newRow("a function of the owner") << u"SELECT keynet.next_number('x', 'seeker', 'S', 7)"_s;
    QTest::newRow("the helper of the policies") << u"SELECT * FROM keynet.seekers_here()"_s;
    QTest::newRow("a role of one's own") << u"CREATE ROLE mine SUPERUSER"_s;
    QTest::newRow("the hashes of passwords") << u"SELECT * FROM pg_authid"_s;
    QTest::newRow("another prefecture") << u"UPDATE office_user SET prefecture = 27"_s;
}

void TestRights::forbidden()
{
    QFETCH(QString, sql);
    for (const QString &role : roles()) {
        const QString other = role == u"ministry"_s ? u"supervisor"_s : u"ministry"_s;
        QSqlDatabase db = as(role);
        const QString text =
            sql.contains(u"%2"_s) ? QString(sql).replace(u"%2"_s, other) : QString(sql).replace(u"%1"_s, u"desk_"_s + other);
        const QString state = tried(db, text);
        run(db, u"RESET search_path; RESET row_security; RESET ROLE"_s);
        QVERIFY2(QStringList({u"42501"_s, u"42P01"_s, u"0LP01"_s, u"42809"_s, u"22023"_s}).contains(state),
                 qPrintable(role + u": "_s + state));
    }
    // What statistics and sessions tell.
    for (const QString &role : roles()) {
        QCOMPARE(one(as(role), u"SELECT COUNT(*) FROM pg_stats WHERE schemaname = 'keynet'"_s), u"0"_s);
        QCOMPARE(one(as(role), u"SELECT COUNT(*) FROM pg_stat_activity WHERE usename <> session_user AND query NOT IN"
                               " ('', '<insufficient privilege>')"_s),
                 u"0"_s);
        QCOMPARE(one(as(role), u"SELECT COUNT(*) FROM pg_description WHERE description LIKE '%秘%'"_s), u"0"_s);
        QCOMPARE(one(as(role), u"SELECT COUNT(*) FROM pg_largeobject_metadata"_s), u"0"_s);
    }
    // Who manages users makes no other use of it, and others cannot.
    for (const QString &role : {u"coordinator"_s, u"supervisor"_s})
        QCOMPARE(tried(as(role), u"SELECT keynet_accounts.set_role('%1', 'ministry', NULL)"_s.arg(loginOf(role))), u"42501"_s);
    QCOMPARE(tried(as(u"administrator"_s),
                   u"SELECT keynet_accounts.set_role('%1', 'ministry', NULL)"_s.arg(loginOf(u"administrator"_s))),
             u"KN409"_s);
    QCOMPARE(tried(as(u"administrator"_s), u"SELECT keynet_accounts.placed('x', 'ministry')"_s), u"42501"_s);
}

/// Whatever functions there are, also those that come later: what runs under its owner's rights looks in fixed places, temporary
/// tables last, and nobody may call what is not listed here.
void TestRights::functionsOfTheCatalogue()
{
    QCOMPARE(one(owner(),
                 u"SELECT COALESCE(string_agg(p.oid::regprocedure::TEXT, ' '), '') FROM pg_proc p JOIN pg_namespace n"
                 " ON n.oid = p.pronamespace WHERE (n.nspname LIKE 'keynet%' OR n.nspname LIKE 'desk\\_%') AND p.prosecdef"
                 " AND NOT EXISTS (SELECT 1 FROM unnest(p.proconfig) c WHERE c ~ '^search_path=keynet(, pg_temp)?$')"_s),
             QString());
    const QHash<QString, QStringList> open{{u"ministry"_s, {u"next_number"_s, u"posting_matching"_s, u"seeker_matching"_s}},
                                           {u"coordinator"_s, {u"next_number"_s, u"posting_matching"_s, u"seeker_matching"_s}},
                                           {u"supervisor"_s, {u"posting_matching"_s}},
                                           {u"administrator"_s, {}}};
    const QStringList accounts{u"add_user"_s, u"disable"_s, u"set_password"_s, u"set_role"_s, u"unlock"_s};
    QSqlQuery all(owner());
    QVERIFY(all.exec(u"SELECT n.nspname, p.proname, p.oid, p.pronargs, p.prorettype = 'trigger'::regtype FROM pg_proc p"
                     " JOIN pg_namespace n ON n.oid = p.pronamespace"
                     " WHERE n.nspname LIKE 'keynet%' OR n.nspname LIKE 'desk\\_%' ORDER BY 1, 2"_s));
    int seen = 0;
    while (all.next()) {
        ++seen;
        const QString schema = all.value(0).toString(), name = all.value(1).toString();
        for (const QString &role : roles()) {
            const bool managesUsers = role == u"ministry"_s || role == u"administrator"_s;
            const bool may = schema == u"desk_"_s + role
                                 ? open[role].contains(name)
                                 : schema == u"keynet_accounts"_s && managesUsers && accounts.contains(name);
            const QString right =
                one(owner(), u"SELECT has_function_privilege('%1', %2::oid, 'EXECUTE') AND"
                             " has_schema_privilege('%1', '%3', 'USAGE')"_s.arg(loginOf(role), all.value(2).toString(), schema));
            const QString what = role + u' ' + schema + u'.' + name;
            if (!all.value(4).toBool()) // one of a trigger is called by nobody
                QVERIFY2(right == (may ? u"true"_s : u"false"_s), qPrintable(what));
            const QString call =
                u"SELECT %1.%2(%3)"_s.arg(schema, name, QStringList(all.value(3).toInt(), u"NULL"_s).join(u", "_s));
            if (!may)
                QVERIFY2(!tried(as(role), call).isEmpty(), qPrintable(what));
        }
    }
    QVERIFY(seen > 20);
}

/// A table that comes later is judged as well: it stands in the list above, with rows in the sample, or the whole office may read
/// it.
void TestRights::everyTableIsJudged()
{
    QStringList judged{u"report_edition"_s, u"schema_step"_s};
    for (const Place &place : places) {
        judged.append(QString::fromLatin1(place.table));
        QVERIFY2(!keysIn(owner(), u"keynet."_s + QLatin1StringView(place.table)).isEmpty(), place.table);
    }
    for (const QString &table : tables())
        QVERIFY2(judged.contains(table), qPrintable(table));
}

/// Every table, view and sequence of every schema but the own one.
void TestRights::objectsOfTheCatalogue()
{
    QSqlQuery all(owner());
    QVERIFY(
        all.exec(u"SELECT n.nspname, c.relname, c.relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE"
                 " (n.nspname LIKE 'keynet%' OR n.nspname LIKE 'desk\\_%') AND c.relkind IN ('r', 'v', 'm', 'S', 'f', 'p')"_s));
    int seen = 0;
    while (all.next()) {
        ++seen;
        const QString schema = all.value(0).toString(), place = schema + u'.' + all.value(1).toString();
        const bool isSequence = all.value(2).toString() == u"S"_s;
        for (const QString &role : roles()) {
            if (schema == u"desk_"_s + role)
                continue;
            const QStringList attempts =
                isSequence ? QStringList{u"SELECT * FROM %1"_s, u"SELECT nextval('%1')"_s, u"SELECT setval('%1', 1)"_s}
                           : QStringList{u"SELECT 1 FROM %1"_s, u"DELETE FROM %1"_s, u"TABLE %1"_s,
                                         u"PREPARE p AS SELECT 1 FROM %1"_s, u"TRUNCATE %1"_s};
            for (const QString &attempt : attempts)
                QVERIFY2(!tried(as(role), attempt.arg(place)).isEmpty(), qPrintable(role + u": "_s + attempt.arg(place)));
        }
    }
    QVERIFY(seen > 4 * 50);
}

/// Policies bind the one table of a view; what a view joins to it stands behind a barrier, so that nothing which a login compares
/// is asked about a row before the joins have decided on it. Without joins there is none: lists go by the order of an index. What
/// a row is asked about itself (LATERAL) is no join.
void TestRights::barriersWhereViewsJoin()
{
    QSqlQuery all(owner());
    QVERIFY(all.exec(
        u"SELECT n.nspname, c.relname, 'security_barrier=true' = ANY (COALESCE(c.reloptions, '{}')),"
        " pg_get_viewdef(c.oid) ~ '(JOIN (?!LATERAL)|UNION|,\\s+keynet\\.)' FROM pg_class c JOIN pg_namespace n ON n.oid ="
        " c.relnamespace WHERE n.nspname ~ '^desk_(coordinator|supervisor|administrator)$' AND c.relkind = 'v'"_s));
    int joined = 0, single = 0;
    while (all.next()) {
        const bool joins = all.value(3).toBool();
        QVERIFY2(all.value(2).toBool() == joins, qPrintable(all.value(0).toString() + u'.' + all.value(1).toString()));
        ++(joins ? joined : single);
    }
    QVERIFY(joined >= 3);
    QVERIFY(single > 100);
}

/// COPY, as psql sends it: what a role cannot read is not in what it can take away.
void TestRights::copiesSayNoMore()
{
    const QString psql = QStandardPaths::findExecutable(u"psql"_s);
    if (psql.isEmpty())
        QSKIP("psql is not installed");
    const QHash<QString, QStringList> hidden{
        {u"coordinator"_s, {u"秘"_s}}, {u"supervisor"_s, {u"人"_s, u"1980-05"_s}}, {u"administrator"_s, {u"人"_s, u"病院"_s}}};
    for (auto it = hidden.cbegin(); it != hidden.cend(); ++it) {
        QUrl url = m_server;
        url.setUserName(loginOf(it.key()));
        url.setPassword(u"Long enough 12345"_s);
        QStringList words{url.toString(QUrl::FullyEncoded), u"-X"_s, u"-q"_s};
        for (const QString &table : readBy(it.key()))
            words += {u"-c"_s, u"COPY (TABLE %1) TO STDOUT"_s.arg(table), u"-c"_s, u"COPY %1 TO STDOUT"_s.arg(table),
                      u"-c"_s, u"COPY keynet.%1 TO STDOUT"_s.arg(table)};
        QProcess process;
        process.start(psql, words);
        QVERIFY(process.waitForFinished(120'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        QVERIFY(said.contains(u"permission denied"_s));
        QVERIFY(said.size() > 1000); // and something was taken
        for (const QString &word : it.value())
            QVERIFY2(!said.contains(word), qPrintable(it.key() + u": "_s + said.mid(said.indexOf(word) - 100, 200)));
    }
}

/// The index of words is asked under its owner's rights, and answers as the policies would.
void TestRights::wordsFindNoMore()
{
    for (const QString &table : {u"posting"_s, u"seeker"_s})
        for (const QString &role : {u"ministry"_s, u"coordinator"_s, u"supervisor"_s}) {
            if (role == u"supervisor"_s && table == u"seeker"_s)
                continue;
            const QString found =
                one(as(role), u"SELECT COALESCE(string_agg(f::TEXT, ',' ORDER BY f), '') FROM %1_matching('{}') f"_s.arg(table));
            QCOMPARE(found, keysIn(as(role), table + u"_text"_s).join(u','));
            QVERIFY(!found.isEmpty());
        }
    QCOMPARE(one(as(u"coordinator"_s), u"SELECT COUNT(*) FROM posting_matching(ARRAY['秘密病院'])"_s), u"0"_s);
    QCOMPARE(one(as(u"ministry"_s), u"SELECT COUNT(*) FROM posting_matching(ARRAY['秘密病院'])"_s), u"1"_s);
}

/// Password and second factor of a desk's lock.
void TestRights::secretsAreTheirOwners()
{
    for (const QString &role : roles())
        run(owner(),
            u"INSERT INTO desk_user (name, password, sees_personal, totp_secret) VALUES ('%1', '秘', FALSE, '秘%1')"_s.arg(
                loginOf(role)));
    for (const QString &role : roles()) {
        QCOMPARE(keysIn(as(role), u"desk_user"_s), QStringList{loginOf(role)});
        QCOMPARE(one(as(role), u"SELECT string_agg(totp_secret, ',') FROM desk_user"_s), u"秘"_s + loginOf(role));
        int rows = -1;
        QCOMPARE(tried(as(role), u"UPDATE desk_user SET totp_secret = '' WHERE name <> session_user"_s, &rows), QString());
        QCOMPARE(rows, 0);
        QVERIFY(!tried(as(role), u"INSERT INTO desk_user (name, password, sees_personal) VALUES ('x', '', TRUE)"_s).isEmpty());
    }
    run(owner(), u"DELETE FROM desk_user WHERE name <> '係'"_s);
}

void TestRights::namesCannotBeForged()
{
    auto db = as(u"coordinator"_s);
    run(db, u"INSERT INTO audit (at, actor, action, subject) VALUES ('b', 'somebody else', 'x', 'y')"_s);
    QCOMPARE(one(owner(), u"SELECT actor FROM audit ORDER BY id DESC LIMIT 1"_s), loginOf(u"coordinator"_s));
    QCOMPARE(one(owner(), u"SELECT COUNT(*) FROM audit a LEFT JOIN audit_seal s ON s.audit_id = a.id WHERE s.seal IS NULL"_s),
             u"0"_s);
    // Not even the owner changes what was written.
    QCOMPARE(tried(owner(), u"DELETE FROM audit"_s), u"P0001"_s);
    QCOMPARE(tried(owner(), u"UPDATE audit SET actor = 'x'"_s), u"P0001"_s);
    QCOMPARE(tried(owner(), u"UPDATE audit SET after_values = 'x'"_s), u"P0001"_s);
    QCOMPARE(tried(owner(), u"TRUNCATE audit, audit_seal"_s), u"P0001"_s);
    run(owner(),
        u"ALTER TABLE audit DISABLE TRIGGER USER; ALTER TABLE audit_seal DISABLE TRIGGER USER;"
        " DELETE FROM audit_seal WHERE position = 6; DELETE FROM audit WHERE action = 'x'; ALTER TABLE audit ENABLE TRIGGER USER;"
        " ALTER TABLE audit_seal ENABLE TRIGGER USER"_s);
}

void TestRights::casework_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("state");
    QTest::newRow("active again by applying") << u"UPDATE seeker SET active_on = '2020-06-01' WHERE id = 2"_s << QString();
    QTest::newRow("placed here") << u"UPDATE seeker SET state = 'employed', verification = 'original_seen' WHERE id = 4"_s
                                 << QString();
    QTest::newRow("only agreed, not placed")
        << u"UPDATE seeker SET state = 'employed' WHERE id = 2 AND NOT EXISTS (SELECT 1 FROM"
           " application WHERE seeker_id = 2) AND NOT EXISTS (SELECT 1 FROM order_member WHERE"
           " seeker_id = 2)"_s
        << QString();
    QTest::newRow("a name") << u"UPDATE seeker SET name = 'x' WHERE id = 4"_s << u"42501"_s;
    QTest::newRow("a telephone") << u"UPDATE seeker SET phone = 'x' WHERE id = 2"_s << u"42501"_s;
    QTest::newRow("taken over") << u"UPDATE seeker SET prefecture = 13 WHERE id = 4"_s << u"42501"_s;
    QTest::newRow("given away") << u"UPDATE seeker SET prefecture = 27 WHERE id = 1"_s << u"42501"_s;
}

/// A coordinator of 13 places seekers of 27: how it goes is noted, who they are stays with 27, whose totals move along.
void TestRights::casework()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, state);
    QCOMPARE(tried(as(u"coordinator"_s), sql), state);
}

/// Also where the other booking is another prefecture's, which the coordinator does not see.
void TestRights::nobodyIsBookedTwice()
{
    const QString member = u"INSERT INTO order_member VALUES (1, 2, 1, 13, 'x', 'x', 'x')"_s;
    QCOMPARE(tried(as(u"coordinator"_s), member), QString()); // orders that are neither collecting nor fixed
    run(owner(), u"UPDATE support_order SET state = 'fixed' WHERE id IN (1, 3)"_s);
    QCOMPARE(tried(as(u"coordinator"_s), member), u"KN423"_s);
    run(owner(), u"UPDATE support_order SET first_day = '2020-09-01', last_day = '2020-09-30' WHERE id = 3"_s);
    QCOMPARE(tried(as(u"coordinator"_s), member), QString());
    run(owner(),
        u"UPDATE support_order SET state = 'open', first_day = '2020-08-01', last_day = '2020-08-31' WHERE id IN (1, 3)"_s);
}

void TestRights::shortFormsTellAsMuch_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("told");
    QTest::newRow("nothing") << u"夜勤のある病棟です"_s << false;
    QTest::newRow("the whole name") << u"医療法人社団 清心会 青葉原記念病院です"_s << true;
    QTest::newRow("without spaces") << u"医療法人社団清心会青葉原記念病院です"_s << true;
    QTest::newRow("who runs it") << u"清心会の寮"_s << true;
    QTest::newRow("without the kind of place") << u"青葉原では"_s << true;
    QTest::newRow("the kind of body alone") << u"医療法人社団です"_s << false;
    QTest::newRow("the kind of place alone") << u"記念病院です"_s << false;
    QTest::newRow("half-width kana") << u"ｾｲｼﾝｶｲの寮"_s << true;
}

void TestRights::shortFormsTellAsMuch()
{
    QFETCH(const QString, words);
    QFETCH(const bool, told);
    const QString names = u"UPDATE facility SET name = '%1', kana = '%2' WHERE id = 3"_s;
    run(owner(), names.arg(u"医療法人社団 清心会 青葉原記念病院"_s, u"セイシンカイ アオバハラ"_s));
    QCOMPARE(one(owner(), u"SELECT untold('%1', told_of(3))"_s.arg(words)), told ? QString() : words);
    run(owner(), names.arg(u"秘密病院"_s, u"秘"_s));
}

void TestRights::everyPolicyMatters()
{
    QSqlQuery policies(owner());
    QVERIFY(policies.exec(
        u"SELECT tablename, policyname, cmd, qual, with_check, roles[1] FROM pg_policies WHERE schemaname = 'keynet'"
        " ORDER BY policyname"_s));
    QHash<QString, Reach> before;
    int tried = 0;
    QStringList unseen;
    while (policies.next()) {
        const QString table = policies.value(0).toString(), name = policies.value(1).toString();
        const QString gate = policies.value(5).toString();
        const QString role = gate.section(u'_', 1, 1);
        const QString qual = policies.value(3).toString(), check = policies.value(4).toString();
        // What an erasure takes out of the audit has its own test; without a row there is nothing to see.
        if (keysIn(owner(), u"keynet."_s + table).isEmpty() || (table.startsWith(u"audit"_s) && policies.value(2) == u"UPDATE"_s))
            continue;
        const QString seenAs = gate == u"keynet_coordinator_own_view"_s ? u"own_"_s + table : table;
        const QString place = role + u' ' + seenAs;
        if (!before.contains(place))
            before.insert(place, reach(role, seenAs));
        const bool isOwnDraft = qual.contains(u"starts_with"_s) || check.contains(u"starts_with"_s) || table == u"desk_user"_s ||
                                table == u"desk_change"_s || (table == u"desk_presence"_s && policies.value(2) != u"SELECT"_s) ||
                                table == u"match_decision"_s || qual == u"(actor = SESSION_USER)"_s;
        const QString head = u"POLICY %1 ON keynet.%2"_s.arg(name, table);
        if (!isOwnDraft) { // whose rows nobody has here
            run(owner(), u"DROP "_s + head);
            if (reach(role, seenAs) == before.value(place))
                unseen.append(u"dropped "_s + name);
            run(owner(), u"CREATE %1 FOR %2 TO %3 %4 %5"_s.arg(head, policies.value(2).toString(), gate,
                                                               qual.isEmpty() ? QString() : u"USING (%1)"_s.arg(qual),
                                                               check.isEmpty() ? QString() : u"WITH CHECK (%1)"_s.arg(check)));
        }
        const bool adds = policies.value(2) == u"INSERT"_s;
        if ((adds ? check : qual) != u"true"_s && (adds || policies.value(2) == u"SELECT"_s || policies.value(2) == u"ALL"_s) &&
            !(adds && check == u"(actor = SESSION_USER)"_s) && // a trigger writes the own name before
            !(adds && table == u"seeker_total"_s)) {           // and another leaves other prefectures' totals alone
            const auto widened = [&](const QString &condition) {
                run(owner(), u"ALTER %1 %2 (%3)"_s.arg(head, adds ? u"WITH CHECK"_s : u"USING"_s, condition));
            };
            widened(u"TRUE"_s);
            if (reach(role, seenAs) == before.value(place))
                unseen.append(u"widened "_s + name);
            widened(adds ? check : qual);
        }
        ++tried;
    }
    QVERIFY(tried > 200);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QCOMPARE(reach(it.key().section(u' ', 0, 0), it.key().section(u' ', 1)).text(), it.value().text());
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
