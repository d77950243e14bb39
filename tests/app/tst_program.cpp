#include "tests/app/program.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");

        QTest::newRow("command") << QStringList{u"frobnicate"_s};
        QTest::newRow("option") << QStringList{u"help"_s, u"--frobnicate"_s};
        QTest::newRow("value") << QStringList{u"--language"_s, u"fr"_s, u"help"_s};
        QTest::newRow("help of nothing") << QStringList{u"help"_s, u"frobnicate"_s};
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, words);
        const Run plain = m_program(words);
        QCOMPARE(plain.exit, 2);
        QCOMPARE(plain.out, QString());
        QCOMPARE(plain.err.count(u'\n'), 1);

        const Run json = m_program(words + QStringList{u"--json"_s});
        QCOMPARE(json.exit, 2);
        QVERIFY(!json.json.value(u"error"_s).toString().isEmpty());
    }

    void whatDoesNotNarrowAListIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("option");
        QTest::newRow("courses") << u"list courses --search 感染"_s << u"--search"_s;
        QTest::newRow("training") << u"list training --prefecture 13"_s << u"--prefecture"_s;
        QTest::newRow("hires") << u"list hires --overdue"_s << u"--overdue"_s;
        QTest::newRow("seekers") << u"list seekers --fill unfilled"_s << u"--fill"_s;
        QTest::newRow("postings") << u"list postings --state received"_s << u"--state"_s;
        QTest::newRow("orders") << u"list orders --as-of 2026-05-01"_s << u"--as-of"_s;
        QTest::newRow("an export") << u"export interviews --seeker N0001 --format csv --out x.csv"_s << u"--seeker"_s;
    }
    void whatDoesNotNarrowAListIsRefused()
    {
        QFETCH(QString, words);
        QFETCH(QString, option);
        const Run run = m_program.json(words.split(u' '));
        QCOMPARE(run.exit, 2);
        QVERIFY2(run.err.contains(option), qPrintable(run.err));
    }

    void helpNamesEveryCommand()
    {
        const Run run = m_program({u"--help"_s, u"--language"_s, u"en"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.err, QString());
        QVERIFY(run.out.contains(u"\n  help "_s));
        QVERIFY(run.out.contains(u"--database"_s));
    }

    void versionIsOneObject()
    {
        const Run run = m_program({u"--version"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json.value(u"name"_s).toString(), u"keynet-desk"_s);
        QVERIFY(!run.json.value(u"version"_s).toString().isEmpty());
    }

    void aBareLocaleIsNoTrouble()
    {
        const Run run = m_program({u"help"_s}, {u"LC_ALL=C"_s, u"LANG="_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.err, QString());
        QVERIFY(run.out.contains(u'…'));
    }

    void theWindowNeedsADisplay()
    {
        const Run run = m_program({});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
    }

private:
    Program m_program;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
