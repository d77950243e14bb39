#include "tests/app/program.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// An administrator's first hour and a day's work of those who were added, by the commands that the readme names.
class TestSharedOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { serverAlone(); }

    void firstHour();
    void eachRoleDoesWhatItMay();
    void anOfficeMovesThereAndBack();
    void theEndOfTheAuditIsWitnessed();

private:
    QString as(const QString &login) const
    {
        QUrl url = m_server;
        url.setUserName(login);
        url.setPassword(u"Long enough 12345"_s);
        return url.toString(QUrl::FullyEncoded);
    }
    Run call(const QString &database, const QStringList &words) const
    {
        return m_program(QStringList{u"--json"_s, u"--language"_s, u"en"_s, u"--database"_s, database} + words);
    }
    QString first(const QString &database, const QStringList &words) const
    {
        const auto rows = call(database, words).json.value(u"rows"_s).toArray();
        return rows.isEmpty() ? QString() : rows.first().toObject().value(u"number"_s).toString();
    }
    void placedAcrossPrefectures(const TestOffice &office);
    void work(const QString &ministry, const QString &tokyo);
    void ownPeopleElsewhere(const QString &tokyo);
    void users(const QString &admin, const QString &tokyo);

    Program m_program;
    QUrl m_server;
    QString m_owner, m_secret;
};

static void verifyDone(const Run &run) { QVERIFY2(run.exit == 0, qPrintable(run.err)); }

void TestSharedOffice::firstHour()
{
    TestDatabase server;
    REQUIRE_DATABASE(server);
    const QString tag = QString::number(QCoreApplication::applicationPid());
    const QString admin = u"admin"_s + tag, ministry = u"sato"_s + tag, tokyo = u"tokyo"_s + tag;
    m_server = QUrl(server.address());
    m_server.setPath(u"/office_"_s + tag);
    m_owner = m_server.toString(QUrl::FullyEncoded);
    QTemporaryDir folder;
    m_secret = folder.filePath(u"secret"_s);
    QFile secret(m_secret);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("Long enough 12345\n");
    secret.close();

    const QStringList init{u"database"_s, u"init"_s, m_owner, u"--login"_s, admin, u"--secret-file"_s, m_secret};
    verifyDone(call(m_owner, init));
    QCOMPARE(call(m_owner, init).exit, 1); // it is there already
    verifyDone(call(as(admin), {u"user"_s, u"add"_s, ministry, u"--role"_s, u"ministry"_s, u"--secret-file"_s, m_secret}));
    verifyDone(call(as(admin), {u"user"_s, u"add"_s, tokyo, u"--role"_s, u"coordinator"_s, u"--prefecture"_s, u"13"_s,
                                u"--secret-file"_s, m_secret}));
    QCOMPARE(call(as(admin), {u"user"_s, u"add"_s, u"x"_s, u"--role"_s, u"coordinator"_s, u"--secret-file"_s, m_secret}).exit, 1);
    work(as(ministry), as(tokyo));
    users(as(admin), tokyo);
    verifyDone(call(m_owner, {u"database"_s, u"upgrade"_s, m_owner}));
    const Run check = call(m_owner, {u"check"_s});
    QVERIFY2(check.exit == 0, qPrintable(check.err + check.out));

    QSqlQuery clean(server.connection());
    for (const QString &statement : {u"DROP DATABASE office_%1 WITH (FORCE)"_s.arg(tag), u"DROP ROLE "_s + admin,
                                     u"DROP ROLE "_s + ministry, u"DROP ROLE "_s + tokyo})
        QVERIFY(clean.exec(statement));
}

/// Of one's own people what they do elsewhere is listed, shown and exported, though the posting there is published no more; what
/// could tell its institution is not.
void TestSharedOffice::ownPeopleElsewhere(const QString &tokyo)
{
    const auto rows = call(tokyo, {u"list"_s, u"applications"_s, u"--limit"_s, u"10000"_s}).json.value(u"rows"_s).toArray();
    int unseen = 0;
    for (const auto &row : rows) {
        const QJsonObject one = row.toObject();
        if (call(tokyo, {u"show"_s, u"posting"_s, one.value(u"posting"_s).toString()}).exit == 0 || ++unseen > 1)
            continue;
        QVERIFY(one.value(u"prefecture"_s) != u"東京都"_s);
        QCOMPARE(one.value(u"facility"_s).toString(), u"(Non-public)"_s);
        verifyDone(call(tokyo, {u"show"_s, u"application"_s, one.value(u"number"_s).toString()}));
    }
    QVERIFY(unseen > 0);
    const Run exported = call(tokyo, {u"export"_s, u"applications"_s, u"--out"_s, m_program.path(u"elsewhere.csv"_s)});
    verifyDone(exported);
    QCOMPARE(exported.json.value(u"rows"_s).toInt(), rows.size());
}

