#include "app/reportmaking.h"

#include "app/editions.h"
#include "app/outfile.h"
#include "models/statistics/reviewreport.h"
#include "models/statistics/shortagereport.h"
#include "models/statistics/shortagetable.h"
#include "models/storage/reviewstore.h"
#include "models/storage/shortagestore.h"
#include "ui/print/reportpdf.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct ReportMakingText
{
    Q_DECLARE_TR_FUNCTIONS(ReportMaking)
};

/// The ends of the weeks up to a day, which may be a past one.
static Result<QList<TrendPoint>> trendUpTo(QDate day, QDate today, const ShortageStore &store, const PostingFilter &scope)
{
    if (day == today)
        return store.trend(today, trendWeeks, scope);
    QList<TrendPoint> points;
    for (int back = trendWeeks - 1; back >= 0; --back) {
        const auto shortage = store.asOf(day.addDays(-7 * back), today, scope);
        if (!shortage)
            return shortage.error();
        points.append({shortage.value().day, ShortageTable(shortage.value()).nation(ShortageTable::Total).remaining()});
    }
    return points;
}

static Error wrongPeriod()
{
    return {Error::Kind::Input, ReportMakingText::tr("The period ends before it begins. Choose a later end.")};
}

Result<ReportDocument> madeReport(const QSqlDatabase &db, const ReportRequest &request, QDate today)
{
    PostingFilter scope; // states and receipt belong to lists: a shortage counts what is published, a review what happened
    scope.prefectures = request.filter.prefectures;
    scope.professions = request.filter.professions;
    if (request.kind == ReportKind::Monthly)
        return monthlyDocument(db, request.from, today, scope);
    if (request.kind == ReportKind::Review) {
        if (request.from > request.to)
            return wrongPeriod();
        const auto period = ReviewStore(db).period(request.from, request.to, scope);
        if (!period)
            return period.error();
        return reviewReport(period.value(), scope.prefectures, scope.professions);
    }
    if (request.asOf > today)
        return Error{Error::Kind::Input, ReportMakingText::tr("The day is still to come. Choose today or an earlier day.")};
    const ShortageStore store(db);
    const auto shortage = store.asOf(request.asOf, today, scope);
    if (!shortage)
        return shortage.error();
    const auto trend = trendUpTo(request.asOf, today, store, scope);
    if (!trend)
        return trend.error();
    return shortageReport(shortage.value(), trend.value(), scope);
}

QStringList shownLacking(const TableFile &file)
{
    QStringList lines;
    for (const LackingCharacter &lacking : file.lacking)
        lines.append(ReportMakingText::tr("%1, row %2, %3: %4")
                         .arg(lacking.sheet)
                         .arg(lacking.row)
                         .arg(lacking.column, shownCharacter(lacking.character)));
    return lines;
}

Result<SavedReport> savedReport(const ReportDocument &document, const ReportFile &file)
{
    if (file.format == ReportFormat::Pdf) {
        const auto pages = savePdf(document, file.path);
        if (!pages)
            return pages.error();
        return SavedReport{.path = file.path, .pages = pages.value()};
    }
    TableFileOptions options{.title = document.title};
    options.format = file.format == ReportFormat::Xlsx ? TableFormat::Xlsx : TableFormat::Csv;
    options.encoding = file.format == ReportFormat::CsvCp932 ? TextEncoding::Cp932 : TextEncoding::Utf8WithMark;
    options.substitute = file.substitute;
    const auto saved = writeTableFile(file.path, sheetsOf(document), options);
    if (!saved)
        return saved.error();
    return SavedReport{file.path, saved.value().saved, shownLacking(saved.value()), saved.value().lackingCount,
                       saved.value().rows};
}

Result<ReportFile> reportFileOption(const Invocation &call)
{
    const auto out = outOption(call, {u"pdf"_s, u"xlsx"_s, u"csv"_s});
    if (!out)
        return out.error();
    ReportFile file{.path = out.value().path, .substitute = out.value().substitute};
    if (out.value().format == u"xlsx"_s)
        file.format = ReportFormat::Xlsx;
    else if (out.value().format == u"csv"_s)
        file.format = out.value().cp932 ? ReportFormat::CsvCp932 : ReportFormat::CsvUtf8;
    return file;
}
