#include "ui/charts/chartfile.h"

#include "ui/print/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QThreadPool>

using namespace Qt::StringLiterals;

struct ChartFile
{
    Q_DECLARE_TR_FUNCTIONS(ChartFile)
};

QImage chartImage(const ChartContent &content, double scale)
{
    QImage image((chartSize(content.kind) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintChart(painter, content);
    return image;
}

static QByteArray svgOf(const ChartContent &content)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    const QSizeF size = chartSize(content.kind);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(0, 0), size));
    svg.setResolution(96);
    svg.setTitle(content.title());
    svg.setDescription(content.subtitle());
    QPainter painter(&svg);
    paintChart(painter, content);
    painter.end();
    return buffer.data();
}

static QByteArray pdfOf(const ChartContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        const QSizeF size = chartSize(content.kind);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        pdf.setPageMargins(QMarginsF(0, 0, 0, 0)); // the sheet has its own
        pdf.setResolution(1200);
        pdf.setTitle(content.title());
        pdf.setCreator(u"Key-Net Desk"_s);
        QPainter painter(&pdf);
        painter.scale(pdf.width() / size.width(), pdf.height() / size.height());
        paintChart(painter, content);
    }
    return withCommonCharacters(buffer.data());
}

static QByteArray pngOf(const ChartContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(content).save(&buffer, "PNG");
    return buffer.data();
}

Result<QByteArray> chartBytes(const ChartContent &content, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "png"_L1)
        return pngOf(content);
    if (ending == "svg"_L1)
        return svgOf(content);
    if (ending == "pdf"_L1)
        return pdfOf(content);
    return Error{Error::Kind::Input,
                 ChartFile::tr("“%1” has no ending that a chart can be saved as. Use .png, .svg or .pdf.").arg(file)};
}

static Result<> written(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return Error{Error::Kind::Input,
                 ChartFile::tr("“%1” could not be written. Choose another folder or check the free space.").arg(file),
                 out.errorString()};
}

Result<> saveChart(const ChartContent &content, const QString &file)
{
    const Result<QByteArray> bytes = chartBytes(content, file);
    return bytes ? written(file, bytes.value()) : Result<>(bytes.error());
}

QFuture<Result<>> writeChart(const ChartContent &content, const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const QFuture<Result<>> future = promise->future();
    const Result<QByteArray> bytes = chartBytes(content, file);
    if (!bytes) {
        promise->addResult(Result<>(bytes.error()));
        promise->finish();
        return future;
    }
    QThreadPool::globalInstance()->start([promise, file, data = bytes.value()] {
        promise->addResult(written(file, data));
        promise->finish();
    });
    return future;
}
