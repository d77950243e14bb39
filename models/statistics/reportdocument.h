#pragma once

#include "models/domain/sheet.h"

#include <QDate>
#include <QSet>

#include <variant>

/// A heading of a part of a report.
struct ReportHeading
{
    QString text;
    bool newPage = false;
};

struct ReportParagraph
{
    QString text;
};

/// Which colours the count and rate columns of a table show: classes of missing persons, or of percents.
enum class Shading { None, Persons, Percent };

/// One view of the figures; the same rows go to paper and to the sheet of a file.
struct ReportTable
{
    QString name;
    QList<SheetColumn> columns;
    QList<SheetRow> rows;
    QSet<int> sums = {};   // rows in bold that are sums of others
    QSet<int> groups = {}; // rows with a rule above, where a region begins
    QSet<int> shaded = {}; // columns
    Shading shading = Shading::None;
    bool onPaper = true; // long lists of every cell go to files alone
    QHash<int, SheetChange> changes = {};
};

/// Bars with their value × 10^decimals, in the order given.
struct ReportBars
{
    QString title;
    QList<std::pair<QString, qint64>> bars;
    int decimals = 0;
};

/// A weekly line from zero.
struct ReportLine
{
    QString title;
    QList<std::pair<QDate, qint64>> points;
};

/// A table with its picture at the right.
struct ReportBeside
{
    ReportTable table;
    std::variant<ReportBars, ReportLine> picture;
};

using ReportSection = std::variant<ReportHeading, ReportParagraph, ReportTable, ReportBeside>;

/// A report as values: what is printed, previewed, and saved as PDF, XLSX and CSV.
struct ReportDocument
{
    QString title;
    QString when;  // 令和2年7月27日（2020-07-27）現在, or a period
    QString basis; // what the figures count; stands in every header
    QString scope; // the prefectures and professions that it is limited to
    QList<ReportSection> sections;

    bool isEmpty() const { return sections.isEmpty(); }
};

/// The sentence that every printed matter about postings carries (domain.md §1.5).
QString reportDisclaimer();

/// 令和2年7月27日（2020-07-27）; in English 2020-07-27 (令和2年7月27日).
QString reportDate(QDate day);

/// The views as sheets of a file, and one more with title, day, basis and disclaimer.
QList<Sheet> sheetsOf(const ReportDocument &document);
