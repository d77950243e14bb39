#include "tests/app/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

// A few rounds by default; KEYNET_CRASH_ROUNDS=100 asks for more.
static int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("KEYNET_CRASH_ROUNDS");
    return wanted > 0 ? wanted : 5;
}

/// An import is one transaction: killed at any moment, nothing of it is there, and doing it again brings all of it.
class TestKilledImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAKilledImportIsThere()
    {
        writeFile(u"first.csv"_s, u"A"_s, 40);
        writeFile(u"big.csv"_s, u"B"_s, 1500);
        QCOMPARE(import(u"base.db"_s, u"first.csv"_s).value(u"added"_s).toInt(), 40);

        // How long it takes decides when to kill.
        freshDesk();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(import(u"test.db"_s, u"big.csv"_s).value(u"added"_s).toInt(), 1500);
        const qint64 wholeTime = timer.elapsed();

        int killed = 0;
        for (int round = 0; round < rounds(); ++round) {
            freshDesk();
            const bool inTime = killedAfter(QRandomGenerator::global()->bounded(wholeTime));
            killed += inTime;
            const int there = postings();
            // The kill may have come between the commit and the end of the program.
            QVERIFY2(there == 40 + 1500 || (inTime && there == 40), qPrintable(QString::number(there)));
            const Run check = m_program.json({u"check"_s});
            QVERIFY2(check.exit == 0, qPrintable(check.out));
        }
        QVERIFY(killed > 0);

        const QJsonObject again = import(u"test.db"_s, u"big.csv"_s);
        QCOMPARE(again.value(u"added"_s).toInt() + again.value(u"unchanged"_s).toInt(), 1500);
        QCOMPARE(import(u"test.db"_s, u"big.csv"_s).value(u"unchanged"_s).toInt(), 1500);
        QCOMPARE(postings(), 40 + 1500);
        QCOMPARE(m_program.json({u"check"_s}).exit, 0);
    }

private:
    QString bigFile() const { return m_program.path(u"big.csv"_s); }

    void freshDesk() const
    {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(m_program.database() + end);
            QFile::copy(m_program.path(u"base.db"_s) + end, m_program.database() + end);
        }
    }

    QJsonObject import(const QString &database, const QString &file) const
    {
        return m_program(
                   {u"--json"_s, u"--database"_s, m_program.path(database), u"import"_s, u"postings"_s, m_program.path(file)})
            .json;
    }

    int postings() const
    {
        return m_program.json({u"list"_s, u"postings"_s, u"--limit"_s, u"1"_s}).json.value(u"total"_s).toInt(-1);
    }

    void writeFile(const QString &name, const QString &letter, int rows)
    {
        QFile file(m_program.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("募集番号,医療機関コード,医療機関名,都道府県,市区町村,職種,募集人数,雇用形態,勤務開始日,賃金形態,賃金下限,"
                   "賃金上限\n");
        for (int i = 0; i < rows; ++i)
            file.write(u"%1%2,13100%3,架空病院%3,東京都,千代田区,看護師,%4,正社員,2026-12-01,月給,250000,300000\n"_s.arg(letter)
                           .arg(i, 5, 10, QChar(u'0'))
                           .arg(i % 50, 5, 10, QChar(u'0'))
                           .arg(1 + i % 9)
                           .toUtf8());
    }

    /// Starts the import of the big file and kills it with no chance to tidy up; false where it ended first.
    bool killedAfter(qint64 milliseconds)
    {
        QProcess process;
        process.start(QStringLiteral(KEYNET_PROGRAM),
                      {u"--database"_s, m_program.database(), u"import"_s, u"postings"_s, bigFile()});
        if (process.waitForFinished(int(milliseconds)))
            return false;
        process.kill();
        process.waitForFinished(60'000);
        return process.exitStatus() == QProcess::CrashExit;
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
