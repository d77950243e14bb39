#pragma once

#include "ui/pages/reportwork.h"

class DeskWindow;
class Page;

/// Saves and prints a document on a thread of the pool: what pages with a document are handed.
QFuture<Result<SavedReport>> savedInBackground(const ReportDocument &document, const ReportFile &file);
QFuture<Result<>> printedInBackground(const ReportDocument &document, std::shared_ptr<QPrinter> printer);

/// 報告書, on the desk's database.
Page *makeReportsPage(DeskWindow &desk);
