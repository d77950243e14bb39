#include "ui/charts/chartprint.h"

#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>

void previewChart(const ChartContent &content, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSizeF size = chartSize(content.kind);
    QPrinter *printer = dialog->printer();
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(content.title());
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [content, size](QPrinter *paper) {
        QPainter painter(paper);
        const QRectF page = paper->pageRect(QPrinter::DevicePixel);
        const double scale = qMin(page.width() / size.width(), page.height() / size.height());
        painter.scale(scale, scale);
        paintChart(painter, content);
    });
    dialog->open();
}
