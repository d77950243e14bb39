#include "app/reportmaking.h"

#include "app/editions.h"
#include "app/outfile.h"
#include "models/statistics/channelreport.h"
#include "models/statistics/fundreport.h"
#include "models/statistics/orderreport.h"
#include "models/statistics/pivotreport.h"
#include "models/statistics/placementreport.h"
#include "models/statistics/reviewreport.h"
#include "models/statistics/shortagereport.h"
#include "models/statistics/shortagetable.h"
#include "models/statistics/trainingreport.h"
#include "models/storage/activitystore.h"
#include "models/storage/orderdesk.h"
#include "models/storage/pivotstore.h"
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

/// Puts the counted period into words with `report`; the same for every report of a period.
template <typename Period>
static Result<ReportDocument> reported(const Result<Period> &period, const PostingFilter &scope,
                                       ReportDocument (*report)(const Period &, const QList<Prefecture> &,
                                                                const QList<Profession> &))
{
    if (!period)
        return period.error();
    return report(period.value(), scope.prefectures, scope.professions);
}

static Result<ReportDocument> periodReport(const QSqlDatabase &db, const ReportRequest &request, const PostingFilter &scope)
{
    const QDate from = request.from, to = request.to;
    if (from > to)
        return wrongPeriod();
    const ActivityStore store(db);
    switch (request.kind) {
    case ReportKind::Review:
        return reported(ReviewStore(db).period(from, to, scope), scope, &reviewReport);
    case ReportKind::Placements:
        return reported(store.placements(from, to, scope), scope, &placementReport);
    case ReportKind::Channels:
        return reported(store.channels(from, to, scope), scope, &channelReport);
    case ReportKind::Training:
        return reported(store.training(from, to, scope), scope, &trainingReport);
    case ReportKind::Orders:
        return reported(store.orders(from, to, scope), scope, &orderReport);
    case ReportKind::Built: {
        PivotQuery query = request.pivot;
        query.from = from;
        query.to = to;
        const auto table = PivotStore(db).table(query);
        return table ? Result<ReportDocument>(pivotReport(table.value(), request.name)) : table.error();
    }
    case ReportKind::Funds:
    case ReportKind::Shortage:
    case ReportKind::Monthly:
        break;
    }
    const auto activities = OrderDesk(db, {}).activities();
    return activities ? Result<ReportDocument>(fundReport(activities.value(), scope.prefectures, from, to)) : activities.error();
}

Result<ReportDocument> madeReport(const QSqlDatabase &db, const ReportRequest &request, QDate today)
{
    PostingFilter scope; // states and receipt belong to lists: a shortage counts what is published, a review what happened
    scope.prefectures = request.filter.prefectures;
    scope.professions = request.filter.professions;
    if (request.kind == ReportKind::Monthly)
        return monthlyDocument(db, request.from, today, scope, request.edition);
    if (isOfPeriod(request.kind))
        return periodReport(db, request, scope);
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
    TableFileOptions options{.title = document.title,
                             .note = QStringList{document.when, document.basis, document.scope}.join(u'\n')};
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
