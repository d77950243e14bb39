#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// match solve, as a script would call it.
class TestMatchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        write(u"seekers.csv"_s, "seeker_id\n01\n1\n2\n");
        write(u"postings.csv"_s, "posting_id,capacity,urgency,region\nA,1,2,north\nB,2,1,south\n");
        write(u"edges.csv"_s, "seeker_id,posting_id,score,pref\n01,A,5,1\n1,A,9,2\n1,B,7,1\n2,B,6,1\n");
        QFile::remove(m_program.path(u"assignment.csv"_s));
        QFile::remove(m_program.path(u"duals.csv"_s));
    }

    void solvesAndProves()
    {
        const Run run = m_program({u"match"_s, u"solve"_s, m_program.path(u"."_s), u"--json"_s, u"--threads"_s, u"2"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json.value(u"filled"_s).toInt(), 3);
        QCOMPARE(run.json.value(u"urgency"_s).toInt(), 4);
        QCOMPARE(run.json.value(u"score"_s).toInt(), 18);
        QCOMPARE(run.json.value(u"gap"_s).toInt(-1), 0);
        QVERIFY(run.json.value(u"proven"_s).toBool());
        QCOMPARE(run.json.value(u"levels"_s).toArray().first().toObject().value(u"urgency"_s).toInt(), 2);
        QVERIFY(run.json.contains(u"cpu_seconds"_s));
        QCOMPARE(content(u"assignment.csv"_s), QByteArray("seeker_id,posting_id\n01,A\n1,B\n2,B\n"));
        QVERIFY(content(u"duals.csv"_s).startsWith("kind,id,value\nB,,"));
    }

    void isStableWithCaps()
    {
        write(u"caps.csv"_s, "region,cap,floor\nsouth,1,\n");
        const Run run = m_program({u"match"_s, u"solve"_s, m_program.path(u"."_s), u"--json"_s, u"--policy"_s, u"stable"_s,
                                   u"--caps"_s, m_program.path(u"caps.csv"_s)});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json.value(u"blocking_pairs"_s).toInt(-1), 0);
        QCOMPARE(content(u"assignment.csv"_s), QByteArray("seeker_id,posting_id\n01,A\n1,B\n"));
        QVERIFY(!QFile::exists(m_program.path(u"duals.csv"_s)));
    }

    void aTimeLimitLeavesAPartialResult()
    {
        const Run run = m_program({u"match"_s, u"solve"_s, m_program.path(u"."_s), u"--json"_s, u"--time-limit"_s, u"0"_s});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.json.value(u"partial"_s).toBool());
        QVERIFY(!run.json.value(u"proven"_s).toBool());
        QVERIFY(QFile::exists(m_program.path(u"assignment.csv"_s)));
    }

    void refusesInOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");

        const QString here = m_program.path(u"."_s);
        QTest::newRow("no folder") << QStringList{u"match"_s, u"solve"_s} << 2 << QString();
        QTest::newRow("other policy") << QStringList{u"match"_s, u"solve"_s, here, u"--policy"_s, u"fair"_s} << 2 << u"fair"_s;
        QTest::newRow("no thread") << QStringList{u"match"_s, u"solve"_s, here, u"--threads"_s, u"0"_s} << 2 << u"0"_s;
        QTest::newRow("caps without stable")
            << QStringList{u"match"_s, u"solve"_s, here, u"--caps"_s, u"x.csv"_s} << 2 << u"stable"_s;
        QTest::newRow("folder missing") << QStringList{u"match"_s, u"solve"_s, here + u"/none"_s} << 1 << u"seekers.csv"_s;
        QTest::newRow("no such region")
            << QStringList{u"match"_s, u"solve"_s, here, u"--policy"_s, u"stable"_s, u"--caps"_s, m_program.path(u"west.csv"_s)}
            << 1 << u"line 2"_s;
    }

    void refusesInOneLine()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, part);
        write(u"west.csv"_s, "region,cap,floor\nwest,1,\n");
        const Run run = m_program(QStringList{u"--language"_s, u"en"_s} + words);
        QCOMPARE(run.exit, code);
        QVERIFY2(run.err.contains(part), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(m_program.path(u"assignment.csv"_s)));
    }

    void matchesTheDatabase()
    {
        QCOMPARE(m_program.json({u"sample"_s, u"--postings"_s, u"150"_s, u"--seekers"_s, u"400"_s, u"--seed"_s, u"7"_s}).exit, 0);
        const Run run = m_program.json({u"match"_s, u"run"_s, u"--compare"_s, u"--out"_s, m_program.path(u"seats.csv"_s)});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json.value(u"run"_s).toString(), u"M000001"_s);
        QCOMPARE(run.json.value(u"gap"_s).toString(), u"0"_s);
        QVERIFY(run.json.value(u"proven"_s).toBool());
        const qint64 seats = run.json.value(u"seats"_s).toInteger(), filled = run.json.value(u"filled"_s).toInteger();
        QVERIFY(filled > 0 && filled < seats);
        qint64 open = 0;
        for (const QJsonValue &value : run.json.value(u"unfilled"_s).toArray()) {
            open += value.toObject().value(u"open"_s).toInteger();
            QVERIFY(!value.toObject().value(u"reason"_s).toString().isEmpty());
        }
        QCOMPARE(open, seats - filled);
        QVERIFY(run.json.value(u"other_policy"_s).toObject().value(u"filled"_s).toInteger() <= filled);
        QCOMPARE(content(u"seats.csv"_s).count("\r\n"), int(filled) + 1);

        const Run shown = m_program.json({u"match"_s, u"show"_s, u"M000001"_s});
        QCOMPARE(shown.exit, 0);
        const QJsonArray result = shown.json.value(u"result"_s).toArray();
        QCOMPARE(result.size(), filled);
        for (const QString &kept : {u"unfilled"_s, u"unplaced"_s, u"unplaced_count"_s, u"other_policy"_s})
            QCOMPARE(shown.json.value(kept), run.json.value(kept));
        QCOMPARE(m_program.json({u"match"_s, u"runs"_s}).json.value(u"runs"_s).toArray().size(), 1);
        const Run same = m_program.json({u"match"_s, u"reproduce"_s, u"M000001"_s});
        QCOMPARE(same.exit, 0);
        QVERIFY(same.json.value(u"same_result"_s).toBool());
        QCOMPARE(same.json.value(u"result_sha256"_s), run.json.value(u"result_sha256"_s));
        decides(result.first().toObject());
        explains(result.last().toObject());
        QVERIFY(m_program.json({u"check"_s}).exit == 0);
    }

    void refusesOnTheDatabaseInOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("run with a word") << QStringList{u"match"_s, u"run"_s, u"x"_s} << 2;
        QTest::newRow("scope unknown") << QStringList{u"match"_s, u"run"_s, u"--scope"_s, u"planet=3"_s} << 2;
        QTest::newRow("scope impossible") << QStringList{u"match"_s, u"run"_s, u"--scope"_s, u"prefecture=48"_s} << 2;
        QTest::newRow("caps without stable") << QStringList{u"match"_s, u"run"_s, u"--caps"_s, u"c.csv"_s} << 2;
        QTest::newRow("caps missing") << QStringList{u"match"_s,  u"run"_s,    u"--policy"_s,
                                                     u"stable"_s, u"--caps"_s, u"/none/c.csv"_s}
                                      << 1;
        QTest::newRow("no such run") << QStringList{u"match"_s, u"show"_s, u"M999999"_s} << 1;
        QTest::newRow("nobody of that number") << QStringList{u"match"_s, u"explain"_s, u"Z1"_s} << 1;
        QTest::newRow("weights that do not add up") << QStringList{u"match"_s, u"weights"_s, u"distance=300"_s} << 1;
        QTest::newRow("no such weight") << QStringList{u"match"_s, u"weights"_s, u"mood=300"_s} << 2;
        QTest::newRow("no decision") << QStringList{u"match"_s, u"decide"_s, u"M000001"_s, u"S1"_s, u"P1"_s} << 2;
        QTest::newRow("no municipalities") << QStringList{u"import"_s, u"municipalities"_s, u"/none.csv"_s} << 1;
    }

    void refusesOnTheDatabaseInOneLine()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        if (!QFile::exists(m_program.database()))
            QCOMPARE(m_program.json({u"sample"_s, u"--postings"_s, u"20"_s, u"--seekers"_s, u"20"_s}).exit, 0);
        const Run run = m_program(QStringList{u"--language"_s, u"en"_s, u"--database"_s, m_program.database()} + words);
        QCOMPARE(run.exit, code);
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void distancesComeFromMunicipalities()
    {
        write(u"m.csv"_s, "code,name,latitude,longitude\n131032,Minato,35.658,139.751\n");
        const Run run = m_program.json({u"import"_s, u"municipalities"_s, m_program.path(u"m.csv"_s)});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json.value(u"municipalities"_s).toInt(), 1);
        write(u"m.csv"_s, "code,name,latitude,longitude\n131033,Minato,35.658,139.751\n");
        QCOMPARE(m_program.json({u"import"_s, u"municipalities"_s, m_program.path(u"m.csv"_s)}).exit, 1);
    }