void TestSharedOffice::work(const QString &ministry, const QString &tokyo)
{
    verifyDone(call(ministry, {u"sample"_s, u"--postings"_s, u"300"_s, u"--seekers"_s, u"600"_s, u"--seed"_s, u"7"_s}));
    ownPeopleElsewhere(tokyo);
    const Run all = call(ministry, {u"list"_s, u"postings"_s, u"--limit"_s, u"1000"_s});
    const Run some = call(tokyo, {u"list"_s, u"postings"_s, u"--limit"_s, u"1000"_s});
    QCOMPARE(all.json.value(u"rows"_s).toArray().size(), 300);
    int own = 0;
    for (const auto &row : some.json.value(u"rows"_s).toArray()) {
        const QJsonObject posting = row.toObject();
        own += posting.value(u"prefecture"_s) == u"東京都"_s;
        QVERIFY(posting.value(u"prefecture"_s) == u"東京都"_s || posting.value(u"publication"_s) == u"公開中"_s);
    }
    QVERIFY(own > 0 && some.json.value(u"rows"_s).toArray().size() < 300);

    const QStringList waiting{u"list"_s,     u"postings"_s, u"--review"_s, u"received"_s,
                              u"--checks"_s, u"clean"_s,    u"--limit"_s,  u"100"_s};
    const QString mine = first(tokyo, waiting + QStringList{u"--prefecture"_s, u"13"_s});
    const QString theirs = first(ministry, waiting + QStringList{u"--prefecture"_s, u"27"_s});
    QVERIFY(!mine.isEmpty() && !theirs.isEmpty());
    for (const QString &desk : {tokyo, ministry}) {
        const QString number = desk == tokyo ? mine : theirs;
        verifyDone(call(desk, {u"review"_s, u"approve"_s, number}));
        verifyDone(call(desk, {u"publish"_s, number}));
        verifyDone(call(desk, {u"show"_s, u"posting"_s, number}));
    }
    const QString other = first(ministry, waiting + QStringList{u"--prefecture"_s, u"27"_s});
    QVERIFY(call(tokyo, {u"review"_s, u"approve"_s, other}).exit != 0);
    QVERIFY(call(tokyo, {u"show"_s, u"posting"_s, other}).exit != 0);
    const QString open = first(tokyo, {u"list"_s, u"postings"_s, u"--publication"_s, u"published"_s, u"--prefecture"_s, u"27"_s});
    QVERIFY(!open.isEmpty());
    verifyDone(call(tokyo, {u"show"_s, u"posting"_s, open}));
    QVERIFY(call(tokyo, {u"stop"_s, theirs}).exit != 0);
    const Run history = call(ministry, {u"show"_s, u"posting"_s, mine});
    QVERIFY2(history.out.contains(QUrl(tokyo).userName()), qPrintable(history.out));
}

void TestSharedOffice::users(const QString &admin, const QString &tokyo)
{
    QCOMPARE(call(admin, {u"user"_s, u"list"_s}).json.value(u"users"_s).toArray().size(), 3);
    QCOMPARE(call(as(tokyo), {u"user"_s, u"list"_s}).json.value(u"users"_s).toArray().size(), 1);
    QVERIFY(call(as(tokyo), {u"user"_s, u"role"_s, tokyo, u"--role"_s, u"ministry"_s}).exit != 0);
    QCOMPARE(call(admin, {u"list"_s, u"postings"_s}).json.value(u"rows"_s).toArray().size(), 0);
    verifyDone(call(admin, {u"user"_s, u"prefecture"_s, tokyo, u"--prefecture"_s, u"27"_s}));
    verifyDone(call(as(tokyo), {u"list"_s, u"postings"_s, u"--prefecture"_s, u"27"_s}));
    verifyDone(call(admin, {u"user"_s, u"disable"_s, tokyo}));
    QVERIFY(call(as(tokyo), {u"list"_s, u"postings"_s}).exit != 0);
}

