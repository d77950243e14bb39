#pragma once

#include "models/domain/result.h"
#include "ui/charts/chartsheet.h"

#include <QFuture>
#include <QImage>

/// For the clipboard and for PNG files; `scale` times 96 dpi.
QImage chartImage(const ChartContent &content, double scale = 2.0);

/// The bytes of a PNG, SVG or PDF file, as the ending of the name asks. Needs a QApplication, but no window.
Result<QByteArray> chartBytes(const ChartContent &content, const QString &file);

/// Writes the chart; an existing file is replaced only when all of the new one is on the disk.
Result<> saveChart(const ChartContent &content, const QString &file);

/// The same in two steps for a window: painted here, written on another thread.
QFuture<Result<>> writeChart(const ChartContent &content, const QString &file);
