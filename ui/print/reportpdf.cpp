#include "ui/print/reportpdf.h"

#include "ui/print/paper.h"
#include "ui/print/pdftext.h"
#include "ui/print/reportpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

struct ReportPdfText
{
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

static Error unsaved(const QString &path, const QString &detail)
{
    return {Error::Kind::Storage,
            ReportPdfText::tr(
                "\"%1\" cannot be saved. Close it in other programs, check that the folder may be written, and try again.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

static QByteArray pdfOf(const ReportPainter &report)
{
    QBuffer buffer;
    QPdfWriter writer(&buffer);
    buffer.open(QIODevice::WriteOnly);
    writer.setTitle(report.document().title);
    writer.setCreator(u"Key-Net Desk"_s);
    writer.setResolution(Paper::unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    QPainter painter(&writer);
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        report.paintPage(painter, page);
    }
    painter.end();
    return withBookmarks(withCommonCharacters(buffer.data()), report.bookmarks());
}

Result<int> savePdf(const ReportDocument &document, const QString &path)
{
    const ReportPainter report(document);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unsaved(path, file.errorString());
    file.write(pdfOf(report));
    if (!file.commit()) // also where a write failed
        return unsaved(path, file.errorString());
    return report.pageCount();
}

Result<> printReport(const ReportPainter &report, QPrinter &printer)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), report.pageCount()) : report.pageCount();
    QPainter painter;
    if (first >= last || !painter.begin(&printer))
        return Error{Error::Kind::Storage,
                     ReportPdfText::tr("The printer does not answer. Check it, or save the report as PDF.")};
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const QPointF margin = printer.fullPage() ? QPointF() : printer.pageLayout().paintRectPixels(printer.resolution()).topLeft();
    const qreal scale = std::min(paper.width() / Paper::width, paper.height() / Paper::height);
    painter.translate(-margin);
    painter.scale(scale, scale);
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return Error{Error::Kind::Storage,
                         ReportPdfText::tr("Printing stopped. Check the printer and print the rest again.")};
        report.paintPage(painter, page);
    }
    return {};
}
