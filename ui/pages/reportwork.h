#pragma once

#include "models/domain/monthlyedition.h"
#include "models/domain/pivot.h"
#include "models/domain/postingquery.h"
#include "models/domain/result.h"
#include "models/statistics/reportdocument.h"
#include "models/statistics/reportkind.h"

#include <QFuture>

#include <memory>

class QPrinter;

/// Which report, of when, limited to the filter's prefectures and professions.
struct ReportRequest
{
    ReportKind kind = ReportKind::Shortage;
    QDate asOf;     // shortage
    QDate from, to; // of a period, both included; monthly: any day of the month
    PostingFilter filter;
    EditionChoice edition = {}; // monthly
    PivotQuery pivot = {};      // built; its own filter is narrowed by `filter`
    QString name = {};          // under which what was built is saved
};

enum class ReportFormat { Pdf, Xlsx, CsvUtf8, CsvCp932 };

struct ReportFile
{
    ReportFormat format = ReportFormat::Pdf;
    QString path;
    QString substitute = {}; // for characters that CP932 lacks; empty: they are listed, and nothing is saved
};

struct SavedReport
{
    QString path;
    bool saved = true;
    QStringList lacking; // "By prefecture, row 3, Prefecture: U+2603 ☃"
    qint64 lackingCount = 0;
    qint64 rows = 0; // of tables
    int pages = 0;   // of a PDF
};

/// What the page of reports has done for it.
struct ReportWork
{
    std::function<QFuture<Result<ReportDocument>>(const ReportRequest &)> make;
    std::function<QFuture<Result<SavedReport>>(const ReportDocument &, const ReportFile &)> save;
    std::function<QFuture<Result<>>(const ReportDocument &, std::shared_ptr<QPrinter>)> print;
    std::function<QDate()> today;
    /// The signed editions of a month, the first one first.
    std::function<QFuture<Result<QList<MonthlyEdition>>>(QDate month)> editions;
    /// Counts a month and signs it off; with the reason of a correction where it was signed before.
    std::function<QFuture<Result<MonthlyEdition>>(QDate month, const QString &reason)> sign;
    /// How this office counts people who register again, and setting it.
    std::function<QFuture<Result<Returning>>()> returning;
    std::function<QFuture<Result<>>(Returning)> setReturning;
    /// Tables that were built and saved, by name; keeping one and removing one.
    std::function<QFuture<Result<QList<std::pair<QString, PivotQuery>>>>()> saved = {};
    std::function<QFuture<Result<>>(const QString &name, const PivotQuery &query)> keep = {};
    std::function<QFuture<Result<>>(const QString &name)> forget = {};
};