/// What a role has no place in is refused with a sentence that says whose it is; what it may do is done.
void TestSharedOffice::eachRoleDoesWhatItMay()
{
    TestDatabase server;
    REQUIRE_DATABASE(server);
    const TestOffice office(server.address());
    QVERIFY2(office.problem().isEmpty(), qPrintable(office.problem()));
    verifyDone(call(office.address(OfficeRole::Ministry),
                    {u"sample"_s, u"--postings"_s, u"200"_s, u"--seekers"_s, u"200"_s, u"--seed"_s, u"7"_s}));
    struct Refused
    {
        OfficeRole role;
        QStringList words;
        QString says;
    };
    const QList<Refused> all{{OfficeRole::Administrator, {u"list"_s, u"postings"_s}, u"system administrator"_s},
                             {OfficeRole::Administrator,
                              {u"report"_s, u"shortage"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"x.csv"_s},
                              u"system administrator"_s},
                             {OfficeRole::Administrator, {u"today"_s}, u"system administrator"_s},
                             {OfficeRole::Administrator, {u"check"_s}, u"system administrator"_s},
                             {OfficeRole::Supervisor, {u"review"_s, u"approve"_s, u"13-0000001"_s}, u"changes nothing"_s},
                             {OfficeRole::Supervisor, {u"seeker"_s, u"withdraw"_s, u"S0000001"_s}, u"changes nothing"_s},
                             {OfficeRole::Supervisor, {u"import"_s, u"seekers"_s, u"x.csv"_s}, u"changes nothing"_s},
                             {OfficeRole::Supervisor, {u"connection"_s, u"show"_s, u"gmis"_s}, u"Ask one of them"_s},
                             {OfficeRole::Supervisor,
                              {u"fund"_s, u"add"_s, u"--prefecture"_s, u"13"_s, u"--kind"_s, u"coordination"_s, u"--contractor"_s,
                               u"x"_s, u"--from"_s, u"2026-08-01"_s, u"--to"_s, u"2027-03-31"_s, u"--yen"_s, u"1"_s},
                              u"may not do this"_s},
                             {OfficeRole::Coordinator, {u"check"_s}, u"done by the ministry"_s},
                             {OfficeRole::Coordinator, {u"channel"_s, u"list"_s}, u"done by the ministry"_s},
                             {OfficeRole::Coordinator, {u"connection"_s, u"show"_s, u"gmis"_s}, u"Ask one of them"_s}};
    for (const Refused &one : all) {
        const Run run = call(office.address(one.role), one.words);
        QVERIFY2(run.exit == 1 && (run.err + run.out).contains(one.says),
                 qPrintable(one.words.join(u' ') + u": "_s + run.err + run.out));
    }
    for (const OfficeRole role : {OfficeRole::Ministry, OfficeRole::Coordinator, OfficeRole::Supervisor})
        for (const QStringList &words : QList<QStringList>{{u"today"_s},
                                                           {u"list"_s, u"seekers"_s},
                                                           {u"list"_s, u"hires"_s},
                                                           {u"shortage"_s},
                                                           {u"fund"_s, u"list"_s},
                                                           {u"list"_s, u"orders"_s}})
            verifyDone(call(office.address(role), words));
    placedAcrossPrefectures(office);
    const Run check = call(office.address(), {u"check"_s});
    QVERIFY2(check.exit == 0, qPrintable(check.err + check.out));
}

/// A coordinator refers somebody who agreed to work elsewhere to a posting of the own prefecture.
void TestSharedOffice::placedAcrossPrefectures(const TestOffice &office)
{
    const QString tokyo = office.address(OfficeRole::Coordinator);
    int applied = 0;
    const auto postings = call(tokyo, {u"list"_s, u"postings"_s, u"--publication"_s, u"published"_s, u"--prefecture"_s, u"13"_s,
                                       u"--sort"_s, u"remaining:desc"_s, u"--limit"_s, u"3"_s})
                              .json.value(u"rows"_s)
                              .toArray();
    QVERIFY(!postings.isEmpty());
    for (const auto &row : postings) {
        const QJsonObject posting = row.toObject();
        const auto seekers = call(tokyo, {u"list"_s, u"seekers"_s, u"--profession"_s, posting.value(u"profession"_s).toString(),
                                          u"--limit"_s, u"100"_s})
                                 .json.value(u"rows"_s)
                                 .toArray();
        for (const auto &seeker : seekers) {
            if (applied > 0 || seeker.toObject().value(u"prefecture"_s) == u"東京都"_s)
                continue;
            const Run run =
                call(tokyo, {u"apply"_s, seeker.toObject().value(u"number"_s).toString(), posting.value(u"number"_s).toString()});
            QVERIFY2(!(run.err + run.out).contains(u"in the meantime"_s), qPrintable(run.err + run.out));
            applied += run.exit == 0;
        }
    }
    QVERIFY(applied > 0);
}

