#include "tests/storage/rightsoffice.h"

#include <QProcess>
#include <QSqlError>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// Everything that somebody with psql and a password of the office can try.
class TestRightsAttacks final : public QObject, private RightsOffice
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { serverAlone(); }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { end(); }

    void nothingSaysWhatIsHidden_data();
    void nothingSaysWhatIsHidden();
    void forbidden_data();
    void forbidden();
    void functionsOfTheCatalogue();
    void objectsOfTheCatalogue();
    void barriersWhereViewsJoin();
    void copiesSayNoMore();
    void wordsFindNoMore();
    void secretsAreTheirOwners();
    void namesCannotBeForged();
    void shortFormsTellAsMuch_data();
    void shortFormsTellAsMuch();
};

void TestRightsAttacks::nothingSaysWhatIsHidden_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("word"); // stands in what the role must not read, and nowhere else
    QTest::newRow("coordinator") << u"coordinator"_s << u"秘"_s;
    QTest::newRow("supervisor") << u"supervisor"_s << u"人"_s;
    QTest::newRow("supervisor, birthday") << u"supervisor"_s << u"1980-05"_s;
    QTest::newRow("administrator, persons") << u"administrator"_s << u"人"_s;
    QTest::newRow("administrator, postings") << u"administrator"_s << u"病院"_s;
}

void TestRightsAttacks::nothingSaysWhatIsHidden()
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

void TestRightsAttacks::forbidden_data()
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

void TestRightsAttacks::forbidden()
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
void TestRightsAttacks::functionsOfTheCatalogue()
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

/// Every table, view and sequence of every schema but the own one.
void TestRightsAttacks::objectsOfTheCatalogue()
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
void TestRightsAttacks::barriersWhereViewsJoin()
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
void TestRightsAttacks::copiesSayNoMore()
{
    const QString psql = QStandardPaths::findExecutable(u"psql"_s);
    if (psql.isEmpty())
        QSKIP("psql is not installed");
    const QHash<QString, QStringList> hidden{
        {u"coordinator"_s, {u"秘"_s}}, {u"supervisor"_s, {u"人"_s, u"1980-05"_s}}, {u"administrator"_s, {u"人"_s, u"病院"_s}}};
    for (auto it = hidden.cbegin(); it != hidden.cend(); ++it) {
        QStringList words{addressOf(it.key()).toString(QUrl::FullyEncoded), u"-X"_s, u"-q"_s};
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
void TestRightsAttacks::wordsFindNoMore()
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
void TestRightsAttacks::secretsAreTheirOwners()
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

void TestRightsAttacks::namesCannotBeForged()
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

void TestRightsAttacks::shortFormsTellAsMuch_data()
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

void TestRightsAttacks::shortFormsTellAsMuch()
{
    QFETCH(const QString, words);
    QFETCH(const bool, told);
    const QString names = u"UPDATE facility SET name = '%1', kana = '%2' WHERE id = 3"_s;
    run(owner(), names.arg(u"医療法人社団 清心会 青葉原記念病院"_s, u"セイシンカイ アオバハラ"_s));
    QCOMPARE(one(owner(), u"SELECT untold('%1', told_of(3))"_s.arg(words)), told ? QString() : words);
    run(owner(), names.arg(u"秘密病院"_s, u"秘"_s));
}

QTEST_GUILESS_MAIN(TestRightsAttacks)
#include "tst_rightsattacks.moc"
