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

private:
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
