#include "models/storage/backup.h"
#include "models/storage/dailybackup.h"
#include "models/storage/database.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static QList<QDate> everyDay(QDate from, QDate to)
{
    QList<QDate> days;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days.append(day);
    return days;
}

class TestDailyBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_address = {.file = m_folder->filePath(u"desk.keynet"_s)};
        m_backups = QDir(dailyBackupFolder(m_address));
    }

    void keepsFourteenDaysAndTwelveMonths()
    {
        const QDate today(2026, 5, 28);
        QList<QDate> left = everyDay(QDate(2024, 1, 1), today);
        for (const QDate day : outlived(left, today))
            left.removeOne(day);
        QList<QDate> expected;
        for (QDate month(2025, 5, 1); month <= today; month = month.addMonths(1))
            expected.append(month);
        expected += everyDay(QDate(2026, 5, 15), today);
        QCOMPARE(left, expected);
    }

    void dayAfterDayLeavesTheSame()
    {
        QList<QDate> left;
        for (QDate day(2024, 1, 10); day <= QDate(2026, 5, 28); day = day.addDays(1)) {
            left.append(day);
            for (const QDate gone : outlived(left, day))
                left.removeOne(gone);
        }
        QCOMPARE(left.size(), 13 + 14);
        QCOMPARE(left.first(), QDate(2025, 5, 1));
    }

    void keeps_data()
    {
        QTest::addColumn<QList<QDate>>("days");
        QTest::newRow("nothing") << QList<QDate>();
        QTest::newRow("only today") << QList{QDate(2026, 5, 28)};
        QTest::newRow("the only one of its month") << QList{QDate(2026, 2, 17)};
        QTest::newRow("a clock in the future") << QList{QDate(2027, 1, 1), QDate(2027, 1, 2)};
    }
    void keeps()
    {
        QFETCH(QList<QDate>, days);
        QCOMPARE(outlived(days, QDate(2026, 5, 28)), QList<QDate>());
    }

    void oncePerDayAndTidy()
    {
        QCOMPARE(backUpDaily(m_address, QDate(2026, 5, 1)).value(), QString()); // no database yet
        makeDatabase();
        for (QDate day(2026, 5, 1); day <= QDate(2026, 5, 20); day = day.addDays(1)) {
            const auto done = backUpDaily(m_address, day);
            QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message));
            QCOMPARE(done.value(), m_backups.filePath(day.toString(Qt::ISODate) + u".keynet"_s));
            QCOMPARE(backUpDaily(m_address, day).value(), QString());
        }
        QCOMPARE(m_backups.entryList(QDir::Files).size(), 1 + 14);
        QCOMPARE(dailyBackups(m_address).size(), 15);
        QCOMPARE(dailyBackups(m_address).first().fileName(), u"2026-05-20.keynet"_s);
        QVERIFY(bool(inspected(m_backups.filePath(u"2026-05-20.keynet"_s), Inspection::Full)));
    }

    void strangersInTheFolderAreLeftAlone()
    {
        makeDatabase();
        QVERIFY(QDir().mkpath(m_backups.path()));
        for (const QString &name : {u"2020-01-01.txt"_s, u"my own copy.keynet"_s, u"2020-13-77.keynet"_s}) {
            QFile file(m_backups.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(bool(backUpDaily(m_address, QDate(2026, 5, 28))));
        QCOMPARE(m_backups.entryList(QDir::Files).size(), 4);
        QCOMPARE(dailyBackups(m_address).size(), 1); // nor listed as ours
    }

    void failureKeepsTheEarlierOnes()
    {
        makeDatabase();
        QVERIFY(bool(backUpDaily(m_address, QDate(2020, 1, 1))));
        QVERIFY(bool(backUpDaily(m_address, QDate(2020, 1, 2))));
        QFile file(m_address.file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        QVERIFY(!backUpDaily(m_address, QDate(2026, 5, 28)));
        QCOMPARE(m_backups.entryList(QDir::Files).size(), 2);
    }

    void anObstacleIsToldInASentence()
    {
        makeDatabase();
        QFile inTheWay(m_backups.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto done = backUpDaily(m_address, QDate(2026, 5, 28));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(m_backups.path()));
    }

private:
    void makeDatabase() { QVERIFY(bool(Database(m_address).prepare().result())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseAddress m_address;
    QDir m_backups;
};

QTEST_GUILESS_MAIN(TestDailyBackup)
#include "tst_dailybackup.moc"