private:
    /// Accepts a pair, which becomes a referral, and forbids another one.
    void decides(const QJsonObject &pair)
    {
        const QStringList words{
            u"match"_s, u"decide"_s, u"M000001"_s, pair.value(u"seeker"_s).toString(), pair.value(u"posting"_s).toString(),
            u"--as"_s};
        QCOMPARE(m_program.json(words + QStringList{u"forbidden"_s}).exit, 0);
        const Run again = m_program.json({u"match"_s, u"run"_s, u"--based-on"_s, u"M000001"_s});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json.value(u"based_on"_s).toString(), u"M000001"_s);
        for (const QJsonValue &value :
             m_program.json({u"match"_s, u"show"_s, again.json.value(u"run"_s).toString()}).json.value(u"result"_s).toArray())
            QVERIFY(value.toObject().value(u"seeker"_s) != pair.value(u"seeker"_s) ||
                    value.toObject().value(u"posting"_s) != pair.value(u"posting"_s));
        QCOMPARE(m_program.json(words + QStringList{u"none"_s}).exit, 0);
        const Run accepted = m_program.json(words + QStringList{u"accepted"_s});
        if (accepted.exit != 0) // a person who did not consent to be passed on stays unreferred
            return;
        const Run application = m_program.json({u"show"_s, u"application"_s, accepted.json.value(u"application"_s).toString()});
        QCOMPARE(application.json.value(u"stage"_s).toString(), u"紹介"_s);
        const Run changed = m_program.json({u"match"_s, u"reproduce"_s, u"M000001"_s});
        QCOMPARE(changed.exit, 3);
        QVERIFY(!changed.json.value(u"same_data"_s).toBool());
        QVERIFY(changed.json.value(u"changes"_s).toInt() > 0);
    }

    void explains(const QJsonObject &pair)
    {
        const QString seeker = pair.value(u"seeker"_s).toString(), posting = pair.value(u"posting"_s).toString();
        const Run one = m_program.json({u"match"_s, u"explain"_s, posting, seeker});
        QCOMPARE(one.exit, 0);
        QCOMPARE(one.json.value(u"score"_s), pair.value(u"score"_s));
        QCOMPARE(one.json.value(u"parts"_s).toArray().size(), 6);
        for (const QString &number : {seeker, posting}) {
            const Run list = m_program.json({u"match"_s, u"explain"_s, number});
            QCOMPARE(list.exit, 0);
            QVERIFY(!list.json.value(u"candidates"_s).toArray().isEmpty());
        }
        const Run masked = m_program.json({u"match"_s, u"explain"_s, posting});
        QVERIFY(masked.json.value(u"candidates"_s).toArray().first().toObject().value(u"name"_s).toString().contains(u'○'));
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_program.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray content(const QString &name) const
    {
        QFile file(m_program.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    const Program m_program;
};

QTEST_GUILESS_MAIN(TestMatchCommand)
#include "tst_matchcommand.moc"
