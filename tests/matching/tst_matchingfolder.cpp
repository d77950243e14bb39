#include "models/matching/assignmentsolver.h"
#include "models/matching/matchingfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The files of `match solve`: what is read, what is refused and in which words, what is written.
class TestMatchingFolder : public QObject
{
    Q_OBJECT

private:
    static void write(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
    {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray content(const QTemporaryDir &dir, const QString &name)
    {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    static Result<> solved(const QString &path)
    {
        MatchingFolder folder(path);
        if (const auto read = folder.readNames(); !read)
            return read;
        auto instance = folder.readInstance();
        if (!instance)
            return instance.error();
        AssignmentSolver solver(instance.take(), 1'000'000);
        solver.solve({});
        const MatchingPrices prices = solver.prices();
        return folder.write(solver.assignment(), &prices);
    }

private Q_SLOTS:
    void writesWhatItAssigned_data()
    {
        QTest::addColumn<QByteArray>("seekers");
        QTest::addColumn<QByteArray>("postings");
        QTest::addColumn<QByteArray>("edges");
        QTest::addColumn<QByteArray>("assignment");

        const QByteArray s("seeker_id\n"), p("posting_id,capacity,urgency\n"), e("seeker_id,posting_id,score\n"),
            a("seeker_id,posting_id\n");
        QTest::newRow("empty") << s << p << e << a;
        QTest::newRow("one") << s + "1\n" << p + "A,1,1\n" << e + "1,A,5\n" << a + "1,A\n";
        QTest::newRow("leading zeros are other ids") << s + "1\n01\n001\n"
                                                     << p + "A,1,1\n0A,1,1\n"
                                                     << e + "1,A,5\n01,A,6\n001,0A,7\n"
                                                     << a + "001,0A\n01,A\n";
        QTest::newRow("no line end, CRLF, blank lines, a mark")
            << QByteArray("\xEF\xBB\xBFseeker_id\r\n1\r\n\r\n2") << p + "\nA,2,1" << e + "1,A,5\n\n2,A,5" << a + "1,A\n2,A\n";
        QTest::newRow("quoted") << s + "\"a,\"\"b\"\"\"\n\"two\nlines\"\n"
                                << p + "\"A\",2,1\n"
                                << e + "\"a,\"\"b\"\"\",A,5\n\"two\nlines\",\"A\",\"6\"\n"
                                << a + "\"a,\"\"b\"\"\",A\n\"two\nlines\",A\n";
        QTest::newRow("columns in any order, further ones, a preference")
            << QByteArray("name,seeker_id\nx,1\n") << QByteArray("urgency,posting_id,note,capacity\n1,A,z,1\n")
            << QByteArray("pref,score,posting_id,seeker_id\n1,5,A,1\n") << a + "1,A\n";
        QTest::newRow("Japanese ids") << s + "看護\n" << p + "東京,1,1\n" << e + "看護,東京,5\n" << a + "看護,東京\n";
    }

    void writesWhatItAssigned()
    {
        QFETCH(QByteArray, seekers);
        QFETCH(QByteArray, postings);
        QFETCH(QByteArray, edges);
        const QTemporaryDir dir;
        write(dir, u"seekers.csv"_s, seekers);
        write(dir, u"postings.csv"_s, postings);
        write(dir, u"edges.csv"_s, edges);
        const auto result = solved(dir.path());
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QTEST(content(dir, u"assignment.csv"_s), "assignment");
        QVERIFY(content(dir, u"duals.csv"_s).startsWith("kind,id,value\nB,,1000000\n"));
    }

    void pricesNameEverybody()
    {
        const QTemporaryDir dir;
        write(dir, u"seekers.csv"_s, "seeker_id\n02\n1\n");
        write(dir, u"postings.csv"_s, "posting_id,capacity,urgency\nB,1,1\nA,0,2\n");
        write(dir, u"edges.csv"_s, "seeker_id,posting_id,score\n1,B,7\n02,B,9\n02,A,3\n");
        QVERIFY(solved(dir.path()));
        QCOMPARE(content(dir, u"duals.csv"_s),
                 QByteArray("kind,id,value\nB,,1000000\nP,A,2000003\nP,B,1000009\nS,02,0\nS,1,0\n"));
    }

    void refusesABadRow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");

        const QString s = u"seekers.csv"_s, p = u"postings.csv"_s, e = u"edges.csv"_s;
        const QByteArray ph("posting_id,capacity,urgency\n"), eh("seeker_id,posting_id,score\n");
        QTest::newRow("no header") << s << QByteArray() << QString() << u"empty"_s;
        QTest::newRow("other header") << s << QByteArray("id\n1\n") << u"line 1"_s << u"seeker_id"_s;
        QTest::newRow("seeker twice") << s << QByteArray("seeker_id\n1\n2\n1\n") << u"line 4"_s << u"“1”"_s;
        QTest::newRow("empty id") << s << QByteArray("seeker_id\n1\n\"\"\n") << u"line 3"_s << u"empty"_s;
        QTest::newRow("open quote") << s << QByteArray("seeker_id\n1\n\"2\n3\n") << u"line 3"_s << u"quotation"_s;
        QTest::newRow("quote inside") << s << QByteArray("seeker_id\n1\n2\"3\n") << u"line 3"_s << u"quotation"_s;
        QTest::newRow("posting twice") << p << ph + "A,1,1\nA,1,1\n" << u"line 3"_s << u"“A”"_s;
        QTest::newRow("negative capacity") << p << ph + "A,-1,1\n" << u"line 2"_s << u"“-1”"_s;
        QTest::newRow("capacity in words") << p << ph + "A,one,1\n" << u"line 2"_s << u"“one”"_s;
        QTest::newRow("capacity too large") << p << ph + "A,2147483648,1\n" << u"line 2"_s << u"2147483648"_s;
        QTest::newRow("urgency 0") << p << ph + "A,1,0\n" << u"line 2"_s << u"“0”"_s;
        QTest::newRow("a field is missing") << p << ph + "A,1\n" << u"line 2"_s << u"2 fields instead of 3"_s;
        QTest::newRow("a field too many") << p << ph + "A,1,1,9\n" << u"line 2"_s << u"4 fields instead of 3"_s;
        QTest::newRow("unknown seeker") << e << eh + "1,A,5\n9,A,5\n" << u"line 3"_s << u"“9”"_s;
        QTest::newRow("endless id") << e << eh + QByteArray(3'000'000, '9') + ",A,5\n"
                                    << u"line 2"_s << u"“"_s + QString(60, u'9') + u"…”"_s;
        QTest::newRow("unknown posting") << e << eh + "1,B,5\n" << u"line 2"_s << u"“B”"_s;
        QTest::newRow("pair twice") << e << eh + "1,A,5\n2,A,5\n1,A,6\n" << u"line 4"_s << u"“1”"_s;
        QTest::newRow("score of 2^31") << e << eh + "1,A,2147483648\n" << u"line 2"_s << u"2147483647"_s;
        QTest::newRow("score beyond 64 bits") << e << eh + "1,A,99999999999999999999\n" << u"line 2"_s << u"99999"_s;
        QTest::newRow("score with a fraction") << e << eh + "1,A,5.5\n" << u"line 2"_s << u"5.5"_s;
        QTest::newRow("no score") << e << eh + "1,A,\n" << u"line 2"_s << u"score"_s;
    }

    void refusesABadRow()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const QTemporaryDir dir;
        write(dir, u"seekers.csv"_s, "seeker_id\n1\n2\n");
        write(dir, u"postings.csv"_s, "posting_id,capacity,urgency\nA,1,1\n");
        write(dir, u"edges.csv"_s, "seeker_id,posting_id,score\n1,A,5\n");
        write(dir, u"assignment.csv"_s, "old");
        write(dir, file, text);
        const auto result = solved(dir.path());
        QVERIFY(!result);
        for (const QString &part : {file, place, reason})
            QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
        QCOMPARE(content(dir, u"assignment.csv"_s), QByteArray("old"));
        QVERIFY(!QFile::exists(dir.filePath(u"duals.csv"_s)));
    }

    void saysWhichFileIsMissing()
    {
        const QTemporaryDir dir;
        write(dir, u"seekers.csv"_s, "seeker_id\n1\n");
        const auto result = solved(dir.path());
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"postings.csv"_s));
    }

    void theOrderOfRowsDoesNotMatter()
    {
        const QTemporaryDir one, other;
        write(one, u"seekers.csv"_s, "seeker_id\n1\n2\n3\n");
        write(one, u"postings.csv"_s, "posting_id,capacity,urgency\nA,1,1\nB,1,1\n");
        write(one, u"edges.csv"_s, "seeker_id,posting_id,score\n1,A,5\n2,A,5\n3,A,5\n1,B,5\n2,B,5\n");
        write(other, u"seekers.csv"_s, "seeker_id\n3\n1\n2\n");
        write(other, u"postings.csv"_s, "posting_id,capacity,urgency\nB,1,1\nA,1,1\n");
        write(other, u"edges.csv"_s, "seeker_id,posting_id,score\n2,B,5\n1,B,5\n3,A,5\n2,A,5\n1,A,5\n");
        QVERIFY(solved(one.path()) && solved(other.path()));
        for (const QString &name : {u"assignment.csv"_s, u"duals.csv"_s})
            QCOMPARE(content(one, name), content(other, name));
    }

    void longFilesAreReadInPieces()
    {
        const QTemporaryDir dir;
        QByteArray seekers("seeker_id\n"), edges("seeker_id,posting_id,score\n");
        for (int i = 0; i < 200'000; ++i) {
            seekers += "seeker-" + QByteArray::number(i) + '\n';
            edges += "seeker-" + QByteArray::number(i) + ",A," + QByteArray::number(i % 1000) + '\n';
        }
        write(dir, u"seekers.csv"_s, seekers);
        write(dir, u"postings.csv"_s, "posting_id,capacity,urgency\nA,200000,1\n");
        write(dir, u"edges.csv"_s, edges);
        QVERIFY(solved(dir.path()));
        QCOMPARE(content(dir, u"assignment.csv"_s).count('\n'), 200'001);
    }
};

QTEST_GUILESS_MAIN(TestMatchingFolder)
#include "tst_matchingfolder.moc"
