#include "models/jobs/databasesink.h"
#include "models/jobs/importjob.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingstore.h"

#include "tests/support/intact.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestDatabaseSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        const auto address = DatabaseAddress::fromText(m_test->address());
        VERIFY_DONE(address);
        auto db = openConnection(address.value(), u"sink"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        const auto version = Migrator(m_db).toHead();
        VERIFY_DONE(version);
    }
    void cleanup()
    {
        if (m_db.isOpen())
            QCOMPARE(firstFinding(m_db), QString());
        m_db = {};
        QSqlDatabase::removeDatabase(u"sink"_s);
        m_test.reset();
    }

    void theSameFileTwiceChangesNothing()
    {
        QCOMPARE(import(basis), (ImportCounts{3, 4, 0, 0, 0, 2}));
        QCOMPARE(import(basis), (ImportCounts{3, 0, 0, 4, 0, 2}));
        QCOMPARE(postings().size(), 4);
        QCOMPARE(ImportRunStore(m_db).latest(5).value().size(), 2);
    }

    void aChangedRowBecomesARevision()
    {
        import(basis);
        QString changed = basis;
        changed.replace(u"X1,A病院,東京都,看護師,2"_s, u"X1,A病院,東京都,看護師,3"_s);
        QCOMPARE(import(changed), (ImportCounts{3, 0, 1, 3, 0, 2}));
        const Posting posting = load(u"X1"_s);
        QCOMPARE(posting.revisions.size(), 2);
        QCOMPARE(posting.newest().content.headcount, std::optional(3));
        QCOMPARE(import(changed), (ImportCounts{3, 0, 0, 4, 0, 2}));
    }

    void whatWasEditedHereStaysWhenTheSameRowComesAgain()
    {
        import(basis);
        const Posting before = load(u"X1"_s);
        PostingContent content = before.newest().content;
        content.duties = u"病棟の看護"_s;
        content.headcount = 9;
        VERIFY_DONE(PostingDesk(m_db, actor()).revise({before.id}, content));
        QCOMPARE(import(basis), (ImportCounts{3, 0, 0, 4, 0, 2}));
        QCOMPARE(load(u"X1"_s).newest().content.headcount, std::optional(9));
        QString changed = basis;
        changed.replace(u"看護師,2"_s, u"看護師,4"_s);
        import(changed);
        QCOMPARE(load(u"X1"_s).newest().content.headcount, std::optional(4));
        QCOMPARE(load(u"X1"_s).newest().content.duties, u"病棟の看護"_s); // the file has no column for it
    }

    void doubtsReachTheHistory()
    {
        import(basis);
        QVERIFY(load(u"X2"_s).history.last().comment.contains(u"1～2"_s));
        QCOMPARE(load(u"X1"_s).receivedOn, QDate(2026, 5, 15));
    }

    void aNumberOfAnotherInstitutionIsRejected()
    {
        import(basis);
        QString other = basis;
        other.replace(u"X1,A病院"_s, u"X1,Z病院"_s);
        QCOMPARE(import(other), (ImportCounts{3, 0, 0, 3, 1, 2}));
    }

    void facilitiesAndSeekersComeTwiceUnchanged()
    {
        const QString facilities =
            u"医療機関コード,施設名,都道府県,電話\n1311111111,A病院,東京都,03-0000-0000\n,B保健所,千葉県,\n"_s;
        QCOMPARE(import(facilities, ImportTarget::Facilities), (ImportCounts{2, 2, 0, 0, 0, 0}));
        QCOMPARE(import(facilities, ImportTarget::Facilities), (ImportCounts{2, 0, 0, 2, 0, 0}));
        QCOMPARE(import(QString(facilities).replace(u"0000-0000"_s, u"0000-0001"_s), ImportTarget::Facilities),
                 (ImportCounts{2, 0, 1, 1, 0, 0}));
        const QString seekers =
            u"氏名,フリガナ,生年月日,都道府県,保有資格\n架空 花子,ｶｸｳ ﾊﾅｺ,S55.4.1,東京都,看護師\n架空 太郎,,S50.1.1,東京都,\n"_s;
        QCOMPARE(import(seekers, ImportTarget::Seekers), (ImportCounts{2, 1, 0, 0, 1, 0}));
        QCOMPARE(import(seekers, ImportTarget::Seekers), (ImportCounts{2, 0, 0, 1, 1, 0}));
    }

    void daysOfSeekersThatCannotBeAreWarnedOf()
    {
        const QString head = u"氏名,生年月日,都道府県,保有資格,免許確認,免許の確認者,免許の確認日\n"_s;
        const auto warnings = [&](const QString &born, const QString &seen, const QString &check = u"原本確認済み"_s) {
            const QString row = u"架空 花子,%1,東京都,看護師,%3,佐藤,%2\n"_s.arg(born, seen, check);
            const ImportCounts counts = import(head + row, ImportTarget::Seekers, true);
            return counts.added == 1 ? counts.warnings : -1;
        };
        QCOMPARE(warnings(u"1980-04-01"_s, u"2020-05-01"_s), 0);
        QCOMPARE(warnings(u"1980-04-01"_s, u"2099-05-01"_s), 1); // seen on a day to come
        QCOMPARE(warnings(u"1880-04-01"_s, u"2020-05-01"_s), 1); // how old is she?
        for (const QString &word : {u"原本確認"_s, u"原本確認済"_s, u"検索照合済み"_s, u"未確認"_s})
            QCOMPARE(warnings(u"1980-04-01"_s, u"2020-05-01"_s, word), 0);
        QCOMPARE(warnings(u"1980-04-01"_s, u"2020-05-01"_s, u"確認済み"_s), 1); // by what, it does not say
    }

    void nothingIsLeftOfATrialOrAStop()
    {
        QCOMPARE(import(basis, ImportTarget::Postings, true), (ImportCounts{3, 4, 0, 0, 0, 2}));
        QCOMPARE(postings().size(), 0);
        DatabaseSink sink(m_db, actor());
        QVERIFY(!runImport(requestFor(write(basis), ImportTarget::Postings), sink, [](const ImportProgress &) { return false; }));
        QCOMPARE(postings().size(), 0);
        QCOMPARE(import(basis).added, 4);
    }