/// A file's office goes to the server and comes back: every table the same rows, by their hashes.
void TestSharedOffice::anOfficeMovesThereAndBack()
{
    TestDatabase server;
    REQUIRE_DATABASE(server);
    const TestOffice office(server.address());
    QVERIFY2(office.problem().isEmpty(), qPrintable(office.problem()));
    const QString file = m_program.path(u"moved.db"_s), back = m_program.path(u"moved back.db"_s);
    verifyDone(call(file, {u"sample"_s, u"--postings"_s, u"200"_s, u"--seekers"_s, u"100"_s, u"--seed"_s, u"7"_s}));
    const auto copied = [this](const QString &from, const QString &to) {
        return m_program({u"--json"_s, u"--language"_s, u"en"_s, u"database"_s, u"copy"_s, from, to});
    };
    const Run there = copied(file, office.address());
    verifyDone(there);
    QVERIFY(there.json.value(u"rows"_s).toInt() > 1000);
    QCOMPARE(copied(file, office.address()).exit, 1); // it holds an office now
    verifyDone(call(office.address(OfficeRole::Ministry), {u"list"_s, u"postings"_s, u"--limit"_s, u"1"_s}));
    const Run home = copied(office.address(), back);
    verifyDone(home);
    QCOMPARE(home.json.value(u"tables"_s).toArray(), there.json.value(u"tables"_s).toArray());
    verifyDone(call(back, {u"check"_s}));
    QCOMPARE(call(back, {u"list"_s, u"postings"_s, u"--limit"_s, u"1000"_s}).json.value(u"rows"_s),
             call(file, {u"list"_s, u"postings"_s, u"--limit"_s, u"1000"_s}).json.value(u"rows"_s));
}

/// The last entries of the audit, taken away with their seals, leave a chain that holds. Who has seen its end notices.
void TestSharedOffice::theEndOfTheAuditIsWitnessed()
{
    TestDatabase server;
    REQUIRE_DATABASE(server);
    const TestOffice office(server.address());
    QVERIFY2(office.problem().isEmpty(), qPrintable(office.problem()));
    const auto checked = [&](const QStringList &more = {}) { return call(office.address(), QStringList{u"check"_s} + more); };
    const auto rules = [](const Run &run) {
        QStringList found;
        for (const QJsonValue &finding : run.json.value(u"findings"_s).toArray())
            found.append(finding[u"rule"_s].toString());
        return found;
    };
    const Run before = checked();
    verifyDone(before);
    const int last = before.json.value(u"audit_head"_s)[u"position"_s].toInt();
    QVERIFY(last >= 3); // the users were added
    {
        auto db = QSqlDatabase::addDatabase(u"QPSQL"_s, u"tampering"_s);
        const QUrl url(office.address());
        db.setHostName(url.host());
        db.setPort(url.port());
        db.setDatabaseName(office.name());
        db.setUserName(url.userName());
        db.setPassword(url.password());
        QVERIFY(db.open());
        QSqlQuery query(db);
        for (const QString &sql :
             {u"SET ROLE keynet_owner"_s, u"SET search_path = keynet"_s, u"ALTER TABLE audit DISABLE TRIGGER USER"_s,
              u"ALTER TABLE audit_seal DISABLE TRIGGER USER"_s, u"DELETE FROM audit_seal WHERE position = %1"_s.arg(last),
              u"DELETE FROM audit WHERE id NOT IN (SELECT audit_id FROM audit_seal)"_s,
              u"ALTER TABLE audit ENABLE TRIGGER USER"_s, u"ALTER TABLE audit_seal ENABLE TRIGGER USER"_s})
            QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"tampering"_s);
    for (int again = 0; again < 2; ++again) {
        const Run shortened = checked();
        QCOMPARE(shortened.exit, 1);
        QCOMPARE(rules(shortened), QStringList{u"audit_head"_s});
    }
    verifyDone(checked({u"--trust-audit"_s}));
    verifyDone(checked());
}

QTEST_GUILESS_MAIN(TestSharedOffice)
#include "tst_sharedoffice.moc"
