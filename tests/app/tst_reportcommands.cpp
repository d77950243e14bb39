#include "tests/app/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reports and exports as a script would ask for them.
class TestReportCommands : public QObject
{
    Q_OBJECT

private:
    Program m_program;

private Q_SLOTS:
    void initTestCase()
    {
        const Run run = m_program.json({u"sample"_s, u"--postings"_s, u"600"_s, u"--seekers"_s, u"10"_s, u"--seed"_s, u"7"_s});
        QCOMPARE(run.exit, 0);
    }

    void reportsAreSavedInEveryFormat_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        for (const auto &subject : {u"shortage"_s, u"review"_s}) {
            const QByteArray name = subject.toUtf8();
            QTest::newRow((name + " pdf").constData()) << subject << u"pdf"_s << QByteArray("%PDF-");
            QTest::newRow((name + " xlsx").constData()) << subject << u"xlsx"_s << QByteArray("PK");
            QTest::newRow((name + " csv").constData()) << subject << u"csv"_s << QByteArray("\xef\xbb\xbf");
        }
    }
    void reportsAreSavedInEveryFormat()
    {
        QFETCH(QString, subject);
        QFETCH(QString, format);
        QFETCH(QByteArray, start);
        const QString path = m_program.path(u"%1.%2"_s.arg(subject, format));
        const Run run =
            m_program.json({u"report"_s, subject, u"--format"_s, format, u"--out"_s, path, u"--from"_s, u"2000-01-01"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json.value(u"file"_s).toString(), path);
        QVERIFY(run.json.value(format == u"pdf"_s ? u"pages"_s : u"rows"_s).toInt() > 0);
        QVERIFY(bytesOf(path).startsWith(start));
    }

    void theShortageInTheReportIsThatOfTheCommand()
    {
        qint64 remaining = 0;
        const QJsonArray rows = m_program.json({u"shortage"_s}).json.value(u"rows"_s).toArray();
        for (const QJsonValue &row : rows)
            remaining += row.toObject().value(u"remaining"_s).toInteger();
        QVERIFY(remaining != 0);
        const QString path = m_program.path(u"sum.csv"_s);
        QCOMPARE(m_program.json({u"report"_s, u"shortage"_s, u"--out"_s, path}).exit, 0);
        qint64 total = 0; // the last line of the first table is the sum over all professions
        const QStringList lines = QString::fromUtf8(bytesOf(path)).split(u"\r\n"_s);
        const qsizetype end = lines.indexOf(QString());
        QVERIFY(end > 3);
        total = lines.at(end - 1).split(u',').value(6).toLongLong();
        QCOMPARE(total, remaining);
    }

    void aSignedMonthKeepsItsFigures()
    {
        const QString month = dayInJapan().addMonths(-1).toString(u"yyyy-MM"_s);
        const auto report = [&](const QString &name, const QStringList &more = {}) {
            const QString path = m_program.path(name);
            const Run run = m_program.json(QStringList{u"report"_s, u"monthly"_s, u"--month"_s, month, u"--out"_s, path} + more);
            [&] { QVERIFY2(run.exit == 0, qPrintable(run.err)); }();
            return bytesOf(path);
        };
        QCOMPARE(m_program.json({u"report"_s, u"sign"_s}).exit, 2); // which month?
        QCOMPARE(m_program.json({u"report"_s, u"sign"_s, u"--month"_s, dayInJapan().toString(u"yyyy-MM"_s)}).exit, 1);
        const QByteArray unsignedMonth = report(u"unsigned.csv"_s);
        const Run first = m_program.json({u"report"_s, u"sign"_s, u"--month"_s, month});
        QVERIFY2(first.exit == 0, qPrintable(first.err));
        QCOMPARE(first.json.value(u"edition"_s).toInt(), 1);
        QVERIFY(!first.json.value(u"signed_by"_s).toString().isEmpty());
        const QString hash = first.json.value(u"sha256"_s).toString();
        QCOMPARE(hash.size(), 64);
        const QByteArray signedMonth = report(u"signed.csv"_s);
        QVERIFY(unsignedMonth.size() > 200);
        QCOMPARE(report(u"counted.csv"_s, {u"--count-again"_s}), unsignedMonth);

        // More seekers of that month come in.
        const QString csv = m_program.path(u"late.csv"_s);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"氏名,生年月日,電話番号,都道府県,免許,登録日\r\n遅野 花子,1980-01-02,03-1111-2222,東京都,看護師,%1-15\r\n"_s
                       .arg(month)
                       .toUtf8());
        file.close();
        const Run late = m_program.json({u"import"_s, u"seekers"_s, csv});
        QVERIFY2(late.exit == 0, qPrintable(late.err));
        QVERIFY(report(u"now.csv"_s, {u"--count-again"_s}) != unsignedMonth);
        QCOMPARE(report(u"later.csv"_s), signedMonth);

        QCOMPARE(m_program.json({u"report"_s, u"sign"_s, u"--month"_s, month}).exit, 1); // a correction says why
        const Run second = m_program.json({u"report"_s, u"sign"_s, u"--month"_s, month, u"--reason"_s, u"届出の遅れ"_s});
        QVERIFY2(second.exit == 0, qPrintable(second.err));
        QCOMPARE(second.json.value(u"edition"_s).toInt(), 2);
        QVERIFY(second.json.value(u"sha256"_s).toString() != hash);
        QCOMPARE(report(u"first.csv"_s, {u"--edition"_s, u"1"_s}), signedMonth);
        QVERIFY(QString::fromUtf8(report(u"second.csv"_s)).contains(u"届出の遅れ"_s));
        QCOMPARE(m_program.json({u"report"_s, u"editions"_s}).json.value(u"rows"_s).toArray().size(), 2);
        QCOMPARE(m_program
                     .json({u"report"_s, u"monthly"_s, u"--month"_s, month, u"--edition"_s, u"3"_s, u"--out"_s,
                            m_program.path(u"third.csv"_s)})
                     .exit,
                 1);
        QCOMPARE(m_program.json({u"check"_s}).exit, 0);
    }

    void anExportHasEveryPostingAndNoHiddenName_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("utf-8") << QStringList{};
        QTest::newRow("cp932") << QStringList{u"--encoding"_s, u"cp932"_s, u"--substitute"_s, u"〓"_s};
        QTest::newRow("in the order of names") << QStringList{u"--sort"_s, u"facility_name"_s};
    }
    void anExportHasEveryPostingAndNoHiddenName()
    {
        QFETCH(QStringList, options);
        const QString path = m_program.path(u"all.csv"_s);
        const Run run =
            m_program.json(QStringList{u"export"_s, u"postings"_s, u"--format"_s, u"csv"_s, u"--out"_s, path} + options);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json.value(u"rows"_s).toInt(), 600);
        QStringDecoder decoder(options.contains(u"cp932"_s) ? "windows-31j" : "UTF-8");
        const QString text = decoder.decode(bytesOf(path));
        QCOMPARE(text.count(u"\r\n"_s), 601);

        const QJsonArray rows =
            m_program.json({u"list"_s, u"postings"_s, u"--limit"_s, u"1000"_s, u"--personal"_s}).json.value(u"rows"_s).toArray();
        QSet<QString> open, hidden;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            (row.value(u"disclosure"_s).toString() == u"公開"_s ? open : hidden).insert(row.value(u"facility"_s).toString());
        }
        QVERIFY(!open.isEmpty() && !hidden.isEmpty());
        for (const QString &name : std::as_const(hidden)) {
            const bool alsoOpen =
                std::any_of(open.cbegin(), open.cend(), [&name](const QString &other) { return other.contains(name); });
            QVERIFY2(alsoOpen || !text.contains(name), qPrintable(name));
        }
    }

    void filtersLimitAnExport()
    {
        const QStringList filter{u"--prefecture"_s, u"13"_s, u"--profession"_s, u"看護師"_s};
        const int total = m_program.json(QStringList{u"list"_s, u"postings"_s} + filter).json.value(u"total"_s).toInt();
        const Run run =
            m_program.json(QStringList{u"export"_s, u"postings"_s, u"--out"_s, m_program.path(u"13.xlsx"_s)} + filter);
        QCOMPARE(run.json.value(u"rows"_s).toInt(), total);
    }

    void whatIsWrongIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        const QString out = m_program.path(u"wrong.csv"_s);
        QTest::newRow("no file") << QStringList{u"export"_s, u"postings"_s} << 2;
        QTest::newRow("no format") << QStringList{u"export"_s, u"postings"_s, u"--out"_s, m_program.path(u"wrong"_s)} << 2;
        QTest::newRow("format of reports only")
            << QStringList{u"export"_s, u"postings"_s, u"--out"_s, m_program.path(u"wrong.pdf"_s)} << 2;
        QTest::newRow("encoding") << QStringList{u"export"_s, u"postings"_s, u"--out"_s, out, u"--encoding"_s, u"ebcdic"_s} << 2;
        QTest::newRow("no such report") << QStringList{u"report"_s, u"seekers"_s, u"--out"_s, out} << 2;
        QTest::newRow("a day to come") << QStringList{u"report"_s, u"shortage"_s, u"--out"_s, out, u"--as-of"_s, u"2999-01-01"_s}
                                       << 1;
        QTest::newRow("no such folder") << QStringList{u"export"_s, u"postings"_s, u"--out"_s,
                                                       m_program.path(u"none/wrong.csv"_s)}
                                        << 1;
    }
    void whatIsWrongIsSaidInOneLine()
    {
        QFETCH(QStringList, words);
        const Run run = m_program.json(words);
        QTEST(run.exit, "exit");
        QVERIFY2(!run.err.isEmpty(), "nothing was said");
        QVERIFY(!QFile::exists(m_program.path(u"wrong.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(TestReportCommands)
#include "tst_reportcommands.moc"
