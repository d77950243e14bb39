#include "app/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;

static QList<Command> table()
{
    const auto nothing = [](const Invocation &, Console &) { return Outcome{}; };
    return {{.name = u"list"_s,
             .subjects = {u"postings"_s},
             .options = {{u"limit"_s, u"N"_s, {}}, {u"prefecture"_s, u"CODE"_s, {}}, {u"deep"_s, {}, {}}},
             .run = nothing},
            {.name = u"end"_s, .argumentName = u"NUMBER…"_s, .least = 1, .most = -1, .run = nothing},
            {.name = u"backup"_s, .argumentName = u"FILE"_s, .least = 1, .most = 1, .run = nothing}};
}

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named"); // what the sentence has to name

        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"postings"_s, u"--colour"_s} << u"--colour"_s;
        QTest::newRow("unknown option without command") << QStringList{u"--limit"_s} << u"--limit"_s;
        QTest::newRow("single dash") << QStringList{u"list"_s, u"postings"_s, u"-limit"_s} << u"-limit"_s;
        QTest::newRow("value missing at the end") << QStringList{u"list"_s, u"postings"_s, u"--limit"_s} << u"--limit N"_s;
        QTest::newRow("value missing before an option")
            << QStringList{u"list"_s, u"postings"_s, u"--limit"_s, u"--deep"_s} << u"--limit N"_s;
        QTest::newRow("switch with a value") << QStringList{u"list"_s, u"postings"_s, u"--deep=1"_s} << u"--deep"_s;
        QTest::newRow("subject missing") << QStringList{u"list"_s} << u"postings"_s;
        QTest::newRow("subject wrong") << QStringList{u"list"_s, u"hospitals"_s} << u"hospitals"_s;
        QTest::newRow("argument missing") << QStringList{u"backup"_s} << u"FILE"_s;
        QTest::newRow("argument too many") << QStringList{u"backup"_s, u"a"_s, u"b"_s} << u"“b”"_s;
        QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("empty database") << QStringList{u"--database="_s, u"backup"_s, u"a"_s} << u"--database"_s;
    }

    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const auto commands = table();
        const auto line = parsed(words, commands);
        QVERIFY(!line);
        QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
        QVERIFY(!line.error().message.contains(u'\n'));
    }

    void globalOptionsStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("words");

        QTest::newRow("before") << QStringList{u"--database"_s, u"a b.db"_s, u"--json"_s, u"list"_s, u"postings"_s};
        QTest::newRow("after") << QStringList{u"list"_s, u"postings"_s, u"--json"_s, u"--database=a b.db"_s};
        QTest::newRow("between") << QStringList{u"list"_s, u"--json"_s, u"--database"_s, u"a b.db"_s, u"postings"_s};
    }

    void globalOptionsStandAnywhere()
    {
        QFETCH(QStringList, words);
        const auto commands = table();
        const auto line = parsed(words, commands);
        QVERIFY(line);
        QCOMPARE(line.value().global.database, u"a b.db"_s);
        QVERIFY(line.value().call.json);
        QCOMPARE(line.value().call.command, u"list"_s);
        QCOMPARE(line.value().call.subject, u"postings"_s);
    }

    void valuesAreKeptInOrder()
    {
        const auto commands = table();
        const auto line = parsed(
            {u"list"_s, u"postings"_s, u"--prefecture"_s, u"13,27"_s, u"--prefecture=47"_s, u"--limit"_s, u"-1"_s}, commands);
        QVERIFY(line);
        QCOMPARE(line.value().call.values(u"prefecture"_s), (QStringList{u"13"_s, u"27"_s, u"47"_s}));
        QCOMPARE(line.value().call.value(u"limit"_s), u"-1"_s);
        QVERIFY(!line.value().call.isSet(u"deep"_s));
    }

    void twoDashesEndTheOptions()
    {
        const auto commands = table();
        const auto line = parsed({u"end"_s, u"--"_s, u"--odd"_s, u"13-1"_s}, commands);
        QVERIFY(line);
        QCOMPARE(line.value().call.arguments, (QStringList{u"--odd"_s, u"13-1"_s}));
    }

    void noWordsOpenTheWindow()
    {
        const auto commands = table();
        const auto line = parsed({}, commands);
        QVERIFY(line);
        QVERIFY(!line.value().command);
    }

    void helpAsksForNothingElse()
    {
        const auto commands = table();
        const auto line = parsed({u"backup"_s, u"--help"_s}, commands);
        QVERIFY(line);
        QVERIFY(line.value().global.help);
        QCOMPARE(line.value().command->name, u"backup"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