private:
    const QString basis = u"募集番号,施設名,都道府県,職種,人数\nX1,A病院,東京都,看護師,2\nX2,B病院,東京都,医師,1～2\n"
                          "X3,C病院,千葉県,看護師・薬剤師,3\n"_s;

    static Actor actor() { return {u"佐藤"_s, QDateTime(QDate(2026, 5, 15), QTime(3, 0), Qt::UTC)}; }

    QString write(const QString &text)
    {
        const QString path = m_dir.filePath(u"file.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return path;
    }

    static ImportRequest requestFor(const QString &path, ImportTarget target)
    {
        const auto preview = previewImport(path, {}, target, std::nullopt, {}, nullptr);
        return {path, {}, preview ? preview.value().mapping : ColumnMapping{target, {}, {}}, {}, false, actor()};
    }

    ImportCounts import(const QString &text, ImportTarget target = ImportTarget::Postings, bool isTrial = false)
    {
        DatabaseSink sink(m_db, actor());
        ImportRequest request = requestFor(write(text), target);
        request.isTrial = isTrial;
        const auto done = runImport(request, sink, [](const ImportProgress &) { return true; });
        if (!done)
            qWarning() << done.error().message << done.error().detail;
        return done ? done.value().counts : ImportCounts{};
    }

    QList<PostingRow> postings() { return PostingStore(m_db).page({}, {}, {}, 100).value().rows; }
    Posting load(const QString &number) { return PostingLoader(m_db).byNumber(number).value(); }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestDatabaseSink)
#include "tst_databasesink.moc"
