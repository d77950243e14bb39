#pragma once

#include "ui/charts/chartsheet.h"

class QWidget;

/// Opens the preview of a chart on A4, from which it is printed; returns at once.
void previewChart(const ChartContent &content, QWidget *parent);
