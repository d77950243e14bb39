#include "models/storage/backup.h"
#include "models/storage/database.h"
#include "models/storage/migrator.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_address = {.file = path(u"desk.keynet"_s)};
        make(m_address, u"Before"_s);
    }
    void cleanup() { m_folder.reset(); }

    void holdsWhatWasCommittedWhileDesksWork()
    {
        Database database(m_address);
        auto reading = database.reader().run([](const QSqlDatabase &db) { return Result<bool>(QSqlQuery(db).exec(u"BEGIN"_s)); });
        QVERIFY(reading.result().value());
        auto writing = database.writer().run([](const QSqlDatabase &db) {
            QSqlQuery query(db);
            return Result<bool>(query.exec(u"BEGIN IMMEDIATE"_s) && query.exec(u"UPDATE facility SET name = 'Not committed'"_s));
        });
        QVERIFY(writing.result().value());

        const auto done = backUp(m_address, path(u"copy.keynet"_s));
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(done.value().version, newest());
        QCOMPARE(done.value().bytes, QFileInfo(path(u"copy.keynet"_s)).size());
        QCOMPARE(nameIn(path(u"copy.keynet"_s)), u"Before"_s);
        QCOMPARE(files(u"*copy*"_s), QStringList{u"copy.keynet"_s}); // nothing half-made beside it
    }

    void replacesAnEarlierBackup()
    {
        QVERIFY(bool(backUp(m_address, path(u"copy.keynet"_s))));
        rename(m_address, u"After"_s);
        QVERIFY(bool(backUp(m_address, path(u"copy.keynet"_s))));
        QCOMPARE(nameIn(path(u"copy.keynet"_s)), u"After"_s);
    }

    void refusesToWriteOver_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("the database itself") << u"desk.keynet"_s;
        QTest::newRow("another kind of file") << u"letter.txt"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a folder that is not there") << u"nowhere/copy.keynet"_s;
        QTest::newRow("a full disk") << u"full.keynet"_s;
    }
    void refusesToWriteOver()
    {
        QFETCH(QString, file);
        write(u"letter.txt"_s, "Dear colleagues");
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        if (QFileInfo::exists(u"/dev/full"_s))
            QVERIFY(QFile::link(u"/dev/full"_s, path(u"full.keynet"_s)));
        else if (file == u"full.keynet"_s)
            QSKIP("needs /dev/full");
        const auto done = backUp(m_address, path(file));
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(path(file)), qPrintable(done.error().message));
        QCOMPARE(contentOf(path(u"letter.txt"_s)), "Dear colleagues");
        QCOMPARE(nameIn(m_address.file), u"Before"_s);
        QCOMPARE(files(u"*.part*"_s), QStringList());
    }

    void refusesADatabaseThatIsNotThere()
    {
        const auto done = backUp({.file = path(u"missing.keynet"_s)}, path(u"copy.keynet"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFileInfo::exists(path(u"missing.keynet"_s)));
    }

    void doesNotPassOnDamage()
    {
        damage(m_address.file);
        QVERIFY(!backUp(m_address, path(u"copy.keynet"_s)));
        QCOMPARE(files(u"*copy*"_s), QStringList());
    }

    void restoresAndKeepsWhatWasThere()
    {
        QVERIFY(bool(backUp(m_address, path(u"copy.keynet"_s))));
        rename(m_address, u"After"_s);
        const auto done = restore(path(u"copy.keynet"_s), m_address, m_now);
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message));
        QCOMPARE(nameIn(m_address.file), u"Before"_s);
        QCOMPARE(done.value().keptCopy, path(u"desk-before-restore-20260528-083100.keynet"_s));
        QCOMPARE(nameIn(done.value().keptCopy), u"After"_s);

        const auto again = restore(done.value().keptCopy, m_address, m_now);
        QVERIFY(bool(again));
        QCOMPARE(again.value().keptCopy, path(u"desk-before-restore-20260528-083100-2.keynet"_s));
        QCOMPARE(nameIn(m_address.file), u"After"_s);
    }

    void restoresWhereNothingWas()
    {
        const DatabaseAddress other{.file = path(u"new.keynet"_s)};
        QVERIFY(bool(backUp(m_address, path(u"copy.keynet"_s))));
        const auto done = restore(path(u"copy.keynet"_s), other, m_now);
        QVERIFY(bool(done));
        QCOMPARE(done.value().keptCopy, QString());
        QCOMPARE(nameIn(other.file), u"Before"_s);
    }

    void refusesToRestore_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("nothing") << u"missing.keynet"_s;
        QTest::newRow("a letter") << u"letter.txt"_s;
        QTest::newRow("an empty file") << u"empty"_s;
        QTest::newRow("a database of another program") << u"other.keynet"_s;
        QTest::newRow("a newer version") << u"newer.keynet"_s;
        QTest::newRow("a damaged backup") << u"damaged.keynet"_s;
        QTest::newRow("a backup cut off") << u"short.keynet"_s;
        QTest::newRow("the database itself") << u"desk.keynet"_s;
        QTest::newRow("a folder") << u"folder"_s;
    }
    void refusesToRestore()
    {
        QFETCH(QString, file);
        makeBadFiles();
        const QStringList before = files(u"*"_s);
        const auto done = restore(path(file), m_address, m_now);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(path(file)), qPrintable(done.error().message));
        QVERIFY2(!done.error().message.contains(u".part"_s), qPrintable(done.error().message));
        QCOMPARE(files(u"*"_s), before); // no copy, nothing half-made
        QCOMPARE(nameIn(m_address.file), u"Before"_s);
    }

    void refusesToRestoreWhileADeskHasItOpen()
    {
        QVERIFY(bool(backUp(m_address, path(u"copy.keynet"_s))));
        {
            Database database(m_address);
            QVERIFY(bool(database.prepare().result()));
            const auto done = restore(path(u"copy.keynet"_s), m_address, m_now);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Conflict);
            auto still = database.writer().run([](const QSqlDatabase &db) {
                return Result<bool>(QSqlQuery(db).exec(u"UPDATE facility SET name = 'Still writing'"_s));
            });
            QVERIFY(still.result().value());
        }
        QCOMPARE(nameIn(m_address.file), u"Still writing"_s);
    }

    void replacesADamagedDatabaseAndKeepsIt()
    {
        QVERIFY(bool(backUp(m_address, path(u"copy.keynet"_s))));
        write(u"desk.keynet"_s, QByteArray("SQLite format 3\0and then nothing of use", 39));
        write(u"desk.keynet-wal"_s, "rest of a journal");
        const auto done = restore(path(u"copy.keynet"_s), m_address, m_now);
        QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message));
        QCOMPARE(nameIn(m_address.file), u"Before"_s);
        QVERIFY(contentOf(done.value().keptCopy).startsWith("SQLite format 3"));
    }

    // What a restore leaves behind that was killed before its last step: a part beside the database.
    void interruptedRestoreLeavesTheOldDatabase()
    {
        QVERIFY(bool(backUp(m_address, path(u"copy.keynet"_s))));
        write(u"desk.keynet.0123456789abcdef.part"_s, "half");
        QCOMPARE(nameIn(m_address.file), u"Before"_s);
        QVERIFY(bool(restore(path(u"copy.keynet"_s), m_address, m_now)));
    }

    void serverDatabasesAreLeftToTheServer()
    {
        const auto address = DatabaseAddress::fromText(u"postgresql://desk:secret@db.example:5433/keynet"_s);
        QVERIFY(bool(address));
        const auto out = backUp(address.value(), u"copy.dump"_s);
        QVERIFY(!out);
        const QString command =
            u"pg_dump --format=custom --host=db.example --port=5433 --username=desk --file=copy.dump keynet"_s;
        QVERIFY2(out.error().message.contains(command), qPrintable(out.error().message));
        const auto in = restore(u"copy.dump"_s, address.value(), m_now);
        QVERIFY(!in);
        QVERIFY(in.error().message.contains(u"pg_restore"_s));
        QVERIFY(!in.error().message.contains(u"secret"_s) && !out.error().message.contains(u"secret"_s));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files(const QString &pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
    }

    static void make(const DatabaseAddress &address, const QString &name)
    {
        Database database(address);
        QVERIFY(bool(database.prepare().result()));
        auto added = database.writer().run([name](const QSqlDatabase &db) {
            QSqlQuery query(db);
            query.prepare(u"INSERT INTO facility (name, name_folded, kind, prefecture, covid_role)"
                          " VALUES (?, 'x', 'hospital', 13, 'other')"_s);
            query.addBindValue(name);
            return Result<bool>(query.exec());
        });
        QVERIFY(added.result().value());
    }

    static void rename(const DatabaseAddress &address, const QString &name)
    {
        const FileConnection connection(address.file);
        QVERIFY(QSqlQuery(connection.db()).exec(u"UPDATE facility SET name = '%1'"_s.arg(name)));
    }

    static QString nameIn(const QString &file)
    {
        const FileConnection connection(file);
        QSqlQuery query(connection.db());
        return query.exec(u"SELECT name FROM facility"_s) && query.next() ? query.value(0).toString() : query.lastError().text();
    }

    int newest() const
    {
        const FileConnection connection(m_address.file);
        return Migrator(connection.db()).newest();
    }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray contentOf(const QString &file)
    {
        QFile open(file);
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    }

    // Overwrites all but the first page, as a bad disk or a broken download would.
    static void damage(const QString &name)
    {
        QVERIFY(bool(settled(name)));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        QVERIFY(file.write(QByteArray(file.size() - 4096, 'x')) > 0);
    }

    void makeBadFiles()
    {
        QVERIFY(bool(settled(m_address.file)));
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        write(u"letter.txt"_s, "Dear colleagues");
        write(u"empty"_s, {});
        write(u"other.keynet"_s, {});
        {
            const FileConnection other(path(u"other.keynet"_s));
            QVERIFY(QSqlQuery(other.db()).exec(u"CREATE TABLE song (title TEXT)"_s));
        }
        for (const QString &name : {u"newer.keynet"_s, u"damaged.keynet"_s, u"short.keynet"_s})
            QVERIFY(QFile::copy(m_address.file, path(name)));
        {
            const FileConnection newer(path(u"newer.keynet"_s));
            QVERIFY(QSqlQuery(newer.db()).exec(u"INSERT INTO schema_step (version) VALUES (9999)"_s));
        }
        damage(path(u"damaged.keynet"_s));
        QFile cut(path(u"short.keynet"_s));
        QVERIFY(cut.resize(cut.size() / 2));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseAddress m_address;
    const QDateTime m_now{QDate(2026, 5, 27), QTime(23, 31), Qt::UTC};
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
