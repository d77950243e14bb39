#pragma once

#include "ui/pages/reportwork.h"

class Page;

// How a document leaves a page: as a file, or on paper.

QString suffixOf(ReportFormat format);

/// Asks for the name of a file and hands it over; `name`: what is proposed, without its ending.
void askReportFile(Page &page, const QString &title, const QString &name, ReportFormat format,
                   const std::function<void(const ReportFile &)> &chosen);

/// Asks for a printer and prints on A4 landscape; the page says what came of it.
void askPrinter(Page &page, const ReportDocument &document, int pages,
                const std::function<QFuture<Result<>>(const ReportDocument &, std::shared_ptr<QPrinter>)> &print);

/// The page says where the file is, or why there is none. Only for formats that hold every character.
void followSaving(Page &page, const QFuture<Result<SavedReport>> &saving);
