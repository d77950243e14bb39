#include "models/statistics/reviewreport.h"
#include "models/statistics/shortagereport.h"
#include "ui/print/paper.h"
#include "ui/print/reportpainter.h"
#include "ui/print/reportpdf.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Fictitious: more where more people live, over in one place.
static Shortage shortage()
{
    Shortage made{QDate(2020, 7, 27), {}};
    for (const Prefecture prefecture : Prefecture::all()) {
        for (const Profession profession : allOf<Profession>()) {
            const qint64 head = prefecture.facts().population / 20'000 / numberOf(profession);
            if (head > 0)
                made.cells.append({prefecture, profession, 1 + head / 3, head, head / 9, head / 10, head / 4});
        }
    }
    made.cells[3].started = made.cells[3].headcount + 2;
    return made;
}

static QList<TrendPoint> trend()
{
    QList<TrendPoint> points;
    for (int week = 0; week < 15; ++week)
        points.append({QDate(2020, 4, 20).addDays(7 * week), 4000 + 400 * week - 25 * week * week});
    return points;
}

static ReviewPeriod review()
{
    ReviewPeriod period{.from = QDate(2020, 7, 1), .to = QDate(2020, 7, 27)};
    for (const ShortageCell &cell : shortage().cells) {
        period.tallies.append({cell.prefecture, cell.profession, cell.headcount, cell.headcount / 2, cell.headcount / 5,
                               cell.headcount / 40, cell.headcount / 4});
        period.waits.append({cell.prefecture, cell.profession, int(cell.headcount % 90), cell.headcount / 2});
        period.reasons.append({cell.prefecture, cell.profession, ReviewState::Returned,
                               static_cast<ReasonCode>(cell.headcount % 11), cell.headcount / 5});
    }
    return period;
}

