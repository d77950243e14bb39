#include "ui/pages/listexport.h"

#include "models/domain/whendone.h"
#include "ui/shell/page.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

struct ListExportText
{
    Q_DECLARE_TR_FUNCTIONS(ListExportText)
};

QPushButton *exportButton(const ThemeSource &themes, Page &page)
{
    auto *button = new QPushButton(deskIcon(Icon::Export, themes), ListExportText::tr("Export"));
    button->setObjectName(u"export"_s);
    QObject::connect(button, &QPushButton::clicked, &page, [&page] { page.exportView(); });
    return button;
}

static void write(const WriteList &writeList, const QString &fileName, Page &page)
{
    const auto job = writeList(fileName);
    Q_EMIT page.jobStarted(ListExportText::tr("Exporting the list"), QFuture<void>(job));
    whenDone(job, &page, [&page, fileName](const QFuture<Result<qint64>> &future) {
        if (future.resultCount() == 0)
            return page.showMessage({.text = ListExportText::tr("The export was stopped; no file was written.")});
        const Result<qint64> rows = future.result();
        if (!rows)
            return page.showError(rows.error());
        page.showMessage({.tone = Tone::Ok,
                          .text = ListExportText::tr("%n row(s) were written to %1.", nullptr, int(rows.value()))
                                      .arg(QDir::toNativeSeparators(fileName))});
    });
}

void exportList(const PostingWork &work, const SeenList &list, Page &page)
{
    QStringList columns;
    for (const PostingColumn column : list.columns)
        columns.append(keyOf(column));
    exportList(
        [work, list, columns](const QString &fileName) { return work.exportList(list.filter, list.order, columns, fileName); },
        page);
}

void exportList(const WriteList &writeList, Page &page)
{
    auto *dialog = new QFileDialog(&page, ListExportText::tr("Export the list"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ListExportText::tr("Excel workbook (*.xlsx)"), ListExportText::tr("CSV for Excel, UTF-8 (*.csv)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"xlsx"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &page,
                     [writeList, &page](const QString &fileName) { write(writeList, fileName, page); });
    dialog->open();
}
