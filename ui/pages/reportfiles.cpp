#include "ui/pages/reportfiles.h"

#include "models/domain/whendone.h"
#include "ui/shell/page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

struct ReportFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ReportFiles)
};

static const QString savedTopic = u"saved"_s;

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Xlsx:
        return u"xlsx"_s;
    case ReportFormat::CsvUtf8:
    case ReportFormat::CsvCp932:
        break;
    }
    return u"csv"_s;
}

void askReportFile(Page &page, const QString &title, const QString &name, ReportFormat format,
                   const std::function<void(const ReportFile &)> &chosen)
{
    const QString suffix = suffixOf(format);
    auto *dialog = new QFileDialog(&page, title);
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(ReportFilesText::tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(name + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [chosen, format](const QString &path) {
        chosen({format, path});
    });
    dialog->open();
}

void askPrinter(Page &page, const ReportDocument &document, int pages,
                const std::function<QFuture<Result<>>(const ReportDocument &, std::shared_ptr<QPrinter>)> &print)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(document.title);
    auto *dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), &page, [&page, document, printer, print] {
        whenDone(print(document, printer), &page, [&page](const QFuture<Result<>> &future) {
            if (future.resultCount() == 0)
                return;
            if (const auto printed = future.result(); !printed)
                return page.showError(printed.error());
            page.showMessage(
                {.tone = Tone::Ok, .text = ReportFilesText::tr("The report was given to the printer."), .topic = savedTopic});
        });
    });
    dialog->open();
}

void followSaving(Page &page, const QFuture<Result<SavedReport>> &saving)
{
    whenDone(saving, &page, [&page](const QFuture<Result<SavedReport>> &future) {
        if (future.resultCount() == 0)
            return page.showMessage({.text = ReportFilesText::tr("Stopped. Nothing was saved.")});
        const Result<SavedReport> saved = future.result();
        if (!saved)
            return page.showError(saved.error());
        page.showMessage({.tone = Tone::Ok,
                          .text = ReportFilesText::tr("Saved as \"%1\".").arg(QDir::toNativeSeparators(saved.value().path)),
                          .topic = savedTopic});
    });
}