static QString textOf(const QString &pdf, const QString &tool = u"pdftotext"_s, const QStringList &options = {u"-layout"_s})
{
    QProcess process;
    process.start(tool, options + QStringList{pdf} + (tool == u"pdftotext"_s ? QStringList{u"-"_s} : QStringList()));
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

class TestReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Japanese)); }

    void everyRowIsOnExactlyOnePage()
    {
        const ReportDocument document = shortageReport(shortage(), trend());
        const ReportPaginator paginator(document);
        QMap<int, QList<int>> rows;
        for (const ReportPage &page : paginator.pages()) {
            qreal bottom = Paper::body().top() - 1;
            QVERIFY(!page.isEmpty());
            QVERIFY(page.last().kind != ReportPiece::Kind::Heading);
            for (const ReportPiece &piece : page) {
                QVERIFY2(Paper::body().adjusted(-1, -1, 1, 1).contains(piece.area), qPrintable(QString::number(piece.section)));
                if (piece.kind != ReportPiece::Kind::Picture)
                    QVERIFY(piece.area.top() >= bottom);
                bottom = std::max(bottom, piece.area.top());
                for (int row = piece.firstRow; row < piece.firstRow + piece.rowCount; ++row)
                    rows[piece.section].append(row);
            }
        }
        for (int section = 0; section < document.sections.size(); ++section) {
            const auto *table = std::get_if<ReportTable>(&document.sections.at(section));
            if (!table)
                continue;
            QCOMPARE(rows.value(section).size(), table->onPaper ? table->rows.size() : 0);
            for (int row = 0; row < rows.value(section).size(); ++row)
                QCOMPARE(rows.value(section).at(row), row);
        }
    }

    void aLongTableHasItsPictureBesideTheFirstRows()
    {
        ReportTable table{.name = u"表"_s, .columns = {{u"行"_s, CellKind::Text, 14}, {u"値"_s, CellKind::Count, 8}}};
        ReportBars bars{.title = u"値"_s};
        for (int row = 0; row < 200; ++row)
            table.rows.append(SheetRow{u"行"_s + QString::number(row), row});
        for (int bar = 0; bar < 20; ++bar)
            bars.bars.append({u"行"_s + QString::number(bar), bar});
        const ReportDocument document{.title = u"長い"_s, .sections = {ReportHeading{u"見出し"_s}, ReportBeside{table, bars}}};
        const ReportPaginator paginator(document);
        int pictures = 0, rows = 0;
        for (const ReportPage &page : paginator.pages()) {
            QRectF picture, first;
            for (const ReportPiece &piece : page) {
                QVERIFY(Paper::body().adjusted(-1, -1, 1, 1).contains(piece.area));
                pictures += piece.kind == ReportPiece::Kind::Picture;
                if (piece.kind == ReportPiece::Kind::Picture)
                    picture = piece.area;
                if (piece.kind == ReportPiece::Kind::Table && piece.firstRow == 0)
                    first = piece.area;
                rows += piece.rowCount;
            }
            QCOMPARE(picture.isValid(), first.isValid());
            QVERIFY(!picture.isValid() || (picture.left() > first.right() && picture.height() > Paper::body().height() / 2));
        }
        QCOMPARE(pictures, 1);
        QCOMPARE(rows, table.rows.size());
    }

    void longAndWideTablesStayOnThePaper()
    {
        ReportDocument document{.title = u"長い"_s};
        ReportTable table{.name = u"表"_s};
        for (int column = 0; column < 30; ++column)
            table.columns.append({u"診療放射線技師"_s, CellKind::Text, 14});
        for (int row = 0; row < 300; ++row)
            table.rows.append(SheetRow(30, row == 7 ? QString(20'000, u'護') : u"看護師"_s));
        document.sections.append(ReportHeading{u"見出し"_s});
        document.sections.append(ReportParagraph{QString(500, u'文')});
        document.sections.append(table);
        const ReportPaginator paginator(document);
        QVERIFY(paginator.pages().size() > 5);
        int rows = 0;
        for (const ReportPage &page : paginator.pages())
            for (const ReportPiece &piece : page) {
                QVERIFY(Paper::body().adjusted(-1, -1, 1, 1).contains(piece.area));
                rows += piece.rowCount;
            }
        QCOMPARE(rows, 300);
    }

    void anEmptyReportHasOnePage()
    {
        const ReportPainter report(shortageReport({QDate(2020, 7, 27), {}}, {}));
        QVERIFY(report.document().isEmpty());
        QCOMPARE(report.pageCount(), 1);
        QVERIFY(report.pageText(0).contains(reportDisclaimer()));
    }

    void pdfIsA4LandscapeWithEveryPageNumbered_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<bool>("isReview");
        for (const auto language : {QLocale::Japanese, QLocale::English}) {
            const QByteArray name = QLocale::languageToCode(language).toUtf8();
            QTest::newRow(("shortage-" + name).constData()) << language << false;
            QTest::newRow(("review-" + name).constData()) << language << true;
        }
    }
    void pdfIsA4LandscapeWithEveryPageNumbered()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(bool, isReview);
        QLocale::setDefault(language);
        const ReportDocument document = isReview ? reviewReport(review()) : shortageReport(shortage(), trend());
        const QString keep = qEnvironmentVariable("KEYNET_KEEP");
        const QString path =
            (keep.isEmpty() ? m_folder.path() : keep) + u"/%1.pdf"_s.arg(QString::fromUtf8(QTest::currentDataTag()));
        const auto pages = savePdf(document, path);
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().message));
        QCOMPARE(pages.value(), ReportPainter(document).pageCount());
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString text = textOf(path);
        const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(sheets.size(), pages.value());
        for (int page = 0; page < sheets.size(); ++page) {
            QVERIFY(sheets[page].contains(QRegularExpression(u"%1 ?/ ?%2\\s*$"_s.arg(page + 1).arg(pages.value()))));
            QVERIFY(sheets[page].simplified().contains(reportDisclaimer().simplified()));
            QVERIFY(sheets[page].contains(u"2020-07-27"_s) && sheets[page].contains(u"令和2年7月27日"_s));
            QVERIFY(sheets[page].contains(document.title));
        }
        QVERIFY(text.contains(label(Profession::ClinicalEngineer)) && text.contains(Prefecture::fromNumber(2)->label()));
        const QString facts = textOf(path, u"pdfinfo"_s, {});
        QVERIFY2(facts.contains(QRegularExpression(u"Page size:\\s+84[12](\\.\\d+)? x 59[56]"_s)), qPrintable(facts));
        QVERIFY(!facts.contains(u"Author"_s));
        const QString fonts = textOf(path, u"pdffonts"_s, {});
        QVERIFY2(!fonts.contains(QRegularExpression(u"\\sno\\s+(yes|no)\\s+(yes|no)\\s+\\d"_s)), qPrintable(fonts));
    }

    void pdfHasABookmarkForEachHeading()
    {
        QLocale::setDefault(QLocale(QLocale::Japanese));
        const ReportDocument document = shortageReport(shortage(), trend());
        const ReportPainter painter(document);
        QStringList headings;
        for (const ReportSection &section : document.sections)
            if (const auto *heading = std::get_if<ReportHeading>(&section))
                headings.append(heading->text);
        QVERIFY(headings.size() > 3);
        const QList<Bookmark> bookmarks = painter.bookmarks();
        QCOMPARE(bookmarks.size(), headings.size());
        int page = 0;
        for (qsizetype i = 0; i < bookmarks.size(); ++i) {
            QCOMPARE(bookmarks.at(i).title, headings.at(i));
            QVERIFY(bookmarks.at(i).page >= page && bookmarks.at(i).page < painter.pageCount());
            QVERIFY(bookmarks.at(i).top > 0 && bookmarks.at(i).top < 596);
            page = bookmarks.at(i).page;
        }
        const QString path = m_folder.filePath(u"bookmarks.pdf"_s);
        QVERIFY(savePdf(document, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QCOMPARE(pdf.count("%%EOF"), 2); // what was there, and what was added
        QVERIFY(pdf.contains("/PageMode /UseOutlines"));
        if (QStandardPaths::findExecutable(u"pdftohtml"_s).isEmpty())
            QSKIP("pdftohtml is not installed");
        const QString xml = textOf(path, u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s});
        for (qsizetype i = 0; i < headings.size(); ++i)
            QVERIFY2(xml.contains(u"<item page=\"%1\">%2</item>"_s.arg(bookmarks.at(i).page + 1).arg(headings.at(i))),
                     qPrintable(headings.at(i)));
    }

    void whatIsNoPdfOfTheWriterStaysAsItIs()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4 trailer << /Root 1 0 R >> startxref 9"),
                                        QByteArray("trailer <</Size 3 /Root 2 0 R>>\nstartxref\n0\n%%EOF")})
            QCOMPARE(withBookmarks(bytes, {{u"見出し"_s, 0, 100}}), bytes);
    }

    void unwritableFolderIsSaid()
    {
        const auto saved = savePdf(shortageReport(shortage(), {}), m_folder.filePath(u"none/report.pdf"_s));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(u"report.pdf"_s));
    }

    void pagesPaintTheSameOnAScreen()
    {
        const ReportPainter report(shortageReport(shortage(), trend()));
        QImage image(842, 595, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(842 / Paper::width, 842 / Paper::width);
        report.paintPage(painter, 0);
        painter.end();
        QVERIFY(image.pixelColor(2, 2) == Qt::white);
        bool inked = false;
        for (int x = 40; x < 800 && !inked; ++x)
            inked = image.pixelColor(x, 75) != Qt::white; // the rule below the header
        QVERIFY(inked);
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
