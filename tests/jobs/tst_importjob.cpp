#include "models/exchange/columnguess.h"
#include "models/jobs/importjob.h"

#include "tests/jobs/fakesink.h"
#include "tests/support/sharedfile.h"
#include "tests/support/verifydone.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestImportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void awkwardFilesAreReadAlike_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = u"" SOURCE_ROOT "/tests/exchange/awkward/"_s;
        for (const auto name : {u"titles_groups_utf8bom.csv", u"titles_groups_cp932.csv", u"titles_groups_utf16le.txt"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(name))) << folder + QString::fromUtf16(name);
    }

    void awkwardFilesAreReadAlike()
    {
        QFETCH(QString, path);
        FakeSink sink;
        const auto done = import(path, sink);
        VERIFY_DONE(done);
        const ImportReport report = done.value();
        // rows 5 (昭和95年), 6 (0), 8 (#REF!) and 9 (1.23457E+15) are rejected; 3 and 7 name two professions each
        QCOMPARE(report.counts.read, 9);
        QCOMPARE(report.counts.added, 7);
        QCOMPARE(report.counts.rejected, 4);
        QCOMPARE(report.titles, 1);
        QCOMPARE(report.subtotals, 2);
        QCOMPARE(report.footnotes, 1);
        QStringList known = sink.identities();
        known.sort();
        QCOMPARE(known, QStringList({u"1234567890123456"_s, u"A-001"_s, u"A-002"_s, u"A-003"_s, u"A-003/02"_s, u"A-007"_s,
                                     u"A-007/11"_s}));
        QStringList reasons;
        for (const RowVerdict &row : report.rejected)
            reasons.append(row.problems.join(u' '));
        QVERIFY(reasons[0].contains(u"昭和95年"_s));
        QVERIFY(reasons[1].contains(u"0"_s));
        QVERIFY(reasons[2].contains(u"#REF!"_s));
        QVERIFY(reasons[3].contains(u"1.23457E+15"_s));
    }

    void rejectedRowsComeBackCorrected_data() { awkwardFilesAreReadAlike_data(); }

    void rejectedRowsComeBackCorrected()
    {
        QFETCH(QString, path);
        FakeSink sink;
        const QString rejects = m_dir->filePath(u"rejects.csv"_s);
        VERIFY_DONE(import(path, sink, rejects));
        // the same four rows again, whatever the reason column says
        FakeSink again;
        const auto same = import(rejects, again, m_dir->filePath(u"again.csv"_s));
        VERIFY_DONE(same);
        QCOMPARE(same.value().counts.read, 4);
        QCOMPARE(same.value().counts.rejected, 4);
        QCOMPARE(fileBytes(m_dir->filePath(u"again.csv"_s)), fileBytes(rejects));
        const auto opened = openTable(rejects);
        QCOMPARE(opened.value()->format().encoding, openTable(path).value()->format().encoding);
        QCOMPARE(opened.value()->format().separator, openTable(path).value()->format().separator);
    }

    void correctedRowsAreTakenIn()
    {
        const QString path = write(u"施設名,都道府県,職種,人数\nA病院,東京都,看護師,0\nB病院,東京都,医師,2\n"_s);
        const QString rejects = m_dir->filePath(u"rejects.csv"_s);
        FakeSink sink;
        VERIFY_DONE(import(path, sink, rejects));
        QByteArray text = fileBytes(rejects);
        QVERIFY(text.contains("看護師,0,"));
        const QString corrected = write(QString::fromUtf8(text.replace("看護師,0,", "看護師,4,")));
        const auto done = import(corrected, sink);
        VERIFY_DONE(done);
        QCOMPARE(done.value().counts, (ImportCounts{1, 1, 0, 0, 0, 0}));
        QCOMPARE(sink.size(), 2);
    }

    void theSameFileTwiceChangesNothing()
    {
        const QString path =
            write(u"施設名,都道府県,職種,人数\nA病院,東京都,看護師,1\nA病院,東京都,看護師,1\nB病院,東京都,医師,2\n"_s);
        FakeSink sink;
        VERIFY_DONE(import(path, sink));
        QCOMPARE(sink.size(), 3); // rows without a number that look alike stay apart
        const auto again = import(path, sink);
        VERIFY_DONE(again);
        QCOMPARE(again.value().counts, (ImportCounts{3, 0, 0, 3, 0, 0}));
    }

    void oneNumberTwiceInAFileIsRejected()
    {
        const QString path =
            write(u"募集番号,施設名,都道府県,職種\nX1,A病院,東京都,看護師\nX1,A病院,東京都,医師\nX1,A病院,東京都,医師\n"_s);
        FakeSink sink;
        const auto done = import(path, sink);
        VERIFY_DONE(done);
        QCOMPARE(done.value().counts, (ImportCounts{3, 2, 0, 0, 1, 1}));
        QCOMPARE(done.value().rejected.first().row, 4);
        QCOMPARE(import(path, sink).value().counts, (ImportCounts{3, 0, 0, 2, 1, 1}));
    }

    void rowsThatTheDatabaseRefusesAreRejected()
    {
        const QString path = write(u"募集番号,施設名,都道府県,職種\nX1,A病院,東京都,看護師\nX2,B病院,東京都,医師\n"_s);
        FakeSink sink;
        sink.refused = u"X2"_s;
        const auto done = import(path, sink);
        VERIFY_DONE(done);
        QCOMPARE(done.value().counts, (ImportCounts{2, 1, 0, 0, 1, 0}));
        QVERIFY(done.value().rejected.first().problems.first().contains(u"Refused by the database."_s));
    }

    void nothingIsLeftOfAnImportThatEndsEarly()
    {
        QString text = u"募集番号,施設名,都道府県,職種,人数\n"_s;
        for (int i = 0; i < 3'000; ++i)
            text += u"X%1,A病院,東京都,看護師,%2\n"_s.arg(i).arg(i == 5 ? 0 : 1);
        const QString path = write(text), rejects = m_dir->filePath(u"rejects.csv"_s);
        FakeSink sink;
        sink.broken = u"X2999"_s;
        const auto broken = import(path, sink, rejects);
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Storage);
        sink.broken = u"none"_s;
        int asked = 0;
        const auto stopped = runImport(requestFor(path, rejects), sink, [&](const ImportProgress &) { return asked++ > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        const auto cut = import(write(text + u"\"X9"_s), sink, rejects);
        QVERIFY(!cut);
        QVERIFY(cut.error().message.contains(u"3002"_s));
        QCOMPARE(sink.size(), 0);
        QVERIFY(!QFile::exists(rejects));
        ImportRequest trial = requestFor(path, {});
        trial.isTrial = true;
        QCOMPARE(runImport(trial, sink, [](const ImportProgress &) { return true; }).value().counts.added, 2'999);
        QCOMPARE(sink.size(), 0);
    }

    void filesWithoutRowsOrColumnsAreRefused()
    {
        FakeSink sink;
        QVERIFY(!import(write(u"施設名,職種\n"_s), sink));
        QVERIFY(!import(write(u"いろは,にほへ\n1,2\n"_s), sink));
    }

    void previewSaysWhatWillBecomeOfEachRow()
    {
        FakeSink sink;
        const auto preview = previewImport(u"" SOURCE_ROOT "/tests/exchange/awkward/titles_groups_cp932.csv"_s, {},
                                           ImportTarget::Postings, std::nullopt, {}, &sink);
        VERIFY_DONE(preview);
        const ImportPreview &seen = preview.value();
        QCOMPARE(seen.format.encoding, SourceEncoding::Cp932);
        QCOMPARE(seen.headerRow, 3);
        QCOMPARE(seen.titles.size(), 1);
        QVERIFY(seen.problem.isEmpty());
        QCOMPARE(seen.rows.size(), 12);
        QList<RowFate> fates;
        for (const RowVerdict &row : seen.rows)
            fates.append(row.fate);
        const auto A = RowFate::Added, R = RowFate::Rejected, S = RowFate::Skipped;
        QCOMPARE(fates, QList<RowFate>({A, A, A, A, R, R, S, A, R, R, S, S}));
        QCOMPARE(sink.size(), 0);

        MappingMemory memory;
        ColumnMapping mapping = seen.mapping;
        mapping.fields[1] = QString();
        memory.remember(mapping);
        const auto recalled = previewImport(u"" SOURCE_ROOT "/tests/exchange/awkward/titles_groups_utf8bom.csv"_s, {},
                                            ImportTarget::Postings, std::nullopt, memory, &sink);
        QVERIFY(recalled.value().isRemembered);
        QVERIFY(!recalled.value().problem.isEmpty()); // no column holds the institution now
    }

    void samplesHaveGoodDoubtfulAndBadRows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ImportCounts>("counts");
        QTest::newRow("UTF-8") << u"postings_utf8.csv"_s << ImportCounts{160, 158, 0, 0, 3, 5};
        QTest::newRow("CP932") << u"postings_cp932.csv"_s << ImportCounts{60, 59, 0, 0, 2, 2};
        QTest::newRow("Excel") << u"postings_excel.xlsx"_s << ImportCounts{80, 79, 0, 0, 2, 2};
    }

    void samplesHaveGoodDoubtfulAndBadRows()
    {
        QFETCH(QString, name);
        QFETCH(ImportCounts, counts);
        FakeSink sink;
        const QString rejects = m_dir->filePath(u"rejects"_s);
        const auto done = import(u"" SOURCE_ROOT "/resources/samples/"_s + name, sink, rejects);
        VERIFY_DONE(done);
        for (const RowVerdict &row : done.value().rejected)
            qInfo().noquote() << row.row << row.problems;
        QCOMPARE(done.value().counts, counts);
        FakeSink again;
        const auto back = import(rejects, again, m_dir->filePath(u"again"_s));
        VERIFY_DONE(back);
        QCOMPARE(back.value().counts.rejected, counts.rejected);
        QCOMPARE(back.value().counts.read, counts.rejected);
    }

    void realFilesAreUnderstood_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ImportTarget>("target");
        QTest::addColumn<qint64>("read");
        QTest::addColumn<qint64>("rejected");
        QTest::newRow("hospitals") << u"data/hospitals.csv"_s << ImportTarget::Facilities << qint64(7'805) << qint64(0);
        QTest::newRow("worst case, UTF-8") << u"data/awkward/synthetic_worst_case_utf8bom.csv"_s << ImportTarget::Postings
                                           << qint64(8) << qint64(5);
        QTest::newRow("worst case, CP932") << u"data/awkward/synthetic_worst_case_cp932.csv"_s << ImportTarget::Postings
                                           << qint64(8) << qint64(5);
    }

    void realFilesAreUnderstood()
    {
        QFETCH(QString, name);
        QFETCH(ImportTarget, target);
        QFETCH(qint64, read);
        QFETCH(qint64, rejected);
        const QString path = sharedFile(name);
        if (!QFile::exists(path))
            QSKIP("the file is not here");
        FakeSink sink;
        const auto done = import(path, sink, {}, target);
        VERIFY_DONE(done);
        QCOMPARE(done.value().counts.read, read);
        if (done.value().counts.rejected != rejected)
            for (const RowVerdict &row : done.value().rejected)
                qInfo().noquote() << row.row << row.problems;
        QCOMPARE(done.value().counts.rejected, rejected);
    }

private:
    QString write(const QString &text)
    {
        const QString path = m_dir->filePath(u"file%1.csv"_s.arg(m_files++));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return path;
    }

    static QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ImportRequest requestFor(const QString &path, const QString &rejects, ImportTarget target = ImportTarget::Postings)
    {
        const auto preview = previewImport(path, {}, target, std::nullopt, {}, nullptr);
        return {path,    {},    preview ? preview.value().mapping : ColumnMapping{target, {}, {}},
                rejects, false, {u"佐藤"_s, QDateTime::currentDateTimeUtc()}};
    }

    static Result<ImportReport> import(const QString &path, ImportSink &sink, const QString &rejects = {},
                                       ImportTarget target = ImportTarget::Postings)
    {
        return runImport(requestFor(path, rejects, target), sink, [](const ImportProgress &) { return true; });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
